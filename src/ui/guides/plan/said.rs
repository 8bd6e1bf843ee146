//! When a step is, in words; and fields for dates and lengths.

use yew::prelude::*;

use crate::guides::dates::Day;
use crate::guides::schedule::{Row, Schedule, State};
use crate::ui::guides::fields::Line;
use crate::ui::speech::Speech;

use super::Plan;

/// A day as the language writes it.
pub fn day(speech: &Speech, day: Day) -> String {
    speech.date(&day.iso())
}

/// What a state is called.
pub fn state(speech: &Speech, state: State) -> AttrValue {
    speech.text(match state {
        State::Open => "plan-state-open",
        State::Doing => "plan-state-doing",
        State::Done => "plan-state-done",
        State::NotForUs => "plan-state-not-for-us",
    })
}

/// The weeks of the plan that a step takes.
pub fn weeks(speech: &Speech, row: &Row) -> String {
    let (first, last) = row.span();
    let arguments = [
        ("first", f64::from(first).into()),
        ("last", f64::from(last).into()),
    ];
    if row.state == State::NotForUs {
        speech.text("plan-no-time").to_string()
    } else if row.weeks.is_none() {
        speech.with("plan-monthly", &arguments)
    } else if first == last {
        speech.with("plan-one-week", &arguments)
    } else {
        speech.with("plan-weeks", &arguments)
    }
}

/// The days of a step; empty as long as the plan has no start, or the step takes no time.
pub fn days(speech: &Speech, schedule: &Schedule, row: &Row) -> String {
    let Some((first, last)) = schedule.days(row) else {
        return String::new();
    };
    if row.state == State::NotForUs {
        return String::new();
    }
    if row.weeks.is_none() {
        return speech.with("plan-from", &[("day", day(speech, first).into())]);
    }
    speech.with(
        "plan-days",
        &[
            ("first", day(speech, first).into()),
            ("last", day(speech, last).into()),
        ],
    )
}

/// When the plan ends, or how long it takes while it has no start.
pub fn end(speech: &Speech, schedule: &Schedule) -> String {
    let weeks = f64::from(schedule.length()) / 7.0;
    let weeks = [("weeks", weeks.ceil().into())];
    match schedule.last_day() {
        Some(last) => {
            let [weeks] = weeks;
            speech.with("plan-ends", &[weeks, ("day", day(speech, last).into())])
        }
        None => speech.with("plan-takes", &weeks),
    }
}

/// The sentence for a problem of the plan, with its code.
pub fn problem(speech: &Speech, code: Option<&'static str>) -> Option<(AttrValue, AttrValue)> {
    let code = code?;
    Some((code.into(), speech.text(&format!("plan-problem-{code}"))))
}

/// A field for a date. A text that is none stays to be seen, which a field for dates alone would
/// not show.
pub fn date_line(
    plan: &Plan,
    name: &str,
    label: &str,
    hint: impl Into<AttrValue>,
    code: Option<&'static str>,
) -> Html {
    let speech = &plan.papers.speech;
    let (slot, text) = plan.line(name);
    let is_date = text.is_empty() || Day::parse(&text).is_some();
    let kind = if is_date { "date" } else { "text" };
    html! {
        <Line speech={speech.clone()} act={plan.papers.act.clone()} {slot} {text}
            label={speech.text(label)} {kind} hint={hint.into()} problem={problem(speech, code)} />
    }
}
