//! The net promoter score, -100..100 points, with its margin, and the difference of two scores.
//!
//! With the shares p of promoters, s of passives and d of detractors, the answers scored +1, 0 and -1 have
//! mean p - d and variance v = p + d - (p - d)². Plain Wald: p - d ∓ z sqrt(v / n). It is too narrow in small
//! samples and collapses if all answers are the same. Adjusted Wald first adds 3 answers, 3/4 promoter, 3/2
//! passive, 3/4 detractor, and then does the same: B. Rocks, "Interval Estimation for the 'Net Promoter
//! Score'", The American Statistician 70 (2016), p. 365-372, the (3, T) method. The reported score is still
//! the plain one.

use crate::stats::difference::Difference;
use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::no_estimate::NoEstimate;
use crate::stats::sample::{Sample, is_count};

/// The method for the margin of a score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NpsMethod {
    /// From the answers without adjustment.
    Wald,
    /// With 3 answers added (Rocks 2016).
    #[default]
    AdjustedWald,
}

impl NpsMethod {
    /// How many answers the method adds.
    pub fn added_answers(self) -> f64 {
        match self {
            Self::Wald => 0.0,
            Self::AdjustedWald => 3.0,
        }
    }
}

/// The number of answers in each group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NpsCounts {
    promoters: f64,
    passives: f64,
    detractors: f64,
    sample: Sample,
}

impl NpsCounts {
    /// The counts of the three groups. Weighted counts don't have to be whole.
    pub fn new(promoters: f64, passives: f64, detractors: f64) -> Result<Self, NoEstimate> {
        if ![promoters, passives, detractors].into_iter().all(is_count) {
            return Err(NoEstimate::BadCount);
        }
        Ok(Self {
            promoters,
            passives,
            detractors,
            sample: Sample::new(promoters + passives + detractors)?,
        })
    }

    /// The same answers out of a population of that many people, which makes the interval narrower (see
    /// [`Sample`]).
    pub fn within(self, population: f64) -> Result<Self, NoEstimate> {
        let sample = self.sample.within(population)?;
        Ok(Self { sample, ..self })
    }

    /// Promoters, passives and detractors.
    pub fn counts(self) -> [f64; 3] {
        [self.promoters, self.passives, self.detractors]
    }

    /// All answers, n.
    pub fn answers(self) -> f64 {
        self.sample.answers()
    }

    /// The shares of promoters and detractors.
    pub fn shares(self) -> NpsShares {
        NpsShares {
            promoters: self.promoters / self.answers(),
            detractors: self.detractors / self.answers(),
        }
    }

    /// The score in points, 100 (P - D) / n.
    pub fn score(self) -> f64 {
        100.0 * (self.promoters - self.detractors) / self.answers()
    }

    /// The variance v of one answer, on the scale -1..1.
    pub fn variance(self) -> f64 {
        let [promoters, passives, detractors] = self.counts().map(|count| count / self.answers());
        variance(promoters, passives, detractors)
    }

    /// The score with its standard error by one of the methods.
    pub fn estimate(self, method: NpsMethod) -> NpsEstimate {
        // The added answers are relative to the effective size, so that a known population affects both
        // methods.
        let thinness = self.sample.inverse_size();
        let added = method.added_answers() * thinness;
        let all = 1.0 + added;
        let share = |count: f64, part: f64| (count / self.answers() + part * added) / all;
        let promoters = share(self.promoters, 0.25);
        let passives = share(self.passives, 0.5);
        let detractors = share(self.detractors, 0.25);
        let variance = variance(promoters, passives, detractors);
        NpsEstimate {
            center: match method {
                NpsMethod::Wald => self.score(),
                NpsMethod::AdjustedWald => 100.0 * (promoters - detractors),
            },
            variance,
            standard_error: 100.0 * (variance * thinness / all).sqrt(),
        }
    }

    /// The interval by a method, within -100..100, as it is shown with a score.
    pub fn interval(self, method: NpsMethod, level: Level) -> Interval {
        self.estimate(method).clipped_interval(level)
    }
}

/// v from three shares. This sum equals p + d - (p - d)² but subtracts nothing, so it is exactly zero if all
/// answers are the same, and never negative.
fn variance(promoters: f64, passives: f64, detractors: f64) -> f64 {
    4.0 * promoters * detractors + passives * (promoters + detractors)
}

/// Observed or assumed shares of promoters and detractors, as fractions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NpsShares {
    promoters: f64,
    detractors: f64,
}

impl NpsShares {
    /// Two shares of at least 0 that add up to at most 1.
    pub fn new(promoters: f64, detractors: f64) -> Result<Self, NoEstimate> {
        // In floating point, 0.7 + 0.3 can be above 1.
        let fits = promoters >= 0.0 && detractors >= 0.0 && promoters + detractors <= 1.0 + 1e-12;
        let shares = Self {
            promoters,
            detractors,
        };
        fits.then_some(shares).ok_or(NoEstimate::BadShares)
    }

    /// The score in points: 100 (promoters - detractors).
    pub fn score(self) -> f64 {
        100.0 * (self.promoters - self.detractors)
    }

    /// The variance v of one answer, on the scale -1..1.
    pub fn variance(self) -> f64 {
        let passives = (1.0 - self.promoters - self.detractors).max(0.0);
        variance(self.promoters, passives, self.detractors)
    }
}

/// A score with its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NpsEstimate {
    /// The middle of the interval in points: the score, or the adjusted score.
    pub center: f64,
    /// The variance of one answer on the scale -1..1, after adjustment.
    pub variance: f64,
    /// In points. Zero if all answers are the same (plain Wald only), or if all people have answered.
    pub standard_error: f64,
}

impl NpsEstimate {
    /// z × standard error, in points.
    pub fn margin(self, level: Level) -> f64 {
        level.z() * self.standard_error
    }

    /// center ∓ margin, in points; can reach beyond ±100.
    pub fn interval(self, level: Level) -> Interval {
        Interval::around(self.center, self.margin(level))
    }

    /// The interval within -100..100.
    pub fn clipped_interval(self, level: Level) -> Interval {
        self.interval(level).clipped(-100.0, 100.0)
    }

    /// This score minus another one, in points: for "B minus A", this is B. With the adjusted method, the
    /// difference is that of the adjusted scores.
    pub fn minus(self, other: Self) -> Difference {
        Difference {
            difference: self.center - other.center,
            standard_error: libm::hypot(self.standard_error, other.standard_error),
        }
    }
}
