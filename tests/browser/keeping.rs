//! What was typed is saved on the device. If that fails, the page says so.

use crate::support::browser::{Browser, Options};

#[tokio::test]
async fn what_was_typed_survives_a_reload_at_once() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    for (name, text) in [
        ("promoters", "412"),
        ("passives", "20 3"),
        ("detractors", "x7"),
    ] {
        browser.type_into(name, text).await;
        browser.reload().await;
        assert_eq!(browser.text_of(name).await, text);
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn what_was_typed_survives_the_closing_of_its_tab_at_once() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let first = browser.this_tab().await;
    browser.new_tab().await;
    browser.open("#/metrics/nps").await;
    browser.type_into("promoters", "412").await;
    browser.close_tab(first).await;
    browser.open("#/metrics/nps").await;
    browser.wait_for_text("promoters", "412").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn what_was_chosen_survives_too() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv").await;
    browser.enter("purchase_value", "50").await;
    browser.enter("purchase_frequency", "4").await;
    browser.choose("solve", "customer_lifespan").await;
    browser.enter("cltv", "1000").await;
    browser.click("#open-settings").await;
    browser.choose("currency", "CZK").await;
    browser.choose("theme", "dark").await;
    browser.open("#/metrics/cltv").await;
    browser
        .wait_for_value("customer_lifespan", 5.0, 1e-12)
        .await;
    assert_eq!(browser.text_of("cltv").await, "1000");
    assert_eq!(
        browser.eval("document.documentElement.dataset.theme").await,
        "dark"
    );
    assert_eq!(browser.text(".unit").await, "CZK");
    browser.assert_quiet();
}

#[tokio::test]
async fn blocked_storage_is_reported_at_once_and_the_page_works() {
    let options = Options {
        storage_blocked: true,
        ..Options::default()
    };
    let Some(browser) = Browser::start(options).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    assert!(
        browser
            .sees("[data-problem=storage_blocked][role=alert]")
            .await
    );
    browser.enter("satisfied", "8").await;
    browser.enter("responses", "10").await;
    browser.wait_for_value("csat", 0.8, 0.0).await;
    browser.allow_downloads();
    browser.click("[data-problem=storage_blocked] button").await;
    let file = browser.saved_file(".json").await;
    assert!(file.contains("field/responses"), "{file}");
    // Only the address still holds the work.
    browser
        .wait_until("location.hash.includes('responses=10')")
        .await;
    browser.reload().await;
    browser.wait_for_value("csat", 0.8, 0.0).await;
    assert!(browser.sees("[data-problem=storage_blocked]").await);
    browser.assert_quiet();
}

#[tokio::test]
async fn a_browser_that_only_pretends_to_write_is_detected() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "8").await;
    browser.wait_until_kept("field/satisfied", "8").await;
    browser
        .run(
            "window.setItem = Storage.prototype.setItem; Storage.prototype.setItem = () => {}",
            Vec::new(),
        )
        .await;
    browser.enter("responses", "10").await;
    assert_not_kept_and_offered(&browser, "field/responses").await;

    browser
        .run("Storage.prototype.setItem = window.setItem", Vec::new())
        .await;
    browser.enter("satisfied", "9").await;
    browser.wait_until_gone("[data-problem]").await;
    browser.wait_until_kept("field/responses", "10").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn full_storage_is_reported_and_loses_nothing_on_the_screen() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "8").await;
    browser.wait_until_kept("field/satisfied", "8").await;
    let fill = "let size = 1 << 22, text = '';
        while (size) {
            try { localStorage.setItem('filler', text + 'x'.repeat(size)); text += 'x'.repeat(size); }
            catch { size >>= 1; }
        }";
    browser.run(fill, Vec::new()).await;
    browser.enter("responses", "10").await;
    assert_not_kept_and_offered(&browser, "field/responses").await;
    assert_eq!(browser.kept("field/satisfied").await.as_deref(), Some("8"));

    browser
        .run("localStorage.removeItem('filler')", Vec::new())
        .await;
    browser.enter("responses", "16").await;
    browser.wait_until_gone("[data-problem]").await;
    browser.reload().await;
    browser.wait_for_value("csat", 0.5, 0.0).await;
    browser.assert_quiet();
}

/// Asserts that nothing is saved and that the page offers the work as a file, with 8 of 10 satisfied on the
/// screen.
async fn assert_not_kept_and_offered(browser: &Browser, name: &str) {
    browser
        .wait_for("[data-problem=storage_not_kept][role=alert]")
        .await;
    browser.wait_for_value("csat", 0.8, 0.0).await;
    assert_eq!(browser.text_of("satisfied").await, "8");
    assert_eq!(browser.text_of("responses").await, "10");
    assert_eq!(browser.kept(name).await, None);
    browser.allow_downloads();
    browser
        .click("[data-problem=storage_not_kept] button")
        .await;
    let file = browser.saved_file(".json").await;
    assert!(file.contains(&format!("\"{name}\"")), "{file}");
}

/// Storage that fails only when it is read doesn't pass for empty storage.
#[tokio::test]
async fn storage_that_cannot_be_read_at_the_start_is_reported() {
    for method in ["key", "getItem"] {
        let Some(browser) = Browser::start(Options::default()).await else {
            return;
        };
        browser.open("#/metrics/csat").await;
        browser.enter("satisfied", "8").await;
        browser.wait_until_kept("field/satisfied", "8").await;
        let fail =
            format!("Storage.prototype.{method} = () => {{ throw new Error('not readable'); }}");
        browser.run_before_pages(&fail);
        browser.reload().await;
        browser
            .wait_for("[data-problem=storage_blocked][role=alert]")
            .await;
        browser.enter("responses", "10").await;
        assert_eq!(browser.text_of("responses").await, "10", "{method}");
        browser.assert_quiet();
    }
}

#[tokio::test]
async fn a_damaged_text_is_reported_and_the_rest_is_kept() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/retention").await;
    browser.enter("customers_end", "95").await;
    browser.wait_until_kept("field/customers_end", "95").await;
    browser
        .run(
            r#"localStorage.setItem('loyalty-lab/field/customers_start', '{"value":')"#,
            Vec::new(),
        )
        .await;
    browser.reload().await;
    assert!(
        browser
            .sees("[data-problem=storage_damaged][role=alert]")
            .await
    );
    assert_eq!(browser.text_of("customers_end").await, "95");
    assert_eq!(browser.text_of("customers_start").await, "");
    // The damaged string is included in the file, in case someone can repair it.
    browser.allow_downloads();
    browser.click("[data-problem=storage_damaged] button").await;
    let file = browser.saved_file(".json").await;
    assert!(file.contains(r#"{\"value\":"#), "{file}");
    assert!(file.contains("field/customers_end"), "{file}");

    browser.enter("customers_start", "100").await;
    browser
        .wait_until_kept("field/customers_start", "100")
        .await;
    browser.reload().await;
    assert_eq!(browser.problems().await, [""; 0]);
    assert_eq!(browser.text_of("customers_start").await, "100");
    browser.assert_quiet();
}

#[tokio::test]
async fn texts_of_others_on_the_same_address_are_left_alone() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let others = "localStorage.setItem('someone-else', '{');
        localStorage.setItem('loyalty-lab/thing/of_a_later_version', 'x')";
    browser.run(others, Vec::new()).await;
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "8").await;
    browser.wait_until_kept("field/satisfied", "8").await;
    browser.click("button[data-take=reset]").await;
    browser.wait_until_kept("field/satisfied", "").await;
    assert_eq!(browser.problems().await, [""; 0]);
    assert_eq!(
        browser.eval("localStorage.getItem('someone-else')").await,
        "{"
    );
    assert_eq!(
        browser
            .eval("localStorage.getItem('loyalty-lab/thing/of_a_later_version')")
            .await,
        "x"
    );
    browser.assert_quiet();
}

/// What is typed is kept even if the device has a stamp from the future, or if the device's clock is set back
/// while the page is open.
#[tokio::test]
async fn no_clock_undoes_what_is_typed() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for at in [
        "Date.now() + 25 * 3600e3",
        "Date.now() + 3600e3",
        "18446744073709551615n",
    ] {
        browser.open_afresh("#/metrics/nps").await;
        let store = format!(
            "localStorage.setItem('loyalty-lab/field/promoters', `{{\"value\":\"5\",\"at\":${{{at}}}}}`)"
        );
        browser.run(&store, vec![]).await;
        browser.open("#/metrics/nps").await;
        browser.wait_for_text("promoters", "5").await;
        browser.enter("promoters", "77").await;
        browser.wait_until_kept("field/promoters", "77").await;
        // A write by another tab makes this one read the device.
        browser
            .run(
                "dispatchEvent(new StorageEvent('storage', { key: 'loyalty-lab/currency' }))",
                vec![],
            )
            .await;
        assert_eq!(browser.text_of("promoters").await, "77", "{at}");
        browser
            .run(
                "const now = Date.now; Date.now = () => now() - 3600e3",
                vec![],
            )
            .await;
        browser.enter("promoters", "78").await;
        browser.wait_until_kept("field/promoters", "78").await;
        browser
            .run(
                "dispatchEvent(new StorageEvent('storage', { key: 'loyalty-lab/currency' }))",
                vec![],
            )
            .await;
        assert_eq!(
            browser.text_of("promoters").await,
            "78",
            "{at}, clock set back"
        );
        browser.reload().await;
        assert_eq!(
            browser.text_of("promoters").await,
            "78",
            "{at}, after a reload"
        );
    }
    browser.assert_quiet();
}

/// A browser can clear its storage while the page is open. Then what is on the page is written again.
#[tokio::test]
async fn the_work_on_the_page_survives_a_cleared_storage() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    browser.enter("promoters", "412").await;
    browser.enter("passives", "203").await;
    browser.wait_until_kept("field/passives", "203").await;
    browser.run("localStorage.clear()", vec![]).await;
    browser.enter("detractors", "7").await;
    for (name, text) in [
        ("promoters", "412"),
        ("passives", "203"),
        ("detractors", "7"),
    ] {
        browser
            .wait_until_kept(&format!("field/{name}"), text)
            .await;
    }
    browser.assert_quiet();
}
