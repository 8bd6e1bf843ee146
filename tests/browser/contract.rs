//! Every page of the contract opens, whether empty, full or with a missing figure.

use crate::pages::{PAGES, Page};
use crate::support::browser::{Browser, Options};

#[tokio::test]
async fn every_metric_opens_empty_and_says_what_is_missing() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for page in &PAGES {
        browser.open_afresh(&page.empty()).await;
        has_a_heading_and_a_title(&browser).await;
        let fields = browser.attributes("form input", "name").await;
        assert_eq!(fields, page.inputs, "{}", page.metric);
        assert!(browser.sees("[data-hint=missing]").await, "{}", page.metric);
        for unwanted in [
            "data[data-variable]",
            "[role=alert]",
            "[data-problem]",
            ".wrong",
            "[aria-invalid=true]",
            "[data-notice]",
        ] {
            assert_eq!(
                browser.count(unwanted).await,
                0,
                "{}: {unwanted}",
                page.metric
            );
        }
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_full_link_gives_every_result_of_the_page() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for page in &PAGES {
        browser.open_afresh(&page.full()).await;
        for (result, _) in page.results {
            let value = browser.number_of(result).await;
            assert!(value.is_some_and(f64::is_finite), "{result}: {value:?}");
        }
        assert_eq!(browser.problems().await, [""; 0], "{}", page.metric);
        assert_eq!(browser.count("[data-hint=missing]").await, 0);
    }
    browser
        .open("#/metrics/retention?customers_start=1000&customers_end=1100&customers_new=200")
        .await;
    assert_eq!(
        browser.value_of("retention_rate").await.as_deref(),
        Some("0.9")
    );
    assert_eq!(
        browser.text("data[data-variable=retention_rate]").await,
        "90%"
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn two_definitions_of_one_result_say_whether_they_differ() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let link = "#/metrics/retention?customers_start=1000&customers_new=200&customers_end=";
    for (end, rival, words) in [
        ("1000", 0.8, "Both definitions give the same"),
        ("1100", 0.8, "10 percentage points"),
        ("1010", 0.8, "1 percentage point."),
    ] {
        browser.follow(&format!("{link}{end}")).await;
        browser
            .wait_for_value("retention_rate.without_end", rival, 1e-12)
            .await;
        let sentence = browser.text("aside .apart").await;
        assert!(sentence.contains(words), "{end}: {sentence}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn every_worked_case_loads_and_gives_the_results() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for page in &PAGES {
        browser.follow(&page.empty()).await;
        let cases = browser.attributes("[data-case]", "data-case").await;
        assert!(cases.len() >= 3, "{}: {cases:?}", page.metric);
        for case in cases {
            let chip = format!("[data-case={case}]");
            browser.click(&chip).await;
            browser
                .wait_for(&format!("{chip}[aria-current=true]"))
                .await;
            gives_the_results(&browser, page, &case).await;
        }
    }
    browser.assert_quiet();
}

/// Every result, except in the one case that demonstrates an undefined one.
async fn gives_the_results(browser: &Browser, page: &Page, case: &str) {
    let (missing, problems): (&[&str], &[&str]) = match (page.metric, case) {
        ("acquisition", "hopeless") => (&["payback_discounted"], &["never_reached"]),
        _ => (&[], &[]),
    };
    for (result, _) in page.results {
        let is_shown = browser.number_of(result).await.is_some_and(f64::is_finite);
        assert_eq!(is_shown, !missing.contains(result), "{case}: {result}");
    }
    assert_eq!(browser.problems().await, problems, "{case}");
}

#[tokio::test]
async fn the_home_page_leads_to_every_metric_in_one_step() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    has_a_heading_and_a_title(&browser).await;
    for page in &PAGES {
        browser
            .click(&format!("main a[href='{}']", page.empty()))
            .await;
        browser
            .wait_for(&format!("article[data-metric={}]", page.metric))
            .await;
        has_a_heading_and_a_title(&browser).await;
        browser.client.back().await.expect("the way back");
        browser.wait_for("article.home").await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn the_home_page_shows_what_the_figures_give() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "80").await;
    browser.enter("responses", "100").await;
    browser.wait_for_value("csat", 0.8, 0.0).await;
    browser.follow("#/").await;
    let line = browser.text("main a[href='#/metrics/csat']").await;
    assert!(line.contains("80%"), "{line}");
    browser.assert_quiet();
}

#[tokio::test]
async fn an_unknown_page_says_so_and_offers_the_way_home() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nothing-like-this").await;
    has_a_heading_and_a_title(&browser).await;
    assert_eq!(browser.problems().await, ["unknown_page"]);
    let sentence = browser.text("[data-problem=unknown_page]").await;
    assert!(
        sentence.contains("/metrics/nothing-like-this"),
        "{sentence}"
    );
    browser.click("main a[href='#/']").await;
    browser.wait_for("article.home").await;
    assert_eq!(browser.problems().await, [""; 0]);
    browser.assert_quiet();
}

async fn has_a_heading_and_a_title(browser: &Browser) {
    assert_eq!(browser.count("h1").await, 1);
    let heading = browser.text("h1").await;
    let title = browser.client.title().await.expect("a title");
    assert!(!heading.is_empty());
    if browser.count("article.home").await == 0 {
        assert_eq!(title, format!("{heading} · Loyalty Lab"));
    } else {
        assert_eq!(title, "Loyalty Lab");
    }
}

/// Why another result can't be had is said with it, and each field that it concerns refers to the reason.
#[tokio::test]
async fn reasons_of_further_results_are_tied_to_their_fields() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for link in [
        "#/metrics/retention?customers_start=500&customers_end=1050&customers_new=600",
        "#/metrics/growth?customers_start=500&customers_new=1&churn_rate=50%&periods_ahead=60",
        "#/metrics/virality?invitations=1000&invite_conversion=100%&rounds=1000",
    ] {
        browser.open_afresh(link).await;
        browser.wait_for("aside .problem[data-problem]").await;
        let untied = "[...document.querySelectorAll('aside .problem[data-problem]')]
            .filter((one) => !document.querySelector(`input[aria-describedby~='${one.id}']`))
            .map((one) => one.dataset.problem)";
        assert_eq!(browser.eval(untied).await, serde_json::json!([]), "{link}");
    }
    browser.assert_quiet();
}

/// What is typed into a variant from a link is never invisible.
#[tokio::test]
async fn a_wrong_figure_of_a_variant_is_shown_with_what_is_wrong() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let link = "#/metrics/retention?customers_start=1000&customers_end=1100&customers_new=200&b.customers_end=abc";
    browser.open(link).await;
    browser
        .wait_for(".compare td [role=alert][data-problem=not_a_number]")
        .await;
    assert!(browser.text(".compare table").await.contains("abc"));
    browser.assert_quiet();
}

/// With a variant shown, every result of the page has its prefix, A's are in the comparison without one, and so are the
/// differences with theirs.
#[tokio::test]
async fn results_of_the_shown_variant_have_its_prefix() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    const OUTSIDE: &str = "[...document.querySelectorAll('data[data-variable]')]
        .filter((one) => !one.closest('.compare')).map((one) => one.dataset.variable)
        .filter((name) => !name.startsWith('b.'))";
    const INSIDE: &str = "[...document.querySelectorAll('.compare data[data-variable]')]
        .map((one) => one.dataset.variable).filter((name) => /^[bcd]\\./.test(name))";
    for page in &PAGES {
        let (first, _) = page.figures[0];
        let value = page.figures[0].1;
        let link = format!("{}&sample=1&b.{first}={value}&set=b", page.full());
        browser.open_afresh(&link).await;
        browser.wait_for(".compare table").await;
        for (result, _) in page.results {
            for key in [
                (*result).to_owned(),
                format!("b.{result}"),
                format!("b-a.{result}"),
            ] {
                let selector = format!("data[data-variable='{key}']");
                assert_eq!(browser.count(&selector).await, 1, "{link}: {key}");
            }
        }
        let nothing = serde_json::json!([]);
        assert_eq!(browser.eval(OUTSIDE).await, nothing, "{link}");
        assert_eq!(browser.eval(INSIDE).await, nothing, "{link}");
    }
    let link =
        "#/metrics/nps?promoters=75&passives=25&detractors=30&b.promoters=70&b.passives=30&set=b";
    browser.open_afresh(link).await;
    for key in [
        "b.nps.lower",
        "b.nps.upper",
        "b.nps.wald.lower",
        "b.nps.wald.upper",
        "nps.lower",
        "nps.upper",
        "b-a.nps.lower",
        "b-a.nps.upper",
    ] {
        let selector = format!("data[data-variable='{key}']");
        browser.wait_for(&selector).await;
        assert_eq!(browser.count(&selector).await, 1, "{key}");
    }
    browser.assert_quiet();
}
