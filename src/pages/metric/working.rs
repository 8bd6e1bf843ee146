//! The working: the formula with symbols, with figures, worked out, and its result.

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::mathml;
use crate::formula::mathml::Math;
use crate::formula::variable::Variable;
use crate::ui::formula::node;
use crate::ui::localizer::Localizer;

/// Each step is a formula of its own, so that a narrow page breaks the line before an equals sign.
pub fn working(l10n: &Localizer, calculation: &Calculation, lit: Option<Variable>) -> Html {
    let Some(definition) = calculation.leading() else {
        return Html::default();
    };
    let formula = definition.formula(&calculation.values);
    let symbol = Math::Symbol(definition.result);
    let mut steps = vec![mathml::row(vec![
        symbol,
        Math::Sign("="),
        mathml::symbols(formula),
    ])];
    if let Ok(value) = calculation.result(definition) {
        let result = Math::Figure {
            value,
            kind: definition.result.kind,
            of: None,
        };
        let further = [
            Some(mathml::figures(formula, &calculation.values)),
            mathml::worked_out(formula, &calculation.values),
            Some(result),
        ];
        let equals = |math| mathml::row(vec![Math::Sign("="), math]);
        steps.extend(further.into_iter().flatten().map(equals));
    }
    let step = |step: &Math| html! { <math displaystyle="true">{ node(l10n, step, lit) }</math> };
    html! {
        // Where it is wider than the page, the keyboard scrolls it.
        <section class="working" aria-label={l10n.text("working")} tabindex="0">
            { for steps.iter().map(step) }
        </section>
    }
}
