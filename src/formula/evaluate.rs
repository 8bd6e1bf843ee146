//! The value of an expression, or what prevents it.

use crate::formula::expression::Expr;
use crate::formula::variable::{LARGEST_EXACT, Variable};

/// Why there is no value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Problem {
    /// Nothing was given for this variable.
    Missing(Variable),
    /// Something was given for this variable, but it can't take that value.
    Unusable(Variable),
    /// A check fails: its code, and the variable whose field reports it.
    Broken { code: &'static str, at: Variable },
    /// A division by zero that no check of the metric caught.
    ZeroDenominator,
    /// The sum stays below its total, however many terms are added. `at` is the variable whose field reports
    /// it, if there is one.
    NeverReached { at: Option<Variable> },
    /// The value is too large for a double.
    TooLarge,
}

impl Problem {
    /// The code for the problem in links, tests and messages.
    pub fn code(self) -> &'static str {
        match self {
            Problem::Missing(_) => "missing",
            Problem::Unusable(_) => "unusable",
            Problem::Broken { code, .. } => code,
            Problem::ZeroDenominator => "zero_denominator",
            Problem::NeverReached { .. } => "never_reached",
            Problem::TooLarge => "result_too_large",
        }
    }

    /// The variable whose field reports the problem; None if it doesn't belong to a single field.
    pub fn at(self) -> Option<Variable> {
        match self {
            Problem::Broken { at, .. } => Some(at),
            Problem::NeverReached { at } => at,
            _ => None,
        }
    }
}

/// What is given for each variable. Absent: nothing yet; `None`: something unusable.
///
/// A list of pairs, searched from the front: pages have a dozen variables, and each sample of a response curve
/// copies them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values(Vec<(&'static str, Option<f64>)>);

impl Values {
    /// Sets the value of the variable; None for something unusable.
    pub fn set(&mut self, variable: Variable, value: Option<f64>) {
        self.unset(variable);
        self.0
            .push((variable.id, value.filter(|value| value.is_finite())));
    }

    /// Removes what was given for the variable.
    pub fn unset(&mut self, variable: Variable) {
        self.0.retain(|(id, _)| *id != variable.id);
    }

    /// A copy with this value for the variable.
    pub fn with(mut self, variable: Variable, value: f64) -> Self {
        self.set(variable, Some(value));
        self
    }

    /// Whether anything was given, usable or not.
    pub fn is_given(&self, variable: Variable) -> bool {
        self.0.iter().any(|(id, _)| *id == variable.id)
    }

    /// The value of the variable, or why there is none.
    pub fn get(&self, variable: Variable) -> Result<f64, Problem> {
        match self.0.iter().find(|(id, _)| *id == variable.id) {
            None => Err(Problem::Missing(variable)),
            Some((_, None)) => Err(Problem::Unusable(variable)),
            Some((_, Some(value))) => Ok(*value),
        }
    }
}

/// The value of the expression in inner units (shares as fractions), always finite.
///
/// Returns an error for the first variable that is missing or unusable, for a division by zero, for a
/// sum that never reaches its total, and for a value too large for a double.
pub fn evaluate(expr: &Expr, values: &Values) -> Result<f64, Problem> {
    let of = |part: &Expr| evaluate(part, values);
    let value = match expr {
        Expr::Number(number) => *number,
        Expr::Variable(variable) => values.get(*variable)?,
        Expr::Named(_, content) => of(content)?,
        Expr::Sum(..) | Expr::Difference(..) => {
            let (sum, largest) = add_up(expr, &of)?;
            if sum.abs() <= largest * NOISE {
                0.0
            } else {
                sum
            }
        }
        Expr::Product(left, right) => of(left)? * of(right)?,
        Expr::Quotient(left, right) => {
            let (above, below) = (of(left)?, of(right)?);
            if below == 0.0 {
                return Err(Problem::ZeroDenominator);
            }
            above / below
        }
        Expr::Power(base, exponent) => {
            let (base, exponent) = (of(base)?, of(exponent)?);
            if base == 0.0 && exponent < 0.0 {
                return Err(Problem::ZeroDenominator);
            }
            libm::pow(base, exponent)
        }
        Expr::Logarithm(content) => logarithm(content, &of)?,
        Expr::Ceiling(content) => of(content)?.ceil(),
        Expr::Series { ratio, terms } => series(of(ratio)?, of(terms)?),
        Expr::TermsToReach { total, ratio } => terms_to_reach(of(total)?, of(ratio)?)?,
    };
    // Adding zero turns −0 into 0, to avoid showing "−0%".
    if value.is_finite() {
        Ok(value + 0.0)
    } else {
        Err(Problem::TooLarge)
    }
}

/// Most decimal inputs have no exact double, so 0.3 − 0.1 − 0.2 gives −2.8e-17. A sum below this fraction of its largest
/// term, which is four units in the last place, is zero.
const NOISE: f64 = 4.0 * f64::EPSILON;

/// A sum, and the size of its largest term. Sums within it count as its terms.
fn add_up(expr: &Expr, of: &dyn Fn(&Expr) -> Result<f64, Problem>) -> Result<(f64, f64), Problem> {
    let (left, right, sign) = match expr {
        Expr::Sum(left, right) => (left, right, 1.0),
        Expr::Difference(left, right) => (left, right, -1.0),
        Expr::Named(_, content) => return add_up(content, of),
        term => {
            let value = of(term)?;
            return Ok((value, value.abs()));
        }
    };
    let ((left, most), (right, more)) = (add_up(left, of)?, add_up(right, of)?);
    Ok((left + sign * right, most.max(more)))
}

/// ln(content). ln(1 ± x) is computed from x, which preserves its digits when x is small.
fn logarithm(content: &Expr, of: &dyn Fn(&Expr) -> Result<f64, Problem>) -> Result<f64, Problem> {
    const ONE: Expr = Expr::Number(1.0);
    Ok(match content {
        Expr::Difference(one, x) if **one == ONE => libm::log1p(-of(x)?),
        Expr::Sum(one, x) if **one == ONE => libm::log1p(of(x)?),
        _ => libm::log(of(content)?),
    })
}

/// Σ ratio^t for t from 0 to terms − 1, computed as (1 − ratio^terms) / (1 − ratio) without the cancellation
/// that affects the closed form when ratio^terms is near 1.
fn series(ratio: f64, terms: f64) -> f64 {
    if terms <= 0.0 {
        0.0
    } else if ratio == 1.0 {
        terms
    } else if ratio <= 0.0 {
        1.0
    } else {
        -libm::expm1(terms * libm::log(ratio)) / (1.0 - ratio)
    }
}

/// Most decimal inputs have no exact double, so a sum that misses its total by less than this fraction
/// counts as reaching it.
const CLOSE: f64 = 1e-12;

fn terms_to_reach(total: f64, ratio: f64) -> Result<f64, Problem> {
    let reached = |terms: f64| series(ratio, terms) >= total * (1.0 - CLOSE);
    if total <= 0.0 {
        return Ok(0.0);
    }
    if reached(1.0) {
        return Ok(1.0);
    }
    let limit = if ratio < 1.0 {
        1.0 / (1.0 - ratio)
    } else {
        f64::INFINITY
    };
    if ratio <= 0.0 || total >= limit * (1.0 - CLOSE) {
        return Err(Problem::NeverReached { at: None });
    }
    let real = if ratio == 1.0 {
        total
    } else {
        libm::log1p(total * (ratio - 1.0)) / libm::log(ratio)
    };
    if !(0.0..LARGEST_EXACT).contains(&real) {
        return Err(Problem::TooLarge);
    }
    // The logarithm can be slightly off, so the sum itself decides between the neighbouring numbers.
    let guess = real.ceil();
    Ok([guess - 1.0, guess, guess + 1.0]
        .into_iter()
        .find(|terms| reached(*terms))
        .unwrap_or(guess))
}
