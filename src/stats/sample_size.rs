//! How many answers are needed for a margin, or to detect a difference with a given power; and conversely,
//! what a number of answers can show.
//!
//! NPS (margins and differences in points, here m and δ as fractions of 100): n = z² v / m² and, per group, n
//! = (z_α + z_β)² (v_x + v_y) / δ², each minus the 3 answers that the adjusted method adds (Rocks 2016).
//! Shares (fractions): n = z² p (1 - p) / m² (Wald), or the n at which Wilson's interval around p has the
//! half-width m (W. W. Piegorsch, Computational Statistics & Data Analysis 46, 2004); per group, n = (z_α
//! sqrt(2 m (1 - m)) + z_β sqrt(p (1 - p) + q (1 - q)))² / (p - q)² with m the mean of p and q (Fleiss, Levin
//! and Paik, Statistical Methods for Rates and Proportions, 3rd edition, 2003, without continuity correction),
//! which matches the pooled test. Means (points of the scale): n = (z s / m)² + z²/2 and, per group, n =
//! 2 ((z_α + z_β) s / δ)² + z_α²/4, where the last term allows for Student's t (W. C. Guenther, The American
//! Statistician 35, 1981). All tests are two-sided.

use crate::stats::level::Level;
use crate::stats::no_estimate::NoEstimate;
use crate::stats::normal;
use crate::stats::nps::{NpsMethod, NpsShares};
use crate::stats::student;

/// A planned number of answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlannedSize {
    raw: f64,
}

impl PlannedSize {
    fn from_raw(raw: f64) -> Result<Self, NoEstimate> {
        if raw.is_finite() && raw <= 1e15 {
            Ok(Self { raw })
        } else {
            Err(NoEstimate::BadMargin)
        }
    }

    /// The result of the formula before rounding, which can be below 1.
    pub fn raw(self) -> f64 {
        self.raw
    }

    /// Rounded up to whole answers, at least one. A rounding error of 1e-12 doesn't add an answer.
    pub fn answers(self) -> f64 {
        (self.raw * (1.0 - 1e-12)).ceil().max(1.0)
    }

    /// How many answers are enough if the population has that many people: n N / (N - 1 + n).
    pub fn within(self, population: f64) -> Result<Self, NoEstimate> {
        if !(population.is_finite() && population >= 1.0) {
            return Err(NoEstimate::BadCount);
        }
        let raw = self.raw.max(0.0);
        let least_one = population - 1.0 + raw;
        if least_one == 0.0 {
            return Ok(self);
        }
        Self::from_raw(raw * population / least_one)
    }
}

/// The method for the margin of a share.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ShareMethod {
    /// The textbook method: p ∓ z sqrt(p (1 - p) / n).
    Wald,
    /// Wilson's interval, which is shown with a share.
    #[default]
    Wilson,
}

/// How many answers are needed for a score ∓ `margin` points, if the shares are as assumed.
pub fn nps_for_margin(
    margin: f64,
    assumed: NpsShares,
    level: Level,
    method: NpsMethod,
) -> Result<PlannedSize, NoEstimate> {
    let margin = positive(margin / 100.0, 1.0)?;
    let variance = some_variance(assumed.variance())?;
    let raw = level.z() * level.z() * variance / (margin * margin);
    PlannedSize::from_raw(raw - method.added_answers())
}

/// How many answers each of two groups needs to detect a true difference of that many points with that power
/// (0.8: in four of five such surveys).
pub fn nps_for_difference(
    difference: f64,
    assumed: [NpsShares; 2],
    level: Level,
    power: f64,
    method: NpsMethod,
) -> Result<PlannedSize, NoEstimate> {
    let difference = positive(difference.abs() / 100.0, 2.0)?;
    let z = level.z() + power_z(power)?;
    let variance = some_variance(assumed[0].variance() + assumed[1].variance())?;
    PlannedSize::from_raw(z * z * variance / (difference * difference) - method.added_answers())
}

/// The margin in points with this number of answers, if the shares are as assumed.
pub fn nps_margin(
    answers: f64,
    assumed: NpsShares,
    level: Level,
    method: NpsMethod,
) -> Result<f64, NoEstimate> {
    let answers = positive_count(answers)? + method.added_answers();
    Ok(100.0 * level.z() * (assumed.variance() / answers).sqrt())
}

/// The smallest true difference in points that this many answers in each group detect with that power.
pub fn nps_visible_difference(
    answers: f64,
    assumed: [NpsShares; 2],
    level: Level,
    power: f64,
    method: NpsMethod,
) -> Result<f64, NoEstimate> {
    let answers = positive_count(answers)? + method.added_answers();
    let variance = assumed[0].variance() + assumed[1].variance();
    Ok(100.0 * (level.z() + power_z(power)?) * (variance / answers).sqrt())
}

/// How many answers are needed for a share ∓ `margin` (a fraction below 0.5), if the share is as assumed.
pub fn share_for_margin(
    margin: f64,
    assumed: f64,
    level: Level,
    method: ShareMethod,
) -> Result<PlannedSize, NoEstimate> {
    let margin = positive(margin, 0.499_999)?;
    let variance = share_variance(assumed)?;
    let square = margin * margin;
    let z_square = level.z() * level.z();
    let raw = match method {
        ShareMethod::Wald => z_square * some_variance(variance)? / square,
        // With w = z²/n the half-width is sqrt(w (variance + w/4)) / (1 + w): a quadratic in w.
        ShareMethod::Wilson => {
            let (a, b) = (0.25 - square, variance - 2.0 * square);
            let root = (b * b + 4.0 * a * square).sqrt();
            let w = if b > 0.0 {
                2.0 * square / (b + root)
            } else {
                (root - b) / (2.0 * a)
            };
            z_square / w
        }
    };
    PlannedSize::from_raw(raw)
}

/// How many answers each of two groups needs to distinguish the true shares x and y with that power.
pub fn share_for_difference(
    x: f64,
    y: f64,
    level: Level,
    power: f64,
) -> Result<PlannedSize, NoEstimate> {
    let apart = share_variance(x)? + share_variance(y)?;
    let together = 2.0 * share_variance((x + y) / 2.0)?;
    let difference = positive((x - y).abs(), 1.0)?;
    let root = level.z() * together.sqrt() + power_z(power)? * apart.sqrt();
    PlannedSize::from_raw(root * root / (difference * difference))
}

/// Half the width of the interval with this number of answers, if the share is as assumed.
pub fn share_margin(
    answers: f64,
    assumed: f64,
    level: Level,
    method: ShareMethod,
) -> Result<f64, NoEstimate> {
    let variance = share_variance(assumed)?;
    let w = level.z() * level.z() / positive_count(answers)?;
    Ok(match method {
        ShareMethod::Wald => (w * variance).sqrt(),
        ShareMethod::Wilson => (w * (variance + w / 4.0)).sqrt() / (1.0 + w),
    })
}

/// How many answers are needed for a mean ∓ `margin` points of the scale, if their standard deviation is as
/// assumed: at least 2, because one answer shows no spread.
pub fn mean_for_margin(
    margin: f64,
    deviation: f64,
    level: Level,
) -> Result<PlannedSize, NoEstimate> {
    let margin = positive(margin, f64::MAX)?;
    let z = level.z();
    let root = z * some_variance(deviation)? / margin;
    PlannedSize::from_raw((root * root + z * z / 2.0).max(2.0))
}

/// How many answers each of two groups needs to detect a true difference of that many points of the scale with
/// that power, if both have this standard deviation: at least 2.
pub fn mean_for_difference(
    difference: f64,
    deviation: f64,
    level: Level,
    power: f64,
) -> Result<PlannedSize, NoEstimate> {
    let difference = positive(difference.abs(), f64::MAX)?;
    let z = level.z();
    let root = (z + power_z(power)?) * some_variance(deviation)? / difference;
    PlannedSize::from_raw((2.0 * root * root + z * z / 4.0).max(2.0))
}

/// The margin in points of the scale with this number of answers (t s / sqrt(n)), if their standard deviation
/// is as assumed.
pub fn mean_margin(answers: f64, deviation: f64, level: Level) -> Result<f64, NoEstimate> {
    let answers = positive_count(answers)?;
    let t = student::upper_quantile(level.tail(), answers - 1.0).ok_or(NoEstimate::OneAnswer)?;
    Ok(t * deviation / answers.sqrt())
}

/// The smallest true difference in points of the scale that this many answers in each group detect with that
/// power: the inverse of [`mean_for_difference`].
pub fn mean_visible_difference(
    answers: f64,
    deviation: f64,
    level: Level,
    power: f64,
) -> Result<f64, NoEstimate> {
    let z = level.z();
    let size = positive_count(answers)? - z * z / 4.0;
    if answers < 2.0 {
        return Err(NoEstimate::OneAnswer);
    }
    Ok((z + power_z(power)?) * deviation * (2.0 / size).sqrt())
}

/// The number at a fraction of the way from `least` to `most` on a logarithmic scale.
pub fn between(least: f64, most: f64, part: f64) -> f64 {
    least * libm::exp(part * libm::log(most / least))
}

/// How far along that scale a number is; 0 if the scale has no length.
pub fn part_between(least: f64, most: f64, number: f64) -> f64 {
    let part = libm::log(number / least) / libm::log(most / least);
    if part.is_finite() { part } else { 0.0 }
}

fn share_variance(share: f64) -> Result<f64, NoEstimate> {
    if (0.0..=1.0).contains(&share) {
        Ok(share * (1.0 - share))
    } else {
        Err(NoEstimate::BadShares)
    }
}

fn some_variance(variance: f64) -> Result<f64, NoEstimate> {
    let found = (variance > 0.0).then_some(variance);
    found.ok_or(NoEstimate::NoVariance)
}

fn positive(size: f64, most: f64) -> Result<f64, NoEstimate> {
    let fits = size > 0.0 && size <= most;
    fits.then_some(size).ok_or(NoEstimate::BadMargin)
}

fn positive_count(answers: f64) -> Result<f64, NoEstimate> {
    match answers {
        0.0 => Err(NoEstimate::NoAnswers),
        _ if (1.0..=1e15).contains(&answers) => Ok(answers),
        _ => Err(NoEstimate::BadCount),
    }
}

fn power_z(power: f64) -> Result<f64, NoEstimate> {
    // A test that misses more often than it detects isn't a plan.
    let quantile = (power >= 0.5).then(|| normal::quantile(power)).flatten();
    quantile.ok_or(NoEstimate::BadPower)
}
