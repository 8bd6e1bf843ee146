//! The values of an input that its response curve covers, and the step from one to the next.

use crate::formula::variable::{Kind, Variable};

/// The range of values that a curve covers, per the period of the field, and in inner units: a share is a
/// fraction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InputRange {
    pub low: f64,
    pub high: f64,
    /// A power of ten: what one step changes.
    pub step: f64,
    /// How many decimals are kept after a step.
    decimals: i32,
}

impl InputRange {
    /// The range around a value: up to about twice the value, or all shares. Rates near 0% or 100% get a
    /// narrower range, so that their steps are visible.
    pub fn around(variable: Variable, value: f64) -> InputRange {
        let is_share = variable.kind.is_in_hundredths();
        let (low, high) = match is_share {
            true => share_ends(value, variable.range.1),
            false => ends(variable, value),
        };
        let exponent = match is_share {
            true => share_exponent(value),
            false => exponent(variable.kind, value),
        };
        let decimals = match variable.kind {
            Kind::Count => 0,
            // Two decimals are usual in a field, which shows a share as a percentage.
            kind => (2 - exponent).max(if kind.is_in_hundredths() { 4 } else { 2 }),
        };
        InputRange {
            low: low.max(variable.range.0),
            high: high.min(variable.range.1),
            step: power(exponent),
            decimals,
        }
    }

    /// The range with a given lower or upper end, rounded outwards.
    pub fn narrowed(self, low: Option<f64>, high: Option<f64>) -> InputRange {
        let (from, to) = (low.unwrap_or(self.low), high.unwrap_or(self.high));
        if to <= from {
            return self;
        }
        let tick = power(magnitude((to - from) / 10.0)).max(self.step);
        let rounded = |end: f64, round: fn(f64) -> f64| {
            let end = round(end / tick) * tick;
            round_to(end, self.decimals).clamp(self.low, self.high)
        };
        InputRange {
            low: low.map_or(self.low, |low| {
                rounded(low, |ticks| (ticks + CLOSE).floor())
            }),
            high: high.map_or(self.high, |high| {
                rounded(high, |ticks| (ticks - CLOSE).ceil())
            }),
            ..self
        }
    }

    /// The value this many steps further, rounded to remove binary floating-point noise.
    pub fn step_from(self, value: f64, steps: f64) -> f64 {
        let scale = power(self.decimals);
        ((value * scale).round() + (steps * self.step * scale).round()) / scale
    }

    /// The lowest value of the range that is a whole number of steps from `value`.
    pub fn first_step(self, value: f64) -> f64 {
        let steps = ((self.step_from(value, 0.0) - self.low) / self.step + CLOSE).floor();
        self.step_from(value, -steps)
    }

    /// The position of a value between the ends: 0 at the lower, 1 at the higher.
    pub fn place(self, value: f64) -> f64 {
        let place = (value - self.low) / (self.high - self.low);
        if place.is_finite() {
            place.clamp(0.0, 1.0)
        } else {
            0.5
        }
    }
}

/// Two values that differ by less than this fraction of a step count as the same.
const CLOSE: f64 = 1e-6;

/// The mantissas of round numbers.
const ROUND: [f64; 11] = [1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0];

/// The smallest round number that isn't below this positive number.
fn round_up(value: f64) -> f64 {
    let exponent = magnitude(value);
    let found = ROUND.into_iter().map(|mantissa| match exponent < 0 {
        // Dividing gives exactly 0.15, which multiplying wouldn't.
        true => mantissa / power(-exponent),
        false => mantissa * power(exponent),
    });
    found
        .into_iter()
        .find(|round| *round >= value * (1.0 - CLOSE))
        .unwrap_or(value)
}

fn ends(variable: Variable, value: f64) -> (f64, f64) {
    let far = match (value == 0.0, variable.kind) {
        (true, Kind::Money) => 100.0,
        (true, _) => 10.0,
        (false, _) => round_up(2.0 * value.abs()),
    };
    (if value < 0.0 { -far } else { 0.0 }, far)
}

fn share_ends(value: f64, greatest: f64) -> (f64, f64) {
    let rest = greatest - value;
    if 0.0 < value && (value < 0.25 || greatest > 1.0) {
        (0.0, round_up(2.0 * value))
    } else if greatest > 1.0 {
        (0.0, 0.2)
    } else if 0.0 < rest && rest < 0.1 {
        (greatest - round_up(2.0 * rest), greatest)
    } else {
        (0.0, greatest)
    }
}

/// One percentage point, or less near 0% and 100%, where a point is a lot.
fn share_exponent(value: f64) -> i32 {
    let from_end = value.min((1.0 - value).abs());
    match from_end > 0.0 {
        true => magnitude(from_end / 2.0).clamp(-6, -2),
        false => -2,
    }
}

/// The power of ten between 0.5% and 5% of the value; at least 1 for counts.
fn exponent(kind: Kind, value: f64) -> i32 {
    let exponent = match value == 0.0 {
        true => 0,
        false => magnitude(value.abs() / 20.0).max(-6),
    };
    match kind {
        Kind::Count => exponent.max(0),
        _ => exponent,
    }
}

/// The exponent of the largest power of ten that isn't above this positive number.
fn magnitude(number: f64) -> i32 {
    (number.log10() + CLOSE).floor() as i32
}

fn power(exponent: i32) -> f64 {
    let power = 10f64.powi(exponent.abs());
    if exponent < 0 { 1.0 / power } else { power }
}

fn round_to(value: f64, decimals: i32) -> f64 {
    let scale = power(decimals);
    (value * scale).round() / scale
}
