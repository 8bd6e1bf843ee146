//! A labelled list of options.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ui::actions::choose;
use crate::ui::context::Act;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// An option in a list: the stored value, and the text that users read.
pub type SelectOption = (AttrValue, AttrValue);

#[derive(Clone, PartialEq, Properties)]
pub struct SelectProps {
    pub act: Act,
    pub slot: Slot,
    pub text: Rc<str>,
    pub label: AttrValue,
    pub choices: Rc<[SelectOption]>,
    /// The label is hidden but still read out, if the context already makes it clear.
    #[prop_or_default]
    pub is_label_unseen: bool,
    /// What is written together with another choice, as one change: an empty text where the old one would have no
    /// meaning.
    #[prop_or_default]
    pub also: Vec<(Slot, Rc<str>)>,
    /// The code of what is wrong with the stored value, and its message.
    #[prop_or_default]
    pub problem: Option<(&'static str, Html)>,
}

/// A labelled list of options; each choice is one change that can be undone.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let name = props.slot.name();
    let id = name.replace('/', "-");
    let change = {
        let (act, slot, also) = (props.act.clone(), props.slot.clone(), props.also.clone());
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlSelectElement>().value();
            act.emit(if also.is_empty() {
                choose(slot.clone(), text)
            } else {
                let texts = std::iter::once((slot.clone(), text.into()));
                Action::Fill {
                    texts: texts.chain(also.iter().cloned()).collect(),
                }
            });
        })
    };
    // A stored value that isn't an option is added at the end of the list, so that it isn't lost.
    let is_known = |(value, _): &SelectOption| value.as_str() == &*props.text;
    let odd = (!props.text.is_empty() && !props.choices.iter().any(is_known)).then(|| {
        let text = AttrValue::from(props.text.clone());
        (text.clone(), text)
    });
    let option = |(value, name): &SelectOption| {
        let is_chosen = value.as_str() == &*props.text;
        html! { <option key={value.to_string()} value={value.clone()} selected={is_chosen}>{ name.clone() }</option> }
    };
    let described = format!("{id}-said");
    let is_wrong = props.problem.as_ref().map(|_| "true");
    html! {
        <div class="line">
            <label class={props.is_label_unseen.then_some("unseen")} for={id.clone()}>{ props.label.clone() }</label>
            <select {id} {name} ~value={&*props.text} onchange={change} aria-invalid={is_wrong} aria-describedby={described.clone()}>
                { for props.choices.iter().chain(&odd).map(option) }
            </select>
            <div id={described}>
                if let Some((code, message)) = &props.problem {
                    <p class="problem" role="alert" data-problem={*code}>{ message.clone() }</p>
                }
            </div>
        </div>
    }
}
