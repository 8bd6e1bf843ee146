//! The keys of the stage, after a click with the mouse and with something over the stage.

use crate::stage::{open_in_language, wait_for_step};
use crate::support::browser::{Browser, Options};
use crate::support::user::{ENTER, ESCAPE};

const RIGHT: char = '\u{e014}';
const PAGE_UP: char = '\u{e00e}';

/// Waits until the page has drawn twice, so that what a key did is there.
async fn settle(browser: &Browser) {
    let drawn = "window.drawn = 0; requestAnimationFrame(() => requestAnimationFrame(() => { window.drawn = 1; }))";
    browser.run(drawn, Vec::new()).await;
    browser.wait_until("window.drawn === 1").await;
}

/// A clicked button keeps the focus, so that Enter would press it again.
#[tokio::test]
async fn enter_reveals_nothing_after_a_click() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    browser.click("[data-press=forward]").await;
    wait_for_step(&browser, 1).await;
    browser.press(&['8', '5']).await;
    browser.wait_for("output.stage-box").await;
    browser.press(&[ENTER]).await;
    browser.wait_for(".stage-axis .dot").await;
    for step in [1, 2] {
        wait_for_step(&browser, step).await;
        browser.press(&[ENTER]).await;
        settle(&browser).await;
        wait_for_step(&browser, step).await;
        assert_eq!(
            browser.count("data[data-variable], [data-problem]").await,
            0
        );
        if step == 1 {
            browser.click("[data-press=forward]").await;
        }
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_code_over_the_stage_is_closed_before_the_stage_moves() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    open_in_language(&browser, "growth", "en").await;
    for (step, key) in [(1, RIGHT), (2, ' '), (2, PAGE_UP)] {
        if browser.count(&format!(".stage[data-step='{step}']")).await == 0 {
            browser.press(&[RIGHT]).await;
            wait_for_step(&browser, step).await;
        }
        browser.press(&['q']).await;
        browser.wait_for(".stage-code").await;
        browser.press(&[key]).await;
        browser.wait_until_gone(".stage-code").await;
        wait_for_step(&browser, step).await;
    }
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 3).await;
    browser.assert_quiet();
}

/// Otherwise, what is typed next would end up in a field of the form.
#[tokio::test]
async fn a_begun_guess_keeps_the_form_of_the_figures_closed() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    open_in_language(&browser, "growth", "en").await;
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 1).await;
    browser.press(&['8']).await;
    browser.wait_for("output.stage-box").await;
    browser.press(&['e']).await;
    browser.press(&['5']).await;
    browser
        .wait_until("document.querySelector('output.stage-box').innerText === '85'")
        .await;
    assert_eq!(browser.count("form.stage-edit").await, 0);
    browser.press(&[ESCAPE]).await;
    browser.wait_until_gone("output.stage-box").await;
    browser.press(&['e']).await;
    browser.wait_for("form.stage-edit").await;
    browser.assert_quiet();
}
