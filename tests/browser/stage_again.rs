//! A stage that is opened again begins covered, also without a network.

use crate::stage::{run_growth, wait_for_step};
use crate::support::browser::{Browser, Options};
use crate::support::user::ESCAPE;

pub const GROWTH: &str = "#/workshop/growth";
const REVEALED: &str = "data[data-variable], .truth, .slip";

/// Goes from the scene of the demonstration "growth" to its answer.
pub async fn reveal(browser: &Browser) {
    wait_for_step(browser, 0).await;
    for step in 1..4 {
        // By script, because keys are tried by other tests, and a driver can lose one on a busy machine.
        let press = "document.querySelector('[data-press=forward]').click()";
        browser.run(press, Vec::new()).await;
        wait_for_step(browser, step).await;
    }
    browser.wait_for("data[data-variable=retention_rate]").await;
}

pub async fn assert_covered(browser: &Browser, way: &str) {
    browser.wait_for(".stage[data-step]").await;
    let step = browser.attributes(".stage", "data-step").await;
    assert_eq!(step, ["0"], "{way}");
    assert_eq!(browser.count(REVEALED).await, 0, "{way}");
}

#[tokio::test]
async fn only_a_reload_of_the_stage_itself_continues() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(GROWTH).await;
    reveal(&browser).await;
    browser.reload().await;
    wait_for_step(&browser, 3).await;
    browser.wait_for("data[data-variable=retention_rate]").await;

    browser.open(GROWTH).await;
    assert_covered(&browser, "loaded again").await;
    reveal(&browser).await;
    browser.open("#/plan").await;
    browser.open(GROWTH).await;
    assert_covered(&browser, "after another address").await;
    reveal(&browser).await;
    browser.open("#/plan").await;
    browser.reload().await;
    browser.follow(GROWTH).await;
    assert_covered(&browser, "after a reload elsewhere").await;
    reveal(&browser).await;
    browser.reload().await;
    wait_for_step(&browser, 3).await;
    browser.follow("#/plan").await;
    browser.wait_for("main h1").await;
    browser.follow(GROWTH).await;
    assert_covered(&browser, "after another page").await;
    reveal(&browser).await;
    browser.press(&[ESCAPE]).await;
    browser.wait_for("[data-page=workshop]").await;
    browser.run("history.back()", Vec::new()).await;
    assert_covered(&browser, "going back").await;
    browser.reload().await;
    assert_covered(&browser, "and reloading it").await;
    // The browser may have kept the page as it was left.
    reveal(&browser).await;
    browser.load("/index.html#/plan").await;
    for _ in 0..2 {
        browser.client.back().await.expect("the page before");
    }
    browser.wait_for(".stage[data-step='0']").await;
    assert_covered(&browser, "going back from another address").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_stage_opened_directly_works_without_a_network_afterwards() {
    let options = Options {
        keeps_sites: true,
        ..Options::default()
    };
    let Some(browser) = Browser::start(options).await else {
        return;
    };
    browser.open(GROWTH).await;
    wait_for_step(&browser, 0).await;
    browser.wait_for("[data-offline=ready]").await;
    browser.server.cut(true);
    browser.open(GROWTH).await;
    wait_for_step(&browser, 0).await;
    run_growth(&browser).await;
    browser.press(&[ESCAPE]).await;
    browser.wait_for("[data-page=workshop]").await;
    let nothing: [String; 0] = [];
    assert_eq!(browser.problems().await, nothing);
}
