//! The page that is shown if an address doesn't lead to any page.

use yew::prelude::*;

use crate::links::page::Page;
use crate::ui::localizer::Localizer;

pub fn view_missing_page(l10n: &Localizer, path: &str) -> Html {
    let sentence = l10n.with("problem-unknown_page", &[("quoted", path.into())]);
    html! {
        <article key="missing">
            <h1>{ l10n.text("unknown-page-title") }</h1>
            <p class="lead" role="alert" data-problem="unknown_page">{ sentence }</p>
            <p><a href={l10n.link_to(&Page::Home)}>{ l10n.text("unknown-page-home") }</a></p>
        </article>
    }
}
