//! What the mixture and constant churn result in: survivors, lifetime and value.

use yew::prelude::*;

use crate::calculation::lab::retention_mixture::RetentionMixture;
use crate::formula::variable::Kind;
use crate::pages::lab::mixture_words::{write_level, write_survivors};
use crate::stats::sbg::Sbg;
use crate::stats::sbg_region::OpenInterval;
use crate::ui::localizer::Localizer;

/// What a customer is worth per period, in the currency, and the discount rate per period, as a fraction.
#[derive(Clone, Copy)]
pub struct Worth {
    pub margin: Option<f64>,
    pub discount: Option<f64>,
}

/// The table.
pub fn view_numbers(l10n: &Localizer, mixture: &RetentionMixture, worth: Worth) -> Html {
    let last = mixture.periods();
    let survivors = |model: Sbg| Some(mixture.expected(model, last));
    let periods = |model: Sbg| model.expected_periods();
    let value = |model: Sbg| Some(worth.margin? * model.discounted_lifetime(worth.discount?)?);
    let count = |many: f64| write_survivors(l10n, mixture, many);
    let level = [("level", write_level(l10n, mixture).into())];
    let duration = |many: f64| l10n.finer(Kind::Ratio, many, 1);
    let money = |amount: f64| l10n.figure(Kind::Money, amount);
    let after = [("period", (last as f64).into())];
    let is_valued = worth.margin.is_some() && worth.discount.is_some();
    html! {
        <>
        // On a phone it can be wider than the page.
        <div class="lab-wide" tabindex="0">
        <table class="lab-table">
            <thead><tr>
                <td></td>
                <th scope="col">{ l10n.text("lab-line-mixture") }</th>
                <th scope="col">{ l10n.with("lab-column-interval", &level) }</th>
                <th scope="col">{ l10n.text("lab-line-constant") }</th>
            </tr></thead>
            <tbody>
                { view_row(l10n, mixture, "survivors", l10n.with("lab-row-survivors", &after).into(), &survivors, &count) }
                { view_row(l10n, mixture, "periods", l10n.text("lab-row-periods"), &periods, &duration) }
                if is_valued { { view_row(l10n, mixture, "value", l10n.text("lab-row-value"), &value, &money) } }
            </tbody>
        </table>
        </div>
        { for mixture.mixture().and_then(Sbg::alpha_beta).map(|fitted| view_parameters(l10n, fitted)) }
        </>
    }
}

/// Never at the end of a line.
const EQUALS: &str = "\u{a0}=\u{a0}";

/// The parameters of the beta distribution.
fn view_parameters(l10n: &Localizer, (alpha, beta): (f64, f64)) -> Html {
    let parameter = |id: &'static str, symbol: &'static str, value: f64| {
        let shown = l10n.fine_figure(Kind::Ratio, value, 1);
        html! { <>{ symbol }{ EQUALS }<data data-variable={id} value={value.to_string()}>{ shown }</data></> }
    };
    html! {
        <p class="soft">
            { l10n.text("lab-parameters") }{ " " }{ parameter("alpha", "α", alpha) }{ ", " }{ parameter("beta", "β", beta) }
        </p>
    }
}

fn view_row(
    l10n: &Localizer,
    mixture: &RetentionMixture,
    id: &'static str,
    name: AttrValue,
    figure: &dyn Fn(Sbg) -> Option<f64>,
    write: &dyn Fn(f64) -> String,
) -> Html {
    let cell = |model: Option<Sbg>, of: &str| match model.map(figure) {
        // Without a model there is no figure; with a model but without a figure, it is infinite.
        None => html! { { l10n.text("lab-no-model") } },
        Some(None) => html! { { l10n.text("lab-infinite") } },
        Some(Some(value)) => {
            html! { <data data-variable={format!("{id}-{of}")} value={value.to_string()}>{ write(value) }</data> }
        }
    };
    let limits = match mixture.figure_interval(figure) {
        Some(interval) => range(l10n, interval, write),
        None if mixture.mixture().is_none() => l10n.text("lab-no-model").to_string(),
        // The sentence above says why shares have none.
        None if mixture.is_of_shares() => "–".to_owned(),
        // No model that remains possible has a finite figure.
        None => l10n.text("lab-infinite").to_string(),
    };
    html! {
        <tr key={id}>
            <th scope="row">{ name }</th>
            <td>{ cell(mixture.mixture(), "mixture") }</td>
            <td>{ limits }</td>
            <td>{ cell(mixture.constant, "constant") }</td>
        </tr>
    }
}

fn range(l10n: &Localizer, interval: OpenInterval, write: &dyn Fn(f64) -> String) -> String {
    let lower = ("lower", write(interval.lower).into());
    match interval.upper {
        Some(upper) => l10n.with("lab-range", &[lower, ("upper", write(upper).into())]),
        None => l10n.with("lab-open-range", &[lower]),
    }
}
