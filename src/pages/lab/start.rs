//! The initial state of an experiment.

use std::borrow::Cow;
use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::input::text_of_link;
use crate::formula::variable::Variable;
use crate::ui::localizer::Localizer;

/// What an experiment receives.
#[derive(Clone, PartialEq, Properties)]
pub struct LabProps {
    pub l10n: Localizer,
    /// What the link says.
    pub start: LabStart,
}

/// The figures of the link with which an experiment was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct LabStart(pub Rc<[(Cow<'static, str>, String)]>);

impl LabStart {
    /// The value that the link gives for a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        let mut figures = self.0.iter();
        figures.find_map(|(known, text)| (known == key).then_some(text.as_str()))
    }

    /// The initial text of a field: from the link, or the usual one.
    pub fn text(&self, variable: Variable, usual: &str, l10n: &Localizer) -> String {
        match self.get(key_of(variable)) {
            Some(figure) => text_of_link(variable, figure, l10n.language),
            None => usual.to_owned(),
        }
    }

    /// A whole number from the link, limited to the range.
    pub fn whole(&self, key: &str, (least, most): (usize, usize)) -> Option<usize> {
        let number: usize = self.get(key)?.parse().ok()?;
        Some(number.clamp(least, most))
    }
}

/// The key of a field in links: its id without the prefix that distinguishes it from the fields of metrics.
pub fn key_of(variable: Variable) -> &'static str {
    variable.id.strip_prefix("lab-").unwrap_or(variable.id)
}
