//! What tests need to drive the built page: a server for `dist/`, and a browser.
//!
//! ```ignore
//! #[tokio::test]
//! async fn a_result_follows_the_keystrokes() {
//!     let Some(browser) = Browser::start(Options::default()).await else { return };
//!     browser.open("#/metrics/csat").await;
//!     browser.type_into("satisfied", "80").await;
//!     browser.type_into("responses", "100").await;
//!     browser.wait_until("document.querySelector('data[data-variable=csat]')").await;
//!     assert_eq!(browser.value_of("csat").await.as_deref(), Some("0.8"));
//!     browser.assert_quiet();
//! }
//! ```

pub mod browser;
mod device;
pub mod driver;
pub mod engine;
mod pool;
mod reports;
pub mod server;
pub mod user;

use std::path::{Path, PathBuf};

/// The languages of the product, as links name them.
pub const LANGUAGES: [&str; 5] = ["en", "bg", "sl", "lt", "ru"];

/// A path inside the repository.
pub fn in_repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
