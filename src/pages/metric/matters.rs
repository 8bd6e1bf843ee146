//! What matters most: the inputs in the order of the effect that 10% more or less of each has on the result.

use yew::prelude::*;

use crate::calculation::response::{ResponseCurve, Responses};
use crate::calculation::response_model::InputChange;
use crate::pages::metric::response_words::describe_tenth;
use crate::ui::localizer::Localizer;

/// The list; empty if there is no order.
pub fn view_matters(l10n: &Localizer, responses: &Responses) -> Html {
    let ordered = responses.by_weight();
    if ordered.len() < 2 {
        return Html::default();
    }
    let line = |(curve, tenth): &(&ResponseCurve, InputChange)| {
        let id = curve.variable.id;
        html! { <li key={id} data-matters={id}>{ describe_tenth(l10n, responses.kind, curve, *tenth) }</li> }
    };
    html! {
        <section class="matters">
            <h2>{ l10n.text("matters-title") }</h2>
            <ol>{ for ordered.iter().map(line) }</ol>
        </section>
    }
}
