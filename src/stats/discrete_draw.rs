//! Random counts for a survey that is drawn again, with or without replacement.
//!
//! Counts are neither drawn answer by answer nor approximated by a normal curve: they come from the exact
//! binomial and hypergeometric distributions, by inversion from the mode outwards (L. Devroye, Non-Uniform
//! Random Variate Generation, 1986, chapter III.2). Each draw uses one random number and takes about two
//! standard deviations of steps, so 10,000 answers take about a hundred steps.

use crate::stats::random::SplitMix64;

/// How often a draw starts over before it returns the most likely count.
const ATTEMPTS: usize = 8;

/// Successes in `tries` independent tries with that probability: none if it is not above 0 or is NaN, all if
/// it is 1 or more.
///
/// P(k) = C(n, k) p^k (1 - p)^(n - k).
pub fn draw_binomial(tries: u64, probability: f64, random: &mut SplitMix64) -> u64 {
    if probability >= 1.0 {
        return tries;
    }
    if probability.is_nan() || probability <= 0.0 || tries == 0 {
        return 0;
    }
    let n = tries as f64;
    let odds = probability / (1.0 - probability);
    let mode = ((n + 1.0) * probability).floor().clamp(0.0, n);
    let at_mode =
        ln_choose(n, mode) + mode * libm::log(probability) + (n - mode) * libm::log1p(-probability);
    // f(k + 1) / f(k)
    let ratio = |k: f64| (n - k) / (k + 1.0) * odds;
    draw_from_mode((0.0, n), mode, libm::exp(at_mode), &ratio, random)
}

/// How many of the `marked` items are among `drawn` items, drawn without replacement from `all`. Arguments
/// above `all` count as `all`.
///
/// P(k) = C(m, k) C(N - m, n - k) / C(N, n).
pub fn draw_hypergeometric(all: u64, marked: u64, drawn: u64, random: &mut SplitMix64) -> u64 {
    let (marked, drawn) = (marked.min(all), drawn.min(all));
    let least = (marked + drawn).saturating_sub(all);
    let most = marked.min(drawn);
    if least == most {
        return least;
    }
    let [all, marked, drawn] = [all, marked, drawn].map(|count| count as f64);
    let unmarked = all - marked;
    let (low, high) = (least as f64, most as f64);
    let mode = ((drawn + 1.0) * (marked + 1.0) / (all + 2.0))
        .floor()
        .clamp(low, high);
    let at_mode =
        ln_choose(marked, mode) + ln_choose(unmarked, drawn - mode) - ln_choose(all, drawn);
    let ratio = |k: f64| (marked - k) / (k + 1.0) * ((drawn - k) / (unmarked - drawn + k + 1.0));
    draw_from_mode((low, high), mode, libm::exp(at_mode), &ratio, random)
}

/// Subtracts probabilities from a random fraction, starting from the mode and moving outwards on both sides
/// in turn, until nothing is left.
fn draw_from_mode(
    (least, most): (f64, f64),
    mode: f64,
    at_mode: f64,
    ratio: &dyn Fn(f64) -> f64,
    random: &mut SplitMix64,
) -> u64 {
    for _ in 0..ATTEMPTS {
        let mut left = random.next_fraction() - at_mode;
        let (mut above, mut below) = (mode, mode);
        let (mut chance_above, mut chance_below) = (at_mode, at_mode);
        while left >= 0.0 && chance_above + chance_below > 0.0 {
            chance_above = if above < most {
                chance_above * ratio(above)
            } else {
                0.0
            };
            above += 1.0;
            left -= chance_above;
            if left < 0.0 {
                return above as u64;
            }
            below -= 1.0;
            chance_below = if below >= least {
                chance_below / ratio(below)
            } else {
                0.0
            };
            left -= chance_below;
            if left < 0.0 {
                return below as u64;
            }
        }
        if left < 0.0 {
            return mode as u64;
        }
        // Because of rounding, the probabilities add up to about 1e-9 less than 1. The number fell into that
        // gap, so another one is drawn.
    }
    mode as u64
}

/// ln of the binomial coefficient.
fn ln_choose(n: f64, k: f64) -> f64 {
    libm::lgamma(n + 1.0) - libm::lgamma(k + 1.0) - libm::lgamma(n - k + 1.0)
}
