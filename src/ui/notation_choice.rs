//! The choice of the notation for the user's spreadsheet, by the program's language, with an example of each.

use yew::prelude::*;

use crate::formula::spreadsheet::Notation;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::ui::setting::set;
use crate::workspace::slot::Slot;

/// The choice with its label.
pub fn view_notation_choice(l10n: &Localizer, act: &Act) -> Html {
    let option = |one: Notation| {
        let example = [("example", one.example().into())];
        let name = l10n.with(&format!("notation-{}", one.id()), &example);
        html! { <option key={one.id()} value={one.id()} selected={one == l10n.notation}>{ name }</option> }
    };
    html! {
        <label class="notation">
            <span>{ l10n.text("spreadsheet-notation") }</span>
            <select name="spreadsheet" translate="no" ~value={l10n.notation.id()} onchange={set(act, Slot::Spreadsheet)}>{ for Notation::ALL.map(option) }</select>
        </label>
    }
}
