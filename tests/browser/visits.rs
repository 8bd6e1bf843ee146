//! A link opens next to the user's own work and never replaces it.

use crate::support::browser::{Browser, Options};

const LINK: &str = "#/metrics/csat?satisfied=8&responses=10";

/// A browser in which a user has worked on satisfaction.
async fn with_own_work() -> Option<Browser> {
    let browser = Browser::start(Options::default()).await?;
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "50").await;
    browser.enter("responses", "80").await;
    browser.wait_until_kept("field/responses", "80").await;
    Some(browser)
}

async fn assert_shown(browser: &Browser, satisfied: &str, responses: &str) {
    assert_eq!(browser.text_of("satisfied").await, satisfied);
    assert_eq!(browser.text_of("responses").await, responses);
}

async fn assert_own_work_is_kept(browser: &Browser) {
    assert_eq!(browser.kept("field/satisfied").await.as_deref(), Some("50"));
    assert_eq!(browser.kept("field/responses").await.as_deref(), Some("80"));
}

#[tokio::test]
async fn a_link_opens_next_to_saved_work_and_says_so() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser.open(LINK).await;
    assert_shown(&browser, "8", "10").await;
    assert!(browser.sees("[data-notice=visit]").await);
    browser.reload().await;
    assert_shown(&browser, "8", "10").await;
    assert!(browser.sees("[data-notice=visit]").await);
    assert_own_work_is_kept(&browser).await;

    browser.click("[data-notice=visit] a").await;
    browser.wait_until_gone("[data-notice=visit]").await;
    assert_shown(&browser, "50", "80").await;
    assert_own_work_is_kept(&browser).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn the_figures_of_a_link_can_be_adopted() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser.open(LINK).await;
    browser.click("[data-notice=visit] button").await;
    browser.wait_until_gone("[data-notice=visit]").await;
    assert_shown(&browser, "8", "10").await;
    browser.wait_until_kept("field/satisfied", "8").await;
    browser.open("#/metrics/csat").await;
    assert_shown(&browser, "8", "10").await;
    assert_eq!(browser.count("[data-notice]").await, 0);
    browser.assert_quiet();
}

#[tokio::test]
async fn a_link_that_says_the_same_as_the_saved_work_is_the_saved_work() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser
        .open("#/metrics/csat?satisfied=50&responses=80")
        .await;
    assert_eq!(browser.count("[data-notice]").await, 0);
    browser.enter("satisfied", "60").await;
    browser.wait_until_kept("field/satisfied", "60").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn changed_figures_of_a_link_are_stored_separately_and_offered_later() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser.open(LINK).await;
    browser.enter("satisfied", "9").await;
    browser.wait_for_value("csat", 0.9, 0.0).await;
    browser
        .wait_until("location.hash.includes('satisfied=9')")
        .await;
    browser.reload().await;
    assert_shown(&browser, "9", "10").await;
    assert!(browser.sees("[data-notice=visit]").await);
    assert_own_work_is_kept(&browser).await;

    browser.open("#/metrics/csat").await;
    assert_shown(&browser, "50", "80").await;
    assert!(browser.sees("[data-notice=visit-waiting]").await);
    browser.click("[data-notice=visit-waiting] summary").await;
    browser.click("[data-notice=visit-waiting] a").await;
    browser.wait_for("[data-notice=visit]").await;
    assert_shown(&browser, "9", "10").await;

    browser.click("[data-notice=visit] a").await;
    browser.wait_for("[data-notice=visit-waiting]").await;
    browser.click("[data-notice=visit-waiting] summary").await;
    browser.click("[data-notice=visit-waiting] button").await;
    browser.wait_until_gone("[data-notice]").await;
    browser
        .wait_until("Object.keys(localStorage).some(name => name.startsWith('loyalty-lab/visit/') && JSON.parse(localStorage[name]).value === '')")
        .await;
    browser.reload().await;
    assert_eq!(browser.count("[data-notice]").await, 0);
    assert_own_work_is_kept(&browser).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_changed_visit_survives_the_closing_of_its_tab_at_once() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    let first = browser.this_tab().await;
    browser.new_tab().await;
    browser.open(LINK).await;
    browser.type_into("satisfied", "5").await;
    browser.close_tab(first).await;
    browser.open("#/metrics/csat").await;
    assert_shown(&browser, "50", "80").await;
    assert!(browser.sees("[data-notice=visit-waiting]").await);
    browser.click("[data-notice=visit-waiting] summary").await;
    browser.click("[data-notice=visit-waiting] a").await;
    browser.wait_for_text("satisfied", "85").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn changed_figures_of_a_link_survive_a_reload_at_once() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser.open(LINK).await;
    browser.type_into("satisfied", "5").await;
    browser.reload().await;
    assert_shown(&browser, "85", "10").await;
    assert_own_work_is_kept(&browser).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn other_pages_of_a_visit_show_the_figures_of_the_visit() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser
        .open("#/metrics/retention?customers_start=100&customers_end=90&customers_new=5")
        .await;
    browser.resize(1280, 900);
    browser.click("nav a[href^='#/metrics/referral']").await;
    browser.wait_for("article[data-metric=referral]").await;
    assert_eq!(browser.text_of("customers_new").await, "5");
    assert!(browser.sees("[data-notice=visit]").await);
    assert_own_work_is_kept(&browser).await;
    browser.assert_quiet();
}

/// Two changed links, the second after a reload, are both still there and can be distinguished.
#[tokio::test]
async fn every_changed_link_is_kept_and_listed() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser.open(LINK).await;
    browser.enter("satisfied", "9").await;
    browser
        .wait_until("location.hash.includes('satisfied=9')")
        .await;
    browser
        .open("#/metrics/nps?promoters=5&passives=3&detractors=2")
        .await;
    browser.enter("promoters", "6").await;
    browser
        .wait_until("location.hash.includes('promoters=6')")
        .await;
    browser.reload().await;
    browser.enter("promoters", "7").await;
    browser
        .wait_until("location.hash.includes('promoters=7')")
        .await;

    browser.open("#/metrics/csat").await;
    browser.wait_for("[data-guest]").await;
    assert_eq!(browser.count("[data-guest]").await, 2);
    let links = browser.attributes("[data-guest] a", "href").await;
    assert!(links[0].contains("satisfied=9"), "{links:?}");
    assert!(links[1].contains("promoters=7"), "{links:?}");
    assert_own_work_is_kept(&browser).await;

    browser.click("[data-notice=visit-waiting] summary").await;
    browser.click("[data-guest]:nth-child(1) button").await;
    browser
        .wait_until("document.querySelectorAll('[data-guest]').length === 1")
        .await;
    browser.click("button[data-take=undo]").await;
    browser
        .wait_until("document.querySelectorAll('[data-guest]').length === 2")
        .await;
    browser.click("[data-guest]:nth-child(2) a").await;
    browser.wait_for_text("promoters", "7").await;
    browser.assert_quiet();
}

/// A link that is followed right after a change is opened, although the address was about to be written, and
/// the change to the previous link is kept.
#[tokio::test]
async fn a_link_followed_right_after_a_change_is_opened() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser.open(LINK).await;
    browser.enter("satisfied", "9").await;
    browser
        .run(
            "location.hash = '#/metrics/nps?promoters=5&passives=3&detractors=2';
            // What the timer would do before the browser reports the new address.
            dispatchEvent(new Event('pagehide'));",
            Vec::new(),
        )
        .await;
    browser.wait_for_text("promoters", "5").await;
    browser.open("#/metrics/csat").await;
    browser.wait_for("[data-guest]").await;
    let links = browser.attributes("[data-guest] a", "href").await;
    assert!(links[0].contains("satisfied=9"), "{links:?}");
    assert_own_work_is_kept(&browser).await;
    browser.assert_quiet();
}

/// Going back from a page that was opened right after the last letter leads to what was typed.
#[tokio::test]
async fn what_is_typed_right_before_a_link_is_followed_is_in_the_address_left() {
    let Some(browser) = with_own_work().await else {
        return;
    };
    browser.open(LINK).await;
    browser.wait_for("input[name=satisfied]").await;
    const TYPE_AND_FOLLOW: &str = "
        const field = document.querySelector('input[name=satisfied]');
        field.value = '9';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        document.querySelector('nav a[href^=\"#/metrics/retention\"]').click();";
    browser.run(TYPE_AND_FOLLOW, Vec::new()).await;
    browser.wait_for("article[data-metric=retention]").await;
    browser.run("history.back()", Vec::new()).await;
    browser.wait_for("article[data-metric=csat]").await;
    browser.wait_for_text("satisfied", "9").await;
    let address = browser.eval("location.hash").await;
    assert!(
        address
            .as_str()
            .is_some_and(|address| address.contains("satisfied=9")),
        "{address}"
    );
    assert_own_work_is_kept(&browser).await;
    browser.assert_quiet();
}
