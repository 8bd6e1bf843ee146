//! Loyalty AppState: a laboratory for customer-loyalty numbers that runs wholly in the browser.
//!
//! The house, in reading order:
//!
//! - [`formula`]: the engine. Variables with kinds, expressions, checks; the faces of a formula:
//!   value, solution, mathematics, text, spreadsheet. It leans on nothing.
//! - [`metrics`]: the catalogue. One file a metric: variables, definitions, checks, cases, sources.
//! - [`guides`]: what the five guides advise. Themes with items to tick, and the dimensions of
//!   culture that adapt them: ids, sources, expectations. Their sentences are among the words.
//! - [`workspace`]: what the person made: a map of slots, a closed list of actions, a pure reducer,
//!   the saved form, links.
//! - [`words`]: languages: messages, and reading the numbers that people type.
//! - [`browser`]: every touch of the platform. Plain types in and out, and nothing panics.
//! - [`ui`]: the pages, in Yew.
//!
//! Only `browser` and `ui` know the browser; everything else compiles and is tested natively.
//! `tests/native/walls.rs` reads the imports and holds the walls up.

pub mod app;
pub mod browser;
pub mod calculation;
pub mod export;
pub mod formula;
pub mod guides;
pub mod links;
pub mod metrics;
pub mod pages;
pub mod ui;
pub mod words;
pub mod workspace;
