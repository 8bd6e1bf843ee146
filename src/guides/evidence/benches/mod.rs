//! The benches: one file a saying. A new one is named in the list below and given words.

use std::sync::LazyLock;

use crate::formula::definition::Definition;
use crate::formula::variable::Variable;
use crate::metrics::metric::{Case, Metric, Source};

use super::bench::Bench;

/// Declares the modules and the list of benches in one place.
macro_rules! benches {
    ($($name:ident),* $(,)?) => {
        $(pub mod $name;)*

        static BENCHES: LazyLock<Vec<Bench>> = LazyLock::new(|| vec![$($name::bench()),*]);
    };
}

benches![
    five_times,
    profit_lift,
    half_gone,
    third_more,
    rising_retention,
    members_spend,
    goal_by_30,
];

/// Every bench, the best known saying first.
pub fn all() -> &'static [Bench] {
    &BENCHES
}

/// The bench with that id.
pub fn find(id: &str) -> Option<&'static Bench> {
    all().iter().find(|bench| bench.id() == id)
}

/// The variable that a field of a bench holds.
pub fn variable(id: &str) -> Option<Variable> {
    all().iter().find_map(|bench| bench.formula.input(id))
}

/// The variables that are differences of two shares, and so told in percentage points.
const GAPS: [Variable; 4] = [
    third_more::CHURN_DROP,
    profit_lift::RETENTION_GAIN,
    rising_retention::RISE_SEEN,
    rising_retention::RETENTION_RISE,
];

/// Whether the variable is a difference of two shares.
pub fn is_gap(variable: Variable) -> bool {
    GAPS.contains(&variable)
}

/// A case: its name, and a figure for each assumption in the order of the form.
type Figures = (&'static str, &'static [&'static str]);

/// The formula of a saying: a metric without pictures.
fn formula(
    id: &'static str,
    inputs: &[Variable],
    definitions: Vec<Definition>,
    cases: &[Figures],
    sources: &[&'static str],
) -> Metric {
    let case = |(id, figures): &Figures| Case {
        id,
        figures: inputs
            .iter()
            .copied()
            .zip(figures.iter().copied())
            .collect(),
    };
    Metric {
        id,
        inputs: inputs.to_vec(),
        definitions,
        pictures: vec![],
        mentions: vec![],
        cases: cases.iter().map(case).collect(),
        sources: sources.iter().copied().map(Source::Literature).collect(),
    }
}
