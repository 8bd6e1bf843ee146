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

/// An example names the period of its figures if it has one; if not, the page says so and doesn't ask.
#[tokio::test]
async fn an_example_brings_its_period() {
    const PERIOD: &str = "document.querySelector('select[name=period]').value";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (metric, case, period) in [
        ("cltv", "coffee", "year"),
        ("growth", "streaming", "month"),
        ("retention", "gym", "year"),
        ("repeat-purchase", "florist", ""),
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
    browser
        .open("#/metrics/retention?customers_start=300&customers_end=310&customers_new=40")
        .await;
    browser.wait_for("button[data-period]").await;
    browser.assert_quiet();
}

/// An example for years is adopted among figures for months: figures that stay keep what they mean, and so does a
/// target.
#[tokio::test]
async fn an_adopted_example_leaves_the_meaning_of_other_figures() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv-discounted").await;
    browser.enter("discount_rate", "1").await;
    browser.choose("period", "month").await;
    browser.open("#/metrics/retention").await;
    browser.enter("retention_rate", "95 %").await;
    browser.wait_until_kept("target/retention", "95 %").await;

    adopt_coffee_bar(&browser).await;
    browser.wait_until_kept("period", "year").await;
    assert_eq!(
        browser.kept("field/purchase_frequency").await.as_deref(),
        Some("110")
    );
    browser
        .wait_until_kept("field/discount_rate", "1/month")
        .await;
    browser
        .wait_until_kept("target/retention", "95 %/month")
        .await;
    browser.open("#/metrics/cltv-discounted").await;
    let note = browser.text("#discount_rate-hint").await;
    assert!(note.contains("1% per month = 12.68% per year"), "{note}");
    browser.open("#/metrics/retention").await;
    let note = browser.text("#retention_rate-hint").await;
    assert!(note.contains("95% per month = 54.04% per year"), "{note}");
    browser.assert_quiet();
}

/// Counts of a month can't be counts of a year, so the month stays, and the adopted figures say that they are yearly.
#[tokio::test]
async fn counts_and_their_target_keep_the_period_of_the_user() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser.choose("period", "month").await;
    browser.enter("retention_rate", "95 %").await;
    browser.wait_until_kept("target/retention", "95 %").await;
    let before = browser.text(".target").await;
    assert!(before.contains("5,189"), "{before}");

    adopt_coffee_bar(&browser).await;
    browser
        .wait_until_kept("field/purchase_frequency", "110/year")
        .await;
    browser
        .wait_until_kept("field/customer_lifespan", "3year")
        .await;
    assert_eq!(browser.kept("period").await.as_deref(), Some("month"));
    // It is worth the same: 4.20 × 110 × 3.
    browser.wait_for_value("cltv", 1386.0, 1e-9).await;
    assert_own_figures(&browser).await;
    assert_eq!(browser.text(".target").await, before);
    browser.assert_quiet();
}

async fn adopt_coffee_bar(browser: &Browser) {
    browser.open("#/metrics/cltv").await;
    browser.click("[data-case=coffee]").await;
    browser.wait_for_value("cltv", 1386.0, 1e-9).await;
    browser.click("[data-notice=visit] button").await;
    browser.wait_until_gone("[data-notice=visit]").await;
}

/// Clearing a page of an example clears the example. Clearing one's own page says which other pages lose figures.
#[tokio::test]
async fn clearing_a_page_takes_nothing_silently_from_another() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser.open("#/metrics/acquisition").await;
    browser.wait_for("#reset-shared").await;
    let said = browser.text("#reset-shared").await;
    assert!(
        said.contains("New customers") && said.contains("Retention"),
        "{said}"
    );
    browser.click("[data-case=gym]").await;
    browser.wait_for_text("customers_new", "65").await;
    browser.reset().await;
    browser.wait_for_text("customers_new", "").await;
    assert_own_figures(&browser).await;
    browser.assert_quiet();
}
