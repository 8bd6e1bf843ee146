//! Figures in sentences and in pictures: they mean what the user typed, and keep their signs and units.

use crate::support::browser::{Browser, Options};

const DRAWN: &str = "[...document.querySelectorAll('.outcome figure svg text')].map((text) => text.textContent).join('|')";

/// Of those lost, newcomers weren't among the customers at the start: of 200, 20 left and 180 stayed.
#[tokio::test]
async fn newcomers_who_left_are_not_counted_among_the_customers_at_the_start() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/churn?customers_start=200&customers_lost=30&customers_passing=10")
        .await;
    browser.wait_for_value("churn_rate", 0.15, 1e-12).await;
    let said = browser.text(".result").await;
    assert!(said.contains("20 of the 200"), "{said}");
    let words = browser.text("figure .unseen").await;
    assert!(words.contains("180") && !words.contains("170"), "{words}");
    let drawn = browser.eval(DRAWN).await;
    let drawn = drawn.as_str().unwrap_or_default();
    assert!(drawn.contains("180") && !drawn.contains("170"), "{drawn}");
    browser.assert_quiet();
}

/// A hyphen is shorter than a minus, and reads as a dash.
#[tokio::test]
async fn axes_use_the_minus_sign() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for language in ["en", "bg", "sl", "lt", "ru"] {
        browser
            .open(&format!(
                "#/metrics/nps?promoters=10&passives=20&detractors=70&lang={language}"
            ))
            .await;
        browser.wait_for_value("nps", -60.0, 1e-9).await;
        let drawn = browser.eval(DRAWN).await;
        let drawn = drawn.as_str().unwrap_or_default();
        let has_axis = drawn.split('|').any(|text| text == "−100");
        assert!(has_axis && !drawn.contains('-'), "{language}: {drawn}");
    }
    browser.assert_quiet();
}

/// An amount below a cent has its currency in the picture, like any other.
#[tokio::test]
async fn small_amounts_keep_their_currency() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/cltv-discounted?margin=0.1&retention_rate=10%25&discount_rate=5%25")
        .await;
    browser
        .wait_for("data[data-variable='cltv_discounted.begin']")
        .await;
    let words = browser.text("figure .unseen").await;
    let amounts: Vec<_> = words
        .split_whitespace()
        .filter(|word| word.contains("0."))
        .collect();
    assert!(!amounts.is_empty(), "{words}");
    for amount in amounts {
        assert!(amount.starts_with('€'), "{amount} in {words}");
    }
    let drawn = browser.eval(DRAWN).await;
    let drawn = drawn.as_str().unwrap_or_default();
    for text in drawn.split('|').filter(|text| text.contains("0.")) {
        assert!(text.contains("€0."), "{text} in {drawn}");
    }
    browser.assert_quiet();
}
