//! Steps and changes of an input, in words.

use crate::calculation::comparison::ResultChange;
use crate::calculation::input_range::InputRange;
use crate::calculation::response::{ResponseCurve, Responses};
use crate::calculation::response_model::InputChange;
use crate::formula::variable::Kind;
use crate::pages::metric::compare_words::describe_difference;
use crate::pages::metric::form::result_name;
use crate::ui::localizer::Localizer;
use crate::ui::signed::signed;
use crate::ui::unit_choice::unit_key;
use crate::words::number::Plain;

/// The effect of one step: "100 more: −1.9 points". A result other than the leading one is named.
pub fn describe_step(
    l10n: &Localizer,
    responses: &Responses,
    curve: &ResponseCurve,
    step: InputChange,
) -> String {
    let definition = responses.definition;
    let kind = definition.result.kind;
    let name = result_name(l10n, definition);
    let name = match responses.counts_revenue {
        true => format!("{name} ({})", l10n.text("on-revenue")),
        false => name,
    };
    let arguments = [
        ("step", describe_width(l10n, curve).into()),
        ("name", name.into()),
        ("change", describe_change(l10n, kind, step.effect).into()),
    ];
    let key = match (responses.is_leading, step.is_more) {
        (true, true) => "step-more",
        (true, false) => "step-less",
        (false, true) => "step-more-of",
        (false, false) => "step-less-of",
    };
    l10n.with(key, &arguments)
}

/// How much one step changes the input: "100", "€10", "1 point", "0.1 months".
pub fn describe_width(l10n: &Localizer, curve: &ResponseCurve) -> String {
    let InputRange { step, .. } = curve.range;
    match curve.variable.kind {
        Kind::Share | Kind::PercentagePoints => describe_points(l10n, step),
        Kind::Duration => l10n.duration(curve.unit.or(l10n.period), step),
        Kind::Money if step >= 1.0 => l10n.whole_money(step),
        kind => l10n.figure(kind, step),
    }
}

/// The effect of 10% more or less of an input: "Average purchase, 10% more: +10%".
pub fn describe_tenth(
    l10n: &Localizer,
    kind: Kind,
    curve: &ResponseCurve,
    tenth: InputChange,
) -> String {
    let mut arguments = vec![
        ("name", l10n.label(curve.variable.id).as_str().into()),
        ("percent", l10n.rounded_percent(0.1).into()),
        ("change", describe_change(l10n, kind, tenth.effect).into()),
    ];
    // For a share, "10% more" could be mistaken for 10 points.
    let is_share = curve.variable.kind.is_in_hundredths();
    if is_share {
        let value = l10n.figure(curve.variable.kind, tenth.to);
        arguments.push(("value", value.into()));
    }
    let key = match (is_share, tenth.is_more) {
        (false, true) => "matters-more",
        (false, false) => "matters-less",
        (true, true) => "matters-share-more",
        (true, false) => "matters-share-less",
    };
    l10n.with(key, &arguments)
}

/// The value of an input with its unit, for screen readers.
pub fn describe_value(l10n: &Localizer, curve: &ResponseCurve, value: f64) -> String {
    let variable = curve.variable;
    if variable.kind == Kind::Duration {
        return l10n.duration(curve.unit.or(l10n.period), value);
    }
    let Some(number) = Plain::from_value(value) else {
        return String::new();
    };
    let figure = l10n.typed(variable.kind, &number);
    match curve.unit.zip(variable.per_period) {
        Some((unit, law)) => format!("{figure} {}", l10n.text(&unit_key(law, unit))),
        None => figure,
    }
}

/// A change of the result with its sign. For a share it is given only in points, because a percentage of a
/// percentage would be mistaken for points.
fn describe_change(l10n: &Localizer, kind: Kind, effect: ResultChange) -> String {
    match kind {
        Kind::Share if effect.absolute != 0.0 => signed(
            effect.absolute,
            &describe_points(l10n, effect.absolute.abs()),
        ),
        _ => describe_difference(l10n, kind, effect),
    }
}

/// Percentage points in short form.
fn describe_points(l10n: &Localizer, share: f64) -> String {
    let points = (share * 1e6).round() / 1e4;
    let shown = l10n.figure(Kind::Ratio, points);
    let arguments = [("number", points.into()), ("shown", shown.into())];
    l10n.with("points-short", &arguments)
}
