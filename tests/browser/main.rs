//! The built page in a browser.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "the bench uses what these tests do not")]
#[path = "../support/mod.rs"]
mod support;

mod contract;
mod golden;
mod links;
mod pages;
mod solving;
mod start;
mod typing;
mod visits;
