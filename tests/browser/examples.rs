//! An example is shown in place of the user's own figures and never changes them.

use crate::support::browser::{Browser, Options};

/// A browser with a user's work on retention.
async fn with_own_work() -> Option<Browser> {
    let browser = Browser::start(Options::default()).await?;
    browser.open("#/metrics/retention").await;
    browser.enter("customers_start", "4820").await;
    browser.enter("customers_end", "5015").await;
    browser.enter("customers_new", "610").await;
    browser.wait_until_kept("field/customers_new", "610").await;
    Some(browser)
}

async fn assert_own_figures(browser: &Browser) {
    for (field, text) in [
        ("field/customers_start", "4820"),
        ("field/customers_end", "5015"),
        ("field/customers_new", "610"),
    ] {
        assert_eq!(browser.kept(field).await.as_deref(), Some(text), "{field}");
    }
    browser.open("#/metrics/retention").await;
    browser
        .wait_for_value("retention_rate", 4405.0 / 4820.0, 1e-12)
        .await;
}

#[tokio::test]
async fn an_example_changes_none_of_the_users_own_figures() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser.resize(1280, 900);
    browser.open("#/metrics/acquisition").await;
    browser.click("[data-case=gym]").await;
    browser.wait_for("[data-case=gym][aria-current=true]").await;
    browser.wait_for("[data-notice=visit]").await;
    assert!(
        browser
            .text("[data-notice=visit] p")
            .await
            .contains("example")
    );
    // A change to the example changes only the example.
    browser.enter("customers_new", "7").await;
    browser
        .wait_until("location.hash.includes('customers_new=7')")
        .await;
    // An example is also shown as an example on the other pages.
    browser.click("nav a[href^='#/metrics/referral']").await;
    browser.wait_for("article[data-metric=referral]").await;
    assert_eq!(browser.text_of("customers_new").await, "7");
    assert!(
        browser
            .text("[data-notice=visit] p")
            .await
            .contains("example")
    );
    assert_own_figures(&browser).await;

    // Going back in the browser leaves it too.
    browser.open("#/metrics/retention").await;
    browser.click("[data-case=gym]").await;
    browser.wait_for_text("customers_start", "200").await;
    browser.click("[data-notice=visit] a").await;
    browser.wait_until_gone("[data-notice=visit]").await;
    browser.wait_for_text("customers_start", "4820").await;
    assert_own_figures(&browser).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn an_example_is_adopted_only_by_its_button() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    // It is a guest even if the user has no figures.
    browser.open("#/metrics/retention").await;
    browser.click("[data-case=gym]").await;
    browser.wait_for("[data-notice=visit]").await;
    browser.wait_for_text("customers_start", "200").await;
    browser.open("#/metrics/retention").await;
    browser.wait_for_text("customers_start", "").await;
    assert_eq!(browser.kept("field/customers_start").await, None);

    browser.click("[data-case=gym]").await;
    browser.wait_for_text("customers_start", "200").await;
    browser.click("[data-notice=visit] button").await;
    browser.wait_until_gone("[data-notice=visit]").await;
    browser
        .wait_until_kept("field/customers_start", "200")
        .await;
    browser.click("button[data-take=undo]").await;
    browser.wait_for_text("customers_start", "").await;
    browser.assert_quiet();
}

/// An example names the period of its figures if it has one; if not, it isn't asked for.
#[tokio::test]
async fn an_example_brings_its_period() {
    const PERIOD: &str = "document.querySelector('select[name=period]').value";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (metric, case, period) in [
        ("cltv", "coffee", "year"),
        ("growth", "streaming", "month"),
        ("retention", "gym", ""),
    ] {
        browser.open(&format!("#/metrics/{metric}")).await;
        browser.click(&format!("[data-case={case}]")).await;
        browser
            .wait_for(&format!("[data-case={case}][aria-current=true]"))
            .await;
        browser.wait_for(".answer data").await;
        assert_eq!(browser.eval(PERIOD).await, period, "{metric}");
        assert_eq!(browser.count("button[data-period]").await, 0, "{metric}");
    }
    // Other figures without a period are asked about.
    browser.enter("customers_start", "300").await;
    browser.wait_for("button[data-period]").await;
    browser.assert_quiet();
}
