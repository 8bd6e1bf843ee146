//! Student's t distribution ("Student", Biometrika 6, 1908): tail and quantile. No units.
//!
//! P(T > t) = I_x(ν/2, 1/2) / 2 with x = ν / (ν + t²). The degrees of freedom ν don't have to be whole
//! (Welch's test). Accurate to about 14 digits, fewer from 1000 degrees on: the relative error of a tail is
//! about 1e-17 ν, so at most 1e-10.

use crate::stats::{beta, normal};

/// From here on, t is normal after a small change of scale: the error is of order 1/ν².
const NEARLY_NORMAL: f64 = 1e7;

/// P(T > t) with ν degrees of freedom; None unless ν > 0 and both are finite.
pub fn upper_tail(t: f64, freedom: f64) -> Option<f64> {
    if !(t.is_finite() && freedom.is_finite() && freedom > 0.0) {
        return None;
    }
    if t < 0.0 {
        return Some(1.0 - upper_tail(-t, freedom)?);
    }
    if freedom > NEARLY_NORMAL {
        // Abramowitz and Stegun 26.7.8.
        let scale = (1.0 + t * t / (2.0 * freedom)).sqrt();
        return Some(normal::upper_tail(t * (1.0 - 0.25 / freedom) / scale));
    }
    // t²/ν can overflow or underflow; x and 1 - x keep their digits either way.
    let ratio = t / freedom.sqrt();
    let square = ratio * ratio;
    let x = 1.0 / (1.0 + square);
    let rest = if square.is_finite() { square * x } else { 1.0 };
    Some(0.5 * beta::regularised(x, rest, freedom / 2.0, 0.5)?)
}

/// The probability of a value at least as far from zero as t, on either side.
pub fn two_sided_tail(t: f64, freedom: f64) -> Option<f64> {
    Some(2.0 * upper_tail(t.abs(), freedom)?)
}

/// The t with P(T > t) = `tail`, for a tail of at most 0.5 (0.025 for a 95% interval). None for other tails,
/// or if t is beyond 1e150.
pub fn upper_quantile(tail: f64, freedom: f64) -> Option<f64> {
    if !(tail > 0.0 && tail <= 0.5 && freedom.is_finite() && freedom > 0.0) {
        return None;
    }
    // Searches upwards from the normal z, which is never above t, with a bracket that doubles.
    let z = -normal::quantile(tail)?;
    let (mut low, mut high) = (z, (2.0 * z).max(1.0));
    while upper_tail(high, freedom)? > tail {
        low = high;
        high *= 2.0;
        if high > 1e150 {
            return None;
        }
    }
    let mut t = low;
    // Newton steps on the logarithm of the tail, kept within a bracket that shrinks with each step.
    for _ in 0..100 {
        let there = upper_tail(t, freedom)?;
        if there > tail {
            low = low.max(t);
        } else {
            high = high.min(t);
        }
        let step = there * libm::log(there / tail) / density(t, freedom);
        let next = if (low..=high).contains(&(t + step)) {
            t + step
        } else {
            low + (high - low) / 2.0
        };
        if (next - t).abs() <= 8.0 * f64::EPSILON * t.abs() {
            return Some(next);
        }
        t = next;
    }
    Some(t)
}

/// (1 + t²/ν)^(-(ν + 1)/2) / (sqrt(ν) B(ν/2, 1/2)).
fn density(t: f64, freedom: f64) -> f64 {
    let power = -0.5 * (freedom + 1.0) * libm::log1p(t / freedom * t);
    libm::exp(power - beta::ln_beta(freedom / 2.0, 0.5)) / freedom.sqrt()
}
