//! The working: the formula with symbols, with figures, step by step, and the result.

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::mathml;
use crate::formula::mathml::Math;
use crate::formula::precision::{MOST_EXTRA, extra_decimals};
use crate::formula::variable::Variable;
use crate::ui::formula::view_node;
use crate::ui::localizer::Localizer;

/// Formulas with at least this many inputs are drawn smaller.
const MANY: usize = 4;

/// Each term is a formula of its own, so that a narrow page breaks the line before an equals sign or between the
/// terms of a sum.
pub fn view_working(l10n: &Localizer, calculation: &Calculation, lit: Option<Variable>) -> Html {
    let Some(definition) = calculation.leading() else {
        return Html::default();
    };
    let formula = definition.formula(&calculation.values);
    let symbol = Math::Symbol(definition.result);
    let mut steps = vec![(vec![symbol, Math::Sign("=")], mathml::symbols(formula), 0)];
    if let Ok(value) = calculation.result(definition) {
        let result = Math::Figure {
            value,
            kind: definition.result.kind,
            of: None,
        };
        // The figures shown lead to the result shown, or approximately if it has more digits than any figure
        // can show.
        let extra = extra_decimals(formula, definition.result.kind, &calculation.values);
        let result_sign = if extra.is_some() { "=" } else { "≈" };
        let extra = extra.unwrap_or(MOST_EXTRA);
        let equals = || vec![Math::Sign("=")];
        steps.push((
            equals(),
            mathml::figures(formula, &calculation.values),
            extra,
        ));
        steps.extend(
            mathml::worked_out(formula, &calculation.values).map(|math| (equals(), math, extra)),
        );
        steps.push((vec![Math::Sign(result_sign)], result, 0));
    }
    let step =
        |(start, math, extra): (Vec<Math>, Math, u8)| view_step(l10n, start, math, lit, extra);
    let class = if definition.needs().len() < MANY {
        "working"
    } else {
        "working many"
    };
    html! {
        // If it is wider than the page, it can be scrolled with the keyboard.
        <section class={class} aria-label={l10n.text("working")} tabindex="0">
            { for steps.into_iter().map(step) }
        </section>
    }
}

/// A step with what it starts with, such as an equals sign.
fn view_step(
    l10n: &Localizer,
    start: Vec<Math>,
    math: Math,
    lit: Option<Variable>,
    extra: u8,
) -> Html {
    let mut start = Some(start);
    let term = |term: Math| {
        let mut parts = start.take().unwrap_or_default();
        parts.push(term);
        html! { <math displaystyle="true">{ view_node(l10n, &mathml::row(parts), lit, extra) }</math> }
    };
    mathml::terms(math).into_iter().map(term).collect()
}
