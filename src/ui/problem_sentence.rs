//! A sentence that says what is wrong with a figure.

use crate::formula::variable::{Kind, Variable};
use crate::ui::localizer::Localizer;

/// The sentence for a problem with the figure of a variable. `label` is the field's name.
///
/// A problem may have its own message for a variable or a kind.
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
