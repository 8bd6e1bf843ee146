//! The metrics as one graph: a result of one page is an input of another.
//!
//! `customers_lost` follows from the figures of retention, `customer_lifespan` from churn, and so
//! on. What the user typed always takes precedence over what follows from elsewhere.

use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, Values};
use crate::formula::variable::Variable;
use crate::metrics::metric::Metric;

/// A value that wasn't typed, and the metric that it follows from.
#[derive(Clone, Copy, Debug)]
pub struct Derived {
    pub variable: Variable,
    pub value: f64,
    pub from: &'static Metric,
}

impl PartialEq for Derived {
    fn eq(&self, other: &Self) -> bool {
        (self.variable, self.value, self.from.id) == (other.variable, other.value, other.from.id)
    }
}

/// Everything that follows from what was typed and was not typed itself, by the main definition
/// of each result. A chain of metrics is followed to its end. `evaluate` is [`Definition::evaluate`], or
/// gives what that gave before.
pub fn derive(
    typed: &Values,
    evaluate: impl Fn(&Definition, &Values) -> Result<f64, Problem>,
) -> Vec<Derived> {
    let mut known = typed.clone();
    let mut derived: Vec<Derived> = Vec::new();
    loop {
        let before = derived.len();
        for metric in crate::metrics::all() {
            for definition in metric.definitions.iter().filter(|d| !d.is_rival()) {
                let variable = definition.result;
                let is_ready = definition.needs().iter().all(|need| known.is_given(*need));
                if known.is_given(variable) || !is_ready {
                    continue;
                }
                if let Ok(value) = evaluate(definition, &known) {
                    known.set(variable, Some(value));
                    derived.push(Derived {
                        variable,
                        value,
                        from: metric,
                    });
                }
            }
        }
        if derived.len() == before {
            return derived;
        }
    }
}

/// What another metric would give for the variable, whatever was typed for it.
pub fn derive_elsewhere(
    variable: Variable,
    metric: &Metric,
    evaluate: impl Fn(&Definition) -> Result<f64, Problem>,
) -> Option<Derived> {
    let others = crate::metrics::all()
        .iter()
        .filter(|other| other.id != metric.id);
    others
        .flat_map(|from| {
            from.definitions
                .iter()
                .map(move |definition| (from, definition))
        })
        .filter(|(_, definition)| !definition.is_rival() && definition.result == variable)
        .find_map(|(from, definition)| {
            let value = evaluate(definition).ok()?;
            Some(Derived {
                variable,
                value,
                from,
            })
        })
}
