//! The list of pages next to a page of the guides.

use yew::prelude::*;

use crate::guides::themes;
use crate::links::entry_page::resolve;
use crate::links::page::Page;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;

pub fn view_nav(context: &Context) -> Html {
    let Context { l10n, page, .. } = context;
    let line = |to: Page, name: AttrValue| {
        let is_here = to == *page || is_place_on(&to, page);
        html! {
            <li key={to.path()}>
                <a href={l10n.link_to(&to)} aria-current={is_here.then_some("page")}>
                    <span>{ name }</span>
                </a>
            </li>
        }
    };
    let themes = themes::themes().iter().map(|theme| {
        line(
            Page::Theme(theme.id.into()),
            l10n.text(&format!("theme-{}", theme.id)),
        )
    });
    let further = CLAIM_PAGES.map(|(page, title)| line(page, l10n.text(title)));
    html! {
        <nav class="contents" aria-label={l10n.text("nav-guides-contents")}>
            <ul>
                { line(Page::Checklists, l10n.text("guides-title")) }
                { for themes }
                { for further }
            </ul>
        </nav>
    }
}

/// Whether the current address leads to a place on that page.
fn is_place_on(to: &Page, page: &Page) -> bool {
    match (to, resolve(page)) {
        (Page::Claims(None), Some(Page::Claims(_)))
        | (Page::AboutGuides(None), Some(Page::AboutGuides(_))) => true,
        (Page::Theme(theme), Some(Page::Item(ids))) => **theme == *ids.0,
        _ => false,
    }
}

/// The pages about what the guides claim, and the keys of their titles.
const CLAIM_PAGES: [(Page, &str); 4] = [
    (Page::Factors, "factors-title"),
    (Page::Methods, "methods-title"),
    (Page::Claims(None), "myths-title"),
    (Page::AboutGuides(None), "about-guides-title"),
];

/// Links to the pages about what the guides claim, shown where the list next to the page isn't.
pub fn view_claim_links(l10n: &Localizer) -> Html {
    let line = |(page, title): (Page, &str)| {
        html! { <li key={page.path()}><a href={l10n.link_to(&page)}>{ l10n.text(title) }</a></li> }
    };
    html! {
        <nav class="to-evidence" aria-label={l10n.text("nav-evidence")}>
            <ul>{ for CLAIM_PAGES.map(line) }</ul>
        </nav>
    }
}
