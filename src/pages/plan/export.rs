//! The plan as files: a table for spreadsheets, events for calendars, a link.

use crate::export::ics::CalendarEvent;
use crate::export::{csv_markdown, ics};
use crate::guides::rules::day::Day;
use crate::guides::rules::item_state::ItemState;
use crate::pages::plan::control_table::count_done;
use crate::pages::plan::current_plan::Plan;
use crate::pages::plan::labels;
use crate::pages::plan::labels::step_name;
use crate::pages::plan::step::responsible;
use crate::pages::plan::step_items::list_items;
use crate::workspace::record_fields::StepField;
use crate::workspace::records::RecordGroup;
use crate::workspace::slot::Slot;

/// The columns of the table.
const COLUMNS: [&str; 16] = [
    "plan-column-number",
    "plan-column-step",
    "plan-column-who",
    "plan-state",
    "plan-step-start",
    "plan-column-end",
    "plan-length",
    "plan-column-done",
    "plan-column-tasks",
    "plan-column-list",
    "plan-goal",
    "period",
    "plan-goal-now",
    "plan-goal-figure",
    "plan-goal-due",
    "plan-note",
];

/// The control table as CSV: typed texts are unchanged, dates are in a format that any program can read.
pub fn write_table(plan: &Plan) -> String {
    let l10n = &plan.context.l10n;
    let mut rows = vec![COLUMNS.map(|key| l10n.text(key).to_string()).to_vec()];
    for (place, row) in plan.schedule.rows.iter().enumerate() {
        let step = row.step;
        let on = |field| plan.step(step.id, field).1.to_string();
        let (done, all) = count_done(plan, place);
        let days = plan.schedule.days(row);
        let days = days.filter(|_| row.state != ItemState::NotForUs);
        let goal = plan.goal(step.id);
        let metric = goal.map(|goal| l10n.metric(goal.metric, ""));
        let period = goal.filter(|goal| goal.variable.is_of_period());
        let period = period.and_then(|goal| goal.period);
        let (today, aim) = match goal {
            Some(goal) => (goal.cell(l10n, &goal.today), goal.cell(l10n, &goal.goal)),
            None => (on(StepField::Today), on(StepField::Goal)),
        };
        rows.push(vec![
            (place + 1).to_string(),
            l10n.text(&format!("step-{}-task", step.id)).to_string(),
            responsible(plan, step).to_string(),
            labels::state(l10n, row.state).to_string(),
            days.map(|(first, _)| first.iso()).unwrap_or_default(),
            days.map(|(_, last)| last.iso()).unwrap_or_default(),
            row.weeks.map(|weeks| weeks.to_string()).unwrap_or_default(),
            done.to_string(),
            all.to_string(),
            list_tasks(plan, place).join("\n"),
            metric.unwrap_or_default().to_string(),
            period
                .map(|period| l10n.period_name(period).to_string())
                .unwrap_or_default(),
            today,
            aim,
            // Without a metric, the goal's date is useless and can't be seen on the page.
            if on(StepField::Metric).is_empty() {
                String::new()
            } else {
                on(StepField::Due)
            },
            on(StepField::Note),
        ]);
    }
    csv_markdown::write_csv(&rows, l10n.notation)
}

/// The steps and the dates of the goals as events; None until the plan has a start. `made`
/// distinguishes this plan from others in a shared calendar.
pub fn write_calendar(plan: &Plan, moment: u64, made: &str) -> Option<String> {
    plan.schedule.start?;
    let mut events = Vec::new();
    for (place, row) in plan.schedule.rows.iter().enumerate() {
        let Some((first, last)) = plan.schedule.days(row) else {
            continue;
        };
        if row.state == ItemState::NotForUs {
            continue;
        }
        events.push(CalendarEvent {
            uid: format!("plan-{}-{made}@loyalty-lab", row.step.id),
            first,
            last,
            is_monthly: row.weeks.is_none(),
            summary: step_name(&plan.context.l10n, place, row.step),
            description: describe(plan, place),
        });
        events.extend(goal_event(plan, row.step.id, made));
    }
    Some(ics::write_calendar(moment, &events))
}

/// The goal's deadline as an event.
fn goal_event(plan: &Plan, step: &str, made: &str) -> Option<CalendarEvent> {
    let due = Day::parse(plan.step(step, StepField::Due).1.trim())?;
    let sentence = labels::goal_sentence(plan, step)?;
    Some(CalendarEvent {
        uid: format!("plan-{step}-goal-{made}@loyalty-lab"),
        first: due,
        last: due,
        is_monthly: false,
        summary: sentence,
        description: String::new(),
    })
}

/// Who is responsible, the state, the tasks and the note, one per line.
fn describe(plan: &Plan, place: usize) -> String {
    let l10n = &plan.context.l10n;
    let row = &plan.schedule.rows[place];
    let step = row.step;
    let who = responsible(plan, step);
    let state = labels::state(l10n, row.state);
    let mut lines = vec![l10n.with(
        "plan-event",
        &[
            ("who", who.as_str().into()),
            ("state", state.as_str().into()),
        ],
    )];
    lines.extend(list_tasks(plan, place));
    lines.extend(labels::goal_sentence(plan, step.id));
    let (_, note) = plan.step(step.id, StepField::Note);
    if !note.trim().is_empty() {
        lines.push(note.to_string());
    }
    lines.join("\n")
}

/// The tasks of a step and the items attached to it, each with a mark for whether it is done.
fn list_tasks(plan: &Plan, place: usize) -> Vec<String> {
    let l10n = &plan.context.l10n;
    let step = plan.schedule.rows[place].step;
    let line = |is_done: bool, key: String| {
        let name = l10n.text(&key);
        let key = if is_done {
            "plan-event-done"
        } else {
            "plan-event-open"
        };
        l10n.with(key, &[("task", name.as_str().into())])
    };
    let tasks = step.tasks.iter().map(|task| {
        let (_, tick) = plan.task(step.id, task.id);
        line(!tick.is_empty(), format!("task-{}", task.id))
    });
    let items = list_items(plan, step.id).into_iter();
    let items =
        items.map(|(item, state)| line(state == ItemState::Done, format!("item-{}", item.id)));
    tasks.chain(items).collect()
}

/// The slots of the plan's records that aren't empty, with their texts.
pub fn list_records(plan: &Plan) -> Vec<(Slot, String)> {
    let records = plan.context.workspace.records_of(RecordGroup::Plan);
    records
        .filter(|(_, text)| !text.is_empty())
        .map(|(record, text)| (record.slot(), text.to_owned()))
        .collect()
}
