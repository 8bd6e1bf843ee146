//! The caution shown where the scores of two markets would be compared: what supports it, what
//! limits it, and what to do, each statement with its source.

use yew::prelude::*;

use crate::guides::evidence::caution::{SCORES, Side, Statement};
use crate::ui::citation::view_citation;
use crate::ui::localizer::Localizer;

pub fn view_caution(l10n: &Localizer) -> Html {
    html! {
        <section class="caution" data-caution="scores" aria-labelledby="caution-scores">
            <h3 id="caution-scores">{ l10n.text("caution-scores") }</h3>
            <p>{ l10n.text("caution-scores-lead") }</p>
            { view_side(l10n, Side::Habits, "caution-scores-habits") }
            { view_side(l10n, Side::Opposing, "caution-scores-opposing") }
            { view_side(l10n, Side::Advice, "caution-scores-advice") }
        </section>
    }
}

fn view_side(l10n: &Localizer, side: Side, title: &'static str) -> Html {
    let statements: Vec<&Statement> = SCORES
        .iter()
        .filter(|statement| statement.side == side)
        .collect();
    let line = |statement: &&Statement| {
        html! {
            <li key={statement.id}>
                <p>{ l10n.text(&format!("caution-scores-{}", statement.id)) }</p>
                <p class="sources">{ view_citation(l10n, statement.source) }</p>
            </li>
        }
    };
    let arguments = [
        ("title", l10n.text(title).as_str().into()),
        ("count", (statements.len() as f64).into()),
    ];
    html! {
        <details open={side == Side::Advice}>
            <summary>{ l10n.with("caution-part", &arguments) }</summary>
            <ul class="adaptations">{ for statements.iter().map(line) }</ul>
        </details>
    }
}
