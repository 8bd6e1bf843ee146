//! One step of the plan, to be edited.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::page;
use crate::guides::plan::{Step, Task};
use crate::guides::schedule::{Row, State};
use crate::guides::theme::find_item;
use crate::ui::guides::contents::way;
use crate::ui::guides::fields::{Choice, Line, Select, choose, fill};
use crate::ui::speech::Speech;

use super::attached::attached;
use super::goal::goal;
use super::stories::stories;
use super::{Plan, said};

/// The id of the heading of a step, to which the table leads.
pub fn heading(step: &Step) -> String {
    format!("plan-step-{}", step.id)
}

pub fn step(plan: &Plan, place: usize) -> Html {
    let speech = &plan.papers.speech;
    let row = &plan.schedule.rows[place];
    let step = row.step;
    let (slot, text) = plan.on(step.id, "note");
    let label = speech.text("plan-note");
    let days = said::days(speech, &plan.schedule, row);
    html! {
        <section key={step.id} class="plan-step" data-step={step.id} aria-labelledby={heading(step)}>
            <h3 id={heading(step)} tabindex="-1">{ name(speech, place, step) }</h3>
            <p class="soft"><span>{ said::weeks(speech, row) }</span>{ " " }<span>{ days }</span></p>
            <div class="plan-fields">
                { owner(plan, step) }
                { state(plan, row) }
                { start(plan, place) }
                { weeks(plan, row) }
            </div>
            <div class="plan-work">
                <div>
                    <ul class="plan-tasks">{ for step.tasks.iter().map(|task| tick(plan, step, task)) }</ul>
                    { attached(plan, step) }
                </div>
                <div>
                    <Line speech={speech.clone()} act={plan.papers.act.clone()} {slot} {text} {label} is_long=true />
                    { goal(plan, row) }
                </div>
            </div>
            { stories(speech, step) }
        </section>
    }
}

/// The number and title of a step.
pub fn name(speech: &Speech, place: usize, step: &Step) -> String {
    let title = speech.text(&format!("step-{}", step.id));
    speech.with(
        "plan-step",
        &[
            ("number", (place as f64 + 1.0).into()),
            ("title", title.as_str().into()),
        ],
    )
}

/// Who answers for a step: the name that was typed, or the guide's own word.
pub fn who(plan: &Plan, step: &Step) -> AttrValue {
    let (_, text) = plan.on(step.id, "owner");
    if text.trim().is_empty() {
        plan.papers.speech.text(&format!("who-{}", step.who))
    } else {
        text.into()
    }
}

fn owner(plan: &Plan, step: &Step) -> Html {
    let speech = &plan.papers.speech;
    let (slot, text) = plan.on(step.id, "owner");
    let who = speech.text(&format!("who-{}", step.who));
    let hint = speech.with("plan-owner-hint", &[("who", who.as_str().into())]);
    html! {
        <Line speech={speech.clone()} act={plan.papers.act.clone()} {slot} {text}
            label={speech.text("plan-owner")} {hint} />
    }
}

fn state(plan: &Plan, row: &Row) -> Html {
    let speech = &plan.papers.speech;
    let (slot, text) = plan.on(row.step.id, "state");
    let is_known = State::ALL.iter().any(|state| state.id() == &*text);
    let choice = |state: State| -> Choice { (state.id().into(), said::state(speech, state)) };
    let choices: Rc<[Choice]> = State::ALL.map(choice).into();
    html! {
        <div>
            <Select act={plan.papers.act.clone()} {slot} {text} label={speech.text("plan-state")} {choices} />
            <div>
                if !is_known {
                    <p class="problem" role="alert" data-problem="unknown_state">{ speech.text("problem-unknown_state") }</p>
                }
            </div>
        </div>
    }
}

fn start(plan: &Plan, place: usize) -> Html {
    let speech = &plan.papers.speech;
    let row = &plan.schedule.rows[place];
    let name = format!("{}/start", row.step.id);
    let (slot, text) = plan.line(&name);
    let hint = match (row.is_set, plan.schedule.days(row)) {
        (true, _) if row.overlaps => speech.text("plan-step-overlaps"),
        (true, _) => speech.text("plan-step-set"),
        (false, _) if place == 0 => speech.text("plan-step-first"),
        (false, Some((first, _))) => speech
            .with(
                "plan-step-follows",
                &[("day", said::day(speech, first).into())],
            )
            .into(),
        (false, None) => speech.text("plan-step-follows-undated"),
    };
    let follow = {
        let (act, slot) = (plan.papers.act.clone(), slot.clone());
        Callback::from(move |_: MouseEvent| {
            act.emit(fill(slot.clone(), ""));
            // The button goes, so the focus goes to the field that it emptied.
            page::focus(&slot.name().replace('/', "-"));
        })
    };
    html! {
        <div class="plan-when">
            { said::date_line(plan, &name, "plan-step-start", hint, row.start_problem) }
            <div>
                if !text.is_empty() {
                    <button type="button" class="plan-follow" onclick={follow}>{ speech.text("plan-follow") }</button>
                }
            </div>
        </div>
    }
}

fn weeks(plan: &Plan, row: &Row) -> Html {
    let speech = &plan.papers.speech;
    let Some(usual) = row.step.when.weeks() else {
        return html! { <p class="hint">{ speech.text("plan-every-month") }</p> };
    };
    let (slot, text) = plan.on(row.step.id, "weeks");
    let usual = [("weeks", f64::from(usual).into())];
    html! {
        <Line speech={speech.clone()} act={plan.papers.act.clone()} {slot} {text}
            label={speech.text("plan-length")} hint={speech.with("plan-length-hint", &usual)}
            problem={said::problem(speech, row.weeks_problem)} />
    }
}

fn tick(plan: &Plan, step: &Step, task: &Task) -> Html {
    let speech = &plan.papers.speech;
    let (slot, text) = plan.on(step.id, &format!("task/{}", task.id));
    let name = slot.name();
    let act = plan.papers.act.clone();
    let change = Callback::from(move |event: Event| {
        let is_done = event.target_unchecked_into::<HtmlInputElement>().checked();
        act.emit(choose(slot.clone(), if is_done { "1" } else { "" }));
    });
    html! {
        <li key={task.id}>
            <label>
                <input type="checkbox" {name} checked={!text.is_empty()} onchange={change} />
                <span>{ speech.text(&format!("task-{}", task.id)) }</span>
            </label>
            { item_link(speech, task.item) }
        </li>
    }
}

/// The item of the checklists that says more.
pub fn item_link(speech: &Speech, item: &str) -> Html {
    let Some((theme, item)) = find_item(item) else {
        return Html::default();
    };
    html! {
        <p class="plan-more">
            <span class="soft">{ speech.text("plan-more") }</span>
            { " " }
            <a href={way(speech, &format!("/guides/{}", theme.id))}>{ speech.text(&format!("item-{}", item.id)) }</a>
        </p>
    }
}
