//! The list of metrics, next to a page or in the header.

use yew::prelude::*;

use crate::app::chunks;
use crate::links::page::Page;
use crate::metrics;
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::ui::metric_summary::{MetricSummary, group_summaries};

/// Every metric, with its value if the chunk that computes it is loaded.
pub fn summarize_all(context: &Context) -> Vec<MetricSummary> {
    if let Some(chunk) = chunks::metrics() {
        return (chunk.summaries)(context);
    }
    let summary = |metric: &&'static str| MetricSummary {
        metric,
        address: context.l10n.link_to(&Page::Metric(metric)),
        ..MetricSummary::default()
    };
    metrics::IDS.iter().map(summary).collect()
}

/// The list of metrics next to the page.
pub fn view_nav(l10n: &Localizer, page: &Page, values: &[MetricSummary]) -> Html {
    html! {
        <nav class="contents" aria-label={l10n.text("nav-contents")}>
            { view_list(l10n, page, values) }
        </nav>
    }
}

/// The list itself by groups, with the figures that the user already has.
pub fn view_list(l10n: &Localizer, page: &Page, values: &[MetricSummary]) -> Html {
    let line = |content: &MetricSummary| {
        let is_here = *page == Page::Metric(content.metric);
        html! {
            <li key={content.metric}>
                <a href={content.address.clone()} aria-current={is_here.then_some("page")}>
                    <span>{ l10n.text(&format!("metric-{}-short", content.metric)) }</span>
                    <span class="value">{ content.value.clone() }</span>
                </a>
            </li>
        }
    };
    let groups = group_summaries(values).map(|(group, summaries)| {
        html! {
            <li key={group.id()} class="group">
                <span>{ l10n.text(&format!("group-{}", group.id())) }</span>
                <ul>{ for summaries.map(line) }</ul>
            </li>
        }
    });
    // Values and their units don't fit on one line, so the period of all is named once.
    let has_units = values.iter().any(|content| !content.unit.is_empty());
    let period = l10n.period.filter(|_| has_units);
    html! {
        <>
            if let Some(period) = period { <p class="of-period">{ format!("{}: {}", l10n.text("period"), l10n.period_name(period)) }</p> }
            <ul>{ for groups }</ul>
        </>
    }
}
