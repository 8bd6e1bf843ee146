//! The mean answer on a scale (CSAT 1-5, effort 1-7), in points of that scale, with Student's interval.
//!
//! With n answers of mean m and variance s² (divisor n - 1): m ∓ t s / sqrt(n), t with n - 1 degrees of
//! freedom ("Student", Biometrika 6, 1908). Two means: Welch's test (B. L. Welch, Biometrika 34, 1947),
//! with the degrees of freedom of Satterthwaite (1946).

use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::no_estimate::NoEstimate;
use crate::stats::sample::{Sample, is_count};
use crate::stats::student;

/// A mean with its standard error.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanEstimate {
    mean: f64,
    deviation: f64,
    standard_error: f64,
    freedom: f64,
}

impl MeanEstimate {
    /// From pairs of a point of the scale and how many people chose it.
    pub fn from_counts(counts: &[(f64, f64)]) -> Result<Self, NoEstimate> {
        Self::from_sample(counts, None)
    }

    /// The same if that many people could have answered, which makes the interval narrower (see [`Sample`]).
    pub fn from_counts_within(counts: &[(f64, f64)], population: f64) -> Result<Self, NoEstimate> {
        Self::from_sample(counts, Some(population))
    }

    fn from_sample(counts: &[(f64, f64)], population: Option<f64>) -> Result<Self, NoEstimate> {
        let is_usable = |(point, count): &(f64, f64)| point.abs() <= 1e6 && is_count(*count);
        if !counts.iter().all(is_usable) {
            return Err(NoEstimate::BadCount);
        }
        let answers: f64 = counts.iter().map(|(_, count)| count).sum();
        let mut sample = Sample::new(answers)?;
        if let Some(population) = population {
            sample = sample.within(population)?;
        }
        let average = |value: &dyn Fn(f64) -> f64| {
            let sum: f64 = counts
                .iter()
                .map(|(point, count)| value(*point) * count)
                .sum();
            sum / answers
        };
        let mean = average(&|point| point);
        // For the divisor n - 1.
        let spread = average(&|point| (point - mean) * (point - mean));
        let variance = spread * (answers / (answers - 1.0));
        let standard_error = if sample.is_everyone() {
            0.0
        } else if answers <= 1.0 {
            return Err(NoEstimate::OneAnswer);
        } else {
            // `Sample` corrects a variance with the divisor n. For the divisor n - 1, the correction is (N -
            // n) / N.
            let of_people = population.map_or(1.0, |people| (people - 1.0) / people);
            (variance * sample.inverse_size() * of_people).sqrt()
        };
        if standard_error == 0.0 && !sample.is_everyone() {
            return Err(NoEstimate::NoVariance);
        }
        Ok(Self {
            mean,
            deviation: if answers > 1.0 { variance.sqrt() } else { 0.0 },
            standard_error,
            freedom: answers - 1.0,
        })
    }

    /// The mean, in points of the scale.
    pub fn mean(self) -> f64 {
        self.mean
    }

    /// s, the standard deviation of the answers (divisor n - 1), in points of the scale; zero for one answer.
    pub fn deviation(self) -> f64 {
        self.deviation
    }

    /// s / sqrt(n), in points of the scale; zero only if all people have answered.
    pub fn standard_error(self) -> f64 {
        self.standard_error
    }

    /// n - 1.
    pub fn freedom(self) -> f64 {
        self.freedom
    }

    /// t × standard error.
    pub fn margin(self, level: Level) -> Result<f64, NoEstimate> {
        margin(self.standard_error, self.freedom, level)
    }

    /// mean ∓ margin. It can reach beyond the scale; see [`Interval::clipped`].
    pub fn interval(self, level: Level) -> Result<Interval, NoEstimate> {
        Ok(Interval::around(self.mean, self.margin(level)?))
    }

    /// This mean minus another one: for "B minus A", this is B.
    pub fn minus(self, other: Self) -> Result<MeanDifference, NoEstimate> {
        let squares = [self, other].map(|one| one.standard_error * one.standard_error);
        let sum = squares[0] + squares[1];
        if sum == 0.0 {
            return Err(NoEstimate::NoVariance);
        }
        let part = |square: f64, one: Self| {
            // A mean based on answers from all people is certain and adds nothing.
            if square == 0.0 {
                0.0
            } else {
                (square / sum) * (square / sum) / one.freedom
            }
        };
        Ok(MeanDifference {
            difference: self.mean - other.mean,
            standard_error: sum.sqrt(),
            freedom: 1.0 / (part(squares[0], self) + part(squares[1], other)),
        })
    }
}

/// The difference between two means by Welch's method.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanDifference {
    /// x minus y, in points of the scale.
    pub difference: f64,
    /// sqrt(s_x² / n_x + s_y² / n_y).
    pub standard_error: f64,
    /// Satterthwaite's degrees of freedom.
    pub freedom: f64,
}

impl MeanDifference {
    /// difference ∓ t × standard error.
    pub fn interval(self, level: Level) -> Result<Interval, NoEstimate> {
        let margin = margin(self.standard_error, self.freedom, level)?;
        Ok(Interval::around(self.difference, margin))
    }

    /// difference / standard error.
    pub fn t(self) -> f64 {
        self.difference / self.standard_error
    }

    /// How often chance alone gives a difference at least as large, in either direction.
    pub fn p(self) -> Result<f64, NoEstimate> {
        student::two_sided_tail(self.t(), self.freedom).ok_or(NoEstimate::NoVariance)
    }
}

fn margin(standard_error: f64, freedom: f64, level: Level) -> Result<f64, NoEstimate> {
    if standard_error == 0.0 {
        return Ok(0.0);
    }
    let t = student::upper_quantile(level.tail(), freedom).ok_or(NoEstimate::OneAnswer)?;
    Ok(t * standard_error)
}
