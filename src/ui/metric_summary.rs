//! A metric in the list of all metrics, with its current value.

use yew::AttrValue;

use crate::calculation::metric::Calculation;
use crate::links::keys::{KEYS, metric_of};
use crate::links::page::Page;
use crate::metrics::metric::Metric;
use crate::ui::context::Context;
use crate::ui::margin_figure::show_result;

/// A metric with the address of its page and its current value, if it has one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricSummary {
    pub metric: &'static str,
    pub address: AttrValue,
    pub value: AttrValue,
}

/// The summary of a metric. A guest's figures exist only in the address, so the link carries them.
pub fn summarize(context: &Context, metric: &'static Metric) -> MetricSummary {
    let Context {
        l10n,
        workspace,
        figures,
        ..
    } = context;
    let result = figures.current().result(metric);
    let value = result.filter(|_| !context.is_covered).and_then(|value| {
        let main = metric.main()?;
        let kind = main.result.kind;
        Some(match figures.current().margin(metric, main) {
            Some(margin) => show_result(l10n, kind, value, Some(&margin)),
            None => l10n.figure(kind, value),
        })
    });
    let page = Page::Metric(metric.id);
    let mut carried = Vec::new();
    if workspace.shows_guest() {
        // A figure that follows from the covered page would tell its result, so the link carries what it
        // follows from.
        let covered = metric_of(&context.page).filter(|_| context.is_covered);
        let calculation = Calculation::new(covered.unwrap_or(metric), workspace, figures);
        carried = calculation.link_figures();
        if covered.is_some() {
            carried.retain(|(key, _)| key == "period" || (KEYS.figure)(&page, key).is_some());
        }
    }
    MetricSummary {
        metric: metric.id,
        address: l10n.links.with_figures(&page, carried).into(),
        value: value.unwrap_or_default().into(),
    }
}
