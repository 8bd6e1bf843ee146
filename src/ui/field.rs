//! A field for a number: what was typed, how it was read, and what is wrong with it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::formula::variable::Kind;
use crate::words::number::Plain;
use crate::workspace::action::Action;
use crate::workspace::link::Page;
use crate::workspace::slot::Slot;

use super::answer::ANSWER_PROBLEM;
use super::app::Act;
use super::form::Touch;
use super::reading::{self, Content, Understood, Wrong};
use super::sheet::Field;
use super::speech::Speech;

#[derive(Clone, PartialEq, Properties)]
pub struct FieldProps {
    pub speech: Speech,
    pub field: Field,
    /// Whether a result is given here instead of an input.
    pub is_given: bool,
    pub is_optional: bool,
    /// Whether the problem that stands in the place of the answer is this field's.
    pub is_answerable: bool,
    /// The codes of the checks that break at this field.
    pub broken: Vec<&'static str>,
    pub act: Act,
    pub touch: Touch,
}

#[component]
pub fn NumberField(props: &FieldProps) -> Html {
    let FieldProps {
        field, act, touch, ..
    } = props;
    let variable = field.variable;
    let name = field.name;
    let problems = problems(props);
    let (hint_id, problem_id) = (format!("{name}-hint"), format!("{name}-problem"));
    let answer = if props.is_answerable {
        ANSWER_PROBLEM
    } else {
        ""
    };
    let described = format!("{hint_id} {problem_id} {answer}");

    let input = {
        let act = act.clone();
        Callback::from(move |event: InputEvent| {
            let text = event
                .target_unchecked_into::<HtmlInputElement>()
                .value()
                .into();
            act.emit(Action::Type {
                field: Slot::field(name),
                text,
            });
        })
    };
    let focus = touch.reform(move |_: FocusEvent| Some(variable));
    let blur = touch.reform(|_: FocusEvent| None);
    let is_wrong = !problems.is_empty() || props.is_answerable;
    html! {
        <div class={if is_wrong { "field wrong" } else { "field" }}>
            <label for={name}>
                <i>{ variable.symbol }</i>{ " " }
                <span>{ label(props) }</span>
            </label>
            <div class="box">
                <input id={name} {name} type="text" inputmode="decimal" autocomplete="off"
                    spellcheck="false" value={field.text.to_string()} placeholder={placeholder(props)}
                    aria-describedby={described} aria-invalid={is_wrong.to_string()}
                    oninput={input} onfocus={focus} onblur={blur} />
                { unit(props) }
            </div>
            <small id={hint_id}>{ under(props) }</small>
            <div id={problem_id} class="problems">{ for problems }</div>
        </div>
    }
}

fn label(props: &FieldProps) -> String {
    let name = props.speech.label(props.field.variable.id);
    match (props.is_given, props.is_optional) {
        (true, _) => props
            .speech
            .with("result-given", &[("name", name.as_str().into())]),
        (false, true) => format!("{name} · {}", props.speech.text("optional")),
        (false, false) => name.to_string(),
    }
}

fn unit(props: &FieldProps) -> Html {
    match props.field.variable.kind {
        Kind::Share => html! { <span class="unit" aria-hidden="true">{ "%" }</span> },
        Kind::Money => {
            html! { <span class="unit" aria-hidden="true">{ props.speech.currency.to_string() }</span> }
        }
        _ => Html::default(),
    }
}

/// What follows from another metric stands in the empty field, as a figure that can be typed over.
fn placeholder(props: &FieldProps) -> String {
    let field = &props.field;
    match (field.derived, &field.content) {
        (Some(derived), Content::Empty) => {
            rounded(field, derived.value, &props.speech).unwrap_or_default()
        }
        _ => String::new(),
    }
}

fn rounded(field: &Field, value: f64, speech: &Speech) -> Option<String> {
    let text = reading::outer(field.variable, &Plain::from_value(value)?);
    let number = Plain::from_value((text.value() * 100.0).round() / 100.0)?;
    Some(number.typed(speech.language))
}

/// The line under a field: how the text was read, where the figure comes from, or the hint.
fn under(props: &FieldProps) -> Html {
    let FieldProps { speech, field, .. } = props;
    let variable = field.variable;
    match (&field.content, field.derived) {
        (Content::Value(understood), derived) => html! {
            <>
                { echo(props, understood) }
                { offers(props, understood.other.as_slice(), "or-instead") }
                { derived.map(|derived| differing(props, understood, derived.value, derived.from.id)) }
            </>
        },
        (Content::Empty, Some(derived)) => {
            let arguments = [
                ("value", speech.spoken(variable.kind, derived.value).into()),
                (
                    "metric",
                    speech.metric(derived.from, "-short").as_str().into(),
                ),
            ];
            html! {
                <a href={speech.way(&Page::Metric(derived.from.id))}>
                    { speech.with("follows-from", &arguments) }
                </a>
            }
        }
        _ => html! { { speech.text(&format!("variable-{}-hint", variable.id)) } },
    }
}

/// How the text was read, unless it is a short row of digits that can only be read one way.
fn echo(props: &FieldProps, understood: &Understood) -> Html {
    let FieldProps { speech, field, .. } = props;
    let text = field.text.trim();
    let is_plain = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain {
        return html! { { speech.text(&format!("variable-{}-hint", field.variable.id)) } };
    }
    let number = reading::outer(field.variable, &understood.number);
    let shown = speech.typed(field.variable.kind, &understood.number);
    let foreign = understood
        .currency
        .filter(|code| *code != &*speech.currency)
        .map(|typed| {
            let arguments = [
                ("typed", speech.currency_name(typed).into()),
                ("shown", speech.currency.to_string().into()),
            ];
            html! { <span class="offer">{ speech.with("other-currency", &arguments) }</span> }
        });
    html! {
        <>
            <span data-read-as={number.as_str().to_owned()}>{ speech.with("read-as", &[("value", shown.into())]) }</span>
            { foreign }
        </>
    }
}

/// Other numbers that may have been meant, each as a button that puts it into the field.
fn offers(props: &FieldProps, numbers: &[Plain], key: &'static str) -> Html {
    let FieldProps {
        speech, field, act, ..
    } = props;
    let offer = |number: &Plain| {
        let name = field.name;
        // Written without grouping, so that it reads one way only: 1234 or 1.2340.
        let text: Rc<str> = unmistakable(number, speech).into();
        let act = act.clone();
        let take = Callback::from(move |_: MouseEvent| {
            act.emit(Action::Fill {
                texts: vec![(Slot::field(name), text.clone())],
            });
        });
        let shown = speech.typed(field.variable.kind, &reading::inner(field.variable, number));
        html! {
            <button type="button" class="offer" data-instead={number.as_str().to_owned()} onclick={take}>
                { speech.with(key, &[("value", shown.into())]) }
            </button>
        }
    };
    html! { { for numbers.iter().map(offer) } }
}

/// Text for a field that can be read one way only: a further zero keeps three decimals from being
/// taken for thousands.
pub fn unmistakable(number: &Plain, speech: &Speech) -> String {
    let text = number.typed(speech.language);
    let decimals = number
        .as_str()
        .split_once('.')
        .map_or(0, |(_, part)| part.len());
    if decimals == 3 {
        format!("{text}0")
    } else {
        text
    }
}

/// What another metric would give, where something else was typed.
fn differing(props: &FieldProps, understood: &Understood, value: f64, metric: &str) -> Html {
    let FieldProps {
        speech, field, act, ..
    } = props;
    if (value - understood.value).abs() <= 0.005 * value.abs() {
        return Html::default();
    }
    let arguments = [
        (
            "metric",
            speech
                .text(&format!("metric-{metric}-short"))
                .as_str()
                .into(),
        ),
        ("value", speech.spoken(field.variable.kind, value).into()),
    ];
    let name = field.name;
    let act = act.clone();
    // The empty field takes what follows.
    let take = Callback::from(move |_: MouseEvent| {
        act.emit(Action::Fill {
            texts: vec![(Slot::field(name), "".into())],
        });
    });
    html! {
        <span class="offer">
            { speech.with("follows-typed-differs", &arguments) }{ " " }
            <button type="button" onclick={take}>{ speech.text("use-it") }</button>
        </span>
    }
}

fn problems(props: &FieldProps) -> Vec<Html> {
    let speech = &props.speech;
    let variable = props.field.variable;
    let sentence = |code: &str| {
        let label = [("label", speech.label(variable.id).as_str().into())];
        let special = [
            format!("problem-{code}-{}", variable.id),
            format!("problem-{code}-{}", kind_word(variable.kind)),
        ];
        let key = special.into_iter().find(|key| speech.messages.has(key));
        speech.with(&key.unwrap_or_else(|| format!("problem-{code}")), &label)
    };
    let problem = |code: &'static str, remedies: Html| {
        html! {
            <p key={code} role="alert" data-problem={code}>{ sentence(code) }{ " " }{ remedies }</p>
        }
    };
    match &props.field.content {
        Content::Wrong(Wrong { code, instead }) => {
            vec![problem(code, offers(props, instead, "take-instead"))]
        }
        _ => props
            .broken
            .iter()
            .map(|code| problem(code, Html::default()))
            .collect(),
    }
}

/// Problems may have words of their own for a kind.
pub fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Count => "count",
        Kind::Money => "money",
        Kind::Share => "share",
        Kind::Points => "points",
        Kind::Ratio => "ratio",
        Kind::Duration => "duration",
    }
}
