//! Whether figures come from a sample, and the confidence level of what is inferred from it.

use crate::metrics::metric::Metric;
use crate::stats::level::Level;
use crate::workspace::sampling::{EVERYONE, SAMPLE};
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// What the user said about the figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sampling {
    /// Whether they come from a sample; None where the user hasn't said.
    pub said: Option<bool>,
    pub level: Level,
}

impl Sampling {
    /// Reads the answers.
    pub fn read(workspace: &Workspace) -> Sampling {
        let said = match &*workspace.text(&Slot::Sample) {
            SAMPLE => Some(true),
            EVERYONE => Some(false),
            _ => None,
        };
        let level = Level::parse(&workspace.text(&Slot::Level));
        Sampling {
            said,
            level: level.unwrap_or_default(),
        }
    }

    /// Whether the figures of this metric count as a sample. Unless the user says otherwise, those of a
    /// survey do and those of a customer list don't. Without an estimate there is nothing to infer.
    pub fn is_sample(self, metric: &Metric) -> bool {
        !metric.estimates.is_empty() && self.said.unwrap_or(metric.scale.is_some())
    }
}
