//! Two tabs at once: the later write wins field by field, and nothing is lost.

use crate::support::browser::{Browser, Options};
use fantoccini::wd::WindowHandle;
use serde_json::json;

/// Two tabs with the page of retention, the second one in front.
async fn two_tabs(before_second: &str) -> Option<(Browser, WindowHandle, WindowHandle)> {
    let browser = Browser::start(Options::default()).await?;
    let first = browser.this_tab().await;
    browser.open("#/metrics/retention").await;
    let second = browser.new_tab().await;
    if !before_second.is_empty() {
        browser.run_before_pages(before_second);
    }
    browser.open("#/metrics/retention").await;
    Some((browser, first, second))
}

#[tokio::test]
async fn both_tabs_show_the_same_after_a_moment() {
    let Some((browser, first, second)) = two_tabs("").await else {
        return;
    };
    browser.enter("customers_start", "100").await;
    browser.turn_to(first).await;
    browser.wait_for_text("customers_start", "100").await;
    browser.enter("customers_start", "250").await;
    browser.turn_to(second).await;
    browser.wait_for_text("customers_start", "250").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn different_fields_typed_in_two_tabs_both_survive() {
    let Some((browser, first, second)) = two_tabs("").await else {
        return;
    };
    // Without a pause, so neither has read the other's write.
    browser.type_into("customers_start", "100").await;
    browser.turn_to(first.clone()).await;
    browser.type_into("customers_end", "95").await;
    for tab in [second, first] {
        browser.turn_to(tab).await;
        browser.wait_for_text("customers_start", "100").await;
        browser.wait_for_text("customers_end", "95").await;
        browser.reload().await;
        assert_eq!(browser.text_of("customers_start").await, "100");
        assert_eq!(browser.text_of("customers_end").await, "95");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn the_later_of_two_texts_in_one_field_wins() {
    let Some((browser, first, second)) = two_tabs("").await else {
        return;
    };
    browser.enter("customers_start", "100").await;
    browser.turn_to(first.clone()).await;
    // A text that arrives between the keys would be no longer selected when they replace it.
    browser.wait_for_text("customers_start", "100").await;
    browser.enter("customers_start", "200").await;
    browser.turn_to(second.clone()).await;
    browser.wait_for_text("customers_start", "200").await;
    for tab in [second, first] {
        browser.turn_to(tab).await;
        browser.reload().await;
        assert_eq!(browser.text_of("customers_start").await, "200");
    }
    browser.assert_quiet();
}

/// A set opened in one tab exists in the other, which still shows and fills its own.
#[tokio::test]
async fn a_tab_keeps_the_set_that_it_shows() {
    let Some((browser, first, second)) = two_tabs("").await else {
        return;
    };
    browser.enter("customers_start", "100").await;
    browser.click("[data-open=mine]").await;
    browser.wait_for("[data-set=B][aria-pressed=true]").await;
    browser.turn_to(first).await;
    browser.wait_for("[data-set=B][aria-pressed=false]").await;
    browser.enter("customers_start", "250").await;
    browser.turn_to(second).await;
    browser.wait_for("[data-set=B][aria-pressed=true]").await;
    browser.click("[data-set=A]").await;
    browser.wait_for_text("customers_start", "250").await;
    browser.assert_quiet();
}

/// Blocks every event that could notify a tab of what others wrote, as in a suspended tab.
const DEAF: &str =
    "for (const name of ['storage', 'pageshow', 'visibilitychange', 'focus', 'resume'])
    addEventListener(name, (event) => event.stopImmediatePropagation(), true)";

#[tokio::test]
async fn a_tab_without_events_never_overwrites_newer_work() {
    let Some((browser, first, second)) = two_tabs(DEAF).await else {
        return;
    };
    browser.enter("customers_start", "100").await;
    browser
        .wait_until_kept("field/customers_start", "100")
        .await;
    browser.turn_to(first.clone()).await;
    browser.wait_for_text("customers_start", "100").await;
    browser.enter("customers_start", "777").await;
    browser
        .wait_until_kept("field/customers_start", "777")
        .await;

    browser.turn_to(second).await;
    // It still shows the old figure, otherwise this test would prove nothing.
    assert_eq!(browser.text_of("customers_start").await, "100");
    browser.enter("customers_end", "95").await;
    browser.wait_until_kept("field/customers_end", "95").await;
    assert_eq!(
        browser.kept("field/customers_start").await.as_deref(),
        Some("777")
    );
    browser.reload().await;
    assert_eq!(browser.text_of("customers_start").await, "777");
    assert_eq!(browser.text_of("customers_end").await, "95");
    browser.turn_to(first).await;
    browser.wait_for_text("customers_end", "95").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_frozen_tab_reads_what_it_missed() {
    let Some((browser, first, second)) = two_tabs("").await else {
        return;
    };
    browser.enter("customers_start", "100").await;
    browser
        .wait_until_kept("field/customers_start", "100")
        .await;
    browser.devtools("Page.setWebLifecycleState", json!({ "state": "frozen" }));
    browser.turn_to(first.clone()).await;
    browser.wait_for_text("customers_start", "100").await;
    browser.enter("customers_start", "777").await;
    browser
        .wait_until_kept("field/customers_start", "777")
        .await;

    browser.turn_to(second).await;
    browser.devtools("Page.setWebLifecycleState", json!({ "state": "active" }));
    browser.enter("customers_end", "95").await;
    browser.wait_for_text("customers_start", "777").await;
    browser.wait_until_kept("field/customers_end", "95").await;
    assert_eq!(
        browser.kept("field/customers_start").await.as_deref(),
        Some("777")
    );
    browser.turn_to(first).await;
    browser.wait_for_text("customers_end", "95").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn typing_goes_on_undisturbed_while_another_tab_writes() {
    let Some((browser, first, second)) = two_tabs("").await else {
        return;
    };
    browser.turn_to(first).await;
    browser
        .run(
            "window.writing = setInterval(() => {
                const at = Date.now();
                const entry = JSON.stringify({ value: String(at % 1000), at });
                localStorage.setItem('loyalty-lab/field/customers_new', entry);
            }, 20)",
            Vec::new(),
        )
        .await;
    browser.turn_to(second).await;
    browser.type_into("customers_start", "1.234567890").await;
    assert_eq!(browser.text_of("customers_start").await, "1.234567890");
    browser.assert_quiet();
}
