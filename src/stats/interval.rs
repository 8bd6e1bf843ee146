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

    /// The interval around x - y for two independent estimates, each with its own interval, in the same units:
    /// lower = (x - y) - sqrt((x - l_x)² + (u_y - y)²), upper = (x - y) + sqrt((u_x - x)² + (y - l_y)²). This
    /// is the method of variance estimates recovery: G. Y. Zou and A. Donner, "Construction of Confidence
    /// Limits about Effect Measures: A General Approach", Statistics in Medicine 27 (2008), p. 1693-1702.
    pub fn of_difference((x, around_x): (f64, Self), (y, around_y): (f64, Self)) -> Self {
        let below = libm::hypot(x - around_x.lower, around_y.upper - y);
        let above = libm::hypot(around_x.upper - x, y - around_y.lower);
        Self {
            lower: x - y - below,
            upper: x - y + above,
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

    /// The interval with both ends converted in a way that keeps their order; None if an end can't be converted.
    pub fn converted(self, convert: impl Fn(f64) -> Option<f64>) -> Option<Self> {
        Some(Self {
            lower: convert(self.lower)?,
            upper: convert(self.upper)?,
        })
    }

    /// The interval of 1 / x for positive x; None if the interval reaches down to 0, so that 1 / x has no upper limit.
    pub fn inverted(self) -> Option<Self> {
        (self.lower > 0.0).then(|| Self {
            lower: 1.0 / self.upper,
            upper: 1.0 / self.lower,
        })
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
