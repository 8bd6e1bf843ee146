//! Differences between sets in words.

use yew::AttrValue;

use crate::calculation::comparison::{ComparedInput, ComparedSet, Difference};
use crate::formula::variable::Kind;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::ui::signed::signed;
use crate::workspace::variant::Variant;

/// A difference with its sign, in the unit of the result and as a percentage: "+2.6 percentage points (+3%)".
pub fn describe_difference(l10n: &Localizer, kind: Kind, difference: Difference) -> String {
    if difference.absolute == 0.0 {
        return l10n.text("compare-same").to_string();
    }
    let absolute = signed(difference.absolute, &l10n.gap(kind, difference.absolute));
    // The zero of a score is arbitrary, so a percentage would mean nothing.
    let relative = difference.relative.filter(|_| kind != Kind::Points);
    match relative {
        None => absolute,
        Some(relative) => {
            let relative = signed(relative, &l10n.rounded_percent(relative.abs()));
            let arguments = [
                ("difference", absolute.into()),
                ("relative", relative.into()),
            ];
            l10n.with("compare-difference", &arguments)
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

/// What a variant changes, and the effect on the main result.
pub fn describe_variant(context: &Context, columns: &[ComparedSet], variant: Variant) -> String {
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
    let main = mine.results.first().zip(theirs.results.first());
    let effect = main.and_then(|(mine, theirs)| {
        let (from, to) = (mine.value.ok()?, theirs.value.ok()?);
        let kind = mine.definition.result.kind;
        let difference = theirs.difference?;
        let arguments = [
            ("changes", changes.as_str().into()),
            ("value", theirs_l10n.spoken(kind, to).into()),
            ("from", l10n.spoken(kind, from).into()),
            (
                "difference",
                describe_difference(l10n, kind, difference).into(),
            ),
        ];
        Some(l10n.with("compare-effect", &arguments))
    });
    effect.unwrap_or_else(|| l10n.with("compare-changes", &[("changes", changes.into())]))
}
