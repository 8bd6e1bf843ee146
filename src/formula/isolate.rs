//! Solves a formula for one of its variables, giving another formula.

use std::f64::consts::E;

use crate::formula::expression::Expr;
use crate::formula::variable::Variable;

/// (above.0 + above.1 · x) ÷ (below.0 + below.1 · x), where the parts don't contain x.
struct LinearRatio {
    above: LinearPart,
    below: LinearPart,
}

/// constant + slope · x
type LinearPart = (Expr, Expr);

/// The expression for `unknown` that makes `expr` equal to `target`. None unless the expression is a ratio of
/// terms linear in the unknown, or contains it only once, such as in a power.
pub fn isolate(expr: &Expr, unknown: Variable, target: Expr) -> Option<Expr> {
    if !expr.variables().contains(&unknown) {
        return None;
    }
    // target · (c + d x) = a + b x, so x = (target · c − a) ÷ (b − target · d).
    let Some(LinearRatio { above, below }) = read(expr, unknown) else {
        return undo(expr, unknown, target);
    };
    Some(quotient(
        minus(times(target.clone(), below.0), above.0),
        minus(above.1, times(target, below.1)),
    ))
}

/// Undoes the outermost operation, if the unknown is on only one side of it.
fn undo(expr: &Expr, unknown: Variable, target: Expr) -> Option<Expr> {
    let is_in = |part: &Expr| part.variables().contains(&unknown);
    let (part, target) = match expr {
        Expr::Named(_, content) => (content, target),
        Expr::Logarithm(content) => (content, Expr::Number(E).power(target)),
        Expr::Sum(left, right)
        | Expr::Difference(left, right)
        | Expr::Product(left, right)
        | Expr::Quotient(left, right)
        | Expr::Power(left, right) => {
            let is_left = is_in(left);
            if is_left && is_in(right) {
                return None;
            }
            let (part, other) = if is_left {
                (left, right)
            } else {
                (right, left)
            };
            let other = (**other).clone();
            let target = match (expr, is_left) {
                (Expr::Sum(..), _) => minus(target, other),
                (Expr::Difference(..), true) => plus(target, other),
                (Expr::Difference(..), false) => minus(other, target),
                (Expr::Product(..), _) => quotient(target, other),
                (Expr::Quotient(..), true) => times(target, other),
                (Expr::Quotient(..), false) => quotient(other, target),
                (_, true) => target.power(quotient(ONE, other)),
                (_, false) => quotient(target.logarithm(), other.logarithm()),
            };
            (part, target)
        }
        _ => return None,
    };
    isolate(part, unknown, target)
}

fn read(expr: &Expr, unknown: Variable) -> Option<LinearRatio> {
    if !expr.variables().contains(&unknown) {
        return Some(LinearRatio {
            above: (expr.clone(), ZERO),
            below: (ONE, ZERO),
        });
    }
    let part = |part: &Expr| read(part, unknown);
    match expr {
        Expr::Variable(_) => Some(LinearRatio {
            above: (ZERO, ONE),
            below: (ONE, ZERO),
        }),
        Expr::Named(_, content) => part(content),
        Expr::Sum(left, right) => combine(part(left)?, part(right)?, plus),
        Expr::Difference(left, right) => combine(part(left)?, part(right)?, minus),
        Expr::Product(left, right) => {
            let (left, right) = (part(left)?, part(right)?);
            Some(LinearRatio {
                above: multiply(left.above, right.above)?,
                below: multiply(left.below, right.below)?,
            })
        }
        Expr::Quotient(left, right) => {
            let (left, right) = (part(left)?, part(right)?);
            Some(LinearRatio {
                above: multiply(left.above, right.below)?,
                below: multiply(left.below, right.above)?,
            })
        }
        Expr::Number(_)
        | Expr::Power(..)
        | Expr::Logarithm(_)
        | Expr::Ceiling(_)
        | Expr::Series { .. }
        | Expr::TermsToReach { .. } => None,
    }
}

const ZERO: Expr = Expr::Number(0.0);
const ONE: Expr = Expr::Number(1.0);

/// The sum or the difference of two fractions.
fn combine(
    left: LinearRatio,
    right: LinearRatio,
    join: fn(Expr, Expr) -> Expr,
) -> Option<LinearRatio> {
    let (left_above, right_above, below) = if left.below == right.below {
        (left.above, right.above, left.below)
    } else {
        (
            multiply(left.above, right.below.clone())?,
            multiply(right.above, left.below.clone())?,
            multiply(left.below, right.below)?,
        )
    };
    Some(LinearRatio {
        above: (
            join(left_above.0, right_above.0),
            join(left_above.1, right_above.1),
        ),
        below,
    })
}

/// None if the product is no longer linear.
fn multiply(one: LinearPart, other: LinearPart) -> Option<LinearPart> {
    let slope = match (one.1 == ZERO, other.1 == ZERO) {
        (true, true) => ZERO,
        (true, false) => times(one.0.clone(), other.1),
        (false, true) => times(one.1, other.0.clone()),
        (false, false) => return None,
    };
    Some((times(one.0, other.0), slope))
}

fn plus(left: Expr, right: Expr) -> Expr {
    match (left, right) {
        (left, right) if right == ZERO => left,
        (left, right) if left == ZERO => right,
        (left, right) => left + right,
    }
}

fn minus(left: Expr, right: Expr) -> Expr {
    match (left, right) {
        (left, right) if right == ZERO => left,
        // x − (0 − y) = x + y
        (left, Expr::Difference(none, right)) if *none == ZERO => plus(left, *right),
        // 0 − (x − y) = y − x, but (x − y) − z stays as it is.
        (left, Expr::Difference(one, other)) if left == ZERO => minus(*other, *one),
        (left, right) => left - right,
    }
}

fn times(left: Expr, right: Expr) -> Expr {
    match (left, right) {
        (left, right) if left == ZERO || right == ZERO => ZERO,
        (left, right) if left == ONE => right,
        (left, right) if right == ONE => left,
        (left, right) => left * right,
    }
}

fn quotient(left: Expr, right: Expr) -> Expr {
    match right {
        right if right == ONE => left,
        // x ÷ −1 = −x
        Expr::Number(-1.0) => minus(ZERO, left),
        Expr::Difference(none, right) if *none == ZERO && *right == ONE => minus(ZERO, left),
        right => left / right,
    }
}
