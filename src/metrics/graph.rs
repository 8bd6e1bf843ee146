//! The metrics as one graph: a result of one page is an input of another.
//!
//! For example, `customers_lost` is derived from the figures of retention, and `customer_lifespan` from
//! churn. What the user typed always takes precedence over what is derived.

use std::sync::LazyLock;

use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, Values};
use crate::formula::variable::Variable;
use crate::metrics::metric::Metric;

/// A value that wasn't typed, and the metric that it is derived from.
#[derive(Clone, Copy, Debug)]
pub struct Derived {
    pub variable: Variable,
    pub value: f64,
    pub from: &'static Metric,
    /// Whether a better figure could be derived if more were known: gross profit instead of revenue.
    pub has_better: bool,
}

impl PartialEq for Derived {
    fn eq(&self, other: &Self) -> bool {
        let key = |derived: &Derived| {
            (
                derived.variable,
                derived.value,
                derived.from.id,
                derived.has_better,
            )
        };
        key(self) == key(other)
    }
}

/// Every value that wasn't typed but can be derived from what was, by the better definition of each result,
/// or the main one. Chains of metrics are followed to the end. `evaluate` is [`Definition::evaluate`], or
/// returns the result of an earlier call.
pub fn derive(
    typed: &Values,
    evaluate: impl Fn(&Definition, &Values) -> Result<f64, Problem>,
) -> Vec<Derived> {
    let mut known = typed.clone();
    let mut derived: Vec<Derived> = Vec::new();
    loop {
        let before = derived.len();
        for &(variable, from, definition) in FEEDING.iter() {
            let is_ready = definition.needs().iter().all(|need| known.is_given(*need));
            if known.is_given(variable) || !is_ready {
                continue;
            }
            if let Ok(value) = evaluate(definition, &known) {
                known.set(variable, Some(value));
                derived.push(Derived {
                    variable,
                    value,
                    from,
                    has_better: has_better(from, definition),
                });
            }
        }
        if derived.len() == before {
            return derived;
        }
    }
}

/// What another metric would give for the variable, even if something was typed for it.
pub fn derive_elsewhere(
    variable: Variable,
    metric: &Metric,
    evaluate: impl Fn(&Definition) -> Result<f64, Problem>,
) -> Option<Derived> {
    let mut others = FEEDING
        .iter()
        .filter(|(fed, from, _)| *fed == variable && from.id != metric.id);
    others.find_map(|&(_, from, definition)| {
        let value = evaluate(definition).ok()?;
        Some(Derived {
            variable,
            value,
            from,
            has_better: has_better(from, definition),
        })
    })
}

/// The definitions of all metrics that provide figures to others, each with the variable that it provides and its metric.
static FEEDING: LazyLock<Vec<(Variable, &'static Metric, &'static Definition)>> =
    LazyLock::new(|| {
        let metrics = crate::metrics::all().iter();
        let all = metrics.flat_map(|metric| {
            feeding(metric).map(move |(variable, definition)| (variable, metric, definition))
        });
        all.collect()
    });

/// The definitions that provide figures to other metrics, each with the variable that it provides, better
/// ones first.
pub fn feeding(metric: &Metric) -> impl Iterator<Item = (Variable, &Definition)> {
    let better = metric.definitions.iter().filter(|d| d.is_better());
    let plain = metric.definitions.iter().filter(|d| !d.is_better());
    let provided = metric.provided.iter().map(|d| (d.result, d));
    better
        .chain(plain)
        .filter_map(|definition| Some((definition.feeds()?, definition)))
        .chain(provided)
}

/// Whether another definition of the metric gives a better figure for the same variable.
fn has_better(metric: &Metric, definition: &Definition) -> bool {
    let is_other = |other: &&Definition| other.is_better() && other.id != definition.id;
    let mut others = metric.definitions.iter().filter(is_other);
    others.any(|other| other.feeds() == definition.feeds())
}
