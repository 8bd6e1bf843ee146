//! The first page: one question for each metric.

use yew::prelude::*;

use super::shell::Content;
use super::speech::Speech;

pub fn home(speech: &Speech, values: &[Content]) -> Html {
    let line = |content: &Content| {
        let word = |part: &str| speech.text(&format!("metric-{}{part}", content.metric));
        html! {
            <li key={content.metric}>
                <a href={content.address.clone()}>
                    <span class="question">{ word("-question") }</span>
                    <span class="name">{ word("") }</span>
                    <span class="value">{ content.value.clone() }</span>
                </a>
            </li>
        }
    };
    html! {
        <article class="home" key="home">
            <h1>{ speech.text("home-title") }</h1>
            <p class="lead">{ speech.text("home-lead") }</p>
            <ul class="questions">{ for values.iter().map(line) }</ul>
            <p class="soft">{ speech.text("app-purpose") }</p>
        </article>
    }
}
