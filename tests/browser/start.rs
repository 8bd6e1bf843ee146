//! The page starts: quietly, from one origin, wherever it is served.

use std::collections::BTreeSet;

use crate::support::browser::{Browser, Options};
use crate::support::server::SUB_PATH;

#[tokio::test]
async fn the_page_starts_and_asks_for_each_file_once() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let paths: Vec<_> = browser.requests().into_iter().map(|r| r.path).collect();
    let distinct: BTreeSet<_> = paths.iter().collect();
    assert_eq!(paths.len(), distinct.len(), "{paths:#?}");
    browser.assert_quiet();
}

#[tokio::test]
async fn the_page_starts_below_a_sub_path() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open_below_sub_path("#/").await;
    for request in browser.requests() {
        assert!(request.path.starts_with(SUB_PATH), "{request:?}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn the_page_starts_with_storage_blocked() {
    let options = Options {
        storage_blocked: true,
        ..Options::default()
    };
    let Some(browser) = Browser::start(options).await else {
        return;
    };
    browser.open("#/").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn the_words_of_one_language_come_with_the_page() {
    let options = Options {
        languages: "lt-LT,bg",
        ..Options::default()
    };
    let Some(browser) = Browser::start(options).await else {
        return;
    };
    for (fragment, language) in [("#/", "lt"), ("#/?lang=sl", "sl"), ("#/?lang=xx", "lt")] {
        browser.open(fragment).await;
        assert_eq!(browser.eval("loyaltyLab.language").await, language);
    }
    let words = browser.requests().into_iter().map(|request| request.path);
    let words: Vec<_> = words.filter(|path| path.starts_with("/words-")).collect();
    assert_eq!(words.len(), 3, "{words:?}");
    browser.assert_quiet();
}

#[tokio::test]
async fn a_page_that_cannot_start_says_so() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.devtools("Network.enable", serde_json::json!({}));
    browser.devtools(
        "Network.setBlockedURLs",
        serde_json::json!({ "urls": ["*.wasm"] }),
    );
    browser.load("/#/").await;
    browser
        .wait_until("document.getElementById('failed').checkVisibility()")
        .await;
}
