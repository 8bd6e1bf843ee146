//! The exact chance that a score rises although no customer changes.

use crate::formula::evaluate::Values;
use crate::metrics::nps::{DETRACTORS, PASSIVES, PROMOTERS};
use crate::stats::level::Level;
use crate::stats::nps::{NpsMethod, NpsShares};
use crate::stats::sample_size::nps_for_difference;

/// A rise of exactly the margin is found in half of all surveys.
const HALF: f64 = 0.5;

/// A survey can have at most this many answers here, because the work grows with their square.
pub const MOST_ANSWERS: f64 = 1000.0;

/// The chance that one survey scores at least `rise` points above another, if both have as many answers as
/// these figures and are drawn from customers with these shares. None without answers, or with too many.
pub fn chance_of_rise(values: &Values, rise: f64) -> Option<f64> {
    let [promoters, passives, detractors] = counts(values)?;
    let answers = promoters + passives + detractors;
    if !(1.0..=MOST_ANSWERS).contains(&answers) {
        return None;
    }
    // For a pair of answers, one from each survey, the second score minus the first is −2 to 2.
    let [up, same, down] = [promoters, passives, detractors].map(|count| count / answers);
    let pair = [
        up * down,
        same * (up + down),
        up * up + same * same + down * down,
        same * (up + down),
        up * down,
    ];
    let mut chances = vec![1.0];
    for _ in 0..answers as usize {
        let mut next = vec![0.0; chances.len() + 4];
        for (place, chance) in chances.iter().enumerate() {
            for (step, part) in pair.iter().enumerate() {
                next[place + step] += chance * part;
            }
        }
        chances = next;
    }
    let middle = chances.len() / 2;
    // With 100 answers, 4 points are 4 answers.
    let least = (rise * answers / 100.0 - 1e-9).ceil() as isize + middle as isize;
    Some(chances.iter().skip(least.max(0) as usize).sum())
}

/// How many answers each of two surveys with these shares needs for that rise to be the 95% margin of their difference.
/// None if all customers answer alike, or if no score can rise so much.
pub fn answers_beyond_chance(values: &Values, rise: f64) -> Option<f64> {
    let [promoters, passives, detractors] = counts(values)?;
    let answers = promoters + passives + detractors;
    let shares = NpsShares::new(promoters / answers, detractors / answers).ok()?;
    let level = Level::NinetyFive;
    let size = nps_for_difference(rise, [shares; 2], level, HALF, NpsMethod::Wald).ok()?;
    Some(size.answers())
}

/// The promoters, passives and detractors.
fn counts(values: &Values) -> Option<[f64; 3]> {
    match [PROMOTERS, PASSIVES, DETRACTORS].map(|variable| values.get(variable)) {
        [Ok(promoters), Ok(passives), Ok(detractors)] => Some([promoters, passives, detractors]),
        _ => None,
    }
}
