//! A labelled field for text or a date, which keeps what was typed.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// A note with more characters than this takes up a lot of the device's storage. It is stored as long
/// as there is room, with a warning.
pub const LONGEST: usize = 20_000;

#[derive(Clone, PartialEq, Properties)]
pub struct LineProps {
    pub l10n: Localizer,
    pub act: Act,
    pub slot: Slot,
    pub text: Rc<str>,
    pub label: AttrValue,
    /// The type of the input: `text`, `date`, `number` …
    #[prop_or("text".into())]
    pub kind: AttrValue,
    #[prop_or_default]
    pub hint: AttrValue,
    /// Whether the field has several lines of text.
    #[prop_or_default]
    pub is_long: bool,
    /// The code of a problem that the page found, and its message.
    #[prop_or_default]
    pub problem: Option<(AttrValue, AttrValue)>,
}

/// The state of a date field while the user types.
#[derive(Clone, Debug, Default)]
struct DateTyping {
    is_focused: bool,
    /// The user typed what is in the field, so it must not be set: the state is slightly behind, and
    /// setting a date field moves the cursor back to the first digit.
    is_own: bool,
    /// What is in the field isn't a date, or isn't one yet.
    is_begun: bool,
    /// The text in the state when the field got the focus.
    before: Rc<str>,
}

/// A labelled field. Anything typed stays in it.
///
/// A date field reports only complete dates. Anything else stays in the field, and the state keeps the
/// value it had when the field got the focus.
#[component]
pub fn Line(props: &LineProps) -> Html {
    let name = props.slot.name();
    let id = name.replace('/', "-");
    let typing = use_mut_ref(DateTyping::default);
    let field = use_node_ref();
    let has_failed = use_state_eq(|| false);
    {
        let (typing, has_failed) = (typing.clone(), has_failed.clone());
        use_effect_with(props.text.clone(), move |text| {
            let mut typing = typing.borrow_mut();
            if *has_failed && *text != typing.before {
                // The text in the state has changed, either because the user typed or from elsewhere.
                typing.is_own &= typing.is_focused;
                has_failed.set(false);
            }
        });
    }
    let enter = {
        let (typing, text) = (typing.clone(), props.text.clone());
        Callback::from(move |_: FocusEvent| {
            let mut typing = typing.borrow_mut();
            *typing = DateTyping {
                is_focused: true,
                before: text.clone(),
                ..DateTyping::default()
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
                // Complete dates that occurred while typing went into the state, so the earlier text is
                // restored.
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

/// What is wrong with a date that the browser can't read, and which date is kept instead.
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
