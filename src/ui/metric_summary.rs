//! A metric in the list of all metrics, with its current value.

use yew::AttrValue;

use crate::calculation::comparison::main_difference;
use crate::calculation::metric::Calculation;
use crate::links::keys::{KEYS, metric_of};
use crate::links::page::Page;
use crate::metrics::metric::Metric;
use crate::metrics::{self, Group};
use crate::ui::context::Context;
use crate::ui::difference_figure::show_difference;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::show_result;
use crate::ui::period_words::with_unit;
use crate::workspace::variant::letter_of;

/// A metric with the address of its page and its current value, if it has one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricSummary {
    pub metric: &'static str,
    pub address: AttrValue,
    pub value: AttrValue,
    /// The unit of time of that value, such as "per month"; empty if it has none.
    pub unit: AttrValue,
    /// How much a variant differs from the user's own figures, such as "B: +3%", and whether that could be
    /// chance; empty without a variant.
    pub change: AttrValue,
}

impl MetricSummary {
    /// The value with its unit of time; empty without a value.
    pub fn with_unit(&self) -> AttrValue {
        let unit = Some(self.unit.clone()).filter(|unit| !unit.is_empty());
        with_unit(self.value.to_string(), unit).into()
    }
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
        let margin = figures.current().margin(metric, main);
        let shown = show_result(l10n, main.result.kind, value, margin.as_ref());
        Some((shown, l10n.time_unit(main.result).unwrap_or_default()))
    });
    let (value, unit) = value.unwrap_or_default();
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
        value: value.into(),
        unit,
        change: change.unwrap_or_default().into(),
    }
}

/// The difference between the main result of the current variant, or of the first one, and the user's own,
/// with the variant's letter. If both are samples, it is rounded to what they support, and says so if it could be
/// chance. None if there is none, or it can't be computed.
fn describe_change(context: &Context, metric: &'static Metric) -> Option<String> {
    let Context { l10n, figures, .. } = context;
    let current = figures
        .current_set()
        .and_then(|variant| figures.variant(variant));
    let one = current.or(figures.variants().first())?;
    let (mine, main) = (figures.mine(), metric.main()?);
    let difference = main_difference(metric, &one.figures, mine).filter(|gap| *gap != 0.0)?;
    let margin = one.figures.difference_margin(mine, metric, main).ok();
    let shown = show_difference(l10n, main.result.kind, difference, margin.as_ref());
    // The difference is in the period of the user's own figures, which the variant's own might not tell.
    let own = mine.period();
    let own_l10n = Localizer {
        period: own.filter(|_| one.figures.period() != own),
        ..l10n.clone()
    };
    let shown = with_unit(shown, own_l10n.time_unit(main.result));
    let change = format!("{}: {shown}", letter_of(Some(one.variant)));
    Some(match margin {
        Some(margin) if margin.may_be_chance() => {
            l10n.with("change-chance", &[("change", change.into())])
        }
        _ => change,
    })
}
