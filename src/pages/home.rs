//! The first page: one question for each metric.

use yew::prelude::*;

use crate::ui::localizer::Localizer;
use crate::ui::metric_summary::MetricSummary;

pub fn view_home(l10n: &Localizer, values: &[MetricSummary]) -> Html {
    let line = |content: &MetricSummary| {
        let word = |part: &str| l10n.text(&format!("metric-{}{part}", content.metric));
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
            <h1>{ l10n.text("home-title") }</h1>
            <p class="lead">{ l10n.text("home-lead") }</p>
            <ul class="questions">{ for values.iter().map(line) }</ul>
            <p class="soft">{ l10n.text("app-purpose") }</p>
        </article>
    }
}
