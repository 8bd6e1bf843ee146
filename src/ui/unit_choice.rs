//! The period that a field's figure is per, or in which a duration is counted: that of the other figures, or
//! another one that the figure is converted from.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::formula::period::{Period, PeriodLaw};
use crate::formula::period_unit::{join, split};
use crate::ui::number_field_props::NumberFieldProps;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::variant::VariantPart;

/// The period of the figures, if it has a known length and the field's figure can be given per another one.
pub fn period_of(props: &NumberFieldProps) -> Option<Period> {
    let is_of_metric = matches!(
        props.slot,
        Slot::Field(_) | Slot::Variant(_, VariantPart::Field(_))
    );
    let law = props.variable.per_period.filter(|_| is_of_metric);
    let period = props.l10n.period.filter(|period| !period.is_named());
    law.and(period)
}

/// The number in the field's text, which is shown in the field, and the period after it.
pub fn shown_number(props: &NumberFieldProps) -> (&str, Option<Period>) {
    match period_of(props) {
        Some(_) => split(props.variable, &props.text),
        None => (&props.text, None),
    }
}

/// The new text for the field when a number was typed: the unit stays, unless another one was typed with it.
pub fn with_unit(props: &NumberFieldProps, typed: &str) -> String {
    let (_, unit) = shown_number(props);
    match split(props.variable, typed) {
        (_, Some(_)) => typed.to_owned(),
        (number, None) => join(props.variable, number, unit),
    }
}

/// The key of the words for a unit: `per month`, or `months`.
pub fn unit_key(law: PeriodLaw, period: Period) -> String {
    match law {
        PeriodLaw::Duration => format!("in-{}", period.id()),
        _ => format!("per-{}", period.id()),
    }
}

/// The list; nothing for a field without units.
pub fn view_unit_choice(props: &NumberFieldProps) -> Html {
    let (Some(period), Some(law)) = (period_of(props), props.variable.per_period) else {
        return Html::default();
    };
    let NumberFieldProps { l10n, .. } = props;
    let (number, unit) = shown_number(props);
    let choose = {
        let (act, slot, variable) = (props.act.clone(), props.slot.clone(), props.variable);
        let number = number.to_owned();
        Callback::from(move |event: Event| {
            let list: HtmlSelectElement = event.target_unchecked_into();
            let unit = Period::parse(&list.value()).filter(|unit| *unit != period);
            act.emit(Action::Choose {
                slot: slot.clone(),
                text: join(variable, &number, unit).into(),
            });
        })
    };
    let chosen = unit.unwrap_or(period);
    let option = |one: Period| {
        html! {
            <option key={one.id()} value={one.id()} selected={one == chosen}>{ l10n.text(&unit_key(law, one)) }</option>
        }
    };
    let name = l10n.with("unit-of", &[("name", props.label.as_str().into())]);
    // Without a number there is nothing to convert.
    html! {
        <select class="unit" name={format!("{}.unit", props.name)} aria-label={name} ~value={chosen.id()}
            disabled={number.trim().is_empty()} onchange={choose}>
            { for Period::ALL.map(option) }
        </select>
    }
}
