//! Response curves: moving the mark is typing into the field.

use std::time::Duration;

use crate::support::browser::{Browser, Options};
use crate::support::user::CONTROL;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;

const RIGHT: char = '\u{e014}';
const RETENTION: &str =
    "#/metrics/retention?customers_start=4820&customers_end=5015&customers_new=610";

/// The attribute of the slider of an input.
async fn slider(browser: &Browser, input: &str, attribute: &str) -> String {
    let selector = format!("input[data-curve={input}]");
    let found = browser.attributes(&selector, attribute).await;
    found.into_iter().next().expect("a slider")
}

#[tokio::test]
async fn arrow_keys_move_the_field_and_the_result_and_undo_takes_them_back_at_once() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/retention").await;
    for (name, text) in [
        ("customers_start", "4820"),
        ("customers_end", "5015"),
        ("customers_new", "610"),
    ] {
        browser.enter(name, text).await;
    }
    browser
        .wait_for_value("retention_rate", 4405.0 / 4820.0, 1e-12)
        .await;
    let worth = browser.text("[data-worth=customers_start]").await;
    assert_eq!(worth, "100 more: −1.86 points");
    browser.click("[data-step=customers_end-down]").await;
    browser.wait_for_text("customers_end", "4915").await;
    let focus = "document.querySelector('input[data-curve=customers_start]').focus()";
    browser.run(focus, Vec::new()).await;
    for _ in 0..3 {
        browser.press(&[RIGHT]).await;
    }
    browser.wait_for_text("customers_start", "5120").await;
    browser
        .wait_for_value("retention_rate", 4305.0 / 5120.0, 1e-12)
        .await;
    assert_eq!(
        slider(&browser, "customers_start", "aria-valuetext").await,
        "5,120"
    );
    let focused = browser.eval("document.activeElement.dataset.curve").await;
    assert_eq!(focused, "customers_start");
    browser.press(&[CONTROL, 'z']).await;
    browser.wait_for_text("customers_start", "4820").await;
    browser.press(&[CONTROL, 'z']).await;
    browser.wait_for_text("customers_end", "5015").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn dragging_moves_the_mark_while_the_ends_stay() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 900);
    browser.open("#/metrics/cltv").await;
    for (name, text) in [
        ("purchase_value", "29.90"),
        ("purchase_frequency", "2"),
        ("customer_lifespan", "10"),
    ] {
        browser.enter(name, text).await;
    }
    browser.wait_for_value("cltv", 598.0, 1e-12).await;
    let most = slider(&browser, "purchase_value", "max").await;
    let handle = browser.find("input[data-curve=purchase_value]").await;
    let glide = |element, x| PointerAction::MoveToElement {
        element,
        duration: Some(Duration::from_millis(200)),
        x,
        y: 0.0,
    };
    // 29.90 of 60 is in the middle.
    let down = MouseActions::new("mouse".to_owned())
        .then(glide(handle.clone(), 0.0))
        .then(PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        })
        .then(glide(handle.clone(), 20.0))
        .then(glide(handle.clone(), 45.0));
    browser
        .client
        .perform_actions(down)
        .await
        .expect("the mouse works");
    let typed = "Number(document.querySelector('input[name=purchase_value]').value)";
    browser.wait_until(&format!("{typed} > 45")).await;
    assert_eq!(
        slider(&browser, "purchase_value", "max").await,
        most,
        "during the drag"
    );
    let mark = "document.querySelectorAll('.curve .dot')[0].getBoundingClientRect()";
    let slider_middle =
        "document.querySelector('input[data-curve=purchase_value]').getBoundingClientRect()";
    let off = browser
        .eval(&format!(
            "Math.abs({mark}.left + {mark}.width / 2 - ({slider_middle}.left + {slider_middle}.width / 2 + 45))"
        ))
        .await;
    assert!(
        off.as_f64().is_some_and(|off| off < 4.0),
        "the mark is under the pointer: {off}"
    );
    let up = MouseActions::new("mouse".to_owned()).then(PointerAction::Up {
        button: MOUSE_BUTTON_LEFT,
    });
    browser
        .client
        .perform_actions(up)
        .await
        .expect("the mouse works");
    browser
        .wait_until(&format!(
            "document.querySelector('input[data-curve=purchase_value]').max > {most}"
        ))
        .await;
    browser.press(&[CONTROL, 'z']).await;
    browser.wait_for_text("purchase_value", "29.90").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_step_follows_the_language_and_the_unit_of_the_field() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/cltv?purchase_value=29.90&purchase_frequency=4/year&customer_lifespan=3year&period=month&lang=lt")
        .await;
    browser.click("[data-step=purchase_value-down]").await;
    browser.wait_for_text("purchase_value", "28,9").await;
    browser.click("[data-step=purchase_frequency-up]").await;
    browser.wait_for_text("purchase_frequency", "4,1").await;
    let unit = "document.querySelector('select[name=\"purchase_frequency.unit\"]').value";
    assert_eq!(browser.eval(unit).await, "year");
    browser.wait_for_value("cltv", 28.9 * 4.1 * 3.0, 1e-9).await;
    browser
        .open("#/metrics/cltv-discounted?margin=20&retention_rate=100%&discount_rate=10%&lang=en")
        .await;
    assert_eq!(
        browser
            .attributes("[data-step=retention_rate-up]", "aria-disabled")
            .await,
        ["true"]
    );
    let worth = browser.text("[data-worth=retention_rate]").await;
    assert!(worth.starts_with("1 point less: −\u{2060}€"), "{worth}");
    browser.assert_quiet();
}

#[tokio::test]
async fn without_a_result_there_is_no_curve_and_where_there_is_none_a_gap() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/retention?customers_start=4820&customers_end=5015")
        .await;
    assert_eq!(browser.count(".curve").await, 0);
    assert_eq!(browser.count(".worth, .matters").await, 0);
    browser.follow(RETENTION).await;
    browser.wait_for("input[data-curve=customers_end]").await;
    let curves = browser
        .eval("[...document.querySelectorAll('.curve .line')].map((l) => l.getAttribute('d'))")
        .await;
    let curves = curves.as_array().cloned().unwrap_or_default();
    assert_eq!(curves.len(), 3);
    assert!(
        curves.iter().all(|d| !d.to_string().contains("NaN")),
        "{curves:?}"
    );
    let matters = browser.attributes(".matters li", "data-matters").await;
    assert_eq!(
        matters,
        ["customers_end", "customers_start", "customers_new"]
    );
    assert_eq!(browser.count(".matters p").await, 0);
    let first = browser.text(".matters li").await;
    assert_eq!(first, "Customers at the end, 10% less: −10.4 points");
    // At the start of its range there is no result: the slider stays, keeps the focus, and can be moved back.
    const HOME: char = '\u{e011}';
    const END: char = '\u{e010}';
    let focus = "document.querySelector('input[data-curve=customers_new]').focus()";
    browser.run(focus, Vec::new()).await;
    browser.press(&[HOME]).await;
    browser
        .wait_until_gone("data[data-variable=retention_rate]")
        .await;
    assert_eq!(browser.problems().await, ["kept_above_start"]);
    assert_eq!(browser.count(".curve .dot.without").await, 3);
    browser.press(&[END]).await;
    browser.wait_for("data[data-variable=retention_rate]").await;
    browser.choose("solve", "customers_end").await;
    browser.wait_until_gone("input[name=customers_end]").await;
    assert_eq!(browser.count(".curve").await, 0);
    browser.assert_quiet();
}

/// The result stays completely visible on the first screen, targets are large enough, and axe finds nothing.
#[tokio::test]
async fn curves_fit_and_are_accessible() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (width, height) in [(1280, 900), (390, 844), (320, 844)] {
        browser.resize(width, height);
        browser.open(&format!("{RETENTION}&period=month")).await;
        browser.wait_for("input[data-curve=customers_end]").await;
        let small =
            "[...document.querySelectorAll('.curve button, .curve input')].filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            return width < 24 || height < 24;
        }).length";
        assert_eq!(browser.eval(small).await, 0, "{width}");
        let answer = "document.querySelector('.answer').getBoundingClientRect()";
        let fits = format!("{answer}.top >= 0 && {answer}.bottom <= innerHeight");
        assert_eq!(browser.eval(&fits).await, true, "{width}");
        let crossed = "[...document.querySelectorAll('.figure:has(> .curve)')].filter((figure) => {
            const [curve, ...others] = ['.curve', '.box', 'small', '.worth', 'label']
                .map((part) => figure.querySelector(part).getBoundingClientRect());
            return others.some((other) => other.left < curve.right && other.right > curve.left
                && other.top < curve.bottom - 1 && other.bottom > curve.top + 1);
        }).length";
        assert_eq!(browser.eval(crossed).await, 0, "{width}");
        // The curve is next to its field and doesn't add any height, except on the narrowest phone.
        let beside = "(([curve, box]) => curve.top < box.bottom)(['.curve', '.box']
            .map((part) => document.querySelector(part).getBoundingClientRect()))";
        assert_eq!(browser.eval(beside).await, width != 320, "{width}");
        assert_eq!(browser.axe().await, [""; 0], "{width}");
    }
    // The curves are one below another.
    browser.resize(1280, 900);
    let lefts = browser
        .eval("[...new Set([...document.querySelectorAll('.curve')].map((one) => one.getBoundingClientRect().left))].length")
        .await;
    assert_eq!(lefts, json!(1));
    browser.assert_quiet();
}

/// Inputs with the same effect aren't ranked, and a line can't break between a sign and a currency.
#[tokio::test]
async fn equal_effects_count_equally() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/cltv?purchase_value=10&purchase_frequency=12&customer_lifespan=3")
        .await;
    browser.wait_for(".matters ul").await;
    assert_eq!(browser.count(".matters ol").await, 0);
    assert_eq!(browser.text(".matters p").await, "They all count equally.");
    let said = browser.text(".matters li").await;
    assert!(said.contains("+\u{2060}€36.00 (+10%)"), "{said}");
    // One item a line.
    let tops = "new Set([...document.querySelectorAll('.matters li')]
        .map((item) => item.getBoundingClientRect().top)).size";
    assert_eq!(browser.eval(tops).await, browser.count(".matters li").await);
    // What comes after the last column is mentioned if it is worth mentioning.
    browser
        .open("#/metrics/cltv-discounted?margin=24&retention_rate=80%&discount_rate=10%")
        .await;
    browser.wait_for(".notes-above").await;
    assert_eq!(browser.count(".notes-above span").await, 1);
    browser
        .open("#/metrics/cltv-discounted?margin=24&retention_rate=99%&discount_rate=1%")
        .await;
    browser.wait_for(".notes-above span + span").await;
    browser.assert_quiet();
}

/// Curves and steps change the set that is shown, and no other.
#[tokio::test]
async fn curves_act_on_the_variant_that_is_shown() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open(&format!("{RETENTION}&b.customers_new=520&set=b"))
        .await;
    browser
        .wait_for_value("b.retention_rate", 4495.0 / 4820.0, 1e-12)
        .await;
    browser.click("[data-step=customers_new-up]").await;
    browser.wait_for_text("customers_new", "530").await;
    browser
        .wait_for_value("b.retention_rate", 4485.0 / 4820.0, 1e-12)
        .await;
    // What the variant inherits becomes its own figure.
    let focus = "document.querySelector('input[data-curve=customers_start]').focus()";
    browser.run(focus, Vec::new()).await;
    browser.press(&[RIGHT]).await;
    browser.wait_for_text("customers_start", "4920").await;
    browser
        .wait_for_value("b.retention_rate", 4485.0 / 4920.0, 1e-12)
        .await;
    browser
        .wait_for_value("retention_rate", 4405.0 / 4820.0, 1e-12)
        .await;
    browser
        .wait_until("location.hash.includes('b.customers_start=4920')")
        .await;
    let address = browser.eval("location.hash").await.to_string();
    assert!(address.contains("?customers_start=4820&"), "{address}");
    browser.assert_quiet();
}
