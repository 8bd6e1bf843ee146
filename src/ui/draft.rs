//! Fields of a panel or an experiment that are no part of the user's work.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// The texts of these fields. Their slots are known to nothing else.
#[derive(Clone, Default, PartialEq)]
pub struct Draft(BTreeMap<Slot, Rc<str>>);

impl Draft {
    /// The texts that the fields begin with.
    pub fn new(texts: impl IntoIterator<Item = (Slot, Rc<str>)>) -> Self {
        // Collecting would sort them first, by a sort of its own.
        let mut all = BTreeMap::new();
        all.extend(texts);
        Self(all)
    }

    /// The text in a field; empty where there is none.
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
            // A field emits no other.
            _ => return self,
        }
        Rc::new(next)
    }
}
