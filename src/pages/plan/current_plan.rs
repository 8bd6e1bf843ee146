//! The current plan: its schedule, its goals, and the texts of its records.

use std::rc::Rc;

use crate::browser::clock;
use crate::guides::plan_steps::PlanStep;
use crate::guides::rules::day::Day;
use crate::guides::rules::schedule::{Schedule, TypedStep};
use crate::pages::plan::goal::Goal;
use crate::ui::context::Context;
use crate::workspace::record_fields::StepField;
use crate::workspace::records::Record;
use crate::workspace::slot::Slot;

/// The current plan, with everything that its parts need.
#[derive(Clone)]
pub struct Plan {
    pub context: Context,
    pub schedule: Rc<Schedule>,
    /// The goals, by the ids of their steps.
    goals: Rc<[(&'static str, Goal)]>,
    /// Today's date, by the device's calendar.
    pub today: Option<Day>,
}

impl PartialEq for Plan {
    /// The goals follow from the context, so they aren't compared.
    fn eq(&self, other: &Self) -> bool {
        self.context == other.context
            && self.schedule == other.schedule
            && self.today == other.today
    }
}

impl Plan {
    pub fn new(context: &Context) -> Plan {
        let text = |record: Record| context.text(&record.slot());
        let typed = |step: &PlanStep| {
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
        let steps = schedule.rows.iter().map(|row| row.step.id);
        let goals = steps.filter_map(|step| Some((step, Goal::read(context, step)?)));
        Plan {
            context: context.clone(),
            goals: goals.collect(),
            schedule: Rc::new(schedule),
            today: Day::parse(&clock::today()),
        }
    }

    /// The goal of a step; None without a metric.
    pub fn goal(&self, step: &str) -> Option<&Goal> {
        let goal = self.goals.iter().find(|(id, _)| *id == step);
        goal.map(|(_, goal)| goal)
    }

    /// The slot of a record, and its text.
    pub fn on_record(&self, record: &Record) -> (Slot, Rc<str>) {
        let slot = record.slot();
        let text = self.context.text(&slot);
        (slot, text)
    }

    /// A field of a step.
    pub fn step(&self, step: &str, field: StepField) -> (Slot, Rc<str>) {
        self.on_record(&Record::PlanStep { step, field })
    }

    /// Whether a task of a step is done.
    pub fn task(&self, step: &str, task: &str) -> (Slot, Rc<str>) {
        self.on_record(&Record::Task { step, task })
    }
}
