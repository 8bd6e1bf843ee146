//! Notes on the page of a metric: folded on phones, open on wide screens and on paper.

use crate::pages::PAGES;
use crate::support::browser::{Browser, Options};

/// Working, further results and other definitions.
const NOTES: &str = ".working, aside .note";

async fn wait_until_folded(browser: &Browser, is_folded: bool) {
    let sign = if is_folded { "> 0" } else { "=== 0" };
    browser
        .wait_until(&format!(
            "document.querySelectorAll('.metric .fold').length {sign}"
        ))
        .await;
}

/// Whether any of them can be seen.
async fn sees_notes(browser: &Browser) -> bool {
    let seen =
        format!("[...document.querySelectorAll('{NOTES}')].some((note) => note.checkVisibility())");
    browser.eval(&seen).await == true
}

#[tokio::test]
async fn notes_are_folded_under_the_picture_on_phones() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for page in &PAGES {
        browser.resize(390, 844);
        browser.open_afresh(&page.full()).await;
        browser.wait_for(".metric .fold + aside .about").await;
        assert!(!sees_notes(&browser).await, "{}", page.metric);
        for shown in [".answer data", "figure svg"] {
            assert!(browser.sees(shown).await, "{}: {shown}", page.metric);
        }
        let is_under = "document.querySelector('.outcome figure')
            .compareDocumentPosition(document.querySelector('.fold')) === Node.DOCUMENT_POSITION_FOLLOWING";
        assert_eq!(browser.eval(is_under).await, true, "{}", page.metric);
        // Paper shows them.
        browser.show_as_print(true);
        wait_until_folded(&browser, false).await;
        assert!(sees_notes(&browser).await, "{}", page.metric);
        browser.show_as_print(false);
        wait_until_folded(&browser, true).await;
        // So does a screen with room for two columns.
        browser.resize(1280, 900);
        wait_until_folded(&browser, false).await;
        assert!(sees_notes(&browser).await, "{}", page.metric);
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_fold_opens_with_a_press_and_stays_open_while_typing() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(390, 844);
    browser
        .open("#/metrics/retention?customers_start=1000&customers_end=1100&customers_new=200")
        .await;
    browser.click(".outcome > .fold > summary").await;
    assert!(browser.sees(".working").await);
    assert_eq!(browser.axe().await, [""; 0]);
    browser.enter("customers_end", "1150").await;
    browser.wait_for_value("retention_rate", 0.95, 0.0).await;
    assert!(browser.sees(".working").await);
    browser.assert_quiet();
}

/// What is wrong with another definition is never hidden.
#[tokio::test]
async fn a_problem_opens_its_fold() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(390, 844);
    // Another definition of retention would be negative.
    browser
        .open("#/metrics/retention?customers_start=100&customers_end=200&customers_new=150")
        .await;
    browser.wait_for("aside .fold[open] [data-problem]").await;
    assert!(browser.sees("aside [data-problem=new_above_start]").await);
    browser.enter("customers_new", "100").await;
    browser.wait_until_gone("aside [data-problem]").await;
    browser.wait_until_gone("aside .fold[open]").await;
    browser.assert_quiet();
}
