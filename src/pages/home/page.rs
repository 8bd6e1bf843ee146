//! The home page: what this is, an interactive example, a question for each metric, and links to the other
//! pages.

use yew::prelude::*;

use crate::links::lab_page::LabPage;
use crate::links::page::Page;
use crate::ui::localizer::Localizer;
use crate::ui::metric_summary::{MetricSummary, group_summaries};

/// The page; `example` is shown at its top, and `picture` draws the picture of a metric once it is loaded.
pub fn view_home(
    l10n: &Localizer,
    values: &[MetricSummary],
    example: Html,
    picture: Option<fn(&str) -> Html>,
) -> Html {
    let line = |content: &MetricSummary| {
        let word = |part: &str| l10n.text(&format!("metric-{}{part}", content.metric));
        html! {
            <li key={content.metric}>
                <a href={content.address.clone()}>
                    <span class="picture">{ picture.map(|picture| picture(content.metric)) }</span>
                    <span class="question">{ word("-question") }</span>
                    <span class="name">{ word("") }</span>
                    <span class="value">
                        { content.value.clone() }
                        if !content.unit.is_empty() { { " " }<small>{ content.unit.clone() }</small> }
                    </span>
                    if !content.change.is_empty() { <small class="change">{ content.change.clone() }</small> }
                </a>
            </li>
        }
    };
    let groups = group_summaries(values).map(|(group, summaries)| {
        html! {
            <section key={group.id()} class="group">
                <h3>{ l10n.text(&format!("group-{}", group.id())) }</h3>
                <ul class="questions">{ for summaries.map(line) }</ul>
            </section>
        }
    });
    let ways = [
        (Page::Checklists, "guides"),
        (Page::Cultures, "cultures"),
        (Page::Plan, "plan"),
        (Page::Claims(None), "myths"),
        (Page::Lab(LabPage::Chance), "lab"),
        (Page::Workshop, "workshop"),
    ]
    .map(|(page, id)| {
        html! { <li><a href={l10n.link_to(&page)}>{ l10n.text(&format!("nav-{id}")) }</a>{ " " }{ l10n.text(&format!("home-{id}")) }</li> }
    });
    html! {
        <article class="home" key="home">
            <h1>{ l10n.text("home-title") }</h1>
            <p class="lead">{ l10n.text("app-purpose") }</p>
            { example }
            <h2>{ l10n.text("home-lead") }</h2>
            { for groups }
            <ul class="ways">{ for ways }</ul>
        </article>
    }
}
