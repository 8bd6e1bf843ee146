//! The parts of a demonstration.

use crate::formula::check::Check;
use crate::formula::expression::Expr;
use crate::formula::variable::Variable;
use crate::workshop::card::{Card, PLACES};

/// The problem with a figure that makes nothing plain: it equals another one, or is zero.
pub const NOTHING_TO_SHOW: &str = "demo_nothing_to_show";

/// A demonstration. Its texts are in the language files under its id.
#[derive(Clone, Debug)]
pub struct Demo {
    /// The last part of its address: frozen once shipped.
    pub id: &'static str,
    /// How many minutes it takes with an audience.
    pub minutes: u8,
    /// The metric that it is about.
    pub metric: &'static str,
    pub questions: Vec<Question>,
    /// What its figures must fulfil, in addition to what their formulas require, for its texts to be true.
    pub premises: Vec<Check>,
    /// Whether the chart of its metric makes the answers plain. It is shown after each of them.
    pub has_pictures: bool,
    /// Definitions or groups that are compared side by side, if that teaches anything.
    pub compare: &'static [Column],
    /// A figure of the first question that is changed at the end, and the values that it is given.
    pub vary: Option<(Variable, Vec<Expr>)>,
    /// Further figures that its texts mention. The variable determines how they are written. If the figures don't allow
    /// one of them, they don't allow the demonstration.
    pub mentions: Vec<(Variable, AnswerSource)>,
    /// Whether the result of the first question agrees with the lesson. Otherwise another lesson is shown.
    pub fits: fn(&Question) -> bool,
    /// An earlier demonstration whose first question is asked again.
    pub recall: Option<&'static str>,
}

/// A question to the audience.
#[derive(Clone, Debug)]
pub struct Question {
    /// The figures, in inner units; two cases are shown side by side.
    pub cases: Vec<Vec<(Variable, f64)>>,
    /// What is asked for.
    pub result: Variable,
    pub answer: AnswerSource,
    pub ask: Ask,
    /// Common wrong guesses.
    pub slips: Vec<Slip>,
}

/// How an answer is computed.
#[derive(Clone, Debug)]
pub enum AnswerSource {
    /// By the definition of the catalogue with that id.
    Catalogue(&'static str),
    /// By a formula that no metric has.
    Formula(Expr),
    /// How many of 100 repeated surveys, in which no customer changes, rise by at least this much.
    Rises(Expr),
    /// How many answers each of two surveys needs for such a rise to exceed chance.
    AnswersFor(Expr),
}

/// How the audience answers.
#[derive(Clone, Copy, Debug)]
pub enum Ask {
    /// With a number on an axis between these two, in inner units, shown with at most this many decimals.
    Number { axis: [f64; 2], decimals: u8 },
    /// The first case, the second or neither: which result is higher?
    Higher { decimals: u8 },
    /// The same for two shares of answers, where the right option is neither if the difference could be due
    /// to chance.
    SurelyHigher { decimals: u8 },
    /// Which market does an action suit: the first, the second, both, or none before someone asks?
    Sort(Card),
}

/// A common wrong guess, with a sentence and a reply in the language files. For a choice, its answer is the number of
/// the option, which only has a reply.
#[derive(Clone, Debug)]
pub struct Slip {
    pub id: &'static str,
    pub answer: AnswerSource,
}

/// A definition or a group in a comparison, with one bar or more on the scale of all columns. Its name is among the
/// texts of the demonstration.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub bars: &'static [ColumnBar],
}

/// What a bar shows. Questions are counted from 0.
#[derive(Clone, Copy, Debug)]
pub enum ColumnBar {
    /// The answer to a question.
    Truth(usize),
    /// A common wrong guess at a question.
    Slip(usize, &'static str),
    /// A figure of the first question, or a named part of its formula: before and after.
    Figure(Variable),
}

/// What the stage shows at a time. Questions are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Scene,
    /// The question, with guesses accepted.
    Ask(usize),
    /// The same question once more, after talking to a neighbour.
    Again(usize),
    Reveal(usize),
    /// The chart of the metric, with the answer in it.
    Picture(usize),
    /// The first lines of the working of a question.
    Work(usize, usize),
    /// The comparison, and whether its results are shown.
    Compare(bool),
    /// A changed figure, and whether its result is shown.
    Vary(usize, bool),
    Lesson,
    /// The first question of an earlier demonstration, and whether its answer is shown.
    Recall(bool),
}

impl Demo {
    /// The sequence of steps.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = vec![Step::Scene];
        for (place, question) in self.questions.iter().enumerate() {
            steps.push(Step::Ask(place));
            // Talking takes minutes, so only the first question is asked twice.
            steps.extend((place == 0).then_some(Step::Again(place)));
            steps.push(Step::Reveal(place));
            steps.extend(self.has_pictures.then_some(Step::Picture(place)));
            let lines = question.working().len();
            steps.extend((1..=lines).map(|lines| Step::Work(place, lines)));
        }
        if !self.compare.is_empty() {
            steps.extend([Step::Compare(false), Step::Compare(true)]);
        }
        let values = self.varied().map_or(0..0, |(_, values)| 0..values.len());
        steps.extend(values.flat_map(|place| [Step::Vary(place, false), Step::Vary(place, true)]));
        steps.push(Step::Lesson);
        let recall = self
            .recall
            .map(|_| [Step::Recall(false), Step::Recall(true)]);
        steps.extend(recall.into_iter().flatten());
        steps
    }
}

impl Question {
    /// The number of options of the audience; none if it answers with a number.
    pub fn options(&self) -> usize {
        match self.ask {
            Ask::Number { .. } => 0,
            Ask::Higher { .. } | Ask::SurelyHigher { .. } => 3,
            Ask::Sort(_) => PLACES,
        }
    }

    /// The maximum number of decimals with which its results are shown.
    pub fn decimals(&self) -> u8 {
        match self.ask {
            Ask::Number { decimals, .. }
            | Ask::Higher { decimals }
            | Ask::SurelyHigher { decimals } => decimals,
            Ask::Sort(_) => 0,
        }
    }
}

impl Slip {
    /// A guess computed by a formula.
    pub fn new(id: &'static str, formula: impl Into<Expr>) -> Slip {
        Slip {
            id,
            answer: AnswerSource::Formula(formula.into()),
        }
    }

    /// A choice of an option, counted from 0. If there is no such option, whichever is wrong.
    pub fn option(id: &'static str, option: usize) -> Slip {
        Slip::new(id, option as f64)
    }

    /// A guess computed by a definition of the catalogue.
    pub fn rival(id: &'static str, definition: &'static str) -> Slip {
        Slip {
            id,
            answer: AnswerSource::Catalogue(definition),
        }
    }
}
