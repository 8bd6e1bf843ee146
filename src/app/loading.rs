//! What is shown in place of a page that is still being loaded, or couldn't be.

use yew::prelude::*;

use crate::app::chunks::Arrival;
use crate::ui::localizer::Localizer;

/// A line that says so, with a button to try again where loading failed.
pub fn loading(l10n: &Localizer, arrival: Arrival, retry: Callback<MouseEvent>) -> Html {
    if arrival != Arrival::Failed {
        return html! { <p role="status" aria-busy="true">{ l10n.text("part-awaited") }</p> };
    }
    html! {
        <div role="alert" data-problem="part_unreachable">
            <p>{ l10n.text("problem-part_unreachable") }</p>
            <p><button type="button" onclick={retry}>{ l10n.text("try-again") }</button></p>
        </div>
    }
}
