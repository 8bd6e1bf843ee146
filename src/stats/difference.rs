//! A difference with its standard error, in the units of the compared values, and its test.

use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::stats::no_estimate::NoEstimate;
use crate::stats::normal;

/// x minus y, from independent samples.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// x minus y.
    pub difference: f64,
    /// The square root of the sum of both squared standard errors.
    pub standard_error: f64,
}

impl Difference {
    /// difference ∓ z × standard error, not clipped. An error if neither sample shows any spread, in which
    /// case the plain Wald interval would treat the difference as certain.
    pub fn interval(self, level: Level) -> Result<Interval, NoEstimate> {
        if self.standard_error > 0.0 {
            let margin = level.z() * self.standard_error;
            Ok(Interval::around(self.difference, margin))
        } else {
            Err(NoEstimate::NoVariance)
        }
    }

    /// The two-sided test that the true difference is zero; an error if there is no spread.
    pub fn test(self) -> Result<Test, NoEstimate> {
        Test::from_difference(self.difference, self.standard_error)
    }
}

/// A two-sided test with the normal distribution.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Test {
    /// The difference in standard errors.
    pub z: f64,
    /// How often chance alone gives a difference at least as large, in either direction:
    /// 2 (1 - Φ(|z|)).
    pub p: f64,
}

impl Test {
    /// The test of a difference against zero.
    pub fn from_difference(difference: f64, standard_error: f64) -> Result<Self, NoEstimate> {
        let z = difference / standard_error;
        if standard_error > 0.0 && z.is_finite() {
            let p = normal::two_sided_tail(z);
            Ok(Self { z, p })
        } else {
            Err(NoEstimate::NoVariance)
        }
    }
}
