//! How many answers a survey needs, with the present answers as the guess.

use crate::calculation::margin::Counts;
use crate::stats::level::Level;
use crate::stats::nps::{NpsMethod, NpsShares};
use crate::stats::sample_size::{
    ShareMethod, nps_for_difference, nps_for_margin, nps_margin, nps_visible_difference,
    share_for_difference, share_for_margin, share_margin,
};

/// How often a survey of the planned size is to see a difference that is really there.
pub const POWER: f64 = 0.8;

/// What is guessed of the answers to come.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Guess {
    Share(f64),
    Score(NpsShares),
}

/// The present answers, as a guess of those to come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AnswersNeeded {
    guess: Guess,
    answers: f64,
    level: Level,
    margin: f64,
    visible: f64,
}

impl AnswersNeeded {
    /// From the present answers; None where they are all alike, which says nothing about others, and for
    /// means.
    pub fn new(counts: Counts, level: Level) -> Option<Self> {
        match counts {
            Counts::Share(share) => {
                let (answers, guess) = (share.sample().answers(), share.share());
                let planned = Self {
                    guess: Guess::Share(guess),
                    answers,
                    level,
                    margin: share_margin(answers, guess, level, ShareMethod::Wilson).ok()?,
                    visible: 0.0,
                };
                let visible = planned.search_visible()?;
                Some(Self { visible, ..planned })
            }
            Counts::Score(counts) => {
                let (answers, guess) = (counts.answers(), counts.shares());
                let method = NpsMethod::AdjustedWald;
                let both = [guess, guess];
                Some(Self {
                    guess: Guess::Score(guess),
                    answers,
                    level,
                    margin: nps_margin(answers, guess, level, method).ok()?,
                    visible: nps_visible_difference(answers, both, level, POWER, method).ok()?,
                })
            }
            Counts::Mean(..) => None,
        }
    }

    /// How many answered.
    pub fn answers(&self) -> f64 {
        self.answers
    }

    /// The margin that so many answers give, in inner units.
    pub fn margin(&self) -> f64 {
        self.margin
    }

    /// The least true difference between two surveys of so many answers each that is seen in four of five
    /// pairs of surveys, in inner units.
    pub fn visible_difference(&self) -> f64 {
        self.visible
    }

    /// For shares there is no formula back: the difference is found by halving.
    fn search_visible(&self) -> Option<f64> {
        let (mut unseen, mut seen) = (0.0, 1.0);
        for _ in 0..60 {
            let middle = (unseen + seen) / 2.0;
            match self.for_difference(middle) {
                Some(needed) if needed <= self.answers => seen = middle,
                Some(_) => unseen = middle,
                // There is no share that far away.
                None => seen = middle,
            }
        }
        self.for_difference(seen).map(|_| seen)
    }

    /// Answers for this margin, in inner units; None for a margin that can't be.
    pub fn for_margin(&self, margin: f64) -> Option<f64> {
        let planned = match self.guess {
            Guess::Share(share) => share_for_margin(margin, share, self.level, ShareMethod::Wilson),
            Guess::Score(shares) => {
                nps_for_margin(margin, shares, self.level, NpsMethod::AdjustedWald)
            }
        };
        planned.ok().map(|planned| planned.answers())
    }

    /// Answers in each of two surveys, so that a true difference this large is seen in four of five pairs
    /// of surveys; None for a difference that can't be.
    pub fn for_difference(&self, difference: f64) -> Option<f64> {
        let planned = match self.guess {
            Guess::Share(share) => {
                // Towards the middle, where there is room.
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
        planned.ok().map(|planned| planned.answers())
    }
}
