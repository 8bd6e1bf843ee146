//! Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside a text field.

use std::rc::Rc;

use crate::app::input_timing::InputTiming;
use crate::browser::events;
use crate::workspace::action::Action;

/// Listens for as long as the page exists.
pub fn listen(timing: &Rc<InputTiming>) {
    let timing = timing.clone();
    let listener = events::on_command_key(move |key, shift| match (key, shift) {
        ("z", false) => {
            timing.take(Action::Undo);
            true
        }
        ("z" | "Z", true) | ("y", false) => {
            timing.take(Action::Redo);
            true
        }
        _ => false,
    });
    listener.forget();
}
