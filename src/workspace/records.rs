//! The records: what the user enters on the checklists, the markets, the evidence and the plan.
//!
//! Each is a slot with a name made of ids, frozen once shipped. Only this file and
//! [`record_fields`](super::record_fields) write and read the names. The ids of the user's own markets are
//! generated when a market is created; all others come from the tables of the guides. Those tables aren't
//! loaded at startup, so ids aren't checked here; [`record_names`](crate::links::record_names) knows which
//! ones exist.

use std::rc::Rc;

use crate::workspace::record_fields::{ItemField, MarketField, StepField};
use crate::workspace::slot::Slot;

/// The checklists without a market.
pub const NO_MARKET: &str = "base";

/// The market that represents the user's own company.
pub const HOUSE: &str = "house";

/// One record. Its ids are never empty and contain no slash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Record<'a> {
    /// The id of the market that the checklists are adapted to; empty without one.
    CurrentMarket,
    Market {
        market: &'a str,
        field: MarketField<'a>,
    },
    Item {
        /// [`NO_MARKET`] for the checklists without a market.
        market: &'a str,
        item: &'a str,
        field: ItemField,
    },
    /// The user's own order of the factors.
    FactorOrder,
    /// What the user thinks of a method: its `effort`, `effect` or `horizon`.
    MethodRating {
        method: &'a str,
        rated: &'a str,
    },
    /// A figure of a claim test, by the id of its variable.
    Assumption(&'a str),
    /// The day the plan starts.
    PlanStart,
    /// When the plan was first exported to a calendar.
    PlanMade,
    /// An answer to one of the questions before the plan.
    Tip(&'a str),
    PlanStep {
        step: &'a str,
        field: StepField,
    },
    /// `1` for a completed task of a step.
    Task {
        step: &'a str,
        task: &'a str,
    },
}

impl<'a> Record<'a> {
    /// The name on the device, in files and in links.
    pub fn name(&self) -> String {
        match *self {
            Record::CurrentMarket => "market/current".to_owned(),
            Record::Market { market, field } => format!("market/{market}/{}", field.name()),
            Record::Item {
                market,
                item,
                field,
            } => format!("items/{market}/{item}/{}", field.name()),
            Record::FactorOrder => "evidence/factors".to_owned(),
            Record::MethodRating { method, rated } => format!("evidence/method/{method}/{rated}"),
            Record::Assumption(variable) => format!("evidence/bench/{variable}"),
            Record::PlanStart => "plan/start".to_owned(),
            Record::PlanMade => "plan/made".to_owned(),
            Record::Tip(tip) => format!("plan/tip/{tip}"),
            Record::PlanStep { step, field } => format!("plan/{step}/{}", field.name()),
            Record::Task { step, task } => format!("plan/{step}/task/{task}"),
        }
    }

    /// The record with that name; None if it isn't the name of a record. The ids in it aren't checked.
    pub fn parse(name: &'a str) -> Option<Record<'a>> {
        let mut parts = [""; 4];
        let mut count = 0;
        for part in name.split('/') {
            *parts.get_mut(count)? = part;
            count += 1;
            if part.is_empty() {
                return None;
            }
        }
        Some(match parts[..count] {
            ["market", "current"] => Record::CurrentMarket,
            ["market", market, ref field @ ..] => Record::Market {
                market,
                field: MarketField::parse(field)?,
            },
            ["items", market, item, name] => Record::Item {
                market,
                item,
                field: ItemField::parse(name)?,
            },
            ["evidence", "factors"] => Record::FactorOrder,
            ["evidence", "method", method, rated] => Record::MethodRating { method, rated },
            ["evidence", "bench", variable] => Record::Assumption(variable),
            ["plan", "start"] => Record::PlanStart,
            ["plan", "made"] => Record::PlanMade,
            ["plan", "tip", tip] => Record::Tip(tip),
            ["plan", step, name] => Record::PlanStep {
                step,
                field: StepField::parse(name)?,
            },
            ["plan", step, "task", task] => Record::Task { step, task },
            _ => return None,
        })
    }

    /// The slot that holds the record.
    pub fn slot(&self) -> Slot {
        Slot::Record(self.name().into())
    }

    /// The group that the record belongs to.
    pub fn group(&self) -> RecordGroup {
        match *self {
            Record::CurrentMarket => RecordGroup::CurrentMarket,
            Record::Market { market, .. } => RecordGroup::Market(market.to_owned()),
            Record::Item { market, .. } => RecordGroup::Items(market.to_owned()),
            Record::FactorOrder => RecordGroup::FactorOrder,
            Record::MethodRating { .. } => RecordGroup::MethodRatings,
            Record::Assumption(_) => RecordGroup::Assumptions,
            Record::PlanStart
            | Record::PlanMade
            | Record::Tip(_)
            | Record::PlanStep { .. }
            | Record::Task { .. } => RecordGroup::Plan,
        }
    }
}

/// Records that are shared, opened and removed together. Their names start the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordGroup {
    CurrentMarket,
    /// What the user says about a market.
    Market(String),
    /// What the user entered on the checklists for a market.
    Items(String),
    FactorOrder,
    MethodRatings,
    Assumptions,
    Plan,
}

impl RecordGroup {
    /// The prefix that the names of all its records have, and no others.
    pub fn beginning(&self) -> Rc<str> {
        match self {
            RecordGroup::CurrentMarket => Record::CurrentMarket.name().into(),
            RecordGroup::Market(market) => format!("market/{market}/").into(),
            RecordGroup::Items(market) => format!("items/{market}/").into(),
            RecordGroup::FactorOrder => Record::FactorOrder.name().into(),
            RecordGroup::MethodRatings => "evidence/method/".into(),
            RecordGroup::Assumptions => "evidence/bench/".into(),
            RecordGroup::Plan => "plan/".into(),
        }
    }
}

/// The market's id in the names of checklist records.
fn noted_market(market: &str) -> &str {
    if market.is_empty() { NO_MARKET } else { market }
}

/// What the user entered on the checklists for a market; an empty id means no market.
pub fn noted_for(market: &str) -> RecordGroup {
    RecordGroup::Items(noted_market(market).to_owned())
}

/// What the user entered for a checklist item for a market; an empty id means no market.
pub fn item(market: &str, item: &str, field: ItemField) -> Slot {
    let market = noted_market(market);
    Record::Item {
        market,
        item,
        field,
    }
    .slot()
}

/// What the user says about a market.
pub fn market(market: &str, field: MarketField) -> Slot {
    Record::Market { market, field }.slot()
}

/// The slot of the current market.
pub fn current_market() -> Slot {
    Record::CurrentMarket.slot()
}
