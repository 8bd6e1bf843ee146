//! A field of a claim_test: what was typed, how it was read, and what is wrong with it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::calculation::claim_test::{Assumption, slot};
use crate::calculation::input;
use crate::calculation::input::{Content, Understood, Wrong};
use crate::formula::variable::{Kind, Variable};
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::text_field::{fill, press};
use crate::ui::typed_number::{kind_word, unmistakable};
use crate::words::number::Plain;
use crate::workspace::action::Action;

#[derive(Clone, PartialEq, Properties)]
pub struct AssumptionProps {
    pub l10n: Localizer,
    pub act: Act,
    /// The claim_test that the field stands on: two claim_tests may share an assumption.
    pub claim_test: &'static str,
    pub assumption: Assumption,
    /// The codes of the checks that break at this field.
    pub broken: Vec<&'static str>,
}

/// The field. Left empty, it counts as the figure that stands in it faintly.
#[component]
pub fn AssumptionField(props: &AssumptionProps) -> Html {
    let AssumptionProps {
        l10n,
        act,
        claim_test,
        assumption,
        ..
    } = props;
    let variable = assumption.variable;
    let slot = slot(variable);
    let name = slot.name();
    let id = format!("{claim_test}-{}", variable.id);
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
                <span>{ l10n.label(variable.id) }</span>
            </label>
            <div class="box">
                <input {id} {name} type="text" inputmode="decimal" autocomplete="off" spellcheck="false"
                    value={assumption.text.to_string()} placeholder={assumption.left_empty.typed(l10n.language)}
                    aria-describedby={format!("{hint} {wrong}")} aria-invalid={is_wrong.to_string()} oninput={input} />
                { unit(l10n, variable) }
            </div>
            <small id={hint}>{ under(props) }</small>
            <div id={wrong} class="problems">{ for problems }</div>
        </div>
    }
}

fn unit(l10n: &Localizer, variable: Variable) -> Html {
    match variable.kind {
        Kind::Share => html! { <span class="unit" aria-hidden="true">{ "%" }</span> },
        Kind::Money => {
            html! { <span class="unit" aria-hidden="true">{ l10n.currency.to_string() }</span> }
        }
        _ => Html::default(),
    }
}

/// The line under the field: how the text was read, or what it is and what counts without one.
fn under(props: &AssumptionProps) -> Html {
    let AssumptionProps {
        l10n, assumption, ..
    } = props;
    let variable = assumption.variable;
    let hint = || l10n.text(&format!("variable-{}-hint", variable.id));
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
            let inner = input::inner(variable, &assumption.left_empty);
            let arguments = [
                ("hint", hint().as_str().into()),
                ("value", l10n.typed(variable.kind, &inner).into()),
            ];
            html! { { l10n.with("bench-left-empty", &arguments) } }
        }
        Content::Wrong(_) => html! { { hint() } },
    }
}

fn read_as(props: &AssumptionProps, understood: &Understood) -> Html {
    let AssumptionProps {
        l10n, assumption, ..
    } = props;
    let variable = assumption.variable;
    let number = input::outer(variable, &understood.number);
    let shown = l10n.typed(variable.kind, &understood.number);
    let foreign = understood.currency.filter(|code| *code != &*l10n.currency);
    let foreign = foreign.map(|typed| {
        let arguments = [
            ("typed", l10n.currency_name(typed).into()),
            ("shown", l10n.currency.to_string().into()),
        ];
        html! { <span class="offer">{ l10n.with("other-currency", &arguments) }</span> }
    });
    html! {
        <>
            <span data-read-as={number.as_str().to_owned()}>{ l10n.with("read-as", &[("value", shown.into())]) }</span>
            { for foreign }
            { offers(props, understood.other.as_slice(), "or-instead") }
        </>
    }
}

/// Other numbers that may have been meant, each as a button that puts it into the field.
fn offers(props: &AssumptionProps, numbers: &[Plain], key: &'static str) -> Html {
    let AssumptionProps {
        l10n,
        act,
        assumption,
        ..
    } = props;
    let variable = assumption.variable;
    let offer = |number: &Plain| {
        let text: Rc<str> = unmistakable(number, l10n).into();
        let shown = l10n.typed(variable.kind, &input::inner(variable, number));
        html! {
            <button type="button" class="offer" data-instead={number.as_str().to_owned()}
                onclick={press(act, fill(slot(variable), text))}>
                { l10n.with(key, &[("value", shown.into())]) }
            </button>
        }
    };
    html! { { for numbers.iter().map(offer) } }
}

fn problems(props: &AssumptionProps) -> Vec<Html> {
    let AssumptionProps {
        l10n, assumption, ..
    } = props;
    let variable = assumption.variable;
    let problem = |code: &'static str, remedies: Html| {
        let label = [("label", l10n.label(variable.id).as_str().into())];
        let special = [
            format!("problem-{code}-{}", variable.id),
            format!("problem-{code}-{}", kind_word(variable.kind)),
        ];
        let key = special.into_iter().find(|key| l10n.messages.has(key));
        let sentence = l10n.with(&key.unwrap_or_else(|| format!("problem-{code}")), &label);
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
