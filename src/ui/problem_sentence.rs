//! What is wrong with a figure, in a sentence.

use crate::formula::variable::{Kind, Variable};
use crate::ui::localizer::Localizer;

/// The sentence of a problem with the figure of a variable. `label` is what the field is called.
///
/// A problem may have words of its own for a variable or for a kind.
pub fn problem_sentence(l10n: &Localizer, code: &str, variable: Variable, label: &str) -> String {
    let special = [
        format!("problem-{code}-{}", variable.id),
        format!("problem-{code}-{}", kind_word(variable.kind)),
    ];
    let key = special.into_iter().find(|key| l10n.messages.has(key));
    let key = key.unwrap_or_else(|| format!("problem-{code}"));
    l10n.with(&key, &[("label", label.into())])
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Count => "count",
        Kind::Money => "money",
        Kind::Share => "share",
        Kind::PercentagePoints => "percentage_points",
        Kind::Points => "points",
        Kind::Ratio => "ratio",
        Kind::Duration => "duration",
    }
}
