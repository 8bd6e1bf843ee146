//! The sentence about the result.

use crate::calculation::metric::Calculation;
use crate::formula::evaluate::evaluate;
use crate::formula::variable::Kind;
use crate::ui::localizer::{Arguments, Localizer};
use crate::ui::margin_figure::decimals_of;

/// The sentence of the page with everything that is known filled in. Where an optional figure is given
/// and there is a sentence that speaks of it, that one.
pub fn sentence(l10n: &Localizer, calculation: &Calculation, part: &str) -> String {
    let metric = calculation.metric;
    let key = format!("metric-{}{part}", metric.id);
    let given = metric.inputs.iter().filter(|input| {
        let value = calculation.values.get(**input);
        metric.is_optional(**input) && value.is_ok_and(|value| value != 0.0)
    });
    let richer = given
        .map(|input| format!("{key}-{}", input.id))
        .find(|key| l10n.messages.has(key));
    l10n.with(&richer.unwrap_or(key), &arguments(l10n, calculation))
}

/// Every figure of the page as an argument: inputs, results and the metric's further figures.
pub fn arguments(l10n: &Localizer, calculation: &Calculation) -> Arguments {
    let metric = calculation.metric;
    // What a sample gives is rounded like the result.
    let margin = calculation
        .leading()
        .and_then(|leading| Some((leading.result.kind, calculation.margin(leading)?)));
    let decimals = margin.map(|(kind, margin)| decimals_of(kind, &margin));
    let is_estimated = |kind: Kind| matches!(kind, Kind::Share | Kind::Points);
    let mut arguments: Arguments = vec![("per", l10n.per_period().as_str().into())];
    let mut add = |id: &'static str, kind: Kind, value: Option<f64>, is_result: bool| {
        if let Some(value) = value {
            let argument = match decimals.filter(|_| is_result && is_estimated(kind)) {
                Some(decimals) => l10n.rounded_figure(kind, value, decimals).into(),
                None => l10n.argument(kind, value),
            };
            arguments.push((id, argument));
        }
    };
    for input in &metric.inputs {
        add(
            input.id,
            input.kind,
            calculation.values.get(*input).ok(),
            false,
        );
    }
    for definition in &metric.definitions {
        let value = calculation.result(definition).ok();
        add(
            argument_name(definition.id),
            definition.result.kind,
            value,
            true,
        );
    }
    for (variable, expr) in &metric.mentions {
        add(
            variable.id,
            variable.kind,
            evaluate(expr, &calculation.values).ok(),
            true,
        );
    }
    arguments
}

/// Fluent's argument names can't contain a point, so a rival uses only the last part of its id.
fn argument_name(id: &'static str) -> &'static str {
    id.rsplit('.').next().unwrap_or(id)
}
