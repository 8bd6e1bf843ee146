//! The formula engine: one expression, many faces.
//!
//! A [`variable::Variable`] is a constant with an id and a kind. Operators on variables build an
//! [`expression::Expr`], so that a definition reads as the textbook prints it. Everything that a
//! page shows of a formula is read off that one expression: its value ([`evaluate`]), any variable
//! as the unknown ([`solve`]), its mathematics with symbols or with figures ([`mathml`]), plain
//! text ([`text`]) and a spreadsheet formula ([`spreadsheet`]).
//!
//! The engine leans on nothing but the standard library, knows no metric and no language, and
//! never returns a number that is not finite.

pub mod check;
pub mod definition;
pub mod evaluate;
pub mod expression;
mod linear;
pub mod mathml;
mod precedence;
pub mod precision;
mod root;
pub mod solve;
pub mod spreadsheet;
pub mod text;
pub mod variable;
