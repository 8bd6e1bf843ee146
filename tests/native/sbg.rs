//! The shifted beta-geometric model compared with the golden numbers (tests/golden/README.md), and its
//! limits.

use serde_json::Value;

use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::sbg::Sbg;
use loyalty_lab::stats::sbg_fit::{NoCohort, SbgFit, Survivors};
use loyalty_lab::stats::sbg_region::SbgRegion;

fn golden() -> Value {
    serde_json::from_str(include_str!("../golden/sbg.json")).unwrap()
}

fn numbers(value: &Value) -> Vec<f64> {
    let all = value.as_array().unwrap().iter();
    all.map(number).collect()
}

/// Inputs are strings, expected results are numbers.
fn number(value: &Value) -> f64 {
    match value.as_str() {
        Some(text) => text.parse().unwrap(),
        None => value.as_f64().unwrap(),
    }
}

fn survivors(case: &Value) -> Result<Survivors, NoCohort> {
    let cohorts: Vec<Vec<f64>> = case["cohorts"]
        .as_array()
        .unwrap()
        .iter()
        .map(numbers)
        .collect();
    let cohorts: Vec<&[f64]> = cohorts.iter().map(Vec::as_slice).collect();
    Survivors::new(&cohorts)
}

/// The number of customers at the start, which scales the absolute tolerance of a log-likelihood.
fn size(case: &Value) -> f64 {
    let cohorts = case["cohorts"].as_array().unwrap().iter();
    cohorts.map(|cohort| number(&cohort[0])).sum()
}

fn assert_near(what: &str, got: f64, want: f64, relative: f64, absolute: f64) {
    let near = (relative * want.abs()).max(absolute);
    assert!((got - want).abs() <= near, "{what}: {got} for {want}");
}

#[test]
fn fits_are_those_of_the_reference() {
    let golden = golden();
    let cases = golden["fits"].as_array().unwrap();
    assert_eq!(cases.len(), 7);
    for case in cases {
        let (id, expect) = (case["id"].as_str().unwrap(), &case["expect"]);
        let survivors = survivors(case).unwrap();
        let SbgFit::Found(model) = survivors.fit() else {
            panic!("{id}: {:?}", survivors.fit());
        };
        let (alpha, beta) = model.alpha_beta().unwrap();
        let tolerance = number(&case["param_rel_tol"]);
        assert_near(id, alpha, number(&expect["alpha"]), tolerance, 0.0);
        assert_near(id, beta, number(&expect["beta"]), tolerance, 0.0);
        let ll = survivors.ln_likelihood(model);
        assert_near(id, ll, number(&expect["ll"]), 0.0, 1e-7 * size(case));
        assert!(ll <= number(&expect["ll"]) + 1e-9 * size(case).max(1.0));
        let one = Sbg::from_alpha_beta(1.0, 1.0).unwrap();
        let ll = survivors.ln_likelihood(one);
        assert_near(id, ll, number(&expect["ll_at_1_1"]), 0.0, 1e-7 * size(case));
        assert_curves(id, model, expect);
    }
}

fn assert_curves(id: &str, model: Sbg, expect: &Value) {
    let survival = numbers(&expect["survival"]);
    for (t, want) in survival.iter().enumerate() {
        assert_near(id, model.survival(t as u32), *want, 0.0, 1e-5);
    }
    for (place, want) in numbers(&expect["churn_probability"]).iter().enumerate() {
        let got = model.ln_churn_probability(place as u32 + 1).exp();
        assert_near(id, got, *want, 0.0, 1e-5);
    }
    for (place, want) in numbers(&expect["retention_rate"]).iter().enumerate() {
        assert_near(id, model.retention_rate(place as u32 + 1), *want, 0.0, 1e-5);
    }
    assert_near(
        id,
        model.mean_churn(),
        number(&expect["mean_churn"]),
        0.0,
        1e-5,
    );
    let periods = model.expected_periods();
    assert_eq!(
        periods.is_none(),
        expect["expected_tenure_periods"].is_null(),
        "{id}"
    );
    if let Some(periods) = periods {
        assert_near(
            id,
            periods,
            number(&expect["expected_tenure_periods"]),
            1e-3,
            0.0,
        );
    }
    let sum: f64 = (0..survival.len()).map(|t| model.survival(t as u32)).sum();
    assert_near(
        id,
        sum,
        number(&expect["truncated_tenure_horizon"]),
        1e-5,
        0.0,
    );
    assert_lifetimes(id, model, expect, 1e-4);
}

fn assert_lifetimes(id: &str, model: Sbg, expect: &Value, relative: f64) {
    for (discount, want) in expect["del"].as_object().unwrap() {
        let got = model
            .discounted_lifetime(discount.parse().unwrap())
            .unwrap();
        let relative = looser(relative, discount);
        assert_near(
            &format!("{id} del {discount}"),
            got,
            number(want),
            relative,
            0.0,
        );
    }
    for (discount, wanted) in expect["derl"].as_object().unwrap() {
        let relative = looser(relative, discount);
        let pairs: Vec<(u32, f64)> = match wanted.as_object() {
            Some(map) => map
                .iter()
                .map(|(k, want)| (k.parse().unwrap(), number(want)))
                .collect(),
            None => (0..).zip(numbers(wanted)).collect(),
        };
        for (k, want) in pairs {
            let got = model.discounted_residual_lifetime(discount.parse().unwrap(), k);
            assert_near(
                &format!("{id} derl {discount} {k}"),
                got.unwrap(),
                want,
                relative,
                0.0,
            );
        }
    }
}

fn looser(relative: f64, discount: &str) -> f64 {
    if discount == "0.001" {
        relative.max(1e-8)
    } else {
        relative
    }
}

#[test]
fn the_functions_are_those_of_the_reference() {
    let golden = golden();
    let cases = golden["evaluations"].as_array().unwrap();
    assert_eq!(cases.len(), 9);
    for case in cases {
        let [alpha, beta] = ["alpha", "beta"].map(|key| number(&case["input"][key]));
        let id = format!("{alpha} {beta}");
        let relative = if alpha.max(beta) >= 1e5 { 1e-8 } else { 1e-10 };
        let model = Sbg::from_alpha_beta(alpha, beta).unwrap();
        let of = |key: &str| {
            let map = case[key].as_object().unwrap().iter();
            map.map(|(t, want)| (t.parse::<u32>().unwrap(), number(want)))
                .collect::<Vec<_>>()
        };
        for (t, want) in of("survival") {
            assert_near(
                &format!("{id} S({t})"),
                model.survival(t),
                want,
                relative,
                0.0,
            );
        }
        for (t, want) in of("ln_survival") {
            assert_near(
                &format!("{id} ln S({t})"),
                model.ln_survival(t),
                want,
                relative,
                0.0,
            );
        }
        for (t, want) in of("ln_churn_probability") {
            let got = model.ln_churn_probability(t);
            assert_near(&format!("{id} ln P({t})"), got, want, relative, 0.0);
        }
        assert_lifetimes(&id, model, case, relative);
    }
}

#[test]
fn boundaries_are_told_apart() {
    for case in golden()["boundary"].as_array().unwrap() {
        let (id, expect) = (case["id"].as_str().unwrap(), &case["expect"]);
        let survivors = survivors(case).unwrap();
        let SbgFit::Alike(model) = survivors.fit() else {
            panic!("{id}: {:?}", survivors.fit());
        };
        let ll = survivors.ln_likelihood(model);
        assert_near(id, ll, number(&expect["ll_supremum"]), 1e-9, 0.0);
        assert_near(
            id,
            model.mean_churn(),
            number(&expect["mean_churn"]),
            1e-12,
            0.0,
        );
        for (t, want) in numbers(&expect["survival_limit"]).iter().enumerate() {
            assert_near(id, model.survival(t as u32), *want, 0.0, 1e-9);
        }
        assert_eq!(model.alpha_beta(), None);
    }
}

#[test]
fn what_cannot_be_estimated_is_refused() {
    for case in golden()["not_estimable"].as_array().unwrap() {
        let (id, expect) = (case["id"].as_str().unwrap(), &case["expect"]);
        let survivors = survivors(case);
        if expect["status"] == "invalid" {
            let want = match expect["reason"].as_str().unwrap() {
                "empty_cohort" => NoCohort::Empty,
                _ => NoCohort::Increase(2),
            };
            assert_eq!(survivors, Err(want), "{id}");
            continue;
        }
        match survivors.unwrap().fit() {
            SbgFit::OnlyMean(mean) => {
                assert_near(id, mean, number(&expect["mean_churn"]), 1e-12, 0.0)
            }
            SbgFit::NoneLeft => assert_eq!(number(&expect["mean_churn"]), 0.0, "{id}"),
            other => panic!("{id}: {other:?}"),
        }
    }
    let of = |cohort: &[f64]| Survivors::new(&[cohort]);
    assert_eq!(of(&[1000.0]), Err(NoCohort::Empty));
    assert_eq!(of(&[]), Err(NoCohort::Empty));
    assert_eq!(of(&[1000.0, f64::NAN]), Err(NoCohort::BadCount));
    assert_eq!(of(&[1000.0, -1.0]), Err(NoCohort::BadCount));
    // Some leave in the first period, and none of the others ever do.
    let stuck = of(&[1000.0, 600.0, 600.0, 600.0]).unwrap().fit();
    assert_eq!(stuck, SbgFit::LeaveAtOnceOrNever(0.4));
    assert_eq!(Sbg::new(f64::NAN, 1.0), None);
    assert_eq!(Sbg::new(0.5, f64::INFINITY), None);
    assert_eq!(Sbg::from_alpha_beta(0.0, 1.0), None);
}

/// If customers don't differ, the formulas are those of constant churn.
#[test]
fn the_geometric_limit_is_exact() {
    let model = Sbg::geometric(0.2).unwrap();
    assert_near(
        "periods",
        model.expected_periods().unwrap(),
        5.0,
        1e-12,
        0.0,
    );
    let lifetime = model.discounted_lifetime(0.1).unwrap();
    assert_near("lifetime", lifetime, 1.1 / 0.3, 1e-12, 0.0);
    let further = model.discounted_residual_lifetime(0.1, 4).unwrap();
    assert_near("further", further, 0.8 / (1.0 - 0.8 / 1.1), 1e-12, 0.0);
    assert_eq!(model.discounted_lifetime(-0.1), None);
    assert_eq!(model.discounted_lifetime(f64::NAN), None);
    assert_eq!(model.discounted_residual_lifetime(0.0, 4), None);
    // The continued fraction still works for the smallest discount.
    let mixture = Sbg::from_alpha_beta(2.0, 3.0).unwrap();
    let lifetime = mixture.discounted_lifetime(1e-9).unwrap();
    assert_near("hardly discounted", lifetime, 4.0, 1e-6, 0.0);
}

/// The interval contains the estimate, is wider at a higher level, narrows with more customers, and covers
/// the survivors of a model from which cohorts are drawn about as often as its level says.
#[test]
fn profile_intervals_behave() {
    let cohort = [1000.0, 869.0, 743.0, 653.0, 593.0];
    let region = |times: f64, level: Level| {
        let cohort = cohort.map(|count| count * times);
        let survivors = Survivors::new(&[&cohort]).unwrap();
        let fit = survivors.fit();
        SbgRegion::new(&survivors, fit, level).unwrap()
    };
    let width = |region: &SbgRegion| region.survival(12).half_width();
    let usual = region(1.0, Level::NinetyFive);
    let interval = usual.survival(12);
    assert!(
        interval.contains(0.36) && interval.lower > 0.2 && interval.upper < 0.5,
        "{interval:?}"
    );
    assert!(width(&usual) < width(&region(1.0, Level::NinetyNine)));
    let large = region(100.0, Level::NinetyFive);
    let ratio = width(&usual) / width(&large);
    assert!((ratio - 10.0).abs() < 1.0, "{ratio}");
    let lifetime = usual
        .interval(|model| model.discounted_lifetime(0.1))
        .unwrap();
    assert!(lifetime.lower < lifetime.upper.unwrap());
    let periods = usual.interval(|model| model.expected_periods()).unwrap();
    assert_eq!(
        periods.upper, None,
        "a model with an infinite lifetime isn't ruled out"
    );
}

#[test]
fn profile_intervals_cover_as_often_as_they_say() {
    use loyalty_lab::stats::discrete_draw::draw_binomial;
    use loyalty_lab::stats::random::SplitMix64;
    let truth = Sbg::from_alpha_beta(1.2, 6.0).unwrap();
    let mut random = SplitMix64::new(2007);
    let (mut covered, times) = (0, 300);
    for _ in 0..times {
        let mut left = 1000;
        let mut cohort = vec![1000.0];
        for t in 1..=6 {
            left = draw_binomial(left, truth.retention_rate(t), &mut random);
            cohort.push(left as f64);
        }
        let survivors = Survivors::new(&[&cohort]).unwrap();
        let region = SbgRegion::new(&survivors, survivors.fit(), Level::NinetyFive).unwrap();
        covered += usize::from(region.survival(12).contains(truth.survival(12)));
    }
    // 95% of 300 is 285, with a standard deviation of 3.8.
    assert!((274..=296).contains(&covered), "{covered} of {times}");
}
