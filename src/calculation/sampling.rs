//! Whether figures come from a sample, and the confidence level of what is inferred from it.

use crate::metrics::metric::Metric;
use crate::stats::level::Level;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// What the slot holds for a sample, and for everyone.
pub const SAMPLE: &str = "1";
pub const EVERYONE: &str = "0";

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
        let level = parse_level(&workspace.text(&Slot::Level));
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

/// The level in a link or in saved work: 90, 95 or 99.
pub fn parse_level(text: &str) -> Option<Level> {
    text.parse().ok().and_then(Level::from_percent)
}
