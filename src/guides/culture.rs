//! Culture as questions about a market: dimensions, answers, and how each answer adapts the checklist.
//!
//! An answer describes the customers that the user asked. No table assigns answers to countries.

/// The sources of the first sentence about culture, `culture-principle`.
pub const PRINCIPLE_SOURCES: &[&str] = &["g1.s2.b2", "g1.s2.b5", "g0.c0"];

/// A question about the customers of a market.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dimension {
    /// Frozen once shipped.
    pub id: &'static str,
    pub sources: &'static [&'static str],
    /// The answers to choose from.
    pub positions: &'static [Position],
}

impl Dimension {
    /// The answer for users who don't know, which applies until the customers have been asked.
    pub fn unknown(&self) -> Option<&'static Position> {
        self.positions.iter().find(|position| position.is_unknown)
    }
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// Frozen once shipped.
    pub id: &'static str,
    /// The guides' statements about it.
    pub sources: &'static [&'static str],
    /// The answer for users who don't know: ask, don't guess.
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
    /// Its sources. The guides name most differences, but leave the action open.
    pub sources: &'static [&'static str],
    /// The action itself isn't in the guides; its text says what it is based on.
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

    /// The same adaptation, marked as one that goes further than the guides.
    pub const fn beyond(self) -> Self {
        Self {
            beyond: true,
            ..self
        }
    }
}
