//! Measures the limits: the sizes of what is loaded, the cost of a keystroke and of a tick, the time to an
//! answer, and where things are on the pages. Prints tables and writes `target/bench.json`. A limit that
//! isn't met is only reported; the program fails only if it can't measure.

#![allow(clippy::expect_used, reason = "it fails by panicking")]

mod keystrokes;
mod lighthouse;
mod page_table;
mod payload;
#[allow(dead_code, reason = "the browser tests use what this does not")]
#[path = "../support/mod.rs"]
mod support;
mod times;

use std::{env, fs};

use serde_json::Value;
use support::browser::{Browser, Options};
use support::in_repository;

/// How much the processor is slowed down where a time is measured, to simulate a cheap phone.
const SLOWDOWN: f64 = 4.0;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let browser = Browser::start(Options::default())
        .await
        .expect("a browser: without one nothing can be measured");
    let only = env::var("PART").ok().filter(|part| !part.is_empty());
    let mut report = serde_json::Map::new();
    for part in ["payload", "keystrokes", "times", "pages", "lighthouse"] {
        if only.as_deref().is_some_and(|only| only != part) {
            continue;
        }
        let measured = match part {
            "payload" => payload::measure().await,
            "keystrokes" => keystrokes::measure(&browser).await,
            "times" => times::measure(&browser).await,
            "pages" => page_table::measure(&browser).await,
            _ => lighthouse::measure(),
        };
        report.insert(part.to_owned(), measured);
    }
    assert!(!report.is_empty(), "no part is named {only:?}");
    let path = in_repository("target/bench.json");
    fs::create_dir_all(in_repository("target")).expect("the folder of the report");
    fs::write(&path, format!("{:#}\n", Value::Object(report))).expect("the report is written");
    println!("\nWritten to {}", path.display());
}

fn verdict(pass: bool) -> &'static str {
    if pass { "pass" } else { "FAIL" }
}
