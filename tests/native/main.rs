//! Everything that can be tested without a browser.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

mod catalogue;
mod evidence;
mod golden;
mod guides;
mod habits;
mod lab;
mod links;
mod make;
mod numbers;
mod opening;
mod properties;
mod reading;
mod saved;
mod sentences;
mod sheet;
mod shipped;
mod solving;
mod source;
mod spreadsheets;
mod state;
mod walls;
mod words;
