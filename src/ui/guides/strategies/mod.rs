//! The strategies as checklists.

use yew::prelude::*;

use crate::guides::theme::Theme;

use super::papers::Papers;

#[component]
pub fn Overview(papers: &Papers) -> Html {
    html! { <article><h1>{ papers.speech.text("guides-title") }</h1></article> }
}

#[derive(Clone, PartialEq, Properties)]
pub struct ThemePageProps {
    pub theme: &'static Theme,
    pub papers: Papers,
}

#[component]
pub fn ThemePage(props: &ThemePageProps) -> Html {
    let speech = &props.papers.speech;
    html! { <article><h1>{ speech.text(&format!("theme-{}", props.theme.id)) }</h1></article> }
}

#[derive(Clone, PartialEq, Properties)]
pub struct MetricItemsProps {
    pub metric: &'static str,
    pub papers: Papers,
}

/// What may move a metric.
#[component]
pub fn MetricItems(props: &MetricItemsProps) -> Html {
    let speech = &props.papers.speech;
    html! { <article><h1>{ speech.text(&format!("metric-{}", props.metric)) }</h1></article> }
}
