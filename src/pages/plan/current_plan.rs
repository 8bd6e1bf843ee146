//! The plan as it is, with everything that its parts need.

use std::rc::Rc;

use crate::browser::clock;
use crate::guides::rules::day::Day;
use crate::guides::rules::schedule::Schedule;
use crate::ui::context::Context;
use crate::workspace::records;
use crate::workspace::slot::Slot;

/// The plan as it stands, with everything that its parts need.
#[derive(Clone, PartialEq)]
pub struct Plan {
    pub context: Context,
    pub schedule: Rc<Schedule>,
    /// By the device's calendar.
    pub today: Option<Day>,
}

impl Plan {
    pub fn of(context: &Context) -> Plan {
        let schedule = Schedule::of(|name| context.text(&records::plan(name)));
        Plan {
            context: context.clone(),
            schedule: Rc::new(schedule),
            today: Day::parse(&clock::today()),
        }
    }

    /// A line of the plan: its slot, and what stands there.
    pub fn line(&self, name: &str) -> (Slot, Rc<str>) {
        let slot = records::plan(name);
        let text = self.context.text(&slot);
        (slot, text)
    }

    /// A line on a step.
    pub fn on(&self, step: &str, part: &str) -> (Slot, Rc<str>) {
        self.line(&format!("{step}/{part}"))
    }
}
