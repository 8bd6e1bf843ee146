//! One step of the plan, with its fields.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::document;
use crate::guides::plan_steps::{PlanStep, Task};
use crate::guides::rules::item_state::ItemState;
use crate::guides::rules::schedule::ScheduledStep;
use crate::links::entry_page::page_of_item;
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::gantt::{self, Scale};
use crate::pages::plan::goal_fields::view_goal;
use crate::pages::plan::labels;
use crate::pages::plan::step_items::view_items;
use crate::pages::plan::step_problem::has_problem;
use crate::ui::actions::{choose, fill};
use crate::ui::localizer::Localizer;
use crate::ui::select::{Select, SelectOption};
use crate::ui::text_field::Line;
use crate::workspace::record_fields::StepField;

/// The id of a step's line, which the table links to.
pub fn heading_id(step: &PlanStep) -> String {
    format!("plan-step-{}", step.id)
}

/// A step, collapsed to a line: its bar, who is responsible, and its state. Opening one closes the others.
pub fn view_step(plan: &Plan, place: usize, scale: &Scale) -> Html {
    let l10n = &plan.context.l10n;
    let row = &plan.schedule.rows[place];
    let step = row.step;
    let (slot, text) = plan.step(step.id, StepField::Note);
    let label = l10n.text("plan-note");
    html! {
        <details key={step.id} name="plan-step" class="plan-step" data-step={step.id}>
            { view_summary(plan, place, scale) }
            <div class="plan-fields">
                { view_owner(plan, step) }
                { view_state(plan, row) }
                { view_start(plan, place) }
                { view_weeks(plan, row) }
            </div>
            <div class="plan-work">
                <div>
                    <ul class="plan-tasks">{ for step.tasks.iter().map(|task| view_task(plan, step, task)) }</ul>
                    { view_items(plan, step) }
                </div>
                <div>
                    <Line l10n={l10n.clone()} act={plan.context.act.clone()} {slot} {text} {label} is_long=true />
                    { view_goal(plan, row) }
                </div>
            </div>
        </details>
    }
}

fn view_summary(plan: &Plan, place: usize, scale: &Scale) -> Html {
    let l10n = &plan.context.l10n;
    let row = &plan.schedule.rows[place];
    let when = labels::when(l10n, &plan.schedule, row);
    html! {
        <summary id={heading_id(row.step)}>
            <span class="plan-name">
                <b>{ labels::step_name(l10n, place, row.step) }</b>
                { " " }
                <span class="soft">{ when }</span>
            </span>
            { " " }
            { gantt::view_lane(plan, row, scale) }
            { " " }
            <span>{ responsible(plan, row.step) }</span>
            { " " }
            if has_problem(plan, row) {
                <span class="problem">{ l10n.text("plan-to-correct") }</span>
            } else {
                <span class="soft">{ labels::state(l10n, row.state) }</span>
            }
        </summary>
    }
}

/// Who is responsible for a step: the typed name, or the guide's wording.
pub fn responsible(plan: &Plan, step: &PlanStep) -> AttrValue {
    let (_, text) = plan.step(step.id, StepField::Owner);
    if text.trim().is_empty() {
        plan.context.l10n.text(&format!("who-{}", step.who))
    } else {
        text.into()
    }
}

fn view_owner(plan: &Plan, step: &PlanStep) -> Html {
    let l10n = &plan.context.l10n;
    let (slot, text) = plan.step(step.id, StepField::Owner);
    let who = l10n.text(&format!("who-{}", step.who));
    let hint = l10n.with("plan-owner-hint", &[("who", who.as_str().into())]);
    html! {
        <Line l10n={l10n.clone()} act={plan.context.act.clone()} {slot} {text}
            label={l10n.text("plan-owner")} {hint} />
    }
}

fn view_state(plan: &Plan, row: &ScheduledStep) -> Html {
    let l10n = &plan.context.l10n;
    let (slot, text) = plan.step(row.step.id, StepField::State);
    let is_known = ItemState::ALL.iter().any(|state| state.text() == &*text);
    let choice =
        |state: ItemState| -> SelectOption { (state.text().into(), labels::state(l10n, state)) };
    let choices: Rc<[SelectOption]> = ItemState::ALL.map(choice).into();
    let problem = (!is_known).then(|| ("unknown_state", l10n.text("problem-unknown_state").into()));
    html! { <Select act={plan.context.act.clone()} {slot} {text} label={l10n.text("plan-state")} {choices} {problem} /> }
}

fn view_start(plan: &Plan, place: usize) -> Html {
    let l10n = &plan.context.l10n;
    let row = &plan.schedule.rows[place];
    let (slot, text) = plan.step(row.step.id, StepField::Start);
    let hint = match (row.is_set, plan.schedule.days(row)) {
        (true, _) if row.overlaps => l10n.text("plan-step-overlaps"),
        (true, _) => l10n.text("plan-step-set"),
        (false, _) if place == 0 => l10n.text("plan-step-first"),
        (false, Some((first, _))) => l10n
            .with(
                "plan-step-follows",
                &[("day", labels::day(l10n, first).into())],
            )
            .into(),
        (false, None) => l10n.text("plan-step-follows-undated"),
    };
    let follow = {
        let (act, slot) = (plan.context.act.clone(), slot.clone());
        Callback::from(move |_: MouseEvent| {
            act.emit(fill(slot.clone(), ""));
            // The button disappears, so the focus moves to the field that it has emptied.
            document::focus(&slot.name().replace('/', "-"));
        })
    };
    html! {
        <div class="plan-when">
            { labels::view_date_field(plan, slot.clone(), "plan-step-start", hint, row.start_problem) }
            <div>
                if !text.is_empty() {
                    <button type="button" class="plan-follow" onclick={follow}>{ l10n.text("plan-follow") }</button>
                }
            </div>
        </div>
    }
}

fn view_weeks(plan: &Plan, row: &ScheduledStep) -> Html {
    let l10n = &plan.context.l10n;
    let Some(usual) = row.step.when.weeks() else {
        return html! { <p class="hint">{ l10n.text("plan-every-month") }</p> };
    };
    let (slot, text) = plan.step(row.step.id, StepField::Weeks);
    let usual = [("weeks", f64::from(usual).into())];
    html! {
        <Line l10n={l10n.clone()} act={plan.context.act.clone()} {slot} {text}
            label={l10n.text("plan-length")} hint={l10n.with("plan-length-hint", &usual)}
            problem={labels::problem_line(l10n, row.weeks_problem)} />
    }
}

fn view_task(plan: &Plan, step: &PlanStep, task: &Task) -> Html {
    let l10n = &plan.context.l10n;
    let (slot, text) = plan.task(step.id, task.id);
    let name = slot.name();
    let act = plan.context.act.clone();
    let change = Callback::from(move |event: Event| {
        let is_done = event.target_unchecked_into::<HtmlInputElement>().checked();
        act.emit(choose(slot.clone(), if is_done { "1" } else { "" }));
    });
    html! {
        <li key={task.id}>
            <label>
                <input type="checkbox" {name} checked={!text.is_empty()} onchange={change} />
                <span>{ l10n.text(&format!("task-{}", task.id)) }</span>
            </label>
            { view_item_link(l10n, task.item) }
        </li>
    }
}

/// A link to the checklist item with more detail.
pub fn view_item_link(l10n: &Localizer, item: &str) -> Html {
    html! {
        <p class="plan-more">
            <span class="soft">{ l10n.text("plan-more") }</span>
            { " " }
            <a href={l10n.link_to(&page_of_item(item))}>{ l10n.text(&format!("item-{item}")) }</a>
        </p>
    }
}
