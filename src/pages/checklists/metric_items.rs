//! The items that are expected to affect a metric, and a link back to the user's own figures.

use yew::prelude::*;

use crate::guides::aims::{Aim, aim};
use crate::guides::rules::checklist::Scope;
use crate::links::page::Page;
use crate::metrics;
use crate::metrics::metric::Metric;
use crate::pages::checklists::checklist::ChecklistEditor;
use crate::pages::checklists::market_select::view_market_select;
use crate::pages::checklists::{item_background, labels};
use crate::ui::context::Context;
use crate::ui::localizer::Localizer;
use crate::ui::metric_summary::{MetricSummary, summarize};

/// The page of the items for that metric.
pub fn view_metric_items(context: &Context, metric: &'static str) -> Html {
    let l10n = &context.l10n;
    let name = l10n.text(&format!("metric-{metric}"));
    let title = l10n.with("moves-title", &[("metric", name.as_str().into())]);
    let aim = aim(metric);
    html! {
        <article key={metric} class="strategies" data-moves={metric}>
            <h1>{ title.clone() }</h1>
            { view_own_figure(context, metric) }
            if let Some(aim) = aim {
                { view_aim(l10n, aim) }
                { view_market_select(context) }
                <ChecklistEditor context={context.clone()} scope={Scope::Metric(metric)} title={AttrValue::from(title)} />
            } else {
                <p class="lead">{ l10n.text("moves-none") }</p>
                <p><a href={l10n.link_to(&Page::Checklists)}>{ l10n.text("guides-title") }</a></p>
            }
        </article>
    }
}

fn view_aim(l10n: &Localizer, aim: &Aim) -> Html {
    let name = labels::metric(l10n, aim.metric);
    let lead = match aim.moved_with {
        [] => {
            let main = metrics::find(aim.metric).and_then(Metric::main);
            let key = match main.is_some_and(|main| main.result.is_better_low) {
                true => "moves-down",
                false => "moves-up",
            };
            l10n.with(key, &[("metric", name.as_str().into())])
        }
        through => {
            let metrics = labels::metrics(l10n, through);
            l10n.with("moves-through", &[("metrics", metrics.into())])
        }
    };
    html! {
        <>
            <p class="lead">{ lead }</p>
            <div class="theme-facts">
                { item_background::view_entries(l10n, aim.register) }
                { item_background::view_sources(l10n, aim.sources) }
            </div>
        </>
    }
}

/// The link back to the metric, with the user's own figure if there is one.
fn view_own_figure(context: &Context, metric: &str) -> Html {
    let l10n = &context.l10n;
    let summary = crate::metrics::find(metric).map(|metric| summarize(context, metric));
    let summary = summary.unwrap_or_default();
    let value = summary.with_unit();
    let MetricSummary { address, .. } = summary;
    let sentence = if value.is_empty() {
        l10n.text("moves-no-figure").to_string()
    } else {
        l10n.with("moves-figure", &[("value", value.as_str().into())])
    };
    html! { <p class="own-figure"><a href={address} data-metric={metric.to_owned()}>{ sentence }</a></p> }
}
