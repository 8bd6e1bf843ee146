//! How informative a sample is: its size, corrected for a finite population.
//!
//! n answers out of N people have variance v/n × (N - n)/(N - 1) instead of v/n (Cochran, Sampling
//! Techniques, 1977, section 2.6, with the divisor N of v). That is the variance of n × (N - 1)/(N - n)
//! answers from an infinite population, so every method here uses this *effective size* for n. The plain
//! margin shrinks by the usual factor sqrt((N - n)/(N - 1)); methods that pull towards the middle (Wilson,
//! adjusted Wald) pull less, and give the result itself once all people have answered.

use crate::stats::no_estimate::NoEstimate;

/// Whether a number can be a count: not negative, and not so large that doubles can't count single people.
pub fn is_count(number: f64) -> bool {
    (0.0..=1e15).contains(&number)
}

/// Weighted answers that add up to less than this count as no answers.
const FEWEST: f64 = 1e-6;

/// The size of a sample, and of the population if it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    answers: f64,
    inverse: f64,
}

impl Sample {
    /// A sample from an infinite population.
    pub fn new(answers: f64) -> Result<Self, NoEstimate> {
        if !is_count(answers) {
            return Err(NoEstimate::BadCount);
        }
        if answers < FEWEST {
            return Err(NoEstimate::NoAnswers);
        }
        let inverse = 1.0 / answers;
        Ok(Self { answers, inverse })
    }

    /// The same answers out of a population of that many people.
    pub fn within(self, population: f64) -> Result<Self, NoEstimate> {
        if !is_count(population) {
            return Err(NoEstimate::BadCount);
        }
        if population < self.answers {
            return Err(NoEstimate::AnswersAbovePopulation);
        }
        let left = if population == self.answers {
            0.0
        } else if self.answers <= 1.0 {
            1.0
        } else {
            (population - self.answers) / (population - 1.0)
        };
        Ok(Self {
            inverse: left / self.answers,
            ..self
        })
    }

    /// The number of answers, n.
    pub fn answers(self) -> f64 {
        self.answers
    }

    /// 1 / effective size: 0 once all people have answered.
    pub fn inverse_size(self) -> f64 {
        self.inverse
    }

    /// Whether all people have answered, so that nothing is left to chance.
    pub fn is_everyone(self) -> bool {
        self.inverse == 0.0
    }
}
