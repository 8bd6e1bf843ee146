//! What a result says about all customers if its figures come from a sample.

use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};

/// N: how many customers there are in total, from whom a sample is drawn.
pub const POPULATION: Variable = Variable::new(&Meaning::count("population", "N"));

/// The statistical type of a result. The expressions count people.
#[derive(Clone, Debug)]
pub enum Estimate {
    /// The share of `successes` among `answers`: Wilson's interval.
    Share { successes: Expr, answers: Expr },
    /// One divided by such a share, like the average lifespan at a churn rate: the limits of the share, inverted.
    InverseShare { successes: Expr, answers: Expr },
    /// A score of promoters minus detractors, in points: the adjusted Wald interval.
    Score {
        promoters: Expr,
        passives: Expr,
        detractors: Expr,
    },
    /// The mean of answers on a scale, given as each point with how many people chose it: Student's interval.
    Mean(Vec<(f64, Expr)>),
}

impl Estimate {
    /// Every count that it is based on.
    pub fn counts(&self) -> Vec<&Expr> {
        match self {
            Self::Share { successes, answers } | Self::InverseShare { successes, answers } => {
                vec![successes, answers]
            }
            Self::Score {
                promoters,
                passives,
                detractors,
            } => vec![promoters, passives, detractors],
            Self::Mean(scale) => scale.iter().map(|(_, count)| count).collect(),
        }
    }

    /// The share of certain people among all who were asked or counted.
    pub fn share(successes: impl Into<Expr>, answers: impl Into<Expr>) -> Self {
        Self::Share {
            successes: successes.into(),
            answers: answers.into(),
        }
    }

    /// One divided by that share.
    pub fn inverse_share(successes: impl Into<Expr>, answers: impl Into<Expr>) -> Self {
        Self::InverseShare {
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
