//! The markets: choosing the current one, and making one.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::{clock, page, text};
use crate::guides::advice::{self, Answer};
use crate::guides::culture::dimensions;
use crate::guides::market::{BadName, bad_name};
use crate::ui::guides::fields::{choose, press};
use crate::ui::guides::papers::Papers;
use crate::workspace::action::Action;
use crate::workspace::papers::{HOUSE, OnMarket, current_market, market, markets};
use crate::workspace::slot::Slot;

/// The id of the heading.
const MARKETS: &str = "markets";

/// What became of the last thing done.
#[derive(Clone, Debug, PartialEq)]
enum Said {
    Nothing,
    /// A message about the market of that id and name.
    Of(&'static str, String, AttrValue),
    ChosenNone,
}

/// The section.
#[component]
pub fn Markets(papers: &Papers) -> Html {
    let said = use_state_eq(|| Said::Nothing);
    let speech = &papers.speech;
    let made = markets(&papers.lab.workspace);
    let current = papers.market();
    let is_house = *current == *HOUSE;
    let is_lost = !current.is_empty() && !is_house && !made.iter().any(|id| **id == *current);
    let choice = |id: &str| {
        let is_none = id.is_empty();
        let is_made = !is_none && id != HOUSE;
        let choose = {
            let (act, said, id) = (papers.act.clone(), said.setter(), id.to_owned());
            let name = papers.market_name(&id);
            Callback::from(move |_: Event| {
                act.emit(choose(current_market(), id.as_str()));
                said.set(match id.as_str() {
                    "" => Said::ChosenNone,
                    _ => Said::Of("market-chosen", id.clone(), name.clone()),
                });
            })
        };
        html! {
            <li key={id.to_owned()}>
                <label>
                    <input type="radio" name="market/current" value={id.to_owned()} checked={id == &*current}
                        onchange={choose} aria-describedby={is_lost.then_some("market-lost")} />
                    <span>
                        if is_none { { speech.text("market-none") } } else { { papers.market_name(id) } }
                        if !is_none { <small>{ progress(papers, id) }</small> }
                    </span>
                </label>
                if is_made { { remove(papers, id, &said) } }
            </li>
        }
    };
    // What undo has overtaken is no longer said.
    let holds = match &*said {
        Said::Nothing => false,
        Said::ChosenNone => current.is_empty(),
        Said::Of("market-removed", id, _) => !made.contains(id),
        Said::Of(_, id, _) => **id == *current,
    };
    let spoken = match &*said {
        Said::ChosenNone if holds => speech.text("market-chosen-none"),
        Said::Of(key, _, name) if holds => {
            speech.with(key, &[("name", name.as_str().into())]).into()
        }
        _ => AttrValue::default(),
    };
    let (can_undo, can_redo) = (
        papers.lab.workspace.can_undo(),
        papers.lab.workspace.can_redo(),
    );
    let ids: Vec<&str> = std::iter::once("")
        .chain(made.iter().map(String::as_str))
        .chain([HOUSE])
        .collect();
    html! {
        <section class="markets" aria-labelledby={MARKETS}>
            <h2 id={MARKETS} tabindex="-1">{ speech.text("markets") }</h2>
            if made.is_empty() {
                <p class="hint">{ speech.text("markets-none-yet") }</p>
            }
            <fieldset class="choices" hidden={made.is_empty() && !is_lost && !is_house}>
                <legend>{ speech.text("markets-choose") }</legend>
                <ul>{ for ids.into_iter().map(choice) }</ul>
                <div id="market-lost">
                    if is_lost {
                        <p class="problem" role="alert" data-problem="market_unknown">{ speech.text("problem-market_unknown") }</p>
                    }
                </div>
            </fieldset>
            <NewMarket papers={papers.clone()} made={Callback::from({
                let said = said.setter();
                move |(id, name)| said.set(Said::Of("market-made", id, name))
            })} />
            <div class="row quiet">
                <button type="button" data-take="undo" disabled={!can_undo} onclick={press(&papers.act, Action::Undo)}>{ speech.text("undo") }</button>
                <button type="button" data-take="redo" disabled={!can_redo} onclick={press(&papers.act, Action::Redo)}>{ speech.text("redo") }</button>
            </div>
            <p role="status" class="copied said">{ spoken }</p>
        </section>
    }
}

/// The button that takes a market away, with everything that was noted on it and for it. Undo brings
/// all of it back; once there is nothing to undo, nothing of it is left on the device.
fn remove(papers: &Papers, id: &str, said: &UseStateHandle<Said>) -> Html {
    let name = papers.market_name(id);
    let (papers_then, said) = (papers.clone(), said.setter());
    let (removed, shown) = (id.to_owned(), name.clone());
    let press = Callback::from(move |_: MouseEvent| {
        papers_then.act.emit(Action::Fill {
            texts: without(&papers_then, &removed),
        });
        said.set(Said::Of("market-removed", removed.clone(), shown.clone()));
        // The button goes with the market; reading goes on at the head of the list.
        page::focus(MARKETS);
    });
    let label = papers
        .speech
        .with("market-remove", &[("name", name.as_str().into())]);
    html! { <button type="button" class="remove" data-remove={id.to_owned()} aria-label={label} onclick={press}>{ papers.speech.text("market-remove-short") }</button> }
}

/// Every line of a market and of its checklists, emptied.
fn without(papers: &Papers, id: &str) -> Vec<(Slot, Rc<str>)> {
    let workspace = &papers.lab.workspace;
    let beginnings = [format!("market/{id}/"), format!("items/{id}/")];
    let line = |start: &str, name: &str| Slot::Paper(format!("{start}{name}").into());
    let slots = beginnings.iter().flat_map(|start| {
        workspace
            .papers(start)
            .map(move |(name, _)| line(start, name))
    });
    let current = (*papers.market() == *id).then(current_market);
    slots.chain(current).map(|slot| (slot, "".into())).collect()
}

/// How many of the questions are answered.
fn progress(papers: &Papers, id: &str) -> String {
    let arguments = [
        ("count", (answered(papers, id) as f64).into()),
        ("all", (dimensions().len() as f64).into()),
    ];
    papers.speech.with("market-answered", &arguments)
}

/// The number of questions whose answer is known: “not known” is an answer too, and says so.
pub fn answered(papers: &Papers, id: &str) -> usize {
    let is_answered = |dimension: &&_| {
        let dimension: &crate::guides::culture::Dimension = dimension;
        let text = papers.text(&market(id, OnMarket::Answer(dimension.id)));
        match advice::read(dimension, &text) {
            Answer::Given(position) => dimension
                .unknown()
                .is_none_or(|none| none.id != position.id),
            Answer::None | Answer::Foreign => false,
        }
    };
    dimensions().iter().filter(is_answered).count()
}

/// What is wrong with the name of a market among the others and the own house.
pub fn bad_name_of(papers: &Papers, id: &str) -> Option<BadName> {
    bad_among_others(papers, id, &papers.text(&market(id, OnMarket::Name)))
}

fn bad_among_others(papers: &Papers, id: &str, name: &str) -> Option<BadName> {
    let others = markets(&papers.lab.workspace);
    let others = others.iter().map(String::as_str).chain([HOUSE]);
    let others: Vec<String> = others
        .filter(|other| *other != id)
        .map(|other| text::composed(&papers.market_name(other)))
        .collect();
    bad_name(&text::composed(name), others.iter().map(String::as_str))
}

#[derive(Clone, PartialEq, Properties)]
struct NewMarketProps {
    papers: Papers,
    made: Callback<(String, AttrValue)>,
}

/// The form that makes a market: one with a name becomes the current one.
#[component]
fn NewMarket(props: &NewMarketProps) -> Html {
    let draft = use_state_eq(String::new);
    let refused = use_state_eq(|| None);
    let speech = &props.papers.speech;
    let input = {
        let (draft, refused) = (draft.setter(), refused.setter());
        Callback::from(move |event: InputEvent| {
            draft.set(event.target_unchecked_into::<HtmlInputElement>().value());
            refused.set(None);
        })
    };
    let submit = {
        let (papers, made) = (props.papers.clone(), props.made.clone());
        let (draft, refused) = (draft.clone(), refused.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = AttrValue::from(draft.trim().to_owned());
            let id = format!("m{}", clock::now());
            let bad = bad_among_others(&papers, &id, &name);
            refused.set(bad);
            if bad.is_some() {
                page::focus("market-new");
                return;
            }
            let texts: Vec<(Slot, _)> = vec![
                (market(&id, OnMarket::Made), "1".into()),
                (market(&id, OnMarket::Name), name.as_str().into()),
                (current_market(), id.as_str().into()),
            ];
            papers.act.emit(Action::Fill { texts });
            draft.set(String::new());
            made.emit((id, name));
        })
    };
    html! {
        <form class="new-market" onsubmit={submit}>
            <div class="line">
                <label for="market-new">{ speech.text("market-new") }</label>
                <input id="market-new" type="text" autocomplete="off" value={(*draft).clone()} oninput={input}
                    aria-invalid={refused.map(|_| "true")} aria-describedby="market-new-said" />
                <div id="market-new-said">
                    if let Some(bad) = *refused {
                        <p class="problem" role="alert" data-problem={bad.code()}>{ speech.text(&format!("problem-{}", bad.code())) }</p>
                    }
                </div>
            </div>
            <button type="submit" data-make="market">{ speech.text("market-make") }</button>
        </form>
    }
}
