//! What can be said of a difference between two samples, and to how many decimals.

use crate::calculation::difference_margin::DifferenceMargin;
use crate::calculation::margin::decimals_for;

/// What a difference tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both results are the same.
    Same,
    /// Chance alone could easily give it.
    Chance,
    /// The interval just reaches zero or just doesn't, or it and the test disagree.
    Close,
    /// It is more than chance.
    Seen,
}

/// The most decimals that are added so that a limit doesn't look like zero.
const MOST_ADDED: u8 = 2;

impl DifferenceMargin {
    /// What the difference tells. The interval decides; if chance gives such a difference in less than twice the
    /// cases that the level allows, or the test disagrees, it is a close call. With a level of 95%, that is a p below
    /// 0.1 although the interval contains zero, and a p from 0.05 although it doesn't.
    pub fn verdict(&self) -> Verdict {
        let allowed = 1.0 - self.level.fraction();
        match (self.may_be_chance(), self.p) {
            _ if self.is_tie() => Verdict::Same,
            (true, Some(p)) if p < 2.0 * allowed => Verdict::Close,
            (false, Some(p)) if p >= allowed => Verdict::Close,
            (true, _) => Verdict::Chance,
            (false, _) => Verdict::Seen,
        }
    }

    /// How many decimals its limits are shown with: as many as the margin supports, and more if one would otherwise be
    /// shown as zero, which would hide on which side of zero it is. `scale` turns inner units into those of users.
    pub fn decimals(&self, scale: f64) -> u8 {
        let supported = decimals_for(self.interval.half_width() * scale);
        let limits = [self.interval.lower, self.interval.upper];
        let hides = |decimals: u8| {
            let is_hidden = |limit: &f64| *limit != 0.0 && round(limit * scale, decimals) == 0.0;
            limits.iter().any(is_hidden)
        };
        let mut decimals = supported..supported + MOST_ADDED;
        decimals
            .find(|decimals| !hides(*decimals))
            .unwrap_or(supported + MOST_ADDED)
    }

    /// How many decimals the difference itself is shown with: one more than the margin supports if the two results, shown
    /// with those decimals, would give another difference.
    pub fn decimals_of_difference(&self, scale: f64) -> u8 {
        let supported = decimals_for(self.interval.half_width() * scale);
        let shown = |value: f64| round(value * scale, supported);
        let left = shown(self.compared_with + self.difference) - shown(self.compared_with);
        let adds_up = (left - shown(self.difference)).abs() < 1e-9;
        supported + u8::from(!adds_up)
    }
}

fn round(value: f64, decimals: u8) -> f64 {
    let digits = 10_f64.powi(i32::from(decimals));
    (value * digits).round() / digits
}
