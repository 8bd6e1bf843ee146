//! Results rounded according to their margin, so that no digit is shown that the sample can't support.

use crate::calculation::margin::{Margin, decimals_for};
use crate::formula::variable::Kind;
use crate::ui::localizer::Localizer;

/// A result in the form that users read, rounded to what its margin supports.
pub fn show_result(l10n: &Localizer, kind: Kind, value: f64, margin: Option<&Margin>) -> String {
    match margin {
        None => l10n.spoken(kind, value),
        Some(margin) => l10n.rounded_figure(kind, value, decimals_of(kind, margin)),
    }
}

/// How many decimals are worth showing with this margin, in the units that users read.
pub fn decimals_of(kind: Kind, margin: &Margin) -> u8 {
    let half_width = margin.interval.half_width();
    decimals_for(match kind {
        Kind::Share => half_width * 100.0,
        _ => half_width,
    })
}

/// Half the width of the interval: "± 14", "± 8%".
pub fn show_half_width(l10n: &Localizer, kind: Kind, margin: &Margin) -> String {
    let decimals = decimals_of(kind, margin);
    let kind = match kind {
        // Points are written with a sign, which doesn't belong after "±".
        Kind::Points => Kind::Ratio,
        kind => kind,
    };
    let width = l10n.rounded_figure(kind, margin.interval.half_width(), decimals);
    format!("± {width}")
}

/// The interval in words: "Between +22 and +47, with 95% confidence."
pub fn describe_margin(l10n: &Localizer, kind: Kind, margin: &Margin) -> String {
    let decimals = decimals_of(kind, margin);
    let figure = |value| l10n.rounded_figure(kind, value, decimals);
    let arguments = [
        ("lower", figure(margin.interval.lower).into()),
        ("upper", figure(margin.interval.upper).into()),
        ("level", show_level(l10n, margin).into()),
    ];
    l10n.with("margin-between", &arguments)
}

/// The confidence level, such as "95%".
pub fn show_level(l10n: &Localizer, margin: &Margin) -> String {
    l10n.rounded_figure(Kind::Share, margin.level.fraction(), 0)
}

/// Reads one end of an interval.
pub type ReadEnd = fn(&Margin) -> f64;

/// The rows of a table for the limits of a result: the label of each, and how to read it from the margin.
pub fn limit_rows(l10n: &Localizer, name: &str) -> [(String, ReadEnd); 2] {
    let label = |key: &str| l10n.with(key, &[("name", name.into())]);
    [
        (label("compare-lower"), |margin| margin.interval.lower),
        (label("compare-upper"), |margin| margin.interval.upper),
    ]
}
