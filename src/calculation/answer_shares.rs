//! Turns the percentages of a survey's report and its number of answers into whole counts.

use crate::calculation::apportionment::apportion;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::answer_scale::AnswerScale;
use crate::words::number::Plain;

/// A field for a percentage.
pub const SHARE: Variable = Variable::new(&Meaning::share("share", "%"));
/// A field for a number of answers.
pub const ANSWERS: Variable = Variable::new(&Meaning::count("answers", "n"));

/// Further decimals of a percentage are dropped, so that its integer form fits the type exactly.
const DECIMALS: usize = 12;

/// The counts that follow from percentages.
#[derive(Clone, Debug, PartialEq)]
pub struct CountedShares {
    /// The count for each field.
    pub counts: Vec<(Variable, u64)>,
    /// The value of each part before rounding; None if it was whole.
    pub unrounded: Vec<Option<f64>>,
    /// The sum of the percentages as a share, if it is only approximately 1.
    pub sum: Option<f64>,
}

/// The percentages don't add up to 100, even if each was rounded. Holds their sum as a share.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NotWhole(pub f64);

/// Computes how many answers each field of the scale counts: whole numbers that add up to all answers. The
/// percentages are those of the scale's parts, in order, with 58 for 58%.
pub fn count_shares(
    scale: &AnswerScale,
    percentages: &[Plain],
    answers: u64,
) -> Result<CountedShares, NotWhole> {
    let places = percentages.iter().map(decimals).max().unwrap_or_default();
    let whole = 100 * power(places);
    let mut weights: Vec<u128> = percentages
        .iter()
        .map(|percentage| units(percentage, places))
        .collect();
    let sum: u128 = weights.iter().sum();
    let share = sum as f64 / whole as f64;
    let is_whole = if scale.is_covered() {
        // Each percentage can be off by half a unit of its last decimal.
        let slack = percentages
            .iter()
            .map(|percentage| power(places - decimals(percentage)));
        2 * sum.abs_diff(whole) <= slack.sum()
    } else {
        // The remaining answers belong to none of the parts.
        weights.push(whole.saturating_sub(sum));
        sum <= whole
    };
    let all: u128 = weights.iter().sum();
    let parts = apportion(answers, &weights)
        .filter(|_| is_whole)
        .ok_or(NotWhole(share))?;
    let unrounded = |weight: &u128| {
        let product = weight * u128::from(answers);
        (!product.is_multiple_of(all)).then(|| product as f64 / all as f64)
    };
    let mut counted = parts.into_iter();
    let names = scale.parts();
    let counts = scale.groups.iter().map(|(variable, _)| {
        let part = names
            .contains(variable)
            .then(|| counted.next().unwrap_or_default());
        (*variable, part.unwrap_or(answers))
    });
    Ok(CountedShares {
        counts: counts.collect(),
        unrounded: weights
            .iter()
            .zip(percentages)
            .map(|(weight, _)| unrounded(weight))
            .collect(),
        sum: (scale.is_covered() && sum != whole).then_some(share),
    })
}

fn power(places: usize) -> u128 {
    10_u128.pow(places as u32)
}

fn decimals(number: &Plain) -> usize {
    let part = number.as_str().split_once('.').map(|(_, part)| part.len());
    part.unwrap_or_default().min(DECIMALS)
}

/// The number in units of the last of these decimals.
fn units(number: &Plain, places: usize) -> u128 {
    let shifted = number.shifted(places as i32);
    let whole = shifted.as_str().split('.').next().unwrap_or_default();
    whole.parse().unwrap_or_default()
}
