//! The exact chance that a score rises although no customer changes.

use crate::formula::evaluate::Values;
use crate::metrics::nps::{DETRACTORS, PASSIVES, PROMOTERS};

/// A survey can have at most this many answers here, because the work grows with their square.
pub const MOST_ANSWERS: f64 = 1000.0;

/// The chance that one survey scores at least `rise` points above another, if both have as many answers as
/// these figures and are drawn from customers with these shares. None without answers, or with too many.
pub fn chance_of_rise(values: &Values, rise: f64) -> Option<f64> {
    let counts = [PROMOTERS, PASSIVES, DETRACTORS].map(|variable| values.get(variable));
    let [Ok(promoters), Ok(passives), Ok(detractors)] = counts else {
        return None;
    };
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
