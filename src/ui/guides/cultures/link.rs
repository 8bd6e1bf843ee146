//! A link to a market: everything said of it, to be opened beside somebody's own work.

use yew::prelude::*;

use crate::browser::{address, clipboard, page};
use crate::ui::guides::papers::Papers;
use crate::workspace::link::{self, Page};

/// The id of the heading of the markets.
pub const MARKETS: &str = "markets";

#[derive(Clone, PartialEq, Properties)]
pub struct LinkProps {
    pub papers: Papers,
    pub market: AttrValue,
}

/// What became of the copy.
#[derive(Clone, Debug, PartialEq)]
enum Copied {
    Nothing,
    Done,
    ByHand(String),
}

/// The button, and what became of the copy.
#[component]
pub fn MarketLink(props: &LinkProps) -> Html {
    let copied = use_state_eq(|| Copied::Nothing);
    let speech = &props.papers.speech;
    let press = {
        let (copied, papers, market) =
            (copied.setter(), props.papers.clone(), props.market.clone());
        Callback::from(move |_: MouseEvent| {
            let address = address_of(&papers, &market);
            let copied = copied.clone();
            clipboard::copy(&address.clone(), move |is_done| {
                copied.set(if is_done {
                    Copied::Done
                } else {
                    Copied::ByHand(address)
                });
            });
        })
    };
    html! {
        <div class="take-link">
            <button type="button" data-take="market-link" onclick={press}>{ speech.text("market-link") }</button>
            <div role="status" class="copied">
                { match &*copied {
                    Copied::Nothing => Html::default(),
                    Copied::Done => html! { <p>{ speech.text("market-link-done") }</p> },
                    Copied::ByHand(text) => html! {
                        <label>
                            { speech.text("market-link-by-hand") }
                            <input id="market-by-hand" readonly=true value={text.clone()}
                                onfocus={|_: FocusEvent| page::select("market-by-hand")} />
                        </label>
                    },
                } }
            </div>
        </div>
    }
}

/// The address of the page with everything that is said of the market.
fn address_of(papers: &Papers, market: &str) -> String {
    let beginning = format!("market/{market}/");
    let said = papers.lab.workspace.papers(&beginning);
    let mut figures: Vec<(String, String)> = said
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| (format!("{beginning}{name}"), text.to_owned()))
        .collect();
    figures.push(("market/current".to_owned(), market.to_owned()));
    let figures: Vec<(&str, String)> = figures
        .iter()
        .map(|(key, text)| (key.as_str(), text.clone()))
        .collect();
    address::with_fragment(&link::print(&Page::Guides("/cultures".into()), &figures))
}
