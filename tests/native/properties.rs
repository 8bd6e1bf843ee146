//! Mathematical properties of the engine, tested with random figures.

use proptest::prelude::*;

use loyalty_lab::formula::definition::Definition;
use loyalty_lab::formula::evaluate::Values;
use loyalty_lab::formula::mathml;
use loyalty_lab::formula::solve::{Limit, NoSolution, solve};
use loyalty_lab::formula::variable::{Kind, Variable};
use loyalty_lab::guides::evidence::claim_tests;
use loyalty_lab::metrics;
use loyalty_lab::metrics::metric::Metric;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// If any value is removed from a metric and solved for, it is found again: not always the same value
    /// (payments move in steps), but one that gives the same result.
    #[test]
    fn solving_undoes_evaluating(seeds in prop::collection::vec(0.0..1.0f64, 8)) {
        for (metric, definition) in definitions() {
            let values = plausible(metric, &seeds);
            let Ok(result) = definition.evaluate(&values) else { continue };
            for unknown in definition.variables() {
                let found = match solve(definition, unknown, result, &values) {
                    Ok(found) => found,
                    // Because of a factor of zero, the result doesn't depend on this variable.
                    Err(NoSolution::Anything) => continue,
                    Err(no) => return Err(TestCaseError::fail(format!(
                        "{} has no {}: {no:?} at {values:?}", definition.id, unknown.id
                    ))),
                };
                let again = definition.evaluate(&values.clone().with(unknown, found));
                let near = |again: f64| (again - result).abs() <= 1e-8 * result.abs().max(1.0);
                prop_assert!(again.is_ok_and(near), "{} by {}: {again:?} is not {result}", definition.id, unknown.id);
            }
        }
    }

    /// No input makes the engine panic, hang, or return a number that is not finite.
    #[test]
    fn nothing_breaks_the_engine(
        figures in prop::collection::vec(prop_oneof![
            any::<f64>(),
            Just(0.0), Just(1.0), Just(-1.0), Just(1e15), Just(9_007_199_254_740_992.0), Just(5e-324),
            -10.0..10.0f64,
            0.0..1.0f64,
        ], 8),
        target in any::<f64>(),
        given in any::<u8>(),
    ) {
        for (metric, definition) in definitions() {
            let mut values = Values::default();
            for (place, input) in metric.inputs.iter().enumerate() {
                if given & (1 << place) != 0 {
                    values.set(*input, Some(figures[place]));
                }
            }
            if let Ok(value) = definition.evaluate(&values) {
                prop_assert!(value.is_finite());
                prop_assert!(!(value == 0.0 && value.is_sign_negative()), "minus zero");
            }
            for unknown in definition.variables() {
                if let Ok(found) = solve(definition, unknown, target, &values) {
                    prop_assert!(found.is_finite());
                    prop_assert!((unknown.range.0..=unknown.range.1).contains(&found));
                }
            }
            let formula = definition.formula(&values);
            mathml::symbols(formula);
            mathml::figures(formula, &values);
            mathml::worked_out(formula, &values);
            prop_assert!(!loyalty_lab::formula::text::text(formula).is_empty());
        }
        for derived in metrics::graph::derive(&Values::default(), Definition::evaluate) {
            prop_assert!(derived.value.is_finite());
        }
    }

    /// A result that can't be reached is reported, and the reported limits can almost be reached.
    #[test]
    fn the_range_that_is_named_holds(seeds in prop::collection::vec(0.0..1.0f64, 8), factor in 2.0..50.0f64) {
        let metric = metrics::find("retention").unwrap();
        let definition = metric.main().unwrap();
        let values = plausible(metric, &seeds);
        for unknown in definition.variables() {
            match solve(definition, unknown, factor, &values) {
                Err(NoSolution::OutOfReach { least: Some(least), greatest: Some(greatest) }) => {
                    let (least, greatest) = (least.value, greatest.value);
                    prop_assert!(least >= 0.0 && greatest <= 1.0 && least <= greatest);
                    if least == greatest {
                        continue;
                    }
                    let within = least + (greatest - least) * 0.5;
                    prop_assert!(solve(definition, unknown, within, &values).is_ok());
                }
                other => prop_assert!(false, "{} at {factor}: {other:?}", unknown.id),
            }
        }
    }
}

/// A claim test or a metric with figures for its inputs, and an unknown whose range has no steps.
fn smooth_questions(seeds: &[f64]) -> Vec<(&'static Definition, Variable, Values)> {
    let tests = claim_tests::all().iter().map(|test| &test.formula);
    let mut questions = Vec::new();
    for metric in metrics::all().iter().chain(tests) {
        for definition in &metric.definitions {
            for unknown in definition.variables() {
                let is_smooth =
                    unknown.kind != Kind::Count && !definition.id.starts_with("payback");
                if is_smooth && metric.inputs.contains(&unknown) {
                    questions.push((definition, unknown, plausible(metric, seeds)));
                }
            }
        }
    }
    questions
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// No value of the unknown exceeds the reported limit.
    #[test]
    fn no_value_passes_the_limit_that_is_named(seeds in prop::collection::vec(0.0..1.0f64, 8), draw in 0.0..1.0f64) {
        for (definition, unknown, values) in smooth_questions(&seeds) {
            let (least, greatest) = match solve(definition, unknown, 1e14, &values) {
                Err(NoSolution::OutOfReach { least, greatest }) => (least.map(|least| least.value), greatest.map(|greatest| greatest.value)),
                _ => continue,
            };
            let high = unknown.range.1.min(1e6);
            let x = unknown.range.0.max(-high) + draw * (high - unknown.range.0.max(-high));
            let Ok(reached) = definition.evaluate(&values.clone().with(unknown, x)) else { continue };
            let slack = 2e-6 * reached.abs().max(1.0);
            prop_assert!(least.is_none_or(|least| reached >= least - slack), "{} by {} = {x}: {reached} is below {least:?}", definition.id, unknown.id);
            prop_assert!(greatest.is_none_or(|greatest| reached <= greatest + slack), "{} by {} = {x}: {reached} is above {greatest:?}", definition.id, unknown.id);
        }
    }

    /// A result that some value of the unknown gives is never reported as out of reach.
    #[test]
    fn nothing_that_is_reached_is_called_out_of_reach(seeds in prop::collection::vec(0.0..1.0f64, 8), draw in 0.0..1.0f64, size in -9..6i32) {
        for (definition, unknown, values) in smooth_questions(&seeds) {
            let (low, high) = unknown.range;
            let near_end = draw * 10f64.powi(size);
            for x in [low.max(-1e6) + near_end, high - near_end, low.max(-1e6) + draw * (high.min(1e6) - low.max(-1e6))] {
                let at = |x: f64| definition.evaluate(&values.clone().with(unknown, x));
                let Some(target) = at(x).ok().filter(|_| (low..=high).contains(&x)) else { continue };
                // If the neighbouring doubles give very different values, there might be no double that gives
                // the target.
                let beside = [f64::from_bits(x.to_bits() + 1), f64::from_bits(x.to_bits().saturating_sub(1))];
                let is_steep = beside.into_iter().filter_map(|x| at(x).ok()).any(|value| (value - target).abs() > 1e-7 * target.abs().max(1.0));
                if is_steep || target.abs() > 1e12 {
                    continue;
                }
                let found = solve(definition, unknown, target, &values);
                // Exceeding the limit by a rounding error counts as reaching it; one that is only approached is rounded.
                let is_limit = |limit: Option<Limit>| limit.is_some_and(|limit| {
                    let slack = if limit.is_open { 1e-9 } else { 1e-12 * limit.value.abs() };
                    (target - limit.value).abs() <= slack
                });
                if matches!(found, Err(NoSolution::OutOfReach { least, greatest }) if is_limit(least) || is_limit(greatest)) {
                    continue;
                }
                prop_assert!(
                    matches!(found, Ok(_) | Err(NoSolution::Anything)),
                    "{} by {} = {x}: {target} is reached, but {found:?} at {values:?}", definition.id, unknown.id
                );
            }
        }
    }
}

/// Between a margin with which the cost is never paid back and one with which the first payment covers it.
#[test]
fn steps_between_never_and_at_once_are_found() {
    let metric = metrics::find("acquisition").unwrap();
    let definition = metric.definition("payback_discounted").unwrap();
    let mut values = Values::default();
    for (id, value) in [
        ("acquisition_spend", 193.876_323_700_845_23),
        ("customers_new", 1.0),
        ("retention_rate", 0.482_064_053_708_732_73),
        ("discount_rate", 0.005),
    ] {
        values.set(metric.input(id).unwrap(), Some(value));
    }
    let margin = metric.input("margin").unwrap();
    for payments in [2.0, 3.0, 5.0] {
        let found = solve(definition, margin, payments, &values).unwrap();
        assert_eq!(
            definition.evaluate(&values.clone().with(margin, found)),
            Ok(payments)
        );
    }
}

/// The three conventions are related (tests/golden/clv_basic.json, identities).
#[test]
fn conventions_agree_with_each_other() {
    let metric = metrics::find("cltv-discounted").unwrap();
    let value =
        |id: &str, values: &Values| metric.definition(id).unwrap().evaluate(values).unwrap();
    let close = |one: f64, other: f64| {
        assert!((one - other).abs() <= 1e-9 * one.abs(), "{one} and {other}")
    };
    for retention in [0.1, 0.5, 0.9, 0.99] {
        for discount in [0.01, 0.1, 1.5] {
            let values = [
                ("margin", 40.0),
                ("retention_rate", retention),
                ("discount_rate", discount),
            ]
            .into_iter()
            .fold(Values::default(), |values, (id, x)| {
                values.with(metric.input(id).unwrap(), x)
            });
            let begin = value("cltv_discounted.begin", &values);
            let end = value("cltv_discounted.end_certain", &values);
            close(
                begin,
                value("cltv_discounted.after_renewal", &values) + 40.0,
            );
            close(begin, (1.0 + discount) * end);
            let many = values.with(metric.input("periods").unwrap(), 100_000.0);
            close(begin, value("cltv_discounted.begin", &many));
        }
    }
}

#[test]
fn a_count_asked_for_may_fall_between_whole_numbers() {
    let nps = metrics::find("nps").unwrap();
    let values = Values::default()
        .with(nps.input("passives").unwrap(), 30.0)
        .with(nps.input("detractors").unwrap(), 20.0);
    let promoters = nps.input("promoters").unwrap();
    let found = solve(nps.main().unwrap(), promoters, 33.0, &values).unwrap();
    assert!(found > 54.0 && found < 55.0, "{found}");
}

fn definitions() -> impl Iterator<Item = (&'static Metric, &'static Definition)> {
    metrics::all()
        .iter()
        .flat_map(|metric| metric.definitions.iter().map(move |d| (metric, d)))
}

/// Figures that satisfy every check of their metric.
fn plausible(metric: &Metric, seeds: &[f64]) -> Values {
    let mut values = Values::default();
    // Each whole is drawn before its parts, so that parts stay below it.
    let mut below: Vec<(&str, f64)> = Vec::new();
    let mut order: Vec<&Variable> = metric.inputs.iter().collect();
    order.sort_by_key(|input| match input.id {
        "customers_start" | "responses" | "buyers" | "revenue_start" | "points_issued" => 0,
        "customers_new" | "repeat_buyers" => 1,
        _ => 2,
    });
    for (input, seed) in order.into_iter().zip(seeds) {
        let limit = |id: &str| {
            below
                .iter()
                .find(|known| known.0 == id)
                .map_or(1000.0, |known| known.1)
        };
        let value = match (input.id, input.kind) {
            ("customers_start" | "responses" | "customers_new", _) => 1.0 + (seed * 5000.0).floor(),
            ("buyers" | "revenue_start" | "points_issued", _) => 1.0 + (seed * 5000.0).floor(),
            ("repeat_buyers" | "returning_buyers", _) => (seed * limit("buyers")).floor(),
            ("orders" | "customers_all", _) => limit("buyers") + (seed * 5000.0).floor(),
            ("revenue_churned" | "revenue_contraction", _) => 0.5 * seed * limit("revenue_start"),
            ("points_redeemed" | "points_expired", _) => {
                (0.5 * seed * limit("points_issued")).floor()
            }
            ("periods_ahead", _) => 1.0 + (seed * 24.0).floor(),
            ("rounds", _) => (seed * 8.0).floor(),
            ("invitations", _) => 0.1 + seed * 6.0,
            ("growth_total", _) => 1.0 + seed,
            ("churn_rate", _) => 0.01 + 0.9 * seed,
            ("customers_end", _) => {
                limit("customers_new") + (seed * limit("customers_start")).floor()
            }
            ("customers_lost", _) => (seed * limit("customers_start")).floor(),
            ("customers_passing", _) => (seed * limit("customers_lost")).floor(),
            ("satisfied", _) => (seed * limit("responses")).floor(),
            ("customers_referred", _) => (seed * limit("customers_new")).floor(),
            ("periods", _) => 1.0 + (seed * 40.0).floor(),
            // Beyond these, a single unit of the last decimal determines the result.
            ("retention_rate", _) => 0.05 + 0.9 * seed,
            ("discount_rate", _) => 0.005 + 0.4 * seed,
            (_, Kind::Count) => (seed * 5000.0).floor(),
            (_, Kind::Share) => *seed,
            _ => 0.5 + seed * 500.0,
        };
        below.push((input.id, value));
        values.set(*input, Some(value));
    }
    values
}
