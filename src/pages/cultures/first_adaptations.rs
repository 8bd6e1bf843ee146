//! What to adapt first, once a few answers about a market are known.

use yew::prelude::*;

use crate::guides::culture::{Adaptation, Position};
use crate::guides::rules::adaptation::{ANSWERS_WANTED, first_adaptations};
use crate::links::page::Page;
use crate::pages::cultures::compare_with_own::{as_pairs, list_answers};
use crate::ui::context::Context;

/// The first adaptations with their reasons, or how many answers are still needed.
pub fn view_first(context: &Context, id: &str) -> Html {
    let l10n = &context.l10n;
    let answers = list_answers(context, id);
    let first = first_adaptations(&as_pairs(&answers));
    let line = |(position, adaptation): &(&Position, &Adaptation)| {
        html! {
            <li key={adaptation.id} data-first={adaptation.id}>
                <p>{ l10n.text(&format!("adaptation-{}", adaptation.id)) }</p>
                <p class="hint">{ l10n.text(&format!("position-{}", position.id)) }</p>
            </li>
        }
    };
    let wanted = [("count", (ANSWERS_WANTED as f64).into())];
    html! {
        <section class="first-adaptations" aria-labelledby="first-adaptations">
            <h3 id="first-adaptations">{ l10n.text("first-adaptations") }</h3>
            if first.is_empty() {
                <p class="hint">{ l10n.with("first-adaptations-wait", &wanted) }</p>
            } else {
                <p class="hint">{ l10n.text("first-adaptations-rule") }</p>
                <ul class="adaptations">{ for first.iter().map(line) }</ul>
                <p><a href={l10n.link_to(&Page::Checklists)}>{ l10n.text("first-adaptations-all") }</a></p>
            }
        </section>
    }
}
