//! How many answers a survey needs, assuming that they will be distributed like the present ones; and
//! conversely, what a given number of answers can show.

use crate::calculation::margin::Counts;
use crate::calculation::sampling::Sampling;
use crate::stats::level::Level;
use crate::stats::no_estimate::NoEstimate;
use crate::stats::nps::{NpsMethod, NpsShares};
use crate::stats::sample_size::{
    PlannedSize, ShareMethod, between, mean_for_difference, mean_for_margin, mean_margin,
    mean_visible_difference, nps_for_difference, nps_for_margin, nps_margin,
    nps_visible_difference, part_between, share_for_difference, share_for_margin, share_margin,
};

/// The powers to choose from: how often surveys of the planned size detect a difference that really exists.
/// The first is the default.
pub const POWERS: [f64; 2] = [0.8, 0.9];

/// The curve of margins covers an eighth of the present answers to sixteen times as many.
const REACH: [f64; 2] = [0.125, 16.0];

/// Fewer answers than this hardly show how much answers on a scale vary, and no scores of two surveys differ by more than
/// chance at 95%, however they turn out.
const LEAST_OF_SCALE: f64 = 3.0;

/// Why no number of answers can be planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoPlan {
    /// The margin or difference is zero or below.
    NotAboveZero,
    /// The result can't vary that much.
    BeyondScale,
    /// It would take more answers than there could be.
    TooFine,
}

impl NoPlan {
    /// The code for the problem on pages and in messages.
    pub fn code(self) -> &'static str {
        match self {
            NoPlan::NotAboveZero => "not_above_zero",
            NoPlan::BeyondScale => "beyond_scale",
            NoPlan::TooFine => "too_fine",
        }
    }
}

/// The assumed distribution of future answers.
#[derive(Clone, Copy, Debug, PartialEq)]
enum AssumedAnswers {
    Share(f64),
    Score(NpsShares),
    /// The standard deviation, and the length of the scale.
    Mean {
        deviation: f64,
        length: f64,
    },
}

/// The present answers, used as an estimate of future ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AnswersNeeded {
    guess: AssumedAnswers,
    answers: f64,
    level: Level,
    population: Option<f64>,
    power: f64,
}

impl AnswersNeeded {
    /// Based on the present answers. None for one divided by a share, which is planned as the share, if scores or means come from answers that are all the same, which
    /// says nothing about others, and if everyone has answered.
    pub fn new(counts: Counts, sampling: Sampling) -> Option<Self> {
        let guess = match counts {
            Counts::Share(share) => AssumedAnswers::Share(share.share()),
            Counts::InverseShare(_) => return None,
            Counts::Score(counts) => AssumedAnswers::Score(counts.shares()),
            Counts::Mean(mean, (least, greatest)) => AssumedAnswers::Mean {
                deviation: mean.deviation(),
                length: greatest - least,
            },
        };
        let answers = counts.answers();
        let plan = Self {
            guess,
            answers,
            level: sampling.level,
            population: sampling.population_of(answers),
            power: POWERS[0],
        };
        (plan.margin_of(answers)? > 0.0).then_some(plan)
    }

    /// A copy for another of the [`POWERS`].
    pub fn with_power(self, power: f64) -> Self {
        Self { power, ..self }
    }

    /// How often surveys of the planned size detect a difference that really exists.
    pub fn power(&self) -> f64 {
        self.power
    }

    /// How many answered.
    pub fn answers(&self) -> f64 {
        self.answers
    }

    /// The margin that this number of answers gives, in inner units; None once everyone has answered.
    pub fn margin_of(&self, answers: f64) -> Option<f64> {
        let size = self.effective(answers)?;
        let margin = match self.guess {
            AssumedAnswers::Share(share) => {
                share_margin(size, share, self.level, ShareMethod::Wilson)
            }
            AssumedAnswers::Score(shares) => {
                nps_margin(size, shares, self.level, NpsMethod::AdjustedWald)
            }
            // Student's t depends on how many really answered.
            AssumedAnswers::Mean { deviation, .. } => mean_margin(answers, deviation, self.level)
                .map(|margin| margin * (answers / size).sqrt()),
        };
        margin.ok()
    }

    /// The smallest true difference, in inner units, that pairs of surveys with this many answers each detect
    /// as often as the power says; None if there is none on the scale.
    pub fn visible_difference_of(&self, answers: f64) -> Option<f64> {
        let size = self.effective(answers)?;
        let (level, power) = (self.level, self.power);
        let visible = match self.guess {
            AssumedAnswers::Share(_) => return self.search_visible(answers),
            AssumedAnswers::Score(shares) => {
                let method = NpsMethod::AdjustedWald;
                nps_visible_difference(size, [shares; 2], level, power, method)
            }
            AssumedAnswers::Mean { deviation, .. } => {
                mean_visible_difference(size, deviation, level, power)
            }
        };
        visible.ok().filter(|visible| *visible <= self.farthest())
    }

    /// For shares there is no inverse formula, so the difference is found by bisection.
    fn search_visible(&self, answers: f64) -> Option<f64> {
        let (mut unseen, mut seen) = (0.0, 1.0);
        for _ in 0..60 {
            let middle = (unseen + seen) / 2.0;
            match self.for_difference(middle) {
                Ok(needed) if needed <= answers => seen = middle,
                // There is no share that far away.
                Err(NoPlan::BeyondScale) => seen = middle,
                Ok(_) | Err(_) => unseen = middle,
            }
        }
        self.for_difference(seen).ok().map(|_| seen)
    }

    /// How many answers are needed for this margin, in inner units.
    pub fn for_margin(&self, margin: f64) -> Result<f64, NoPlan> {
        let planned = match self.guess {
            AssumedAnswers::Share(share) => {
                share_for_margin(margin, share, self.level, ShareMethod::Wilson)
            }
            AssumedAnswers::Score(shares) => {
                nps_for_margin(margin, shares, self.level, NpsMethod::AdjustedWald)
            }
            AssumedAnswers::Mean { deviation, .. } => {
                mean_for_margin(margin, deviation, self.level)
            }
        };
        // A margin reaches to both sides.
        self.check_plan(margin, self.length() / 2.0, planned)
    }

    /// How many answers each of two surveys needs so that a true difference this large is detected as often as
    /// the power says.
    pub fn for_difference(&self, difference: f64) -> Result<f64, NoPlan> {
        let (level, power) = (self.level, self.power);
        let planned = match self.guess {
            AssumedAnswers::Share(share) => {
                // Towards the middle, where there is more room.
                let other = match share <= 0.5 {
                    true => share + difference,
                    false => share - difference,
                };
                share_for_difference(share, other, level, power)
            }
            AssumedAnswers::Score(shares) => {
                let both = [shares, shares];
                nps_for_difference(difference, both, level, power, NpsMethod::AdjustedWald)
            }
            AssumedAnswers::Mean { deviation, .. } => {
                mean_for_difference(difference, deviation, level, power)
            }
        };
        let answers = self.check_plan(difference, self.farthest(), planned)?;
        Ok(match self.guess {
            AssumedAnswers::Score(_) => answers.max(LEAST_OF_SCALE),
            _ => answers,
        })
    }

    /// The planned number within the population, or what is wrong with the wish.
    fn check_plan(
        &self,
        wanted: f64,
        most: f64,
        planned: Result<PlannedSize, NoEstimate>,
    ) -> Result<f64, NoPlan> {
        if wanted <= 0.0 {
            return Err(NoPlan::NotAboveZero);
        }
        match planned.and_then(|planned| self.within(planned)) {
            Ok(planned) if wanted <= most => Ok(planned.answers()),
            // Only a tiny wish needs too many answers.
            Err(_) if wanted < most / 4.0 => Err(NoPlan::TooFine),
            _ => Err(NoPlan::BeyondScale),
        }
    }

    /// The length of the scale, in inner units: the largest difference that there can be.
    fn length(&self) -> f64 {
        match self.guess {
            AssumedAnswers::Share(_) => 1.0,
            AssumedAnswers::Score(_) => 200.0,
            AssumedAnswers::Mean { length, .. } => length,
        }
    }

    /// The largest difference from the present result that there can be, in inner units.
    fn farthest(&self) -> f64 {
        match self.guess {
            AssumedAnswers::Score(shares) => 100.0 + shares.score().abs(),
            _ => self.length(),
        }
    }

    /// The numbers of answers at the ends of the curve.
    pub fn range(&self) -> [f64; 2] {
        let most = self.population.map_or(1e15, |population| population - 1.0);
        let least = match self.guess {
            AssumedAnswers::Mean { .. } => LEAST_OF_SCALE,
            _ => 1.0,
        };
        REACH.map(|times| (self.answers * times).round().clamp(least, most.max(least)))
    }

    /// The number of answers at a fraction of the way along the curve, whose axis is logarithmic.
    pub fn answers_at(&self, part: f64) -> f64 {
        let [least, most] = self.range();
        between(least, most, part).round()
    }

    /// How far along the curve a number of answers is: 0 at the start, 1 at the end.
    pub fn part_of(&self, answers: f64) -> f64 {
        let [least, most] = self.range();
        part_between(least, most, answers).clamp(0.0, 1.0)
    }

    /// How many answers from an infinite population are equally informative; None once everyone has answered.
    fn effective(&self, answers: f64) -> Option<f64> {
        match self.population {
            None => Some(answers),
            Some(population) if answers >= population => None,
            Some(population) => {
                // A mean's variance already has the divisor n - 1.
                let others = match self.guess {
                    AssumedAnswers::Mean { .. } => population,
                    _ => population - 1.0,
                };
                Some(answers * others / (population - answers))
            }
        }
    }

    fn within(&self, planned: PlannedSize) -> Result<PlannedSize, NoEstimate> {
        match self.population {
            None => Ok(planned),
            Some(population) => planned.within(population),
        }
    }
}
