//! The catalogue against reference numbers from independent sources (tests/golden/README.md).

use serde_json::Value;

use loyalty_lab::calculation::margin::mean_of;
use loyalty_lab::formula::evaluate::{Problem, Values};
use loyalty_lab::metrics;
use loyalty_lab::stats::mean::MeanEstimate;

#[test]
fn elementary_cases() {
    let cases = load("basic.json")["cases"].as_array().cloned().unwrap();
    let mut tried = 0;
    for case in &cases {
        let input = &case["input"];
        let text = |key: &str| input[key].as_str().map(str::to_owned).unwrap_or_default();
        let (metric, definition, figures) = match case["metric"].as_str().unwrap() {
            "crr" => (
                "retention",
                "retention_rate",
                vec![
                    ("customers_start", text("S")),
                    ("customers_end", text("E")),
                    ("customers_new", text("N")),
                ],
            ),
            "churn" => (
                "churn",
                "churn_rate",
                vec![
                    ("customers_start", text("S")),
                    ("customers_lost", text("L")),
                ],
            ),
            "nps_counts" => (
                "nps",
                "nps",
                ["promoters", "passives", "detractors"]
                    .map(|key| (key, text(key)))
                    .to_vec(),
            ),
            "csat" => {
                let counts = histogram(input);
                if counts.iter().any(|count| *count < 0.0) {
                    // A negative count is refused when it is typed, but in sums of counts it wouldn't be
                    // noticed.
                    continue;
                }
                let responses: f64 = counts.iter().sum();
                (
                    "csat",
                    "csat",
                    vec![
                        ("satisfied", (counts[3] + counts[4]).to_string()),
                        ("responses", responses.to_string()),
                    ],
                )
            }
            "cltv" | "cltv_margin" => {
                let mut figures = vec![
                    ("purchase_value", text("aov")),
                    ("purchase_frequency", text("frequency")),
                    ("customer_lifespan", text("lifespan")),
                ];
                if !text("margin").is_empty() {
                    figures.push(("gross_margin", text("margin")));
                }
                ("cltv", case["metric"].as_str().unwrap(), figures)
            }
            // The rate itself is a result of the page, so the test types numbers of customers that give the
            // rate.
            "lifespan" => {
                let churn: f64 = text("churn").parse().unwrap();
                let lost = (churn * 1_000_000.0).round().to_string();
                (
                    "churn",
                    "customer_lifespan",
                    vec![
                        ("customers_start", "1000000".into()),
                        ("customers_lost", lost),
                    ],
                )
            }
            "referral_rate" => (
                "referral",
                "referral_rate",
                vec![
                    ("customers_referred", text("referred")),
                    ("customers_new", text("total")),
                ],
            ),
            "cac" => (
                "acquisition",
                "cac",
                vec![
                    ("acquisition_spend", text("spend")),
                    ("customers_new", text("new_customers")),
                ],
            ),
            // Those have a test of their own.
            "nps_hist" => continue,
            other => panic!("a kind of case that this test does not know: {other}"),
        };
        let outcome = evaluate(metric, definition, &figures);
        let flags = case["expect"]["flags"].to_string();
        // Counts beyond 2^53 are inexact in a double, so they are refused when they are typed.
        let inexact = metric != "cltv"
            && flags.contains("not_f64_exact")
            && metric != "acquisition"
            && definition != "customer_lifespan";
        if case["expect"]["status"] == "ok" && !flags.contains("impossible") && !inexact {
            let tolerance = if flags.contains("input_not_f64_exact") {
                1e-12
            } else {
                4e-15
            };
            assert_close(
                &case["id"],
                outcome,
                case["expect"]["f64"].as_f64().unwrap(),
                tolerance,
            );
        } else {
            assert!(
                outcome.is_err(),
                "{} should be refused, got {outcome:?}",
                case["id"]
            );
        }
        tried += 1;
    }
    assert!(tried >= 58, "only {tried} cases were tried");
}

/// Eleven counts, for the answers 0 to 10: the page's own scale sorts them into the three groups.
#[test]
fn scores_from_eleven_counts() {
    let tried = each_histogram("nps_hist", |case, counts| {
        let scale = metrics::find("nps").unwrap().scale.as_ref().unwrap();
        let tally: Vec<(u32, u64)> = (0..).zip(counts.iter().map(|h| *h as u64)).collect();
        let groups = scale.count(&tally);
        let figures: Vec<(&str, String)> = groups
            .iter()
            .map(|(variable, count)| (variable.id, count.to_string()))
            .collect();
        let outcome = evaluate("nps", "nps", &figures);
        match case["expect"]["f64"].as_f64() {
            Some(want) => assert_close(&case["id"], outcome, want, 4e-15),
            None => assert!(outcome.is_err(), "{}: {outcome:?}", case["id"]),
        }
    });
    assert_eq!(tried, 7);
}

/// The mean of five counts, as the survey's panel shows it: without answers there is none.
#[test]
fn means_from_five_counts() {
    let tried = each_histogram("csat", |case, counts| {
        let tally: Vec<(u32, u64)> = (1..).zip(counts.iter().map(|h| *h as u64)).collect();
        let mean = mean_of(&tally, None).map(|(mean, _)| mean);
        match case["expect"]["mean_f64"].as_f64() {
            Some(want) => {
                assert_close(&case["id"], Ok(mean.unwrap()), want, 4e-15);
                // An interval, where there is one, is around the same mean.
                let estimate = (1..).map(f64::from).zip(counts.iter().copied());
                if let Ok(estimate) = MeanEstimate::from_counts(&estimate.collect::<Vec<_>>()) {
                    assert_close(&case["id"], Ok(estimate.mean()), want, 4e-15);
                }
            }
            None => assert_eq!(mean, None, "{}", case["id"]),
        }
    });
    assert_eq!(tried, 6);
}

/// Every case of a kind with its counts; how many there were. Counts below zero are refused when they are typed, and a
/// tally can't have any.
fn each_histogram(kind: &str, check: impl Fn(&Value, &[f64])) -> usize {
    let golden = load("basic.json");
    let cases = golden["cases"].as_array().unwrap().iter();
    let cases = cases.filter(|case| case["metric"] == kind);
    cases
        .filter(|case| {
            let counts = histogram(&case["input"]);
            let is_possible = counts.iter().all(|count| *count >= 0.0);
            assert!(is_possible || case["expect"]["status"] == "invalid");
            if is_possible {
                check(case, &counts);
            }
            is_possible
        })
        .count()
}

fn histogram(input: &Value) -> Vec<f64> {
    let counts = input["h"].as_array().unwrap().iter();
    counts
        .map(|h| h.as_str().unwrap().parse().unwrap())
        .collect()
}

#[test]
fn discounted_lifetime_value() {
    let golden = load("clv_basic.json");
    for (list, finite) in [("infinite", false), ("finite", true)] {
        for case in golden[list].as_array().unwrap() {
            let input = &case["input"];
            let mut figures = discounted(input);
            if finite {
                figures.push(("periods", input["payments"].to_string()));
            }
            let spread = 1.0 + number(input, "d") - number(input, "r");
            let tolerance = if spread < 1e-3 { 1e-10 } else { 1e-12 };
            for convention in ["begin", "after_renewal", "end_certain"] {
                let id = format!("cltv_discounted.{convention}");
                let outcome = evaluate("cltv-discounted", &id, &figures);
                if case["expect"]["status"] == "ok" {
                    let want = case["expect"][convention]["f64"].as_f64().unwrap();
                    assert_close(&case["id"], outcome, want, tolerance);
                } else {
                    assert!(outcome.is_err(), "{} {convention}: {outcome:?}", case["id"]);
                }
            }
        }
    }
}

#[test]
fn payback() {
    for case in load("clv_basic.json")["payback"].as_array().unwrap() {
        let mut figures = discounted(&case["input"]);
        figures.push((
            "acquisition_spend",
            case["input"]["cac"].as_str().unwrap().into(),
        ));
        figures.push(("customers_new", "1".into()));
        let expect = &case["expect"];
        for (definition, key) in [
            ("payback_periods", "simple_periods"),
            ("payback_periods.whole", "simple_whole_periods"),
            ("payback_discounted", "expected_discounted_payments"),
        ] {
            let outcome = evaluate("acquisition", definition, &figures);
            match expect[key]["f64"].as_f64().or(expect[key].as_f64()) {
                Some(want) => assert_close(&case["id"], outcome, want, 1e-12),
                None => assert!(outcome.is_err(), "{} {key}: {outcome:?}", case["id"]),
            }
        }
    }
}

#[test]
fn ratio_of_value_to_cost() {
    for case in load("clv_basic.json")["ltv_cac"].as_array().unwrap() {
        let figures = [
            ("cltv", case["input"]["ltv"].as_str().unwrap().into()),
            (
                "acquisition_spend",
                case["input"]["cac"].as_str().unwrap().into(),
            ),
            ("customers_new", "1".into()),
        ];
        let outcome = evaluate("acquisition", "ltv_cac", &figures);
        match case["expect"]["ratio"]["f64"].as_f64() {
            Some(want) => assert_close(&case["id"], outcome, want, 1e-12),
            None => assert!(outcome.is_err(), "{}: {outcome:?}", case["id"]),
        }
    }
}

/// The metrics that were added later, with the numbers that publications print.
#[test]
fn further_metrics() {
    let cases = load("further_metrics.json")["cases"]
        .as_array()
        .cloned()
        .unwrap();
    for case in &cases {
        let text = |key: &str| case[key].as_str().unwrap();
        let input = case["input"].as_object().unwrap();
        let figures: Vec<(&str, String)> = input
            .iter()
            .map(|(id, figure)| (id.as_str(), figure.as_str().unwrap().to_owned()))
            .collect();
        let outcome = evaluate(text("metric"), text("definition"), &figures);
        match case["expect"]["f64"].as_f64() {
            Some(want) => {
                let got = outcome.unwrap_or_else(|problem| panic!("{}: {problem:?}", case["id"]));
                let near = (got - want).abs() <= 1e-12 * want.abs().max(1.0);
                assert!(near, "{}: {got} instead of {want}", case["id"]);
            }
            None => assert!(outcome.is_err(), "{}: {outcome:?}", case["id"]),
        }
    }
    assert!(cases.len() > 150, "only {} cases", cases.len());
}

/// A file of reference numbers.
pub fn load(file: &str) -> Value {
    let path = format!("{}/tests/golden/{file}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn number(input: &Value, key: &str) -> f64 {
    input[key].as_str().unwrap().parse().unwrap()
}

fn discounted(input: &Value) -> Vec<(&'static str, String)> {
    [
        ("margin", "m"),
        ("retention_rate", "r"),
        ("discount_rate", "d"),
    ]
    .map(|(variable, key)| (variable, input[key].as_str().unwrap().into()))
    .to_vec()
}

/// Evaluates as a page does: a figure outside its variable's range is unusable.
fn evaluate(metric: &str, definition: &str, figures: &[(&str, String)]) -> Result<f64, Problem> {
    let metric = metrics::find(metric).unwrap();
    let mut values = Values::default();
    for (id, figure) in figures {
        let variable = metric.input(id).unwrap();
        let value: f64 = figure.parse().unwrap();
        let (least, greatest) = variable.range;
        let exact = figure.contains('.') || format!("{value}") == *figure;
        let fits = (least..=greatest).contains(&value) && exact;
        values.set(variable, Some(value).filter(|_| fits));
    }
    metric.definition(definition).unwrap().evaluate(&values)
}

fn assert_close(id: &Value, got: Result<f64, Problem>, want: f64, tolerance: f64) {
    let got = got.unwrap_or_else(|problem| panic!("{id}: {problem:?} instead of {want}"));
    assert!(
        (got - want).abs() <= tolerance * want.abs(),
        "{id}: {got} instead of {want}"
    );
}
