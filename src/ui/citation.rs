//! A publication as it is cited: the titles of works stand in their own language.

use yew::prelude::*;

use super::speech::Speech;

/// The publication under that key of the words, in which `_` stands on both sides of a title. All
/// titles are English.
pub fn citation(speech: &Speech, key: &str) -> Html {
    let text = speech.text(&format!("source-{key}"));
    let parts = text.split('_').enumerate().map(|(place, part)| {
        let part = part.to_owned();
        match place % 2 {
            0 => html! { { part } },
            _ => html! { <cite lang="en">{ part }</cite> },
        }
    });
    html! { <>{ for parts }</> }
}
