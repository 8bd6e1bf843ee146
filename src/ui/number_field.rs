//! A field for a number: what was typed, how it was read, and what is wrong with it.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::clipboard::pasted_text;
use crate::calculation::field::Field;
use crate::calculation::input;
use crate::calculation::input::{Content, Understood, Wrong};
use crate::formula::variable::{Kind, Variable};
use crate::links::page::Page;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::result_value::RESULT_PROBLEM;
use crate::ui::typed_number::{cells_of, kind_word, rounded, unmistakable};
use crate::words::currency::is_other;
use crate::words::number::Plain;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// Tells that a field was touched, or left.
pub type Touch = Callback<Option<Variable>>;

#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    pub l10n: Localizer,
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
    /// The slots of this field and of those after it, which take the cells of a spreadsheet in order.
    pub cells_go_to: Rc<[Slot]>,
}

#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let NumberFieldProps {
        field, act, touch, ..
    } = props;
    let variable = field.variable;
    let name = field.name;
    let problems = problems(props);
    let (hint_id, problem_id) = (format!("{name}-hint"), format!("{name}-problem"));
    let answer = if props.is_answerable {
        RESULT_PROBLEM
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
    let paste = {
        let (act, slots) = (act.clone(), props.cells_go_to.clone());
        Callback::from(move |event: Event| {
            let cells = pasted_text(&event).map(|text| cells_of(&text));
            // A single one is pasted as anywhere else.
            if let Some(cells) = cells.filter(|cells| cells.len() > 1) {
                event.prevent_default();
                let texts = slots.iter().cloned().zip(cells).collect();
                act.emit(Action::Fill { texts });
            }
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
                    oninput={input} onpaste={paste} onfocus={focus} onblur={blur} />
                { unit(props) }
            </div>
            <small id={hint_id}>{ under(props) }</small>
            <div id={problem_id} class="problems">{ for problems }</div>
        </div>
    }
}

fn label(props: &NumberFieldProps) -> String {
    let name = props.l10n.label(props.field.variable.id);
    match (props.is_given, props.is_optional) {
        (true, _) => props
            .l10n
            .with("result-given", &[("name", name.as_str().into())]),
        (false, true) => format!("{name} · {}", props.l10n.text("optional")),
        (false, false) => name.to_string(),
    }
}

fn unit(props: &NumberFieldProps) -> Html {
    match props.field.variable.kind {
        Kind::Share => html! { <span class="unit" aria-hidden="true">{ "%" }</span> },
        Kind::Money => {
            html! { <span class="unit" aria-hidden="true">{ props.l10n.currency.to_string() }</span> }
        }
        _ => Html::default(),
    }
}

/// What follows from another metric stands in the empty field, as a figure that can be typed over.
fn placeholder(props: &NumberFieldProps) -> String {
    let field = &props.field;
    match (field.derived, &field.content) {
        (Some(derived), Content::Empty) => {
            rounded(field, derived.value, &props.l10n).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// The line under a field: how the text was read, where the figure comes from, or the hint.
fn under(props: &NumberFieldProps) -> Html {
    let NumberFieldProps { l10n, field, .. } = props;
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
                ("value", l10n.spoken(variable.kind, derived.value).into()),
                (
                    "metric",
                    l10n.metric(derived.from, "-short").as_str().into(),
                ),
            ];
            html! {
                <a href={l10n.link_to(&Page::Metric(derived.from.id))}>
                    { l10n.with("follows-from", &arguments) }
                </a>
            }
        }
        _ => html! { { l10n.text(&format!("variable-{}-hint", variable.id)) } },
    }
}

/// How the text was read, unless it is a short row of digits that can only be read one way.
fn echo(props: &NumberFieldProps, understood: &Understood) -> Html {
    let NumberFieldProps { l10n, field, .. } = props;
    let text = field.text.trim();
    let is_plain = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain {
        return html! { { l10n.text(&format!("variable-{}-hint", field.variable.id)) } };
    }
    let number = input::outer(field.variable, &understood.number);
    let shown = l10n.typed(field.variable.kind, &understood.number);
    let foreign = understood
        .currency
        .filter(|typed| is_other(typed, &l10n.currency))
        .map(|typed| {
            let arguments = [
                ("typed", l10n.currency_name(typed).into()),
                ("shown", l10n.currency.to_string().into()),
            ];
            html! { <span class="offer">{ l10n.with("other-currency", &arguments) }</span> }
        });
    html! {
        <>
            <span data-read-as={number.as_str().to_owned()}>{ l10n.with("read-as", &[("value", shown.into())]) }</span>
            { foreign }
        </>
    }
}

/// Other numbers that may have been meant, each as a button that puts it into the field.
fn offers(props: &NumberFieldProps, numbers: &[Plain], key: &'static str) -> Html {
    let NumberFieldProps {
        l10n, field, act, ..
    } = props;
    let offer = |number: &Plain| {
        let name = field.name;
        // Written without grouping, so that it reads one way only: 1234 or 1.2340.
        let text: Rc<str> = unmistakable(number, l10n).into();
        let act = act.clone();
        let take = Callback::from(move |_: MouseEvent| {
            act.emit(Action::Fill {
                texts: vec![(Slot::field(name), text.clone())],
            });
        });
        let shown = l10n.typed(field.variable.kind, &input::inner(field.variable, number));
        html! {
            <button type="button" class="offer" data-instead={number.as_str().to_owned()} onclick={take}>
                { l10n.with(key, &[("value", shown.into())]) }
            </button>
        }
    };
    html! { { for numbers.iter().map(offer) } }
}

/// What another metric would give, where something else was typed.
fn differing(props: &NumberFieldProps, understood: &Understood, value: f64, metric: &str) -> Html {
    let NumberFieldProps {
        l10n, field, act, ..
    } = props;
    if (value - understood.value).abs() <= 0.005 * value.abs() {
        return Html::default();
    }
    let arguments = [
        (
            "metric",
            l10n.text(&format!("metric-{metric}-short")).as_str().into(),
        ),
        ("value", l10n.spoken(field.variable.kind, value).into()),
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
            { l10n.with("follows-typed-differs", &arguments) }{ " " }
            <button type="button" onclick={take}>{ l10n.text("use-it") }</button>
        </span>
    }
}

fn problems(props: &NumberFieldProps) -> Vec<Html> {
    let l10n = &props.l10n;
    let variable = props.field.variable;
    let sentence = |code: &str| {
        let label = [("label", l10n.label(variable.id).as_str().into())];
        let special = [
            format!("problem-{code}-{}", variable.id),
            format!("problem-{code}-{}", kind_word(variable.kind)),
        ];
        let key = special.into_iter().find(|key| l10n.messages.has(key));
        l10n.with(&key.unwrap_or_else(|| format!("problem-{code}")), &label)
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
