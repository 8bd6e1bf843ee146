//! The catalogue of metrics: every entry is complete, and what was shipped is still there.

use std::collections::BTreeSet;

use loyalty_lab::formula::evaluate::{Problem, Values};
use loyalty_lab::formula::variable::{Kind, Variable};
use loyalty_lab::metrics;
use loyalty_lab::metrics::metric::{Case, Source};
use loyalty_lab::words::number::Plain;

/// The figures of a case in inner units.
pub fn values(case: &Case) -> Values {
    case.figures
        .iter()
        .fold(Values::default(), |values, (variable, figure)| {
            let plain =
                Plain::parse(figure).unwrap_or_else(|| panic!("{} holds {figure}", case.id));
            let inner = if variable.kind == Kind::Share {
                plain.shifted(-2)
            } else {
                plain
            };
            values.with(*variable, inner.value())
        })
}

fn set<'a>(ids: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
    ids.into_iter().collect()
}

#[test]
fn a_page_asks_for_what_its_definitions_use() {
    for metric in metrics::all() {
        let inputs = set(metric.inputs.iter().map(|input| input.id));
        assert_eq!(
            inputs.len(),
            metric.inputs.len(),
            "{} asks twice",
            metric.id
        );
        let used: Vec<Variable> = metric
            .definitions
            .iter()
            .flat_map(|d| d.variables())
            .collect();
        assert_eq!(
            inputs,
            set(used.iter().map(|variable| variable.id)),
            "{}",
            metric.id
        );
        // Charts and sentences use the same figures.
        let mentioned: Vec<Variable> = metric
            .mentions
            .iter()
            .flat_map(|(_, expr)| expr.variables())
            .collect();
        assert!(
            set(mentioned.iter().map(|variable| variable.id)).is_subset(&inputs),
            "{}",
            metric.id
        );
        for definition in &metric.definitions {
            let all = definition.variables();
            assert!(
                definition.needs().iter().all(|needed| all.contains(needed)),
                "{}",
                definition.id
            );
        }
    }
}

#[test]
fn one_id_means_one_thing() {
    let mut known: Vec<Variable> = Vec::new();
    for metric in metrics::all() {
        let results = metric
            .definitions
            .iter()
            .map(|definition| definition.result);
        for variable in metric
            .inputs
            .iter()
            .copied()
            .chain(results)
            .chain(metric.mentions.iter().map(|(v, _)| *v))
        {
            match known.iter().find(|other| other.id == variable.id) {
                Some(other) => {
                    assert_eq!(*other, variable, "{} means two things", variable.id)
                }
                None => known.push(variable),
            }
        }
    }
    let definitions: Vec<&str> = metrics::all()
        .iter()
        .flat_map(|metric| metric.definitions.iter().chain(&metric.provided))
        .map(|definition| definition.id)
        .collect();
    assert_eq!(
        set(definitions.iter().copied()).len(),
        definitions.len(),
        "a definition stands twice"
    );
    let pages: Vec<&str> = metrics::all().iter().map(|metric| metric.id).collect();
    assert_eq!(
        set(pages.iter().copied()).len(),
        pages.len(),
        "a page stands twice"
    );
}

#[test]
fn a_symbol_means_one_thing_on_a_page() {
    for metric in metrics::all() {
        let mut shown: Vec<Variable> = metric.inputs.clone();
        for definition in &metric.definitions {
            if !shown.contains(&definition.result) {
                shown.push(definition.result);
            }
        }
        let symbols = set(shown.iter().map(|variable| variable.symbol));
        assert_eq!(
            symbols.len(),
            shown.len(),
            "{}: {:?}",
            metric.id,
            shown.iter().map(|v| v.symbol).collect::<Vec<_>>()
        );
    }
}

#[test]
fn ids_are_named_after_their_result() {
    for definition in metrics::all().iter().flat_map(|metric| &metric.definitions) {
        let name = definition.id.strip_prefix(definition.result.id).unwrap();
        assert!(
            name.is_empty() || name.starts_with('.') && name.len() > 1,
            "{}",
            definition.id
        );
        assert_eq!(definition.is_rival(), !name.is_empty());
    }
}

#[test]
fn worked_cases_work() {
    for metric in metrics::all() {
        assert!(
            metric.cases.len() >= 3,
            "{} has {} cases",
            metric.id,
            metric.cases.len()
        );
        assert_eq!(
            set(metric.cases.iter().map(|case| case.id)).len(),
            metric.cases.len(),
            "{}",
            metric.id
        );
        for case in &metric.cases {
            let values = values(case);
            assert!(
                case.figures
                    .iter()
                    .all(|(variable, _)| metric.inputs.contains(variable)),
                "{}",
                case.id
            );
            for (variable, figure) in &case.figures {
                let value = values.get(*variable).unwrap();
                assert!(
                    (variable.range.0..=variable.range.1).contains(&value),
                    "{} {figure}",
                    variable.id
                );
                assert!(
                    variable.kind != Kind::Count || value.fract() == 0.0,
                    "{} {figure}",
                    variable.id
                );
            }
            for definition in &metric.definitions {
                let result = definition.evaluate(&values);
                let is_hopeless = case.id == "hopeless" && definition.id == "payback_discounted";
                match result {
                    Err(problem) if is_hopeless => {
                        assert!(matches!(problem, Problem::NeverReached { .. }));
                    }
                    other => assert!(
                        other.is_ok(),
                        "{} of {} {}: {other:?}",
                        definition.id,
                        metric.id,
                        case.id
                    ),
                }
            }
        }
    }
}

#[test]
fn results_lie_in_their_range() {
    for metric in metrics::all() {
        for case in &metric.cases {
            for definition in &metric.definitions {
                if let Ok(value) = definition.evaluate(&values(case)) {
                    let (least, greatest) = definition.result.range;
                    assert!(
                        (least..=greatest).contains(&value),
                        "{} of {}: {value}",
                        definition.id,
                        case.id
                    );
                }
            }
        }
    }
}

#[test]
fn every_metric_has_a_source() {
    for metric in metrics::all() {
        assert!(!metric.sources.is_empty(), "{}", metric.id);
        for source in &metric.sources {
            match source {
                Source::Guide(item) => {
                    assert!(is_item(item), "{item} isn't an item of the inventory")
                }
                Source::Literature(key) => {
                    let (_, year) = key
                        .rsplit_once('-')
                        .unwrap_or_else(|| panic!("{key} has no year"));
                    assert!(
                        year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()),
                        "{key}"
                    );
                }
            }
        }
    }
}

/// `g0` to `g4`, followed by parts such as `k1`, `g2` or `f`.
fn is_item(item: &str) -> bool {
    let mut parts = item.split('.');
    let is_guide = parts
        .next()
        .is_some_and(|guide| ["g0", "g1", "g2", "g3", "g4"].contains(&guide));
    let is_part = |part: &str| {
        let digits = part.trim_start_matches(|c: char| c.is_ascii_lowercase());
        digits.len() < part.len() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let parts: Vec<&str> = parts.collect();
    is_guide && !parts.is_empty() && parts.into_iter().all(is_part)
}

/// Every metric has figures of a period, except surveys and rounds of invitations, whose length isn't known.
#[test]
fn metrics_without_a_period_are_known() {
    let without = metrics::all().iter().filter(|one| !one.is_of_period());
    let ids: Vec<&str> = without.map(|metric| metric.id).collect();
    assert_eq!(ids, ["nps", "csat", "effort", "virality"]);
}

/// An example of figures per period says which, unless links have no name for that period.
#[test]
fn cases_of_figures_per_period_have_one() {
    let metrics = metrics::all().iter().filter(|one| one.is_of_period());
    let without: Vec<(&str, &str)> = metrics
        .flat_map(|metric| metric.cases.iter().map(move |case| (metric.id, case)))
        .filter(|(_, case)| case.period.is_none())
        .map(|(metric, case)| (metric, case.id))
        .collect();
    assert_eq!(
        without,
        [("repeat-purchase", "florist")],
        "half a year has no name"
    );
}
