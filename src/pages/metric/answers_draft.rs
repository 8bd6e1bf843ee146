//! What the user entered of a survey, before it goes into the fields of the page.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use crate::formula::variable::Variable;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// The texts of the panel's own fields. Its slots are known to nothing else: they are no part of the
/// workspace.
#[derive(Clone, Default, PartialEq)]
pub struct AnswersDraft(BTreeMap<Slot, Rc<str>>);

impl AnswersDraft {
    pub fn text(&self, slot: &Slot) -> Rc<str> {
        self.0.get(slot).cloned().unwrap_or_default()
    }
}

impl Reducible for AnswersDraft {
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

/// What each way to enter answers works with.
pub struct DraftContext<'a> {
    pub l10n: &'a Localizer,
    pub draft: &'a AnswersDraft,
    /// Changes the draft.
    pub act: &'a Act,
}

/// One way to enter answers, drawn.
pub struct Entered {
    pub fields: Html,
    /// What was read, and what is wrong with it.
    pub notes: Html,
    /// What goes into the fields of the page; None as long as something is missing or wrong.
    pub counts: Option<Vec<(Variable, u64)>>,
}

/// The slot of one of the panel's fields.
pub fn slot(name: &str, part: impl ToString) -> Slot {
    Slot::Field(format!("{name}-{}", part.to_string()).into())
}
