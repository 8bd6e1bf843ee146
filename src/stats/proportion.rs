//! The share of answers with a property (retained, satisfied, referred), as a fraction, and its Wilson
//! interval.
//!
//! E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927),
//! p. 209-212; without continuity correction:
//! (x + z²/2 ∓ z sqrt(x (n - x)/n + z²/4)) / (n + z²).

use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::no_estimate::NoEstimate;
use crate::stats::sample::{Sample, is_count};

/// A share observed in a sample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Proportion {
    successes: f64,
    sample: Sample,
}

impl Proportion {
    /// x successes among n answers. Weighted counts don't have to be whole.
    pub fn new(successes: f64, answers: f64) -> Result<Self, NoEstimate> {
        if !is_count(successes) {
            return Err(NoEstimate::BadCount);
        }
        if answers >= 0.0 && successes > answers {
            return Err(NoEstimate::SuccessesAboveAnswers);
        }
        let sample = Sample::new(answers)?;
        Ok(Self { successes, sample })
    }

    /// The same answers out of a population of that many people, which makes the interval narrower (see
    /// [`Sample`]).
    pub fn within(self, population: f64) -> Result<Self, NoEstimate> {
        let sample = self.sample.within(population)?;
        Ok(Self { sample, ..self })
    }

    /// The number of successes, x.
    pub fn successes(self) -> f64 {
        self.successes
    }

    /// The sample in which the share was observed.
    pub fn sample(self) -> Sample {
        self.sample
    }

    /// x / n.
    pub fn share(self) -> f64 {
        self.successes / self.sample.answers()
    }

    /// 1 - x / n, accurate to the last digit even if x is nearly n.
    fn rest(self) -> f64 {
        (self.sample.answers() - self.successes) / self.sample.answers()
    }

    /// The middle of Wilson's interval, (x + z²/2) / (n + z²).
    pub fn wilson_center(self, level: Level) -> f64 {
        let pull = level.z() * level.z() * self.sample.inverse_size();
        (self.share() + pull / 2.0) / (1.0 + pull)
    }

    /// Wilson's interval, within 0..1; exactly 0 at x = 0 and exactly 1 at x = n.
    pub fn wilson(self, level: Level) -> Interval {
        let (share, rest) = (self.share(), self.rest());
        let pull = level.z() * level.z() * self.sample.inverse_size();
        let root = (pull * (share * rest + pull / 4.0)).sqrt();
        // The limits solve (1 + pull) P² - (2 share + pull) P + share² = 0. Dividing by the larger root
        // preserves the digits that subtracting would lose.
        let lower_end = |share: f64| match share {
            0.0 => 0.0,
            _ => share * share / (share + pull / 2.0 + root),
        };
        let upper_end = |share: f64| (share + pull / 2.0 + root) / (1.0 + pull);
        // With everyone asked, both limits are the share, and rounding must not cross them.
        Interval {
            lower: lower_end(share).min(share),
            upper: if rest == 0.0 {
                1.0
            } else {
                upper_end(share).max(share)
            },
        }
    }
}
