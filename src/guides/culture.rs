//! Culture as questions about a market: dimensions, the answers, and how each adapts the checklist.
//!
//! An answer describes the customers whom the user researched. No table assigns one to a country.

/// What the first sentence about culture, `culture-principle`, rests on.
pub const PRINCIPLE_SOURCES: &[&str] = &["g1.s2.b2", "g1.s2.b5", "g0.c0"];

/// A question about the customers of a market.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dimension {
    /// Frozen once shipped.
    pub id: &'static str,
    pub sources: &'static [&'static str],
    /// The answers, of which one is taken.
    pub positions: &'static [Position],
}

impl Dimension {
    /// The answer of those who do not know: it stands until somebody has asked the customers.
    pub fn unknown(&self) -> Option<&'static Position> {
        self.positions.iter().find(|position| position.is_unknown)
    }
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// Frozen once shipped.
    pub id: &'static str,
    /// What the guides say of it.
    pub sources: &'static [&'static str],
    /// The answer of those who do not know: ask, do not guess.
    pub is_unknown: bool,
    pub adaptations: &'static [Adaptation],
}

/// What an answer changes in the checklist.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adaptation {
    /// Frozen once shipped.
    pub id: &'static str,
    /// The items that it adapts.
    pub modifies: &'static [&'static str],
    /// What it rests on: the guides name most differences and leave the action open.
    pub sources: &'static [&'static str],
    /// The action itself is not in the guides; its ground stands in the words.
    pub beyond: bool,
}

impl Adaptation {
    /// An adaptation that stays within the guides.
    pub const fn new(
        id: &'static str,
        modifies: &'static [&'static str],
        sources: &'static [&'static str],
    ) -> Self {
        Self {
            id,
            modifies,
            sources,
            beyond: false,
        }
    }

    /// The same, as one that goes further than the guides.
    pub const fn beyond(self) -> Self {
        Self {
            beyond: true,
            ..self
        }
    }
}
