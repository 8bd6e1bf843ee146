//! The items of the checklists that the team attached to a step. The state of an item is saved once: the plan
//! and the checklists show the same record.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::guides::plan_steps::PlanStep;
use crate::guides::rules::item_state::ItemState;
use crate::guides::rules::market_name::{parts, with_part, without_part};
use crate::guides::theme::{Item, Theme};
use crate::guides::themes;
use crate::links::entry_page::page_of_item;
use crate::pages::checklists::labels;
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::offered_items;
use crate::ui::actions::{fill, press};
use crate::ui::context::Act;
use crate::ui::fold::on_toggle;
use crate::ui::localizer::Localizer;
use crate::ui::select::{Select, SelectOption};
use crate::workspace::record_fields::{ItemField, StepField};
use crate::workspace::records;
use crate::workspace::slot::Slot;

/// The attached items, each with its state for the current market.
pub fn list_items(plan: &Plan, step: &str) -> Vec<(&'static Item, ItemState)> {
    let (_, text) = plan.step(step, StepField::Items);
    let market = plan.context.market();
    let item = |id: &str| {
        let (_, item) = themes::find_item(id)?;
        let state = plan
            .context
            .text(&records::item(&market, id, ItemField::State));
        Some((item, ItemState::parse(&state).unwrap_or_default()))
    };
    parts(&text).into_iter().filter_map(item).collect()
}

/// The list, and the field for attaching another item.
pub fn view_items(plan: &Plan, step: &PlanStep) -> Html {
    let l10n = &plan.context.l10n;
    let (slot, text) = plan.step(step.id, StepField::Items);
    let line = |id: &str| view_item(plan, &slot, &text, id);
    html! {
        <div class="plan-items" role="group" aria-label={l10n.text("plan-items")}>
            <h3>{ l10n.text("plan-items") }</h3>
            <ul>{ for parts(&text).into_iter().map(line) }</ul>
            { offered_items::view_choices(plan, step) }
            <Attach l10n={l10n.clone()} act={plan.context.act.clone()} slot={slot.clone()} text={text.clone()} />
        </div>
    }
}

fn view_item(plan: &Plan, slot: &Slot, text: &str, id: &str) -> Html {
    let l10n = &plan.context.l10n;
    let found = themes::find_item(id);
    let name = match found {
        Some((_, item)) => l10n.text(&format!("item-{}", item.id)),
        None => AttrValue::from(id.to_owned()),
    };
    let label = l10n.with("market-remove", &[("name", name.as_str().into())]);
    let take_away = press(
        &plan.context.act,
        fill(slot.clone(), without_part(text, id)),
    );
    let shown = match found {
        Some((_, item)) => view_option(plan, item, &name),
        None => html! {
            <p class="problem" role="alert" data-problem="unknown_item">
                { l10n.with("problem-unknown_item", &[("text", id.into())]) }
            </p>
        },
    };
    html! {
        <li key={id.to_owned()} data-attached={id.to_owned()}>
            { shown }
            <button type="button" class="plan-detach" aria-label={label} onclick={take_away}>{ l10n.text("market-remove-short") }</button>
        </li>
    }
}

fn view_option(plan: &Plan, item: &Item, name: &AttrValue) -> Html {
    let l10n = &plan.context.l10n;
    let slot = records::item(&plan.context.market(), item.id, ItemField::State);
    let text = plan.context.text(&slot);
    let choice =
        |state: ItemState| -> SelectOption { (state.text().into(), labels::state(l10n, state)) };
    let choices: Rc<[SelectOption]> = ItemState::ALL.map(choice).into();
    html! {
        <>
            <a href={l10n.link_to(&page_of_item(item.id))}>{ name.clone() }</a>
            <Select act={plan.context.act.clone()} {slot} {text} label={name.clone()} {choices} is_label_unseen=true />
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct AttachProps {
    l10n: Localizer,
    act: Act,
    slot: Slot,
    text: Rc<str>,
}

/// The list of all items, by theme. It is long, so it is built only when it is opened.
#[component]
fn Attach(props: &AttachProps) -> Html {
    let AttachProps {
        l10n, act, slot, ..
    } = props;
    let is_open = use_state_eq(|| false);
    let toggle = on_toggle("data-attach", is_open.setter().into());
    let change = {
        let (act, slot, text) = (act.clone(), slot.clone(), props.text.clone());
        Callback::from(move |event: Event| {
            let list = event.target_unchecked_into::<HtmlSelectElement>();
            let item = list.value();
            // The list is only for picking; the picked items are shown above it.
            list.set_value("");
            act.emit(fill(slot.clone(), with_part(&text, &item)));
        })
    };
    let option = |item: &Item| {
        html! { <option key={item.id} value={item.id}>{ l10n.text(&format!("item-{}", item.id)) }</option> }
    };
    let group = |theme: &Theme| {
        html! {
            <optgroup key={theme.id} label={l10n.text(&format!("theme-{}", theme.id))}>
                { for theme.items.iter().map(option) }
            </optgroup>
        }
    };
    let pick = l10n.text("plan-attach-pick");
    html! {
        <details class="plan-attach" data-attach="" ontoggle={toggle}>
            <summary>{ l10n.text("plan-attach") }</summary>
            if *is_open {
                <select name={slot.name()} aria-label={pick.clone()} onchange={change}>
                    <option value="" selected=true>{ pick }</option>
                    { for themes::themes().iter().map(group) }
                </select>
            }
        </details>
    }
}
