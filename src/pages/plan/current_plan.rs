//! The current plan, with everything that its parts need.

use std::rc::Rc;

use crate::browser::clock;
use crate::guides::plan_steps::Step;
use crate::guides::rules::day::Day;
use crate::guides::rules::schedule::{Schedule, TypedStep};
use crate::ui::context::Context;
use crate::workspace::record_fields::StepField;
use crate::workspace::records;
use crate::workspace::records::Record;
use crate::workspace::slot::Slot;

/// The current plan, with everything that its parts need.
#[derive(Clone, PartialEq)]
pub struct Plan {
    pub context: Context,
    pub schedule: Rc<Schedule>,
    /// By the device's calendar.
    pub today: Option<Day>,
}

impl Plan {
    pub fn of(context: &Context) -> Plan {
        let text = |record: Record| context.text(&record.slot());
        let typed = |step: &Step| {
            let on = |field| {
                text(Record::PlanStep {
                    step: step.id,
                    field,
                })
            };
            TypedStep {
                state: on(StepField::State),
                start: on(StepField::Start),
                weeks: on(StepField::Weeks),
                due: on(StepField::Due),
            }
        };
        let schedule = Schedule::new(&text(Record::PlanStart), typed);
        Plan {
            context: context.clone(),
            schedule: Rc::new(schedule),
            today: Day::parse(&clock::today()),
        }
    }

    /// The slot of a record, and what stands there.
    pub fn on_record(&self, record: &Record) -> (Slot, Rc<str>) {
        self.line(record.slot())
    }

    /// A field of a step.
    pub fn step(&self, step: &str, field: StepField) -> (Slot, Rc<str>) {
        self.on_record(&Record::PlanStep { step, field })
    }

    /// Whether a task of a step is done.
    pub fn task(&self, step: &str, task: &str) -> (Slot, Rc<str>) {
        self.on_record(&Record::Task { step, task })
    }

    /// A field of a step, by its name.
    pub fn on(&self, step: &str, field: &str) -> (Slot, Rc<str>) {
        self.line(records::plan(&format!("{step}/{field}")))
    }

    fn line(&self, slot: Slot) -> (Slot, Rc<str>) {
        let text = self.context.text(&slot);
        (slot, text)
    }
}
