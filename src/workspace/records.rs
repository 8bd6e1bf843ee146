//! The records: what the user notes on the checklists, the markets, the evidence and the plan.
//!
//! Each line of them is a slot with a name made of ids, frozen once shipped. The ids of a person's
//! own markets are made when a market is; all others come from the tables of the guides. The start
//! of the program does without those tables, so a name is taken as it stands.

use crate::workspace::slot::Slot;

/// The checklists as they are without a market.
pub const NO_MARKET: &str = "base";

/// The market that stands for the person's own house.
pub const HOUSE: &str = "house";

/// The id of the market that the checklists are adapted to; empty without one.
pub fn current_market() -> Slot {
    record("market/current".to_owned())
}

/// What a person notes on an item: ticks and notes belong to a market.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnItem {
    /// Empty for open, else `doing`, `done` or `not-for-us`.
    State,
    Note,
    Owner,
    /// An ISO date.
    Date,
    /// `1` for an item of the handout that the person puts together.
    Chosen,
}

/// A line on an item of the checklists.
pub fn item(market: &str, item: &str, on: OnItem) -> Slot {
    let on = match on {
        OnItem::State => "state",
        OnItem::Note => "note",
        OnItem::Owner => "owner",
        OnItem::Date => "date",
        OnItem::Chosen => "chosen",
    };
    let market = if market.is_empty() { NO_MARKET } else { market };
    record(format!("items/{market}/{item}/{on}"))
}

/// What a person says of a market.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnMarket<'a> {
    /// `1` while the market is there, empty once it was taken away.
    Made,
    Name,
    Note,
    /// A region, such as `LT`.
    Region,
    /// Time zones, such as `Europe/Vilnius`, with commas between them.
    Zone,
    /// The code of the currency in which its customers pay.
    Currency,
    /// When its offices open, such as `9:00`.
    Opens,
    /// When its offices close.
    Closes,
    /// The chosen position, by the id of its dimension; empty for not known.
    Answer(&'a str),
    /// How one knows it, by the id of the dimension.
    Ground(&'a str),
}

/// A line on a market.
pub fn market(market: &str, on: OnMarket) -> Slot {
    let on = match on {
        OnMarket::Made => "made".to_owned(),
        OnMarket::Name => "name".to_owned(),
        OnMarket::Note => "note".to_owned(),
        OnMarket::Region => "region".to_owned(),
        OnMarket::Zone => "zone".to_owned(),
        OnMarket::Currency => "currency".to_owned(),
        OnMarket::Opens => "opens".to_owned(),
        OnMarket::Closes => "closes".to_owned(),
        OnMarket::Answer(dimension) => format!("answer/{dimension}"),
        OnMarket::Ground(dimension) => format!("ground/{dimension}"),
    };
    record(format!("market/{market}/{on}"))
}

/// A line on the evidence: the person's own order of the factors, the place of a method, an
/// assumption of a claim_test.
pub fn evidence(name: &str) -> Slot {
    record(format!("evidence/{name}"))
}

/// A line of the plan.
pub fn plan(name: &str) -> Slot {
    record(format!("plan/{name}"))
}

fn record(name: String) -> Slot {
    Slot::Record(name.into())
}
