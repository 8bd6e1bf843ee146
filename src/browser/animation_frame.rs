//! The browser's animation frames.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use crate::browser::timer;

/// A hidden tab paints nothing, so there the call is made after this many milliseconds.
const UNSEEN: u32 = 200;

/// Calls once in the frame after the next one, when the next one is on the screen, so that the call
/// can't delay it.
pub fn after_next(call: impl FnOnce() + 'static) {
    call_after_next(Box::new(call));
}

fn call_after_next(call: Box<dyn FnOnce()>) {
    // Whichever comes first, the frame or the timer, makes the call.
    let waiting = Rc::new(RefCell::new(Some(call)));
    let take = move || {
        if let Some(call) = waiting.take() {
            call();
        }
    };
    let late = timer::start(UNSEEN, take.clone());
    request_frame(Box::new(move || {
        request_frame(Box::new(move || {
            drop(late);
            take();
        }));
    }));
}

fn request_frame(call: Box<dyn FnOnce()>) {
    let call = Closure::once_into_js(call);
    // No browser refuses this; if one did, the timer above would make the call.
    let _ = gloo::utils::window().request_animation_frame(call.unchecked_ref());
}
