//! How to improve a metric: the items on its page, added to the plan and offered there.

use crate::support::browser::{Browser, Options};
use crate::support::user::CONTROL;

const ADD: &str = ".improve [data-item=fbk-act] button";
const STATE: &str = "items/base/fbk-act/state";

#[tokio::test]
async fn an_item_is_added_from_a_metric_and_offered_by_the_plan() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/retention").await;
    browser.wait_for(ADD).await;
    assert_eq!(browser.count(".improve ol > li").await, 5);
    browser.click(ADD).await;
    browser.wait_for(&format!("{ADD}[aria-pressed=true]")).await;
    browser.wait_until_kept(STATE, "doing").await;
    // The pressed button keeps the focus, and pressing it can be undone.
    assert!(browser.sees(&format!("{ADD}:focus")).await);
    browser.press(&[CONTROL, 'z']).await;
    browser
        .wait_for(&format!("{ADD}[aria-pressed=false]"))
        .await;
    assert_eq!(browser.count(".improve a[href^='#/plan']").await, 0);
    browser.click(ADD).await;
    browser.wait_until_kept(STATE, "doing").await;
    assert_eq!(browser.text(ADD).await, "In your plan");
    assert!(
        browser
            .sees(".improve [data-item=fbk-act] a[href^='#/plan']")
            .await
    );
    let title = browser.text("#fitting-fbk-act").await;
    browser
        .keep(&[
            ("items/base/fbk-act/owner", "Ana"),
            ("items/base/fbk-act/date", "2026-03-02"),
        ])
        .await;

    browser.open("#/plan").await;
    browser.wait_for(".plan-offered p").await;
    let said = browser.text(".plan-offered p").await;
    assert!(said.contains(&title), "{said}");
    let offer = "[data-step=train] [data-offered=fbk-act] button";
    browser.wait_for(offer).await;
    browser.click("#plan-step-train").await;
    let said = browser.text(offer).await;
    assert!(
        said.contains("Ana") && said.contains("2 Mar 2026"),
        "{said}"
    );
    browser.click(offer).await;
    browser
        .wait_for("[data-step=train] [data-attached=fbk-act]")
        .await;
    // It is enough that one step contains it.
    browser.wait_until_gone("[data-offered=fbk-act]").await;
    browser.assert_quiet();
}

/// The items are selected by the user's own notes even while a link's figures are shown, but none can be
/// added then.
#[tokio::test]
async fn a_guest_sees_the_items_and_adds_none() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    browser
        .keep(&[("field/customers_start", "7"), (STATE, "done")])
        .await;
    browser
        .open("#/metrics/retention?customers_start=200&customers_end=180&customers_new=0")
        .await;
    browser.wait_for(".improve ol > li").await;
    assert_eq!(browser.count(".improve ol > li").await, 5);
    assert_eq!(browser.count(".improve button").await, 0);
    assert_eq!(browser.count(".improve [data-item=fbk-act]").await, 0);
    browser.assert_quiet();
}

/// What a market's answers change about an item is shown below it, and the notes belong to the market.
#[tokio::test]
async fn the_market_counts() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    browser
        .keep(&[
            ("market/m1/made", "1"),
            ("market/m1/name", "Vilnius shops"),
            (
                "market/m1/answer/communication-directness",
                "directness-indirect",
            ),
            ("market/current", "m1"),
        ])
        .await;
    browser.open("#/metrics/nps").await;
    browser.wait_for(".improve [data-item=fbk-survey]").await;
    let said = browser.text(".improve [data-item=fbk-survey]").await;
    assert!(said.contains("For Vilnius shops:"), "{said}");
    // What the answers change comes first, and the rule says so.
    let rule = browser.text(".improve .hint:first-of-type").await;
    assert!(rule.contains("the answers for Vilnius shops"), "{rule}");
    let first = browser.text(".improve ol > li:first-child").await;
    assert!(first.contains("For Vilnius shops:"), "{first}");
    browser
        .click(".improve [data-item=fbk-survey] button")
        .await;
    browser
        .wait_until_kept("items/m1/fbk-survey/state", "doing")
        .await;
    browser.assert_quiet();
}

/// The answer of a link doesn't wait for the guides.
#[tokio::test]
async fn the_answer_is_shown_before_the_guides_are_requested() {
    const ORDER: &str = "const [painted] = performance.getEntriesByName('first-contentful-paint');
        const guides = performance.getEntriesByType('resource')
            .filter(({ name }) => name.includes('guides'));
        return guides.length > 0 && guides.every(({ startTime }) => startTime >= painted.startTime)";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/retention?customers_start=200&customers_end=180&customers_new=0")
        .await;
    browser.wait_for(".improve ol > li").await;
    assert_eq!(browser.run(ORDER, Vec::new()).await, true);
    browser.assert_quiet();
}
