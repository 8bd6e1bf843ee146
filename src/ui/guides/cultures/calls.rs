//! What an answer calls for: its adaptations of the checklists.

use yew::prelude::*;

use crate::guides::culture::{Adaptation, Position};
use crate::guides::{guide_of, theme};
use crate::ui::guides::contents::way;
use crate::ui::speech::Speech;

/// The adaptations, folded away; those of an unknown answer stand until it is known.
pub fn folded(speech: &Speech, position: &'static Position) -> Html {
    let key = if position.is_unknown {
        "calls-for-until-known"
    } else {
        "calls-for"
    };
    let count = position.adaptations.len() as f64;
    html! {
        <details class="calls">
            <summary>{ speech.with(key, &[("count", count.into())]) }</summary>
            { adaptations(speech, position) }
        </details>
    }
}

/// The adaptations, each with its ground, the items that it adapts and its sources folded away.
pub fn adaptations(speech: &Speech, position: &'static Position) -> Html {
    let line = |adaptation: &'static Adaptation| {
        html! {
            <li key={adaptation.id} data-adaptation={adaptation.id}>
                <p>{ speech.text(&format!("adaptation-{}", adaptation.id)) }</p>
                if adaptation.beyond { <p class="beyond">{ speech.text("calls-beyond") }</p> }
                <details>
                    <summary>{ speech.text("calls-why") }</summary>
                    { grounds(speech, adaptation) }
                </details>
            </li>
        }
    };
    html! { <ul class="adaptations">{ for position.adaptations.iter().map(line) }</ul> }
}

fn grounds(speech: &Speech, adaptation: &'static Adaptation) -> Html {
    html! {
        <>
            if adaptation.beyond {
                <p>{ speech.text(&format!("adaptation-{}-ground", adaptation.id)) }</p>
            }
            <p class="name">{ speech.text("calls-adapts") }</p>
            <ul class="plain">{ for adaptation.modifies.iter().map(|item| adapted(speech, item)) }</ul>
            <p class="name">{ speech.text("calls-sources") }</p>
            { sources(speech, adaptation.sources) }
        </>
    }
}

/// An item as the way to its theme.
fn adapted(speech: &Speech, item: &'static str) -> Html {
    let theme = theme::find_item(item).map(|(theme, _)| theme.id);
    let path = format!("/guides/{}", theme.unwrap_or_default());
    html! { <li key={item}><a href={way(speech, &path)}>{ speech.text(&format!("item-{item}")) }</a></li> }
}

/// The statements of the guides, by guide and number.
pub fn sources(speech: &Speech, sources: &[&'static str]) -> Html {
    let mut guides: Vec<(&str, Vec<&str>)> = Vec::new();
    for source in sources {
        let guide = guide_of(source);
        match guides.iter_mut().find(|(known, _)| *known == guide) {
            Some((_, items)) => items.push(source),
            None => guides.push((guide, vec![source])),
        }
    }
    let line = |(guide, items): (&str, Vec<&str>)| {
        let items = items.join(", ");
        let named = speech.with(&format!("source-guide-{guide}"), &[("item", items.into())]);
        html! { <li key={guide.to_owned()}>{ named }</li> }
    };
    html! { <ul class="sources">{ for guides.into_iter().map(line) }</ul> }
}
