//! Checks the formulas for NPS by simulation: bootstrap, permutation test, and drawing the same survey again.
//! Scores are in points.
//!
//! B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap, 1993, chapters 13 and 15. The p of a
//! permutation test counts the observed order as one of the orders, so it is never zero (B. Phipson and G. K.
//! Smyth, Statistical Applications in Genetics and Molecular Biology 9, 2010).

use crate::stats::discrete_draw::{draw_binomial, draw_hypergeometric};
use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::no_estimate::NoEstimate;
use crate::stats::nps::NpsCounts;
use crate::stats::random::SplitMix64;

/// A survey with that many answers, drawn from customers with the shares of `population`: a multinomial draw,
/// made as two binomial ones. An error without answers.
pub fn draw_survey(
    population: NpsCounts,
    answers: u64,
    random: &mut SplitMix64,
) -> Result<NpsCounts, NoEstimate> {
    let [promoters, passives, detractors] = population.counts();
    let drawn_promoters = draw_binomial(answers, promoters / population.answers(), random);
    let others = answers - drawn_promoters;
    let rest = passives + detractors;
    // If all are promoters, the rest is zero.
    let share = if rest > 0.0 { detractors / rest } else { 0.0 };
    let drawn_detractors = draw_binomial(others, share, random);
    let [p, s, d] = [drawn_promoters, others - drawn_detractors, drawn_detractors];
    NpsCounts::new(p as f64, s as f64, d as f64)
}

/// Scores of a survey that was drawn repeatedly from its own answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Bootstrap {
    scores: Vec<f64>,
}

/// Draws as many answers as there are, with replacement, `times` times.
pub fn bootstrap(counts: NpsCounts, times: usize, seed: u64) -> Result<Bootstrap, NoEstimate> {
    let [promoters, passives, detractors] = whole_counts(counts)?;
    let answers = promoters + passives + detractors;
    if times == 0 {
        return Err(NoEstimate::NoAnswers);
    }
    let mut random = SplitMix64::new(seed);
    let draw = |_| Ok(draw_survey(counts, answers, &mut random)?.score());
    let mut scores = (0..times).map(draw).collect::<Result<Vec<f64>, _>>()?;
    scores.sort_unstable_by(f64::total_cmp);
    Ok(Bootstrap { scores })
}

impl Bootstrap {
    /// All scores, in ascending order.
    pub fn scores(&self) -> &[f64] {
        &self.scores
    }

    /// The standard deviation of the scores: the bootstrap's standard error (divisor: draws).
    pub fn standard_error(&self) -> f64 {
        let count = self.scores.len() as f64;
        let mean = self.scores.iter().sum::<f64>() / count;
        let squares = self
            .scores
            .iter()
            .map(|score| (score - mean) * (score - mean));
        (squares.sum::<f64>() / count).sqrt()
    }

    /// The percentile interval: the range left after cutting off the tails, with linear interpolation between
    /// the scores (NumPy's "linear").
    pub fn interval(&self, level: Level) -> Interval {
        Interval {
            lower: self.percentile(level.tail()),
            upper: self.percentile(1.0 - level.tail()),
        }
    }

    fn percentile(&self, fraction: f64) -> f64 {
        let place = fraction * (self.scores.len() - 1) as f64;
        let score = |place: f64| self.scores.get(place as usize).copied().unwrap_or_default();
        let (below, above) = (score(place.floor()), score(place.ceil()));
        below + (above - below) * (place - place.floor())
    }
}

/// The outcome of dealing out all answers of two surveys again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Permutation {
    /// The score of x minus the score of y, as observed.
    pub difference: f64,
    /// In how many deals the scores were at least as far apart, in either direction.
    pub as_far_apart: usize,
    /// How many deals there were.
    pub times: usize,
}

impl Permutation {
    /// (1 + deals at least as far apart) / (1 + deals).
    pub fn p(self) -> f64 {
        (1 + self.as_far_apart) as f64 / (1 + self.times) as f64
    }
}

/// Pools the answers of both surveys and deals them out to two surveys of the same sizes, `times` times, as
/// if no customer had changed.
pub fn permute(
    x: NpsCounts,
    y: NpsCounts,
    times: usize,
    seed: u64,
) -> Result<Permutation, NoEstimate> {
    let (in_x, in_y) = (whole_counts(x)?, whole_counts(y)?);
    let size: u64 = in_x.iter().sum();
    let other_size: u64 = in_y.iter().sum();
    let [promoters, passives, detractors] = [0, 1, 2].map(|group| in_x[group] + in_y[group]);
    let difference = x.score() - y.score();
    // Differences that should be equal can differ in their last digit.
    let least = difference.abs() - 1e-9;
    let mut random = SplitMix64::new(seed);
    let mut as_far_apart = 0;
    for _ in 0..times {
        let p = draw_hypergeometric(size + other_size, promoters, size, &mut random);
        let d = draw_hypergeometric(passives + detractors, detractors, size - p, &mut random);
        let score = |promoters: u64, detractors: u64, answers: u64| {
            100.0 * (promoters as f64 - detractors as f64) / answers as f64
        };
        let apart = score(p, d, size) - score(promoters - p, detractors - d, other_size);
        as_far_apart += usize::from(apart.abs() >= least);
    }
    Ok(Permutation {
        difference,
        as_far_apart,
        times,
    })
}

/// The counts of promoters, passives and detractors as whole numbers.
fn whole_counts(counts: NpsCounts) -> Result<[u64; 3], NoEstimate> {
    if counts.counts().iter().any(|count| count.fract() != 0.0) {
        return Err(NoEstimate::FractionalCount);
    }
    Ok(counts.counts().map(|count| count as u64))
}
