//! How many decimals the figures of a worked formula show.
//!
//! Users can check the working with a calculator only if the figures shown lead to the result shown. Two
//! decimals are often enough; if they aren't, all figures of the working get more.

use crate::formula::evaluate::{Values, evaluate};
use crate::formula::expression::Expr;
use crate::formula::variable::Kind;

/// The most decimals that are added to the usual ones.
pub const MOST_EXTRA: u8 = 12;

/// How many decimals a figure of that kind usually has, with a share as a fraction. Of many customers, parts of
/// one say nothing.
pub fn usual_decimals(kind: Kind, value: f64) -> usize {
    match kind {
        Kind::Count if value.abs() >= 100.0 => 0,
        Kind::Count if value.abs() >= 10.0 => 1,
        Kind::Share | Kind::PercentagePoints => 4,
        Kind::Points => 1,
        _ => 2,
    }
}

/// Whether a figure is so small that it is shown with its first significant digits, because it would round to
/// zero.
pub fn is_tiny(kind: Kind, value: f64) -> bool {
    let half = match kind {
        Kind::Share | Kind::PercentagePoints => 0.000_05,
        Kind::Points => 0.05,
        _ => 0.005,
    };
    0.0 < value.abs() && value.abs() < half
}

/// The figure as shown with this many decimals beyond the usual ones. Halves are rounded away from
/// zero, as `Intl` does.
pub fn round_as_shown(kind: Kind, value: f64, extra: u8) -> f64 {
    let decimals = if is_tiny(kind, value) {
        // Two significant digits, plus the extra ones.
        let first = -value.abs().log10().floor() as usize;
        first + 1 + usize::from(extra)
    } else {
        usual_decimals(kind, value) + usize::from(extra)
    };
    round(value, decimals)
}

/// The smallest number of extra decimals at which the working of the formula is consistent: the
/// figures in place of the symbols, and both sides of a fraction, lead to the result as shown. None if
/// no number of decimals does.
pub fn extra_decimals(formula: &Expr, result: Kind, values: &Values) -> Option<u8> {
    let value = evaluate(formula, values).ok()?;
    let wanted = round_as_shown(result, value, 0);
    (0..=MOST_EXTRA).find(|extra| {
        let Some(filled_in) = fill_in(formula, values, *extra) else {
            return false;
        };
        let nothing = Values::default();
        let leads_there = |value: Option<f64>| {
            value.is_some_and(|value| round_as_shown(result, value, 0) == wanted)
        };
        // The page shows rounded sides of the exact fraction, but a user who recalculates them gets what
        // follows from the figures shown. Both have to lead to the result.
        let from_sides = match (formula, &filled_in) {
            (Expr::Quotient(above, below), Expr::Quotient(filled_above, filled_below)) => {
                let quotient = |above_value: Option<f64>, below_value: Option<f64>| {
                    let shown = |side, value| round_as_shown(kind_of_side(side), value, *extra);
                    Some(shown(above, above_value?) / shown(below, below_value?))
                };
                let exact = |side: &Expr| evaluate(side, values).ok();
                let redone = |side: &Expr| evaluate(side, &nothing).ok();
                leads_there(quotient(exact(above), exact(below)))
                    && leads_there(quotient(redone(filled_above), redone(filled_below)))
            }
            _ => true,
        };
        from_sides && leads_there(evaluate(&filled_in, &nothing).ok())
    })
}

/// The kind of a worked-out side: that of its parts if they agree, otherwise a plain number.
pub fn kind_of_side(expr: &Expr) -> Kind {
    match expr {
        Expr::Variable(variable) | Expr::Named(variable, _) => variable.kind,
        Expr::Sum(left, right) | Expr::Difference(left, right)
            if kind_of_side(left) == kind_of_side(right) =>
        {
            kind_of_side(left)
        }
        _ => Kind::Ratio,
    }
}

/// The formula with every symbol replaced by its figure as shown. A named part counts as one figure,
/// as in the working.
fn fill_in(expr: &Expr, values: &Values, extra: u8) -> Option<Expr> {
    let part = |part: &Expr| Some(Box::new(fill_in(part, values, extra)?));
    Some(match expr {
        Expr::Number(number) => Expr::Number(*number),
        Expr::Variable(variable) | Expr::Named(variable, _) => {
            let value = evaluate(expr, values).ok()?;
            Expr::Number(round_as_shown(variable.kind, value, extra))
        }
        Expr::Sum(left, right) => Expr::Sum(part(left)?, part(right)?),
        Expr::Difference(left, right) => Expr::Difference(part(left)?, part(right)?),
        Expr::Product(left, right) => Expr::Product(part(left)?, part(right)?),
        Expr::Quotient(above, below) => Expr::Quotient(part(above)?, part(below)?),
        Expr::Power(base, exponent) => Expr::Power(part(base)?, part(exponent)?),
        Expr::Logarithm(content) => Expr::Logarithm(part(content)?),
        Expr::Ceiling(content) => Expr::Ceiling(part(content)?),
        Expr::Series { ratio, terms } => Expr::Series {
            ratio: part(ratio)?,
            terms: part(terms)?,
        },
        Expr::TermsToReach { total, ratio } => Expr::TermsToReach {
            total: part(total)?,
            ratio: part(ratio)?,
        },
    })
}

/// Rounds to this many decimals using the exact decimal digits of the number, halves away from zero.
fn round(value: f64, decimals: usize) -> f64 {
    // This many further digits are enough to distinguish a double from an exact half.
    let digits = format!("{:.*}", decimals + 40, value.abs());
    let (below, rest) = digits.split_at(digits.len() - 40);
    let is_exact_half = rest.starts_with('5') && rest[1..].bytes().all(|digit| digit == b'0');
    let steps = if is_exact_half {
        whole_of(below).map(|below| below + 1)
    } else {
        whole_of(&format!("{:.*}", decimals, value.abs()))
    };
    // Both are exact, so the quotient is the nearest double. A larger number has no further decimals to round.
    let steps = steps.filter(|steps| *steps <= LARGEST_EXACT && decimals <= LARGEST_EXACT_POWER);
    let rounded = steps.map_or(value.abs(), |steps| {
        steps as f64 / 10f64.powi(decimals as i32)
    });
    rounded.copysign(value)
}

/// The largest number up to which every whole number is a double.
const LARGEST_EXACT: u64 = 1 << 53;
/// 10 to this power is a double.
const LARGEST_EXACT_POWER: usize = 22;

/// The digits of a decimal number as a whole number; None if that is too large.
fn whole_of(digits: &str) -> Option<u64> {
    digits.replace('.', "").parse().ok()
}
