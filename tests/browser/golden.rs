//! Reference numbers from independent sources (tests/golden), opened as links.

use std::fs;

use crate::pages::link;
use crate::support::browser::{Browser, Options};
use crate::support::in_repository;
use serde_json::Value;

/// What a link must give.
enum Expected {
    /// The value, and its tolerance.
    Value(f64, f64),
    /// No value, and one of these problems.
    Problem(&'static [&'static str]),
}

/// Any problem that has a code.
const NAMED: Expected = Expected::Problem(&[]);

#[tokio::test]
async fn elementary_cases() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let cases = load("basic.json")["cases"].take();
    let mut tried = 0;
    for case in list(&cases) {
        let Some((metric, result, figures)) = elementary(case) else {
            continue;
        };
        let expected = match case["expect"]["status"].as_str() {
            Some("ok") => expected_of_elementary(case),
            _ => NAMED,
        };
        assert_case(&browser, &case["id"], metric, result, &figures, expected).await;
        tried += 1;
    }
    assert_eq!(tried, 60);
    browser.assert_quiet();
}

type Figures = Vec<(&'static str, String)>;

/// The page, the result and the figures of a case; None for cases that no page accepts.
fn elementary(case: &Value) -> Option<(&'static str, &'static str, Figures)> {
    let input = &case["input"];
    let figures = |keys: &[(&'static str, &str)]| -> Figures {
        let given = keys.iter().filter(|(_, key)| !input[*key].is_null());
        given.map(|(id, key)| (*id, text(&input[*key]))).collect()
    };
    let purchases = [
        ("purchase_value", "aov"),
        ("purchase_frequency", "frequency"),
        ("customer_lifespan", "lifespan"),
        ("gross_margin", "margin"),
    ];
    Some(match case["metric"].as_str()? {
        "crr" => (
            "retention",
            "retention_rate",
            figures(&[
                ("customers_start", "S"),
                ("customers_end", "E"),
                ("customers_new", "N"),
            ]),
        ),
        "churn" => (
            "churn",
            "churn_rate",
            figures(&[("customers_start", "S"), ("customers_lost", "L")]),
        ),
        "nps_counts" => (
            "nps",
            "nps",
            figures(&["promoters", "passives", "detractors"].map(|id| (id, id))),
        ),
        "csat" => {
            let counts: Vec<i64> = list(&input["h"])
                .map(|count| text(count).parse().expect("a count"))
                .collect();
            // The page accepts sums, in which a negative count wouldn't be noticed.
            if counts.iter().any(|count| *count < 0) {
                return None;
            }
            let figures = vec![
                ("satisfied", (counts[3] + counts[4]).to_string()),
                ("responses", counts.iter().sum::<i64>().to_string()),
            ];
            ("csat", "csat", figures)
        }
        "cltv" => ("cltv", "cltv", figures(&purchases)),
        "cltv_margin" => ("cltv", "cltv_margin", figures(&purchases)),
        "lifespan" => {
            // The page accepts numbers of customers, so the test types numbers that give that rate.
            let churn: f64 = text(&input["churn"]).parse().expect("a rate");
            let figures = vec![
                ("customers_start", "1000000".to_owned()),
                ("customers_lost", (churn * 1e6).round().to_string()),
            ];
            ("churn", "customer_lifespan", figures)
        }
        "referral_rate" => (
            "referral",
            "referral_rate",
            figures(&[
                ("customers_referred", "referred"),
                ("customers_new", "total"),
            ]),
        ),
        "cac" => (
            "acquisition",
            "cac",
            figures(&[
                ("acquisition_spend", "spend"),
                ("customers_new", "new_customers"),
            ]),
        ),
        // Individual answers from 0 to 10, which no page accepts yet.
        "nps_hist" => return None,
        other => panic!("a kind of case that this test does not know: {other}"),
    })
}

fn expected_of_elementary(case: &Value) -> Expected {
    let flags: Vec<String> = list(&case["expect"]["flags"]).map(text).collect();
    let is_flagged = |flag: &str| flags.iter().any(|known| known == flag);
    let is_count = |metric: &str| matches!(metric, "crr" | "churn" | "nps_counts");
    let counts: Vec<String> = match case["metric"].as_str() {
        Some(metric) if is_count(metric) => {
            let input = case["input"].as_object().into_iter().flatten();
            input.map(|(_, figure)| text(figure)).collect()
        }
        _ => Vec::new(),
    };
    if counts.iter().any(|count| count.contains('.')) {
        // Customers and answers are whole numbers.
        return Expected::Problem(&["not_whole"]);
    }
    if is_flagged("input_not_f64_exact") && !counts.is_empty() {
        return Expected::Problem(&["too_large"]);
    }
    if is_flagged("impossible") {
        return Expected::Problem(&["new_above_end", "kept_above_start", "lost_above_start"]);
    }
    let tolerance = if is_flagged("input_not_f64_exact") {
        1e-12
    } else {
        4e-15
    };
    Expected::Value(number(&case["expect"]["f64"]), tolerance)
}

#[tokio::test]
async fn discounted_lifetime_value() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let golden = load("clv_basic.json");
    for case in list(&golden["infinite"]).chain(list(&golden["finite"])) {
        let input = &case["input"];
        let mut figures = discounted(input);
        if !input["payments"].is_null() {
            figures.push(("periods", input["payments"].to_string()));
        }
        let rate = |key: &str| -> f64 { text(&input[key]).parse().expect("a rate") };
        let tolerance = if 1.0 + rate("d") - rate("r") < 1e-3 {
            1e-10
        } else {
            1e-12
        };
        for convention in ["begin", "after_renewal", "end_certain"] {
            let expect = &case["expect"];
            let expected = match (expect["status"].as_str(), expect["reason"].as_str()) {
                (Some("ok"), _) => Expected::Value(number(&expect[convention]["f64"]), tolerance),
                (_, Some("diverges")) => Expected::Problem(&["diverges"]),
                (_, Some("retention_above_one")) => Expected::Problem(&["above_one"]),
                _ => Expected::Problem(&["negative"]),
            };
            let result = format!("cltv_discounted.{convention}");
            assert_case(
                &browser,
                &case["id"],
                "cltv-discounted",
                &result,
                &figures,
                expected,
            )
            .await;
        }
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn payback_and_the_ratio_of_value_to_cost() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let golden = load("clv_basic.json");
    let cost = |case: &Value| {
        [
            ("acquisition_spend", text(&case["input"]["cac"])),
            ("customers_new", "1".to_owned()),
        ]
    };
    for case in list(&golden["payback"]) {
        let mut figures = discounted(&case["input"]);
        figures.extend(cost(case));
        for (result, key) in [
            ("payback_periods", "simple_periods"),
            ("payback_periods.whole", "simple_whole_periods"),
            ("payback_discounted", "expected_discounted_payments"),
        ] {
            let want = &case["expect"][key];
            let expected = match want["f64"].as_f64().or(want.as_f64()) {
                Some(want) => Expected::Value(want, 1e-12),
                None => Expected::Problem(&["no_margin", "never_reached"]),
            };
            assert_case(
                &browser,
                &case["id"],
                "acquisition",
                result,
                &figures,
                expected,
            )
            .await;
        }
    }
    for case in list(&golden["ltv_cac"]) {
        let mut figures = vec![("cltv", text(&case["input"]["ltv"]))];
        figures.extend(cost(case));
        let expected = match case["expect"]["ratio"]["f64"].as_f64() {
            Some(want) => Expected::Value(want, 1e-12),
            None => Expected::Problem(&["zero_denominator"]),
        };
        assert_case(
            &browser,
            &case["id"],
            "acquisition",
            "ltv_cac",
            &figures,
            expected,
        )
        .await;
    }
    browser.assert_quiet();
}

async fn assert_case(
    browser: &Browser,
    id: &Value,
    metric: &str,
    result: &str,
    figures: &Figures,
    expected: Expected,
) {
    let given = figures.iter().map(|(id, figure)| (*id, figure.as_str()));
    let fragment = link(metric, given);
    browser.follow(&fragment).await;
    let (value, problems) = (browser.number_of(result).await, browser.problems().await);
    let case = format!("{id} {result}: {value:?} {problems:?}, {fragment}");
    match expected {
        Expected::Value(want, part) => {
            let got = value.unwrap_or_else(|| panic!("{case} instead of {want}"));
            assert!(
                (got - want).abs() <= part * want.abs(),
                "{case} instead of {want}"
            );
        }
        Expected::Problem(codes) => {
            let is_named = |code: &String| codes.is_empty() || codes.contains(&code.as_str());
            assert!(value.is_none(), "{case}");
            assert!(problems.iter().any(is_named), "{case} instead of {codes:?}");
        }
    }
}

fn discounted(input: &Value) -> Figures {
    [
        ("margin", "m"),
        ("retention_rate", "r"),
        ("discount_rate", "d"),
    ]
    .map(|(variable, key)| (variable, text(&input[key])))
    .to_vec()
}

fn load(file: &str) -> Value {
    let path = in_repository("tests/golden").join(file);
    let content = fs::read_to_string(path).expect("the reference numbers");
    serde_json::from_str(&content).expect("JSON")
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}
