//! Timers.

use gloo::timers::callback::Timeout;

/// Calls after this many milliseconds, unless the timer is dropped before. The call is boxed, so that the program
/// contains the code of a timer only once.
pub fn start(milliseconds: u32, call: impl FnOnce() + 'static) -> Timeout {
    let call: Box<dyn FnOnce()> = Box::new(call);
    Timeout::new(milliseconds, call)
}
