//! The period of the figures, and the same rate over other periods.

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::formula::variable::Kind;
use crate::metrics::period::{Period, PeriodRate};
use crate::ui::actions::fill_from_list;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::workspace::slot::Slot;

/// The choice of the period, on pages whose figures have one.
pub fn view_period_choice(l10n: &Localizer, calculation: &Calculation, act: &Act) -> Html {
    if !calculation.metric.is_per_period() {
        return Html::default();
    }
    let choose = fill_from_list(act, Slot::Period, Vec::new());
    let chosen = calculation.period;
    let option = |period: Period| {
        let name = l10n.text(&format!("period-{}", period.id()));
        html! { <option key={period.id()} value={period.id()} selected={chosen == Some(period)}>{ name }</option> }
    };
    html! {
        <label class="period">
            <span>{ l10n.text("period") }</span>
            <select name="period" ~value={chosen.map_or("", Period::id)} onchange={choose}>
                <option value="" selected={chosen.is_none()}>{ l10n.text("period-none") }</option>
                { for Period::ALL.map(option) }
            </select>
        </label>
    }
}

/// The main result over each period, and why the rates don't add up; nothing where it's no rate or has
/// no period.
pub fn view_rates(l10n: &Localizer, calculation: &Calculation) -> Html {
    let rate = calculation.metric.period_rate.zip(calculation.period);
    let result = calculation
        .metric
        .main()
        .map(|main| calculation.result(main));
    let (Some((rate, period)), Some(Ok(value))) = (rate, result) else {
        return Html::default();
    };
    let line = |other: Period| {
        let converted = rate.convert(value, period, other);
        html! {
            <div key={other.id()} class={(other == period).then_some("given")}>
                <dt>{ l10n.text(&format!("per-{}", other.id())) }</dt>
                <dd>{ l10n.figure(Kind::Share, converted) }</dd>
            </div>
        }
    };
    let why = match rate {
        PeriodRate::Kept => "rates-why-kept",
        PeriodRate::Lost => "rates-why-lost",
    };
    html! {
        <section class="rates">
            <h2>{ l10n.text("rates") }</h2>
            <dl>{ for Period::ALL.map(line) }</dl>
            <p class="hint">{ l10n.text(why) }</p>
        </section>
    }
}
