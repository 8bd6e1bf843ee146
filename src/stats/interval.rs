//! An interval of numbers, in the units of whatever it bounds.

/// From `lower` to `upper`, inclusive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    pub lower: f64,
    pub upper: f64,
}

impl Interval {
    /// center - margin to center + margin.
    pub fn around(center: f64, margin: f64) -> Self {
        Self {
            lower: center - margin,
            upper: center + margin,
        }
    }

    /// The interval with both ends moved into least..greatest: -100..100 for a score, the ends of the scale
    /// for a mean.
    pub fn clipped(self, least: f64, greatest: f64) -> Self {
        Self {
            lower: self.lower.max(least).min(greatest),
            upper: self.upper.max(least).min(greatest),
        }
    }

    /// Whether x is in the interval, including its ends.
    pub fn contains(self, x: f64) -> bool {
        (self.lower..=self.upper).contains(&x)
    }

    /// Half of the width, which is the margin if the interval is symmetric.
    pub fn half_width(self) -> f64 {
        (self.upper - self.lower) / 2.0
    }
}
