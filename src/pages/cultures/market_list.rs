//! The markets: choosing the current one, and adding one.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::{animation_frame, clock, document, unicode};
use crate::guides::dimensions::dimensions;
use crate::guides::rules::adaptation;
use crate::guides::rules::adaptation::Answer;
use crate::guides::rules::market_name::{BadName, check_name};
use crate::ui::actions::choose;
use crate::ui::context::Context;
use crate::ui::undo_redo::view_undo_redo;
use crate::workspace::action::Action;
use crate::workspace::markets::markets;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::{HOUSE, RecordGroup, current_market, market};
use crate::workspace::slot::Slot;

/// The id of the heading.
const MARKETS: &str = "markets";

/// The latest change to the markets.
#[derive(Clone, Debug, PartialEq)]
enum MarketNotice {
    Nothing,
    /// A message about a market: its key, and the market's id and name.
    Of(&'static str, String, AttrValue),
    ChosenNone,
}

/// The section.
#[component]
pub fn Markets(context: &Context) -> Html {
    let said = use_state_eq(|| MarketNotice::Nothing);
    let l10n = &context.l10n;
    let made = markets(&context.workspace);
    let current = context.market();
    let is_house = *current == *HOUSE;
    let is_lost = !current.is_empty() && !is_house && !made.iter().any(|id| **id == *current);
    let choice = |id: &str| {
        let is_none = id.is_empty();
        let is_made = !is_none && id != HOUSE;
        // Without any market to choose from, the choice is hidden, together with what has the focus.
        let is_only = is_none && made.is_empty();
        let choose = {
            let (act, said, id) = (context.act.clone(), said.setter(), id.to_owned());
            let name = context.market_name(&id);
            Callback::from(move |_: Event| {
                act.emit(choose(current_market(), id.as_str()));
                if is_only {
                    animation_frame::after_next(|| document::focus(MARKETS));
                }
                said.set(match id.as_str() {
                    "" => MarketNotice::ChosenNone,
                    _ => MarketNotice::Of("market-chosen", id.clone(), name.clone()),
                });
            })
        };
        html! {
            <li key={id.to_owned()}>
                <label>
                    <input type="radio" name={current_market().name()} value={id.to_owned()} checked={id == &*current}
                        onchange={choose} aria-describedby={is_lost.then_some("market-lost")} />
                    <span>
                        if is_none { { l10n.text("market-none") } } else { { context.market_name(id) } }
                        if !is_none { <small>{ progress_text(context, id) }</small> }
                    </span>
                </label>
                if is_made { { view_remove_button(context, id, &said) } }
            </li>
        }
    };
    // A message that is no longer true after an undo isn't shown.
    let holds = match &*said {
        MarketNotice::Nothing => false,
        MarketNotice::ChosenNone => current.is_empty(),
        MarketNotice::Of("market-removed", id, _) => !made.contains(id),
        MarketNotice::Of(_, id, _) => **id == *current,
    };
    let spoken = match &*said {
        MarketNotice::ChosenNone if holds => l10n.text("market-chosen-none"),
        MarketNotice::Of(key, _, name) if holds => {
            l10n.with(key, &[("name", name.as_str().into())]).into()
        }
        _ => AttrValue::default(),
    };
    let ids: Vec<&str> = std::iter::once("")
        .chain(made.iter().map(String::as_str))
        .chain([HOUSE])
        .collect();
    html! {
        <section class="markets" aria-labelledby={MARKETS}>
            <h2 id={MARKETS} tabindex="-1">{ l10n.text("markets") }</h2>
            if made.is_empty() {
                <p class="hint">{ l10n.text("markets-none-yet") }</p>
            }
            <fieldset class="choices" hidden={made.is_empty() && !is_lost && !is_house}>
                <legend>{ l10n.text("markets-choose") }</legend>
                <ul>{ for ids.into_iter().map(choice) }</ul>
                <div id="market-lost">
                    if is_lost {
                        <p class="problem" role="alert" data-problem="market_unknown">{ l10n.text("problem-market_unknown") }</p>
                    }
                </div>
            </fieldset>
            <NewMarket context={context.clone()} made={Callback::from({
                let said = said.setter();
                move |(id, name)| said.set(MarketNotice::Of("market-made", id, name))
            })} />
            <div class="row quiet">
                { view_undo_redo(l10n, &context.workspace, &context.act) }
            </div>
            <p role="status" class="copied said">{ spoken }</p>
        </section>
    }
}

/// The button that removes a market, with everything saved about it and for it. Undo restores all of it; once
/// the removal can no longer be undone, none of it is left on the device.
fn view_remove_button(context: &Context, id: &str, said: &UseStateHandle<MarketNotice>) -> Html {
    let name = context.market_name(id);
    let (context_then, said) = (context.clone(), said.setter());
    let (removed, shown) = (id.to_owned(), name.clone());
    let press = Callback::from(move |_: MouseEvent| {
        context_then.act.emit(Action::Fill {
            texts: clear_market(&context_then, &removed),
        });
        said.set(MarketNotice::Of(
            "market-removed",
            removed.clone(),
            shown.clone(),
        ));
        // The button disappears with the market, so the focus moves to the heading of the list.
        document::focus(MARKETS);
    });
    let label = context
        .l10n
        .with("market-remove", &[("name", name.as_str().into())]);
    html! { <button type="button" class="remove" data-remove={id.to_owned()} aria-label={label} onclick={press}>{ context.l10n.text("market-remove-short") }</button> }
}

/// Every record of a market and of its checklists, emptied.
fn clear_market(context: &Context, id: &str) -> Vec<(Slot, Rc<str>)> {
    let groups = [
        RecordGroup::Market(id.to_owned()),
        RecordGroup::Items(id.to_owned()),
    ];
    let records = groups
        .into_iter()
        .flat_map(|group| context.workspace.records_of(group));
    let slots = records.map(|(record, _)| record.slot());
    let current = (*context.market() == *id).then(current_market);
    slots.chain(current).map(|slot| (slot, "".into())).collect()
}

/// How many of the questions are answered.
fn progress_text(context: &Context, id: &str) -> String {
    let arguments = [
        ("count", (count_answered(context, id) as f64).into()),
        ("all", (dimensions().len() as f64).into()),
    ];
    context.l10n.with("market-answered", &arguments)
}

/// The number of questions whose answer is known: “not known” can be chosen too, but doesn't count.
pub fn count_answered(context: &Context, id: &str) -> usize {
    let is_answered = |dimension: &&_| {
        let dimension: &crate::guides::culture::Dimension = dimension;
        let text = context.text(&market(id, MarketField::Answer(dimension.id)));
        match adaptation::parse_answer(dimension, &text) {
            Answer::Given(position) => dimension
                .unknown()
                .is_none_or(|none| none.id != position.id),
            Answer::None | Answer::Foreign => false,
        }
    };
    dimensions().iter().filter(is_answered).count()
}

/// What is wrong with the name of a market, given the names of the others and of the user's own company.
pub fn check_saved_name(context: &Context, id: &str) -> Option<BadName> {
    check_among_others(context, id, &context.text(&market(id, MarketField::Name)))
}

fn check_among_others(context: &Context, id: &str, name: &str) -> Option<BadName> {
    let others = markets(&context.workspace);
    let others = others.iter().map(String::as_str).chain([HOUSE]);
    let others: Vec<String> = others
        .filter(|other| *other != id)
        .map(|other| unicode::compose(&context.market_name(other)))
        .collect();
    check_name(
        &unicode::compose(name),
        others.iter().map(String::as_str),
        unicode::lower_case,
    )
}

#[derive(Clone, PartialEq, Properties)]
struct NewMarketProps {
    context: Context,
    made: Callback<(String, AttrValue)>,
}

/// The form that adds a market; with a valid name it becomes the current one.
#[component]
fn NewMarket(props: &NewMarketProps) -> Html {
    let draft = use_state_eq(String::new);
    let refused = use_state_eq(|| None);
    let l10n = &props.context.l10n;
    let input = {
        let (draft, refused) = (draft.setter(), refused.setter());
        Callback::from(move |event: InputEvent| {
            draft.set(event.target_unchecked_into::<HtmlInputElement>().value());
            refused.set(None);
        })
    };
    let submit = {
        let (context, made) = (props.context.clone(), props.made.clone());
        let (draft, refused) = (draft.clone(), refused.setter());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let name = AttrValue::from(draft.trim().to_owned());
            let id = format!("m{}", clock::now());
            let bad = check_among_others(&context, &id, &name);
            refused.set(bad);
            if bad.is_some() {
                document::focus("market-new");
                return;
            }
            let texts: Vec<(Slot, _)> = vec![
                (market(&id, MarketField::Made), "1".into()),
                (market(&id, MarketField::Name), name.as_str().into()),
                (current_market(), id.as_str().into()),
            ];
            context.act.emit(Action::Fill { texts });
            draft.set(String::new());
            made.emit((id, name));
        })
    };
    html! {
        <form class="new-market" onsubmit={submit}>
            <div class="line">
                <label for="market-new">{ l10n.text("market-new") }</label>
                <input id="market-new" type="text" autocomplete="off" value={(*draft).clone()} oninput={input}
                    aria-invalid={refused.map(|_| "true")} aria-describedby="market-new-said" />
                <div id="market-new-said">
                    if let Some(bad) = *refused {
                        <p class="problem" role="alert" data-problem={bad.code()}>{ l10n.text(&format!("problem-{}", bad.code())) }</p>
                    }
                </div>
            </div>
            <button type="submit" data-make="market">{ l10n.text("market-make") }</button>
        </form>
    }
}
