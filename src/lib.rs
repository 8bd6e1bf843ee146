//! Loyalty Lab: a laboratory for customer-loyalty numbers that runs entirely in the browser.
//!
//! The modules, in reading order:
//!
//! - [`formula`]: the engine. Variables with kinds, expressions, checks, definitions, and the forms of a
//!   formula: value, solution, MathML, text, spreadsheet. It depends on nothing but `libm`.
//! - [`stats`]: what a sample shows: intervals, tests, sample sizes, special functions, seeded random
//!   numbers. It depends on nothing but `libm`.
//! - [`metrics`]: the catalogue, one file per metric: variables, definitions, checks, cases, sources.
//! - [`guides`]: what the five guides advise, as tables of ids and sources, and in `guides::rules` what
//!   is computed from them: adaptation, filters, schedule, rankings.
//! - [`workshop`]: demonstrations for a group in a room, as data.
//! - [`words`]: languages: messages, and reading the numbers that users type.
//! - [`workspace`]: what the user made: slots, records, actions, the pure reducer, the saved form, and how
//!   tabs are merged.
//! - [`calculation`]: the pages' figures, computed without Yew: each typed string is read once, each
//!   definition evaluated once.
//! - [`links`]: addresses: the route table, reading and writing queries, opening a link.
//! - [`export`]: pure writers of CSV, Markdown, iCalendar, SVG and QR codes.
//! - [`browser`]: all access to the browser. Plain types in and out, and nothing panics.
//! - [`ui`]: parts that pages share.
//! - [`pages`]: one folder per page.
//! - [`app`]: the running program: state, store, startup, navigation, chunks, persistence, header.
//!
//! Only `browser`, `ui`, `pages` and `app` know the browser; everything else is tested natively.
//! `tests/native/walls.rs` enforces these boundaries and finds files that depend on each other in a circle.

pub mod app;
pub mod browser;
pub mod calculation;
pub mod export;
pub mod formula;
pub mod guides;
pub mod links;
pub mod metrics;
pub mod pages;
pub mod stats;
pub mod ui;
pub mod words;
pub mod workshop;
pub mod workspace;
