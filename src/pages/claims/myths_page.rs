//! The claims that people repeat, each a link to its own page: first those that can be tested, then the
//! others.

use yew::prelude::*;

use crate::guides::rules::claim_list::{self, ClaimEntry};
use crate::links::entry_page::page_of;
use crate::links::page::Page;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;

/// The page.
pub fn view_myths(context: &Context) -> Html {
    let l10n = &context.l10n;
    let (tried, others): (Vec<ClaimEntry>, Vec<ClaimEntry>) =
        claim_list::of_myths().partition(|entry| entry.claim_test().is_some());
    let count = [("count", (others.len() as f64).into())];
    html! {
        <article class="evidence" data-page="myths">
            <h1>{ l10n.text("myths-title") }</h1>
            <p class="lead">{ l10n.text("myths-lead") }</p>
            <ul class="sayings">{ for tried.iter().map(|entry| view_link(l10n, entry)) }</ul>
            <details class="more-sayings">
                <summary>{ l10n.with("myths-more", &count) }</summary>
                <ul class="sayings">{ for others.iter().map(|entry| view_link(l10n, entry)) }</ul>
            </details>
            <p><a href={l10n.link_to(&Page::AboutGuides(None))}>{ l10n.text("about-guides-title") }</a></p>
        </article>
    }
}

fn view_link(l10n: &Localizer, entry: &ClaimEntry) -> Html {
    html! {
        <li key={entry.id} data-saying={entry.id}>
            <a href={l10n.link_to(&page_of(entry))}>{ l10n.text(&entry.key()) }</a>
        </li>
    }
}
