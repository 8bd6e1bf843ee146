//! The page starts without errors, from a single origin, wherever it is served.

use std::collections::BTreeSet;

use crate::support::browser::{Browser, Options};
use crate::support::server::{Fault, SUB_PATH};

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
        languages: "lt-LT,en",
        ..Options::default()
    };
    let Some(browser) = Browser::start(options).await else {
        return;
    };
    browser.open("#/").await;
    let words = browser.requests().into_iter().map(|request| request.path);
    let words: Vec<_> = words.filter(|path| path.starts_with("/words-")).collect();
    // The messages of the metrics follow, for the example on the page.
    assert!(!words.is_empty());
    let is_ours = |path: &String| path.starts_with("/words-lt-");
    assert!(words.iter().all(is_ours), "{words:?}");
    assert_eq!(browser.eval("document.documentElement.lang").await, "lt");
    browser.assert_quiet();
}

#[tokio::test]
async fn each_language_reads_and_writes_its_own_number_format() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv?lang=sl").await;
    assert_eq!(browser.eval("document.documentElement.lang").await, "sl");
    browser.enter("purchase_value", "12.345,5").await;
    browser.wait_for("[data-read-as='12345.5']").await;
    browser.enter("purchase_frequency", "1").await;
    browser.enter("customer_lifespan", "1").await;
    browser.wait_for_value("cltv", 12345.5, 0.0).await;
    let shown = browser.text("data[data-variable=cltv]").await;
    assert!(shown.contains("12.345,50"), "{shown}");
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

/// If a file that the start needs is faulty in any way, the page is never left blank.
#[tokio::test]
async fn a_failed_start_is_reported() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for part in ["/boot-", "/loyalty-lab-", "/words-en"] {
        for fault in [Fault::Missing, Fault::Html, Fault::Altered] {
            browser.server.break_files(part, fault);
            browser.load("/#/").await;
            browser
                .wait_until("document.getElementById('failed').checkVisibility({ visibilityProperty: true })")
                .await;
            assert_eq!(browser.count("#app > *").await, 0, "{part} {fault:?}");
        }
    }
}

#[tokio::test]
async fn a_good_start_shows_no_failure() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    assert_eq!(
        browser
            .eval("document.getElementById('failed').hidden")
            .await,
        true
    );
    browser.assert_quiet();
}

/// Messages from another version, or with a changed byte, are not shown.
#[tokio::test]
async fn words_that_were_altered_are_refused() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .server
        .break_files("/words-en-metrics", Fault::Altered);
    browser.load("/#/metrics/nps").await;
    browser.wait_for("[data-problem=part_outdated]").await;
    assert_eq!(browser.count("article.metric").await, 0);
}

/// If the site has been replaced in the meantime, the page says to reload it; the next page tries again.
#[tokio::test]
async fn a_part_that_was_removed_asks_for_a_reload_and_is_tried_again_elsewhere() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let problem = "[data-problem=part_outdated]";
    browser.open("#/").await;
    browser.server.break_files("split_guides", Fault::Missing);
    browser.follow("#/guides").await;
    browser
        .wait_for(&format!("{problem} [data-take=reload]"))
        .await;
    browser.server.break_files("no such file", Fault::Missing);
    browser.follow("#/plan").await;
    browser.wait_for("article.plan").await;
    browser.wait_until_gone(problem).await;
}

#[tokio::test]
async fn a_missing_style_sheet_is_reported() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for fault in [Fault::Missing, Fault::Altered] {
        browser.server.break_files("/style-", fault);
        browser.load("/#/").await;
        browser.wait_for("[data-problem=style_unreachable]").await;
        assert_eq!(browser.count("article.home").await, 1, "{fault:?}");
    }
}

#[tokio::test]
async fn a_part_that_cannot_be_fetched_is_named_and_tried_again() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let problem = "[data-problem=part_unreachable]";
    let block = |urls: &[&str]| {
        browser.devtools(
            "Network.setBlockedURLs",
            serde_json::json!({ "urls": urls }),
        );
    };
    browser.open("#/").await;
    browser.devtools("Network.enable", serde_json::json!({}));
    block(&["*split_guides*", "*style-guides*"]);
    browser.follow("#/guides").await;
    browser.wait_for(problem).await;
    // A chunk isn't shown without its style sheet either.
    block(&["*style-guides*"]);
    browser.click(&format!("{problem} button")).await;
    browser
        .wait_until("!document.querySelector('[aria-busy=true]')")
        .await;
    browser.wait_for(problem).await;
    assert_eq!(browser.count(".themes").await, 0);
    block(&[]);
    browser.click(&format!("{problem} button")).await;
    browser.wait_for(".themes").await;
    browser.wait_until_gone(problem).await;
    let sheets = "[...document.styleSheets].filter(({ href }) => href.includes('guides')).length";
    assert_eq!(browser.eval(sheets).await, 1);
}
