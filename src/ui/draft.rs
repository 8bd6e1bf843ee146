//! Fields of a panel or an experiment that aren't part of the user's work.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use crate::ui::context::Act;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// The contents of these fields. Their slots aren't used anywhere else.
#[derive(Clone, Default, PartialEq)]
pub struct Draft(BTreeMap<Slot, Rc<str>>);

impl Draft {
    /// The initial contents of the fields.
    pub fn new(texts: impl IntoIterator<Item = (Slot, Rc<str>)>) -> Self {
        // `collect` would add a sorting routine to the binary, because it sorts first.
        let mut all = BTreeMap::new();
        all.extend(texts);
        Self(all)
    }

    /// The content of a field; empty if there is none.
    pub fn text(&self, slot: &Slot) -> Rc<str> {
        self.0.get(slot).cloned().unwrap_or_default()
    }
}

impl Reducible for Draft {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Type { field, text } => next.0.extend([(field, text)]),
            Action::Fill { texts } => next.0.extend(texts),
            // Fields emit no other actions.
            _ => return self,
        }
        Rc::new(next)
    }
}

/// A draft with its initial contents, and what its fields call. The callback stays the same, so that typing into a
/// field draws only that field again.
#[hook]
pub fn use_draft(initial: impl FnOnce() -> Draft) -> (UseReducerHandle<Draft>, Act) {
    let draft = use_reducer_eq(initial);
    let act = use_memo((), |()| Act::from(draft.dispatcher()));
    (draft, (*act).clone())
}
