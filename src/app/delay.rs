//! A job that is done some time after it is asked for, once for all requests until then.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;

/// A job and its delay.
pub struct Delayed {
    milliseconds: u32,
    is_due: Cell<bool>,
    job: Box<dyn Fn()>,
}

impl Delayed {
    /// The job is done this many milliseconds after the first request.
    pub fn new(milliseconds: u32, job: impl Fn() + 'static) -> Rc<Delayed> {
        Rc::new(Delayed {
            milliseconds,
            is_due: Cell::new(false),
            job: Box::new(job),
        })
    }

    /// Asks for the job. A keystroke starts no timer where one is running.
    pub fn request(self: &Rc<Self>) {
        if !self.is_due.replace(true) {
            let delayed = self.clone();
            let run = move || {
                delayed.is_due.set(false);
                (delayed.job)();
            };
            Timeout::new(self.milliseconds, run).forget();
        }
    }
}
