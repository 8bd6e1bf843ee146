//! The items of the checklists that a team attached to a step. How far one has come stands once:
//! here and on the checklists it is the same line.

use std::rc::Rc;

use web_sys::{Element, HtmlSelectElement};
use yew::prelude::*;

use crate::guides::checklist::State;
use crate::guides::market::{parts, with_part, without_part};
use crate::guides::plan::Step;
use crate::guides::theme::{self, Item, Theme};
use crate::ui::app::Act;
use crate::ui::guides::contents::way;
use crate::ui::guides::fields::{Choice, Select, fill, press};
use crate::ui::guides::strategies::said;
use crate::ui::speech::Speech;
use crate::workspace::papers::{self, OnItem};
use crate::workspace::slot::Slot;

use super::Plan;

/// The attached items, each with how far it has come for the market in force.
pub fn items(plan: &Plan, step: &str) -> Vec<(&'static Item, State)> {
    let (_, text) = plan.on(step, "items");
    let market = plan.papers.market();
    let item = |id: &str| {
        let (_, item) = theme::find_item(id)?;
        let state = plan.papers.text(&papers::item(&market, id, OnItem::State));
        Some((item, State::of(&state).unwrap_or_default()))
    };
    parts(&text).into_iter().filter_map(item).collect()
}

/// The list, and the way to attach another one.
pub fn attached(plan: &Plan, step: &Step) -> Html {
    let speech = &plan.papers.speech;
    let (slot, text) = plan.on(step.id, "items");
    let line = |id: &str| line(plan, &slot, &text, id);
    html! {
        <div class="plan-items" role="group" aria-label={speech.text("plan-items")}>
            <h4>{ speech.text("plan-items") }</h4>
            <ul>{ for parts(&text).into_iter().map(line) }</ul>
            <Attach speech={speech.clone()} act={plan.papers.act.clone()} slot={slot.clone()} text={text.clone()} />
        </div>
    }
}

fn line(plan: &Plan, slot: &Slot, text: &str, id: &str) -> Html {
    let speech = &plan.papers.speech;
    let found = theme::find_item(id);
    let name = match found {
        Some((_, item)) => speech.text(&format!("item-{}", item.id)),
        None => AttrValue::from(id.to_owned()),
    };
    let label = speech.with("market-remove", &[("name", name.as_str().into())]);
    let take_away = press(&plan.papers.act, fill(slot.clone(), without_part(text, id)));
    let shown = match found {
        Some((theme, item)) => of_checklist(plan, theme, item, &name),
        None => html! {
            <p class="problem" role="alert" data-problem="unknown_item">
                { speech.with("problem-unknown_item", &[("text", id.into())]) }
            </p>
        },
    };
    html! {
        <li key={id.to_owned()} data-attached={id.to_owned()}>
            { shown }
            <button type="button" class="plan-detach" aria-label={label} onclick={take_away}>{ speech.text("market-remove-short") }</button>
        </li>
    }
}

fn of_checklist(plan: &Plan, theme: &Theme, item: &Item, name: &AttrValue) -> Html {
    let speech = &plan.papers.speech;
    let slot = papers::item(&plan.papers.market(), item.id, OnItem::State);
    let text = plan.papers.text(&slot);
    let choice = |state: State| -> Choice { (state.text().into(), said::state(speech, state)) };
    let choices: Rc<[Choice]> = State::ALL.map(choice).into();
    html! {
        <>
            <a href={way(speech, &format!("/guides/{}", theme.id))}>{ name.clone() }</a>
            <Select act={plan.papers.act.clone()} {slot} {text} label={name.clone()} {choices} is_label_unseen=true />
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AttachProps {
    speech: Speech,
    act: Act,
    slot: Slot,
    text: Rc<str>,
}

/// The list of all items, by themes. It is long, so it is made when it is wanted.
#[component]
fn Attach(props: &AttachProps) -> Html {
    let AttachProps {
        speech, act, slot, ..
    } = props;
    let is_open = use_state_eq(|| false);
    let toggle = {
        let is_open = is_open.setter();
        Callback::from(move |event: Event| {
            let fold = event.target_dyn_into::<Element>();
            is_open.set(fold.is_some_and(|fold| fold.has_attribute("open")));
        })
    };
    let change = {
        let (act, slot, text) = (act.clone(), slot.clone(), props.text.clone());
        Callback::from(move |event: Event| {
            let list = event.target_unchecked_into::<HtmlSelectElement>();
            let item = list.value();
            // The list is for picking alone: what was picked stands above it.
            list.set_value("");
            act.emit(fill(slot.clone(), with_part(&text, &item)));
        })
    };
    let option = |item: &Item| {
        html! { <option key={item.id} value={item.id}>{ speech.text(&format!("item-{}", item.id)) }</option> }
    };
    let group = |theme: &Theme| {
        html! {
            <optgroup key={theme.id} label={speech.text(&format!("theme-{}", theme.id))}>
                { for theme.items.iter().map(option) }
            </optgroup>
        }
    };
    let pick = speech.text("plan-attach-pick");
    html! {
        <details class="plan-attach" ontoggle={toggle}>
            <summary>{ speech.text("plan-attach") }</summary>
            if *is_open {
                <select name={slot.name()} aria-label={pick.clone()} onchange={change}>
                    <option value="" selected=true>{ pick }</option>
                    { for theme::themes().iter().map(group) }
                </select>
            }
        </details>
    }
}
