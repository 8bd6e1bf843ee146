//! Everything that can be tested without a browser.

mod golden;
mod properties;
mod spreadsheets;
