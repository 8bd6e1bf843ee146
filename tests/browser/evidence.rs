//! The pages of the evidence: the user's own order and placements, and the claim tests.

use std::time::Duration;

use crate::support::browser::{Browser, Options};
use crate::support::user::{ENTER, TAB};
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;

const TABLE: &str = "product-quality,customer-service,convenience,price,availability,guaranteed-return,transparency,brand-loyalty,individual-approach,service-quality";

/// The ids of the user's own order as the page shows it.
async fn order(browser: &Browser) -> String {
    browser
        .attributes(".order [data-factor]", "data-factor")
        .await
        .join(",")
}

async fn wait_for_order(browser: &Browser, first: &str) {
    let begins = serde_json::Value::from(first);
    browser
        .wait_until(&format!(
            "[...document.querySelectorAll('.order [data-factor]')].map((e) => e.dataset.factor).join(',').startsWith({begins})"
        ))
        .await;
}

#[tokio::test]
async fn the_order_is_moved_by_the_keyboard_kept_and_undone() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides/factors").await;
    assert_eq!(order(&browser).await, TABLE);
    assert!(browser.text("article .lead").await.contains("771"));
    assert!(browser.sees(".hint").await && !browser.sees(".ranks").await);
    // With the focus on a button, Enter moves the row, and the focus moves along.
    browser
        .run(
            "document.querySelector('[data-factor=price] [data-move=up]').focus()",
            Vec::new(),
        )
        .await;
    for first in [
        "product-quality,customer-service,price",
        "product-quality,price",
        "price,product-quality",
    ] {
        browser.press(&[ENTER]).await;
        wait_for_order(&browser, first).await;
    }
    // At the top the button does nothing, and the focus stays.
    browser
        .wait_until("document.activeElement.matches('[data-factor=price] [aria-disabled=true]')")
        .await;
    browser.press(&[ENTER]).await;
    wait_for_order(&browser, "price,product-quality").await;
    assert!(
        browser
            .text(".order + p + [role=status]")
            .await
            .contains("place 1")
    );
    browser.wait_for(".ranks tbody tr:nth-child(10)").await;
    let agreement = browser.number_of("factors_agreement").await;
    let want = order(&browser).await;
    assert!(agreement.is_some_and(|share| (0.0..1.0).contains(&share)));
    browser.wait_until_kept("evidence/factors", &want).await;
    browser.reload().await;
    wait_for_order(&browser, "price,product-quality").await;
    browser.click("[data-factor=price] [data-move=down]").await;
    wait_for_order(&browser, "product-quality,price").await;
    browser.press(&['\u{e009}', 'z']).await;
    wait_for_order(&browser, "price,product-quality").await;
    browser.click("[data-take=reset-order]").await;
    wait_for_order(&browser, TABLE).await;
    browser.wait_for("[data-take=reset-order]:disabled").await;
    browser.assert_quiet();
}

/// Drags the middle of an element to a point that many pixels from the middle of another.
async fn drag(browser: &Browser, what: Element, (over, x, y): (Element, f64, f64)) {
    let glide = |element, x, y| PointerAction::MoveToElement {
        element,
        duration: Some(Duration::from_millis(50)),
        x,
        y,
    };
    let drag = MouseActions::new("mouse".to_owned())
        .then(glide(what, 0.0, 0.0))
        .then(PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        })
        .then(glide(over, x, y))
        .then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
    let dragged = browser.client.perform_actions(drag).await;
    dragged.expect("the mouse works");
}

#[tokio::test]
async fn a_mark_is_dragged_into_another_cell_and_back() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 1600);
    browser.open("#/guides/methods").await;
    let effort = "evidence/method/employee-training/effort";
    let effect = "evidence/method/employee-training/effect";
    let chosen = async |name: &str| {
        browser
            .eval(&format!("document.getElementsByName('{name}')[0].value"))
            .await
    };
    // From high effort and medium effect to the cell at the bottom left.
    let mark = browser.find("[data-mark=employee-training] .guide").await;
    let grid = browser.find(".method-grid .drawing svg").await;
    drag(&browser, mark, (grid, -250.0, 96.0)).await;
    browser.wait_for("[data-mark=employee-training] .own").await;
    assert_eq!([chosen(effort).await, chosen(effect).await], ["low", "low"]);
    browser.wait_until_kept(effort, "low").await;
    // Dragging its own mark back to the guide's cell leaves nothing of the user's own.
    let mark = browser.find("[data-mark=employee-training] .own").await;
    let grid = browser.find(".method-grid .drawing svg").await;
    drag(&browser, mark, (grid, 250.0, 0.0)).await;
    browser.wait_until_gone(".placed .own").await;
    assert_eq!([chosen(effort).await, chosen(effect).await], ["", ""]);
    // Each move was one step.
    browser.press(&['\u{e009}', 'z']).await;
    browser.wait_for("[data-mark=employee-training] .own").await;
    browser.press(&['\u{e009}', 'z']).await;
    browser.wait_until_gone(".placed .own").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_row_is_dragged_as_one_step() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 1600);
    browser.open("#/guides/factors").await;
    let grip = browser.find("[data-factor=transparency] .grip").await;
    let over = browser.find("[data-factor=convenience]").await;
    browser
        .run(
            "document.querySelector('.order').scrollIntoView()",
            Vec::new(),
        )
        .await;
    drag(&browser, grip, (over, 0.0, 0.0)).await;
    wait_for_order(
        &browser,
        "product-quality,customer-service,transparency,convenience,price",
    )
    .await;
    browser
        .run("document.activeElement.blur()", Vec::new())
        .await;
    browser.press(&['\u{e009}', 'z']).await;
    wait_for_order(&browser, TABLE).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_damaged_order_is_named_and_mended_by_a_move() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/guides/factors?evidence/factors=price,nonsense,price")
        .await;
    assert_eq!(browser.problems().await, ["order_damaged"]);
    wait_for_order(&browser, "price,product-quality").await;
    assert_eq!(browser.count(".order li").await, 10);
    browser.click("[data-factor=price] [data-move=down]").await;
    browser.wait_until_gone("[data-problem]").await;
    wait_for_order(&browser, "product-quality,price").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_method_is_moved_and_both_places_are_shown() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides/methods").await;
    assert_eq!(
        browser
            .count(".placed circle.guide, .placed rect.guide")
            .await,
        5
    );
    assert_eq!(
        browser.count(".placed circle.own, .placed rect.own").await,
        0
    );
    let effort = "evidence/method/rapid-resolution/effort";
    browser.choose(effort, "high").await;
    browser.wait_for("[data-mark=rapid-resolution] .own").await;
    assert_eq!(
        browser
            .count(".placed circle.guide, .placed rect.guide")
            .await,
        5
    );
    browser.wait_until_kept(effort, "high").await;
    browser.reload().await;
    browser.wait_for("[data-mark=rapid-resolution] .own").await;
    // Back by the row's own button, and forward by undo.
    browser
        .click("[data-method=rapid-resolution] .method-ways button")
        .await;
    browser.wait_until_gone(".placed .own").await;
    browser.press(&['\u{e009}', 'z']).await;
    browser.wait_for("[data-mark=rapid-resolution] .own").await;
    browser
        .wait_until(&format!(
            "document.getElementsByName('{effort}')[0].value === 'high'"
        ))
        .await;
    browser
        .open("#/guides/methods?evidence/method/rapid-resolution/effect=enormous")
        .await;
    assert_eq!(browser.problems().await, ["unknown_rating"]);
    browser.click("[data-problem] button").await;
    browser.wait_until_gone("[data-problem]").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn an_address_opens_one_entry_and_the_keyboard_reaches_it() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides/myths").await;
    assert_eq!(browser.count("details.entry").await, 13);
    assert_eq!(browser.count("details.entry[open]").await, 0);
    browser.click(".register-index summary").await;
    browser
        .click(".register-index a[href='#/guides/myths/d1']")
        .await;
    browser.wait_for("details.entry[data-entry=D1][open]").await;
    browser
        .wait_until("document.activeElement.parentElement.matches('[data-entry=D1]')")
        .await;
    // Enter folds the entry; Tab moves to the next one.
    browser.press(&[ENTER]).await;
    browser
        .wait_until("!document.querySelector('[data-entry=D1]').open")
        .await;
    browser.press(&[TAB]).await;
    browser
        .wait_until("document.activeElement.parentElement.matches('[data-entry=D8]')")
        .await;
    browser.choose("register-guide", "none").await;
    browser
        .wait_until("document.querySelectorAll('details.entry').length === 4")
        .await;
    assert!(
        browser.sees("[data-entry=D1]").await,
        "the entry of the address stays"
    );
    browser.open("#/guides/myths/nonsense").await;
    assert_eq!(browser.count("details.entry").await, 0);
    browser.assert_quiet();
}

/// What used to be among the myths is on the page about the guides; its old addresses still open it.
#[tokio::test]
async fn the_page_about_the_guides_opens_at_an_old_address_and_at_a_citation() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides/myths/x1").await;
    browser.wait_for("[data-page=about-guides]").await;
    browser.wait_for("details.entry[data-entry=X1][open]").await;
    browser
        .wait_until("document.activeElement.parentElement.matches('[data-entry=X1]')")
        .await;
    assert_eq!(browser.count("details.entry").await, 45);
    assert_eq!(browser.count("section.guide").await, 5);
    // No code of ours is on the page, whatever is open.
    let codes = "(document.querySelector('main').textContent.match(/\\b([XD]\\d+|g[0-4])\\b/g) ?? []).join()";
    assert_eq!(browser.eval(codes).await, serde_json::json!(""));
    // A citation opens the guide.
    browser
        .click("[data-entry=X1] a[href='#/guides/about/guide-4']")
        .await;
    browser
        .wait_until("document.activeElement.dataset.guide === 'guide-4'")
        .await;
    assert!(
        browser
            .text("[data-guide=guide-4]")
            .await
            .contains("print24")
    );
    browser.open("#/metrics/retention").await;
    browser
        .wait_for(".sources a[href='#/guides/about/guide-1']")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_claim_is_tested_with_other_assumptions() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let field = "evidence/bench/churn_rate";
    browser.open("#/guides/myths/s2").await;
    browser.wait_for("[data-bench=half-gone]").await;
    browser
        .wait_for_value("share_lost", 0.264_908_109_375, 1e-9)
        .await;
    browser.wait_for("[data-holds=false]").await;
    browser.enter(field, "11").await;
    browser
        .wait_for_value("share_lost", 1.0 - 0.89_f64.powi(6), 1e-9)
        .await;
    browser.wait_for("[data-holds=true]").await;
    browser
        .wait_until("document.querySelector('.bench [role=status]').textContent.includes('50.3')")
        .await;
    // What was typed stays, whether it is a number or not.
    browser.enter(field, "eleven").await;
    browser.wait_for("[data-problem=not_a_number]").await;
    assert!(browser.is_tied("[data-problem=not_a_number]", field).await);
    browser
        .wait_until_gone("data[data-variable=share_lost]")
        .await;
    browser.wait_until_kept(field, "eleven").await;
    browser.reload().await;
    browser.wait_for_text(field, "eleven").await;
    browser
        .click("[data-bench=half-gone] [data-case=fourteen-months]")
        .await;
    browser
        .wait_for("[data-case=fourteen-months][aria-pressed=true]")
        .await;
    browser.wait_for("[data-holds=true]").await;
    browser
        .run("document.activeElement.blur()", Vec::new())
        .await;
    browser.press(&['\u{e009}', 'z']).await;
    browser.wait_for_text(field, "eleven").await;
    browser
        .click("[data-bench=half-gone] [data-take=reset-bench]")
        .await;
    browser
        .wait_for_value("share_lost", 0.264_908_109_375, 1e-9)
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn figures_of_benches_and_metrics_keep_apart() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/churn").await;
    browser.enter("customers_start", "100").await;
    browser.enter("customers_lost", "50").await;
    browser.wait_for_value("churn_rate", 0.5, 1e-9).await;
    browser.follow("#/guides/myths/s2").await;
    browser
        .wait_for_value("share_lost", 0.264_908_109_375, 1e-9)
        .await;
    browser.enter("evidence/bench/churn_rate", "20").await;
    browser
        .wait_for_value("share_lost", 1.0 - 0.8_f64.powi(6), 1e-9)
        .await;
    browser.follow("#/metrics/churn").await;
    browser.wait_for_value("churn_rate", 0.5, 1e-9).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_room_guesses_before_it_sees() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides/myths/s2").await;
    browser.wait_for("[data-bench=half-gone] .verdict").await;
    browser.click("input[name=guess-first]").await;
    browser.wait_for("[data-entry=S2] .reveal").await;
    assert!(!browser.sees("[data-entry=S2] .verdict").await);
    assert!(!browser.sees("[data-entry=S2] [data-part=against]").await);
    assert!(browser.sees("[data-entry=S2] [data-part=claimed]").await);
    browser
        .click("[data-entry=S2] .bench .reveal > summary")
        .await;
    browser
        .wait_until("document.querySelector('[data-entry=S2] .verdict').checkVisibility()")
        .await;
    browser.assert_quiet();
}

/// Not every device has keys for undo.
#[tokio::test]
async fn an_order_is_reset_undone_and_linked_by_buttons() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.allow_clipboard(true);
    browser.open("#/guides/factors").await;
    browser.click("[data-factor=price] [data-move=up]").await;
    let own = order(&browser).await;
    assert_ne!(own, TABLE);
    browser.click("[data-take=reset-order]").await;
    wait_for_order(&browser, TABLE).await;
    // The button that was pressed is disabled now; the focus stays near it.
    browser
        .wait_until("document.activeElement !== document.body")
        .await;
    browser.click("[data-take=undo]").await;
    wait_for_order(&browser, &own).await;
    browser.click("[data-take=copy-link]").await;
    browser
        .wait_until("[...document.querySelectorAll('.copied')].some((copied) => copied.textContent.includes('link'))")
        .await;
    let script = "const done = arguments[arguments.length - 1];
        navigator.clipboard.readText().then(done, (problem) => done(String(problem)))";
    let copied = browser.client.execute_async(script, Vec::new()).await;
    let copied = copied.expect("the clipboard");
    let (_, fragment) = copied
        .as_str()
        .and_then(|link| link.split_once('#'))
        .expect("a link");
    browser.open_afresh(&format!("#{fragment}")).await;
    wait_for_order(&browser, &own).await;
    browser.assert_quiet();
}
