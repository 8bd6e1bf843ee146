//! A target is a question about one page, and what it finds doesn't become a figure of any page.

use crate::make::{after, entries, field, metric, own, page, set};
use proptest::prelude::*;

use loyalty_lab::calculation::figures::Figures;
use loyalty_lab::calculation::target::Found;
use loyalty_lab::formula::evaluate::{Values, evaluate};
use loyalty_lab::formula::expression::Expr;
use loyalty_lab::formula::isolate::isolate;
use loyalty_lab::formula::solve::{NoSolution, solve};
use loyalty_lab::metrics;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::saved_form::{from_file, keep, read_all};
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

const EN: Language = Language::English;

/// The user's own figures for every page.
fn busy() -> Workspace {
    own(&[
        ("customers_start", "4820"),
        ("customers_end", "5015"),
        ("customers_new", "610"),
        ("promoters", "75"),
        ("passives", "25"),
        ("detractors", "30"),
        ("satisfied", "80"),
        ("responses", "100"),
        ("purchase_value", "50"),
        ("purchase_frequency", "4"),
        ("margin", "50"),
        ("discount_rate", "10"),
        ("customers_referred", "40"),
        ("acquisition_spend", "30000"),
    ])
}

#[test]
fn what_each_input_would_have_to_be() {
    let workspace = after(&busy(), set(Slot::Target("retention"), "93"), 2);
    let calculation = page(metric("retention"), &workspace, EN);
    let changes = calculation.changes();
    let found: Vec<(&str, Option<f64>, f64)> = changes
        .iter()
        .map(|change| {
            let Ok(Found { value, result, .. }) = change.outcome else {
                panic!("{change:?}")
            };
            assert!(
                result >= 0.93,
                "{change:?} is on the side that reaches the target"
            );
            (change.input.id, change.from, value)
        })
        .collect();
    assert_eq!(
        found,
        [
            ("customers_start", Some(4820.0), 4736.0),
            ("customers_end", Some(5015.0), 5093.0),
            ("customers_new", Some(610.0), 532.0),
        ]
    );
    // The page still shows the current figures.
    assert_eq!(calculation.answer(), Some(Ok(4405.0 / 4820.0)));
    // If the result has to fall, the side at or below the target reaches it.
    let workspace = after(&busy(), set(Slot::Target("retention"), "85"), 2);
    for change in page(metric("retention"), &workspace, EN).changes() {
        assert!(change.outcome.unwrap().result <= 0.85);
    }
}

/// Without a result of today, the better side reaches the target: the lower one of losses and costs.
#[test]
fn a_count_is_rounded_on_the_better_side() {
    let found = |id: &'static str, unknown: &str, target: &str, fields: &[(&str, &str)]| {
        let workspace = after(&own(fields), set(Slot::Target(id), target), 2);
        let workspace = after(&workspace, set(Slot::Unknown(id), unknown), 2);
        let calculation = page(metric(id), &workspace, EN);
        let mut changes = calculation.changes().into_iter();
        let change = changes.find(|change| change.input.id == unknown).unwrap();
        let found = change.outcome.unwrap();
        // The figure in the form, the picture and the further results are of the same whole number.
        assert_eq!(calculation.found(), Some(found.value));
        (found.value, found.reaches)
    };
    let start = ("customers_start", "1010");
    assert_eq!(
        found("churn", "customers_lost", "4", &[start]),
        (40.0, true)
    );
    let lost = ("customers_lost", "50");
    assert_eq!(
        found("churn", "customers_lost", "4", &[start, lost]),
        (40.0, true)
    );
    assert_eq!(
        found("csat", "satisfied", "50", &[("responses", "7")]),
        (4.0, true)
    );
    let spend = ("acquisition_spend", "1000");
    assert_eq!(
        found("acquisition", "customers_new", "30", &[spend]),
        (34.0, true)
    );
}

#[test]
fn what_cannot_be_reached_says_why() {
    let workspace = after(
        &own(&[("satisfied", "80"), ("responses", "100")]),
        set(Slot::Target("csat"), "0"),
        2,
    );
    let changes = page(metric("csat"), &workspace, EN).changes();
    assert!(changes[0].outcome.is_ok());
    assert!(matches!(
        changes[1].outcome,
        Err(NoSolution::OutOfReach { .. })
    ));
    // Without a target there is nothing to find.
    assert!(
        page(metric("csat"), &own(&[("satisfied", "8")]), EN)
            .changes()
            .is_empty()
    );
}

proptest! {
    /// Targets and unknowns of any kind don't change the figures of other pages.
    #[test]
    fn a_target_stays_on_its_page(at in 0..metrics::all().len(), unknown in 0..6usize, text in "[0-9]{1,3}|x") {
        let metric = &metrics::all()[at];
        let own = busy();
        let before = Figures::read(&own, EN);
        let mut asked = after(&own, set(Slot::Target(metric.id), &text), 2);
        if let Some(input) = metric.inputs.get(unknown) {
            asked = after(&asked, set(Slot::Unknown(metric.id), input.id), 3);
        }
        let after = Figures::read(&asked, EN);
        for other in metrics::all() {
            prop_assert_eq!(before.result(other), after.result(other), "{} by {}", other.id, metric.id);
            prop_assert_eq!(before.values(other), after.values(other));
        }
    }

    /// The formula solved for an input gives what the solver finds.
    #[test]
    fn an_isolated_formula_gives_what_the_solver_finds(seeds in prop::collection::vec(0.05..0.95f64, 8)) {
        let mut isolated = 0;
        for definition in metrics::all().iter().flat_map(|metric| &metric.definitions) {
            let mut values = Values::default();
            for (seed, variable) in seeds.iter().cycle().zip(definition.variables()) {
                let high = variable.range.1.min(100.0);
                values.set(variable, Some(seed * high));
            }
            let Ok(result) = definition.evaluate(&values) else { continue };
            let formula = definition.formula(&values);
            for unknown in formula.variables() {
                let Some(expr) = isolate(formula, unknown, Expr::Number(result)) else { continue };
                let (Ok(found), Ok(value)) = (solve(definition, unknown, result, &values), evaluate(&expr, &values)) else { continue };
                // Where the unknown hardly matters, a double can't tell its values apart.
                let again = definition.evaluate(&values.clone().with(unknown, value));
                let is_same_result = again.is_ok_and(|again| (again - result).abs() <= 1e-15 * result.abs());
                prop_assert!(is_same_result || (found - value).abs() <= 1e-6 * found.abs().max(1e-3), "{} for {}: {found} and {value}", definition.id, unknown.id);
                isolated += 1;
            }
        }
        prop_assert!(isolated > 10, "{isolated}");
    }
}

/// Version 2 kept the wanted result in the field of that result.
#[test]
fn work_of_version_two_keeps_its_target() {
    let old = entries([
        (field("customers_start"), "1000", 1),
        (field("customers_new"), "200", 1),
        (field("retention_rate"), "90", 1),
        (Slot::Unknown("retention"), "customers_end", 1),
        (field("ltv_cac"), "3", 1),
        (Slot::Unknown("acquisition"), "cltv", 1),
    ]);
    let stored: Vec<(String, String)> = old
        .iter()
        .map(|(slot, entry)| (slot.name(), keep(entry)))
        .collect();
    let migrated = read_all(stored.clone()).migrated();
    let text = |slot: Slot| migrated.get(&slot).map(|entry| entry.text.to_string());
    assert_eq!(text(Slot::Target("retention")).as_deref(), Some("90"));
    assert_eq!(text(Slot::Target("acquisition")).as_deref(), Some("3"));
    assert_eq!(text(field("retention_rate")).as_deref(), Some("90"));
    let calculation = page(metric("retention"), &Workspace::new(migrated, 0), EN);
    assert_eq!(calculation.answer(), Some(Ok(1100.0)));

    // Work of the current version is accepted as it is.
    let mut current = stored;
    current.push(("version".to_owned(), "3".to_owned()));
    assert_eq!(read_all(current).migrated(), old);

    let file = r#"{"app":"loyalty-lab","version":2,"entries":[
        {"name":"field/nps","value":"50","at":1},{"name":"unknown/nps","value":"promoters","at":1}]}"#;
    let work = from_file(file).unwrap().entries;
    assert_eq!(&*work.get(&Slot::Target("nps")).unwrap().text, "50");
}
