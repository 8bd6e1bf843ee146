//! The same customers with different answering habits: how survey results change while satisfaction doesn't.
//!
//! Each habit belongs to a share of the customers, who change the answer that fits their satisfaction into
//! another one; the others answer as they think. The habits apply one after the other in the order of
//! [`Habit::ALL`], each to the answers that result from the previous ones. This is a thought experiment with
//! invented numbers, not a model fitted to real answers.

/// Shares of the answers 0 to 10, which add up to 1.
pub type ScaleShares = [f64; 11];

/// What customers think on the scale of 0 to 10, in percent: NPS 25 by the usual cut-offs.
const SATISFACTION: [f64; 11] = [1.0, 1.0, 1.0, 2.0, 3.0, 5.0, 7.0, 15.0, 20.0, 25.0, 20.0];

/// A way of answering that has nothing to do with satisfaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// Answers two points higher, out of politeness.
    Acquiescence,
    /// Answers one point lower, and never gives a 10.
    Strictness,
    /// Doubles the distance from the middle, 5, up to the ends of the scale.
    Extreme,
    /// Halves the distance from the middle, towards the middle.
    Middle,
}

impl Habit {
    /// All habits, in the order in which they act.
    pub const ALL: [Habit; 4] = [
        Habit::Acquiescence,
        Habit::Strictness,
        Habit::Extreme,
        Habit::Middle,
    ];

    /// Its id on the page and in the keys of its words.
    pub fn id(self) -> &'static str {
        match self {
            Habit::Acquiescence => "acquiescence",
            Habit::Strictness => "strictness",
            Habit::Extreme => "extreme",
            Habit::Middle => "middle",
        }
    }

    /// Applies the habit to an answer of 0 to 10.
    fn turn(self, answer: usize) -> usize {
        match self {
            Habit::Acquiescence => (answer + 2).min(10),
            Habit::Strictness => answer.saturating_sub(1),
            Habit::Extreme => (2 * answer).saturating_sub(5).min(10),
            Habit::Middle if answer > 5 => 5 + (answer - 5) / 2,
            Habit::Middle => 5 - (5 - answer) / 2,
        }
    }
}

/// Which answers count as promoters and as detractors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CutOffs {
    /// Promoters 9 and 10, detractors 0 to 6 (Reichheld 2003).
    #[default]
    Usual,
    /// Promoters 8 to 10, detractors 0 to 5: the "European" variant.
    FromEight,
}

/// The three groups of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerGroup {
    Promoters,
    Passives,
    Detractors,
}

impl CutOffs {
    /// Both, the usual ones first.
    pub const ALL: [CutOffs; 2] = [CutOffs::Usual, CutOffs::FromEight];

    /// Its id on the page and in the keys of its words.
    pub fn id(self) -> &'static str {
        match self {
            CutOffs::Usual => "usual",
            CutOffs::FromEight => "eight",
        }
    }

    /// The group of an answer of 0 to 10.
    pub fn group(self, answer: usize) -> AnswerGroup {
        let (promoters, passives) = match self {
            CutOffs::Usual => (9, 7),
            CutOffs::FromEight => (8, 6),
        };
        if answer >= promoters {
            AnswerGroup::Promoters
        } else if answer >= passives {
            AnswerGroup::Passives
        } else {
            AnswerGroup::Detractors
        }
    }

    /// The Net Promoter Score of the answers, in points.
    pub fn score(self, answers: &ScaleShares) -> f64 {
        let of = |group: AnswerGroup| {
            let counted = answers.iter().enumerate();
            let counted = counted.filter(|(answer, _)| self.group(*answer) == group);
            counted.map(|(_, share)| share).sum::<f64>()
        };
        100.0 * (of(AnswerGroup::Promoters) - of(AnswerGroup::Detractors))
    }
}

/// How many of the customers have each habit, as fractions in the order of [`Habit::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Habits(pub [f64; 4]);

impl Habits {
    /// The answers that a survey gets.
    pub fn answers(self) -> ScaleShares {
        let mut answers = satisfaction();
        for (habit, share) in Habit::ALL.into_iter().zip(self.0) {
            let share = share.clamp(0.0, 1.0);
            let mut turned = [0.0; 11];
            for (answer, part) in answers.iter().enumerate() {
                turned[answer] += (1.0 - share) * part;
                turned[habit.turn(answer)] += share * part;
            }
            answers = turned;
        }
        answers
    }
}

/// What the customers think, as shares of the answers 0 to 10: the answers without any habit.
pub fn satisfaction() -> ScaleShares {
    SATISFACTION.map(|percent| percent / 100.0)
}

/// The mean of what the customers think, on the scale of 0 to 10. No habit changes it.
pub fn mean_satisfaction() -> f64 {
    let weighted = SATISFACTION.iter().enumerate();
    weighted
        .map(|(answer, share)| answer as f64 * share)
        .sum::<f64>()
        / 100.0
}

/// The share of satisfied answers as a fraction: 7 or more out of 10, corresponding to 4 or 5 on a scale of
/// five.
pub fn satisfied(answers: &ScaleShares) -> f64 {
    answers[7..].iter().sum()
}
