//! The first and last parts of the names of [`records`](super::records), frozen once shipped.

use std::borrow::Cow;

/// The first parts of the names.
pub(super) const KINDS: [&str; 4] = ["items", "market", "evidence", "plan"];

/// The facts about a market, and what the user says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarketField<'a> {
    /// `1` while the market exists, empty once it has been removed.
    Made,
    Name,
    Note,
    /// A region, such as `LT`.
    Region,
    /// Time zones, such as `Europe/Vilnius`, separated by commas.
    Zone,
    /// The code of the currency in which the market's customers pay.
    Currency,
    /// When the market's offices open, such as `9:00`.
    Opens,
    /// When the market's offices close.
    Closes,
    /// The chosen position, by the id of its dimension; empty if not known.
    Answer(&'a str),
    /// How the user knows the answer, by the id of the dimension.
    Ground(&'a str),
}

/// What the user enters for a checklist item. Ticks and notes belong to a market.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemField {
    /// Empty for open, otherwise `doing`, `done` or `not-for-us`.
    State,
    Note,
    Owner,
    /// An ISO date.
    Date,
    /// `1` if the item is in the handout that the user puts together.
    Chosen,
}

/// What the user enters for a step of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepField {
    Owner,
    /// The same values as for an item.
    State,
    /// An ISO date.
    Start,
    Weeks,
    Note,
    /// The id of the metric that the goal is about.
    Metric,
    /// The period that the figures of the goal are per, as in a link.
    Period,
    /// The metric's value today.
    Today,
    /// The metric's target value.
    Goal,
    /// The deadline, an ISO date.
    Due,
    /// The ids of the items that are attached to the step.
    Items,
}

const MARKET_FIELDS: [(&str, MarketField); 8] = [
    ("made", MarketField::Made),
    ("name", MarketField::Name),
    ("note", MarketField::Note),
    ("region", MarketField::Region),
    ("zone", MarketField::Zone),
    ("currency", MarketField::Currency),
    ("opens", MarketField::Opens),
    ("closes", MarketField::Closes),
];

const ITEM_FIELDS: [(&str, ItemField); 5] = [
    ("state", ItemField::State),
    ("note", ItemField::Note),
    ("owner", ItemField::Owner),
    ("date", ItemField::Date),
    ("chosen", ItemField::Chosen),
];

const STEP_FIELDS: [(&str, StepField); 11] = [
    ("owner", StepField::Owner),
    ("state", StepField::State),
    ("start", StepField::Start),
    ("weeks", StepField::Weeks),
    ("note", StepField::Note),
    ("metric", StepField::Metric),
    ("period", StepField::Period),
    ("today", StepField::Today),
    ("goal", StepField::Goal),
    ("due", StepField::Due),
    ("items", StepField::Items),
];

/// The name of a field in this table.
fn name_in<F: PartialEq>(fields: &[(&'static str, F)], field: F) -> &'static str {
    let found = fields.iter().find(|(_, known)| *known == field);
    found.map_or("", |(name, _)| *name)
}

/// The field with this name in this table.
fn field_in<F: Copy>(fields: &[(&'static str, F)], name: &str) -> Option<F> {
    let found = fields.iter().find(|(known, _)| *known == name);
    found.map(|(_, field)| *field)
}

impl<'a> MarketField<'a> {
    /// Its part of the record's name.
    pub fn name(self) -> Cow<'static, str> {
        match self {
            MarketField::Answer(dimension) => format!("answer/{dimension}").into(),
            MarketField::Ground(dimension) => format!("ground/{dimension}").into(),
            field => name_in(&MARKET_FIELDS, field).into(),
        }
    }

    /// The field with this name, given as its parts.
    pub fn parse(parts: &[&'a str]) -> Option<MarketField<'a>> {
        match *parts {
            [name] => field_in(&MARKET_FIELDS, name),
            ["answer", dimension] => Some(MarketField::Answer(dimension)),
            ["ground", dimension] => Some(MarketField::Ground(dimension)),
            _ => None,
        }
    }
}

impl ItemField {
    /// Its part of the record's name.
    pub fn name(self) -> &'static str {
        name_in(&ITEM_FIELDS, self)
    }

    /// The field with this name.
    pub fn parse(name: &str) -> Option<ItemField> {
        field_in(&ITEM_FIELDS, name)
    }
}

impl StepField {
    /// Its part of the record's name.
    pub fn name(self) -> &'static str {
        name_in(&STEP_FIELDS, self)
    }

    /// The field with this name.
    pub fn parse(name: &str) -> Option<StepField> {
        field_in(&STEP_FIELDS, name)
    }
}
