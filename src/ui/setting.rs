//! Lists for choosing settings.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ui::context::Act;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// What happens when the user chooses something from the list for this setting.
pub fn set(act: &Act, slot: Slot) -> Callback<Event> {
    let act = act.clone();
    Callback::from(move |event: Event| {
        let text = event.target_unchecked_into::<HtmlSelectElement>().value();
        act.emit(Action::Set {
            slot: slot.clone(),
            text: text.into(),
        });
    })
}
