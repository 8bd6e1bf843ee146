//! Which records exist: those whose ids are in the guides.

use crate::guides::evidence::claim_tests;
use crate::guides::evidence::methods::METHODS;
use crate::guides::plan_steps::{PlanStep, STEPS, TIPS};
use crate::guides::rules::method_placement::RATED;
use crate::guides::{dimensions, themes};
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::Record;

/// Whether the name, such as `items/base/pers-interface/state`, is the name of a record.
pub fn is_record(name: &str) -> bool {
    Record::parse(name).is_some_and(|record| is_known(&record))
}

fn is_known(record: &Record) -> bool {
    let step = |id: &str| -> Option<&PlanStep> { STEPS.iter().find(|known| known.id == id) };
    match *record {
        Record::CurrentMarket | Record::FactorOrder | Record::PlanStart | Record::PlanMade => true,
        Record::Market { field, .. } => match field {
            MarketField::Answer(id) | MarketField::Ground(id) => dimensions::find(id).is_some(),
            _ => true,
        },
        Record::Item { item, .. } => themes::find_item(item).is_some(),
        Record::MethodRating { method, rated } => {
            METHODS.iter().any(|known| known.id == method) && RATED.contains(&rated)
        }
        Record::Assumption(variable) => claim_tests::variable(variable).is_some(),
        Record::Tip(tip) => TIPS.iter().any(|known| known.id == tip),
        Record::PlanStep { step: id, .. } => step(id).is_some(),
        Record::Task { step: id, task } => {
            step(id).is_some_and(|step| step.tasks.iter().any(|known| known.id == task))
        }
    }
}
