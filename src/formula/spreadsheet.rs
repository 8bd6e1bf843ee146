//! The spreadsheet face: `=(B2-B3)/B1`, with English function names and commas.

use super::expression::Expr;
use super::rank::Rank;
use super::variable::Variable;

/// The formula with the cell that `cell` names for each variable, beginning with `=`.
///
/// Only functions that every spreadsheet has had for twenty years are used: IF, LN, ROUND, ROUNDUP
/// and NA. Where the formula has no value, the cell shows an error of the spreadsheet's own.
pub fn spreadsheet(expr: &Expr, cell: &dyn Fn(Variable) -> String) -> String {
    format!("={}", write(expr, Rank::Sum, cell))
}

fn write(expr: &Expr, place: Rank, cell: &dyn Fn(Variable) -> String) -> String {
    let part = |part: &Expr, place: Rank| write(part, place, cell);
    let (rank, line) = match expr {
        Expr::Number(number) => (Rank::Factor, number.to_string()),
        Expr::Variable(variable) => (Rank::Factor, cell(*variable)),
        Expr::Named(_, content) => return part(content, place),
        Expr::Sum(left, right) => (
            Rank::Sum,
            format!("{}+{}", part(left, Rank::Sum), part(right, Rank::Sum)),
        ),
        Expr::Difference(left, right) => (
            Rank::Sum,
            format!("{}-{}", part(left, Rank::Sum), part(right, Rank::Product)),
        ),
        Expr::Product(left, right) => (
            Rank::Product,
            format!(
                "{}*{}",
                part(left, Rank::Product),
                part(right, Rank::Factor)
            ),
        ),
        Expr::Quotient(left, right) => (
            Rank::Product,
            format!(
                "{}/{}",
                part(left, Rank::Product),
                part(right, Rank::Factor)
            ),
        ),
        Expr::Ceiling(content) => (
            Rank::Factor,
            format!("ROUNDUP({},0)", part(content, Rank::Sum)),
        ),
        Expr::Series { ratio, terms } => {
            let (q, n) = (part(ratio, Rank::Factor), part(terms, Rank::Factor));
            // Spreadsheets refuse 0^0, hence the case of no terms.
            (
                Rank::Factor,
                format!("IF({n}=0,0,IF({q}=1,{n},(1-{q}^{n})/(1-{q})))"),
            )
        }
        Expr::TermsToReach { total, ratio } => {
            let (a, q) = (part(total, Rank::Factor), part(ratio, Rank::Factor));
            // ROUND keeps a logarithm that is off by a hair from adding a payment.
            let count = format!("ROUNDUP(ROUND(IF({q}=1,{a},LN(1-{a}*(1-{q}))/LN({q})),9),0)");
            (
                Rank::Factor,
                format!("IF({a}<=0,0,IF({a}<=1,1,IF({a}*(1-{q})>=1,NA(),{count})))"),
            )
        }
    };
    if rank < place {
        format!("({line})")
    } else {
        line
    }
}
