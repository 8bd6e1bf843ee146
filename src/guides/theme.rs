//! The checklist: themes, their items, and the metrics that an item is expected to affect.

/// Items with a common purpose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    /// Frozen once shipped; the last part of the page's address.
    pub id: &'static str,
    /// The guides' statements about the theme as a whole.
    pub sources: &'static [&'static str],
    /// The rating, if a guide rates the theme as one method.
    pub rating: Option<Rating>,
    pub items: &'static [Item],
}

/// One thing to do, which the user ticks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Item {
    /// Frozen once shipped.
    pub id: &'static str,
    pub sources: &'static [&'static str],
    /// The pages of the metrics that it should affect. This is an expectation, because the guides rarely say.
    pub metrics: &'static [&'static str],
    /// The rating, if the item is the rated method itself.
    pub rating: Option<Rating>,
    /// What a trainer should know about its sources: `X1` to `X26`, `D1` to `D26`.
    pub register: &'static [&'static str],
    /// Whether it goes further than the guides; its text says what it is based on.
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

    /// The same item, with a guide's rating.
    pub const fn rated(self, rating: Rating) -> Self {
        Self {
            rating: Some(rating),
            ..self
        }
    }

    /// The same item, with the register entries on its sources.
    pub const fn flagged(self, register: &'static [&'static str]) -> Self {
        Self { register, ..self }
    }

    /// The same item, marked as one that goes further than the guides.
    pub const fn beyond(self) -> Self {
        Self {
            beyond: true,
            ..self
        }
    }
}

/// One guide's opinion of a method, which comes without a scale or evidence (`D14`).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rating {
    pub effort: Degree,
    pub effect: Degree,
    pub horizon: Horizon,
    /// The row of the guide's table.
    pub source: &'static str,
}

impl Rating {
    /// A rating, with the row of the guide's table that it comes from.
    pub const fn new(
        effort: Degree,
        effect: Degree,
        horizon: Horizon,
        source: &'static str,
    ) -> Self {
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
pub enum Degree {
    Low,
    Medium,
    High,
}

impl Degree {
    /// Every level, from low to high.
    pub const ALL: [Self; 3] = [Self::Low, Self::Medium, Self::High];

    /// The code used in message keys and links.
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
    /// Both, starting with the nearer one.
    pub const ALL: [Self; 2] = [Self::Short, Self::Long];

    /// The code used in message keys and links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
        }
    }
}
