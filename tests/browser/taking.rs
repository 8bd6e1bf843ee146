//! Exporting the result, and undo and redo.

use crate::pages::PAGES;
use crate::support::browser::{Browser, Options};
use crate::support::user::{CONTROL, SHIFT};
use serde_json::json;

const PAGE: &str = "#/metrics/retention";

async fn with_figures() -> Option<Browser> {
    let browser = Browser::start(Options::default()).await?;
    browser.open(PAGE).await;
    browser.enter("customers_start", "1000").await;
    browser.enter("customers_end", "1,100").await;
    browser.enter("customers_new", "200").await;
    browser.wait_for_value("retention_rate", 0.9, 0.0).await;
    Some(browser)
}

/// What is copied for a spreadsheet from the page with these figures.
const ROWS: &str = "Customers at the start\t1000\nCustomers at the end\t1100\nNew customers\t200\nRetention rate\t=(B2-B3)/B1";

#[tokio::test]
async fn the_sentence_the_formula_and_the_link_are_copied_and_confirmed() {
    let Some(browser) = with_figures().await else {
        return;
    };
    browser.allow_clipboard(true);
    let sentence = browser.copied("copy-sentence").await;
    for part in ["retention rate", "90%", "1,000", "1,100", "200"] {
        assert!(sentence.contains(part), "{sentence}");
    }
    let said = browser.text(".take .copied").await;
    assert!(said.contains("sentence"), "{said}");

    browser.click("button[data-take=copy-spreadsheet]").await;
    browser
        .wait_until("[...document.querySelectorAll('.copied')].some((one) => one.textContent.includes('formula'))")
        .await;
    // Labelled rows with the figures and the formula, ready for an empty sheet.
    let rows = browser.copied("copy-spreadsheet").await;
    assert_eq!(rows, ROWS);
    assert_eq!(
        browser.text("code[data-face=spreadsheet]").await,
        "=(B2-B3)/B1"
    );

    browser.click("button[data-take=copy-link]").await;
    browser
        .wait_until("[...document.querySelectorAll('.copied')].some((one) => one.textContent.includes('link'))")
        .await;
    let link = browser.copied("copy-link").await;
    let fragment = "#/metrics/retention?customers_start=1000&customers_end=1100&customers_new=200";
    assert_eq!(link, format!("{}/{fragment}", browser.server.origin()));
    browser.open_afresh(fragment).await;
    browser.wait_for_value("retention_rate", 0.9, 0.0).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn the_formula_is_written_for_the_user_s_spreadsheet() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let page =
        "#/metrics/cltv-discounted?margin=100&retention_rate=0.9&discount_rate=12%&periods=10";
    let formula = async |browser: &Browser| browser.text("code[data-face=spreadsheet]").await;
    browser.open(page).await;
    let english = formula(&browser).await;
    assert!(
        english.contains("IF(") && !english.contains(';'),
        "{english}"
    );
    // In the language's usual notation, then in the chosen one, in both places.
    browser.open(&format!("{page}&lang=bg")).await;
    let comma = formula(&browser).await;
    assert_eq!(comma, english.replace(',', ";"));
    browser.click(".spreadsheet summary").await;
    // By the language of the program, with an example.
    let options =
        "[...document.querySelector('select[name=spreadsheet]').options].map(({ text }) => text)";
    assert_eq!(
        browser.eval(options).await,
        json!([
            "Excel на английски · IF(1.5,A1)",
            "Excel на български, словенски или литовски · IF(1,5;A1)",
            "Excel на руски · ЕСЛИ(1,5;A1)"
        ])
    );
    browser.choose("spreadsheet", "russian").await;
    browser.wait_until_kept("spreadsheet", "russian").await;
    assert_eq!(formula(&browser).await, comma.replace("IF", "ЕСЛИ"));
    browser.click("#open-settings").await;
    browser.wait_for("header select[name=spreadsheet]").await;
    let places = "[...document.getElementsByName('spreadsheet')].map((list) => list.value).join()";
    assert_eq!(browser.eval(places).await, "russian,russian");
    browser.choose("spreadsheet", "point").await;
    browser.wait_until_kept("spreadsheet", "point").await;
    assert_eq!(formula(&browser).await, english);
    assert_eq!(browser.eval(places).await, "point,point");
    browser.assert_quiet();
}

#[tokio::test]
async fn the_link_of_a_page_that_solves_gives_the_same_again() {
    let Some(browser) = with_figures().await else {
        return;
    };
    browser.allow_clipboard(true);
    browser.choose("solve", "customers_end").await;
    browser.enter("retention_rate", "85 %").await;
    browser.wait_for_value("customers_end", 1050.0, 1e-12).await;
    let link = browser.copied("copy-link").await;
    let (_, fragment) = link.split_once('#').expect("a fragment");
    browser.open_afresh(&format!("#{fragment}")).await;
    browser.wait_for_value("customers_end", 1050.0, 1e-12).await;
    assert!(fragment.contains("solve=customers_end"), "{fragment}");
    assert!(fragment.contains("retention_rate=0.85"), "{fragment}");
    browser.assert_quiet();
}

#[tokio::test]
async fn every_page_has_a_sentence_and_a_formula_to_copy() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    browser.allow_clipboard(true);
    for page in &PAGES {
        browser.follow(&page.full()).await;
        browser
            .wait_for(&format!("article[data-metric={}]", page.metric))
            .await;
        let sentence = browser.copied("copy-sentence").await;
        let shown = browser
            .text(&format!("data[data-variable='{}']", page.main_result()))
            .await;
        assert!(sentence.contains(&shown), "{}: {sentence}", page.metric);
        assert!(
            !sentence.contains(['{', '$']),
            "{}: {sentence}",
            page.metric
        );
        let formula = browser.text("code[data-face=spreadsheet]").await;
        assert!(formula.starts_with('='), "{}: {formula}", page.metric);
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn without_a_result_the_page_says_that_there_is_nothing_to_copy() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(PAGE).await;
    browser.click("button[data-take=copy-sentence]").await;
    browser
        .wait_until("document.querySelector('.copied').textContent.includes('no result')")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn where_the_clipboard_refuses_the_text_is_shown_to_copy_by_hand() {
    let Some(browser) = with_figures().await else {
        return;
    };
    browser.allow_clipboard(false);
    browser.click("button[data-take=copy-spreadsheet]").await;
    browser.wait_for(".copied textarea[readonly]").await;
    let text = browser
        .eval("document.querySelector('.copied textarea').value")
        .await;
    assert_eq!(text, ROWS);
    browser.click(".copied textarea").await;
    let marked = "getSelection().toString()";
    assert_eq!(browser.eval(marked).await, ROWS);
    browser.assert_quiet();
}

#[tokio::test]
async fn undo_and_redo_go_back_and_forth_by_buttons() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    let (undo, redo) = ("button[data-take=undo]", "button[data-take=redo]");
    assert_eq!(
        browser
            .count(&format!("{undo}:disabled, {redo}:disabled"))
            .await,
        2
    );
    browser.type_into("satisfied", "80").await;
    browser.type_into("responses", "100").await;
    browser.click(undo).await;
    browser.wait_for_text("responses", "").await;
    assert_eq!(browser.value_of("csat").await, None);
    assert_eq!(browser.text_of("satisfied").await, "80");
    browser.click(undo).await;
    browser.wait_for_text("satisfied", "").await;
    assert_eq!(browser.count(&format!("{undo}:disabled")).await, 1);
    browser.click(redo).await;
    browser.click(redo).await;
    browser.wait_for_value("csat", 0.8, 0.0).await;
    // What undo restored is saved, and is in the address.
    browser.click(undo).await;
    browser.wait_until_kept("field/responses", "").await;
    browser
        .wait_until("location.hash === '#/metrics/csat?satisfied=80'")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn undo_and_redo_work_by_keys_outside_a_field() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "80").await;
    browser.enter("responses", "100").await;
    browser.click("button[data-take=reset]").await;
    browser.wait_for_text("satisfied", "").await;
    // The focus is on the button.
    browser.press(&[CONTROL, 'z']).await;
    browser.wait_for_text("satisfied", "80").await;
    browser.press(&[CONTROL, SHIFT, 'z']).await;
    browser.wait_for_text("satisfied", "").await;
    browser.press(&[CONTROL, 'z']).await;
    browser.wait_for_text("satisfied", "80").await;

    // In a field, the keys act on the field.
    browser.click("input[name=responses]").await;
    browser.press(&[CONTROL, SHIFT, 'z']).await;
    assert_eq!(browser.text_of("satisfied").await, "80");
    browser.assert_quiet();
}

#[tokio::test]
async fn reset_empties_the_page_and_can_be_undone() {
    let Some(browser) = with_figures().await else {
        return;
    };
    browser.choose("solve", "customers_end").await;
    browser.enter("retention_rate", "85").await;
    browser.click("button[data-take=reset]").await;
    browser.wait_for("input[name=customers_end]").await;
    for name in ["customers_start", "customers_end", "customers_new"] {
        assert_eq!(browser.text_of(name).await, "", "{name}");
    }
    assert!(browser.sees("[data-hint=missing]").await);
    assert_eq!(browser.count("data[data-variable]").await, 0);
    assert_eq!(browser.count("button[data-take=reset]:disabled").await, 1);
    browser
        .wait_until("location.hash === '#/metrics/retention'")
        .await;
    browser.click("button[data-take=undo]").await;
    browser.wait_for_text("customers_start", "1000").await;
    browser.wait_for_value("customers_end", 1050.0, 1e-12).await;
    browser.assert_quiet();
}

async fn paste(browser: &Browser, name: &str, text: &str) {
    let paste = "const field = document.querySelector(`[name=${arguments[0]}]`);
        const data = new DataTransfer();
        data.setData('text/plain', arguments[1]);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";
    browser.run(paste, vec![name.into(), text.into()]).await;
}

/// What a page copies for a spreadsheet fills the page again, in any language.
#[tokio::test]
async fn copied_rows_fill_the_fields_with_their_labels() {
    let Some(browser) = with_figures().await else {
        return;
    };
    browser.allow_clipboard(true);
    let unused = "[data-hint=cells-unused]";
    let rows = browser.copied("copy-spreadsheet").await;
    browser.reset().await;
    paste(&browser, "customers_start", &rows).await;
    browser.wait_for_value("retention_rate", 0.9, 0.0).await;
    assert_eq!(browser.text(unused).await, "Not used: Retention rate.");
    browser.click("[data-take=undo]").await;
    browser.wait_for_text("customers_new", "").await;
    browser.wait_until_gone(unused).await;
    // In another order and with a header, pasted anywhere.
    let rows = "Figure\tValue\nNew customers\t200\nCustomers at the end\t1,100\nCustomers at the start\t1000";
    paste(&browser, "customers_end", rows).await;
    browser.wait_for_value("retention_rate", 0.9, 0.0).await;
    let said = browser.text("#customers_end-hint").await;
    assert!(said.contains("Not used: Figure and Value."), "{said}");

    let link = "#/metrics/cltv?purchase_value=12.5&purchase_frequency=0.25&customer_lifespan=6&gross_margin=62.5%&lang=ru";
    browser.open_afresh(link).await;
    browser.wait_for_value("cltv_margin", 11.71875, 1e-12).await;
    let rows = browser.copied("copy-spreadsheet").await;
    let rows = format!("Валовая маржа\t0,625\n{rows}");
    browser.reset().await;
    paste(&browser, "purchase_value", &rows).await;
    browser.wait_for_value("cltv_margin", 11.71875, 1e-12).await;
    browser.assert_quiet();
}

/// The labels of a page with a period name it; a page of another period converts the figures.
#[tokio::test]
async fn copied_rows_keep_their_period() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.allow_clipboard(true);
    let pages = [
        (
            "cltv?purchase_value=12.5&purchase_frequency=2&customer_lifespan=36",
            "cltv",
            900.0,
        ),
        (
            "growth?customers_start=1000&customers_new=50&churn_rate=5%&periods_ahead=12",
            "customers_after",
            1000.0,
        ),
        (
            "cltv-discounted?margin=10&retention_rate=0.8&discount_rate=0",
            "cltv_discounted.begin",
            50.0,
        ),
    ];
    for language in ["en", "lt"] {
        for (page, result, value) in pages {
            browser
                .open_afresh(&format!("#/metrics/{page}&period=quarter&lang={language}"))
                .await;
            browser.wait_for_value(result, value, 1e-9).await;
            let rows = browser.copied("copy-spreadsheet").await;
            browser.reset().await;
            let first = browser
                .eval("document.querySelector('.figures input[type=text]').name")
                .await;
            paste(&browser, first.as_str().expect("a name"), &rows).await;
            browser.wait_for_value(result, value, 1e-9).await;
        }
    }
    // 2 per quarter for 36 quarters, on a page of months.
    let rows = "Purchases per period (per quarter)\t2\nCustomer lifespan (quarters)\t36\nAverage order value\t12.5";
    browser.open_afresh("#/metrics/cltv?period=month").await;
    browser.wait_for("#purchase_value").await;
    paste(&browser, "purchase_value", rows).await;
    browser.wait_for_value("cltv", 900.0, 1e-9).await;
    let hint = browser.text("#purchase_frequency-hint").await;
    assert_eq!(hint, "2 per quarter = 0.67 per month");
    let hint = browser.text("#customer_lifespan-hint").await;
    assert_eq!(hint, "36 quarters = 108 months");
    browser.assert_quiet();
}

/// Spreadsheet cells fill the fields in order, as one step, and are never read as one number.
#[tokio::test]
async fn pasted_cells_fill_the_fields_in_order() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/retention").await;
    paste(&browser, "customers_start", "4820\t5015\t610\r\n").await;
    browser
        .wait_for_value("retention_rate", 4405.0 / 4820.0, 1e-12)
        .await;
    for (name, want) in [
        ("customers_start", "4820"),
        ("customers_end", "5015"),
        ("customers_new", "610"),
    ] {
        let value = format!("document.querySelector('[name={name}]').value");
        assert_eq!(browser.eval(&value).await, want);
    }
    browser.click("[data-take=undo]").await;
    browser
        .wait_until("document.querySelector('[name=customers_new]').value === ''")
        .await;
    browser
        .wait_until("document.querySelector('[data-take=undo]').disabled")
        .await;
    browser.assert_quiet();
}

/// The message about a copy disappears when its figures change.
#[tokio::test]
async fn a_copied_message_does_not_outlive_its_figures() {
    let Some(browser) = with_figures().await else {
        return;
    };
    browser.click("[data-take=copy-link]").await;
    browser.wait_for(".copied p, .copied textarea").await;
    browser.enter("customers_start", "1,050").await;
    browser.wait_until_gone(".copied p, .copied textarea").await;
}

/// Settings close with Escape, returning the focus to their button, and with a press elsewhere.
#[tokio::test]
async fn settings_close_on_escape_and_on_a_press_elsewhere() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let is_open = "document.querySelector('details.settings').open";
    browser.click("details.settings summary").await;
    browser.wait_for("details.settings .work").await;
    browser.run("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))", vec![]).await;
    browser.wait_until(&format!("!{is_open}")).await;
    assert_eq!(
        browser.eval("document.activeElement.tagName").await,
        "SUMMARY"
    );
    browser.click("details.settings summary").await;
    browser.wait_until(is_open).await;
    let press = "document.querySelector('h1').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))";
    browser.run(press, vec![]).await;
    browser.wait_until(&format!("!{is_open}")).await;
    browser.assert_quiet();
}
