//! What all charts of metrics have in common.

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::definition::Definition;
use crate::formula::evaluate::evaluate;
use crate::formula::expression::Expr;
use crate::formula::variable::{Kind, Variable};
use crate::metrics::chart_spec::Tone;

/// A drawn chart: the SVG, and the same information as rows of a table.
pub struct Drawing {
    pub svg: Html,
    pub rows: Vec<(String, String)>,
    /// The definition whose interval is drawn, if the drawing chose it; otherwise the main result's.
    pub estimated: Option<&'static Definition>,
}

impl Drawing {
    pub fn new(svg: Html, rows: Vec<(String, String)>) -> Self {
        Self {
            svg,
            rows,
            estimated: None,
        }
    }
}

pub fn value(expr: &Expr, calculation: &Calculation) -> Option<f64> {
    evaluate(expr, &calculation.values).ok()
}

/// The kind of a chart's amounts: that of its first variable.
pub fn kind(expr: &Expr) -> Kind {
    match expr {
        Expr::Named(variable, _) | Expr::Variable(variable) => variable.kind,
        _ => expr
            .variables()
            .first()
            .map_or(Kind::Ratio, |variable| variable.kind),
    }
}

pub fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Kept => "kept",
        Tone::Lost => "lost",
        Tone::New => "new",
        Tone::Rest => "rest",
        Tone::Promoters => "promoters",
        Tone::Passives => "passives",
        Tone::Detractors => "detractors",
    }
}

/// A length as an SVG attribute.
pub fn percent(part: f64) -> String {
    format!("{}%", tidy(part * 100.0))
}

/// A length rounded to three decimals.
pub fn tidy(length: f64) -> String {
    ((length * 1000.0).round() / 1000.0).to_string()
}

pub fn is_lit(expr: &Expr, lit: Option<Variable>) -> bool {
    lit.is_some_and(|lit| expr.variables().contains(&lit))
}
