//! The evidence and the plan: nothing of the registers left out, every source real, every saying
//! true and false where it should be.

use std::collections::BTreeSet;

use loyalty_lab::formula::evaluate::{Problem, Values};
use loyalty_lab::formula::solve::NoSolution;
use loyalty_lab::formula::variable::{Kind, Variable};
use loyalty_lab::guides::evidence::Trial;
use loyalty_lab::guides::evidence::bench::{Bench, Verdict, try_it};
use loyalty_lab::guides::evidence::caution::{SCORES, Side};
use loyalty_lab::guides::evidence::claims::{self, MYTHS, REGISTER, SAYINGS};
use loyalty_lab::guides::evidence::contradictions::CONTRADICTIONS;
use loyalty_lab::guides::evidence::factors::{self, FACTORS};
use loyalty_lab::guides::evidence::methods::METHODS;
use loyalty_lab::guides::evidence::{benches, claims::Claim};
use loyalty_lab::guides::plan::{self, STEPS, TIPS, When};
use loyalty_lab::guides::theme::{self, Horizon, Level};
use loyalty_lab::metrics;
use loyalty_lab::metrics::metric::Source;
use proptest::prelude::*;

use crate::make::variables;

const NUMBERS: &str = include_str!("../golden/guides/defined_numbers.txt");

// ---- what the words must have --------------------------------------------------------------

/// Every key that the tables of the evidence and of the plan ask for.
pub fn evidence_keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let mut add = |key: String| {
        keys.insert(key);
    };
    for key in [
        "factors-note",
        "factors-overlap",
        "methods-note",
        "caution-scores",
    ] {
        add(key.to_owned());
    }
    for part in ["lead", "habits", "opposing", "advice"] {
        add(format!("caution-scores-{part}"));
    }
    for statement in SCORES {
        add(format!("caution-scores-{}", statement.id));
        add(format!("source-{}", statement.source));
    }
    for factor in FACTORS {
        add(format!("factor-{}", factor.id));
    }
    for method in METHODS {
        add(format!("method-{}", method.id));
    }
    for contradiction in CONTRADICTIONS {
        add(contradiction.key());
        add(format!("{}-story", contradiction.key()));
    }
    for claim in claims::all() {
        for part in ["", "-claimed", "-for", "-against"] {
            add(format!("{}{part}", claim.key()));
        }
        for key in claim.literature {
            add(format!("source-{key}"));
        }
    }
    for bench in benches::all() {
        for part in ["", "-holds", "-fails", "-turn"] {
            add(format!("bench-{}{part}", bench.id()));
        }
        for variable in variables_of(bench) {
            add(format!("variable-{}", variable.id));
            add(format!("variable-{}-hint", variable.id));
        }
        for definition in &bench.formula.definitions {
            let id = definition.id.replace('.', "-");
            if definition.is_rival() {
                add(format!("definition-{id}-why"));
            }
            add(format!("definition-{id}"));
        }
        for case in &bench.formula.cases {
            add(format!("case-{}-{}", bench.id(), case.id));
        }
        for source in &bench.formula.sources {
            if let Source::Literature(key) = source {
                add(format!("source-{key}"));
            }
        }
        for (code, at) in problems_of(bench) {
            add(match code {
                // Said of each field in its own words, as on the pages of the metrics.
                "zero_denominator" => format!("problem-{code}-{at}"),
                _ => format!("problem-{code}"),
            });
        }
    }
    for step in STEPS {
        add(format!("step-{}", step.id));
        add(format!("step-{}-task", step.id));
        add(format!("who-{}", step.who));
        for task in step.tasks {
            add(format!("task-{}", task.id));
        }
    }
    for tip in TIPS {
        add(format!("tip-{}", tip.id));
        add(format!("tip-{}-advice", tip.id));
    }
    keys
}

/// What the page fills into a sentence of the evidence; None where the key is none of them.
pub fn evidence_arguments(key: &str) -> Option<BTreeSet<String>> {
    let names: &[&str] = match key {
        "factors-note" => &["total"],
        _ if key.starts_with("bench-") && key.ends_with("-turn") => &["turn"],
        _ if key.starts_with("bench-") && (key.ends_with("-holds") || key.ends_with("-fails")) => {
            &["result", "limit"]
        }
        _ if evidence_keys().contains(key) => &[],
        _ => return None,
    };
    Some(names.iter().map(|name| (*name).to_owned()).collect())
}

fn variables_of(bench: &Bench) -> Vec<Variable> {
    let results = bench.formula.definitions.iter().map(|d| d.result);
    bench
        .formula
        .inputs
        .iter()
        .copied()
        .chain(results)
        .collect()
}

fn problems_of(bench: &Bench) -> BTreeSet<(&'static str, &'static str)> {
    let nothing = Values::default();
    let definitions = bench.formula.definitions.iter();
    definitions
        .flat_map(|definition| definition.checks(&nothing))
        .map(|check| (check.code, check.at.id))
        .collect()
}

// ---- the registers ---------------------------------------------------------------------------

fn numbered(letter: char, last: u32) -> Vec<String> {
    (1..=last)
        .map(|number| format!("{letter}{number}"))
        .collect()
}

#[test]
fn no_entry_of_the_registers_is_left_out() {
    let of = |claims: &[Claim]| claims.iter().map(|claim| claim.id).collect::<Vec<_>>();
    let contradictions: Vec<&str> = CONTRADICTIONS.iter().map(|entry| entry.id).collect();
    assert_eq!(contradictions, numbered('X', 26));
    assert_eq!(of(REGISTER), numbered('D', 26));
    assert_eq!(of(MYTHS), numbered('Y', 2));
    assert_eq!(of(SAYINGS), numbered('S', 4));
    assert_eq!(claims::all().count(), 32);
}

#[test]
fn every_source_stands_in_the_inventory() {
    let known: BTreeSet<&str> = NUMBERS.lines().collect();
    let of_claims = claims::all().flat_map(|claim| claim.sources);
    let of_contradictions = CONTRADICTIONS.iter().flat_map(|entry| entry.sources);
    let of_tasks = STEPS.iter().flat_map(|step| step.tasks);
    let named: Vec<&str> = of_claims
        .chain(of_contradictions)
        .copied()
        .chain(FACTORS.iter().map(|factor| factor.source))
        .chain(METHODS.iter().map(|method| method.rating.source))
        .chain(STEPS.iter().flat_map(|step| [step.source, step.row]))
        .chain(of_tasks.map(|task| task.source))
        .chain(TIPS.iter().map(|tip| tip.source))
        .collect();
    let unknown: Vec<&&str> = named
        .iter()
        .filter(|source| !known.contains(**source))
        .collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    assert!(named.len() > 150, "{}", named.len());
}

#[test]
fn every_figure_of_the_guides_is_flagged() {
    let flagged: BTreeSet<&str> = claims::all()
        .flat_map(|claim| claim.sources)
        .copied()
        .collect();
    let is_figure = |number: &&str| {
        let last = number.rsplit('.').next().unwrap();
        last.starts_with('n') && last[1..].parse::<u32>().is_ok()
    };
    let missing: Vec<&str> = NUMBERS
        .lines()
        .filter(is_figure)
        // How often a strategy should be reviewed is advice, not a finding (X11).
        .filter(|number| *number != "g4.n13" && !flagged.contains(number))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_can_be_tried_leads_somewhere() {
    let of_claims = claims::all().filter_map(|claim| claim.trial);
    let of_contradictions = CONTRADICTIONS.iter().filter_map(|entry| entry.trial);
    let trials: Vec<Trial> = of_claims.chain(of_contradictions).collect();
    for trial in &trials {
        match trial {
            Trial::Bench(id) => assert!(benches::find(id).is_some(), "no bench {id}"),
            Trial::Page("plan" | "guides/factors" | "guides/methods") => {}
            Trial::Page(page) => {
                let (page, figures) = page.split_once('?').unwrap_or((page, ""));
                let metric = metrics::find(page.strip_prefix("metrics/").unwrap()).unwrap();
                for figure in figures.split('&').filter(|figure| !figure.is_empty()) {
                    let (id, value) = figure.split_once('=').unwrap();
                    assert!(metric.input(id).is_some(), "{page} has no {id}");
                    assert!(value.parse::<f64>().is_ok(), "{figure}");
                }
            }
        }
    }
    for bench in benches::all() {
        let is_reached = trials.contains(&Trial::Bench(bench.id()));
        assert!(is_reached, "nothing leads to {}", bench.id());
    }
}

// ---- tables of the fourth guide --------------------------------------------------------------

#[test]
fn the_factors_are_those_of_the_guide() {
    assert_eq!(factors::total(), 771);
    assert_eq!(FACTORS.len(), 10);
    let percents: Vec<u32> = factors::by_weight()
        .iter()
        .map(|factor| factor.percent)
        .collect();
    assert_eq!(percents, [90, 89, 88, 83, 80, 79, 76, 71, 60, 55]);
    for (place, factor) in FACTORS.iter().enumerate() {
        assert_eq!(factor.source, format!("g4.t1.r{}", place + 1));
        assert!(
            factor.theme.is_none_or(|id| theme::find(id).is_some()),
            "{}",
            factor.id
        );
    }
}

#[test]
fn the_methods_are_those_of_the_guide() {
    use Horizon::{Long, Short};
    use Level::{High, Low, Medium};
    let table = [
        (Medium, High, Short),
        (Low, Medium, Short),
        (High, High, Long),
        (Low, High, Short),
        (High, Medium, Long),
    ];
    assert_eq!(METHODS.len(), table.len());
    for (place, (method, row)) in METHODS.iter().zip(table).enumerate() {
        let rating = method.rating;
        assert_eq!(
            (rating.effort, rating.effect, rating.horizon),
            row,
            "{}",
            method.id
        );
        assert_eq!(rating.source, format!("g4.t2.r{}", place + 1));
        assert!(theme::find(method.theme).is_some(), "{}", method.id);
    }
}

#[test]
fn the_plan_is_that_of_the_guide() {
    let weeks: Vec<When> = STEPS.iter().map(|step| step.when).collect();
    let from = |first, last| When::Weeks { first, last };
    assert_eq!(
        weeks,
        [
            from(1, 1),
            from(2, 3),
            from(4, 5),
            from(6, 6),
            from(7, 8),
            When::EveryMonth
        ]
    );
    assert_eq!(plan::last_week(), 8);
    assert_eq!(
        STEPS
            .iter()
            .filter_map(|step| step.when.weeks())
            .sum::<u32>(),
        8
    );
    for (place, step) in STEPS.iter().enumerate() {
        let number = place + 1;
        assert_eq!(
            (step.source, step.row),
            (&*format!("g4.st{number}"), &*format!("g4.t3.r{number}"))
        );
        assert_eq!(step.tasks.len(), 3, "{}", step.id);
        for (place, task) in step.tasks.iter().enumerate() {
            assert_eq!(task.source, format!("g4.st{number}.b{}", place + 1));
        }
    }
    for (place, tip) in TIPS.iter().enumerate() {
        assert_eq!(tip.source, format!("g1.a{}", place + 1));
    }
    assert_eq!(TIPS.len(), 5);
}

#[test]
fn the_plan_points_at_items_and_entries_that_exist() {
    let items = STEPS
        .iter()
        .flat_map(|step| step.tasks)
        .map(|task| task.item);
    for item in items.chain(TIPS.iter().map(|tip| tip.item)) {
        assert!(theme::find_item(item).is_some(), "no item {item}");
    }
    let entries: BTreeSet<&str> = claims::all()
        .map(|claim| claim.id)
        .chain(CONTRADICTIONS.iter().map(|entry| entry.id))
        .collect();
    let named = STEPS.iter().flat_map(|step| {
        step.tasks
            .iter()
            .flat_map(|task| task.register)
            .chain(step.register)
    });
    for entry in named {
        assert!(entries.contains(entry), "no entry {entry}");
    }
}

#[test]
fn no_id_stands_twice() {
    let ids: Vec<&str> = FACTORS
        .iter()
        .map(|factor| factor.id)
        .chain(STEPS.iter().map(|step| step.id))
        .collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
    let tasks: Vec<&str> = STEPS
        .iter()
        .flat_map(|step| step.tasks)
        .map(|task| task.id)
        .collect();
    assert_eq!(tasks.len(), tasks.iter().collect::<BTreeSet<_>>().len());
}

#[test]
fn the_caution_has_both_sides() {
    for side in [Side::Habits, Side::Opposing, Side::Advice] {
        assert!(
            SCORES.iter().any(|statement| statement.side == side),
            "{side:?}"
        );
    }
}

// ---- the benches -------------------------------------------------------------------------------

/// A figure of a case in inner units.
fn inner(variable: Variable, figure: &str) -> f64 {
    let value: f64 = figure.parse().unwrap();
    if variable.kind == Kind::Share {
        value / 100.0
    } else {
        value
    }
}

fn case(bench: &str, case: &str) -> (&'static Bench, Values) {
    let bench = benches::find(bench).unwrap();
    let case = bench
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
    (bench, values)
}

/// What every reading of the bench makes of the values.
fn verdicts(bench: &Bench, values: &Values) -> Vec<Result<Verdict, Problem>> {
    bench
        .readings()
        .map(|reading| try_it(bench, reading, values))
        .collect()
}

/// The verdicts of a case by all readings: the result to four decimals, and whether it holds.
fn of_case(id: &str, name: &str) -> Vec<(f64, bool)> {
    let (bench, values) = case(id, name);
    verdicts(bench, &values)
        .into_iter()
        .map(|verdict| {
            verdict
                .map(|v| ((v.result * 1e4).round() / 1e4, v.holds))
                .unwrap()
        })
        .collect()
}

fn turn(id: &str, name: &str) -> f64 {
    let (bench, values) = case(id, name);
    bench.turning_point(&values).unwrap()
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-6
}

#[test]
fn five_times_as_much_depends_on_whom_one_divides_by() {
    // 46,500 / 620 = 75 for each new one; 31,500 / 2,100 = 15 for each who stayed, / 210 = 150.
    assert_eq!(of_case("five-times", "shop"), [(5.0, true), (0.5, false)]);
    // 30 for each new one; 15 and 200.
    assert_eq!(of_case("five-times", "club"), [(2.0, false), (0.15, false)]);
    // 30 / 5 = 6 for each of 800.
    assert!(near(turn("five-times", "club"), 4800.0));
}

#[test]
fn half_are_gone_after_thirteen_and_a_half_months() {
    assert_eq!(of_case("half-gone", "half-year"), [(0.2649, false)]);
    assert_eq!(of_case("half-gone", "year"), [(0.4596, false)]);
    assert_eq!(of_case("half-gone", "fourteen-months"), [(0.5123, true)]);
    let months = 0.5_f64.ln() / 0.95_f64.ln();
    assert!(near(turn("half-gone", "half-year"), months) && (months - 13.5).abs() < 0.02);
    // At 11 % a month it is true.
    let (bench, values) = case("half-gone", "half-year");
    let values = values.with(bench.formula.input("churn_rate").unwrap(), 0.11);
    assert!(verdicts(bench, &values)[0].unwrap().holds);
}

#[test]
fn a_third_more_from_four_per_cent_but_not_from_eight() {
    assert_eq!(of_case("third-more", "from-four"), [(0.3333, true)]);
    assert_eq!(of_case("third-more", "from-eight"), [(0.1429, false)]);
    // c / (c − 0.01) = 1.333 at c = 0.01 × 1.333 / 0.333.
    assert!(near(turn("third-more", "from-eight"), 0.01333 / 0.333));
    // A rise that only just reaches the claim reaches it: 5 % to 4 % is a quarter.
    let (bench, values) = case("third-more", "from-four");
    let with = |id, value| values.clone().with(bench.formula.input(id).unwrap(), value);
    let values =
        with("churn_rate", 0.05).with(bench.formula.input("value_lift_claimed").unwrap(), 0.25);
    assert!(verdicts(bench, &values)[0].unwrap().holds);
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
fn members_spend_more_although_nobody_changes() {
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
fn retention_rises_although_nobody_changes() {
    // 0.485 / 0.65 − 0.65
    assert_eq!(of_case("rising-retention", "two-kinds"), [(0.0962, true)]);
    assert_eq!(of_case("rising-retention", "one-kind"), [(0.0, false)]);
    let (bench, values) = case("rising-retention", "two-kinds");
    let further = |id| {
        bench
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
    assert!(near(verdicts(bench, &values)[0].unwrap().result, by_hand));
    assert!((0.4..0.9).contains(&turn("rising-retention", "two-kinds")));
}

#[test]
fn every_bench_begins_with_figures_that_it_can_use() {
    for bench in benches::all() {
        assert_eq!(
            bench.defaults().len(),
            bench.formula.inputs.len(),
            "{}",
            bench.id()
        );
        assert!(bench.formula.cases.len() >= 2, "{}", bench.id());
        assert!(
            bench.formula.inputs.contains(&bench.turns_on),
            "{}",
            bench.id()
        );
        assert!(bench.readings().count() >= 1, "{}", bench.id());
        for found in &bench.formula.cases {
            for (variable, figure) in &found.figures {
                let (least, greatest) = variable.range;
                let value = inner(*variable, figure);
                assert!(
                    (least..=greatest).contains(&value),
                    "{} {figure}",
                    variable.id
                );
            }
            for verdict in verdicts(bench, &case(bench.id(), found.id).1) {
                assert!(verdict.is_ok(), "{} {}: {verdict:?}", bench.id(), found.id);
            }
        }
    }
}

#[test]
fn every_saying_holds_somewhere_and_fails_somewhere() {
    for bench in benches::all() {
        let all: Vec<bool> = bench
            .formula
            .cases
            .iter()
            .flat_map(|found| of_case(bench.id(), found.id))
            .map(|(_, holds)| holds)
            .collect();
        assert!(
            all.contains(&true) && all.contains(&false),
            "{}: {all:?}",
            bench.id()
        );
    }
}

#[test]
fn a_missing_assumption_is_named() {
    let (bench, mut values) = case("half-gone", "year");
    let claimed = bench.formula.input("loss_claimed").unwrap();
    values.unset(claimed);
    assert_eq!(verdicts(bench, &values), [Err(Problem::Missing(claimed))]);
    let missing = Err(NoSolution::Problem(Problem::Missing(claimed)));
    assert_eq!(bench.turning_point(&values), missing);
}

/// A variable of a bench is the catalogue's own, or has an id that the catalogue does not use.
#[test]
fn benches_and_catalogue_mean_the_same_by_a_name() {
    for variable in benches::all().iter().flat_map(variables_of) {
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
    for bench in benches::all() {
        assert!(metrics::find(bench.id()).is_none(), "{}", bench.id());
        for input in &bench.formula.inputs {
            assert_eq!(benches::variable(input.id), Some(*input));
        }
        for definition in &bench.formula.definitions {
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

    /// Whatever is assumed, a bench answers with a number or a named problem.
    #[test]
    fn nothing_breaks_a_bench(figures in prop::collection::vec(prop_oneof![
        Just(0.0), Just(1.0), Just(1e15), 0.0..1.0f64, 0.0..1e6f64, any::<f64>(),
    ], 6)) {
        for bench in benches::all() {
            let inputs = bench.formula.inputs.iter().zip(&figures);
            let values = inputs.fold(Values::default(), |mut values, (input, figure)| {
                values.set(*input, Some(*figure));
                values
            });
            for verdict in verdicts(bench, &values).into_iter().flatten() {
                prop_assert!(verdict.result.is_finite() && verdict.limit.is_finite());
            }
            if let Ok(turn) = bench.turning_point(&values) {
                prop_assert!(turn.is_finite());
            }
        }
    }

    /// A saying turns at its turning point: on one side it holds, on the other it does not.
    #[test]
    fn a_saying_turns_where_it_is_said_to(seeds in prop::collection::vec(0.01..0.99f64, 6)) {
        for bench in benches::all() {
            let inputs = bench.formula.inputs.iter().zip(&seeds);
            let values = inputs.fold(Values::default(), |values, (input, seed)| {
                let scale = match input.kind {
                    Kind::Share => 1.0,
                    Kind::Duration => 60.0,
                    _ => 1000.0,
                };
                values.with(*input, (seed * scale * 100.0).round() / 100.0)
            });
            let Ok(turn) = bench.turning_point(&values) else { continue };
            let holds = |at: f64| {
                let reading = bench.formula.main().unwrap();
                try_it(bench, reading, &values.clone().with(bench.turns_on, at)).map(|v| v.holds)
            };
            // A point at zero has no parts to step by.
            let step = 0.001 * turn.abs().max(0.01);
            if let (Ok(below), Ok(above)) = (holds(turn - step), holds(turn + step)) {
                prop_assert!(below != above, "{} at {turn}: {values:?}", bench.id());
            }
        }
    }

    /// A mixture's retention never falls by itself.
    #[test]
    fn a_mixture_never_falls(share in 0.0..=1.0f64, long in 0.0..=1.0f64, part in prop_oneof![Just(1.0), 0.0..=1.0f64]) {
        let bench = benches::find("rising-retention").unwrap();
        let figures = [share, long, long * part, 0.05];
        let inputs = bench.formula.inputs.iter().zip(figures);
        let values = inputs.fold(Values::default(), |values, (input, figure)| values.with(*input, figure));
        if let Ok(verdict) = &verdicts(bench, &values)[0] {
            prop_assert!(verdict.result > -1e-12);
            prop_assert!(verdict.result >= 0.0 || part != 1.0, "below zero without two kinds");
        }
    }
}
