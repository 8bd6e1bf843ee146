//! What the guides claim, to be tried and weighed.

use yew::prelude::*;

use super::papers::Papers;

#[component]
pub fn Factors(papers: &Papers) -> Html {
    html! { <article><h1>{ papers.speech.text("factors-title") }</h1></article> }
}

#[component]
pub fn Methods(papers: &Papers) -> Html {
    html! { <article><h1>{ papers.speech.text("methods-title") }</h1></article> }
}

#[component]
pub fn Myths(papers: &Papers) -> Html {
    html! { <article><h1>{ papers.speech.text("myths-title") }</h1></article> }
}
