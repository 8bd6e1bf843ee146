//! The checklist: themes, their items, and what an item is expected to move.

use super::themes::ALL;

/// Items under one purpose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    /// Frozen once shipped; the last part of the page's address.
    pub id: &'static str,
    /// The statements of the guides that speak of the theme as a whole.
    pub sources: &'static [&'static str],
    /// Where a guide rates the theme as one method.
    pub rating: Option<Rating>,
    pub items: &'static [Item],
}

/// One thing to do, which a person ticks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// Frozen once shipped.
    pub id: &'static str,
    pub sources: &'static [&'static str],
    /// The pages of the metrics that it should move: an expectation, for the guides seldom say.
    pub metrics: &'static [&'static str],
    /// Where the item is the rated method itself.
    pub rating: Option<Rating>,
    /// What a trainer should know of its sources: `X1` to `X26`, `D1` to `D26`.
    pub register: &'static [&'static str],
    /// It goes further than the guides; its ground stands in the words.
    pub beyond: bool,
}

impl Item {
    /// An item without a rating that stays within the guides.
    pub const fn new(
        id: &'static str,
        sources: &'static [&'static str],
        metrics: &'static [&'static str],
    ) -> Self {
        Self {
            id,
            sources,
            metrics,
            rating: None,
            register: &[],
            beyond: false,
        }
    }

    /// The same, as a guide rates it.
    pub const fn rated(self, rating: Rating) -> Self {
        Self {
            rating: Some(rating),
            ..self
        }
    }

    /// The same, with what speaks against its sources.
    pub const fn flagged(self, register: &'static [&'static str]) -> Self {
        Self { register, ..self }
    }

    /// The same, as one that goes further than the guides.
    pub const fn beyond(self) -> Self {
        Self {
            beyond: true,
            ..self
        }
    }
}

/// One guide's opinion of a method. It gives neither a scale nor evidence (`D14`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rating {
    pub effort: Level,
    pub effect: Level,
    pub horizon: Horizon,
    /// The row of the guide's table.
    pub source: &'static str,
}

impl Rating {
    /// What the row of that number says.
    pub const fn new(effort: Level, effect: Level, horizon: Horizon, source: &'static str) -> Self {
        Self {
            effort,
            effect,
            horizon,
            source,
        }
    }
}

/// How much, in the guide's own words.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Level {
    Low,
    Medium,
    High,
}

impl Level {
    /// Every level, the least first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The code by which words and links know it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// When it takes effect, in the guide's own words.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Horizon {
    Short,
    Long,
}

impl Horizon {
    /// Both, the nearer first.
    pub const ALL: [Self; 2] = [Self::Short, Self::Long];

    /// The code by which words and links know it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
        }
    }
}

/// A figure that items are expected to move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aim {
    /// The page of the metric.
    pub metric: &'static str,
    /// Whether more of it is better.
    pub is_better_high: bool,
    /// Where the guides speak of it.
    pub sources: &'static [&'static str],
    /// What a trainer should know of its definitions.
    pub register: &'static [&'static str],
}

impl Aim {
    /// An aim that is better the more there is of it.
    const fn up(
        metric: &'static str,
        sources: &'static [&'static str],
        register: &'static [&'static str],
    ) -> Self {
        Self {
            metric,
            is_better_high: true,
            sources,
            register,
        }
    }
}

/// Every figure that an item may name.
pub static AIMS: &[Aim] = &[
    Aim::up(
        "retention",
        &["g0.k1", "g0.k1.f", "g1.k1", "g3.k1"],
        &["X1"],
    ),
    Aim {
        is_better_high: false,
        ..Aim::up("churn", &["g0.k2", "g0.k2.f"], &["X2"])
    },
    Aim::up(
        "nps",
        &["g0.k3", "g0.k3.f", "g1.k4", "g2.f4", "g4.f2"],
        &["X4"],
    ),
    Aim::up("cltv", &["g0.k4", "g0.k4.f", "g1.k2"], &["X3"]),
    Aim::up("csat", &["g0.k5", "g1.k3", "g2.f4", "g4.f2"], &["X4"]),
    Aim::up("referral", &["g1.k5"], &[]),
];

/// Every theme, in the order in which readers meet them.
pub fn themes() -> &'static [Theme] {
    ALL
}

/// The theme with that id, if there is one.
pub fn find(id: &str) -> Option<&'static Theme> {
    themes().iter().find(|theme| theme.id == id)
}

/// The item with that id, and the theme that it belongs to.
pub fn find_item(id: &str) -> Option<(&'static Theme, &'static Item)> {
    themes().iter().find_map(|theme| {
        let item = theme.items.iter().find(|item| item.id == id)?;
        Some((theme, item))
    })
}

/// The figure of that metric page, if items may name it.
pub fn aim(metric: &str) -> Option<&'static Aim> {
    AIMS.iter().find(|aim| aim.metric == metric)
}
