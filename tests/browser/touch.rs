//! The page of a metric on a phone, by touch: curves, comparison and target open, in both themes and every language.

use serde_json::json;

use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Options};

/// Curves, three variants and a target at once.
const FULL: &str = "#/metrics/retention?customers_start=1000&customers_end=1100&customers_new=200\
    &b.customers_end=1150&c.customers_new=250&retention_rate=95%&sample=1&population=4000";

/// A phone with a touch screen.
async fn phone() -> Option<Browser> {
    let browser = Browser::start(Options::default()).await?;
    browser.resize(390, 844);
    let touch = json!({ "enabled": true, "maxTouchPoints": 1 });
    browser.devtools("Emulation.setTouchEmulationEnabled", touch);
    Some(browser)
}

/// A finger touches the first position, moves along the others, and is lifted.
fn swipe(browser: &Browser, places: &[(f64, f64)]) {
    let send = |kind: &str, points: serde_json::Value| {
        let touch = json!({ "type": kind, "touchPoints": points });
        browser.devtools("Input.dispatchTouchEvent", touch);
    };
    for (place, (x, y)) in places.iter().enumerate() {
        let kind = if place == 0 {
            "touchStart"
        } else {
            "touchMove"
        };
        send(kind, json!([{ "x": x, "y": y }]));
    }
    send("touchEnd", json!([]));
}

/// The middle of the first element that matches, once it is in view.
async fn middle(browser: &Browser, selector: &str) -> (f64, f64) {
    let script = "const one = document.querySelector(arguments[0]);
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = one.getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2]";
    let place = browser.run(script, vec![selector.into()]).await;
    let number = |at: usize| place[at].as_f64().expect("a place");
    (number(0), number(1))
}

/// Whether the button that solves for a field can be seen.
async fn shown(browser: &Browser) -> serde_json::Value {
    let style = "getComputedStyle(document.querySelector('[data-solve=customers_end]')).visibility";
    browser.eval(style).await
}

#[tokio::test]
async fn everything_open_has_no_axe_violations_in_both_themes_and_every_language() {
    let Some(browser) = phone().await else {
        return;
    };
    let looks = ["light", "dark"].map(|theme| LANGUAGES.map(|language| (theme, language)));
    for (theme, language) in looks.concat() {
        let at = format!("{theme}, {language}");
        let link = format!("{FULL}&theme={theme}&lang={language}");
        browser.open_afresh(&link).await;
        browser.wait_for(".changes li").await;
        browser.wait_for("input[data-curve=customers_end]").await;
        browser.wait_for(".compare table").await;
        browser.wait_for("[data-real]").await;
        browser.wait_for("[data-needed=answers]").await;
        browser.click(".margin summary").await;
        browser.wait_for("input[name=population]").await;
        assert_eq!(browser.axe().await, [""; 0], "{at}");
        let is_wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
        assert_eq!(browser.eval(is_wide).await, false, "{at}");
        let low = "[...document.querySelectorAll(
                '.notice a.button, .notice button, .compare button, .sets button')]
            .filter((one) => one.getBoundingClientRect().height < 44)
            .map((one) => one.textContent)";
        assert_eq!(browser.eval(low).await, json!([]), "{at}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn touch_moves_the_mark_of_a_curve() {
    let Some(browser) = phone().await else {
        return;
    };
    browser.open(FULL).await;
    browser.wait_for("input[data-curve=customers_end]").await;
    let (x, y) = middle(&browser, "input[data-curve=customers_end]").await;
    let ends: Vec<(f64, f64)> = (0..6).map(|step| (x - 8.0 * f64::from(step), y)).collect();
    swipe(&browser, &ends);
    browser
        .wait_until("document.querySelector('input[name=customers_end]').value !== '1100'")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn touching_the_solve_button_leads_to_the_target() {
    let Some(browser) = phone().await else {
        return;
    };
    browser
        .open("#/metrics/retention?customers_start=1000&customers_new=200")
        .await;
    browser.wait_for("[data-solve=customers_end]").await;
    // Until the field is in use, the button can't be pressed by accident.
    assert_eq!(shown(&browser).await, "hidden");
    let place = middle(&browser, "input[name=customers_end]").await;
    swipe(&browser, &[place]);
    let focused = "document.activeElement?.id";
    browser
        .wait_until(&format!("{focused} === 'customers_end'"))
        .await;
    assert_eq!(shown(&browser).await, "visible");
    let height = "document.querySelector('[data-solve=customers_end]').offsetHeight >= 24";
    assert_eq!(browser.eval(height).await, true);
    browser.click("[data-solve=customers_end]").await;
    browser
        .wait_until(&format!("{focused} === 'retention_rate'"))
        .await;
    browser.enter("retention_rate", "90").await;
    browser.wait_for_value("customers_end", 1100.0, 1e-9).await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.assert_quiet();
}

/// Everything that can be pressed is at least 24 px high, and the main button 44 px. Links inside a sentence are
/// exempt (WCAG 2.5.8).
#[tokio::test]
async fn targets_are_large_enough() {
    const SMALL: &str = "
        for (const fold of document.querySelectorAll('main details')) fold.open = true;
        const isAlone = (link) => link.parentElement.textContent.trim() === link.textContent.trim();
        const links = [...document.querySelectorAll('main a')]
            .filter((link) => link.matches('.button') || isAlone(link));
        return [...document.querySelectorAll('main :is(button, select, summary)'), ...links]
            .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('.unseen'))
            .filter((target) => target.getBoundingClientRect().height < 23.9)
            .map((target) => target.textContent.trim())";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (width, height) in [(1280, 900), (390, 844)] {
        browser.resize(width, height);
        for page in [
            "nps?promoters=75&passives=25&detractors=30",
            "acquisition?acquisition_spend=9000",
        ] {
            browser.open_afresh(&format!("#/metrics/{page}")).await;
            browser.wait_for(".improve ol > li").await;
            browser.wait_for(".compare button.main").await;
            let small = browser.run(SMALL, Vec::new()).await;
            assert_eq!(small, json!([]), "{page} {width}");
            assert_eq!(browser.count("main button.main").await, 1);
            let main = "document.querySelector('button.main').offsetHeight >= 44";
            assert_eq!(browser.eval(main).await, true);
        }
    }
    browser.assert_quiet();
}
