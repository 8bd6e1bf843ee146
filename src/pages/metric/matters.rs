//! What matters most: the inputs in the order of the effect that 10% more or less of each has on the result.

use yew::prelude::*;

use crate::calculation::response::{ResponseCurve, Responses};
use crate::calculation::response_model::InputChange;
use crate::pages::metric::response_words::describe_tenth;
use crate::ui::localizer::Localizer;

/// Effects that differ by a smaller part than this are the same.
const SAME: f64 = 1e-9;

/// The list; empty if there is no order. Inputs with the same effect share a number, and if all effects are the
/// same, there are no numbers.
pub fn view_matters(l10n: &Localizer, responses: &Responses) -> Html {
    let ordered = responses.by_weight();
    if ordered.len() < 2 {
        return Html::default();
    }
    let effects = ordered.iter().map(|(_, tenth)| tenth.effect.absolute.abs());
    let ranks = ranks(&effects.collect::<Vec<f64>>());
    let line = |(rank, (curve, tenth)): (&usize, &(&ResponseCurve, InputChange))| {
        let id = curve.variable.id;
        html! { <li key={id} data-matters={id} value={rank.to_string()}>{ describe_tenth(l10n, responses.definition.result.kind, curve, *tenth) }</li> }
    };
    let lines = ranks.iter().zip(&ordered).map(line);
    let are_all_same = ranks.iter().all(|rank| *rank == 1);
    let have_some_same = ranks.windows(2).any(|pair| pair[0] == pair[1]);
    html! {
        <section class="matters">
            <h2>{ l10n.text("matters-title") }</h2>
            if are_all_same {
                <ul>{ for lines }</ul>
                <p>{ l10n.text("matters-all-same") }</p>
            } else {
                <ol>{ for lines }</ol>
                if have_some_same { <p>{ l10n.text("matters-some-same") }</p> }
            }
        </section>
    }
}

/// The place of each effect, the largest first: 1, 2, 2, 4.
fn ranks(effects: &[f64]) -> Vec<usize> {
    let place = |effect: &f64| {
        let is_first = |other: &f64| (other - effect).abs() <= SAME * effect;
        effects.iter().position(is_first).unwrap_or_default() + 1
    };
    effects.iter().map(place).collect()
}
