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

/// A result may be off the middle of its interval by this part of half the width, and "±" still tells the
/// truth.
const NEARLY_MIDDLE: f64 = 0.15;

/// The interval next to the result: "± 14" or "± 8%", or "70 … 97%" if half the width would mislead because
/// the interval isn't nearly symmetric, or would pass the ends of the scale.
pub fn show_margin(l10n: &Localizer, kind: Kind, value: f64, margin: &Margin) -> String {
    let decimals = decimals_of(kind, margin);
    let interval = margin.interval;
    let half_width = interval.half_width();
    let off = ((interval.lower + interval.upper) / 2.0 - value).abs();
    let (least, greatest) = match kind {
        Kind::Share => (0.0, 1.0),
        Kind::Points => (-100.0, 100.0),
        // The interval of a mean is cut off at the ends of its scale, and then it isn't symmetric.
        _ => (f64::NEG_INFINITY, f64::INFINITY),
    };
    let passes = value - half_width < least || value + half_width > greatest;
    if off > NEARLY_MIDDLE * half_width || passes {
        // The percent sign follows the second number only.
        let lower = match kind {
            Kind::Share => l10n.rounded_figure(Kind::Ratio, interval.lower * 100.0, decimals),
            kind => l10n.rounded_figure(kind, interval.lower, decimals),
        };
        let upper = l10n.rounded_figure(kind, interval.upper, decimals);
        return format!("{lower} … {upper}");
    }
    let kind = match kind {
        // Points are written with a sign, which doesn't belong after "±".
        Kind::Points => Kind::Ratio,
        kind => kind,
    };
    format!("± {}", l10n.rounded_figure(kind, half_width, decimals))
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
