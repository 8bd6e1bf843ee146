//! The dates of a step in words, and fields for dates and lengths.

use yew::prelude::*;

use crate::guides::plan_steps::PlanStep;
use crate::guides::rules::day::Day;
use crate::guides::rules::item_state::ItemState;
use crate::guides::rules::plan_problem::PlanProblem;
use crate::guides::rules::schedule::{Schedule, ScheduledStep};
use crate::pages::plan::current_plan::Plan;
use crate::ui::localizer::Localizer;
use crate::ui::period_words::with_unit;
use crate::ui::text_field::Line;
use crate::workspace::record_fields::StepField;
use crate::workspace::slot::Slot;

/// A day in the format of the language.
pub fn day(l10n: &Localizer, day: Day) -> String {
    l10n.date(&day.iso())
}

/// The number and title of a step.
pub fn step_name(l10n: &Localizer, place: usize, step: &PlanStep) -> String {
    let title = l10n.text(&format!("step-{}", step.id));
    l10n.with(
        "plan-step",
        &[
            ("number", (place as f64 + 1.0).into()),
            ("title", title.as_str().into()),
        ],
    )
}

/// The name of a state.
pub fn state(l10n: &Localizer, state: ItemState) -> AttrValue {
    l10n.text(match state {
        ItemState::Open => "plan-state-open",
        ItemState::Doing => "plan-state-doing",
        ItemState::Done => "plan-state-done",
        ItemState::NotForUs => "plan-state-not-for-us",
    })
}

/// The weeks of the plan that a step takes.
pub fn weeks(l10n: &Localizer, row: &ScheduledStep) -> String {
    let (first, last) = row.span();
    let arguments = [
        ("first", f64::from(first).into()),
        ("last", f64::from(last).into()),
    ];
    if row.state == ItemState::NotForUs {
        l10n.text("plan-no-time").to_string()
    } else if row.weeks.is_none() {
        l10n.with("plan-monthly", &arguments)
    } else if first == last {
        l10n.with("plan-one-week", &arguments)
    } else {
        l10n.with("plan-weeks", &arguments)
    }
}

/// When a step takes place: its days, or its weeks if the plan has no days for it.
pub fn when(l10n: &Localizer, schedule: &Schedule, row: &ScheduledStep) -> String {
    match days(l10n, schedule, row) {
        days if days.is_empty() => weeks(l10n, row),
        days => days,
    }
}

/// The days of a step; empty if the plan has no start, or if the step takes no time.
pub fn days(l10n: &Localizer, schedule: &Schedule, row: &ScheduledStep) -> String {
    let Some((first, last)) = schedule.days(row) else {
        return String::new();
    };
    if row.state == ItemState::NotForUs {
        return String::new();
    }
    if row.weeks.is_none() {
        return l10n.with("plan-from", &[("day", day(l10n, first).into())]);
    }
    l10n.with(
        "plan-days",
        &[
            ("first", day(l10n, first).into()),
            ("last", day(l10n, last).into()),
        ],
    )
}

/// When the plan ends, or how long it takes if it has no start.
pub fn end(l10n: &Localizer, schedule: &Schedule) -> String {
    let weeks = f64::from(schedule.length()) / 7.0;
    let weeks = [("weeks", weeks.ceil().into())];
    match schedule.last_day() {
        Some(last) => {
            let [weeks] = weeks;
            l10n.with("plan-ends", &[weeks, ("day", day(l10n, last).into())])
        }
        None => l10n.with("plan-takes", &weeks),
    }
}

/// The sentence for a problem of the plan, with its code.
pub fn problem_line(
    l10n: &Localizer,
    problem: Option<PlanProblem>,
) -> Option<(AttrValue, AttrValue)> {
    let code = problem?.code();
    Some((code.into(), l10n.text(&format!("plan-problem-{code}"))))
}

/// A field for a date. Text that isn't a date stays visible, because a text input is used for it.
pub fn view_date_field(
    plan: &Plan,
    slot: Slot,
    label: &str,
    hint: impl Into<AttrValue>,
    problem: Option<PlanProblem>,
) -> Html {
    let l10n = &plan.context.l10n;
    let text = plan.context.text(&slot);
    let is_date = text.is_empty() || Day::parse(&text).is_some();
    let kind = if is_date { "date" } else { "text" };
    html! {
        <Line l10n={l10n.clone()} act={plan.context.act.clone()} {slot} {text}
            label={l10n.text(label)} {kind} hint={hint.into()} problem={problem_line(l10n, problem)} />
    }
}

/// The goal of a step in words; None until there is a figure to reach.
pub fn goal_sentence(plan: &Plan, step: &str) -> Option<String> {
    let found = plan.goal(step)?;
    let l10n = &found.localizer(&plan.context.l10n);
    let spoken = |value: f64| l10n.spoken(found.variable.kind, value);
    let metric = l10n.metric(found.metric, "");
    // The unit of time is said once, after the figure that is always there.
    let goal = with_unit(spoken(found.goal.value()?), l10n.time_unit(found.variable));
    let today = found.today.value();
    let due = Day::parse(plan.step(step, StepField::Due).1.trim());
    let mut arguments = vec![("metric", metric.as_str().into()), ("goal", goal.into())];
    arguments.extend(today.map(|today| ("today", spoken(today).into())));
    arguments.extend(due.map(|due| ("day", day(l10n, due).into())));
    let key = match (today.is_some(), due.is_some()) {
        (true, true) => "plan-goal-today-by",
        (true, false) => "plan-goal-today",
        (false, true) => "plan-goal-by",
        (false, false) => "plan-goal-alone",
    };
    Some(l10n.with(key, &arguments))
}
