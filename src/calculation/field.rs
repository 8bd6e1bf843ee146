//! A field of a metric's form, whose text is read only once.

use std::rc::Rc;

use crate::calculation::input::{self, Content};
use crate::calculation::period_unit::{join, split};
use crate::formula::period::Period;
use crate::formula::variable::Variable;
use crate::metrics::graph::Derived;
use crate::words::language::Language;
use crate::words::number::Plain;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// Where the texts of fields come from, and how they are read.
#[derive(Clone, Copy)]
pub struct FieldSource<'a> {
    pub workspace: &'a Workspace,
    /// The language whose number format applies.
    pub language: Language,
    /// The period of the set. Figures per another period are converted to it.
    pub period: Option<Period>,
}

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
    /// The text as it is written in a link.
    link: Rc<str>,
    /// The user's own field, if this one belongs to a variant and nothing was typed into it.
    inherited: Option<Rc<Field>>,
    /// The value that follows for this variable from another metric. It is used if nothing was typed, and is
    /// offered if something else was.
    pub derived: Option<Derived>,
}

impl Field {
    /// Reads the text in the field's slot.
    pub fn read(variable: Variable, name: &'static str, slot: Slot, source: &FieldSource) -> Field {
        let FieldSource {
            workspace,
            language,
            period,
        } = *source;
        let text = input::shown_text(variable, &slot, workspace, language);
        let (content, link) = input::read_field(variable, &text, language, period);
        Field {
            variable,
            name,
            slot,
            content,
            link: link.into(),
            inherited: None,
            derived: None,
            text,
        }
    }

    /// Inherits the user's own field, if nothing was typed into this one.
    pub fn inherit(&mut self, mine: Option<&Field>) {
        if self.text.is_empty() {
            let typed = mine.filter(|mine| !mine.text.is_empty());
            self.inherited = typed.map(|mine| Rc::new(mine.clone()));
        }
    }

    /// The same figure in a set of another period; `named` is the period of this one.
    pub fn in_period(&self, named: Option<Period>, source: &FieldSource) -> Field {
        let mut field = self.clone();
        let (number, unit) = split(self.variable, &self.text);
        let is_converted = self.variable.per_period.is_some() && named != source.period;
        if let Some(unit) = unit.or(named).filter(|_| is_converted) {
            let text = join(self.variable, number, Some(unit));
            let (content, link) =
                input::read_field(self.variable, &text, source.language, source.period);
            field.text = text.into();
            field.content = content;
            field.link = link.into();
        }
        field
    }

    /// The field whose text is used: this one, or the user's own that it inherits from.
    pub fn counting(&self) -> &Field {
        self.inherited.as_deref().unwrap_or(self)
    }

    /// The user's own field, if this one inherits from it.
    pub fn inherited(&self) -> Option<&Field> {
        self.inherited.as_deref()
    }

    /// The figure as links contain it, typed or derived; None for an empty field.
    pub fn figure(&self) -> Option<String> {
        let counting = self.counting();
        if !counting.text.is_empty() {
            return Some(counting.link.to_string());
        }
        let number = Plain::from_value(self.derived?.value)?;
        Some(number.as_str().to_owned())
    }
}
