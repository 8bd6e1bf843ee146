//! Everything that can be tested without a browser.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on has failed"
)]

mod benches;
mod catalogue;
mod cultures;
mod evidence;
mod evidence_pages;
mod golden;
mod guides;
mod habits;
mod lab;
mod languages;
mod links;
mod make;
mod numbers;
mod opening;
mod paper_links;
mod plan_page;
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
mod strategies;
mod tongues;
mod walls;
mod words;
