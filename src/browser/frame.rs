//! The browser's frames.

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls once after the next frame has been painted, or after a tenth of a second where the tab
/// paints none. The call comes twice, and has nothing left to do the second time.
pub fn after_paint(call: impl Fn() + Clone + 'static) {
    let late = call.clone();
    Timeout::new(100, late).forget();
    let painted = Closure::once_into_js(move || Timeout::new(0, call).forget());
    // Refused by no browser; the timer above would stand in for it.
    let _ = gloo::utils::window().request_animation_frame(painted.unchecked_ref());
}
