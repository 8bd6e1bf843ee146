//! Copying a link to what stands on a page, to be opened beside somebody else's work.

use yew::prelude::*;

use crate::browser::{address, clipboard, page};
use crate::ui::guides::paper_links;
use crate::ui::guides::papers::Papers;
use crate::workspace::link::{self, Page};

/// Some programs cut longer addresses.
pub const LONG_ADDRESS: usize = 8000;

#[derive(Clone, PartialEq, Properties)]
pub struct CopyLinkProps {
    pub papers: Papers,
    /// The path of the page that the link leads to.
    pub path: AttrValue,
    /// What the names of the lines begin with that go along.
    pub beginnings: Vec<String>,
    /// The keys of the words on the button, and of what is said when it is done.
    #[prop_or(("copy-link", "copied-link"))]
    pub words: (&'static str, &'static str),
}

/// What became of the copy.
#[derive(Clone, Debug, PartialEq)]
enum Copied {
    Nothing,
    Done(&'static str),
    ByHand(String),
}

/// The button, and what became of the copy.
#[component]
pub fn CopyLink(props: &CopyLinkProps) -> Html {
    let copied = use_state_eq(|| Copied::Nothing);
    let speech = &props.papers.speech;
    let (word, done) = props.words;
    let press = {
        let (copied, props) = (copied.setter(), props.clone());
        Callback::from(move |_: MouseEvent| {
            let address = address_of(&props);
            let copied = copied.clone();
            clipboard::copy(&address.clone(), move |is_done| {
                copied.set(match is_done {
                    true if address.len() > LONG_ADDRESS => Copied::Done("plan-link-long"),
                    true => Copied::Done(done),
                    false => Copied::ByHand(address),
                });
            });
        })
    };
    let id = format!("by-hand-{}", word);
    html! {
        <div class="take-link">
            <button type="button" data-take={word} onclick={press}>{ speech.text(word) }</button>
            <div role="status" class="copied">
                { match &*copied {
                    Copied::Nothing => Html::default(),
                    Copied::Done(key) => html! { <p>{ speech.text(key) }</p> },
                    Copied::ByHand(text) => html! {
                        <label>
                            { speech.text("copy-by-hand") }
                            <input id={id.clone()} readonly=true value={text.clone()}
                                onfocus={move |_: FocusEvent| page::select(&id)} />
                        </label>
                    },
                } }
            </div>
        </div>
    }
}

fn address_of(props: &CopyLinkProps) -> String {
    let (papers, beginnings) = (&props.papers, &props.beginnings);
    let is_meant = |name: &str| {
        beginnings
            .iter()
            .any(|beginning| name.starts_with(beginning))
    };
    let figures = paper_links::figures(&papers.lab.workspace, papers.speech.language, is_meant);
    let page = Page::Guides(props.path.as_str().into());
    address::with_fragment(&link::print(&page, &link::pairs(&figures)))
}
