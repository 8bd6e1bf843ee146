//! The plan in six steps.

use yew::prelude::*;

use super::papers::Papers;

#[component]
pub fn PlanPage(papers: &Papers) -> Html {
    html! { <article><h1>{ papers.speech.text("plan-title") }</h1></article> }
}
