//! The caution that stands where the scores of two markets would be compared: what speaks for it,
//! what against too much of it, and what to do, each statement with its source.

use yew::prelude::*;

use crate::guides::evidence::caution::{SCORES, Side, Statement};
use crate::ui::citation::citation;
use crate::ui::speech::Speech;

pub fn caution(speech: &Speech) -> Html {
    html! {
        <section class="caution" data-caution="scores" aria-labelledby="caution-scores">
            <h3 id="caution-scores">{ speech.text("caution-scores") }</h3>
            <p>{ speech.text("caution-scores-lead") }</p>
            { side(speech, Side::Habits, "caution-scores-habits") }
            { side(speech, Side::Opposing, "caution-scores-opposing") }
            { side(speech, Side::Advice, "caution-scores-advice") }
        </section>
    }
}

fn side(speech: &Speech, side: Side, title: &'static str) -> Html {
    let statements: Vec<&Statement> = SCORES
        .iter()
        .filter(|statement| statement.side == side)
        .collect();
    let line = |statement: &&Statement| {
        html! {
            <li key={statement.id}>
                <p>{ speech.text(&format!("caution-scores-{}", statement.id)) }</p>
                <p class="sources">{ citation(speech, statement.source) }</p>
            </li>
        }
    };
    let arguments = [
        ("title", speech.text(title).as_str().into()),
        ("count", (statements.len() as f64).into()),
    ];
    html! {
        <details open={side == Side::Advice}>
            <summary>{ speech.with("caution-part", &arguments) }</summary>
            <ul class="adaptations">{ for statements.iter().map(line) }</ul>
        </details>
    }
}
