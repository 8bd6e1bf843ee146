//! A field of a bench: what was typed, how it was read, and what is wrong with it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::formula::variable::{Kind, Variable};
use crate::guides::evidence::benches;
use crate::ui::app::Act;
use crate::ui::field::{kind_word, unmistakable};
use crate::ui::guides::fields::{fill, press};
use crate::ui::reading::{self, Content, Understood, Wrong};
use crate::ui::speech::Speech;
use crate::words::number::Plain;
use crate::workspace::action::Action;

use super::trial::{Assumption, slot};

#[derive(Clone, PartialEq, Properties)]
pub struct FieldProps {
    pub speech: Speech,
    pub act: Act,
    /// The bench that the field stands on: two benches may share an assumption.
    pub bench: &'static str,
    pub assumption: Assumption,
    /// The codes of the checks that break at this field.
    pub broken: Vec<&'static str>,
}

/// The field. Left empty, it counts as the figure that stands in it faintly.
#[component]
pub fn AssumptionField(props: &FieldProps) -> Html {
    let FieldProps {
        speech,
        act,
        bench,
        assumption,
        ..
    } = props;
    let variable = assumption.variable;
    let slot = slot(variable);
    let name = slot.name();
    let id = format!("{bench}-{}", variable.id);
    let (hint, wrong) = (format!("{id}-hint"), format!("{id}-problem"));
    let problems = problems(props);
    let is_wrong = !problems.is_empty();
    let input = {
        let act = act.clone();
        Callback::from(move |event: InputEvent| {
            act.emit(Action::Type {
                field: slot.clone(),
                text: event
                    .target_unchecked_into::<HtmlInputElement>()
                    .value()
                    .into(),
            });
        })
    };
    html! {
        <div class={if is_wrong { "field wrong" } else { "field" }}>
            <label for={id.clone()}>
                <i>{ variable.symbol }</i>{ " " }
                <span>{ speech.label(variable.id) }</span>
            </label>
            <div class="box">
                <input {id} {name} type="text" inputmode="decimal" autocomplete="off" spellcheck="false"
                    value={assumption.text.to_string()} placeholder={assumption.left_empty.typed(speech.language)}
                    aria-describedby={format!("{hint} {wrong}")} aria-invalid={is_wrong.to_string()} oninput={input} />
                { unit(speech, variable) }
            </div>
            <small id={hint}>{ under(props) }</small>
            <div id={wrong} class="problems">{ for problems }</div>
        </div>
    }
}

fn unit(speech: &Speech, variable: Variable) -> Html {
    match variable.kind {
        // Points are named under the field.
        Kind::Share if benches::is_gap(variable) => Html::default(),
        Kind::Share => html! { <span class="unit" aria-hidden="true">{ "%" }</span> },
        Kind::Money => {
            html! { <span class="unit" aria-hidden="true">{ speech.currency.to_string() }</span> }
        }
        _ => Html::default(),
    }
}

/// A figure in inner units as it was typed; the difference of two shares in points.
fn written(speech: &Speech, variable: Variable, number: &Plain) -> String {
    if benches::is_gap(variable) {
        speech.gap(variable.kind, number.value())
    } else {
        speech.typed(variable.kind, number)
    }
}

/// The line under the field: how the text was read, or what it is and what counts without one.
fn under(props: &FieldProps) -> Html {
    let FieldProps {
        speech, assumption, ..
    } = props;
    let variable = assumption.variable;
    let hint = || speech.text(&format!("variable-{}-hint", variable.id));
    match &assumption.content {
        Content::Value(understood) => {
            let text = assumption.text.trim();
            let is_plain = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
            if is_plain {
                return html! { { hint() } };
            }
            read_as(props, understood)
        }
        Content::Empty => {
            let inner = reading::inner(variable, &assumption.left_empty);
            let arguments = [
                ("hint", hint().as_str().into()),
                ("value", written(speech, variable, &inner).into()),
            ];
            html! { { speech.with("bench-left-empty", &arguments) } }
        }
        Content::Wrong(_) => html! { { hint() } },
    }
}

fn read_as(props: &FieldProps, understood: &Understood) -> Html {
    let FieldProps {
        speech, assumption, ..
    } = props;
    let variable = assumption.variable;
    let number = reading::outer(variable, &understood.number);
    let shown = written(speech, variable, &understood.number);
    let foreign = understood
        .currency
        .filter(|code| *code != &*speech.currency);
    let foreign = foreign.map(|typed| {
        let arguments = [
            ("typed", speech.currency_name(typed).into()),
            ("shown", speech.currency.to_string().into()),
        ];
        html! { <span class="offer">{ speech.with("other-currency", &arguments) }</span> }
    });
    html! {
        <>
            <span data-read-as={number.as_str().to_owned()}>{ speech.with("read-as", &[("value", shown.into())]) }</span>
            { for foreign }
            { offers(props, understood.other.as_slice(), "or-instead") }
        </>
    }
}

/// Other numbers that may have been meant, each as a button that puts it into the field.
fn offers(props: &FieldProps, numbers: &[Plain], key: &'static str) -> Html {
    let FieldProps {
        speech,
        act,
        assumption,
        ..
    } = props;
    let variable = assumption.variable;
    let offer = |number: &Plain| {
        let text: Rc<str> = unmistakable(number, speech).into();
        let shown = written(speech, variable, &reading::inner(variable, number));
        html! {
            <button type="button" class="offer" data-instead={number.as_str().to_owned()}
                onclick={press(act, fill(slot(variable), text))}>
                { speech.with(key, &[("value", shown.into())]) }
            </button>
        }
    };
    html! { { for numbers.iter().map(offer) } }
}

fn problems(props: &FieldProps) -> Vec<Html> {
    let FieldProps {
        speech, assumption, ..
    } = props;
    let variable = assumption.variable;
    let problem = |code: &'static str, remedies: Html| {
        let label = [("label", speech.label(variable.id).as_str().into())];
        let special = [
            format!("problem-{code}-{}", variable.id),
            format!("problem-{code}-{}", kind_word(variable.kind)),
        ];
        let key = special.into_iter().find(|key| speech.messages.has(key));
        let sentence = speech.with(&key.unwrap_or_else(|| format!("problem-{code}")), &label);
        html! { <p key={code} role="alert" data-problem={code}>{ sentence }{ " " }{ remedies }</p> }
    };
    match &assumption.content {
        Content::Wrong(Wrong { code, instead }) => {
            vec![problem(code, offers(props, instead, "take-instead"))]
        }
        _ => {
            let broken = props.broken.iter();
            broken.map(|code| problem(code, Html::default())).collect()
        }
    }
}
