//! The work as a file: saved, and opened again.

use std::fs;

use crate::support::browser::{Browser, Options};
use serde_json::Value;

async fn open_file(browser: &Browser, content: &str) {
    let path = browser.folder().join("work.json");
    fs::write(&path, content).expect("the file is written");
    if browser
        .eval("document.querySelector('details.settings').open")
        .await
        == false
    {
        browser.click("#open-settings").await;
    }
    browser.wait_for("input[type=file]").await;
    let field = browser.find("input[type=file]").await;
    let path = path.to_string_lossy();
    field.send_keys(&path).await.expect("a file can be picked");
}

#[tokio::test]
async fn a_saved_file_brings_the_work_to_another_browser() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv").await;
    browser.enter("purchase_value", "1 234,5").await;
    browser.enter("purchase_frequency", "4").await;
    browser.enter("customer_lifespan", "wrong").await;
    browser.choose("given", "cltv_margin").await;
    browser.wait_for("input[name=cltv_margin]").await;
    browser.enter("cltv_margin", "500").await;
    browser.choose("solve", "gross_margin").await;
    browser.click("#open-settings").await;
    browser.choose("currency", "GBP").await;
    browser.allow_downloads();
    browser.click(".settings .work button").await;
    let file = browser.saved_file(".json").await;
    let saved: Value = serde_json::from_str(&file).expect("JSON");
    for (name, value) in [
        ("field/purchase_value", "1 234,5"),
        ("field/purchase_frequency", "4"),
        ("field/customer_lifespan", "wrong"),
        ("unknown/cltv", "gross_margin"),
        ("target/cltv", "500"),
        ("currency", "GBP"),
    ] {
        let entries = saved["entries"].as_array().into_iter().flatten();
        let mut values = entries.filter(|entry| entry["name"] == name);
        let entry = values.next().unwrap_or_else(|| panic!("no {name}: {file}"));
        assert_eq!(entry["value"], value, "{name}");
    }

    browser.open_afresh("#/metrics/cltv").await;
    browser.enter("purchase_frequency", "99").await;
    open_file(&browser, &file).await;
    browser.wait_for("[data-notice=file-opened]").await;
    assert_eq!(browser.text_of("purchase_value").await, "1 234,5");
    assert_eq!(browser.text_of("purchase_frequency").await, "4");
    assert_eq!(browser.text_of("customer_lifespan").await, "wrong");
    assert_eq!(browser.text(".unit").await, "GBP");
    assert_eq!(
        browser
            .eval("document.querySelector('select[name=solve]').value")
            .await,
        "gross_margin"
    );
    browser.reload().await;
    assert_eq!(browser.text_of("purchase_value").await, "1 234,5");
    browser.assert_quiet();
}

#[tokio::test]
async fn opening_a_file_can_be_undone() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "8").await;
    let file = r#"{"app":"loyalty-lab","version":1,"entries":[
        {"name":"field/satisfied","value":"50","at":1},
        {"name":"field/responses","value":"80","at":1}]}"#;
    open_file(&browser, file).await;
    browser.wait_for_value("csat", 0.625, 0.0).await;
    browser.click("button[data-take=undo]").await;
    browser.wait_for_text("satisfied", "8").await;
    assert_eq!(browser.text_of("responses").await, "");
    browser.assert_quiet();
}

#[tokio::test]
async fn a_foreign_or_damaged_file_is_refused_and_changes_nothing() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "8").await;
    let entries = r#""entries":[{"name":"field/satisfied","value":"50","at":1}]"#;
    for (content, code) in [
        ("", "file_not_ours"),
        ("not a file of ours", "file_not_ours"),
        ("{}", "file_not_ours"),
        ("[1, 2, 3]", "file_not_ours"),
        (
            &format!(r#"{{"app":"another","version":1,{entries}}}"#),
            "file_not_ours",
        ),
        (
            &format!(r#"{{"app":"loyalty-lab","version":1,{entries}"#),
            "file_not_ours",
        ),
        (
            &format!(r#"{{"app":"loyalty-lab","version":0,{entries}}}"#),
            "file_not_ours",
        ),
        (
            &format!(r#"{{"app":"loyalty-lab","version":999,{entries}}}"#),
            "file_too_new",
        ),
    ] {
        open_file(&browser, content).await;
        browser
            .wait_for(&format!("[data-problem={code}][role=alert]"))
            .await;
        assert_eq!(browser.text_of("satisfied").await, "8", "{content}");
        browser.click(".notices button").await;
        browser.wait_until_gone("[data-problem]").await;
    }
    browser.assert_quiet();
}

/// Tested on the home page, where the parts of the program that know the entries aren't loaded yet.
#[tokio::test]
async fn impossible_entries_of_a_file_are_skipped_and_reported() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let long = "x".repeat(20_001);
    let file = format!(
        r#"{{"app":"loyalty-lab","version":2,"entries":[
        {{"name":"field/satisfied","value":"50","at":0}},
        {{"name":"field/anything","value":"1","at":1}},
        {{"name":"currency","value":"<img src=x>","at":1}},
        {{"name":"plan/zzz/owner","value":"Ana","at":1}},
        {{"name":"plan/test/note","value":"{long}","at":1}}]}}"#
    );
    open_file(&browser, &file).await;
    browser.wait_for("[data-notice=file-passed-over]").await;
    let said = browser.text("[data-notice=file-passed-over]").await;
    assert!(said.starts_with('4'), "{said}");
    browser.wait_until_kept("field/satisfied", "50").await;
    for name in [
        "field/anything",
        "currency",
        "plan/zzz/owner",
        "plan/test/note",
    ] {
        assert_eq!(browser.kept(name).await, None, "{name}");
    }
    browser.assert_quiet();
}

/// What the second version of the program saved, before targets had a place of their own: the wanted result was in
/// the field of that result.
const SECOND_VERSION: &str = r#"{"app":"loyalty-lab","version":2,"entries":[{"name":"field/customers_end","value":"5015","at":1795850000002},{"name":"field/customers_new","value":"610","at":1795850000003},{"name":"field/customers_start","value":"4 820","at":1795850000001,"in":"ru"},{"name":"field/purchase_value","value":"29,90","at":1795850000004,"in":"bg"},{"name":"field/retention_rate","value":"93","at":1795850000005},{"name":"unknown/retention","value":"customers_end","at":1795850000007},{"name":"items/base/fbk-act/state","value":"doing","at":1795850000008},{"name":"currency","value":"BGN","at":1795850000009}],"damaged":[]}"#;

#[tokio::test]
async fn a_file_of_the_second_version_is_opened_without_loss() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/retention").await;
    open_file(&browser, SECOND_VERSION).await;
    browser.wait_for("[data-notice=file-opened]").await;
    assert_eq!(browser.count("[data-notice=file-passed-over]").await, 0);
    // The page still asks for what it asked then.
    let needed = 0.93 * 4820.0 + 610.0;
    browser.wait_for_value("customers_end", needed, 1e-9).await;
    assert_eq!(browser.text_of("retention_rate").await, "93");
    for (name, text) in [
        ("target/retention", "93"),
        ("unknown/retention", "customers_end"),
        ("field/customers_end", "5015"),
        ("field/customers_start", "4 820"),
        ("field/purchase_value", "29,90"),
        ("items/base/fbk-act/state", "doing"),
        ("currency", "BGN"),
    ] {
        browser.wait_until_kept(name, text).await;
    }
    // The figures are those that were typed, not those that were wished for.
    browser.choose("solve", "").await;
    browser
        .wait_for_value("retention_rate", 4405.0 / 4820.0, 1e-12)
        .await;
    browser.open("#/metrics/cltv").await;
    browser
        .wait_for("[data-read-as='29.9'], [data-read-as='29.90']")
        .await;
    browser.assert_quiet();
}
