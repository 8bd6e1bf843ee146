//! The same Net Promoter Score survey, drawn repeatedly from customers who don't change.

use crate::stats::nps::{NpsCounts, NpsShares};
use crate::stats::random::SplitMix64;
use crate::stats::resampling::draw_survey;
use crate::stats::{interval::Interval, level::Level, normal};

/// The most surveys on one page: more wouldn't show anything new.
pub const MOST_DRAWS: usize = 20_000;

/// A survey can have at most this many answers here, so that a thousand surveys can be drawn in one go.
pub const MOST_ANSWERS: f64 = 1e6;

/// The figures of a link that draws surveys like one with these promoters, passives and detractors; None if none can
/// be drawn. The shares are rounded to 0.01%, and detractors get the rest, because they must add up to 100%.
pub fn link_of_survey(counts: [f64; 3]) -> Option<[(&'static str, String); 4]> {
    let answers: f64 = counts.iter().sum();
    let is_possible = (1.0..=MOST_ANSWERS).contains(&answers);
    let part = |count: f64| (1e4 * count / answers).round();
    let promoters = part(counts[0]);
    let passives = part(counts[1]).min(1e4 - promoters);
    let share = |part: f64| format!("{}%", part / 100.0);
    is_possible.then(|| {
        [
            ("promoters", share(promoters)),
            ("passives", share(passives)),
            ("detractors", share(1e4 - promoters - passives)),
            ("answers", answers.to_string()),
        ]
    })
}

/// Customers, and how many of them answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SurveyPlan {
    population: NpsCounts,
    variance: f64,
    answers: u64,
}

/// Why there is nothing to draw.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NoDraws {
    /// The three shares add up to this instead of 1.
    SharesNotWhole(f64),
    /// No answers.
    NoAnswers,
    /// More than [`MOST_ANSWERS`].
    TooManyAnswers,
}

impl SurveyPlan {
    /// Shares of promoters, passives and detractors as fractions, and the answers of each survey.
    pub fn new([promoters, passives, detractors]: [f64; 3], answers: f64) -> Result<Self, NoDraws> {
        let sum = promoters + passives + detractors;
        // In floating point, 45 + 35 + 20% isn't exactly 1.
        let is_whole = (sum - 1.0).abs() < 1e-9;
        if !is_whole {
            return Err(NoDraws::SharesNotWhole(sum));
        }
        if answers.is_nan() || answers < 1.0 {
            return Err(NoDraws::NoAnswers);
        }
        if answers > MOST_ANSWERS {
            return Err(NoDraws::TooManyAnswers);
        }
        let not_whole = |_| NoDraws::SharesNotWhole(sum);
        let shares = NpsShares::new(promoters, detractors).map_err(not_whole)?;
        Ok(Self {
            population: NpsCounts::new(promoters, passives, detractors).map_err(not_whole)?,
            variance: shares.variance(),
            answers: answers as u64,
        })
    }

    /// The score of all customers, in points.
    pub fn score(self) -> f64 {
        self.population.score()
    }

    /// The standard error of the score of one survey, in points: 100 sqrt(v / n). Zero if all customers are
    /// in one group.
    pub fn standard_error(self) -> f64 {
        100.0 * (self.variance / self.answers as f64).sqrt()
    }

    /// The range in which scores are as often as the level says, in points, within -100..100.
    pub fn usual_scores(self, level: Level) -> Interval {
        let margin = level.z() * self.standard_error();
        Interval::around(self.score(), margin).clipped(-100.0, 100.0)
    }

    /// How often the score of one survey is at least `rise` points above that of another, by the normal
    /// distribution with a continuity correction: 1 - Φ((k - 1/2) × 100 / n / (sqrt 2 × standard error)),
    /// where k is the least number of steps of 100 / n points that is a rise of at least `rise` (J. L.
    /// Fleiss, B. Levin and M. C. Paik, Statistical Methods for Rates and Proportions, 3rd edition, 2003).
    /// A fraction. If all customers are in one group, no score ever differs.
    pub fn chance_of_rise(self, rise: f64) -> f64 {
        let step = 100.0 / self.answers as f64;
        // A rise of exactly k steps can differ from them by a rounding error in the last digit.
        let steps = (rise / step - 1e-9).ceil();
        let standard_error = std::f64::consts::SQRT_2 * self.standard_error();
        if standard_error > 0.0 {
            normal::upper_tail((steps - 0.5) * step / standard_error)
        } else if rise > 0.0 {
            0.0
        } else {
            1.0
        }
    }
}

/// The surveys drawn so far.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyDraws {
    random: SplitMix64,
    scores: Vec<f64>,
}

impl SurveyDraws {
    /// No surveys yet; the seed determines all that follow.
    pub fn new(seed: u64) -> Self {
        Self {
            random: SplitMix64::new(seed),
            scores: Vec::new(),
        }
    }

    /// The scores in points, in the order in which they were drawn.
    pub fn scores(&self) -> &[f64] {
        &self.scores
    }

    /// Draws further surveys, up to [`MOST_DRAWS`] in all.
    pub fn draw(&mut self, plan: SurveyPlan, times: usize) {
        let room = MOST_DRAWS.saturating_sub(self.scores.len());
        for _ in 0..times.min(room) {
            let survey = draw_survey(plan.population, plan.answers, &mut self.random);
            self.scores.extend(survey.map(NpsCounts::score));
        }
    }

    /// How often the score rose by at least `rise` points from one survey to the next, and how many such
    /// pairs there are.
    pub fn rises(&self, rise: f64) -> (usize, usize) {
        let pairs = self.scores.windows(2);
        // Scores are multiples of 100 / n, with a rounding error in the last digit.
        let risen = pairs.filter(|pair| pair[1] - pair[0] >= rise - 1e-9);
        (risen.count(), self.scores.len().saturating_sub(1))
    }
}

/// A histogram of the scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Stacks {
    /// The axis: from the lowest to the highest score shown, in points.
    pub range: Interval,
    /// The width of a stack, in points.
    pub width: f64,
    /// How many scores are in each stack.
    pub counts: Vec<usize>,
}

/// About how many stacks there are within four standard errors to either side.
const STACKS: f64 = 40.0;

impl Stacks {
    /// Around the score of all customers: four standard errors, but at least 5 points, to either side, within
    /// -100..100. Scores further out are in the outermost stacks.
    pub fn new(plan: SurveyPlan, scores: &[f64]) -> Self {
        let step = 100.0 / plan.answers as f64;
        let half = (4.0 * plan.standard_error()).max(5.0);
        // Stacks that each cover a whole number of possible scores are filled evenly.
        let width = (2.0 * half / STACKS / step).ceil().max(1.0) * step;
        let range = Interval::around(plan.score(), half).clipped(-100.0, 100.0);
        // The first stack starts between two possible scores.
        let first = ((range.lower / step).floor() - 0.5) * step;
        let many = (((range.upper - first) / width).ceil() as usize).max(1);
        let mut counts = vec![0; many];
        for score in scores {
            let place = ((score - first) / width).floor().max(0.0) as usize;
            counts[place.min(many - 1)] += 1;
        }
        let upper = first + width * many as f64;
        Self {
            range: Interval {
                lower: first,
                upper,
            },
            width,
            counts,
        }
    }

    /// The height of the tallest stack.
    pub fn highest(&self) -> usize {
        self.counts.iter().copied().max().unwrap_or_default()
    }

    /// The position of a score on the axis, 0..1.
    pub fn place(&self, score: f64) -> f64 {
        let all = self.range.upper - self.range.lower;
        ((score - self.range.lower) / all).clamp(0.0, 1.0)
    }

    /// Round scores within the axis, used as its labels: at most seven.
    pub fn ticks(&self) -> Vec<f64> {
        let steps = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0];
        let all = self.range.upper - self.range.lower;
        let step = steps.into_iter().find(|step| all / step <= 6.0);
        let step = step.unwrap_or(50.0);
        let first = (self.range.lower / step).ceil() as i64;
        let last = (self.range.upper / step).floor() as i64;
        (first..=last)
            .map(|tick| tick as f64 * step)
            .filter(|tick| (-100.0..=100.0).contains(tick))
            .collect()
    }
}
