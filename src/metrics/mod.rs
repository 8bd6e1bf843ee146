//! The catalogue of metrics: one file per metric.
//!
//! To add one, write its file, add it to the list below in the place where users should find it, and write
//! its texts. Its form, steps, solver, chart, links and exports follow from that.

pub mod answer_scale;
pub mod chart_spec;
pub mod estimate;
pub mod graph;
pub mod metric;
pub mod unit_text;

use std::sync::LazyLock;

use crate::formula::variable::Variable;
use crate::metrics::metric::Metric;

/// A group of metrics in lists, so that a long list stays easy to survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// How many customers stay, leave and come back.
    Customers,
    /// What customers say.
    Opinions,
    /// What customers bring in and cost.
    Money,
    /// What this leads to over time.
    Growth,
}

impl Group {
    /// Its name in the language files.
    pub const fn id(self) -> &'static str {
        match self {
            Group::Customers => "customers",
            Group::Opinions => "opinions",
            Group::Money => "money",
            Group::Growth => "growth",
        }
    }
}

/// Declares the modules, the groups and the catalogue in one list.
macro_rules! catalogue {
    ($($group:ident: [$($name:ident),* $(,)?]),* $(,)?) => {
        $($(pub mod $name;)*)*

        /// The ids of all metrics by group, in display order. Code that only needs the metrics' names doesn't
        /// need the catalogue.
        pub const GROUPS: &[(Group, &[&str])] = &[$((Group::$group, &[$($name::ID),*])),*];

        /// The ids of all metrics, in the same order.
        pub const IDS: &[&str] = &[$($($name::ID,)*)*];

        static CATALOGUE: LazyLock<Vec<Metric>> =
            LazyLock::new(|| vec![$($($name::metric(),)*)*]);
    };
}

catalogue![
    Customers: [retention, churn, repeat_purchase, referral],
    Opinions: [nps, csat, effort],
    Money: [cltv, cltv_discounted, acquisition, budget, revenue_retention, programme],
    Growth: [growth, virality, earned_growth],
];

/// Every metric, in display order.
pub fn all() -> &'static [Metric] {
    &CATALOGUE
}

/// The metric id equal to that string, if there is one.
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

/// The input with that id, of any metric.
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
