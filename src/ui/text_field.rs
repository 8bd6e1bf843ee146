//! Fields that hold a line of the context, as it was typed.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::browser::document;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// A note longer than so many letters takes much of the room that the device has: it is kept as long
/// as there is room, and said so.
pub const LONGEST: usize = 20_000;

#[derive(Clone, PartialEq, Properties)]
pub struct LineProps {
    pub l10n: Localizer,
    pub act: Act,
    pub slot: Slot,
    pub text: Rc<str>,
    pub label: AttrValue,
    /// What the browser makes of the field: `text`, `date`, `number` …
    #[prop_or("text".into())]
    pub kind: AttrValue,
    #[prop_or_default]
    pub hint: AttrValue,
    /// Several lines of text.
    #[prop_or_default]
    pub is_long: bool,
    /// The code of a problem that the page found, with its sentence.
    #[prop_or_default]
    pub problem: Option<(AttrValue, AttrValue)>,
}

/// How a field for dates stands while somebody types.
#[derive(Clone, Debug, Default)]
struct Typing {
    is_focused: bool,
    /// What stands in the field comes from the user's hand and is not to be touched: the state is a
    /// little behind, and a field whose day is put again begins again with the first digit.
    is_own: bool,
    /// What stands in the field is no day, or not yet.
    is_begun: bool,
    /// What was kept when the user came to the field.
    before: Rc<str>,
}

/// A labelled field. Whatever is typed stays in it.
///
/// A field for dates hands out only whole days. What is no day stays in the field, and what was kept
/// when the user came to it stays kept.
#[component]
pub fn Line(props: &LineProps) -> Html {
    let name = props.slot.name();
    let id = name.replace('/', "-");
    let typing = use_mut_ref(Typing::default);
    let field = use_node_ref();
    let has_failed = use_state_eq(|| false);
    {
        let (typing, has_failed) = (typing.clone(), has_failed.clone());
        use_effect_with(props.text.clone(), move |text| {
            let mut typing = typing.borrow_mut();
            if *has_failed && *text != typing.before {
                // From the user's own hand, or from elsewhere.
                typing.is_own &= typing.is_focused;
                has_failed.set(false);
            }
        });
    }
    let enter = {
        let (typing, text) = (typing.clone(), props.text.clone());
        Callback::from(move |_: FocusEvent| {
            let mut typing = typing.borrow_mut();
            *typing = Typing {
                is_focused: true,
                before: text.clone(),
                ..Typing::default()
            };
        })
    };
    let input = {
        let (act, field) = (props.act.clone(), props.slot.clone());
        let (typing, is_date) = (typing.clone(), props.kind == "date");
        Callback::from(move |event: InputEvent| {
            let Some(target) = event.target() else { return };
            let text = match target.dyn_into::<HtmlInputElement>() {
                Ok(input) => {
                    let is_begun = input.validity().bad_input();
                    let mut typing = typing.borrow_mut();
                    (typing.is_own, typing.is_begun) = (is_date, is_begun);
                    if is_begun {
                        return;
                    }
                    input.value()
                }
                Err(target) => target.unchecked_into::<HtmlTextAreaElement>().value(),
            };
            act.emit(Action::Type {
                field: field.clone(),
                text: text.into(),
            });
        })
    };
    let leave = {
        let (act, field) = (props.act.clone(), props.slot.clone());
        let (typing, has_failed) = (typing.clone(), has_failed.setter());
        Callback::from(move |_: FocusEvent| {
            let left = {
                let mut typing = typing.borrow_mut();
                typing.is_focused = false;
                typing.is_own = typing.is_begun;
                typing.clone()
            };
            has_failed.set(left.is_begun);
            if left.is_begun {
                // Days on the way to this one were kept, for they were whole.
                let (field, text) = (field.clone(), left.before);
                act.emit(Action::Type { field, text });
            }
        })
    };
    let is_too_long = props.text.len() > LONGEST && props.text.chars().count() > LONGEST;
    let too_long = is_too_long.then(|| {
        (
            "text_too_long".into(),
            props.l10n.text("problem-text_too_long"),
        )
    });
    let unread = has_failed.then(|| unread(&props.l10n, &typing.borrow().before));
    let problem = unread.or(props.problem.clone()).or(too_long);
    let described = format!("{id}-said");
    let is_wrong = problem.is_some();
    let own = field.cast::<HtmlInputElement>();
    let own = own.filter(|_| typing.borrow().is_own);
    let value = match own {
        Some(field) => AttrValue::from(field.value()),
        None => AttrValue::from(props.text.clone()),
    };
    html! {
        <div class="line">
            <label for={id.clone()}>{ props.label.clone() }</label>
            if props.is_long {
                <textarea {id} {name} rows="2" {value} oninput={input} aria-invalid={is_wrong.then_some("true")}
                    aria-describedby={described.clone()} />
            } else {
                <input ref={field} {id} {name} type={props.kind.clone()} {value} oninput={input} onfocus={enter} onblur={leave} autocomplete="off"
                    aria-invalid={is_wrong.then_some("true")} aria-describedby={described.clone()} />
            }
            <div id={described}>
                if let Some((code, sentence)) = problem {
                    <p class="problem" role="alert" data-problem={code}>{ sentence }</p>
                } else if !props.hint.is_empty() {
                    <p class="hint">{ props.hint.clone() }</p>
                }
            </div>
        </div>
    }
}

/// What is wrong with a date that the browser cannot read, and what is kept in its place.
fn unread(l10n: &Localizer, kept: &str) -> (AttrValue, AttrValue) {
    let sentence = match kept {
        "" => l10n.text("problem-date_unread"),
        kept => {
            let day = [("day", l10n.date(kept).into())];
            l10n.with("problem-date_unread-kept", &day).into()
        }
    };
    ("date_unread".into(), sentence)
}

/// One choice of a list: what is kept, and what is read.
pub type SelectOption = (AttrValue, AttrValue);

#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    pub act: Act,
    pub slot: Slot,
    pub text: Rc<str>,
    pub label: AttrValue,
    pub choices: Rc<[SelectOption]>,
    /// The label is read out but not shown, where the place says it already.
    #[prop_or_default]
    pub is_label_unseen: bool,
    /// Slots whose texts mean nothing once something else is chosen: emptied with the choice, as one
    /// change.
    #[prop_or_default]
    pub empties: Vec<Slot>,
}

/// A labelled choice among several, as one change that can be undone.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let name = props.slot.name();
    let id = name.replace('/', "-");
    let change = {
        let (act, slot, empties) = (props.act.clone(), props.slot.clone(), props.empties.clone());
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlSelectElement>().value();
            act.emit(if empties.is_empty() {
                choose(slot.clone(), text)
            } else {
                let emptied = empties.iter().map(|slot| (slot.clone(), "".into()));
                let texts = std::iter::once((slot.clone(), text.into())).chain(emptied);
                Action::Fill {
                    texts: texts.collect(),
                }
            });
        })
    };
    // A text that the list does not hold stands at its end, so that it is not lost.
    let is_known = |(value, _): &SelectOption| value.as_str() == &*props.text;
    let odd = (!props.text.is_empty() && !props.choices.iter().any(is_known)).then(|| {
        let text = AttrValue::from(props.text.clone());
        (text.clone(), text)
    });
    let option = |(value, name): &SelectOption| {
        let is_chosen = value.as_str() == &*props.text;
        html! { <option key={value.to_string()} value={value.clone()} selected={is_chosen}>{ name.clone() }</option> }
    };
    html! {
        <div class="line">
            <label class={props.is_label_unseen.then_some("unseen")} for={id.clone()}>{ props.label.clone() }</label>
            <select {id} {name} ~value={&*props.text} onchange={change}>{ for props.choices.iter().chain(&odd).map(option) }</select>
        </div>
    }
}

/// One slot set by a control that shows the choice by itself, as a change that can be undone.
pub fn choose(slot: Slot, text: impl Into<Rc<str>>) -> Action {
    Action::Choose {
        slot,
        text: text.into(),
    }
}

/// One slot set, as a change that can be undone.
pub fn fill(slot: Slot, text: impl Into<Rc<str>>) -> Action {
    Action::Fill {
        texts: vec![(slot, text.into())],
    }
}

/// What a press of a button does.
pub fn press(act: &Act, action: Action) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |event: MouseEvent| {
        // A button inside a form or a summary is pressed for itself alone.
        event.prevent_default();
        act.emit(action.clone());
        keep_focus(&event);
    })
}

/// The focus stays where the hand is; where the button goes or goes dead, it stays near.
pub fn keep_focus(event: &MouseEvent) {
    if let Some(target) = event.target_dyn_into::<HtmlElement>() {
        let _ = target.focus();
        let homes = document::around(&target);
        Timeout::new(0, move || document::catch_focus(&homes)).forget();
    }
}
