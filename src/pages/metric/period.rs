//! The period of the figures, and the same rate for other periods.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::calculation::field::Field;
use crate::calculation::metric::Calculation;
use crate::formula::period::{Period, PeriodLaw};
use crate::formula::period_name::{LONGEST, NAMED, PeriodName};
use crate::formula::variable::Kind;
use crate::pages::metric::result_words::view_condition;
use crate::ui::actions::{fill, fill_from_list, press};
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::margin_figure::decimals_of;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::variants::period_slot;

/// Whether the page says the period of its figures.
pub fn has_period(calculation: &Calculation) -> bool {
    calculation.metric.is_of_period() || calculation.sets().have_other_periods()
}

/// The choice of the period, on pages whose figures have one, and on all if a variant has another period.
pub fn view_period_choice(l10n: &Localizer, calculation: &Calculation, act: &Act) -> Html {
    if !has_period(calculation) {
        return Html::default();
    }
    let slot = period_slot(calculation.sets().current_set());
    let choose = fill_from_list(act, slot.clone(), Vec::new());
    let is_asked = is_asked(calculation, l10n.language);
    let chosen = calculation.period;
    // While the page asks, the list shows a month. It isn't the list's own month, because choosing that one must
    // be a change: the figures have no period until the user accepts or chooses one.
    let none = if is_asked {
        "period-month"
    } else {
        "period-none"
    };
    let option = |period: Period| {
        let name = l10n.period_name(period);
        html! { <option key={period.id()} value={period.id()} selected={chosen == Some(period)}>{ name }</option> }
    };
    let named = chosen.filter(|period| period.is_named());
    let named_id = named.map_or(NAMED, Period::id);
    let month = press(act, fill(slot.clone(), Period::Month.id()));
    html! {
        <div class="period">
            <label>
                <span>{ l10n.text(if is_asked { "period-ask" } else { "period" }) }</span>
                <select name="period" class={is_asked.then_some("proposed")} ~value={chosen.map_or("", Period::id)} onchange={choose}>
                    <option value="" selected={chosen.is_none()} hidden={is_asked}>{ l10n.text(none) }</option>
                    { for Period::ALL.map(option) }
                    <option value={named_id} selected={named.is_some()}>{ l10n.text("period-named") }</option>
                </select>
            </label>
            if let Some(Period::Named(name)) = named { { view_name_field(l10n, name, slot, act) } }
            if is_asked {
                <button type="button" class="ask" data-period="month" onclick={month}>{ l10n.text("period-ask-yes") }</button>
            }
        </div>
    }
}

/// The name of a set's period, or that it has none.
pub fn view_period(l10n: &Localizer, period: Option<Period>) -> AttrValue {
    period.map_or_else(
        || l10n.text("period-none"),
        |period| l10n.period_name(period),
    )
}

/// The field for the name of a period that the user names.
fn view_name_field(l10n: &Localizer, name: PeriodName, slot: Slot, act: &Act) -> Html {
    let act = act.clone();
    let type_name = Callback::from(move |event: InputEvent| {
        let field: HtmlInputElement = event.target_unchecked_into();
        let text = format!("{NAMED}{}", field.value()).into();
        let field = slot.clone();
        act.emit(Action::Type { field, text });
    });
    html! {
        <input type="text" name="period_name" class="period-name" aria-label={l10n.text("period-name")}
            placeholder={l10n.text("period-name")} maxlength={LONGEST.to_string()}
            value={name.as_str()} oninput={type_name} />
    }
}

/// Whether a figure per period was typed or is the result, but the user hasn't named the period. Users can't
/// know the period of an example that names none.
fn is_asked(calculation: &Calculation, language: Language) -> bool {
    let is_typed =
        |field: &Field| field.variable.per_period.is_some() && !field.counting().text.is_empty();
    let is_rate = calculation.metric.rate().is_some() && calculation.answer().is_some();
    let mut cases = calculation.metric.cases.iter();
    let is_example = cases.any(|case| case.period.is_none() && calculation.shows(case, language));
    calculation.period.is_none()
        && !is_example
        && (is_rate || calculation.fields.iter().any(is_typed))
}

/// The main result for each period, and why the rates don't add up; empty if it isn't a rate or has no period of
/// known length.
pub fn view_rates(l10n: &Localizer, calculation: &Calculation) -> Html {
    let period = calculation.period.filter(|period| !period.is_named());
    let rate = calculation.metric.rate().zip(period);
    let result = calculation
        .metric
        .main()
        .map(|main| calculation.result(main));
    let (Some((rate, period)), Some(Ok(value))) = (rate, result) else {
        return Html::default();
    };
    let margin = calculation
        .leading()
        .and_then(|leading| calculation.margin(leading))
        .filter(|margin| !margin.is_everyone);
    let convert = |value: f64, other: Period| rate.convert(value, period, other);
    // A converted rate isn't known more precisely than the one that it comes from.
    let decimals = |other: Period| match &margin {
        None => Some(2),
        Some(margin) => {
            let margin = margin.converted(|limit| convert(limit, other))?;
            Some(decimals_of(Kind::Share, &margin))
        }
    };
    let line = |other: Period| {
        let shown = l10n.rounded_figure(Kind::Share, convert(value, other)?, decimals(other)?);
        Some(html! {
            <div key={other.id()} class={(other == period).then_some("given")}>
                <dt>{ l10n.text(&format!("per-{}", other.id())) }</dt>
                <dd>{ shown }</dd>
            </div>
        })
    };
    let why = match rate {
        PeriodLaw::Kept => "rates-why-kept",
        _ => "rates-why-lost",
    };
    html! {
        <section class="rates">
            <h2>{ l10n.text("rates") }</h2>
            { for view_condition(l10n, calculation) }
            <dl>{ for Period::ALL.into_iter().filter_map(line) }</dl>
            <p class="hint">{ l10n.text(why) }</p>
        </section>
    }
}
