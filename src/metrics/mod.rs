//! The catalogue of metrics: one file per metric.
//!
//! To add one, write its file, name it in the list below in the place where readers should find
//! it, and give it words. Its form, steps, solver, chart, links and exports follow from that.

pub mod answer_scale;
pub mod chart_spec;
pub mod estimate;
pub mod graph;
pub mod metric;

use std::sync::LazyLock;

use crate::formula::variable::Variable;
use crate::metrics::metric::Metric;

/// Declares the modules and the catalogue in one list.
macro_rules! catalogue {
    ($($name:ident),* $(,)?) => {
        $(pub mod $name;)*

        /// The ids of all metrics, in the order in which readers meet them. Code that only names
        /// metrics doesn't need the catalogue.
        pub const IDS: &[&str] = &[$($name::ID),*];

        static CATALOGUE: LazyLock<Vec<Metric>> = LazyLock::new(|| vec![$($name::metric()),*]);
    };
}

catalogue![
    retention,
    churn,
    nps,
    csat,
    cltv,
    cltv_discounted,
    referral,
    acquisition
];

/// Every metric, in the order in which readers meet them.
pub fn all() -> &'static [Metric] {
    &CATALOGUE
}

/// The metric id equal to that text, if there is one.
pub fn find_id(text: &str) -> Option<&'static str> {
    IDS.iter().copied().find(|id| *id == text)
}

/// The metric of that page, if there is one.
pub fn find(id: &str) -> Option<&'static Metric> {
    all().iter().find(|metric| metric.id == id)
}

/// The variable behind a field with that name: an input, or the result of a definition.
pub fn variable(id: &str) -> Option<Variable> {
    all().iter().find_map(|metric| {
        metric
            .input(id)
            .or_else(|| metric.definition(id).map(|definition| definition.result))
    })
}

/// The input with that id, of whichever metric.
pub fn find_input(id: &str) -> Option<Variable> {
    all().iter().find_map(|metric| metric.input(id))
}

/// The name of the field for that variable or definition: its id.
pub fn field(id: &str) -> Option<&'static str> {
    all().iter().find_map(|metric| {
        let input = metric.input(id).map(|input| input.id);
        input.or_else(|| metric.definition(id).map(|definition| definition.id))
    })
}
