//! Writes a claim as a formula.

use crate::formula::definition::Definition;
use crate::formula::variable::Variable;
use crate::metrics::metric::{Case, Metric, Source};

/// A case: its name, and a figure for each assumption in the order of the form.
type CaseFigures = (&'static str, &'static [&'static str]);

/// The formula of a claim: a metric without charts.
pub fn formula(
    id: &'static str,
    inputs: &[Variable],
    definitions: Vec<Definition>,
    cases: &[CaseFigures],
    sources: &[&'static str],
) -> Metric {
    let case = |(id, figures): &CaseFigures| {
        Case::new(id, inputs.iter().copied().zip(figures.iter().copied()))
    };
    Metric {
        id,
        inputs: inputs.to_vec(),
        definitions,
        charts: vec![],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![],
        cases: cases.iter().map(case).collect(),
        sources: sources.iter().copied().map(Source::Literature).collect(),
    }
}
