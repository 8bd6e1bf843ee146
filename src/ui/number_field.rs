//! A field for a number: its label, what was typed, and any problem with it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::clipboard;
use crate::browser::unicode::lower_case;
use crate::calculation::input::{Content, Wrong};
use crate::calculation::pasted_cells::{Labels, cells, read_rows, spread};
use crate::formula::variable::Kind;
use crate::ui::number_field_notes::{rounded, view_notes, view_offers};
use crate::ui::number_field_props::{LeftOver, NumberFieldProps, StandIn, Unused};
use crate::ui::problem_sentence::problem_sentence;
use crate::ui::unit_choice::{shown_number, view_unit_choice, with_unit};
use crate::workspace::action::Action;

#[component]
pub fn NumberField(props: &NumberFieldProps) -> Html {
    let NumberFieldProps {
        id, name, touch, ..
    } = props;
    let variable = props.variable;
    let problems = view_problems(props);
    let is_wrong = !problems.is_empty() || props.told_at.is_some();
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let described = format!(
        "{hint_id} {problem_id} {} {}",
        props.told_at.unwrap_or_default(),
        props.results_at
    );
    let described = described.trim_end().to_owned();
    let left_over = use_state_eq(|| None);
    let paste = paste(props, left_over.setter());
    let left_over = (*left_over)
        .clone()
        .filter(|left: &LeftOver| left.text == props.text);
    let focus = touch.reform(move |_: FocusEvent| Some(variable));
    let blur = touch.reform(|_: FocusEvent| None);
    let title = props.title.as_ref().unwrap_or(&props.label);
    let number = shown_number(props).0;
    html! {
        <div class={if is_wrong { "field wrong" } else { "field" }}>
            <label for={id}>
                if props.has_symbol { <i>{ variable.symbol }</i>{ " " } }
                <span>{ title }</span>
            </label>
            <div class="box">
                <span class={size_class(number)}>
                    <input {id} {name} type="text" inputmode="decimal" autocomplete="off" spellcheck="false"
                        value={number.to_owned()} placeholder={placeholder(props)}
                        aria-describedby={described} aria-invalid={is_wrong.to_string()}
                        oninput={type_text(props)} onpaste={paste} onfocus={focus} onblur={blur} />
                </span>
                { view_unit(props) }
                { view_unit_choice(props) }
            </div>
            <small id={hint_id}>{ view_notes(props, left_over.as_ref()) }</small>
            <div id={problem_id} class="problems">{ for problems }</div>
        </div>
    }
}

/// Long numbers take smaller digits, so that all of them are in sight.
fn size_class(number: &str) -> &'static str {
    match number.chars().count() {
        0..=5 => "digits",
        6 => "digits long",
        _ => "digits longer",
    }
}

fn type_text(props: &NumberFieldProps) -> Callback<InputEvent> {
    let props = props.clone();
    Callback::from(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        props.act.emit(Action::Type {
            field: props.slot.clone(),
            text: with_unit(&props, &input.value()).into(),
        });
    })
}

/// Spreadsheet cells pasted here fill this field and the ones after it, or the fields with their labels, as one change. The browser pastes any
/// other text as usual.
fn paste(props: &NumberFieldProps, left_over: UseStateSetter<Option<LeftOver>>) -> Callback<Event> {
    let props = props.clone();
    Callback::from(move |event: Event| {
        let Some(pasted) = clipboard::pasted_text(&event) else {
            return;
        };
        let Some(cells) = cells(&pasted) else { return };
        event.prevent_default();
        let NumberFieldProps {
            l10n,
            act,
            slot,
            form,
            ..
        } = &props;
        let labels = Labels {
            of: &|variable, period| l10n.label_in(variable, period),
            period: l10n.period,
            fold: lower_case,
        };
        if let Some(rows) = read_rows(&pasted, form, slot, &labels, l10n.language) {
            let mut own = rows.texts.iter().filter(|(filled, _)| filled == slot);
            let text = own.next().map_or(&props.text, |(_, text)| text).clone();
            let what = Unused::Rows(rows.unused);
            left_over.set((what != Unused::Rows(Vec::new())).then_some(LeftOver { text, what }));
            act.emit(Action::Fill { texts: rows.texts });
            return;
        }
        let texts = spread(&cells, form, slot);
        let text = cells[0].into();
        let (filled, all) = (texts.len(), cells.len());
        let what = Unused::Cells { filled, all };
        left_over.set((filled < all).then_some(LeftOver { text, what }));
        act.emit(Action::Fill { texts });
    })
}

fn view_unit(props: &NumberFieldProps) -> Html {
    let unit = match props.variable.kind {
        Kind::Share => "%".into(),
        Kind::Money => props.l10n.currency.to_string(),
        // For points, the unit is named under the field.
        _ => return Html::default(),
    };
    html! { <span class="unit" aria-hidden="true">{ unit }</span> }
}

/// None if the field needs none: an empty one would be styled again at every letter.
fn placeholder(props: &NumberFieldProps) -> Option<String> {
    match (&props.stand_in, &props.content) {
        (Some(StandIn::Usual(number)), _) => Some(number.typed(props.l10n.language)),
        (Some(StandIn::Derived(derived)), Content::Empty) => {
            rounded(props.variable, derived.value, &props.l10n)
        }
        (Some(StandIn::Inherited(mine)), Content::Empty) => Some(mine.to_string()),
        _ => None,
    }
}

fn view_problems(props: &NumberFieldProps) -> Vec<Html> {
    let problem = |code: &'static str, remedies: Html| {
        let sentence = problem_sentence(&props.l10n, code, props.variable, &props.label);
        html! { <p key={code} role="alert" data-problem={code}>{ sentence }{ " " }{ remedies }</p> }
    };
    match &props.content {
        Content::Wrong(Wrong {
            problem: wrong,
            instead,
        }) => {
            vec![problem(
                wrong.code(),
                view_offers(props, instead, "take-instead"),
            )]
        }
        _ => {
            let broken = props.broken.iter();
            broken
                .map(|one| problem(one.code(), Html::default()))
                .collect()
        }
    }
}
