//! The formula engine: one expression, used in many ways.
//!
//! A [`variable::Variable`] is a constant with an id and a kind. Operators on variables build an
//! [`expression::Expr`], so a definition reads like the formula in a textbook. Everything that a page
//! shows of a formula comes from that one expression: its value ([`evaluate`]), any variable as the
//! unknown ([`solve`]), mathematical notation with symbols or figures ([`mathml`]), plain text
//! ([`text`]) and a spreadsheet formula ([`spreadsheet`]).
//!
//! The engine depends only on the standard library and `libm`, doesn't know any metric or language, and
//! never returns a number that isn't finite.

pub mod check;
pub mod definition;
pub mod evaluate;
pub mod expression;
pub mod isolate;
mod linear;
pub mod mathml;
pub mod period;
pub mod period_name;
pub mod period_unit;
mod precedence;
pub mod precision;
mod root;
pub mod solve;
pub mod spreadsheet;
pub mod text;
pub mod variable;
