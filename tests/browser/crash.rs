//! If a panic occurs despite everything, the page says what happened and keeps the work.

use crate::support::browser::{Browser, Options};

/// Removes a part of the page without the program's knowledge, so that it panics: it tries to insert the next
/// notice before an element that no longer exists.
async fn break_it(browser: &Browser) {
    browser.follow("#/metrics/nps?foo").await;
    browser.wait_for("[data-problem=link_no_value]").await;
    browser
        .run(
            "document.querySelector('.notices').replaceChildren()",
            Vec::new(),
        )
        .await;
    browser.follow("#/metrics/nps?foo&passives=3").await;
}

#[tokio::test]
async fn a_panic_shows_a_page_that_keeps_the_work_offers_it_and_starts_again() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    browser.enter("promoters", "412").await;
    browser.wait_until_kept("field/promoters", "412").await;
    break_it(&browser).await;
    browser.wait_for("[data-problem=crash][role=alert]").await;
    assert!(browser.text("h1").await.contains("Loyalty Lab"));
    let details = browser.text("details pre").await;
    assert!(details.contains("panicked"), "{details}");

    browser.allow_downloads();
    browser.click("main.crash a[download]").await;
    let file = browser.saved_file(".json").await;
    assert!(file.contains("412"), "{file}");

    browser.click("main.crash a:not([download])").await;
    browser.wait_for("#app > *").await;
    browser.wait_for("article.home").await;
    browser.follow("#/metrics/nps").await;
    browser.wait_for_text("promoters", "412").await;
    assert_eq!(browser.problems().await, [""; 0]);
}

#[tokio::test]
async fn what_was_typed_a_moment_before_a_panic_is_kept() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps?foo").await;
    browser.wait_for("[data-problem=link_no_value]").await;
    browser
        .run(
            "document.querySelector('.notices').replaceChildren()",
            Vec::new(),
        )
        .await;
    // The key press and the panic happen in the same task, so nothing has been saved in between.
    browser
        .run(
            "const field = document.querySelector('input[name=promoters]');
            field.value = '412';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            location.hash = '#/metrics/nps?foo&passives=3'",
            Vec::new(),
        )
        .await;
    browser.wait_for("[data-problem=crash]").await;
    browser.open("#/metrics/nps").await;
    browser.wait_for_text("promoters", "412").await;
}

#[tokio::test]
async fn the_page_after_a_panic_is_accessible() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    break_it(&browser).await;
    browser.wait_for("[data-problem=crash]").await;
    assert_eq!(browser.axe().await, [""; 0]);
}
