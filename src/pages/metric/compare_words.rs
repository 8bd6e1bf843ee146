//! Differences between sets in words.

use yew::AttrValue;

use crate::calculation::comparison::{ComparedInput, ComparedSet, Difference};
use crate::calculation::difference_margin::DifferenceMargin;
use crate::calculation::margin::decimals_for;
use crate::formula::variable::Kind;
use crate::metrics::metric::Metric;
use crate::pages::metric::form::result_name;
use crate::ui::context::Context;
use crate::ui::difference_figure::DifferenceFigures;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::show_result;
use crate::ui::signed::signed;
use crate::workspace::variant::Variant;

/// A difference with its sign, in the unit of the result and as a percentage: "+2.6 percentage points (+3%)".
pub fn describe_difference(l10n: &Localizer, kind: Kind, difference: Difference) -> String {
    describe_sampled_difference(l10n, kind, difference, None)
}

/// The same, rounded to what the margin supports if there is one.
pub fn describe_sampled_difference(
    l10n: &Localizer,
    kind: Kind,
    difference: Difference,
    margin: Option<&DifferenceMargin>,
) -> String {
    if difference.absolute == 0.0 {
        return l10n.text("compare-same").to_string();
    }
    let figures = margin.map(|margin| DifferenceFigures::new(l10n, kind, margin));
    let size = match figures {
        Some(figures) => figures.size(difference.absolute),
        None => l10n.gap(kind, difference.absolute),
    };
    let absolute = signed(difference.absolute, &size);
    // The zero of a score is arbitrary, so a percentage would mean nothing.
    let relative = difference.relative.filter(|_| kind != Kind::Points);
    match relative {
        None => absolute,
        Some(relative) => {
            let percent = match margin {
                Some(margin) => round_relative(l10n, relative, difference, margin),
                None => l10n.rounded_percent(relative.abs()),
            };
            let relative = signed(relative, &percent);
            let arguments = [
                ("difference", absolute.into()),
                ("relative", relative.into()),
            ];
            l10n.with("compare-difference", &arguments)
        }
    }
}

/// The size of the relative difference, rounded as its own margin supports unless that would give zero.
fn round_relative(
    l10n: &Localizer,
    relative: f64,
    difference: Difference,
    margin: &DifferenceMargin,
) -> String {
    let half_width = margin.interval.half_width() * (relative / difference.absolute).abs();
    let decimals = decimals_for(half_width * 100.0);
    match relative.abs() * 10_f64.powi(i32::from(decimals) + 2) < 0.5 {
        true => l10n.rounded_percent(relative.abs()),
        false => l10n.rounded_figure(Kind::Share, relative.abs(), decimals),
    }
}

/// The localizer for a set, whose figures are for its own period.
pub fn in_set(context: &Context, set: Option<Variant>) -> Localizer {
    Localizer {
        period: context.figures.of(set).period(),
        ..context.l10n.clone()
    }
}

/// What a variant changes, and the effect on the main result; if that doesn't change or can't be had, on another
/// result that changes.
pub fn describe_variant(
    context: &Context,
    metric: &Metric,
    columns: &[ComparedSet],
    variant: Variant,
) -> String {
    let (l10n, theirs_l10n) = (&in_set(context, None), in_set(context, Some(variant)));
    let of = |set: Option<Variant>| columns.iter().find(|column| column.set == set);
    let (Some(mine), Some(theirs)) = (of(None), of(Some(variant))) else {
        return String::new();
    };
    let changed = mine.inputs.iter().zip(&theirs.inputs);
    let changed = changed.filter(|(_, theirs)| theirs.is_changed);
    let changes: Vec<AttrValue> = changed
        .map(|(mine, theirs)| {
            let figure = |l10n: &Localizer, input: &ComparedInput| match (input.value, &input.wrong)
            {
                (_, Some((text, _))) => text.to_string(),
                (Some(value), None) => l10n.spoken_with_unit(mine.variable, value),
                (None, None) => l10n.text("compare-none").to_string(),
            };
            let arguments = [
                ("name", l10n.label(mine.variable.id).as_str().into()),
                ("value", figure(&theirs_l10n, theirs).into()),
                ("from", figure(l10n, mine).into()),
            ];
            l10n.with("compare-change", &arguments).into()
        })
        .collect();
    if changes.is_empty() {
        return l10n.text("compare-unchanged").to_string();
    }
    let changes = l10n.list(&changes);
    let results = mine.results.iter().zip(&theirs.results);
    let mut others = results.clone().filter(|(_, theirs)| theirs.is_changed());
    // The main result, or the first other one if only that changes.
    let told = others.next().or(results.clone().next());
    let effect = told.and_then(|(mine, theirs)| {
        let (from, to) = (mine.value.ok()?, theirs.value.ok()?);
        let (definition, kind) = (mine.definition, mine.definition.result.kind);
        let show = |l10n: &Localizer, set: Option<Variant>, value: f64| {
            let margin = context.figures.of(set).margin(metric, definition);
            show_result(l10n, kind, value, margin.as_ref())
        };
        let (a, b) = (context.figures.mine(), context.figures.of(Some(variant)));
        let margin = b.difference_margin(a, metric, definition).ok();
        let difference = theirs.difference?;
        let arguments = [
            ("changes", changes.as_str().into()),
            ("value", show(&theirs_l10n, Some(variant), to).into()),
            ("from", show(l10n, None, from).into()),
            (
                "difference",
                describe_sampled_difference(l10n, kind, difference, margin.as_ref()).into(),
            ),
        ];
        Some(match metric.main() == Some(definition) {
            true => l10n.with("compare-effect", &arguments),
            false => {
                let [changes, value, from, difference] = arguments;
                let name = ("name", result_name(l10n, definition).into());
                l10n.with(
                    "compare-effect-on",
                    &[changes, name, value, from, difference],
                )
            }
        })
    });
    effect.unwrap_or_else(|| l10n.with("compare-changes", &[("changes", changes.into())]))
}
