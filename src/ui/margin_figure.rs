//! Results rounded according to their margin, so that no digit is shown that the sample can't support.

use crate::calculation::margin::{Margin, decimals_for};
use crate::formula::variable::Kind;
use crate::stats::interval::Interval;
use crate::stats::level::Level;
use crate::ui::localizer::Localizer;

/// A result in the form that users read, rounded to what its margin supports.
pub fn show_result(l10n: &Localizer, kind: Kind, value: f64, margin: Option<&Margin>) -> String {
    match margin.filter(|margin| !margin.is_everyone) {
        None => l10n.spoken(kind, value),
        Some(margin) => l10n.spoken_rounded(kind, value, decimals_of(kind, margin)),
    }
}

/// How many decimals are worth showing with this margin, in the units that users read. If all customers have
/// answered, there is none to go by.
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
/// the interval isn't nearly symmetric, or would pass the ends of the scale. None if all customers have
/// answered.
pub fn show_margin(l10n: &Localizer, kind: Kind, value: f64, margin: &Margin) -> Option<String> {
    if margin.is_everyone {
        return None;
    }
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
        return Some(format!("{lower} … {upper}"));
    }
    let kind = match kind {
        // Points are written with a sign, which doesn't belong after "±".
        Kind::Points => Kind::Ratio,
        kind => kind,
    };
    let half_width = l10n.rounded_figure(kind, half_width, decimals);
    Some(format!("± {half_width}"))
}

/// The interval in words: "Between +22 and +47, with 95% confidence", or that all customers have answered.
pub fn describe_margin(l10n: &Localizer, kind: Kind, margin: &Margin) -> String {
    if margin.is_everyone {
        return l10n.text("margin-everyone").to_string();
    }
    let figure = |value| show_result(l10n, kind, value, Some(margin));
    let arguments = [
        ("lower", figure(margin.interval.lower).into()),
        ("upper", figure(margin.interval.upper).into()),
        ("level", show_level(l10n, margin).into()),
    ];
    l10n.with("margin-between", &arguments)
}

/// The confidence level, such as "95%".
pub fn show_level(l10n: &Localizer, margin: &Margin) -> String {
    write_level(l10n, margin.level)
}

/// The same for a level alone.
pub fn write_level(l10n: &Localizer, level: Level) -> String {
    l10n.rounded_figure(Kind::Share, level.fraction(), 0)
}

/// The name of the method that gives the margin of results of that kind.
pub fn margin_method(kind: Kind) -> &'static str {
    match kind {
        Kind::Share | Kind::Duration => "compare-wilson",
        Kind::Points => "compare-adjusted-wald",
        _ => "compare-student",
    }
}

/// Reads one end of an interval.
pub type ReadEnd = fn(Interval) -> f64;

/// The rows of a table for the limits of what has this name: the label of each with the confidence level and
/// the method, and how to read it.
pub fn limit_rows(
    l10n: &Localizer,
    name: &str,
    level: Level,
    method: &str,
) -> [(String, ReadEnd); 2] {
    let arguments = [
        ("name", name.into()),
        ("level", write_level(l10n, level).into()),
        ("method", l10n.text(method).as_str().into()),
    ];
    [
        (l10n.with("compare-lower", &arguments), |interval| {
            interval.lower
        }),
        (l10n.with("compare-upper", &arguments), |interval| {
            interval.upper
        }),
    ]
}
