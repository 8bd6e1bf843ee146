//! An action on a card, which the audience assigns to one of two markets, to both, or to neither yet.

use crate::guides::culture::Position;
use crate::guides::dimensions::dimensions;
use crate::guides::rules::adaptation::position;

/// What the customers of a market answered: ids of dimensions and of positions.
pub type MarketProfile = &'static [(&'static str, &'static str)];

/// The options of the audience, in this order: the first market, the second, both, or ask first.
pub const PLACES: usize = 4;

/// An action, and the answer that it suits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Card {
    pub dimension: &'static str,
    pub position: &'static str,
    pub markets: [MarketProfile; 2],
}

impl Card {
    /// The answer in each market; the position for "not known" if the market wasn't asked.
    pub fn answers(&self) -> [Option<&'static Position>; 2] {
        let dimension = dimensions().iter().find(|one| one.id == self.dimension);
        self.markets
            .map(|answers| dimension.and_then(|dimension| position(dimension, answers)))
    }

    /// The right option. If a market wasn't asked, nothing can be said about it.
    pub fn place(&self) -> Option<usize> {
        let [Some(first), Some(second)] = self.answers() else {
            return None;
        };
        if first.is_unknown || second.is_unknown {
            return Some(3);
        }
        match [first, second].map(|answer| answer.id == self.position) {
            [true, false] => Some(0),
            [false, true] => Some(1),
            [true, true] => Some(2),
            [false, false] => None,
        }
    }
}
