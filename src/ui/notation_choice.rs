//! The choice of the notation for the user's spreadsheet, with an example of each.

use yew::prelude::*;

use crate::formula::spreadsheet::Notation;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::setting::set;
use crate::workspace::slot::Slot;

#[derive(Clone, PartialEq, Properties)]
pub struct NotationChoiceProps {
    pub l10n: Localizer,
    pub act: Act,
}

/// The choice with its label.
#[component]
pub fn NotationChoice(props: &NotationChoiceProps) -> Html {
    let NotationChoiceProps { l10n, act } = props;
    let option = |one: Notation| {
        html! { <option key={one.id()} value={one.id()} selected={one == l10n.notation}>{ one.example() }</option> }
    };
    html! {
        <label class="notation">
            <span>{ l10n.text("spreadsheet-notation") }</span>
            <select name="spreadsheet" translate="no" ~value={l10n.notation.id()} onchange={set(act, Slot::Spreadsheet)}>{ for Notation::ALL.map(option) }</select>
        </label>
    }
}
