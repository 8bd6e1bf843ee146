//! A labelled choice among several.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ui::actions::choose;
use crate::ui::context::Act;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

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
