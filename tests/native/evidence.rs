//! The evidence and the plan: the registers are complete, and every source exists.

use std::collections::BTreeSet;

use loyalty_lab::formula::evaluate::Values;
use loyalty_lab::formula::variable::Variable;
use loyalty_lab::guides::evidence::caution::{SCORES, Side};
use loyalty_lab::guides::evidence::claim_test::ClaimTest;
use loyalty_lab::guides::evidence::claims::{Claim, MYTHS, REGISTER, SAYINGS};
use loyalty_lab::guides::evidence::contradictions::CONTRADICTIONS;
use loyalty_lab::guides::evidence::factors::FACTORS;
use loyalty_lab::guides::evidence::methods::METHODS;
use loyalty_lab::guides::evidence::{TestLocation, claim_tests, claims, factors};
use loyalty_lab::guides::plan_steps::{STEPS, TIPS, When};
use loyalty_lab::guides::rules::claim_list;
use loyalty_lab::guides::theme::{Degree, Horizon};
use loyalty_lab::guides::{plan_steps, themes};
use loyalty_lab::metrics;
use loyalty_lab::metrics::metric::Source;

const NUMBERS: &str = include_str!("../golden/guides/defined_numbers.txt");

// ---- what the words must have --------------------------------------------------------------

/// Every message key that the evidence and the plan use.
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
    for entry in claim_list::all() {
        add(entry.key());
        for text in entry.texts() {
            add(text);
        }
    }
    for claim in claims::all() {
        for key in claim.literature {
            add(format!("source-{key}"));
        }
    }
    for claim_test in claim_tests::all() {
        for part in ["", "-holds", "-fails", "-turn"] {
            add(format!("bench-{}{part}", claim_test.id()));
        }
        for variable in variables_of(claim_test) {
            add(format!("variable-{}", variable.id));
            add(format!("variable-{}-hint", variable.id));
        }
        for definition in &claim_test.formula.definitions {
            let id = definition.id.replace('.', "-");
            if definition.is_rival() {
                add(format!("definition-{id}-why"));
            }
            add(format!("definition-{id}"));
        }
        for case in &claim_test.formula.cases {
            add(format!("case-{}-{}", claim_test.id(), case.id));
        }
        for source in &claim_test.formula.sources {
            if let Source::Literature(key) = source {
                add(format!("source-{key}"));
            }
        }
        for (code, at) in problems_of(claim_test) {
            add(match code {
                // Each field has its own message for this, as on the metrics' pages.
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

/// The arguments that the page passes to a message of the evidence; None for other keys.
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

pub fn variables_of(claim_test: &ClaimTest) -> Vec<Variable> {
    let results = claim_test.formula.definitions.iter().map(|d| d.result);
    claim_test
        .formula
        .inputs
        .iter()
        .copied()
        .chain(results)
        .collect()
}

fn problems_of(claim_test: &ClaimTest) -> BTreeSet<(&'static str, &'static str)> {
    let nothing = Values::default();
    let definitions = claim_test.formula.definitions.iter();
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
    assert_eq!(of(SAYINGS), numbered('S', 8));
    assert_eq!(claims::all().count(), 36);
}

#[test]
fn every_source_is_in_the_inventory() {
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
fn every_saying_names_publications() {
    let without: Vec<&str> = SAYINGS
        .iter()
        .filter(|claim| claim.literature.is_empty())
        .map(|claim| claim.id)
        .collect();
    assert!(without.is_empty(), "{without:?}");
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
        // How often to review a strategy is advice, not a finding (X11).
        .filter(|number| *number != "g4.n13" && !flagged.contains(number))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn what_can_be_tried_leads_somewhere() {
    let of_claims = claims::all().filter_map(|claim| claim.test);
    let of_contradictions = CONTRADICTIONS.iter().filter_map(|entry| entry.test);
    let trials: Vec<TestLocation> = of_claims.chain(of_contradictions).collect();
    for tested in &trials {
        match tested {
            TestLocation::ClaimTest(id) => {
                assert!(claim_tests::find(id).is_some(), "no claim test {id}")
            }
            TestLocation::Page("plan" | "guides/factors" | "guides/methods") => {}
            TestLocation::Page(page) => {
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
    for claim_test in claim_tests::all() {
        let is_reached = trials.contains(&TestLocation::ClaimTest(claim_test.id()));
        assert!(is_reached, "nothing leads to {}", claim_test.id());
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
            factor.theme.is_none_or(|id| themes::find(id).is_some()),
            "{}",
            factor.id
        );
    }
}

#[test]
fn the_methods_are_those_of_the_guide() {
    use Degree::{High, Low, Medium};
    use Horizon::{Long, Short};
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
        assert!(themes::find(method.theme).is_some(), "{}", method.id);
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
    assert_eq!(plan_steps::last_week(), 8);
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
        assert!(themes::find_item(item).is_some(), "no item {item}");
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
fn no_id_occurs_twice() {
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

// ---- the claim_tests -------------------------------------------------------------------------------
