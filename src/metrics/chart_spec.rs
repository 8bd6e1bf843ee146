//! What the chart of a metric shows, as expressions over the metric's variables.

use crate::formula::expression::Expr;
use crate::formula::variable::Variable;

/// A chart, drawn by the page once every expression in it has a value.
#[derive(Clone, Debug)]
pub enum ChartSpec {
    /// Horizontal bars on one common scale, each made of parts that add up.
    Bars(Vec<Bar>),
    /// The parts of one whole as a single bar, above an axis on which the score is marked.
    Score {
        parts: Vec<ChartPart>,
        score: Expr,
        range: (f64, f64),
    },
    /// A payment in each period: the first is `payment`, each further one is `ratio` times the previous one,
    /// for that many `periods` (or without end), with a sum to be reached, if any.
    Payments {
        payment: Expr,
        ratio: Expr,
        periods: Option<Variable>,
        goal: Option<Expr>,
    },
    /// The value of each line as a counted input rises from zero to its value, with a ceiling that the lines
    /// approach, if any.
    Curve {
        over: Variable,
        lines: Vec<ChartPart>,
        ceiling: Option<Expr>,
    },
}

/// One bar, with its parts from left to right.
#[derive(Clone, Debug)]
pub struct Bar {
    /// Names the bar in the language files.
    pub id: &'static str,
    pub parts: Vec<ChartPart>,
}

/// One part of a bar.
#[derive(Clone, Debug)]
pub struct ChartPart {
    /// Names the part in the language files.
    pub id: &'static str,
    pub amount: Expr,
    pub tone: Tone,
}

/// The meaning of a part, which determines how it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Kept,
    Lost,
    New,
    Rest,
    Promoters,
    Passives,
    Detractors,
}

impl Bar {
    /// A bar with that name.
    pub fn new(id: &'static str, parts: impl IntoIterator<Item = ChartPart>) -> Self {
        Self {
            id,
            parts: parts.into_iter().collect(),
        }
    }
}

impl ChartPart {
    /// A part with that name.
    pub fn new(id: &'static str, tone: Tone, amount: impl Into<Expr>) -> Self {
        Self {
            id,
            amount: amount.into(),
            tone,
        }
    }
}
