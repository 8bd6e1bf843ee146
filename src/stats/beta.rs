//! The regularised incomplete beta function I_x(a, b) and the logarithm of the beta function.
//!
//! I_x is the continued fraction of DLMF 8.17.22, evaluated by Lentz's method as modified by Thompson and
//! Barnett (1986). ln B(a, b) uses Stirling's series for large arguments (DLMF 5.11.1), with its large terms
//! cancelled algebraically, because differences of `lgamma` would lose all digits.

/// From here on, the series below is accurate to double precision.
const LARGE: f64 = 10.0;

/// The most terms of the continued fraction, which needs about sqrt(max(a, b)) of them.
const MOST_TERMS: u32 = 60_000;

/// I_x(a, b) for a, b > 0 and 0 <= x <= 1. `rest` is 1 - x, which the caller can know to more digits than the
/// subtraction gives. None outside that domain, or if the fraction doesn't converge (a or b beyond about
/// 1e9).
pub fn regularised(x: f64, rest: f64, a: f64, b: f64) -> Option<f64> {
    let is_inside = (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&rest);
    if !(is_inside && a > 0.0 && b > 0.0 && a.is_finite() && b.is_finite()) {
        return None;
    }
    if x == 0.0 || rest == 0.0 {
        return Some(if x == 0.0 { 0.0 } else { 1.0 });
    }
    // The fraction converges fast only below the mean of the distribution.
    if x * (a + b + 2.0) > a + 1.0 {
        return Some(1.0 - lower_part(rest, x, b, a)?);
    }
    lower_part(x, rest, a, b)
}

/// x^a (1 - x)^b / (a B(a, b)) × the continued fraction.
fn lower_part(x: f64, rest: f64, a: f64, b: f64) -> Option<f64> {
    let log = |small: f64, other: f64| {
        if small < 0.5 {
            libm::log(small)
        } else {
            libm::log1p(-other)
        }
    };
    let power = a * log(x, rest) + b * log(rest, x) - ln_beta(a, b);
    Some(libm::exp(power) / a * fraction(x, a, b)?)
}

fn fraction(x: f64, a: f64, b: f64) -> Option<f64> {
    let unless_zero = |value: f64| if value == 0.0 { 1e-300 } else { value };
    let mut above = 1.0;
    let mut below = 1.0 / unless_zero(1.0 - (a + b) * x / (a + 1.0));
    let mut value = below;
    for term in 1..=MOST_TERMS {
        let m = f64::from(term);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut step = 1.0;
        for part in [even, odd] {
            below = 1.0 / unless_zero(1.0 + part * below);
            above = unless_zero(1.0 + part / above);
            step = below * above;
            value *= step;
        }
        if (step - 1.0).abs() <= f64::EPSILON {
            return Some(value);
        }
    }
    None
}

/// ln B(a, b) = ln Γ(a) + ln Γ(b) - ln Γ(a + b), for a, b > 0.
pub fn ln_beta(a: f64, b: f64) -> f64 {
    let (small, large) = (a.min(b), a.max(b));
    if large < LARGE {
        return libm::lgamma(small) + libm::lgamma(large) - libm::lgamma(small + large);
    }
    let sum = small + large;
    let ratio = libm::log1p(-small / sum);
    if small < LARGE {
        return libm::lgamma(small) + stirling_rest(large) - stirling_rest(sum) + small
            - small * libm::log(sum)
            + (large - 0.5) * ratio;
    }
    let root_of_tau = 0.5 * libm::log(std::f64::consts::TAU);
    root_of_tau - 0.5 * libm::log(large) + stirling_rest(small) + stirling_rest(large)
        - stirling_rest(sum)
        + (small - 0.5) * libm::log(small / sum)
        + large * ratio
}

/// ln Γ(x) - [(x - 1/2) ln x - x + ln(2π) / 2] for x >= 10: 1/(12 x) - 1/(360 x³) + …
fn stirling_rest(x: f64) -> f64 {
    const TERMS: [f64; 8] = [
        1.0 / 12.0,
        -1.0 / 360.0,
        1.0 / 1260.0,
        -1.0 / 1680.0,
        1.0 / 1188.0,
        -691.0 / 360_360.0,
        1.0 / 156.0,
        -3617.0 / 122_400.0,
    ];
    let square = 1.0 / (x * x);
    TERMS
        .iter()
        .rev()
        .fold(0.0, |sum, term| sum * square + term)
        / x
}
