//! The initial state of an experiment.

use std::borrow::Cow;
use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::input::text_of_link;
use crate::formula::variable::Variable;
use crate::stats::level::Level;
use crate::ui::localizer::Localizer;

/// What an experiment receives.
#[derive(Clone, PartialEq, Properties)]
pub struct LabProps {
    pub l10n: Localizer,
    /// What the link says.
    pub start: LabStart,
    /// The confidence level: what the link says, otherwise what the user chose.
    #[prop_or_default]
    pub level: LabLevel,
}

/// The confidence level of an experiment's intervals.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LabLevel {
    pub level: Level,
    /// Whether the address names it: the link did, or it isn't the usual one.
    pub is_named: bool,
}

impl LabLevel {
    /// The level that the link names, otherwise the one in the user's settings.
    pub fn new(named: Option<Level>, chosen: Option<Level>) -> Self {
        let level = named.or(chosen).unwrap_or_default();
        Self {
            level,
            is_named: named.is_some() || level != Level::default(),
        }
    }

    /// What the address contains.
    pub fn figure(self) -> Option<(&'static str, String)> {
        let written = || ("level", self.level.percent().to_string());
        self.is_named.then(written)
    }
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
