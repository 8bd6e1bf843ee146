//! What screen readers announce about a new result.

use yew::prelude::*;

use crate::browser::timer;

/// A screen reader announces a new result at most once in this many milliseconds.
const PAUSE: u32 = 1000;

/// The text to announce: politely, and not at every keystroke.
#[hook]
pub fn use_announcement(text: String) -> String {
    let announced = use_state_eq(|| text.clone());
    let latest = use_mut_ref(String::new);
    latest.replace(text.clone());
    let is_due = use_mut_ref(|| false);
    let setter = announced.setter();
    use_effect_with(text, move |text| {
        // Text that is no longer true is removed immediately.
        if text.is_empty() {
            setter.set(String::new());
            return;
        }
        // The same timer covers all changes until it fires.
        if !is_due.replace(true) {
            let announce = move || {
                is_due.replace(false);
                setter.set(latest.borrow().clone());
            };
            timer::start(PAUSE, announce).forget();
        }
    });
    (*announced).clone()
}
