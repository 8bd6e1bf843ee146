//! A field of a metric's form, whose text is read only once.

use std::rc::Rc;

use crate::calculation::input::{self, Content};
use crate::formula::period::Period;
use crate::formula::period_unit::{join, split};
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
    /// Whether the user's own figure isn't inherited, because it is for another period.
    pub is_for_other_period: bool,
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
            is_for_other_period: false,
            derived: None,
            text,
        }
    }

    /// Inherits the user's own field, if nothing was typed into this one; `named` is the period of that one. A
    /// figure for another period that can't be converted isn't inherited.
    pub fn inherit(&mut self, mine: &Field, named: Option<Period>, source: &FieldSource) {
        if !self.text.is_empty() || mine.text.is_empty() {
            return;
        }
        self.inherited = mine.in_period(named, source).map(Rc::new);
        self.is_for_other_period = self.inherited.is_none();
    }

    /// The same figure in a set of another period; `named` is the period of this one. None if it can't be
    /// converted.
    fn in_period(&self, named: Option<Period>, source: &FieldSource) -> Option<Field> {
        if named == source.period || !self.variable.is_of_period() {
            return Some(self.clone());
        }
        self.variable.per_period?;
        let (number, unit) = split(self.variable, &self.text);
        let unit = unit.or(named.filter(|named| !named.is_named()))?;
        let text = join(self.variable, number, Some(unit));
        let (content, link) =
            input::read_field(self.variable, &text, source.language, source.period);
        Some(Field {
            text: text.into(),
            content,
            link: link.into(),
            ..self.clone()
        })
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
