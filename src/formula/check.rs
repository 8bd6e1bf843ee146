//! Checks: what must hold between variables before a formula means anything.

use super::evaluate::{Problem, Values, evaluate};
use super::expression::Expr;
use super::linear::LinearFraction;
use super::variable::Variable;

/// A relation that must hold, and what to say where it does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// The code of the problem; words and links know it by this name.
    pub code: &'static str,
    /// The variable at whose field the problem is shown.
    pub at: Variable,
    lesser: Expr,
    greater: Expr,
    /// Whether the two sides may be equal.
    strict: bool,
}

impl Expr {
    /// This must not pass `limit`; otherwise `code` is shown at the field of `at`.
    pub fn at_most(self, limit: impl Into<Expr>, code: &'static str, at: Variable) -> Check {
        Check {
            code,
            at,
            lesser: self,
            greater: limit.into(),
            strict: false,
        }
    }

    /// This must be above zero; otherwise `code` is shown at the field of `at`.
    pub fn above_zero(self, code: &'static str, at: Variable) -> Check {
        Check {
            code,
            at,
            lesser: Expr::Number(0.0),
            greater: self,
            strict: true,
        }
    }
}

impl Variable {
    /// See [`Expr::at_most`]; the problem is shown at this variable's own field.
    pub fn at_most(self, limit: impl Into<Expr>, code: &'static str) -> Check {
        Expr::from(self).at_most(limit, code, self)
    }

    /// See [`Expr::above_zero`]; the problem is shown at this variable's own field.
    pub fn above_zero(self, code: &'static str) -> Check {
        Expr::from(self).above_zero(code, self)
    }
}

impl Check {
    /// The variables that the relation speaks of.
    pub fn variables(&self) -> Vec<Variable> {
        let mut found = self.lesser.variables();
        found.extend(
            self.greater
                .variables()
                .into_iter()
                .filter(|v| *v != self.at),
        );
        found
    }

    /// The problem, if both sides are known and the relation does not hold.
    pub fn problem(&self, values: &Values) -> Option<Problem> {
        let slack = self.slack(values)?;
        let holds = if self.strict {
            slack > 0.0
        } else {
            slack >= 0.0
        };
        (!holds).then_some(Problem::Broken {
            code: self.code,
            at: self.at,
        })
    }

    /// Between which values of the unknown the relation holds, the other variables being known,
    /// where it is linear in the unknown.
    pub fn bounds(&self, unknown: Variable, values: &Values) -> Option<(f64, f64)> {
        let slack = self.greater.clone() - self.lesser.clone();
        LinearFraction::of(&slack, unknown, values)?.not_negative()
    }

    /// How far the relation is from breaking, if both sides are known.
    fn slack(&self, values: &Values) -> Option<f64> {
        Some(evaluate(&self.greater, values).ok()? - evaluate(&self.lesser, values).ok()?)
    }
}
