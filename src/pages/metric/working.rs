//! The working: the formula with symbols, with figures, step by step, and the result.

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::mathml;
use crate::formula::mathml::Math;
use crate::formula::precision::{MOST_EXTRA, extra_decimals};
use crate::formula::variable::Variable;
use crate::ui::formula::view_node;
use crate::ui::localizer::Localizer;

/// Each step is a separate formula, so that on a narrow page, lines break before an equals sign.
pub fn view_working(l10n: &Localizer, calculation: &Calculation, lit: Option<Variable>) -> Html {
    let Some(definition) = calculation.leading() else {
        return Html::default();
    };
    let formula = definition.formula(&calculation.values);
    let symbol = Math::Symbol(definition.result);
    let mut steps = vec![(
        mathml::row(vec![symbol, Math::Sign("="), mathml::symbols(formula)]),
        0,
    )];
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
        let further = [
            Some(("=", mathml::figures(formula, &calculation.values), extra)),
            mathml::worked_out(formula, &calculation.values).map(|math| ("=", math, extra)),
            Some((result_sign, result, 0)),
        ];
        let follows = |(sign, math, extra)| (mathml::row(vec![Math::Sign(sign), math]), extra);
        steps.extend(further.into_iter().flatten().map(follows));
    }
    let step = |(step, extra): &(Math, u8)| html! { <math displaystyle="true">{ view_node(l10n, step, lit, *extra) }</math> };
    html! {
        // If it is wider than the page, it can be scrolled with the keyboard.
        <section class="working" aria-label={l10n.text("working")} tabindex="0">
            { for steps.iter().map(step) }
        </section>
    }
}
