//! The difference of two shares from independent samples, as a fraction.
//!
//! The interval is Newcombe's hybrid of two Wilson intervals: R. G. Newcombe, "Interval Estimation for
//! the Difference between Independent Proportions: Comparison of Eleven Methods", Statistics in
//! Medicine 17 (1998), p. 873-890, method 10. With shares p, q and their Wilson limits l, u:
//! lower = (p - q) - sqrt((p - l_p)² + (u_q - q)²), upper = (p - q) + sqrt((u_p - p)² + (q - l_q)²). It can
//! cover as little as 88% of the time for single pairs of shares if one of them is near 0 or 1, but averages
//! 95% (`tests/native/coverage.rs`).
//!
//! The test asks how likely such a difference is if both shares are the same: z = (p - q) / sqrt(m (1 - m)
//! (1/n_p + 1/n_q)), where m is the share in both samples together. Near the limit, the test and the interval
//! can disagree, because the test assumes that there is no difference and the interval doesn't.

use crate::stats::difference::Test;
use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::no_estimate::NoEstimate;
use crate::stats::proportion::Proportion;

/// x minus y.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ProportionDifference {
    x: Proportion,
    y: Proportion,
}

impl ProportionDifference {
    /// x minus y: for "B minus A", x is B.
    pub fn between(x: Proportion, y: Proportion) -> Self {
        Self { x, y }
    }

    /// The share of x minus the share of y, -1..1.
    pub fn difference(self) -> f64 {
        self.x.share() - self.y.share()
    }

    /// Newcombe's interval, within -1..1.
    pub fn newcombe(self, level: Level) -> Interval {
        let [x, y] = [self.x, self.y].map(|share| (share.share(), share.wilson(level)));
        Interval::of_difference(x, y).clipped(-1.0, 1.0)
    }

    /// The two-sided test that both shares are the same; an error if all answers are the same.
    pub fn test(self) -> Result<Test, NoEstimate> {
        let (x, y) = (self.x.sample(), self.y.sample());
        let successes = self.x.successes() + self.y.successes();
        let answers = x.answers() + y.answers();
        let together = Proportion::new(successes, answers)?.share();
        let spread = x.inverse_size() + y.inverse_size();
        let error = (together * (1.0 - together) * spread).sqrt();
        Test::from_difference(self.difference(), error)
    }
}
