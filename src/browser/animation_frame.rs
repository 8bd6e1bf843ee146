//! The browser's frames.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// A tab that is out of sight paints nothing; it gets the call after so many milliseconds.
const UNSEEN: u32 = 200;

/// Calls once in the frame after the next, when the next one is on the screen: what is done then
/// cannot hold that one up.
pub fn after_next(call: impl FnOnce() + 'static) {
    // Whoever comes first takes the call.
    let waiting = Rc::new(RefCell::new(Some(call)));
    let take = move || {
        if let Some(call) = waiting.take() {
            call();
        }
    };
    let late = Timeout::new(UNSEEN, take.clone());
    in_frame(move || {
        in_frame(move || {
            drop(late);
            take();
        });
    });
}

fn in_frame(call: impl FnOnce() + 'static) {
    let call = Closure::once_into_js(call);
    // Refused by no browser; the timer above would stand in for it.
    let _ = gloo::utils::window().request_animation_frame(call.unchecked_ref());
}
