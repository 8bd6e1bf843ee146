//! Scales on which customers answer, and which answers count for which figure.

use std::ops::RangeInclusive;

use crate::formula::variable::Variable;

/// A scale of whole numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerScale {
    pub range: RangeInclusive<u32>,
    /// Each input, and the answers that it counts.
    pub groups: Vec<(Variable, RangeInclusive<u32>)>,
}
