//! A field of a metric's form: its text, read once.

use std::rc::Rc;

use crate::calculation::input::{self, Content};
use crate::formula::variable::Variable;
use crate::metrics::graph::Derived;
use crate::words::language::Language;
use crate::words::number::Plain;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// One field of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    pub variable: Variable,
    /// The key of links and the name of the input: the variable's id, or for a target the id of the
    /// definition.
    pub name: &'static str,
    pub slot: Slot,
    pub text: Rc<str>,
    pub content: Content,
    /// What the text says in a link.
    link: Rc<str>,
    /// What follows for this variable from another metric: it counts where nothing was typed, and
    /// is offered where something else was.
    pub derived: Option<Derived>,
}

impl Field {
    /// Reads the text in the field's slot by the language's habits.
    pub fn read(
        variable: Variable,
        name: &'static str,
        slot: Slot,
        workspace: &Workspace,
        language: Language,
    ) -> Field {
        let text = input::shown_text(variable, &slot, workspace, language);
        let (content, link) = input::read_field(variable, &text, language);
        Field {
            variable,
            name,
            slot,
            content,
            link: link.into(),
            derived: None,
            text,
        }
    }

    /// The figure as links hold it, typed or following from elsewhere; None for an empty field.
    pub fn figure(&self) -> Option<String> {
        if !self.text.is_empty() {
            return Some(self.link.to_string());
        }
        let number = Plain::from_value(self.derived?.value)?;
        Some(number.as_str().to_owned())
    }
}
