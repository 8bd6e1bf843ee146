//! The adaptations of the checklists that an answer requires.

use yew::prelude::*;

use crate::guides::culture::{Adaptation, Position};
use crate::links::entry_page::page_of_item;
use crate::ui::citation::view_guides;
use crate::ui::localizer::Localizer;

/// The adaptations, collapsed. Those of an unknown answer apply until it is known.
pub fn view_folded(l10n: &Localizer, position: &'static Position) -> Html {
    let key = if position.is_unknown {
        "calls-for-until-known"
    } else {
        "calls-for"
    };
    let count = position.adaptations.len() as f64;
    html! {
        <details class="calls">
            <summary>{ l10n.with(key, &[("count", count.into())]) }</summary>
            { view_adaptations(l10n, position) }
        </details>
    }
}

/// The adaptations, each with what it is based on, and with the items and sources collapsed.
pub fn view_adaptations(l10n: &Localizer, position: &'static Position) -> Html {
    let line = |adaptation: &'static Adaptation| {
        html! {
            <li key={adaptation.id} data-adaptation={adaptation.id}>
                <p>{ l10n.text(&format!("adaptation-{}", adaptation.id)) }</p>
                if adaptation.beyond { <p class="beyond">{ l10n.text("calls-beyond") }</p> }
                <details>
                    <summary>{ l10n.text("calls-why") }</summary>
                    { view_grounds(l10n, adaptation) }
                </details>
            </li>
        }
    };
    html! { <ul class="adaptations">{ for position.adaptations.iter().map(line) }</ul> }
}

fn view_grounds(l10n: &Localizer, adaptation: &'static Adaptation) -> Html {
    html! {
        <>
            if adaptation.beyond {
                <p>{ l10n.text(&format!("adaptation-{}-ground", adaptation.id)) }</p>
            }
            <p class="name">{ l10n.text("calls-adapts") }</p>
            <ul class="plain">{ for adaptation.modifies.iter().map(|item| view_item_link(l10n, item)) }</ul>
            <p class="name">{ l10n.text("calls-sources") }</p>
            <ul class="sources">{ for view_guides(l10n, adaptation.sources) }</ul>
        </>
    }
}

/// An item as a link to its place in its theme.
fn view_item_link(l10n: &Localizer, item: &'static str) -> Html {
    html! { <li key={item}><a href={l10n.link_to(&page_of_item(item))}>{ l10n.text(&format!("item-{item}")) }</a></li> }
}
