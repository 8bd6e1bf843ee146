//! The user's own order of the ten factors, next to the guide's.
//!
//! The order is saved as one string of ids, separated by commas. Reading always gives ten factors: unknown
//! ids are skipped, and missing factors are added at the end.

use crate::guides::evidence::factors::{FACTORS, Factor, by_weight};

/// The factors in the user's order.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// All ten, starting with the most important.
    pub order: Vec<&'static Factor>,
    /// Whether the user set the order; otherwise it is that of the guide's table.
    pub is_own: bool,
    /// Whether the text contained anything other than each factor once.
    pub is_damaged: bool,
}

/// How many pairs of factors have the same order of importance in two rankings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// The pairs with the same order in both.
    pub same: usize,
    /// All pairs.
    pub pairs: usize,
}

impl Ranking {
    /// Reads the text of the slot.
    pub fn parse(text: &str) -> Ranking {
        let is_own = !text.trim().is_empty();
        let mut order: Vec<&'static Factor> = Vec::new();
        let mut is_damaged = false;
        for id in text.split(',').map(str::trim).filter(|_| is_own) {
            match FACTORS.iter().find(|factor| factor.id == id) {
                Some(factor) if !order.contains(&factor) => order.push(factor),
                _ => is_damaged = true,
            }
        }
        is_damaged |= is_own && order.len() < FACTORS.len();
        for factor in FACTORS {
            if !order.contains(&factor) {
                order.push(factor);
            }
        }
        Ranking {
            order,
            is_own,
            is_damaged,
        }
    }

    /// The text of the slot for this order.
    pub fn text(&self) -> String {
        let ids: Vec<&str> = self.order.iter().map(|factor| factor.id).collect();
        ids.join(",")
    }

    /// The rank of a factor, starting from 1.
    pub fn place(&self, id: &str) -> usize {
        place_in(&self.order, id)
    }

    /// The text of the slot after moving the factor to that rank; None if nothing changes.
    pub fn moved(&self, id: &str, place: usize) -> Option<String> {
        let from = self.order.iter().position(|factor| factor.id == id)?;
        let to = place.clamp(1, self.order.len()) - 1;
        if from == to {
            return None;
        }
        let mut moved = self.clone();
        let factor = moved.order.remove(from);
        moved.order.insert(to, factor);
        Some(moved.text())
    }

    /// How well the order agrees with the guide's figures.
    pub fn agreement(&self) -> Agreement {
        let percents: Vec<u32> = self.order.iter().map(|factor| factor.percent).collect();
        let (mut same, mut pairs) = (0, 0);
        for (place, first) in percents.iter().enumerate() {
            for second in &percents[place + 1..] {
                pairs += 1;
                same += usize::from(first > second);
            }
        }
        Agreement { same, pairs }
    }
}

/// The rank that the guide's figure gives a factor, starting from 1.
pub fn place_in_guide(id: &str) -> usize {
    place_in(&by_weight(), id)
}

fn place_in(order: &[&Factor], id: &str) -> usize {
    order
        .iter()
        .position(|factor| factor.id == id)
        .map_or(0, |place| place + 1)
}
