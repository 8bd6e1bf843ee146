//! What a stage asks of the device, and what it says if the browser refuses: a screen that stays on, full screen,
//! paper.

use crate::stage::wait_for_step;
use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Options};
use crate::support::user::ESCAPE;

const STAGE_OF_METRIC: &str =
    "#/metrics/retention?customers_start=1000&customers_end=1100&present=covered";

/// A screen lock that counts, and a tab that can be hidden.
const COUNTED: &str = "window.locks = [];
    const request = async () => {
        const lock = { isOver: false, release: async () => { lock.isOver = true; } };
        locks.push(lock);
        return lock;
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    window.hide = (isHidden) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
        // The browser takes the lock back.
        if (isHidden) locks.forEach((lock) => { lock.isOver = true; });
        document.dispatchEvent(new Event('visibilitychange'));
    };";

/// How many locks have been given, and how many of them are held.
async fn wait_for_locks(browser: &Browser, given: usize, held: usize) {
    browser
        .wait_until(&format!(
            "locks.length === {given} && locks.filter((lock) => !lock.isOver).length === {held}"
        ))
        .await;
}

#[tokio::test]
async fn the_screen_is_kept_on_until_the_stage_is_left() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop").await;
    browser.run(COUNTED, Vec::new()).await;
    let mut given = 0;
    for stage in ["#/workshop/growth", STAGE_OF_METRIC] {
        browser.follow(stage).await;
        browser.wait_for(".stage, .presented").await;
        given += 1;
        wait_for_locks(&browser, given, 1).await;
        browser.run("hide(true)", Vec::new()).await;
        wait_for_locks(&browser, given, 0).await;
        browser.run("hide(false)", Vec::new()).await;
        given += 1;
        wait_for_locks(&browser, given, 1).await;
        browser.press(&[ESCAPE]).await;
        browser.wait_until_gone(".stage, .presented").await;
        wait_for_locks(&browser, given, 0).await;
        browser.run("hide(true); hide(false)", Vec::new()).await;
        wait_for_locks(&browser, given, 0).await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn full_screen_is_asked_for_and_left_with_the_same_key() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (stage, part) in [
        ("#/workshop/growth", ".stage[data-step='0']"),
        (STAGE_OF_METRIC, ".presented.covered"),
    ] {
        browser.open(stage).await;
        browser.wait_for(part).await;
        for key in ['f', 'F'] {
            browser.press(&[key]).await;
            browser
                .wait_until("document.fullscreenElement === document.documentElement")
                .await;
            assert_eq!(browser.count(part).await, 1, "it changes nothing else");
            browser.press(&[key]).await;
            browser.wait_until("!document.fullscreenElement").await;
        }
        assert_eq!(browser.count("[data-problem]").await, 0);
    }
    browser.assert_quiet();
}

/// The ways in which a browser refuses a method.
const REFUSALS: [&str; 3] = [
    "() => Promise.reject(new TypeError('not allowed'))",
    "() => { throw new TypeError('not allowed'); }",
    "undefined",
];

async fn assert_short(browser: &Browser, problem: &str) {
    let sentence = browser.text(problem).await;
    let length = sentence.chars().count();
    assert!((10..=90).contains(&length), "{length}: {sentence}");
    assert_eq!(browser.axe().await, [""; 0], "{sentence}");
}

#[tokio::test]
async fn refused_full_screen_is_said_on_the_stage() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let problem = "[data-problem=full_screen_refused][role=alert]";
    for refusal in REFUSALS {
        browser.open("#/workshop/growth").await;
        wait_for_step(&browser, 0).await;
        let refuse = format!("Element.prototype.requestFullscreen = {refusal}");
        browser.run(&refuse, Vec::new()).await;
        for language in LANGUAGES {
            browser
                .follow(&format!("#/workshop/growth?lang={language}"))
                .await;
            browser
                .wait_for(&format!("html[lang={language}] .stage[data-step='0']"))
                .await;
            browser.press(&['f']).await;
            browser.wait_for(&format!(".stage {problem}")).await;
            assert_short(&browser, problem).await;
            browser.press(&[ESCAPE]).await;
            browser.wait_until_gone(problem).await;
            wait_for_step(&browser, 0).await;
        }
        browser.follow(STAGE_OF_METRIC).await;
        browser.wait_for(".presented.covered").await;
        browser.press(&['f']).await;
        browser
            .wait_for(&format!(".presented.covered {problem}"))
            .await;
        assert_short(&browser, problem).await;
        browser.press(&[ESCAPE]).await;
        browser.wait_until_gone(problem).await;
        assert_eq!(browser.count(".presented.covered").await, 1);
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn refused_printing_is_said_at_the_button() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let problem = "[data-problem=print_refused][role=alert]";
    for refusal in &REFUSALS[1..] {
        for (page, button) in [
            ("#/workshop/growth?sheet=participant&", "sheet-print"),
            ("#/workshop?sheet=all&", "sheet-print"),
            ("#/metrics/nps?", "report"),
            ("#/plan?", "plan-print"),
            ("#/guides/feedback-loop?", "print"),
        ] {
            browser.open(&format!("{page}lang=ru")).await;
            browser
                .run(&format!("window.print = {refusal}"), Vec::new())
                .await;
            let address = browser.eval("location.hash").await;
            let button = format!("[data-take={button}]");
            browser.click(&button).await;
            browser.wait_for(&format!("{button} + {problem}")).await;
            assert_short(&browser, problem).await;
            assert_eq!(browser.eval("location.hash").await, address);
        }
    }
    browser.assert_quiet();
}
