//! The control table: who does what and when, and how far they have got.

use yew::prelude::*;

use crate::browser::document;
use crate::guides::rules::item_state::ItemState;
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::labels;
use crate::pages::plan::step::{heading_id, responsible};
use crate::pages::plan::step_items::list_items;
use crate::workspace::record_fields::StepField;

pub fn view_control_table(plan: &Plan) -> Html {
    let l10n = &plan.context.l10n;
    // Until the plan has a start, it counts in weeks.
    let has_days = plan.schedule.start.is_some();
    let column = |key: &str| html! { <th scope="col">{ l10n.text(key) }</th> };
    html! {
        <div class="plan-table" role="region" aria-labelledby="plan-table-title" tabindex="0">
            <table>
                <caption id="plan-table-title" class="unseen">{ l10n.text("plan-table") }</caption>
                <thead><tr>
                    { column("plan-column-step") }
                    { column("plan-column-weeks") }
                    if has_days { { column("plan-column-days") } }
                    { column("plan-column-who") }
                    { column("plan-state") }
                    { column("plan-column-tasks") }
                    { column("plan-goal") }
                    <th scope="col" class="paper">{ l10n.text("plan-note") }</th>
                </tr></thead>
                <tbody>{ for (0..plan.schedule.rows.len()).map(|place| view_row(plan, place)) }</tbody>
            </table>
            <p class="plan-cut">{ l10n.text("plan-cut") }</p>
        </div>
    }
}

fn view_row(plan: &Plan, place: usize) -> Html {
    let l10n = &plan.context.l10n;
    let row = &plan.schedule.rows[place];
    let step = row.step;
    let target = heading_id(step);
    let go = Callback::from(move |_: MouseEvent| {
        document::open_fold(&target);
        document::focus(&target);
    });
    let goal = labels::goal_sentence(plan, step.id);
    let (_, note) = plan.step(step.id, StepField::Note);
    html! {
        <tr key={step.id} data-row={step.id}>
            <th scope="row">
                <button type="button" class="plan-go" onclick={go}>{ task_name(plan, place) }</button>
            </th>
            <td>{ labels::weeks(l10n, row) }</td>
            if plan.schedule.start.is_some() { <td class="days">{ labels::days(l10n, &plan.schedule, row) }</td> }
            <td>{ responsible(plan, step) }</td>
            <td>{ labels::state(l10n, row.state) }</td>
            <td class="done">{ count_text(plan, place) }</td>
            <td>{ goal }</td>
            <td class="paper"><div>{ note }</div></td>
        </tr>
    }
}

/// The number and the task of a step, as worded in the guide's control table.
fn task_name(plan: &Plan, place: usize) -> String {
    let l10n = &plan.context.l10n;
    let title = l10n.text(&format!("step-{}-task", plan.schedule.rows[place].step.id));
    let number = (place as f64 + 1.0).into();
    l10n.with(
        "plan-step",
        &[("number", number), ("title", title.as_str().into())],
    )
}

/// How many of a step's tasks are ticked, and how many of its items are done.
fn count_text(plan: &Plan, place: usize) -> String {
    let (done, all) = count_done(plan, place);
    let arguments = [("done", (done as f64).into()), ("all", (all as f64).into())];
    plan.context.l10n.with("plan-done", &arguments)
}

/// How much of a step is done, and how much there is: its tasks and the items attached to it.
pub fn count_done(plan: &Plan, place: usize) -> (usize, usize) {
    let step = plan.schedule.rows[place].step;
    let is_ticked = |task: &&crate::guides::plan_steps::Task| {
        let (_, text) = plan.task(step.id, task.id);
        !text.is_empty()
    };
    let ticked = step.tasks.iter().filter(is_ticked).count();
    let items = list_items(plan, step.id);
    let done = items.iter().filter(|(_, state)| *state == ItemState::Done);
    (ticked + done.count(), step.tasks.len() + items.len())
}
