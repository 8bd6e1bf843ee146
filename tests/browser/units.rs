//! What figures are per, and answers that come as a column.

use crate::support::browser::{Browser, Options};

#[tokio::test]
async fn a_rate_says_its_period_and_what_it_is_over_others() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/churn").await;
    browser.enter("customers_start", "200").await;
    browser.enter("customers_lost", "10").await;
    assert_eq!(browser.count(".rates").await, 0);
    browser.choose("period", "month").await;
    browser.wait_for(".rates").await;
    let rates = browser.text(".rates").await;
    assert!(rates.contains("45.96%"), "{rates}");
    let lifespan = browser.text("data[data-variable=customer_lifespan]").await;
    assert_eq!(lifespan, "20 months");
    browser
        .wait_until("location.hash.endsWith('&period=month')")
        .await;
    browser.wait_until_kept("period", "month").await;
    browser.reload().await;
    browser.wait_for(".rates").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn pasted_answers_are_counted_when_the_user_takes_them() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    browser.click(".answers summary").await;
    let area = browser.find("#answers").await;
    let keys = area.send_keys("10 9 8\nn/a 7 3 0").await;
    keys.expect("the area takes text");
    browser
        .wait_until("document.querySelector('#answers-read').textContent.includes('6 answers')")
        .await;
    let read = browser.text("#answers-read").await;
    assert!(read.contains("Line 2") && read.contains("n/a"), "{read}");
    // Nothing is filled in before the user says so.
    assert_eq!(browser.text_of("promoters").await, "");
    browser.click("button[data-take=answers]").await;
    browser.wait_for_text("promoters", "2").await;
    assert_eq!(browser.text_of("passives").await, "2");
    assert_eq!(browser.text_of("detractors").await, "2");
    browser.wait_for_value("nps", 0.0, 0.0).await;
    browser.click("button[data-take=undo]").await;
    browser.wait_for_text("promoters", "").await;
    browser.assert_quiet();
}
