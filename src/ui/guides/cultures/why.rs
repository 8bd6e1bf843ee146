//! Why no country comes with an answer, and which statements of the guides say so.

use yew::prelude::*;

use crate::guides::culture::PRINCIPLE_SOURCES;
use crate::ui::speech::Speech;

use super::calls::sources;

/// What the paragraph speaks of: do not generalise; ask; and the example that generalises (X24).
const WARNINGS: &[&str] = &["g1.s2.b2", "g1.s2.b5", "g1.s2.e"];

pub fn why(speech: &Speech) -> Html {
    html! {
        <>
            <p class="lead">{ speech.text("culture-principle") }</p>
            <section class="why" aria-labelledby="cultures-why">
                <h2 id="cultures-why">{ speech.text("cultures-why") }</h2>
                <p>{ speech.text("cultures-why-text") }</p>
                { sources(speech, &warnings()) }
            </section>
        </>
    }
}

/// The warnings, and what else the principle rests on.
fn warnings() -> Vec<&'static str> {
    let others = PRINCIPLE_SOURCES
        .iter()
        .filter(|source| !WARNINGS.contains(source));
    WARNINGS.iter().chain(others).copied().collect()
}
