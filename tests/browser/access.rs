//! What axe-core finds wrong: nothing, on every page, in both looks, wide and narrow.

use crate::pages::PAGES;
use crate::support::browser::{Browser, Options};

async fn no_violations(scheme: &str, width: u32) {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.prefer("prefers-color-scheme", scheme);
    browser.resize(width, 900);
    browser.open("#/").await;
    assert_clean(&browser, "home").await;
    browser.click("header summary").await;
    assert_clean(&browser, "settings").await;
    browser.click("header summary").await;
    for page in &PAGES {
        for fragment in [page.empty(), page.full(), page.wrong()] {
            browser.follow(&fragment).await;
            browser
                .wait_for(&format!("article[data-metric={}]", page.metric))
                .await;
            assert_clean(&browser, &fragment).await;
        }
    }
    for fragment in [
        "#/nowhere",
        "#/metrics/csat?satisfied=8&responses=10&foo=1&lang=sl",
        "#/metrics/csat?responses=7&csat=50%&solve=satisfied",
        "#/metrics/nps?promoters=60&detractors=40&nps=50&solve=passives",
        "#/metrics/nps?promoters=60&passives=0&detractors=40&present=1",
    ] {
        browser.follow(fragment).await;
        assert_clean(&browser, fragment).await;
    }
    browser.assert_quiet();
}

async fn assert_clean(browser: &Browser, state: &str) {
    let violations = browser.axe().await;
    assert_eq!(violations, [""; 0], "{state}");
}

#[tokio::test]
async fn wide_and_light() {
    no_violations("light", 1280).await;
}

#[tokio::test]
async fn wide_and_dark() {
    no_violations("dark", 1280).await;
}

#[tokio::test]
async fn narrow_and_light() {
    no_violations("light", 390).await;
}

#[tokio::test]
async fn narrow_and_dark() {
    no_violations("dark", 390).await;
}
