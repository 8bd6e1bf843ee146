//! What the user entered about a survey, before it goes into the fields of the page.

use yew::prelude::*;

use crate::formula::variable::Variable;
use crate::ui::context::Act;
use crate::ui::draft::Draft;
use crate::ui::localizer::Localizer;
use crate::workspace::slot::Slot;

/// What each way of entering answers receives.
pub struct DraftContext<'a> {
    pub l10n: &'a Localizer,
    pub draft: &'a Draft,
    /// Changes the draft.
    pub act: &'a Act,
}

/// The drawn form for one way of entering answers.
pub struct Entered {
    pub fields: Html,
    /// What was read, and what is wrong with it.
    pub notes: Html,
    /// The counts for the fields of the page; None while something is missing or wrong.
    pub counts: Option<Vec<(Variable, u64)>>,
    /// How many gave each score, if that is known.
    pub tally: Vec<(u32, u64)>,
}

/// The slot of one of the panel's fields.
pub fn slot(name: &str, part: impl ToString) -> Slot {
    Slot::Field(format!("{name}-{}", part.to_string()).into())
}
