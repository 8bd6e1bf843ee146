//! The choice of how the person's spreadsheet writes formulas and tables, each shown by an example.

use yew::prelude::*;

use crate::formula::spreadsheet::Notation;
use crate::workspace::slot::Slot;

use super::app::Act;
use super::setting::set;
use super::speech::Speech;

#[derive(Clone, PartialEq, Properties)]
pub struct NotationChoiceProps {
    pub speech: Speech,
    pub act: Act,
}

/// The labelled choice.
#[component]
pub fn NotationChoice(props: &NotationChoiceProps) -> Html {
    let NotationChoiceProps { speech, act } = props;
    let option = |one: Notation| {
        html! { <option key={one.id()} value={one.id()} selected={one == speech.notation}>{ one.example() }</option> }
    };
    html! {
        <label class="notation">
            <span>{ speech.text("spreadsheet-notation") }</span>
            <select name="spreadsheet" translate="no" ~value={speech.notation.id()} onchange={set(act, Slot::Spreadsheet)}>{ for Notation::ALL.map(option) }</select>
        </label>
    }
}
