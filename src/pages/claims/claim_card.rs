//! One entry about the guides: its title, and collapsed below it, what is known.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::browser::timer;
use crate::guides::rules::claim_list;
use crate::guides::rules::claim_list::ClaimEntry;
use crate::links::entry_page::page_of;
use crate::pages::claims::labels::link_to_test;
use crate::ui::citation::{view_guides, view_marked};
use crate::ui::fold::on_toggle;
use crate::ui::localizer::Localizer;

#[derive(Clone, PartialEq, Properties)]
pub struct ClaimCardProps {
    pub l10n: Localizer,
    pub id: &'static str,
    /// Whether the address names this entry.
    pub is_asked: bool,
}

/// The entry, collapsed until the user opens it or the address names it.
#[component]
pub fn ClaimCard(props: &ClaimCardProps) -> Html {
    let ClaimCardProps { l10n, id, .. } = props;
    let is_open = use_state_eq(|| false);
    let card = use_node_ref();
    use_effect_with(props.is_asked, {
        let (is_open, card) = (is_open.setter(), card.clone());
        move |is_asked| {
            let show = is_asked.then(|| {
                is_open.set(true);
                // A newly opened page takes the focus first, so this runs afterwards.
                timer::start(0, move || scroll_to(&card))
            });
            move || drop(show)
        }
    });
    let toggle = on_toggle("data-entry", is_open.setter().into());
    let Some(entry) = claim_list::find(id) else {
        return Html::default();
    };
    let story = l10n.text(&format!("{}-story", entry.key()));
    html! {
        <details class="entry" ref={card} open={*is_open} ontoggle={toggle} data-entry={*id}>
            <summary>
                <h3>{ l10n.text(&entry.key()) }</h3>
            </summary>
            <div class="told">
                <p>{ view_marked(&story) }</p>
                { view_sources(l10n, &entry) }
                { view_other_test(l10n, &entry) }
                <p class="entry-link"><a href={l10n.link_to(&page_of(&entry))}>{ l10n.text("register-link") }</a></p>
            </div>
        </details>
    }
}

/// Scrolls to the entry and focuses its summary.
fn scroll_to(card: &NodeRef) {
    let Some(card) = card.cast::<Element>() else {
        return;
    };
    card.scroll_into_view();
    let summary = card.query_selector("summary").ok().flatten();
    if let Some(summary) = summary.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = summary.focus();
    }
}

/// Which guides an entry is about.
pub fn view_sources(l10n: &Localizer, entry: &ClaimEntry) -> Html {
    if entry.sources.is_empty() {
        return html! { <p class="entry-sources">{ l10n.text("register-no-guide") }</p> };
    }
    html! { <ul class="entry-sources" aria-label={l10n.text("sources")}>{ for view_guides(l10n, entry.sources) }</ul> }
}

/// A link to the page where the claim can be tested, if that isn't the entry's own.
pub fn view_other_test(l10n: &Localizer, entry: &ClaimEntry) -> Html {
    let other = entry.test.filter(|_| entry.claim_test().is_none());
    let Some((path, page)) = other.and_then(|test| link_to_test(l10n, test)) else {
        return Html::default();
    };
    let label = l10n.with("register-try", &[("page", page.as_str().into())]);
    html! { <p><a href={path} data-trial={entry.id}>{ label }</a></p> }
}
