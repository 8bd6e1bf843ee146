//! Solving a formula with any variable as the unknown.

use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, Values};
use crate::formula::linear::LinearFraction;
use crate::formula::root;
use crate::formula::variable::{Kind, LARGEST_AMOUNT, Variable};

/// Why there is no solution for the unknown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NoSolution {
    /// Another problem comes first.
    Problem(Problem),
    /// No value of the unknown gives that result. The results that can be reached are between these two; None
    /// if there is no limit worth mentioning, or if nothing can be reached at all.
    OutOfReach {
        least: Option<Limit>,
        greatest: Option<Limit>,
    },
    /// The result doesn't depend on the unknown: every value gives it.
    Anything,
}

/// The end of a range of results.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    pub value: f64,
    /// Whether results come as near to it as one likes without reaching it.
    pub is_open: bool,
}

/// How near the result must come to the target, as a fraction of it.
const NEAR: f64 = 1e-9;

/// A share below this is a rounding error: it is less than one customer out of any realistic number.
const NOTHING: f64 = 1e-12;

/// The value of `unknown` at which the definition gives `target`, given the other variables.
///
/// Uses a closed form if the formula is a ratio of terms linear in the unknown, otherwise a bracketed search.
/// A count is returned in full even if it isn't whole; the page shows what the nearest whole numbers give. If
/// there are several solutions (a number of payments moves in steps), the smallest is returned.
pub fn solve(
    definition: &Definition,
    unknown: Variable,
    target: f64,
    values: &Values,
) -> Result<f64, NoSolution> {
    // The unknown counts as given, so that the form that contains it is solved.
    let with = |x: f64| values.clone().with(unknown, x);
    let form = definition.formula(&with(unknown.range.1));
    let others = form.variables().into_iter().filter(|v| *v != unknown);
    for variable in others {
        values.get(variable).map_err(NoSolution::Problem)?;
    }
    if !form.variables().contains(&unknown) {
        return Err(NoSolution::Anything);
    }
    if let Some(problem) = already_broken(definition, unknown, values) {
        return Err(NoSolution::Problem(problem));
    }

    let function = |x: f64| match definition.evaluate(&with(x)) {
        Ok(value) => Some(value),
        Err(Problem::NeverReached { .. }) => Some(f64::INFINITY),
        Err(_) => None,
    };
    let (low, high) = admissible(definition, unknown, values);
    let answers = |x: &f64| {
        (low..=high).contains(x) && function(*x).is_some_and(|value| is_near(value, target))
    };

    let closed = LinearFraction::from_expr(form, unknown, values)
        .and_then(|form| form.solve(target))
        .map(|x| within(tidy(unknown, x), low, high))
        .filter(answers);
    // Because of a rounding error, a closed form can miss a target that is reached at a single point.
    let found = closed.or_else(|| match is_constant(&function, low, high) {
        true => None,
        // A root that `tidy` makes invalid doesn't hide the next one.
        false => root::roots(&function, target, low, high)
            .into_iter()
            .map(|x| tidy(unknown, x))
            .find(|x| {
                let value = function(*x).filter(|_| (low..=high).contains(x));
                value.is_some_and(|value| is_within(root::FOUND, value, target))
            }),
    });
    match found {
        Some(x) => Ok(x),
        None => Err(out_of_reach(unknown, target, (low, high), &function)),
    }
}

/// The range in which the unknown makes sense: its own range, narrowed by the checks.
fn admissible(definition: &Definition, unknown: Variable, values: &Values) -> (f64, f64) {
    let given = values.clone().with(unknown, unknown.range.1);
    let bounds = definition
        .checks(&given)
        .filter_map(|check| check.bounds(unknown, values));
    bounds.fold(unknown.range, |(low, high), (least, greatest)| {
        (low.max(least), high.min(greatest))
    })
}

/// The problem of a check that fails regardless of the unknown.
fn already_broken(definition: &Definition, unknown: Variable, values: &Values) -> Option<Problem> {
    definition
        .checks(values)
        .filter(|check| !check.variables().contains(&unknown))
        .find_map(|check| check.problem(values))
}

/// Whether the function is the same wherever it is defined, so that the unknown doesn't matter.
fn is_constant(function: root::Function, low: f64, high: f64) -> bool {
    let mut values = root::values(function, low, high).into_iter();
    // Where a sum never reaches its total, the value is infinite, and therefore not near any other.
    let first = values.next();
    first.is_some_and(|first| values.all(|value| is_near(value, first)))
}

/// Moves a value that is outside its range by no more than a rounding error to the end of the range.
fn within(x: f64, low: f64, high: f64) -> f64 {
    let passes = |end: f64| is_near(x, end) && !(low..=high).contains(&x);
    match x {
        _ if passes(low) => low,
        _ if passes(high) => high,
        _ => x,
    }
}

fn is_near(value: f64, target: f64) -> bool {
    is_within(NEAR, value, target)
}

/// Whether the value misses the target by at most that fraction of it.
fn is_within(part: f64, value: f64, target: f64) -> bool {
    // A sum that never reaches its total counts as infinite, and no value is near infinity.
    target.is_finite() && (value - target).abs() <= part * target.abs().max(1.0)
}

/// Rounds a count to a whole number, and a share to zero, if it differs only by a rounding error.
fn tidy(unknown: Variable, x: f64) -> f64 {
    let is_tidy = match unknown.kind {
        Kind::Count => is_near(x, x.round()),
        Kind::Share | Kind::PercentagePoints => x.abs() < NOTHING,
        _ => false,
    };
    (if is_tidy { x.round() } else { x }) + 0.0
}

fn out_of_reach(
    unknown: Variable,
    target: f64,
    (low, high): (f64, f64),
    function: root::Function,
) -> NoSolution {
    // Counts are tried as whole numbers: results between two of them can't be reached.
    let whole = |x: f64| {
        function(if unknown.kind == Kind::Count {
            x.round()
        } else {
            x
        })
    };
    let limit = |end: root::End| find_limit(&whole, end);
    match root::range(&whole, low, high) {
        Some((least, greatest)) if is_near(least.1, target) && is_near(greatest.1, target) => {
            NoSolution::Anything
        }
        range => NoSolution::OutOfReach {
            least: range
                .and_then(|range| limit(range.0))
                .filter(|least| least.value > -LARGEST_AMOUNT),
            greatest: range
                .and_then(|range| limit(range.1))
                .filter(|greatest| greatest.value < LARGEST_AMOUNT),
        },
    }
}

/// No realistic figure is larger.
const FAR: f64 = 1e12;

/// The limit at the end of the range of results. If it is only reached far from any realistic figure, or at the
/// edge of where the function is defined, it is the value that is approached there; None if there is none.
fn find_limit(function: root::Function, (x, value): root::End) -> Option<Limit> {
    let is_open = x.abs() > FAR || function(to_billionth(x)).is_none();
    if !is_open {
        return Some(Limit { value, is_open });
    }
    let nearby = match x.abs() > FAR {
        true => function(x / 2.0),
        false => function(x - NEAR).or_else(|| function(x + NEAR)),
    };
    let is_approached = nearby.is_some_and(|nearby| is_within(root::FOUND, nearby, value));
    is_approached.then(|| Limit {
        value: to_billionth(value),
        is_open,
    })
}

fn to_billionth(x: f64) -> f64 {
    match x.abs() < 1e6 {
        true => (x * 1e9).round() / 1e9 + 0.0,
        false => x,
    }
}
