//! Languages: messages, and reading typed numbers.
//!
//! Messages are Fluent files, `src/words/<language>/*.ftl`; there are no sentences in Rust code. The
//! browser's `Intl` formats numbers, money and dates; reading what users type is done here.

pub mod argument;
pub mod currency;
pub mod decimal;
pub mod language;
pub mod messages;
pub mod number;
mod pattern;
mod pseudo;
