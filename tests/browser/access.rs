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
    let mut found = Vec::new();
    found.extend(violations(&browser, "home").await);
    browser.click("header summary").await;
    found.extend(violations(&browser, "settings").await);
    browser.click("header summary").await;
    for page in &PAGES {
        for fragment in [page.empty(), page.full(), page.wrong()] {
            browser.follow(&fragment).await;
            browser
                .wait_for(&format!("article[data-metric={}]", page.metric))
                .await;
            found.extend(violations(&browser, &fragment).await);
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
        found.extend(violations(&browser, fragment).await);
    }
    assert_eq!(found, [""; 0]);
    browser.assert_quiet();
}

async fn violations(browser: &Browser, state: &str) -> Vec<String> {
    let violations = browser.axe().await.into_iter();
    violations
        .map(|violation| format!("{state}: {violation}"))
        .collect()
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
