//! The sentence about the result.

use yew::AttrValue;

use crate::calculation::metric::Calculation;
use crate::formula::definition::Definition;
use crate::formula::evaluate::evaluate;
use crate::formula::expression::Expr;
use crate::formula::variable::{Kind, Variable};
use crate::ui::localizer::{Arguments, Localizer};
use crate::ui::margin_figure::decimals_of;
use crate::ui::period_words::with_unit;
use crate::words::argument::Argument;

/// The sentence of the page with every known figure filled in. If an optional figure is given and there is a
/// sentence that mentions it, that sentence is used.
pub fn sentence(l10n: &Localizer, calculation: &Calculation, part: &str) -> String {
    let key = format!("metric-{}{part}", calculation.metric.id);
    let richer = key_with_optional(l10n, calculation, &key);
    l10n.with(&richer.unwrap_or(key), &arguments(l10n, calculation))
}

/// Whether an optional figure is given that the sentence of the page mentions.
pub fn mentions_optional(l10n: &Localizer, calculation: &Calculation) -> bool {
    let key = format!("metric-{}-sentence", calculation.metric.id);
    key_with_optional(l10n, calculation, &key).is_some()
}

fn key_with_optional(l10n: &Localizer, calculation: &Calculation, key: &str) -> Option<String> {
    let metric = calculation.metric;
    let mut given = metric.inputs.iter().filter(|input| {
        let value = calculation.values.get(**input);
        metric.is_optional(**input) && value.is_ok_and(|value| value != 0.0)
    });
    given.find_map(|input| {
        let key = format!("{key}-{}", input.id);
        l10n.messages.has(&key).then_some(key)
    })
}

/// Every figure of the page as an argument: inputs, results with their unit of time, and the metric's further
/// figures. Results of a sample are rounded to what their margin supports.
pub fn arguments(l10n: &Localizer, calculation: &Calculation) -> Arguments {
    let metric = calculation.metric;
    let mut arguments: Arguments = vec![("per", l10n.per_period().as_str().into())];
    let mut add = |id: &'static str,
                   kind: Kind,
                   value: Option<f64>,
                   decimals: Option<u8>,
                   unit: Option<AttrValue>| {
        let Some(value) = value else {
            return;
        };
        let argument = match decimals {
            Some(decimals) => l10n.spoken_rounded(kind, value, decimals).into(),
            None => l10n.argument(kind, value),
        };
        arguments.push((
            id,
            match argument {
                Argument::Text(shown) => with_unit(shown, unit).into(),
                number => number,
            },
        ));
    };
    for input in &metric.inputs {
        let value = calculation.values.get(*input).ok();
        add(input.id, input.kind, value, None, None);
    }
    let decimals = |definition: &Definition| {
        let margin = calculation.margin(definition);
        let margin = margin.filter(|margin| !margin.is_everyone)?;
        Some(decimals_of(definition.result.kind, &margin))
    };
    for definition in &metric.definitions {
        let value = calculation.result(definition).ok();
        let name = argument_name(definition.id);
        let result = definition.result;
        add(
            name,
            result.kind,
            value,
            decimals(definition),
            l10n.time_unit(result),
        );
    }
    // The shares that make up a score aren't known more precisely than the score.
    let of_score = metric.main().and_then(decimals);
    let of_score = of_score.map(|decimals| decimals + u8::from(!adds_up(calculation, decimals)));
    for (variable, expr) in &metric.mentions {
        let value = evaluate(expr, &calculation.values).ok();
        let decimals = of_score.filter(|_| variable.kind == Kind::Share);
        add(variable.id, variable.kind, value, decimals, None);
    }
    arguments
}

/// Whether the first share minus the second, with these decimals, gives the score as it is shown. True if the page has no
/// score made up of two shares.
fn adds_up(calculation: &Calculation, decimals: u8) -> bool {
    let metric = calculation.metric;
    let score = metric
        .main()
        .filter(|main| main.result.kind == Kind::Points);
    let score = score.and_then(|main| calculation.result(main).ok());
    let share = |(_, expr): &(Variable, Expr)| evaluate(expr, &calculation.values).ok();
    let shares = metric
        .mentions
        .iter()
        .filter(|(one, _)| one.kind == Kind::Share);
    let shares: Option<Vec<f64>> = shares.map(share).collect();
    let (Some(score), Some([gained, lost])) = (score, shares.as_deref()) else {
        return true;
    };
    let digits = 10_f64.powi(i32::from(decimals));
    let shown = |points: f64| (points * digits).round();
    shown(gained * 100.0) - shown(lost * 100.0) == shown(score)
}

/// Fluent's argument names can't contain a dot, so a rival uses only the last part of its id.
fn argument_name(id: &'static str) -> &'static str {
    id.rsplit('.').next().unwrap_or(id)
}
