//! Results in words: with their unit, and with what they leave out.

use yew::prelude::*;

use crate::calculation::figures::Figures;
use crate::calculation::margin::Margin;
use crate::calculation::metric::Calculation;
use crate::formula::definition::Definition;
use crate::metrics::metric::Metric;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::show_result;
use crate::ui::period_words::with_unit;

/// The unit of a result after its figure: "per month", or "on revenue" if profit should count but isn't known.
pub fn result_unit(
    l10n: &Localizer,
    figures: &Figures,
    metric: &Metric,
    definition: &Definition,
) -> Option<AttrValue> {
    let is_on_revenue = figures.counts_revenue(metric, definition);
    let on_revenue = is_on_revenue.then(|| l10n.text("on-revenue"));
    on_revenue.or_else(|| l10n.time_unit(definition.result))
}

/// A result with its unit, rounded to what its margin supports.
pub fn describe_result(
    l10n: &Localizer,
    figures: &Figures,
    metric: &Metric,
    definition: &Definition,
    value: f64,
    margin: Option<&Margin>,
) -> String {
    let shown = show_result(l10n, definition.result.kind, value, margin);
    with_unit(shown, result_unit(l10n, figures, metric, definition))
}

/// While solving, that what follows isn't so, but would be with the target.
pub fn view_condition(l10n: &Localizer, calculation: &Calculation) -> Option<Html> {
    calculation.solving.as_ref()?;
    Some(html! { <p class="soft" data-hint="target">{ l10n.text("target-with") }{ ":" }</p> })
}

/// That a result counts revenue, if it does.
pub fn view_revenue_warning(
    l10n: &Localizer,
    figures: &Figures,
    metric: &Metric,
    definition: &Definition,
) -> Html {
    match figures.counts_revenue(metric, definition) {
        true => {
            html! { <p class="problem" data-hint="on-revenue">{ l10n.text("on-revenue-warning") }</p> }
        }
        false => Html::default(),
    }
}
