//! What stands where no page is.

use yew::prelude::*;

use crate::workspace::link::Page;

use super::speech::Speech;

pub fn missing_page(speech: &Speech, path: &str) -> Html {
    let sentence = speech.with("problem-unknown_page", &[("quoted", path.into())]);
    html! {
        <article key="missing">
            <h1>{ speech.text("unknown-page-title") }</h1>
            <p class="lead" role="alert" data-problem="unknown_page">{ sentence }</p>
            <p><a href={speech.way(&Page::Home)}>{ speech.text("unknown-page-home") }</a></p>
        </article>
    }
}
