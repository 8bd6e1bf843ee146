//! Timers.

use gloo::timers::callback::Timeout;

/// A user who hasn't typed anything for this many milliseconds counts as pausing.
pub const TYPING_PAUSE: u32 = 250;

/// Calls after this many milliseconds, unless the timer is dropped before. The call is boxed, so that the program
/// contains the code of a timer only once.
pub fn start(milliseconds: u32, call: impl FnOnce() + 'static) -> Timeout {
    let call: Box<dyn FnOnce()> = Box::new(call);
    Timeout::new(milliseconds, call)
}
