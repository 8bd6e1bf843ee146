//! A formula as MathML, with symbols or with the figures filled in.
//!
//! The tree below is MathML except for its letters: the page turns each node into an element and
//! formats the figures for its language.

use crate::formula::evaluate::{Values, evaluate};
use crate::formula::expression::{Expr, last_power};
use crate::formula::precedence::Rank;
use crate::formula::precision::kind_of_side;
use crate::formula::variable::{Kind, Variable};

/// A node of MathML.
#[derive(Clone, Debug, PartialEq)]
pub enum Math {
    /// An element such as `mfrac` or `mrow`, with its children.
    Element(&'static str, Vec<Math>),
    /// `mi`: the symbol of a variable.
    Symbol(Variable),
    /// `mn`: a figure, and the variable that it is the value of, if any.
    Figure {
        value: f64,
        kind: Kind,
        of: Option<Variable>,
    },
    /// `mo`: an operator or a parenthesis.
    Sign(&'static str),
    /// `mi`: a letter used only within the formula, such as the index of a sum.
    Letter(&'static str),
}

/// The formula with symbols.
pub fn symbols(expr: &Expr) -> Math {
    write(expr, Rank::Sum, &|part| match part {
        Expr::Variable(variable) | Expr::Named(variable, _) => Some(Math::Symbol(*variable)),
        _ => None,
    })
}

/// The formula with figures instead of symbols; a symbol stays if its figure isn't known.
pub fn figures(expr: &Expr, values: &Values) -> Math {
    write(expr, Rank::Sum, &|part| match part {
        Expr::Variable(variable) | Expr::Named(variable, _) => Some(match evaluate(part, values) {
            Ok(value) => Math::Figure {
                value,
                kind: variable.kind,
                of: Some(*variable),
            },
            Err(_) => Math::Symbol(*variable),
        }),
        _ => None,
    })
}

/// The last step before the result: a fraction with both sides worked out. None if the formula isn't a
/// fraction, or if both sides are already plain.
pub fn worked_out(expr: &Expr, values: &Values) -> Option<Math> {
    let Expr::Quotient(above, below) = expr else {
        return None;
    };
    if is_plain(above) && is_plain(below) {
        return None;
    }
    let side = |side: &Expr| {
        let value = evaluate(side, values).ok()?;
        Some(Math::Figure {
            value,
            kind: kind_of_side(side),
            of: None,
        })
    };
    Some(Math::Element("mfrac", vec![side(above)?, side(below)?]))
}

/// Combines parts into one element, such as `= right`. On a narrow page, lines break between such elements.
pub fn row(parts: Vec<Math>) -> Math {
    Math::Element("mrow", parts)
}

/// The parts between which a narrow column breaks the line: the terms of a sum or, if the formula isn't one, the
/// factors of a product. Each part but the first begins with its sign.
pub fn parts(math: Math) -> Vec<Math> {
    match <[Math; 1]>::try_from(terms(math)) {
        Ok([whole]) => split(whole, &["×"]),
        Err(terms) => terms,
    }
}

/// The terms of a sum, each but the first with its sign; the formula itself if it isn't a sum.
pub fn terms(math: Math) -> Vec<Math> {
    split(math, &["+", "−"])
}

fn split(math: Math, signs: &[&str]) -> Vec<Math> {
    let Math::Element("mrow", children) = math else {
        return vec![math];
    };
    match <[Math; 3]>::try_from(children) {
        Ok([left, Math::Sign(sign), right]) if signs.contains(&sign) => {
            let mut parts = split(left, signs);
            let mut right = split(right, signs).into_iter();
            parts.extend(right.next().map(|first| row(vec![Math::Sign(sign), first])));
            parts.extend(right);
            parts
        }
        Ok(children) => vec![row(children.into())],
        Err(children) => vec![row(children)],
    }
}

fn is_fraction(expr: &Expr) -> bool {
    matches!(expr, Expr::Quotient(..))
}

fn is_plain(expr: &Expr) -> bool {
    matches!(expr, Expr::Number(_) | Expr::Variable(_) | Expr::Named(..))
}

type Leaf<'a> = &'a dyn Fn(&Expr) -> Option<Math>;

fn write(expr: &Expr, place: Rank, leaf: Leaf) -> Math {
    if let Some(math) = leaf(expr) {
        let negative = matches!(math, Math::Figure { value, .. } if value < 0.0);
        return if negative && place > Rank::Sum {
            parenthesised(math)
        } else {
            math
        };
    }
    let infix = |left, left_place, sign, right, right_place| {
        row(vec![
            write(left, left_place, leaf),
            Math::Sign(sign),
            write(right, right_place, leaf),
        ])
    };
    let (rank, math) = match expr {
        Expr::Number(value) => (
            Rank::Factor,
            Math::Figure {
                value: *value,
                kind: Kind::Ratio,
                of: None,
            },
        ),
        // `leaf` handles these two.
        Expr::Variable(variable) | Expr::Named(variable, _) => {
            (Rank::Factor, Math::Symbol(*variable))
        }
        Expr::Sum(left, right) => (Rank::Sum, infix(left, Rank::Sum, "+", right, Rank::Sum)),
        Expr::Difference(left, right) => {
            (Rank::Sum, infix(left, Rank::Sum, "−", right, Rank::Product))
        }
        Expr::Product(left, right) => (
            Rank::Product,
            infix(left, Rank::Product, "×", right, Rank::Series),
        ),
        // Four figures above each other would be hard to read.
        Expr::Quotient(above, below) if is_fraction(above) && is_fraction(below) => (
            Rank::Product,
            row(vec![
                parenthesised(write(above, Rank::Sum, leaf)),
                Math::Sign(":"),
                parenthesised(write(below, Rank::Sum, leaf)),
            ]),
        ),
        // The fraction bar groups its sides without parentheses.
        Expr::Quotient(above, below) => (
            Rank::Product,
            Math::Element(
                "mfrac",
                vec![write(above, Rank::Sum, leaf), write(below, Rank::Sum, leaf)],
            ),
        ),
        Expr::Power(base, exponent) => (
            Rank::Power,
            Math::Element(
                "msup",
                vec![write_base(base, leaf), write(exponent, Rank::Sum, leaf)],
            ),
        ),
        Expr::Logarithm(content) => (
            Rank::Factor,
            row(vec![
                Math::Letter("ln"),
                parenthesised(write(content, Rank::Sum, leaf)),
            ]),
        ),
        Expr::Ceiling(content) => (
            Rank::Factor,
            row(vec![
                Math::Sign("⌈"),
                write(content, Rank::Sum, leaf),
                Math::Sign("⌉"),
            ]),
        ),
        Expr::Series { ratio, terms } => (
            Rank::Series,
            sum_of_powers(
                ratio,
                &terms.variables(),
                match last_power(terms) {
                    Some(last) => write(last, Rank::Sum, leaf),
                    None => before(write(terms, Rank::Product, leaf)),
                },
                leaf,
            ),
        ),
        Expr::TermsToReach { total, ratio } => (
            Rank::Factor,
            row(vec![
                Math::Letter("min"),
                Math::Sign("{"),
                Math::Letter("k"),
                Math::Sign(":"),
                sum_of_powers(ratio, &[], before(Math::Letter("k")), leaf),
                Math::Sign("≥"),
                write(total, Rank::Sum, leaf),
                Math::Sign("}"),
            ]),
        ),
    };
    if rank < place {
        parenthesised(math)
    } else {
        math
    }
}

/// The number minus one.
fn before(number: Math) -> Math {
    let one = Math::Figure {
        value: 1.0,
        kind: Kind::Ratio,
        of: None,
    };
    row(vec![number, Math::Sign("−"), one])
}

/// The base of a power, in parentheses if it is a fraction.
fn write_base(base: &Expr, leaf: Leaf) -> Math {
    match base {
        Expr::Quotient(..) => parenthesised(write(base, Rank::Sum, leaf)),
        _ => write(base, Rank::Factor, leaf),
    }
}

/// ∑ ratio^t from t = 0 to `last`. `used` are the variables that appear in it.
fn sum_of_powers(ratio: &Expr, used: &[Variable], last: Math, leaf: Leaf) -> Math {
    // The index of the sum is t, unless that letter is already in use.
    let taken = |variable: &Variable| variable.symbol == "t";
    let is_taken = ratio.variables().iter().chain(used).any(taken);
    let index = if is_taken { "i" } else { "t" };
    let zero = Math::Figure {
        value: 0.0,
        kind: Kind::Ratio,
        of: None,
    };
    let from = row(vec![Math::Letter(index), Math::Sign("="), zero]);
    row(vec![
        Math::Element("munderover", vec![Math::Sign("∑"), from, last]),
        Math::Element("msup", vec![write_base(ratio, leaf), Math::Letter(index)]),
    ])
}

fn parenthesised(math: Math) -> Math {
    row(vec![Math::Sign("("), math, Math::Sign(")")])
}
