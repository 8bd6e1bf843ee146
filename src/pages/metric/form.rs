//! The form of a metric: the choice of the unknown, and a field for every other figure.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::calculation::field::Field;
use crate::calculation::metric::{Calculation, solvable};
use crate::formula::definition::Definition;
use crate::formula::variable::Variable;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::number_field::NumberField;
use crate::ui::number_field_props::{NumberFieldProps, StandIn, Touch};
use crate::ui::result_value::RESULT_PROBLEM;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// What all fields of the form share.
struct FormContext<'a> {
    act: &'a Act,
    touch: &'a Touch,
    /// The fields in order.
    slots: Rc<[Slot]>,
}

/// The form; `touch` is told which field has the focus.
pub fn view_form(l10n: &Localizer, calculation: &Calculation, act: &Act, touch: &Touch) -> Html {
    let given = calculation.solving.iter().map(|solving| &solving.given);
    let fields: Vec<&Field> = calculation.fields.iter().chain(given).collect();
    let slots = fields.iter().map(|field| Slot::field(field.name)).collect();
    let form = FormContext { act, touch, slots };
    let fields = fields
        .into_iter()
        .map(|one| view_field(l10n, calculation, one, &form));
    html! {
        <form class="figures" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            { view_unknown_choice(l10n, calculation, act) }
            <div class="fields">{ for fields }</div>
        </form>
    }
}

fn view_field(
    l10n: &Localizer,
    calculation: &Calculation,
    field: &Field,
    form: &FormContext,
) -> Html {
    let variable = field.variable;
    let label = l10n.label(variable.id);
    let is_given = calculation.metric.definition(field.name).is_some();
    let is_optional = match &calculation.solving {
        // While solving, inputs of the solved formula aren't optional.
        Some(solving) => !solving.definition.needs().contains(&variable),
        None => calculation.metric.is_optional(variable),
    };
    let title = match (is_given, is_optional) {
        (true, _) => Some(l10n.with("result-given", &[("name", label.as_str().into())])),
        (false, true) => Some(format!("{label} · {}", l10n.text("optional"))),
        (false, false) => None,
    };
    let props = NumberFieldProps {
        l10n: l10n.clone(),
        act: form.act.clone(),
        id: field.name.into(),
        name: field.name.into(),
        slot: Slot::field(field.name),
        variable,
        text: field.text.clone(),
        content: field.content.clone(),
        label,
        title: title.map(AttrValue::from),
        has_symbol: true,
        hint: l10n.text(&format!("variable-{}-hint", variable.id)),
        stand_in: field.derived.map(StandIn::Derived),
        broken: calculation.broken_at(variable),
        told_at: (is_given && calculation.is_unsolvable()).then_some(RESULT_PROBLEM),
        touch: form.touch.clone(),
        form: form.slots.clone(),
    };
    html! { <NumberField key={field.name} ..props /> }
}

/// The choice of the unknown, and of the result that it is found from.
fn view_unknown_choice(l10n: &Localizer, calculation: &Calculation, act: &Act) -> Html {
    let metric = calculation.metric;
    let choose = |slot: Slot| {
        let act = act.clone();
        Callback::from(move |event: Event| {
            let text = event
                .target_unchecked_into::<HtmlSelectElement>()
                .value()
                .into();
            act.emit(Action::Fill {
                texts: vec![(slot.clone(), text)],
            });
        })
    };
    let unknown = calculation.solving.as_ref().map(|solving| solving.unknown);
    let result = metric.main().map(|main| l10n.label(main.result.id));
    let input = |input: &Variable| {
        html! {
            <option key={input.id} value={input.id} selected={unknown == Some(*input)}>
                { l10n.label(input.id) }
            </option>
        }
    };
    html! {
        <div class="find">
            <label>
                <span>{ l10n.text("find") }</span>
                <select name="solve" ~value={unknown.map_or("", |unknown| unknown.id)} aria-describedby="find-hint" onchange={choose(Slot::Unknown(metric.id))}>
                    <option value="" selected={unknown.is_none()}>{ result }</option>
                    { for metric.inputs.iter().map(input) }
                </select>
            </label>
            { view_given_choice(l10n, calculation, choose(Slot::Given(metric.id))) }
            <small id="find-hint">{ l10n.text("find-hint") }</small>
        </div>
    }
}

/// The choice of the result that the unknown is found from, where there are several.
fn view_given_choice(l10n: &Localizer, calculation: &Calculation, choose: Callback<Event>) -> Html {
    let Some(solving) = &calculation.solving else {
        return Html::default();
    };
    let definitions: Vec<&Definition> = solvable(calculation.metric, solving.unknown).collect();
    if definitions.len() < 2 {
        return Html::default();
    }
    let option = |definition: &&Definition| {
        let is_chosen = definition.id == solving.definition.id;
        html! {
            <option key={definition.id} value={definition.id} selected={is_chosen}>
                { result_name(l10n, definition) }
            </option>
        }
    };
    html! {
        <label>
            <span>{ l10n.text("given-by") }</span>
            <select name="given" ~value={solving.definition.id} onchange={choose}>{ for definitions.iter().map(option) }</select>
        </label>
    }
}

/// A result's name, with the definition's name where there are rivals.
pub fn result_name(l10n: &Localizer, definition: &Definition) -> String {
    let result = l10n.label(definition.result.id);
    if definition.is_rival() {
        format!("{result} · {}", l10n.definition(definition.id))
    } else {
        result.to_string()
    }
}
