//! Why no country has a preset answer, and the guides' statements behind that.

use yew::prelude::*;

use crate::guides::culture::PRINCIPLE_SOURCES;
use crate::ui::citation::{view_guides, view_naming_guide};
use crate::ui::localizer::Localizer;

/// The statements behind the paragraph: don't generalise; ask; and the example that does generalise (X24).
const WARNINGS: &[&str] = &["g1.s2.b2", "g1.s2.b5", "g1.s2.e"];

pub fn view_principle(l10n: &Localizer) -> Html {
    html! {
        <details class="why">
            <summary>{ l10n.text("cultures-why") }</summary>
            <p>{ l10n.text("culture-principle") }</p>
            <p>{ view_naming_guide(l10n, &l10n.text("cultures-why-text")) }</p>
            <ul class="sources">{ for view_guides(l10n, &warnings()) }</ul>
        </details>
    }
}

/// The warnings, and the other sources of the principle.
fn warnings() -> Vec<&'static str> {
    let others = PRINCIPLE_SOURCES
        .iter()
        .filter(|source| !WARNINGS.contains(source));
    WARNINGS.iter().chain(others).copied().collect()
}
