//! The claim tests: every claim holds or fails where it should.

use crate::evidence::variables_of;
use crate::make::variables;
use proptest::prelude::*;

use loyalty_lab::formula::evaluate::{Problem, Values};
use loyalty_lab::formula::solve::NoSolution;
use loyalty_lab::formula::variable::{Kind, Variable};
use loyalty_lab::guides::evidence::claim_test::{
    ClaimAnswer, ClaimTest, Condition, Verdict, test_reading,
};
use loyalty_lab::guides::evidence::claim_tests;
use loyalty_lab::metrics;

/// A figure of a case in inner units.
fn inner(variable: Variable, figure: &str) -> f64 {
    let value: f64 = figure.parse().unwrap();
    if variable.kind.is_in_hundredths() {
        value / 100.0
    } else {
        value
    }
}

fn case(claim_test: &str, case: &str) -> (&'static ClaimTest, Values) {
    let claim_test = claim_tests::find(claim_test).unwrap();
    let case = claim_test
        .formula
        .cases
        .iter()
        .find(|found| found.id == case)
        .unwrap();
    let values = case
        .figures
        .iter()
        .fold(Values::default(), |values, (variable, figure)| {
            values.with(*variable, inner(*variable, figure))
        });
    (claim_test, values)
}

/// The result of the claim test with these values, for every reading.
fn verdicts(claim_test: &ClaimTest, values: &Values) -> Vec<Result<Verdict, Problem>> {
    claim_test
        .readings()
        .map(|reading| test_reading(claim_test, reading, values))
        .collect()
}

/// The verdicts of a case for all readings: the result to four decimals, and whether the claim holds.
fn of_case(id: &str, name: &str) -> Vec<(f64, bool)> {
    let (claim_test, values) = case(id, name);
    verdicts(claim_test, &values)
        .into_iter()
        .map(|verdict| {
            verdict
                .map(|v| ((v.result * 1e4).round() / 1e4, v.holds))
                .unwrap()
        })
        .collect()
}

fn turn(id: &str, name: &str) -> f64 {
    let (claim_test, values) = case(id, name);
    claim_test.turning_point(&values).unwrap()
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-6
}

#[test]
fn five_times_as_much_depends_on_the_divisor() {
    // 46,500 / 620 = 75 per new customer; 31,500 / 2,100 = 15 per customer who stayed, / 210 = 150.
    assert_eq!(of_case("five-times", "shop"), [(5.0, true), (0.5, false)]);
    // 30 per new customer; 15 and 200.
    assert_eq!(of_case("five-times", "club"), [(2.0, false), (0.15, false)]);
    // 30 / 5 = 6 for each of 800.
    assert!(near(turn("five-times", "club"), 4800.0));
}

#[test]
fn four_points_are_chance_until_three_thousand_have_answered() {
    // 1.96 √(2 (0.5 + 0.2 − 0.3²) / 100) = 21.6 points; a thirtieth of the answers as a square root.
    assert_eq!(of_case("nps-plus-four", "hundred"), [(21.6489, false)]);
    assert_eq!(of_case("nps-plus-four", "many"), [(3.9525, true)]);
    // 1.96² × 2 × 0.61 / 0.04².
    assert!(near(turn("nps-plus-four", "hundred"), 2929.22));
}

#[test]
fn gross_retention_is_above_all_only_with_upgrades_in_it() {
    assert_eq!(
        of_case("grr-above-100", "upgrades"),
        [(1.04, true), (0.92, false)]
    );
    assert_eq!(
        of_case("grr-above-100", "losses"),
        [(0.93, false), (0.88, false)]
    );
    assert!(near(turn("grr-above-100", "losses"), 12_000.0));
    // 103% is above 100%, and exactly 100% isn't.
    let (claim_test, values) = case("grr-above-100", "upgrades");
    let upgrades = claim_test.formula.input("revenue_expansion").unwrap();
    let kept = |upgrades_worth| {
        let values = values.clone().with(upgrades, upgrades_worth);
        verdicts(claim_test, &values)[0].unwrap()
    };
    assert!(near(kept(11_000.0).result, 1.03) && kept(11_000.0).holds);
    assert!(near(kept(8_000.0).result, 1.0) && !kept(8_000.0).holds);
}

#[test]
fn a_rise_or_a_difference_that_occurs_without_its_cause_proves_nothing() {
    let answer = |id: &str, name: &str| {
        let (claim_test, values) = case(id, name);
        claim_test.answer(&verdicts(claim_test, &values)[0].unwrap())
    };
    assert_eq!(
        answer("rising-retention", "two-kinds"),
        ClaimAnswer::Unproven
    );
    assert_eq!(
        answer("rising-retention", "one-kind"),
        ClaimAnswer::Possible
    );
    assert_eq!(answer("members-spend", "grocer"), ClaimAnswer::Unproven);
    assert_eq!(answer("members-spend", "even"), ClaimAnswer::Possible);
    assert_eq!(answer("half-gone", "half-year"), ClaimAnswer::NotTrue);
    assert_eq!(answer("half-gone", "fourteen-months"), ClaimAnswer::True);
}

#[test]
fn five_to_one_on_revenue_may_be_a_loss() {
    assert_eq!(
        of_case("programme-five", "fashion"),
        [(5.2, true), (0.78, false)]
    );
    let (claim_test, values) = case("programme-five", "fashion");
    let gain = claim_test.formula.definitions.last().unwrap();
    assert!(near(gain.evaluate(&values).unwrap(), -0.22));
    assert_eq!(
        of_case("programme-five", "coffee"),
        [(6.0, true), (3.72, false)]
    );
}

#[test]
fn a_multiple_of_28_needs_all_customers_to_keep_inviting() {
    // 1.75⁶, and 1 + 0.75 + … + 0.75⁶.
    assert_eq!(
        of_case("viral-28", "app"),
        [(28.7229, true), (3.4661, false)]
    );
    assert_eq!(
        of_case("viral-28", "hit"),
        [(23.4256, true), (7.4416, false)]
    );
}

#[test]
fn half_are_gone_after_thirteen_and_a_half_months() {
    assert_eq!(of_case("half-gone", "half-year"), [(0.2649, false)]);
    assert_eq!(of_case("half-gone", "year"), [(0.4596, false)]);
    assert_eq!(of_case("half-gone", "fourteen-months"), [(0.5123, true)]);
    let months = 0.5_f64.ln() / 0.95_f64.ln();
    assert!(near(turn("half-gone", "half-year"), months) && (months - 13.5).abs() < 0.02);
    // At 11% a month it is true.
    let (claim_test, values) = case("half-gone", "half-year");
    let values = values.with(claim_test.formula.input("churn_rate").unwrap(), 0.11);
    assert!(verdicts(claim_test, &values)[0].unwrap().holds);
}

#[test]
fn a_third_more_from_four_per_cent_but_not_from_eight() {
    assert_eq!(of_case("third-more", "from-four"), [(0.3333, true)]);
    assert_eq!(of_case("third-more", "from-eight"), [(0.1429, false)]);
    // c / (c − 0.01) = 1.333 at c = 0.01 × 1.333 / 0.333.
    assert!(near(turn("third-more", "from-eight"), 0.01333 / 0.333));
    // A rise that only just reaches the claimed one counts: 5% to 4% is a quarter.
    let (claim_test, values) = case("third-more", "from-four");
    let with = |id, value| {
        values
            .clone()
            .with(claim_test.formula.input(id).unwrap(), value)
    };
    let values = with("churn_rate", 0.05).with(
        claim_test.formula.input("value_lift_claimed").unwrap(),
        0.25,
    );
    assert!(verdicts(claim_test, &values)[0].unwrap().holds);
}

#[test]
fn the_value_of_a_customer_is_not_next_years_profit() {
    // 0.2 / 0.15 − 1 and (0.05 − 0.02) / 0.2
    assert_eq!(
        of_case("profit-lift", "bank"),
        [(0.3333, true), (0.15, false)]
    );
    // Without discount the average lifespan doubles, from 10 to 20 years.
    assert_eq!(of_case("profit-lift", "card"), [(1.0, true), (0.05, false)]);
    // 0.5 / 0.45 − 1 and 0.03 / 0.1
    assert_eq!(
        of_case("profit-lift", "shop"),
        [(0.1111, false), (0.3, true)]
    );
    // 0.05 / (1.1 − r − 0.05) = 0.25 at r = 0.85.
    assert!(near(turn("profit-lift", "bank"), 0.85));
}

#[test]
fn members_spend_more_although_no_customer_changes() {
    // Members: (0.3 × 0.6 × 150 + 0.7 × 0.25 × 80) / 0.355; the rest: (18 + 42) / 0.645.
    assert_eq!(of_case("members-spend", "grocer"), [(0.2415, true)]);
    assert_eq!(of_case("members-spend", "even"), [(0.0, false)]);
    let turn = turn("members-spend", "grocer");
    assert!((0.25..0.6).contains(&turn), "{turn}");
}

#[test]
fn a_goal_may_be_possible_in_per_cent_and_not_in_points() {
    assert_eq!(of_case("goal-by-30", "gym"), [(0.845, true), (0.95, true)]);
    assert_eq!(
        of_case("goal-by-30", "bank"),
        [(0.975, true), (1.05, false)]
    );
    assert_eq!(
        of_case("goal-by-30", "insurer"),
        [(1.17, false), (1.2, false)]
    );
    assert!(near(turn("goal-by-30", "gym"), 1.0 / 1.3));
}

#[test]
fn retention_rises_although_no_customer_changes() {
    // 0.485 / 0.65 − 0.65
    assert_eq!(of_case("rising-retention", "two-kinds"), [(0.0962, true)]);
    assert_eq!(of_case("rising-retention", "one-kind"), [(0.0, false)]);
    let (claim_test, values) = case("rising-retention", "two-kinds");
    let further = |id| {
        claim_test
            .formula
            .definition(id)
            .unwrap()
            .evaluate(&values)
            .unwrap()
    };
    assert!(near(further("first_retention"), 0.65));
    assert!(near(further("loyal_left"), 0.45 / 0.65));
    assert!(near(further("second_retention"), 0.485 / 0.65));
    let by_hand = further("second_retention") - further("first_retention");
    assert!(near(
        verdicts(claim_test, &values)[0].unwrap().result,
        by_hand
    ));
    assert!((0.4..0.9).contains(&turn("rising-retention", "two-kinds")));
}

#[test]
fn every_claim_test_begins_with_figures_that_it_can_use() {
    for claim_test in claim_tests::all() {
        assert_eq!(
            claim_test.defaults().len(),
            claim_test.formula.inputs.len(),
            "{}",
            claim_test.id()
        );
        assert!(claim_test.formula.cases.len() >= 2, "{}", claim_test.id());
        assert!(
            claim_test.formula.inputs.contains(&claim_test.turns_on),
            "{}",
            claim_test.id()
        );
        assert!(claim_test.readings().count() >= 1, "{}", claim_test.id());
        for found in &claim_test.formula.cases {
            for (variable, figure) in &found.figures {
                let (least, greatest) = variable.range;
                let value = inner(*variable, figure);
                assert!(
                    (least..=greatest).contains(&value),
                    "{} {figure}",
                    variable.id
                );
            }
            for verdict in verdicts(claim_test, &case(claim_test.id(), found.id).1) {
                assert!(
                    verdict.is_ok(),
                    "{} {}: {verdict:?}",
                    claim_test.id(),
                    found.id
                );
            }
        }
    }
}

#[test]
fn every_claim_holds_somewhere_and_fails_somewhere() {
    for claim_test in claim_tests::all() {
        let all: Vec<bool> = claim_test
            .formula
            .cases
            .iter()
            .flat_map(|found| of_case(claim_test.id(), found.id))
            .map(|(_, holds)| holds)
            .collect();
        assert!(
            all.contains(&true) && all.contains(&false),
            "{}: {all:?}",
            claim_test.id()
        );
    }
}

#[test]
fn a_missing_assumption_is_named() {
    let (claim_test, mut values) = case("half-gone", "year");
    let claimed = claim_test.formula.input("loss_claimed").unwrap();
    values.unset(claimed);
    assert_eq!(
        verdicts(claim_test, &values),
        [Err(Problem::Missing(claimed))]
    );
    let missing = Err(NoSolution::Problem(Problem::Missing(claimed)));
    assert_eq!(claim_test.turning_point(&values), missing);
}

/// The claim test with some of its first figures replaced, in the units of the fields.
fn with(id: &str, figures: &[(&str, &str)]) -> (&'static ClaimTest, Values) {
    let first = claim_tests::find(id).unwrap().formula.cases[0].id;
    let (claim_test, values) = case(id, first);
    let values = figures.iter().fold(values, |values, (name, figure)| {
        let variable = claim_test.formula.input(name).unwrap();
        values.with(variable, inner(variable, figure))
    });
    (claim_test, values)
}

/// Each pair adds up to all customers, although not every sum of doubles does so exactly.
#[test]
fn a_rounding_error_is_no_value_without_end() {
    for (rate, gain) in [
        ("95", "5"),
        ("85", "15"),
        ("97", "3"),
        ("70", "30"),
        ("99", "1"),
        ("90", "10"),
        ("99.9", "0.1"),
    ] {
        let figures = [
            ("retention_rate", rate),
            ("retention_gain", gain),
            ("discount_rate", "0"),
        ];
        let (claim_test, values) = with("profit-lift", &figures);
        let found = verdicts(claim_test, &values)[0].unwrap_err();
        assert_eq!(found.code(), "endless_value", "{rate} and {gain}");
    }
    let figures = [("retention_gain", "20"), ("discount_rate", "0")];
    let (claim_test, values) = with("profit-lift", &figures);
    assert_eq!(claim_test.turning_point(&values), Ok(0.0));
}

#[test]
fn what_a_claim_test_cannot_compute_is_named() {
    for (id, figures, code) in [
        (
            "half-gone",
            [("churn_rate", "100"), ("loss_claimed", "100")],
            "all_leave_at_once",
        ),
        (
            "half-gone",
            [("churn_rate", "100"), ("periods_passed", "0")],
            "all_leave_at_once",
        ),
        (
            "members-spend",
            [("heavy_spend", "80"), ("other_spend", "150")],
            "heavy_below_others",
        ),
    ] {
        let (claim_test, values) = with(id, &figures);
        assert_eq!(verdicts(claim_test, &values)[0].unwrap_err().code(), code);
        let turn = claim_test.turning_point(&values);
        assert!(
            matches!(turn, Err(NoSolution::Problem(_))),
            "{id}: {turn:?}"
        );
    }
}

/// The displayed turning point can be typed into the field, and the claim then holds.
#[test]
fn a_turning_point_is_rounded_to_the_side_that_holds() {
    for (id, figures, told) in [
        ("half-gone", &[("churn_rate", "5")][..], 13.52),
        ("half-gone", &[("churn_rate", "10.91")], 6.01),
        ("members-spend", &[], 0.5374),
        ("five-times", &[("keeping_spend", "31501")], 31500.0),
        // There is no part of an answer.
        ("nps-plus-four", &[], 2930.0),
    ] {
        let (claim_test, values) = with(id, figures);
        let turn =
            claim_test.round_turning_point(claim_test.turning_point(&values).unwrap(), &values);
        assert!(near(turn, told), "{id}: {turn}");
        let verdict = &verdicts(claim_test, &values.with(claim_test.turns_on, turn))[0];
        assert!(verdict.unwrap().holds, "{id}: {turn}");
    }
}

/// A variable of a claim test is either the catalogue's own, or has an id that the catalogue doesn't use.
#[test]
fn claim_tests_and_catalogue_mean_the_same_by_a_name() {
    for variable in claim_tests::all().iter().flat_map(variables_of) {
        for known in variables()
            .into_iter()
            .filter(|known| known.id == variable.id)
        {
            assert_eq!(
                (known.symbol, known.kind, known.range),
                (variable.symbol, variable.kind, variable.range),
                "{}",
                known.id
            );
        }
    }
    for claim_test in claim_tests::all() {
        assert!(
            metrics::find(claim_test.id()).is_none(),
            "{}",
            claim_test.id()
        );
        for input in &claim_test.formula.inputs {
            assert_eq!(claim_tests::variable(input.id), Some(*input));
        }
        for definition in &claim_test.formula.definitions {
            assert!(
                metrics::variable(definition.result.id).is_none(),
                "{}",
                definition.id
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Whatever the assumptions, a claim test gives a number or a named problem.
    #[test]
    fn no_figures_break_a_claim_test(figures in prop::collection::vec(prop_oneof![
        Just(0.0), Just(1.0), Just(1e15), 0.0..1.0f64, 0.0..1e6f64, any::<f64>(),
    ], 6)) {
        for claim_test in claim_tests::all() {
            let inputs = claim_test.formula.inputs.iter().zip(&figures);
            let values = inputs.fold(Values::default(), |mut values, (input, figure)| {
                values.set(*input, Some(*figure));
                values
            });
            for verdict in verdicts(claim_test, &values).into_iter().flatten() {
                prop_assert!(verdict.result.is_finite() && verdict.limit.is_finite());
            }
            if let Ok(turn) = claim_test.turning_point(&values) {
                prop_assert!(turn.is_finite());
            }
        }
    }

    /// A claim changes at its turning point: it holds on one side and doesn't on the other.
    #[test]
    fn a_claim_turns_at_its_turning_point(seeds in prop::collection::vec(0.01..0.99f64, 6)) {
        for claim_test in claim_tests::all() {
            let inputs = claim_test.formula.inputs.iter().zip(&seeds);
            let values = inputs.fold(Values::default(), |values, (input, seed)| {
                let scale = match input.kind {
                    Kind::Share | Kind::PercentagePoints => 1.0,
                    Kind::Duration => 60.0,
                    _ => 1000.0,
                };
                values.with(*input, (seed * scale * 100.0).round() / 100.0)
            });
            let Ok(turn) = claim_test.turning_point(&values) else { continue };
            let holds = |at: f64| {
                let reading = claim_test.formula.main().unwrap();
                test_reading(claim_test, reading, &values.clone().with(claim_test.turns_on, at)).map(|v| v.holds)
            };
            // At zero, a relative step isn't possible.
            let step = 0.001 * turn.abs().max(0.01);
            if let (Ok(below), Ok(above)) = (holds(turn - step), holds(turn + step)) {
                prop_assert!(below != above, "{} at {turn}: {values:?}", claim_test.id());
                let told = claim_test.round_turning_point(turn, &values);
                // A limit that has to be exceeded is shown itself.
                let is_exceeded = matches!(claim_test.condition, Condition::Above(_)) && (told - turn).abs() < 0.01;
                prop_assert!(is_exceeded || told == turn || holds(told) == Ok(true), "{} at {told}: {values:?}", claim_test.id());
            }
        }
    }

    /// The retention of a mixture never falls.
    #[test]
    fn a_mixture_never_falls(share in 0.0..=1.0f64, long in 0.0..=1.0f64, part in prop_oneof![Just(1.0), 0.0..=1.0f64]) {
        let claim_test = claim_tests::find("rising-retention").unwrap();
        let figures = [share, long, long * part, 0.05];
        let inputs = claim_test.formula.inputs.iter().zip(figures);
        let values = inputs.fold(Values::default(), |values, (input, figure)| values.with(*input, figure));
        if let Ok(verdict) = &verdicts(claim_test, &values)[0] {
            prop_assert!(verdict.result > -1e-12);
            prop_assert!(verdict.result >= 0.0 || part != 1.0, "below zero without two kinds");
        }
    }
}
