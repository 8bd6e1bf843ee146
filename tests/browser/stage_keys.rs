//! The keys of the stage, after a click with the mouse and with something over the stage.

use crate::stage::{SMALL, open_in_language, wait_for_step};
use crate::support::LANGUAGES;
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
    browser.open("#/workshop").await;
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
    browser.open("#/workshop").await;
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

/// The smallest text allowed, with everything that a key can open.
#[tokio::test]
async fn what_a_key_opens_has_the_smallest_text_or_a_larger_one() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop").await;
    open_in_language(&browser, "growth", "en").await;
    let refuse = "Element.prototype.requestFullscreen = () => Promise.reject(new Error())";
    browser.run(refuse, Vec::new()).await;
    for (key, part) in [
        ('q', ".stage-code"),
        ('n', ".stage-notes"),
        ('t', ".stage-countdown"),
        ('f', "[data-problem=full_screen_refused]"),
    ] {
        browser.press(&[key]).await;
        browser.wait_for(part).await;
        assert_eq!(browser.eval(SMALL).await, "", "{part}");
        if key == 'q' {
            browser.press(&[key]).await;
            browser.wait_until_gone(part).await;
        }
    }
    browser.assert_quiet();
}

/// Whether a line of a common guess runs through the label of one, or a label through another.
const CROSSED: &str = "(() => {
    const boxes = (of) => [...document.querySelectorAll(`.slip ${of}`)].map((part) => part.getBoundingClientRect());
    const labels = boxes('text');
    const meets = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
        && one.top < other.bottom - 4 && other.top + 4 < one.bottom - 1;
    const struck = labels.filter((label) => boxes('line').some((line) => line.left > label.left && line.right < label.right
        && line.top < label.bottom && line.bottom > label.top + label.height / 2));
    return struck.length + labels.filter((label, place) => labels.slice(place + 1).some((other) => meets(label, other))).length;
})()";

#[tokio::test]
async fn no_label_of_a_common_guess_is_struck_through() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1024, 768);
    browser.open("#/workshop").await;
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for demo in [
            "growth", "blind", "year", "score", "chance", "worth", "five", "alone", "mix",
        ] {
            open_in_language(&browser, demo, language).await;
            for step in 1..4 {
                browser.press(&[RIGHT]).await;
                wait_for_step(&browser, step).await;
            }
            browser.wait_for(".slip text").await;
            if browser.eval(CROSSED).await != 0 {
                wrong.push(format!("{language} {demo}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    browser.assert_quiet();
}
