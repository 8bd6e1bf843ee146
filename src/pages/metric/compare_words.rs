//! Differences between sets in words.

use yew::AttrValue;

use crate::calculation::comparison::{ComparedInput, ComparedResult, ComparedSet, ResultChange};
use crate::calculation::difference_margin::DifferenceMargin;
use crate::calculation::margin::decimals_for;
use crate::formula::definition::Definition;
use crate::formula::variable::{Kind, Variable};
use crate::metrics::metric::Metric;
use crate::pages::metric::form::result_name;
use crate::pages::metric::result_words::describe_result;
use crate::ui::context::Context;
use crate::ui::difference_figure::{DifferenceFigures, show_difference};
use crate::ui::localizer::Localizer;
use crate::ui::period_words::with_unit;
use crate::ui::signed::signed;
use crate::workspace::variant::{Variant, letter_of};

/// A difference with its sign, in the unit of the result and as a percentage: "+2.6 percentage points (+3%)".
pub fn describe_difference(l10n: &Localizer, kind: Kind, difference: ResultChange) -> String {
    describe_sampled_difference(l10n, kind, difference, None)
}

/// The same, rounded to what the margin supports if there is one.
pub fn describe_sampled_difference(
    l10n: &Localizer,
    kind: Kind,
    difference: ResultChange,
    margin: Option<&DifferenceMargin>,
) -> String {
    if difference.absolute == 0.0 {
        return l10n.text("compare-same").to_string();
    }
    let absolute = show_difference(l10n, kind, difference.absolute, margin);
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
    difference: ResultChange,
    margin: &DifferenceMargin,
) -> String {
    let half_width = margin.interval.half_width() * (relative / difference.absolute).abs();
    let decimals = decimals_for(half_width * 100.0);
    match relative.abs() * 10_f64.powi(i32::from(decimals) + 2) < 0.5 {
        true => l10n.rounded_percent(relative.abs()),
        false => l10n.rounded_figure(Kind::Share, relative.abs(), decimals),
    }
}

/// A result converted to the period of the user's own, with its unit, rounded like their difference.
pub fn describe_converted(
    l10n: &Localizer,
    variable: Variable,
    value: f64,
    margin: Option<&DifferenceMargin>,
) -> String {
    match margin {
        None => l10n.result_with_unit(variable, value, None),
        Some(margin) => {
            let figures = DifferenceFigures::new(l10n, variable.kind, margin);
            with_unit(figures.result(value), l10n.time_unit(variable))
        }
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
    let is_told = |theirs: &ComparedResult| theirs.is_changed() || theirs.is_apart();
    let mut others = results.clone().filter(|(_, theirs)| is_told(theirs));
    // The main result, or the first other one if only that changes.
    let told = others.next().or(results.clone().next());
    let effect = told.and_then(|(mine, theirs)| {
        describe_effect(context, metric, &changes, (mine, theirs), variant)
    });
    effect.unwrap_or_else(|| l10n.with("compare-changes", &[("changes", changes.into())]))
}

/// What a variant changes, and both values of a result with their difference. A value for another period is converted
/// first, or the sentence says that the two can't be subtracted. None if one of them has no value.
fn describe_effect(
    context: &Context,
    metric: &Metric,
    changes: &str,
    (mine, theirs): (&ComparedResult, &ComparedResult),
    variant: Variant,
) -> Option<String> {
    let l10n = &in_set(context, None);
    let (from, to) = (mine.value.ok()?, theirs.value.ok()?);
    let definition = mine.definition;
    let variable = definition.result;
    let margin = |set: Option<Variant>| context.figures.of(set).margin(metric, definition);
    let (a, b) = (context.figures.mine(), context.figures.of(Some(variant)));
    let margin_between = b.difference_margin(a, metric, definition).ok();
    let between = |difference| {
        describe_sampled_difference(l10n, variable.kind, difference, margin_between.as_ref())
    };
    let describe = |set: Option<Variant>, value: f64| {
        let (l10n, margin) = (in_set(context, set), margin(set));
        describe_result(
            &l10n,
            context.figures.of(set),
            metric,
            definition,
            value,
            margin.as_ref(),
        )
    };
    let mut arguments = vec![
        ("changes", changes.into()),
        ("value", describe(Some(variant), to).into()),
        ("from", describe(None, from).into()),
    ];
    if theirs.is_of_other_period {
        arguments.push(("name", result_name(l10n, definition).into()));
        let both = l10n.with("compare-effect-periods", &arguments);
        let rest = match theirs.difference.zip(theirs.converted) {
            Some((difference, converted)) => {
                let margin = margin_between.as_ref();
                let converted = describe_converted(l10n, variable, converted, margin);
                let arguments = [
                    ("letter", letter_of(Some(variant)).into()),
                    ("value", converted.into()),
                    ("difference", between(difference).into()),
                ];
                l10n.with("compare-in-period", &arguments)
            }
            None => l10n.text("compare-periods-apart").to_string(),
        };
        return Some(format!("{both} {rest}"));
    }
    arguments.push(("difference", between(theirs.difference?).into()));
    let key = match metric.main() == Some(definition) {
        true => "compare-effect",
        false => {
            arguments.push(("name", result_name(l10n, definition).into()));
            "compare-effect-on"
        }
    };
    Some(l10n.with(key, &arguments))
}

/// The name of a result with the unit of its plain figures: "Churn rate (per month)", and where it counts revenue
/// instead of profit, "LTV : CAC ratio (on revenue: A, C)".
pub fn name_with_units(
    context: &Context,
    metric: &Metric,
    columns: &[ComparedSet],
    definition: &Definition,
    name: String,
) -> String {
    let l10n = in_set(context, None);
    let name = match is_of_one_period(context, columns) {
        true => l10n.name_with_unit(definition.result, &name, l10n.time_unit(definition.result)),
        false => name,
    };
    let mut letters = Vec::new();
    for column in columns {
        if context
            .figures
            .of(column.set)
            .counts_revenue(metric, definition)
        {
            letters.push(letter_of(column.set));
        }
    }
    match letters.is_empty() {
        true => name,
        false => format!(
            "{name} ({}: {})",
            l10n.text("on-revenue"),
            letters.join(", ")
        ),
    }
}

/// Whether the figures of all sets have the same unit of time, so that a row's name can say it.
pub fn is_of_one_period(context: &Context, columns: &[ComparedSet]) -> bool {
    let period = |column: &ComparedSet| context.figures.of(column.set).period();
    columns
        .windows(2)
        .all(|pair| period(&pair[0]) == period(&pair[1]))
}
