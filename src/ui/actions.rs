//! What a control does: the change that it makes, and where the focus stays.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::browser::document;
use crate::ui::context::Act;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

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

/// Keeps the focus on the button that was pressed; where the button goes or is disabled, near it.
pub fn keep_focus(event: &MouseEvent) {
    if let Some(target) = event.target_dyn_into::<HtmlElement>() {
        let _ = target.focus();
        let homes = document::ancestors(&target);
        Timeout::new(0, move || document::recover_focus(&homes)).forget();
    }
}
