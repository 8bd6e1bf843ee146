//! Languages: messages, and reading typed numbers.
//!
//! Messages are Fluent files, `src/words/<language>/*.ftl`; no sentence stands in Rust. Numbers,
//! money and dates are written by the browser's own `Intl`; reading what people type is ours.

pub mod currency;
pub mod language;
pub mod messages;
pub mod number;
pub mod plural;
mod pseudo;
