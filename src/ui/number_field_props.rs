//! The properties of a number field.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::doubt::Doubt;
use crate::calculation::input::Content;
use crate::formula::evaluate::Problem;
use crate::formula::variable::Variable;
use crate::metrics::graph::Derived;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::words::number::Plain;
use crate::workspace::slot::Slot;

/// Called when a field gets or loses the focus.
pub type Touch = Callback<Option<Variable>>;

/// The value that is used if nothing was typed. It is shown greyed out in the empty field.
#[derive(Clone, Debug, PartialEq)]
pub enum StandIn {
    /// The value that follows from another metric. It is offered if something else was typed.
    Derived(Derived),
    /// The text of the user's own field, which a variant uses unless it has a text of its own.
    Inherited(Rc<str>),
    /// Nothing: the user's own figure is for another period, so a variant doesn't use it.
    OtherPeriod,
    /// A typical value, in the field's units.
    Usual(Plain),
}

#[derive(Clone, PartialEq, Properties)]
pub struct NumberFieldProps {
    pub l10n: Localizer,
    pub act: Act,
    pub id: AttrValue,
    /// The name of the input.
    pub name: AttrValue,
    pub slot: Slot,
    pub variable: Variable,
    pub text: Rc<str>,
    /// How the text was read.
    pub content: Content,
    /// The field's name, also used in messages about it.
    pub label: AttrValue,
    /// The text above the field, if it is more than the label.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Whether the variable's symbol in formulas is shown before the label.
    #[prop_or(true)]
    pub has_symbol: bool,
    /// What to enter in the field.
    #[prop_or_default]
    pub hint: AttrValue,
    #[prop_or_default]
    pub stand_in: Option<StandIn>,
    /// Problems of results that are shown at this field.
    #[prop_or_default]
    pub broken: Vec<Problem>,
    /// A figure that is possible, but is more likely meant for another period.
    #[prop_or_default]
    pub doubt: Option<Doubt>,
    /// The id of a problem with this field that is shown elsewhere.
    #[prop_or_default]
    pub told_at: Option<&'static str>,
    /// The ids of problems of results that the figure contributes to, separated by spaces. They don't make the
    /// field itself wrong.
    #[prop_or_default]
    pub results_at: AttrValue,
    #[prop_or_default]
    pub touch: Touch,
    /// The number fields of the form, in order. If several cells are pasted into this field, they fill the
    /// fields after it too.
    pub form: Rc<[Slot]>,
}

/// What a paste didn't use.
#[derive(Clone, PartialEq)]
pub struct LeftOver {
    /// The field's text after the paste. The note disappears when it changes.
    pub text: Rc<str>,
    pub what: Unused,
}

#[derive(Clone, PartialEq)]
pub enum Unused {
    /// There were more cells than fields.
    Cells { filled: usize, all: usize },
    /// The labels of rows, and cells.
    Rows(Vec<String>),
}
