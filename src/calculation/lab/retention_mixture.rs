//! Survivors of a cohort: the mixture of customers and constant churn are fitted to the first periods and
//! tested on the others.

use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::sbg::Sbg;
use crate::stats::sbg_fit::{NoCohort, SbgFit, Survivors};
use crate::stats::sbg_region::{OpenInterval, SbgRegion};

/// Fader and Hardie's two cohorts of an unnamed subscription firm: survivors of 1,000 customers, 13 numbers
/// each (Journal of Interactive Marketing 21, 2007, table 1). The last example is the beginning of the second
/// one, from which four periods are enough to predict the others.
pub const CASES: [(&str, &str); 3] = [
    (
        "high-end",
        "1000 869 743 653 593 551 517 491 468 445 427 409 394",
    ),
    (
        "regular",
        "1000 631 468 382 326 289 262 241 223 207 194 183 173",
    ),
    ("four", "1000 631 468 382 326"),
];

/// The fewest numbers of survivors that show anything, and the most that the page accepts.
pub const FEWEST: usize = 2;
pub const MOST: usize = 61;
/// The fit has two parameters, so it needs at least two periods. From a single one, only the mean churn is
/// known.
pub const FEWEST_USED: usize = 2;

/// A cohort with both models fitted to its first periods.
#[derive(Clone, Debug, PartialEq)]
pub struct RetentionMixture {
    /// The survivors at times 0, 1, 2, …
    pub counts: Vec<f64>,
    /// How many periods the models were fitted to.
    pub used: usize,
    /// The outcome of fitting the mixture.
    pub fit: SbgFit,
    /// The model with constant churn; None if no customer left.
    pub constant: Option<Sbg>,
    /// The confidence level of the intervals.
    pub level: Level,
    region: Option<SbgRegion>,
}

/// Whether these are shares of all customers instead of numbers of customers: decimals that start from 1 or
/// from 100%.
fn are_shares(counts: &[f64]) -> bool {
    let is_whole = matches!(counts.first(), Some(first) if *first == 1.0 || *first == 100.0);
    is_whole && counts.iter().any(|count| count.fract() != 0.0)
}

/// How far a model is off in the periods that it wasn't fitted to, in customers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Miss {
    /// The mean absolute difference.
    pub mean: f64,
    /// The difference in the last period: above 0 if the model expects too many.
    pub last: f64,
}

impl RetentionMixture {
    /// Fits both models to the first `used` periods, at least 2 and at most all. Shares have no interval,
    /// because it depends on the number of customers.
    pub fn new(counts: &[f64], used: usize, level: Level) -> Result<Self, NoCohort> {
        let periods = counts.len().saturating_sub(1);
        let used = used.clamp(2, periods.max(2)).min(periods);
        let survivors = Survivors::new(&[&counts[..=used]])?;
        let fit = survivors.fit();
        Ok(Self {
            counts: counts.to_vec(),
            used,
            fit,
            constant: Sbg::geometric(survivors.constant_churn()),
            level,
            region: match are_shares(counts) {
                true => None,
                false => SbgRegion::new(&survivors, fit, level),
            },
        })
    }

    /// The mixture, if one was found; if all customers are alike, it is constant churn.
    pub fn mixture(&self) -> Option<Sbg> {
        match self.fit {
            SbgFit::Found(model) | SbgFit::Alike(model) => Some(model),
            _ => None,
        }
    }

    /// Whether the survivors are shares of all customers instead of numbers of customers.
    pub fn is_of_shares(&self) -> bool {
        are_shares(&self.counts)
    }

    /// Whether some of the survivors have decimals.
    pub fn has_decimals(&self) -> bool {
        self.counts.iter().any(|count| count.fract() != 0.0)
    }

    /// How many periods there are.
    pub fn periods(&self) -> usize {
        self.counts.len() - 1
    }

    /// The survivors that a model expects after t periods.
    pub fn expected(&self, model: Sbg, t: usize) -> f64 {
        self.counts[0] * model.survival(t as u32)
    }

    /// The interval of the expected survivors after t periods, by profile likelihood.
    pub fn interval(&self, t: usize) -> Option<Interval> {
        let shares = self.region.as_ref()?.survival(t as u32);
        Some(Interval {
            lower: self.counts[0] * shares.lower,
            upper: self.counts[0] * shares.upper,
        })
    }

    /// The interval of a figure of the mixture that decreases as its mean churn increases.
    pub fn figure_interval(&self, figure: impl Fn(Sbg) -> Option<f64>) -> Option<OpenInterval> {
        self.region.as_ref()?.interval(figure)
    }

    /// How far a model is off in the periods held out; None if there are none.
    pub fn miss(&self, model: Sbg) -> Option<Miss> {
        let off = |t: usize| self.expected(model, t) - self.counts[t];
        let held_out = self.used + 1..self.counts.len();
        let many = held_out.len();
        let sum: f64 = held_out.map(|t| off(t).abs()).sum();
        (many > 0).then(|| Miss {
            mean: sum / many as f64,
            last: off(self.periods()),
        })
    }

    /// The observed share of the remaining customers who stay through period t = 1, 2, …; None after all have
    /// left.
    pub fn retention(&self, t: usize) -> Option<f64> {
        let (before, after) = (*self.counts.get(t - 1)?, *self.counts.get(t)?);
        (before > 0.0).then(|| after / before)
    }
}
