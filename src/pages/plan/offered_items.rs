//! The items that the user marked as *doing* and that aren't attached to a step yet, with buttons to attach
//! one or all.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::checklist::notes;
use crate::guides::plan_steps::{PlanStep, STEPS};
use crate::guides::rules::checklist::{ItemRow, Notes};
use crate::guides::rules::day::Day;
use crate::guides::rules::fitting_items::offered_items;
use crate::guides::rules::item_state::ItemState;
use crate::guides::rules::market_name::{parts, with_part};
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::labels;
use crate::pages::plan::labels::step_name;
use crate::ui::actions::{fill, press};
use crate::ui::localizer::Localizer;
use crate::workspace::record_fields::StepField;

/// At most this many are offered within a step; the button above the steps attaches all.
const OFFERED: usize = 5;

fn list_offered<'a>(notes: &Notes<'a>, plan: &Plan) -> Vec<ItemRow<'a>> {
    let texts: Vec<Rc<str>> = STEPS
        .iter()
        .map(|step| plan.step(step.id, StepField::Items).1)
        .collect();
    let attached: Vec<&str> = texts.iter().flat_map(|text| parts(text)).collect();
    offered_items(notes, &attached)
}

/// A button that attaches all of them to the step in progress, otherwise to the first that is open.
pub fn view_offer(plan: &Plan) -> Html {
    let l10n = &plan.context.l10n;
    let notes = notes(&plan.context.workspace, &plan.context.market());
    let offered = list_offered(&notes, plan);
    let state = |wanted| {
        plan.schedule
            .rows
            .iter()
            .position(|row| row.state == wanted)
    };
    let place = state(ItemState::Doing).or(state(ItemState::Open));
    let Some(place) = place.filter(|_| !offered.is_empty()) else {
        return html! { <div class="plan-offered" /> };
    };
    let step = plan.schedule.rows[place].step;
    let (slot, text) = plan.step(step.id, StepField::Items);
    let all = offered.iter().fold(text.to_string(), |text, row| {
        with_part(&text, row.item.id).to_string()
    });
    let arguments = [
        ("count", (offered.len() as f64).into()),
        ("names", list_names(l10n, &offered).into()),
        ("step", step_name(l10n, place, step).into()),
    ];
    html! {
        <div class="plan-offered">
            <p>{ l10n.with("plan-offered", &arguments[..2]) }</p>
            <button type="button" onclick={press(&plan.context.act, fill(slot, all))}>{ l10n.with("plan-offered-all", &arguments[2..]) }</button>
        </div>
    }
}

/// The titles of the first items, so that users recognize what they added on the page of a metric.
fn list_names(l10n: &Localizer, offered: &[ItemRow]) -> String {
    let mut names: Vec<String> = offered
        .iter()
        .take(OFFERED)
        .map(|row| item_title(l10n, row).to_string())
        .collect();
    if offered.len() > OFFERED {
        names.push("…".into());
    }
    names.join(" · ")
}

fn item_title(l10n: &Localizer, row: &ItemRow) -> AttrValue {
    l10n.text(&format!("item-{}", row.item.id))
}

/// A button for each item, within a step.
pub fn view_choices(plan: &Plan, step: &PlanStep) -> Html {
    let l10n = &plan.context.l10n;
    let notes = notes(&plan.context.workspace, &plan.context.market());
    let (slot, text) = plan.step(step.id, StepField::Items);
    let choice = |row: ItemRow| {
        let name = item_title(l10n, &row);
        let label = l10n.with("plan-offered-one", &[("name", name.as_str().into())]);
        let day = Day::parse(row.noted.date).map(|day| labels::day(l10n, day));
        let owner = Some(row.noted.owner.trim().to_owned()).filter(|owner| !owner.is_empty());
        let said: Vec<String> = [Some(label), owner, day].into_iter().flatten().collect();
        let bring = press(
            &plan.context.act,
            fill(slot.clone(), with_part(&text, row.item.id)),
        );
        html! {
            <li key={row.item.id} data-offered={row.item.id}>
                <button type="button" onclick={bring}>{ said.join(" · ") }</button>
            </li>
        }
    };
    let offered = list_offered(&notes, plan);
    html! { <ul class="plan-choices">{ for offered.into_iter().take(OFFERED).map(choice) }</ul> }
}
