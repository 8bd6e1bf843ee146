//! Results that count revenue where gross profit should count.

use crate::calculation::figures::Figures;
use crate::formula::definition::Definition;
use crate::formula::variable::Variable;
use crate::metrics::metric::Metric;

impl Figures {
    /// Whether the result counts revenue because no gross margin is known. What the user typed as a lifetime value
    /// might be either, so it counts as what it should be.
    pub fn counts_revenue(&self, metric: &Metric, definition: &Definition) -> bool {
        let values = self.values(metric);
        let is_revenue = |used: &Variable| {
            let derived = self.elsewhere(*used, metric, &values);
            !self.is_typed(*used) && derived.is_some_and(|derived| derived.has_better)
        };
        let used = definition.formula(&values).variables();
        used.iter().any(is_revenue)
    }
}
