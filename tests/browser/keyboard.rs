//! The keyboard alone is enough, and screen readers announce what is new.

use crate::pages::PAGES;
use crate::support::browser::{Browser, Options};
use crate::support::user::{CONTROL, ENTER, ESCAPE, SHIFT, TAB};
use serde_json::json;

/// Lists the visible controls, and records for each whether its focus is visible when it gets the focus: by
/// its own outline or that of the box around it. The page itself records this, because checking after each
/// key press would miss a control when the focus returns from the browser's own toolbar.
const WATCH: &str = "
    window.controls = [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter((element) => !element.disabled && element.tabIndex >= 0 && element.checkVisibility());
    window.shown = new Map();
    addEventListener('focusin', ({ target }) => {
        const parts = [target, target.closest('.box, .track') ?? target];
        const outlined = parts.some((part) => {
            const { outlineStyle, outlineWidth } = getComputedStyle(part);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        });
        shown.set(target, outlined && target.checkVisibility());
    });
    getSelection().removeAllRanges();
    return controls.length";

const UNREACHED: &str = "controls.filter((element) => !shown.has(element)).map((e) => e.outerHTML)";
const UNSEEN: &str = "controls.filter((element) => shown.get(element) === false)
    .map((element) => element.outerHTML)";

#[tokio::test]
async fn tab_reaches_every_control_and_the_focus_is_visible() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for page in [
        "#/",
        "#/metrics/acquisition?acquisition_spend=36000&customers_new=120&margin=x&foo=1",
        "#/metrics/retention?customers_start=10&solve=customers_end",
        "#/nowhere",
    ] {
        browser.open(page).await;
        browser.resize(1280, 900);
        if browser.count(".spreadsheet").await > 0 {
            browser.click(".spreadsheet summary").await;
            browser
                .run("document.activeElement.blur()", Vec::new())
                .await;
        }
        let count = browser.run(WATCH, Vec::new()).await;
        let count = count.as_u64().expect("a number");
        // Twice around, because the focus can start anywhere and passes through the browser's own controls.
        for _ in 0..2 * count {
            browser.press(&[TAB]).await;
            if browser.eval(&format!("{UNREACHED}.length")).await == 0 {
                break;
            }
        }
        assert_eq!(browser.eval(UNREACHED).await, json!([]), "{page}");
        assert_eq!(browser.eval(UNSEEN).await, json!([]), "{page}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn the_first_tab_leads_past_the_header_without_changing_the_address() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat?satisfied=8").await;
    browser.press(&[TAB]).await;
    assert!(browser.sees("a.skip:focus").await);
    browser.press(&[ENTER]).await;
    browser
        .wait_until("document.activeElement.matches('main')")
        .await;
    assert_eq!(
        browser.eval("location.hash").await,
        "#/metrics/csat?satisfied=8"
    );
    browser.press(&[TAB]).await;
    assert_eq!(
        browser
            .eval("document.activeElement.closest('main') !== null")
            .await,
        true
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn a_whole_visit_with_only_the_keyboard() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    tab_to(&browser, "main a[href='#/metrics/csat']").await;
    browser.press(&[ENTER]).await;
    browser.wait_for("article[data-metric=csat]").await;
    // A newly opened page takes the focus, so that reading continues at its start.
    browser
        .wait_until("document.activeElement.matches('main')")
        .await;
    tab_to(&browser, "input[name=satisfied]").await;
    browser.press(&['8']).await;
    browser.press(&[TAB]).await;
    browser.press(&['9']).await;
    // Past the curve, which appeared with the result.
    browser.wait_for("input[data-curve=satisfied]").await;
    browser.press(&[SHIFT, TAB]).await;
    browser.press(&[SHIFT, TAB]).await;
    browser.press(&[CONTROL, 'a']).await;
    browser.press(&['3']).await;
    browser.wait_for_value("csat", 1.0 / 3.0, 1e-12).await;
    tab_to(&browser, "button[data-take=reset]").await;
    browser.press(&[' ']).await;
    browser.wait_for_text("satisfied", "").await;
    browser.assert_quiet();
}

async fn tab_to(browser: &Browser, selector: &str) {
    let script = "return document.activeElement.matches(arguments[0])";
    for _ in 0..90 {
        browser.press(&[TAB]).await;
        if browser.run(script, vec![selector.into()]).await == true {
            return;
        }
    }
    panic!("ninety steps do not lead to {selector}");
}

#[tokio::test]
async fn a_new_result_is_announced_politely() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    let region = "[...document.querySelectorAll('[role=status][aria-live=polite]')]
        .map((element) => element.textContent).join()";
    // The region must exist before its content can be announced.
    assert_eq!(browser.count("[role=status][aria-live=polite]").await, 1);
    browser.type_into("satisfied", "8").await;
    browser.type_into("responses", "10").await;
    browser
        .wait_until(&format!("{region}.includes('80%')"))
        .await;
    browser.type_into("responses", "0").await;
    browser
        .wait_until(&format!("{region}.includes('8%')"))
        .await;
    browser.choose("solve", "responses").await;
    browser.enter("csat", "40").await;
    browser
        .wait_until(&format!("/All answers.*20/.test({region})"))
        .await;
    // What is no longer true isn't left to be read.
    browser.enter("csat", "much").await;
    browser.wait_until(&format!("{region} === ''")).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn touching_a_field_lights_up_its_symbol_and_its_part_of_the_picture() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/nps?promoters=50&passives=30&detractors=20")
        .await;
    assert_eq!(browser.count(".lit").await, 0);
    browser.click("input[name=promoters]").await;
    browser.wait_for("math .lit").await;
    assert_eq!(browser.text("math mi.lit").await, "P");
    assert_eq!(browser.text("math mn.lit").await, "50");
    assert!(browser.count("svg .lit").await > 0);
    browser.assert_quiet();
}

/// On every page, on a phone and at projector size, the list of metrics opens from the header. It closes with
/// Escape, with a press elsewhere, and when one of its pages opens.
#[tokio::test]
async fn the_list_of_metrics_opens_from_the_header() {
    const SUMMARY: &str = "header .metrics summary";
    const LIST: &str = "header .metric-list a";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let retention = "#/metrics/retention?customers_start=200&customers_end=180&customers_new=0";
    for (page, width) in [
        ("#/", 390),
        (retention, 390),
        ("#/guides", 390),
        ("#/cultures", 390),
        ("#/plan", 390),
        ("#/nowhere", 390),
        ("#/metrics/nps?present=1", 1280),
    ] {
        browser.resize(width, 844);
        browser.open(page).await;
        tab_to(&browser, SUMMARY).await;
        browser.press(&[ENTER]).await;
        browser.wait_for(LIST).await;
        assert_eq!(browser.count(LIST).await, PAGES.len() as u64, "{page}");
        browser.press(&[ESCAPE]).await;
        browser.wait_until_gone(LIST).await;
        let focus = format!("document.activeElement.matches('{SUMMARY}')");
        assert_eq!(browser.eval(&focus).await, true, "{page}");
        browser.click(SUMMARY).await;
        browser.wait_for(LIST).await;
        let press = "document.querySelector('main').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))";
        browser.run(press, Vec::new()).await;
        browser.wait_until_gone(LIST).await;
    }
    browser.resize(390, 844);
    browser.open(retention).await;
    browser.click(SUMMARY).await;
    browser.wait_for(LIST).await;
    let shown = browser
        .text("header .metric-list a[href^='#/metrics/retention']")
        .await;
    assert!(shown.contains("90%"), "{shown}");
    browser
        .click("header .metric-list a[href^='#/metrics/csat']")
        .await;
    browser.wait_for("article[data-metric=csat]").await;
    browser.wait_until_gone(LIST).await;
    // The page that is already shown.
    browser.click(SUMMARY).await;
    browser.click("header .metric-list a[aria-current]").await;
    browser.wait_until_gone(LIST).await;
    browser.resize(1280, 900);
    assert!(!browser.sees(SUMMARY).await);
    browser.assert_quiet();
}

/// On a phone, the menu contains the other pages, the language and the settings.
#[tokio::test]
async fn the_menu_of_a_phone_closes_step_by_step() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(390, 844);
    browser.open("#/metrics/csat").await;
    assert!(!browser.sees("#menu a").await);
    tab_to(&browser, "#open-menu").await;
    browser.press(&[ENTER]).await;
    browser.wait_for("#open-menu[aria-expanded=true]").await;
    tab_to(&browser, "#open-settings").await;
    browser.press(&[ENTER]).await;
    browser.wait_for("header select[name=currency]").await;
    browser.press(&[ESCAPE]).await;
    browser
        .wait_until_gone("header select[name=currency]")
        .await;
    assert!(browser.sees("#open-settings:focus").await);
    browser.press(&[ESCAPE]).await;
    browser
        .wait_until("!document.querySelector('#menu a').checkVisibility()")
        .await;
    assert!(browser.sees("#open-menu:focus").await);
    browser.click("#open-menu").await;
    browser.click("#menu a[href='#/plan']").await;
    browser.wait_for("article.plan").await;
    assert!(!browser.sees("#menu a").await);
    browser.assert_quiet();
}

/// Variants are opened, named and removed, a target is set, and a guest's figures are adopted, with keys alone.
#[tokio::test]
async fn experiments_need_no_pointer() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/retention?customers_start=200&customers_end=210&customers_new=40")
        .await;
    // The figures of the link become the user's own.
    tab_to(&browser, "[data-notice=visit] button").await;
    browser.press(&[ENTER]).await;
    browser.wait_until_gone("[data-notice=visit]").await;
    browser.wait_until_kept("field/customers_new", "40").await;

    // A variant: its first field takes the focus.
    tab_to(&browser, "[data-open=mine]").await;
    browser.press(&[ENTER]).await;
    browser.wait_for("[data-set=B][aria-pressed=true]").await;
    browser
        .wait_until("document.activeElement.name === 'customers_start'")
        .await;
    tab_to(&browser, "input[name=customers_new]").await;
    browser.press(&[CONTROL, 'a']).await;
    browser.press(&['3']).await;
    browser.press(&['0']).await;
    browser.wait_for_value("b.retention_rate", 0.9, 1e-12).await;
    browser.wait_for_value("retention_rate", 0.85, 1e-12).await;
    tab_to(&browser, "input[name='b.name']").await;
    browser.press(&['x']).await;
    browser
        .wait_until("document.querySelector('[data-set=B]').textContent.includes('x')")
        .await;
    tab_to(&browser, "[data-remove=b]").await;
    browser.press(&[' ']).await;
    browser.wait_until_gone("[data-variant=b]").await;
    browser.wait_for_value("retention_rate", 0.85, 1e-12).await;

    // A target, and one of its answers in the form.
    tab_to(&browser, "input[name=retention_rate]").await;
    for key in ['9', '0'] {
        browser.press(&[key]).await;
    }
    browser.wait_for("[data-change=customers_end] button").await;
    tab_to(&browser, "[data-change=customers_end] button").await;
    browser.press(&[ENTER]).await;
    browser.wait_for_value("customers_end", 220.0, 1e-12).await;
    browser.assert_quiet();
}
