//! How a result tells something about everyone, where its figures come from a sample.

use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};

/// N: how many customers there are in all, whom a sample is drawn from.
pub const POPULATION: Variable = Variable::new(&Meaning::count("population", "N"));

/// What a result is in the eyes of statistics. The expressions count people.
#[derive(Clone, Debug)]
pub enum Estimate {
    /// The share of `successes` among `answers`: Wilson's interval.
    Share { successes: Expr, answers: Expr },
    /// A score of promoters less detractors, in points: the adjusted Wald interval.
    Score {
        promoters: Expr,
        passives: Expr,
        detractors: Expr,
    },
    /// The mean of answers on a scale, each point of it with how many chose it: Student's interval.
    Mean(Vec<(f64, Expr)>),
}

impl Estimate {
    /// The share of some people among all who were asked or counted.
    pub fn share(successes: impl Into<Expr>, answers: impl Into<Expr>) -> Self {
        Self::Share {
            successes: successes.into(),
            answers: answers.into(),
        }
    }

    /// The score of three groups.
    pub fn score([promoters, passives, detractors]: [Expr; 3]) -> Self {
        Self::Score {
            promoters,
            passives,
            detractors,
        }
    }
}
