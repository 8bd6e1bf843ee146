//! The background of an item: its sources, one guide's rating, and what a trainer should know.

use yew::prelude::*;

use crate::guides::register::guides_of;
use crate::guides::rules::claim_list;
use crate::guides::theme::Rating;
use crate::links::entry_page::page_of;
use crate::links::page::Page;
use crate::pages::checklists::labels;
use crate::ui::citation::{view_guides, view_marked, view_naming_guide};
use crate::ui::localizer::Localizer;

/// The rating, presented as the guide's opinion, if there is one.
pub fn view_rating(l10n: &Localizer, rating: Option<&Rating>, is_of_item: bool) -> Html {
    let Some(rating) = rating else {
        return Html::default();
    };
    html! {
        <p class="rating">
            { view_naming_guide(l10n, &labels::rating(l10n, rating, is_of_item)) }
            { " " }
            <a href={l10n.link_to(&Page::AboutGuides(Some("d14".into())))}>{ l10n.text("methods-to-claim") }</a>
        </p>
    }
}

/// The sources, collapsed.
pub fn view_sources(l10n: &Localizer, sources: &[&str]) -> Html {
    if sources.is_empty() {
        return Html::default();
    }
    let count = ("count", (guides_of(sources).len() as f64).into());
    html! {
        <details class="behind">
            <summary>{ l10n.with("checklist-sources", &[count]) }</summary>
            <ul>{ for view_guides(l10n, sources) }</ul>
        </details>
    }
}

/// The explanations of the contradictions and doubtful claims about an item, each collapsed.
pub fn view_entries(l10n: &Localizer, register: &[&str]) -> Html {
    html! { { for register.iter().map(|id| view_entry(l10n, id)) } }
}

fn view_entry(l10n: &Localizer, id: &str) -> Html {
    let Some(entry) = claim_list::find(id) else {
        return Html::default();
    };
    // The evidence for a claim is on its own page; here only the doubts matter.
    let keys = entry.doubts();
    html! {
        <details class="behind story" key={id.to_owned()} data-register={id.to_owned()}>
            <summary>{ labels::entry(l10n, id) }</summary>
            { for keys.iter().map(|key| html! { <p>{ view_marked(&l10n.text(key)) }</p> }) }
            <p><a href={l10n.link_to(&page_of(&entry))}>{ l10n.text("checklist-to-entry") }</a></p>
        </details>
    }
}
