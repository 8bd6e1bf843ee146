//! The control table: who does what when, and how far it has come.

use yew::prelude::*;

use crate::browser::page;
use crate::guides::checklist::State;

use super::attached::items;
use super::goal::Goal;
use super::step::{heading, who};
use super::{Plan, said};

pub fn table(plan: &Plan) -> Html {
    let speech = &plan.papers.speech;
    let column = |key: &str| html! { <th scope="col">{ speech.text(key) }</th> };
    html! {
        <div class="plan-table" role="region" aria-labelledby="plan-table-title" tabindex="0">
            <table>
                <caption id="plan-table-title">{ speech.text("plan-table") }</caption>
                <thead><tr>
                    { column("plan-column-step") }
                    { column("plan-column-weeks") }
                    { column("plan-column-days") }
                    { column("plan-column-who") }
                    { column("plan-state") }
                    { column("plan-column-tasks") }
                    { column("plan-goal") }
                    <th scope="col" class="paper">{ speech.text("plan-note") }</th>
                </tr></thead>
                <tbody>{ for (0..plan.schedule.rows.len()).map(|place| line(plan, place)) }</tbody>
            </table>
            <p class="plan-cut">{ speech.text("plan-cut") }</p>
        </div>
    }
}

fn line(plan: &Plan, place: usize) -> Html {
    let speech = &plan.papers.speech;
    let row = &plan.schedule.rows[place];
    let step = row.step;
    let target = heading(step);
    let go = Callback::from(move |_: MouseEvent| page::focus(&target));
    let goal = Goal::of(plan, step.id).and_then(|goal| goal.sentence(plan, step.id));
    let (_, note) = plan.on(step.id, "note");
    html! {
        <tr key={step.id} data-row={step.id}>
            <th scope="row">
                <button type="button" class="plan-go" onclick={go}>{ name(plan, place) }</button>
            </th>
            <td>{ said::weeks(speech, row) }</td>
            <td>{ said::days(speech, &plan.schedule, row) }</td>
            <td>{ who(plan, step) }</td>
            <td>{ said::state(speech, row.state) }</td>
            <td>{ done(plan, place) }</td>
            <td>{ goal }</td>
            <td class="paper"><div>{ note }</div></td>
        </tr>
    }
}

/// The number and the task of a step, as the guide's control table puts it.
fn name(plan: &Plan, place: usize) -> String {
    let speech = &plan.papers.speech;
    let title = speech.text(&format!("step-{}-task", plan.schedule.rows[place].step.id));
    let number = (place as f64 + 1.0).into();
    speech.with(
        "plan-step",
        &[("number", number), ("title", title.as_str().into())],
    )
}

/// How many of a step's tasks are ticked, and of its items done.
fn done(plan: &Plan, place: usize) -> String {
    let (done, all) = counts(plan, place);
    let arguments = [("done", (done as f64).into()), ("all", (all as f64).into())];
    plan.papers.speech.with("plan-done", &arguments)
}

/// How much of a step is done, of how much: its tasks, and the items attached to it.
pub fn counts(plan: &Plan, place: usize) -> (usize, usize) {
    let step = plan.schedule.rows[place].step;
    let is_ticked = |task: &&crate::guides::plan::Task| {
        let (_, text) = plan.on(step.id, &format!("task/{}", task.id));
        !text.is_empty()
    };
    let ticked = step.tasks.iter().filter(is_ticked).count();
    let items = items(plan, step.id);
    let done = items.iter().filter(|(_, state)| *state == State::Done);
    (ticked + done.count(), step.tasks.len() + items.len())
}
