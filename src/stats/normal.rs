//! The standard normal distribution: lower and upper tail, density, quantile. No units.
//!
//! Tails come from the complementary error function, so that a tail of 1e-300 keeps its digits. The
//! quantile is algorithm AS 241, routine PPND16: M. J. Wichura, "The Percentage Points of the Normal
//! Distribution", Applied Statistics 37 (1988), p. 477-484; about 16 digits.

use std::f64::consts::{FRAC_1_SQRT_2, TAU};

/// P(Z <= x).
pub fn lower_tail(x: f64) -> f64 {
    upper_tail(-x)
}

/// P(Z > x) = erfc(x / sqrt 2) / 2.
pub fn upper_tail(x: f64) -> f64 {
    0.5 * libm::erfc(x * FRAC_1_SQRT_2)
}

/// The probability of a value at least as far from zero as `x`, on either side: 2 P(Z > |x|).
pub fn two_sided_tail(x: f64) -> f64 {
    libm::erfc(x.abs() * FRAC_1_SQRT_2)
}

/// The density at x: exp(-x^2 / 2) / sqrt(2 pi).
pub fn density(x: f64) -> f64 {
    libm::exp(-0.5 * x * x) / TAU.sqrt()
}

/// The x with P(Z <= x) = `probability`; None unless that is strictly between 0 and 1.
pub fn quantile(probability: f64) -> Option<f64> {
    if !(probability > 0.0 && probability < 1.0) {
        return None;
    }
    let offset = probability - 0.5;
    if offset.abs() <= 0.425 {
        let r = 0.180625 - offset * offset;
        return Some(offset * polynomial(&CENTRAL_ABOVE, r) / polynomial(&CENTRAL_BELOW, r));
    }
    let tail = if offset < 0.0 {
        probability
    } else {
        1.0 - probability
    };
    let r = (-libm::log(tail)).sqrt();
    let size = if r <= 5.0 {
        polynomial(&MIDDLE_ABOVE, r - 1.6) / polynomial(&MIDDLE_BELOW, r - 1.6)
    } else {
        polynomial(&FAR_ABOVE, r - 5.0) / polynomial(&FAR_BELOW, r - 5.0)
    };
    Some(if offset < 0.0 { -size } else { size })
}

fn polynomial(coefficients: &[f64; 8], x: f64) -> f64 {
    coefficients
        .iter()
        .rev()
        .fold(0.0, |sum, coefficient| sum * x + coefficient)
}

// Wichura's coefficients, lowest power first: above and below the fraction line.
const CENTRAL_ABOVE: [f64; 8] = [
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227,
];
const CENTRAL_BELOW: [f64; 8] = [
    1.0,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854,
];
const MIDDLE_ABOVE: [f64; 8] = [
    1.4234371107496835,
    4.630337846156546,
    5.769497221460691,
    3.6478483247632045,
    1.2704582524523684,
    0.2417807251774506,
    0.022723844989269184,
    0.0007745450142783414,
];
const MIDDLE_BELOW: [f64; 8] = [
    1.0,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    0.0005475938084995345,
    1.0507500716444169e-09,
];
const FAR_ABOVE: [f64; 8] = [
    6.657904643501103,
    5.463784911164114,
    1.7848265399172913,
    0.29656057182850487,
    0.026532189526576124,
    0.0012426609473880784,
    2.7115555687434876e-05,
    2.0103343992922881e-07,
];
const FAR_BELOW: [f64; 8] = [
    1.0,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    0.0007868691311456133,
    1.8463183175100548e-05,
    1.421511758316446e-07,
    2.0442631033899397e-15,
];
