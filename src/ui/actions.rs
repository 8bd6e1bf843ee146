//! What a control does: the change it makes, and where the focus stays.

use std::rc::Rc;

use web_sys::{HtmlElement, HtmlSelectElement};
use yew::prelude::*;

use crate::browser::{document, timer};
use crate::ui::context::Act;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// Sets one slot from a control that shows the choice by itself, as a change that can be undone.
pub fn choose(slot: Slot, text: impl Into<Rc<str>>) -> Action {
    Action::Choose {
        slot,
        text: text.into(),
    }
}

/// Sets one slot, as a change that can be undone.
pub fn fill(slot: Slot, text: impl Into<Rc<str>>) -> Action {
    Action::Fill {
        texts: vec![(slot, text.into())],
    }
}

/// Sets one slot to what is chosen from a list, and empties the slots whose texts then mean nothing, as
/// one change that can be undone.
pub fn fill_from_list(act: &Act, slot: Slot, empties: Vec<Slot>) -> Callback<Event> {
    let act = act.clone();
    Callback::from(move |event: Event| {
        let list: HtmlSelectElement = event.target_unchecked_into();
        let chosen = (slot.clone(), list.value().into());
        let emptied = empties.iter().map(|slot| (slot.clone(), "".into()));
        let texts = [chosen].into_iter().chain(emptied).collect();
        act.emit(Action::Fill { texts });
    })
}

/// What pressing a button does.
pub fn press(act: &Act, action: Action) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |event: MouseEvent| {
        // Pressing a button inside a form or a summary must not also trigger the form or summary.
        event.prevent_default();
        act.emit(action.clone());
        keep_focus(&event);
    })
}

/// Keeps the focus on the pressed button, or near it if the button disappears or is disabled.
pub fn keep_focus(event: &MouseEvent) {
    if let Some(target) = event.target_dyn_into::<HtmlElement>() {
        let _ = target.focus();
        let homes = document::ancestors(&target);
        timer::start(0, move || document::recover_focus(&homes)).forget();
    }
}
