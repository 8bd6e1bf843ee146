//! A formula as plain text: `(E − N) ÷ S`.

use crate::formula::expression::{Expr, last_power};
use crate::formula::precedence::Rank;

/// The formula as one line of text with symbols.
pub fn text(expr: &Expr) -> String {
    write(expr, Rank::Sum)
}

fn write(expr: &Expr, place: Rank) -> String {
    let (rank, line) = match expr {
        Expr::Number(number) => (Rank::Factor, number.to_string()),
        Expr::Variable(variable) | Expr::Named(variable, _) => {
            (Rank::Factor, variable.symbol.to_owned())
        }
        Expr::Sum(left, right) => (Rank::Sum, infix(left, Rank::Sum, "+", right, Rank::Sum)),
        Expr::Difference(left, right) => {
            (Rank::Sum, infix(left, Rank::Sum, "−", right, Rank::Product))
        }
        Expr::Product(left, right) => (
            Rank::Product,
            infix(left, Rank::Product, "×", right, Rank::Series),
        ),
        Expr::Quotient(left, right) => (
            Rank::Product,
            infix(left, Rank::Product, "÷", right, Rank::Factor),
        ),
        Expr::Power(base, exponent) => (
            Rank::Power,
            format!(
                "{}^{}",
                write(base, Rank::Factor),
                write(exponent, Rank::Factor)
            ),
        ),
        Expr::Logarithm(content) => (Rank::Factor, format!("ln({})", write(content, Rank::Sum))),
        Expr::Ceiling(content) => (Rank::Factor, format!("⌈{}⌉", write(content, Rank::Sum))),
        Expr::Series { ratio, terms } => (
            Rank::Series,
            format!(
                "Σ[t = 0 … {}] {}^t",
                match last_power(terms) {
                    Some(last) => write(last, Rank::Sum),
                    None => format!("{} − 1", write(terms, Rank::Product)),
                },
                write(ratio, Rank::Factor)
            ),
        ),
        Expr::TermsToReach { total, ratio } => (
            Rank::Factor,
            format!(
                "min{{k : Σ[t = 0 … k − 1] {}^t ≥ {}}}",
                write(ratio, Rank::Factor),
                write(total, Rank::Sum)
            ),
        ),
    };
    if rank < place {
        format!("({line})")
    } else {
        line
    }
}

fn infix(left: &Expr, left_place: Rank, sign: &str, right: &Expr, right_place: Rank) -> String {
    format!(
        "{} {sign} {}",
        write(left, left_place),
        write(right, right_place)
    )
}
