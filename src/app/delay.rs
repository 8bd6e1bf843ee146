//! A job that runs some time after it is requested, once for all requests in that time.

use std::cell::Cell;
use std::rc::Rc;

use crate::browser::timer;

/// A job and its delay.
pub struct Delayed {
    milliseconds: u32,
    is_due: Cell<bool>,
    job: Box<dyn Fn()>,
}

impl Delayed {
    /// Runs the job this many milliseconds after the first request.
    pub fn new(milliseconds: u32, job: impl Fn() + 'static) -> Rc<Delayed> {
        Rc::new(Delayed {
            milliseconds,
            is_due: Cell::new(false),
            job: Box::new(job),
        })
    }

    /// Requests the job. If a timer is already running, a keystroke doesn't start another.
    pub fn request(self: &Rc<Self>) {
        if !self.is_due.replace(true) {
            let delayed = self.clone();
            let run = move || {
                delayed.is_due.set(false);
                (delayed.job)();
            };
            timer::start(self.milliseconds, run).forget();
        }
    }
}
