//! How many answers a survey needs, assuming that they will be distributed like the present ones; and
//! conversely, what a given number of answers can show.

use crate::calculation::margin::Counts;
use crate::calculation::sampling::Sampling;
use crate::stats::level::Level;
use crate::stats::nps::{NpsMethod, NpsShares};
use crate::stats::sample_size::{
    PlannedSize, ShareMethod, between, nps_for_difference, nps_for_margin, nps_margin,
    nps_visible_difference, part_between, share_for_difference, share_for_margin, share_margin,
};

/// How often a survey of the planned size should detect a difference that really exists.
pub const POWER: f64 = 0.8;

/// The curve of margins covers an eighth of the present answers to sixteen times as many.
const REACH: [f64; 2] = [0.125, 16.0];

/// The assumed distribution of future answers.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Guess {
    Share(f64),
    Score(NpsShares),
}

/// The present answers, used as an estimate of future ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AnswersNeeded {
    guess: Guess,
    answers: f64,
    level: Level,
    population: Option<f64>,
}

impl AnswersNeeded {
    /// Based on the present answers. None if they are all the same, which says nothing about others, if
    /// everyone has answered, and for means.
    pub fn new(counts: Counts, sampling: Sampling) -> Option<Self> {
        let guess = match counts {
            Counts::Share(share) => Guess::Share(share.share()),
            Counts::Score(counts) => Guess::Score(counts.shares()),
            Counts::Mean(..) => return None,
        };
        let answers = counts.answers();
        let plan = Self {
            guess,
            answers,
            level: sampling.level,
            population: sampling.population_of(answers),
        };
        let can_plan = plan.margin_of(answers)? > 0.0 && plan.visible_difference_of(answers)? > 0.0;
        can_plan.then_some(plan)
    }

    /// How many answered.
    pub fn answers(&self) -> f64 {
        self.answers
    }

    /// The margin that this number of answers gives, in inner units; None once everyone has answered.
    pub fn margin_of(&self, answers: f64) -> Option<f64> {
        let size = self.effective(answers)?;
        let margin = match self.guess {
            Guess::Share(share) => share_margin(size, share, self.level, ShareMethod::Wilson),
            Guess::Score(shares) => nps_margin(size, shares, self.level, NpsMethod::AdjustedWald),
        };
        margin.ok()
    }

    /// The smallest true difference, in inner units, that is detected in four of five pairs of surveys with
    /// this many answers each.
    pub fn visible_difference_of(&self, answers: f64) -> Option<f64> {
        match self.guess {
            Guess::Share(_) => self.search_visible(answers),
            Guess::Score(shares) => {
                let size = self.effective(answers)?;
                let method = NpsMethod::AdjustedWald;
                nps_visible_difference(size, [shares; 2], self.level, POWER, method).ok()
            }
        }
    }

    /// For shares there is no inverse formula, so the difference is found by bisection.
    fn search_visible(&self, answers: f64) -> Option<f64> {
        let (mut unseen, mut seen) = (0.0, 1.0);
        for _ in 0..60 {
            let middle = (unseen + seen) / 2.0;
            match self.for_difference(middle) {
                Some(needed) if needed <= answers => seen = middle,
                Some(_) => unseen = middle,
                // There is no share that far away.
                None => seen = middle,
            }
        }
        self.for_difference(seen).map(|_| seen)
    }

    /// How many answers are needed for this margin, in inner units; None for an impossible margin.
    pub fn for_margin(&self, margin: f64) -> Option<f64> {
        let planned = match self.guess {
            Guess::Share(share) => share_for_margin(margin, share, self.level, ShareMethod::Wilson),
            Guess::Score(shares) => {
                nps_for_margin(margin, shares, self.level, NpsMethod::AdjustedWald)
            }
        };
        self.within(planned.ok()?)
    }

    /// How many answers each of two surveys needs so that a true difference this large is detected in four of
    /// five pairs of surveys; None for an impossible difference.
    pub fn for_difference(&self, difference: f64) -> Option<f64> {
        let planned = match self.guess {
            Guess::Share(share) => {
                // Towards the middle, where there is more room.
                let other = match share <= 0.5 {
                    true => share + difference,
                    false => share - difference,
                };
                share_for_difference(share, other, self.level, POWER)
            }
            Guess::Score(shares) => {
                let both = [shares, shares];
                nps_for_difference(difference, both, self.level, POWER, NpsMethod::AdjustedWald)
            }
        };
        self.within(planned.ok()?)
    }

    /// The numbers of answers at the ends of the curve.
    pub fn range(&self) -> [f64; 2] {
        let most = self.population.map_or(1e15, |population| population - 1.0);
        REACH.map(|times| (self.answers * times).round().clamp(1.0, most.max(1.0)))
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
            Some(population) => Some(answers * (population - 1.0) / (population - answers)),
        }
    }

    fn within(&self, planned: PlannedSize) -> Option<f64> {
        let planned = match self.population {
            None => planned,
            Some(population) => planned.within(population).ok()?,
        };
        Some(planned.answers())
    }
}
