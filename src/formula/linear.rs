//! An expression as a ratio of two terms that are linear in one unknown, if it is one.

use crate::formula::evaluate::{Values, evaluate};
use crate::formula::expression::Expr;
use crate::formula::variable::Variable;

/// (above.0 + above.1 · x) / (below.0 + below.1 · x)
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinearFraction {
    above: Term,
    below: Term,
}

/// constant + slope · x
type Term = (f64, f64);

impl LinearFraction {
    /// Reads the expression as such a ratio in `unknown`, given the other variables. None if it isn't
    /// one, or if a variable is missing.
    pub fn from_expr(expr: &Expr, unknown: Variable, values: &Values) -> Option<Self> {
        if !expr.variables().contains(&unknown) {
            return evaluate(expr, values).ok().map(Self::constant);
        }
        let part = |part: &Expr| Self::from_expr(part, unknown, values);
        match expr {
            Expr::Variable(_) => Some(Self {
                above: (0.0, 1.0),
                below: (1.0, 0.0),
            }),
            Expr::Named(_, content) => part(content),
            Expr::Sum(left, right) => part(left)?.plus(part(right)?, 1.0),
            Expr::Difference(left, right) => part(left)?.plus(part(right)?, -1.0),
            Expr::Product(left, right) => part(left)?.times(part(right)?),
            Expr::Quotient(left, right) => part(left)?.times(part(right)?.inverse()),
            _ => None,
        }
    }

    /// The x at which the ratio equals `target`. None if no x does, or if every x does.
    pub fn solve(self, target: f64) -> Option<f64> {
        let slope = self.above.1 - target * self.below.1;
        let x = (target * self.below.0 - self.above.0) / slope;
        (slope != 0.0 && x.is_finite()).then_some(x)
    }

    /// The range of x in which the ratio is not negative: (lowest, highest). None if the unknown is in the
    /// denominator or doesn't appear.
    pub fn not_negative(self) -> Option<(f64, f64)> {
        let (constant, slope) = self.above;
        if self.below.1 != 0.0 || self.below.0 == 0.0 || slope == 0.0 {
            return None;
        }
        let edge = -constant / slope;
        let rises = (slope > 0.0) == (self.below.0 > 0.0);
        Some(if rises {
            (edge, f64::INFINITY)
        } else {
            (f64::NEG_INFINITY, edge)
        })
    }

    fn constant(value: f64) -> Self {
        Self {
            above: (value, 0.0),
            below: (1.0, 0.0),
        }
    }

    fn inverse(self) -> Self {
        Self {
            above: self.below,
            below: self.above,
        }
    }

    fn plus(self, other: Self, sign: f64) -> Option<Self> {
        let other_above = (sign * other.above.0, sign * other.above.1);
        if self.below == other.below {
            return Some(Self {
                above: sum(self.above, other_above),
                below: self.below,
            });
        }
        Some(Self {
            above: sum(
                product(self.above, other.below)?,
                product(other_above, self.below)?,
            ),
            below: product(self.below, other.below)?,
        })
    }

    fn times(self, other: Self) -> Option<Self> {
        Some(Self {
            above: product(self.above, other.above)?,
            below: product(self.below, other.below)?,
        })
    }
}

fn sum(one: Term, other: Term) -> Term {
    (one.0 + other.0, one.1 + other.1)
}

/// None if the product is no longer linear.
fn product(one: Term, other: Term) -> Option<Term> {
    (one.1 == 0.0 || other.1 == 0.0).then_some((one.0 * other.0, one.0 * other.1 + one.1 * other.0))
}
