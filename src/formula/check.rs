//! Checks: what must hold between variables for a formula to make sense.

use crate::formula::evaluate::{Problem, Values, evaluate};
use crate::formula::expression::Expr;
use crate::formula::linear::LinearFraction;
use crate::formula::variable::Variable;

/// A relation that must hold, and what to report when it doesn't.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// The code of the problem, used by messages and links.
    pub code: &'static str,
    /// The variable whose field shows the problem.
    pub at: Variable,
    lesser: Expr,
    greater: Expr,
    /// Whether equal sides fail the check.
    strict: bool,
    /// Another relation without which this one has no meaning.
    presumed: Option<Box<Check>>,
}

/// Most decimal shares have no exact double, so two sums of such shares can differ by this fraction.
const CLOSE: f64 = 4.0 * f64::EPSILON;

impl Expr {
    /// This must not exceed `limit`; otherwise `code` is shown at the field of `at`.
    pub fn at_most(self, limit: impl Into<Expr>, code: &'static str, at: Variable) -> Check {
        Check {
            code,
            at,
            lesser: self,
            greater: limit.into(),
            strict: false,
            presumed: None,
        }
    }

    /// This must stay below `limit`; otherwise `code` is shown at the field of `at`.
    pub fn below(self, limit: impl Into<Expr>, code: &'static str, at: Variable) -> Check {
        Check {
            strict: true,
            ..self.at_most(limit, code, at)
        }
    }

    /// This must not be below zero; otherwise `code` is shown at the field of `at`.
    pub fn at_least_zero(self, code: &'static str, at: Variable) -> Check {
        Expr::Number(0.0).at_most(self, code, at)
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
    /// A copy that is only tried while the other relation holds, so that one mistake isn't reported twice.
    pub fn presuming(self, other: Check) -> Check {
        Check {
            presumed: Some(Box::new(other)),
            ..self
        }
    }

    /// Every variable on both sides.
    pub fn variables(&self) -> Vec<Variable> {
        let mut variables = self.lesser.variables();
        variables.extend(self.greater.variables());
        variables
    }

    /// The problem, if both sides are known and the relation doesn't hold. Sides that differ only by a
    /// rounding error count as equal.
    pub fn problem(&self, values: &Values) -> Option<Problem> {
        let presumed = self.presumed.as_ref();
        if presumed.is_some_and(|other| other.problem(values).is_some()) {
            return None;
        }
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

    /// The range of the unknown in which the relation holds, given the other variables, if it is
    /// linear in the unknown.
    pub fn bounds(&self, unknown: Variable, values: &Values) -> Option<(f64, f64)> {
        let slack = self.greater.clone() - self.lesser.clone();
        LinearFraction::from_expr(&slack, unknown, values)?.not_negative()
    }
}
