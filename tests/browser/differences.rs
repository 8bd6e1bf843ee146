//! Whether a difference between sets is real: in words, drawn, in exports, and why nothing is said.

use crate::support::browser::{Browser, Options};
use serde_json::json;

const SURVEY: &str = "promoters=75&passives=25&detractors=30";

#[tokio::test]
async fn a_copy_has_no_verdict_and_a_tie_has_its_own_sentence() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(&format!("#/metrics/nps?{SURVEY}")).await;
    browser.wait_for_value("nps.lower", 19.755_61, 1e-6).await;
    browser.click("[data-open=mine]").await;
    browser.wait_for_value("b-a.nps", 0.0, 0.0).await;
    assert_eq!(browser.count(".real").await, 0);
    let tie = "b.promoters=150&b.passives=50&b.detractors=60";
    for (language, said) in [
        (
            "en",
            "B has the same result as A. The true change is between ",
        ),
        (
            "lt",
            "Rinkinio B rezultatas toks pat kaip A. Tikrasis pokytis",
        ),
    ] {
        let link = format!("#/metrics/nps?{SURVEY}&{tie}&lang={language}");
        browser.open_afresh(&link).await;
        browser.wait_for("[data-real=same]").await;
        let sentence = browser.text("[data-real=same] p").await;
        assert!(sentence.starts_with(said), "{sentence}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn rates_of_different_periods_are_compared_per_the_period_of_a() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let link = "#/metrics/churn?customers_start=130&customers_lost=12&sample=1&period=month\
        &b.period=year&b.customers_start=130&b.customers_lost=60";
    browser.open(link).await;
    browser.wait_for("[data-real=seen]").await;
    let difference = browser.number_of("b-a.churn_rate").await;
    let difference = difference.expect("a difference");
    assert!((difference + 0.042).abs() < 5e-4, "{difference}");
    let lower = browser.number_of("b-a.churn_rate.lower").await;
    let upper = browser.number_of("b-a.churn_rate.upper").await;
    assert!(lower.expect("a limit") < difference && upper.expect("a limit") > difference);
    browser.click(".real summary").await;
    let methods = browser.text(".real details").await;
    assert!(methods.contains("Zou and Donner, 2008"), "{methods}");
    assert_eq!(browser.axe().await, [""; 0]);
    browser.assert_quiet();
}

/// Programs find the limits of every difference between samples, not only of the main result's.
#[tokio::test]
async fn differences_of_further_results_have_limits() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let link = "#/metrics/churn?customers_start=200&customers_lost=30&customers_passing=10&sample=1\
        &b.customers_lost=40";
    browser.open(link).await;
    // 30 of 200 less 20 of 200, by Newcombe's method.
    for (key, wanted) in [
        ("b-a.churn_rate.of_start", 0.05),
        ("b-a.churn_rate.of_start.lower", -0.01540842695786),
        ("b-a.churn_rate.of_start.upper", 0.11573256427136),
    ] {
        browser.wait_for_value(key, wanted, 1e-9).await;
    }
    for end in ["lower", "upper"] {
        let main = format!("[data-variable='b-a.churn_rate.{end}']");
        assert_eq!(browser.count(&main).await, 1, "{end}");
    }
    assert_eq!(browser.axe().await, [""; 0]);
    browser.assert_quiet();
}

/// All drawings have the same scale, the methods are named, and what can't be compared says why.
#[tokio::test]
async fn several_variants_share_a_scale_and_reasons_are_given() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    // C has a hundred times the answers, and so a much narrower interval.
    let variants = "b.promoters=70&b.passives=30&c.promoters=7500&c.passives=2500&c.detractors=3100\
        &d.promoters=60&d.sample=0";
    for (language, reason) in [
        ("en", "Only one of A and D is a sample"),
        ("ru", "Из A и D только один набор – выборка"),
    ] {
        let link = format!("#/metrics/nps?{SURVEY}&{variants}&lang={language}");
        browser.open_afresh(&link).await;
        browser.wait_for("[data-real=none]").await;
        let said = browser.text("[data-real=none]").await;
        assert!(said.starts_with(reason), "{said}");
        // One scale: the dots of B and C are as far from the line as their differences.
        let dots = "[...document.querySelectorAll('.real .dot')]
            .map((dot) => parseFloat(dot.getAttribute('d').slice(1)) - 50)";
        let dots = browser.eval(dots).await;
        let dot = |place: usize| dots[place].as_f64().expect("a dot");
        let [b, c] = [
            browser.number_of("b-a.nps").await.expect("a difference"),
            browser.number_of("c-a.nps").await.expect("a difference"),
        ];
        // Positions are rounded to a hundredth.
        assert!((dot(0) / b - dot(1) / c).abs() < 0.05, "{dots} {b} {c}");
        assert!(
            browser.sees(".real .hint").await,
            "a word on many comparisons"
        );
        let numbers = browser.text("[data-real] .numbers").await;
        assert!(
            numbers.contains("z = ") && numbers.contains("p = "),
            "{numbers}"
        );
        browser.click(".real summary").await;
        let methods = browser.text(".real details").await;
        assert!(methods.contains("Rocks, 2016"), "{methods}");
        assert_eq!(browser.axe().await, [""; 0]);
    }
    let far = "promoters=10&passives=0&detractors=0&b.promoters=0&b.detractors=10";
    browser.open_afresh(&format!("#/metrics/nps?{far}")).await;
    browser.wait_for("[data-real=seen]").await;
    let said = browser.text("[data-real=seen]").await;
    assert!(said.contains("outside these limits"), "{said}");
    browser.assert_quiet();
}

/// Where all answers are the same, or all customers are included, the page says so in place of a margin.
#[tokio::test]
async fn a_margin_of_no_width_or_none_is_put_in_words() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (language, everyone, same) in [
        ("en", "All customers are included", "There is no margin"),
        (
            "bg",
            "Обхванати са всички клиенти",
            "Няма граници на грешката",
        ),
    ] {
        let link = format!("#/metrics/nps?{SURVEY}&population=130&lang={language}");
        browser.open_afresh(&link).await;
        browser.wait_for("[data-margin=everyone]").await;
        let said = browser.text("[data-margin=everyone]").await;
        assert!(said.starts_with(everyone), "{said}");
        assert_eq!(browser.count(".half-width").await, 0);
        // The picture's table has the three groups and the result, but no margin without width.
        assert_eq!(browser.count("figure table tbody tr").await, 4);
        // Programs still find the limits.
        for limit in ["nps.lower", "nps.upper"] {
            browser.wait_for_value(limit, 450.0 / 13.0, 1e-9).await;
        }
        let link = format!(
            "#/metrics/effort?effort_1=0&effort_2=0&effort_3=0&effort_4=0&effort_5=0&effort_6=0&effort_7=12&lang={language}"
        );
        browser.open_afresh(&link).await;
        browser.wait_for("[data-margin=no-spread]").await;
        let said = browser.text("[data-margin=no-spread]").await;
        assert!(said.starts_with(same), "{said}");
        browser.click(".margin summary").await;
        browser.wait_for("select[name=level]").await;
        assert_eq!(browser.axe().await, [""; 0]);
    }
    browser.assert_quiet();
}

/// No figure for readers has more digits than its margin supports, tables for calculation have them all, and
/// limits name their level and method.
#[tokio::test]
async fn copies_of_the_comparison_follow_the_margins() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.allow_clipboard(true);
    let link = format!("#/metrics/nps?{SURVEY}&b.promoters=70&b.passives=30");
    browser.open(&link).await;
    browser.wait_for("[data-real=chance]").await;
    let sentence = browser.text("[data-variant=b] p").await;
    assert!(sentence.contains("+31 instead of +35"), "{sentence}");
    let words = browser.copied("compare-copy-markdown").await;
    for part in [
        "| +35 | +31 |",
        "|  | -4 |",
        "lower limit (95%, adjusted Wald) | +20 |",
        "difference from A, lower limit (95%, adjusted Wald) |",
    ] {
        let words = words.replace('−', "-").replace('\\', "");
        assert!(words.contains(part), "{part} in {words}");
    }
    let full = browser.copied("compare-copy-tsv").await;
    assert!(full.contains("34.615384"), "{full}");
    let rows = full
        .lines()
        .filter(|row| row.contains("(95%, adjusted Wald)"));
    assert_eq!(rows.count(), 4, "{full}");
    browser.assert_quiet();
}

/// A further result is rounded like its limits, and a screen reader hears the margin with the result.
#[tokio::test]
async fn further_results_and_announcements_follow_the_margin() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let answers =
        "effort_1=3&effort_2=4&effort_3=9&effort_4=17&effort_5=41&effort_6=38&effort_7=29";
    browser.open(&format!("#/metrics/effort?{answers}")).await;
    browser.wait_for("aside [data-variable='ces.top']").await;
    let shown = browser.text("aside [data-variable='ces.top']").await;
    let whole = shown.trim_end_matches('%');
    assert!(whole.chars().all(|sign| sign.is_ascii_digit()), "{shown}");
    let value = browser.number_of("ces.top").await.expect("a value");
    assert!((value - 108.0 / 141.0).abs() < 1e-12, "{value}");

    // So is the difference between two definitions: 12 of 130 and 9 of 130.
    let newcomers = "customers_start=130&customers_lost=12&customers_passing=3&sample=1";
    browser.open(&format!("#/metrics/churn?{newcomers}")).await;
    browser.wait_for("aside .apart").await;
    let apart = browser.text("aside .apart").await;
    assert!(apart.contains("2 percentage points"), "{apart}");

    browser.open("#/metrics/csat").await;
    browser.type_into("satisfied", "80").await;
    browser.type_into("responses", "100").await;
    let heard = "[...document.querySelectorAll('[role=status][aria-live=polite]')]
        .some((one) => /80%\\. .*with 95% confidence/.test(one.textContent))";
    browser.wait_until(heard).await;
    assert_eq!(browser.eval(heard).await, json!(true));
    browser.assert_quiet();
}
