//! The working of a question, line by line, with figures that lead to the result.

use crate::formula::evaluate::{Values, evaluate};
use crate::formula::expression::Expr;
use crate::formula::mathml::{Math, figures, row, symbols, worked_out};
use crate::formula::precision::extra_decimals;
use crate::formula::variable::{Kind, Variable};
use crate::guides::rules::ordering::sort_by_key;
use crate::workshop::demo::{Ask, Question};
use crate::workshop::outcome::values_of;

/// How many extra decimals a line has if no number of them leads exactly to the result. More wouldn't fit the stage.
const ENOUGH: u8 = 2;

/// A line of the working.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub of: Of,
    /// The two or three sides of an equation.
    pub sides: Vec<Math>,
    /// How many more decimals than usual its figures have.
    pub extra: u8,
    /// Whether its figures lead exactly to the result shown.
    pub is_exact: bool,
}

/// What a line is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Of {
    /// The result of the question.
    Result,
    /// A part of the formula that has a letter of its own.
    Part,
    /// One of two cases with its result, counted from 0.
    Case(usize, f64),
}

impl Question {
    /// The working: first a line for each named part; then the symbols, the figures, and the fraction worked out.
    /// Two cases have a line each. The last line leads to the result.
    pub fn working(&self) -> Vec<Line> {
        match (self.ask, &self.cases[..]) {
            (Ask::Number { .. }, [_]) => self.working_of_number(),
            (Ask::Higher { .. }, [_, _]) => self.working_of_cases(),
            _ => Vec::new(),
        }
    }

    fn working_of_number(&self) -> Vec<Line> {
        let values = self.values();
        let Some(formula) = self.answer.formula(&values) else {
            return Vec::new();
        };
        let mut named = Vec::new();
        named_parts(&formula, &mut named);
        // R₁ comes before R₂, even where it is subtracted from it.
        sort_by_key(&mut named, |(variable, _)| (0, variable.symbol));
        let mut lines: Vec<Line> = named
            .into_iter()
            .filter_map(|(variable, content)| part(variable, &content, &values))
            .collect();
        let (extra, is_exact) = extra_of(&formula, self.result.kind, &values);
        let line = |math: Math, extra: u8| Line {
            of: Of::Result,
            sides: vec![math],
            extra,
            is_exact,
        };
        lines.push(line(symbols(&formula), 0));
        lines.push(line(figures(&formula, &values), extra));
        lines.extend(worked_out(&formula, &values).map(|math| line(math, extra)));
        lines
    }

    fn working_of_cases(&self) -> Vec<Line> {
        let line = |(place, case): (usize, &Vec<(Variable, f64)>)| {
            let values = values_of(case);
            let formula = self.answer.formula(&values)?;
            let result = evaluate(&formula, &values).ok()?;
            let (extra, is_exact) = extra_of(&formula, self.result.kind, &values);
            Some(Line {
                of: Of::Case(place, result),
                sides: vec![figures(&formula, &values)],
                extra,
                is_exact,
            })
        };
        self.cases.iter().enumerate().filter_map(line).collect()
    }
}

/// The extra decimals of a line, and whether its figures then lead exactly to the result shown.
fn extra_of(formula: &Expr, result: Kind, values: &Values) -> (u8, bool) {
    let extra = extra_decimals(formula, result, values);
    (extra.unwrap_or(ENOUGH), extra.is_some())
}

/// The line of a named part: its letter, its formula, its figures and its value.
fn part(variable: Variable, content: &Expr, values: &Values) -> Option<Line> {
    let value = evaluate(content, values).ok()?;
    let kind = variable.kind;
    let letter = vec![Math::Symbol(variable), Math::Sign("="), symbols(content)];
    let result = Math::Figure {
        value,
        kind,
        of: None,
    };
    let (extra, is_exact) = extra_of(content, kind, values);
    Some(Line {
        of: Of::Part,
        sides: vec![row(letter), figures(content, values), result],
        extra,
        is_exact,
    })
}

/// The named parts of a formula, each once.
pub fn named_parts(expr: &Expr, found: &mut Vec<(Variable, Expr)>) {
    match expr {
        Expr::Named(variable, content) => {
            if found.iter().all(|(known, _)| known != variable) {
                found.push((*variable, (**content).clone()));
            }
        }
        Expr::Number(_) | Expr::Variable(_) => (),
        Expr::Sum(one, other)
        | Expr::Difference(one, other)
        | Expr::Product(one, other)
        | Expr::Quotient(one, other)
        | Expr::Power(one, other)
        | Expr::Series {
            ratio: one,
            terms: other,
        }
        | Expr::TermsToReach {
            total: one,
            ratio: other,
        } => {
            named_parts(one, found);
            named_parts(other, found);
        }
        Expr::Logarithm(content) | Expr::Ceiling(content) => named_parts(content, found),
    }
}
