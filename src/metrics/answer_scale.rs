//! Scales on which customers answer, and which answers each input counts.

use std::ops::RangeInclusive;

use crate::formula::variable::Variable;

/// A scale of whole numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerScale {
    pub range: RangeInclusive<u32>,
    /// Each input, and the answers that it counts.
    pub groups: Vec<(Variable, RangeInclusive<u32>)>,
    /// The id of the mean answer, if it is usual as well, although no result of the metric says it.
    pub mean: Option<&'static str>,
}

impl AnswerScale {
    /// How many answers of a tally each input counts. The tally has scores, and how many people gave each.
    pub fn count(&self, tally: &[(u32, u64)]) -> Vec<(Variable, u64)> {
        let count = |range: &RangeInclusive<u32>| {
            let counted = tally.iter().filter(|(score, _)| range.contains(score));
            counted.map(|(_, answers)| answers).sum()
        };
        let groups = self.groups.iter();
        groups
            .map(|(variable, range)| (*variable, count(range)))
            .collect()
    }

    /// The inputs that count a part of the answers, for which a survey's report gives percentages.
    pub fn parts(&self) -> Vec<Variable> {
        let parts = self.groups.iter().filter(|(_, range)| *range != self.range);
        parts.map(|(variable, _)| *variable).collect()
    }

    /// Whether every answer belongs to one of the parts, so that their percentages add up to 100.
    pub fn is_covered(&self) -> bool {
        let mut parts = self.groups.iter().filter(|(_, range)| *range != self.range);
        self.range
            .clone()
            .all(|score| parts.clone().any(|(_, range)| range.contains(&score)))
            && parts.next().is_some()
    }
}
