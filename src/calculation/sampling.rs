//! Whether figures come from a sample, how many customers it was drawn from, and the confidence level of
//! what is inferred from it.

use crate::calculation::field::{Field, FieldSource};
use crate::calculation::input::Content;
use crate::metrics::estimate::POPULATION;
use crate::metrics::metric::Metric;
use crate::stats::level::Level;
use crate::workspace::sampling::{EVERYONE, SAMPLE};
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;
use crate::workspace::variant::Variant;
use crate::workspace::variants::{population_slot, sample_slot};

/// The field for how many customers the sample of a set is drawn from. If it is empty, that of the base is
/// used.
pub fn read_population(set: Option<Variant>, base: Option<&Field>, source: &FieldSource) -> Field {
    let mut field = Field::read(POPULATION, POPULATION.id, population_slot(set), source);
    if let Some(base) = base {
        field.inherit(base, source.period, source);
    }
    field
}

/// Whether the figures of a metric are a sample unless the user says otherwise: those of a survey are, those of a
/// customer list aren't.
pub fn is_usually_sample(metric: &Metric) -> bool {
    metric.scale.is_some()
}

/// What the user said about the sample of a set.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sampling {
    /// Whether the figures come from a sample; None if the user hasn't said.
    pub said: Option<bool>,
    /// The same for all sets.
    pub level: Level,
    /// How many customers there are in total; None if the user hasn't said.
    pub population: Option<f64>,
}

impl Sampling {
    /// Reads these settings for a set. If the set has none, those of the `base` are used.
    pub fn read(
        workspace: &Workspace,
        set: Option<Variant>,
        base: Option<Sampling>,
        population: &Field,
    ) -> Sampling {
        let said = match &*workspace.text(&sample_slot(set)) {
            SAMPLE => Some(true),
            EVERYONE => Some(false),
            _ => base.and_then(|base| base.said),
        };
        let level = Level::parse(&workspace.text(&Slot::Level));
        Sampling {
            said,
            level: level.unwrap_or_default(),
            population: match &population.counting().content {
                Content::Value(understood) => Some(understood.value),
                _ => None,
            },
        }
    }

    /// Whether the figures of this metric count as a sample. Without an estimate there is nothing to infer.
    pub fn is_sample(self, metric: &Metric) -> bool {
        !metric.estimates.is_empty() && self.said.unwrap_or(is_usually_sample(metric))
    }

    /// How many customers there are in total, unless that is fewer than the answers.
    pub fn population_of(self, answers: f64) -> Option<f64> {
        self.population
            .filter(|population| *population >= answers && *population >= 1.0)
    }
}
