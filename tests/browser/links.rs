//! Links as users write them in slides, and as they get damaged in transit.

use crate::support::browser::{Browser, Options};

#[tokio::test]
async fn a_share_can_be_a_percentage_or_a_fraction() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for share in ["85%", "0.85", "85%25"] {
        let fragment =
            format!("#/metrics/cltv-discounted?margin=10&discount_rate=10%&retention_rate={share}");
        browser.follow(&fragment).await;
        assert_eq!(browser.problems().await, [""; 0], "{share}");
        assert_eq!(browser.text_of("retention_rate").await, "85", "{share}");
        assert_eq!(browser.text_of("discount_rate").await, "10", "{share}");
        browser
            .wait_for_value("cltv_discounted.end_certain", 40.0, 1e-12)
            .await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_link_names_the_unknown() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/retention?customers_start=1000&customers_new=200&solve=customers_end&retention_rate=90%")
        .await;
    browser.wait_for_value("customers_end", 1100.0, 1e-12).await;
    assert_eq!(browser.text_of("retention_rate").await, "90");
    assert_eq!(
        browser
            .eval("document.querySelector('select[name=solve]').value")
            .await,
        "customers_end"
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn language_theme_and_size_apply_to_any_page() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for page in ["#/", "#/metrics/nps", "#/nowhere"] {
        browser
            .open(&format!("{page}?theme=dark&present=1&lang=bg"))
            .await;
        let root =
            "[document.documentElement.dataset.theme, document.documentElement.dataset.present]";
        assert_eq!(
            browser.eval(root).await,
            serde_json::json!(["dark", "1"]),
            "{page}"
        );
        assert_eq!(
            browser.eval("document.documentElement.lang").await,
            "bg",
            "{page}"
        );
        let scheme = browser
            .eval("getComputedStyle(document.documentElement).colorScheme")
            .await;
        assert_eq!(scheme, "dark", "{page}");
    }
    browser.follow("#/metrics/nps?theme=light").await;
    assert_eq!(
        browser.eval("document.documentElement.dataset.theme").await,
        "light"
    );
    assert_eq!(
        browser
            .eval("document.documentElement.dataset.present ?? null")
            .await,
        serde_json::Value::Null
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn what_a_link_sets_stays_while_figures_are_typed_and_pages_change() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat?theme=dark&present=1").await;
    browser.enter("satisfied", "3").await;
    browser
        .wait_until("location.hash === '#/metrics/csat?satisfied=3&theme=dark&present=1'")
        .await;
    // On a projector, the list of metrics leads to the other pages.
    browser.click("#open-metrics").await;
    browser.click(".metric-list a[href*='/metrics/nps']").await;
    browser.wait_for("article[data-metric=nps]").await;
    assert_eq!(
        browser
            .eval("document.documentElement.dataset.present")
            .await,
        "1"
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn a_bad_value_is_shown_in_its_field_with_what_is_wrong() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for (value, shown, code) in [
        ("many", "many", "not_a_number"),
        ("12.5", "12.5", "not_whole"),
        ("-3", "-3", "negative"),
        ("9007199254740993", "9007199254740993", "too_large"),
        ("%zz", "%zz", "not_a_number"),
        ("1%202x", "1 2x", "not_a_number"),
        ("1e400", "1e400", "not_a_number"),
        ("<b>1</b>", "<b>1</b>", "not_a_number"),
    ] {
        browser
            .follow(&format!(
                "#/metrics/nps?promoters={value}&passives=30&detractors=20"
            ))
            .await;
        assert_eq!(browser.text_of("promoters").await, shown, "{value}");
        let at_field = format!("#promoters-problem [data-problem={code}][role=alert]");
        assert!(
            browser.sees(&at_field).await,
            "{value}: {:?}",
            browser.problems().await
        );
        assert_eq!(browser.value_of("nps").await, None, "{value}");
        assert_eq!(browser.text_of("passives").await, "30", "{value}");
        assert_eq!(browser.text_of("detractors").await, "20", "{value}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn problems_with_a_link_are_reported_and_the_rest_of_it_works() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for (part, code, quoted) in [
        ("customers=7", "link_unknown_key", "customers"),
        ("satisfied=9", "link_repeated", "satisfied"),
        ("and", "link_no_value", "and"),
        ("x=%zz", "link_bad_escape", "%zz"),
        ("x=%ff", "link_bad_escape", "%ff"),
        ("%zz", "link_no_value", "%zz"),
        ("=5", "link_unknown_key", ""),
        ("solve=promoters", "link_cannot_solve", "promoters"),
        ("theme=purple", "link_bad_setting", "purple"),
        ("present=yes", "link_bad_setting", "yes"),
        ("lang=tlh", "link_unknown_language", "tlh"),
    ] {
        browser
            .follow(&format!("#/metrics/csat?satisfied=8&responses=10&{part}"))
            .await;
        let problems = browser.problems().await;
        assert!(
            problems.iter().any(|known| known == code),
            "{part}: {problems:?}"
        );
        let sentence = browser.text(&format!("[data-problem={code}]")).await;
        assert!(sentence.contains(quoted), "{part}: {sentence}");
        let want = if code == "link_repeated" { 0.9 } else { 0.8 };
        assert_eq!(browser.number_of("csat").await, Some(want), "{part}");
    }
    browser
        .follow("#/metrics/csat?satisfied=8&responses=10&&")
        .await;
    assert_eq!(browser.problems().await, [""; 0]);
    browser.assert_quiet();
}

#[tokio::test]
async fn a_fragment_of_100_kilobytes_is_reported_and_the_rest_works() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let long = "9".repeat(100_000);
    browser
        .open(&format!("#/metrics/csat?responses=10&satisfied={long}"))
        .await;
    assert_eq!(browser.problems().await, ["too_long"]);
    assert_eq!(browser.text_of("responses").await, "10");
    browser.enter("satisfied", "8").await;
    browser.wait_for_value("csat", 0.8, 0.0).await;

    browser
        .open(&format!("#/metrics/csat?{long}=1&responses=10"))
        .await;
    assert_eq!(browser.problems().await, ["link_unknown_key"]);
    let sentence = browser.text("[data-problem=link_unknown_key]").await;
    assert!(sentence.len() < 500, "{} bytes", sentence.len());
    assert_eq!(browser.text_of("responses").await, "10");

    let parts = "a&".repeat(50_000);
    browser
        .open(&format!("#/metrics/csat?{parts}responses=10"))
        .await;
    assert_eq!(browser.text_of("responses").await, "10");
    let told = browser.count("[data-problem=link_no_value]").await;
    assert!((1..=10).contains(&told), "{told}");

    browser.open(&format!("#/{long}")).await;
    assert_eq!(browser.problems().await, ["unknown_page"]);
    let sentence = browser.text("[data-problem=unknown_page]").await;
    assert!(sentence.len() < 500, "{} bytes", sentence.len());
    browser.assert_quiet();
}

#[tokio::test]
async fn the_notice_about_a_link_can_be_closed() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat?foo=1").await;
    assert_eq!(browser.problems().await, ["link_unknown_key"]);
    browser.click(".notices button").await;
    browser.wait_until_gone("[data-problem]").await;
    browser.assert_quiet();
}
