//! A metric in the list of all metrics, with its current value.

use yew::AttrValue;

use crate::calculation::comparison::main_difference;
use crate::calculation::metric::Calculation;
use crate::links::keys::{KEYS, metric_of};
use crate::links::page::Page;
use crate::metrics::metric::Metric;
use crate::metrics::{self, Group};
use crate::ui::context::Context;
use crate::ui::margin_figure::show_result;
use crate::ui::signed::signed;
use crate::workspace::variant::letter_of;

/// A metric with the address of its page and its current value, if it has one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricSummary {
    pub metric: &'static str,
    pub address: AttrValue,
    pub value: AttrValue,
    /// How much a variant differs from the user's own figures, such as "B: +3%"; empty without a variant.
    pub change: AttrValue,
}

/// The summaries by the groups of the list of metrics, in its order.
pub fn group_summaries(
    summaries: &[MetricSummary],
) -> impl Iterator<Item = (Group, impl Iterator<Item = &MetricSummary>)> {
    metrics::GROUPS.iter().map(|(group, ids)| {
        let own = summaries
            .iter()
            .filter(|summary| ids.contains(&summary.metric));
        (*group, own)
    })
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
    let change = describe_change(context, metric).filter(|_| !context.is_covered);
    let page = Page::Metric(metric.id);
    let mut carried = Vec::new();
    if workspace.shows_guest() {
        // A figure that is derived from the covered page would give away its result, so the link includes the
        // figures that it is derived from.
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
        change: change.unwrap_or_default().into(),
    }
}

/// The difference between the main result of the current variant, or of the first one, and the user's own,
/// with the variant's letter. None if there is none, or it can't be computed.
fn describe_change(context: &Context, metric: &'static Metric) -> Option<String> {
    let Context { l10n, figures, .. } = context;
    let current = figures
        .current_set()
        .and_then(|variant| figures.variant(variant));
    let one = current.or(figures.variants().first())?;
    let difference = main_difference(metric, &one.figures, figures.mine())?;
    let gap = l10n.gap(metric.main()?.result.kind, difference);
    let letter = letter_of(Some(one.variant));
    (difference != 0.0).then(|| format!("{letter}: {}", signed(difference, &gap)))
}
