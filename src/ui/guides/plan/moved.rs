//! What a change of the plan moved, said aloud.

use std::rc::Rc;

use yew::prelude::*;

use crate::guides::schedule::Schedule;
use crate::ui::speech::Speech;

use super::said;

/// The sentences on the latest change that moved steps; empty until there is one.
#[hook]
pub fn use_moved(speech: &Speech, schedule: &Rc<Schedule>) -> UseStateHandle<String> {
    let sentence = use_state_eq(String::new);
    let before = use_mut_ref(|| schedule.clone());
    let (set, speech) = (sentence.setter(), speech.clone());
    use_effect_with(schedule.clone(), move |now| {
        let before = before.replace(now.clone());
        if before != *now {
            set.set(moved(&speech, &before, now));
        }
    });
    sentence
}

fn moved(speech: &Speech, before: &Schedule, now: &Schedule) -> String {
    let places = now.moved(before);
    if places.is_empty() {
        return String::new();
    }
    let steps: Vec<AttrValue> = places
        .iter()
        .map(|place| {
            let row = &now.rows[*place];
            let title = speech.text(&format!("step-{}", row.step.id));
            let title = ("title", title.as_str().into());
            match now.days(row) {
                Some((first, _)) => speech.with(
                    "plan-moved-to-day",
                    &[title, ("day", said::day(speech, first).into())],
                ),
                None => speech.with(
                    "plan-moved-to-week",
                    &[title, ("week", f64::from(row.span().0).into())],
                ),
            }
            .into()
        })
        .collect();
    let count = ("count", (steps.len() as f64).into());
    speech.with(
        "plan-moved",
        &[
            count,
            ("steps", speech.list(&steps).into()),
            ("end", said::end(speech, now).into()),
        ],
    )
}
