//! The form of a metric: what is looked for, and a field for every other figure.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::formula::definition::Definition;
use crate::formula::variable::Variable;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

use super::app::Act;
use super::field::{FieldProps, NumberField};
use super::sheet::{Field, Sheet, solvable};
use super::speech::Speech;

/// Tells that a field was touched, or left.
pub type Touch = Callback<Option<Variable>>;

pub fn form(speech: &Speech, sheet: &Sheet, act: &Act, touch: &Touch) -> Html {
    let given = sheet
        .solving
        .iter()
        .map(|solving| field(speech, sheet, &solving.given, act, touch));
    let fields = sheet
        .fields
        .iter()
        .map(|one| field(speech, sheet, one, act, touch));
    html! {
        <form class="figures" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            { find(speech, sheet, act) }
            <div class="fields">{ for fields }{ for given }</div>
        </form>
    }
}

fn field(speech: &Speech, sheet: &Sheet, field: &Field, act: &Act, touch: &Touch) -> Html {
    let is_given = sheet.metric.definition(field.name).is_some();
    let is_optional = !is_given
        && match &sheet.solving {
            // While solving, what the solved formula needs cannot be left out.
            Some(solving) => !solving.definition.needs().contains(&field.variable),
            None => sheet.metric.is_optional(field.variable),
        };
    let props = FieldProps {
        speech: speech.clone(),
        field: field.clone(),
        is_given,
        is_optional,
        is_answerable: is_given && sheet.is_unsolvable(),
        broken: sheet.broken_at(field.variable),
        act: act.clone(),
        touch: touch.clone(),
    };
    html! { <NumberField key={field.name} ..props /> }
}

/// Which figure is the unknown, and from which result.
fn find(speech: &Speech, sheet: &Sheet, act: &Act) -> Html {
    let metric = sheet.metric;
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
    let unknown = sheet.solving.as_ref().map(|solving| solving.unknown);
    let result = metric.main().map(|main| speech.label(main.result.id));
    let input = |input: &Variable| {
        html! {
            <option key={input.id} value={input.id} selected={unknown == Some(*input)}>
                { speech.label(input.id) }
            </option>
        }
    };
    html! {
        <div class="find">
            <label>
                <span>{ speech.text("find") }</span>
                <select name="solve" ~value={unknown.map_or("", |unknown| unknown.id)} aria-describedby="find-hint" onchange={choose(Slot::Unknown(metric.id))}>
                    <option value="" selected={unknown.is_none()}>{ result }</option>
                    { for metric.inputs.iter().map(input) }
                </select>
            </label>
            { from(speech, sheet, choose(Slot::Given(metric.id))) }
            <small id="find-hint">{ speech.text("find-hint") }</small>
        </div>
    }
}

/// Which result the unknown is to be found from, where there is a choice.
fn from(speech: &Speech, sheet: &Sheet, choose: Callback<Event>) -> Html {
    let Some(solving) = &sheet.solving else {
        return Html::default();
    };
    let definitions: Vec<&Definition> = solvable(sheet.metric, solving.unknown).collect();
    if definitions.len() < 2 {
        return Html::default();
    }
    let option = |definition: &&Definition| {
        let is_chosen = definition.id == solving.definition.id;
        html! {
            <option key={definition.id} value={definition.id} selected={is_chosen}>
                { name(speech, definition) }
            </option>
        }
    };
    html! {
        <label>
            <span>{ speech.text("given-by") }</span>
            <select name="given" ~value={solving.definition.id} onchange={choose}>{ for definitions.iter().map(option) }</select>
        </label>
    }
}

/// A result's name, with the definition's beside it where there are rivals.
pub fn name(speech: &Speech, definition: &Definition) -> String {
    let result = speech.label(definition.result.id);
    if definition.is_rival() {
        format!("{result} · {}", speech.definition(definition.id))
    } else {
        result.to_string()
    }
}
