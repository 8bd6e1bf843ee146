//! Markets, and what their answers change in the checklists.

use yew::prelude::*;

use super::papers::Papers;

#[component]
pub fn Cultures(papers: &Papers) -> Html {
    html! { <article><h1>{ papers.speech.text("cultures-title") }</h1></article> }
}
