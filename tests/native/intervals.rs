//! Intervals, tests and sample sizes against reference numbers from independent sources
//! (tests/golden/README.md).

use serde_json::Value;

use loyalty_lab::stats::interval::Interval;
use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::no_estimate::{NoEstimate, NoEstimateClass};
use loyalty_lab::stats::nps::{NpsCounts, NpsMethod, NpsShares};
use loyalty_lab::stats::proportion::Proportion;
use loyalty_lab::stats::sample_size::{PlannedSize, nps_for_difference, nps_for_margin};

use crate::golden::load;

const METHODS: [(&str, NpsMethod); 2] = [
    ("wald", NpsMethod::Wald),
    ("adjusted_wald", NpsMethod::AdjustedWald),
];

#[test]
fn intervals_of_shares() {
    let golden = load("proportion_interval.json");
    let cases = golden["cases"].as_array().unwrap();
    for case in cases {
        let (input, expect, id) = (&case["input"], &case["expect"], &case["id"]);
        let level = level(&input["level"]);
        let found = Proportion::new(number(&input["successes"]), number(&input["n"]));
        let found = match expect["status"].as_str().unwrap() {
            "ok" => found.unwrap(),
            status => {
                let reason = match expect["reason"].as_str().unwrap() {
                    "zero_denominator" => NoEstimate::NoAnswers,
                    "successes_exceed_n" => NoEstimate::SuccessesAboveAnswers,
                    other => panic!("{id}: {other} is new"),
                };
                assert_eq!(found, Err(reason), "{id}");
                assert_eq!(status, class(reason), "{id}");
                continue;
            }
        };
        let interval = found.wilson(level);
        near(id, found.share(), &expect["estimate"], 1e-15);
        near(id, found.wilson_center(level), &expect["center"], 1e-9);
        near(id, interval.lower, &expect["lower"], 1e-9);
        near(id, interval.upper, &expect["upper"], 1e-9);
        for (end, want) in [
            (interval.lower, &expect["lower"]),
            (interval.upper, &expect["upper"]),
        ] {
            let exact = [0.0, 1.0].contains(&number(want));
            assert!(!exact || end == number(want), "{id}: {end} is not exact");
        }
    }
    assert!(cases.len() >= 71);
}

#[test]
fn scores() {
    let golden = load("nps_interval.json");
    let cases = golden["one_sample"].as_array().unwrap();
    for case in cases {
        let id = &case["id"];
        let level = level(&case["input"]["level"]);
        let counts = counts(&case["input"]);
        let score = number(&case["nps_pts"]);
        near(id, counts.score(), &case["nps_pts"], 4e-15 * score.abs());
        near(id, counts.variance(), &case["wald"]["variance"], 1e-12);
        near(
            id,
            counts.shares().variance(),
            &case["wald"]["variance"],
            1e-12,
        );
        for (name, method) in METHODS {
            let expect = &case[name];
            let found = counts.estimate(method);
            near(id, found.center, &expect["center_pts"], 1e-6);
            near(id, found.variance, &expect["variance"], 1e-12);
            near(id, found.standard_error, &expect["se_pts"], 1e-6);
            near(id, found.margin(level), &expect["moe_pts"], 1e-6);
            near(id, found.interval(level).lower, &expect["lower_pts"], 1e-6);
            near(id, found.interval(level).upper, &expect["upper_pts"], 1e-6);
            let clipped = counts.interval(method, level);
            near(id, clipped.lower, &expect["lower_clipped_pts"], 1e-6);
            near(id, clipped.upper, &expect["upper_clipped_pts"], 1e-6);
        }
    }
    assert!(cases.len() >= 69);
}

#[test]
fn two_scores() {
    let golden = load("nps_interval.json");
    let cases = golden["two_sample"].as_array().unwrap();
    let mut degenerate = 0;
    for case in cases {
        let id = &case["id"];
        let [x, y] = ["x", "y"].map(|sample| counts(&case["input"][sample]));
        for (name, method) in METHODS {
            let expect = &case[name];
            let found = x.estimate(method).minus(y.estimate(method));
            near(id, found.difference, &expect["delta_pts"], 1e-6);
            near(id, found.standard_error, &expect["se_pts"], 1e-6);
            if expect["status"] == "degenerate" {
                degenerate += 1;
                assert_eq!(expect["reason"], "zero_variance_in_both_samples");
                assert_eq!(found.test(), Err(NoEstimate::NoVariance), "{id}");
                assert_eq!(class(NoEstimate::NoVariance), "degenerate");
                assert!(
                    Level::ALL
                        .iter()
                        .all(|level| found.interval(*level).is_err())
                );
                continue;
            }
            let test = found.test().unwrap();
            let z = number(&expect["z"]);
            near(id, test.z, &expect["z"], 1e-8 + 1e-8 * z.abs());
            let p = number(&expect["p_two_sided"]);
            near(
                id,
                test.p,
                &expect["p_two_sided"],
                if p > 1e-12 { 1e-6 * p } else { 1e-15 },
            );
            for level in Level::ALL {
                let want = &expect["ci"][format!("{:.2}", level.fraction())];
                let Interval { lower, upper } = found.interval(level).unwrap();
                near(id, lower, &want[0], 1e-6);
                near(id, upper, &want[1], 1e-6);
            }
        }
    }
    assert!(cases.len() >= 13 && degenerate == 1);
}

#[test]
fn planned_answers() {
    let golden = load("nps_interval.json");
    for case in golden["sample_size_margin"].as_array().unwrap() {
        let (input, expect, id) = (&case["input"], &case["expect"], &case["id"]);
        let (shares, level) = (shares(input), level(&input["level"]));
        near(id, shares.variance(), &expect["variance"], 1e-12);
        for (name, method) in METHODS {
            let margin = number(&input["moe_pts"]);
            let found = nps_for_margin(margin, shares, level, method).unwrap();
            planned(
                id,
                found,
                &expect[format!("{name}_raw")],
                &expect[format!("{name}_n")],
            );
        }
    }
    for case in golden["sample_size_difference"].as_array().unwrap() {
        let (input, expect, id) = (&case["input"], &case["expect"], &case["id"]);
        let level = level(&input["level"]);
        let assumed = ["x", "y"].map(|group| shares(&input[group]));
        let (power, difference) = (number(&input["power"]), number(&input["difference_pts"]));
        for (name, method) in METHODS {
            let found = nps_for_difference(difference, assumed, level, power, method).unwrap();
            let [raw, whole] = ["raw", "n"].map(|kind| &expect[format!("{name}_{kind}_per_group")]);
            planned(id, found, raw, whole);
        }
    }
}

fn planned(id: &Value, found: PlannedSize, raw: &Value, whole: &Value) {
    near(id, found.raw(), raw, 1e-8 * number(raw));
    assert_eq!(found.answers(), number(whole), "{id}");
}

fn class(reason: NoEstimate) -> &'static str {
    match reason.class() {
        NoEstimateClass::Undefined => "undefined",
        NoEstimateClass::Degenerate => "degenerate",
        NoEstimateClass::Invalid => "invalid",
    }
}

fn counts(input: &Value) -> NpsCounts {
    let [p, s, d] = ["promoters", "passives", "detractors"].map(|group| number(&input[group]));
    NpsCounts::new(p, s, d).unwrap()
}

fn shares(input: &Value) -> NpsShares {
    let [p, d] = ["promoter_share", "detractor_share"].map(|share| number(&input[share]));
    NpsShares::new(p, d).unwrap()
}

fn level(written: &Value) -> Level {
    Level::from_percent((100.0 * number(written)).round() as u8).unwrap()
}

/// A number, which can be written as a string.
fn number(written: &Value) -> f64 {
    let text = written.as_str().map(|text| text.parse().unwrap());
    written.as_f64().or(text).unwrap()
}

fn near(id: &Value, got: f64, want: &Value, tolerance: f64) {
    let want = number(want);
    let apart = (got - want).abs();
    assert!(apart <= tolerance, "{id}: {got} instead of {want}");
}
