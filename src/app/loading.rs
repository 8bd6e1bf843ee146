//! What is shown instead of a page that is still loading or couldn't be loaded.

use yew::prelude::*;

use crate::app::chunk_arrival::Arrival;
use crate::browser::document;
use crate::ui::localizer::Localizer;

/// A line that says so. If loading failed, it has a button to try again; if the site has changed since
/// the page was opened, one that reloads the page.
pub fn view_loading(l10n: &Localizer, arrival: Arrival, retry: Callback<MouseEvent>) -> Html {
    let (code, remedy) = match arrival {
        Arrival::Awaited | Arrival::Loaded => {
            return html! { <p role="status" aria-busy="true">{ l10n.text("part-awaited") }</p> };
        }
        Arrival::Unreachable => {
            let button =
                html! { <button type="button" onclick={retry}>{ l10n.text("try-again") }</button> };
            ("part_unreachable", button)
        }
        Arrival::Outdated => ("part_outdated", view_reload_button(l10n)),
    };
    html! {
        <div role="alert" data-problem={code}>
            <p>{ l10n.text(&format!("problem-{code}")) }</p>
            <p>{ remedy }</p>
        </div>
    }
}

/// A button that reloads the page.
pub fn view_reload_button(l10n: &Localizer) -> Html {
    html! { <button type="button" data-take="reload" onclick={|_| document::reload()}>{ l10n.text("reload") }</button> }
}
