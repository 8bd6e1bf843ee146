//! Checks: what must hold between variables before a formula means anything.

use crate::formula::evaluate::{Problem, Values, evaluate};
use crate::formula::expression::Expr;
use crate::formula::linear::LinearFraction;
use crate::formula::variable::Variable;

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

/// Shares are decimals that no double holds exactly, so two sums of some may differ by this part.
const CLOSE: f64 = 4.0 * f64::EPSILON;

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

    /// This must stay below `limit`; otherwise `code` is shown at the field of `at`.
    pub fn below(self, limit: impl Into<Expr>, code: &'static str, at: Variable) -> Check {
        Check {
            strict: true,
            ..self.at_most(limit, code, at)
        }
    }

    /// This must be above zero; otherwise `code` is shown at the field of `at`.
    pub fn above_zero(self, code: &'static str, at: Variable) -> Check {
        Expr::Number(0.0).below(self, code, at)
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
    /// Every variable on both sides.
    pub fn variables(&self) -> Vec<Variable> {
        let mut variables = self.lesser.variables();
        variables.extend(self.greater.variables());
        variables
    }

    /// The problem, if both sides are known and the relation does not hold. Sides that differ by a
    /// rounding error are equal.
    pub fn problem(&self, values: &Values) -> Option<Problem> {
        let lesser = evaluate(&self.lesser, values).ok()?;
        let greater = evaluate(&self.greater, values).ok()?;
        let error = CLOSE * lesser.abs().max(greater.abs());
        let holds = match self.strict {
            true => greater - lesser > error,
            false => greater - lesser >= -error,
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
        LinearFraction::from_expr(&slack, unknown, values)?.not_negative()
    }
}
