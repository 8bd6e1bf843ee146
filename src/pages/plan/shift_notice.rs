//! An announcement of the steps that a change of the plan moved.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::rules::schedule::Schedule;
use crate::pages::plan::labels;
use crate::ui::localizer::Localizer;

/// The sentences about the latest change that moved steps; empty until there is one, and after switching
/// between the user's own plan and a guest's.
#[hook]
pub fn use_shift_notice(l10n: &Localizer, schedule: &Rc<Schedule>, shows_guest: bool) -> String {
    let moved = use_state_eq(Vec::new);
    let before = use_mut_ref(|| (schedule.clone(), shows_guest));
    let set = moved.setter();
    use_effect_with((schedule.clone(), shows_guest), move |now| {
        let (before, was_guest) = before.replace(now.clone());
        if was_guest != now.1 {
            set.set(Vec::new());
        } else if before != now.0 {
            set.set(now.0.moved(&before));
        }
    });
    sentence(l10n, &moved, schedule)
}

fn sentence(l10n: &Localizer, places: &[usize], now: &Schedule) -> String {
    if places.is_empty() {
        return String::new();
    }
    let steps: Vec<AttrValue> = places
        .iter()
        .map(|place| {
            let row = &now.rows[*place];
            let title = l10n.text(&format!("step-{}", row.step.id));
            let title = ("title", title.as_str().into());
            match now.days(row) {
                Some((first, _)) => l10n.with(
                    "plan-moved-to-day",
                    &[title, ("day", labels::day(l10n, first).into())],
                ),
                None => l10n.with(
                    "plan-moved-to-week",
                    &[title, ("week", f64::from(row.span().0).into())],
                ),
            }
            .into()
        })
        .collect();
    let count = ("count", (steps.len() as f64).into());
    l10n.with(
        "plan-moved",
        &[
            count,
            ("steps", l10n.list(&steps).into()),
            ("end", labels::end(l10n, now).into()),
        ],
    )
}
