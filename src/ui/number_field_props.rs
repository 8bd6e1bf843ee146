//! What a number field is given.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::input::Content;
use crate::formula::evaluate::Problem;
use crate::formula::variable::Variable;
use crate::metrics::graph::Derived;
use crate::ui::context::Act;
use crate::ui::localizer::Localizer;
use crate::words::number::Plain;
use crate::workspace::slot::Slot;

/// Tells that a field was touched, or left.
pub type Touch = Callback<Option<Variable>>;

/// What counts where nothing was typed. It stands faintly in the empty field.
#[derive(Clone, Debug, PartialEq)]
pub enum StandIn {
    /// What follows from another metric. It is offered where something else was typed.
    Derived(Derived),
    /// A usual figure, in the units of the field.
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
    /// The text as it was read.
    pub content: Content,
    /// What the field is called, also in the sentences about it.
    pub label: AttrValue,
    /// What is written over the field where that is more than its label.
    #[prop_or_default]
    pub title: Option<AttrValue>,
    /// Whether the letter that stands for the variable in formulas goes before the label.
    #[prop_or(true)]
    pub has_symbol: bool,
    /// What belongs into the field.
    #[prop_or_default]
    pub hint: AttrValue,
    #[prop_or_default]
    pub stand_in: Option<StandIn>,
    /// The problems of results that are shown at this field.
    #[prop_or_default]
    pub broken: Vec<Problem>,
    /// The id of a problem with this field that is told at another place.
    #[prop_or_default]
    pub told_at: Option<&'static str>,
    #[prop_or_default]
    pub touch: Touch,
    /// The number fields of the form in order. Cells that are pasted into this one go on into those
    /// after it.
    pub form: Rc<[Slot]>,
}

/// What was pasted into a field that had more cells than there were fields for.
#[derive(Clone, PartialEq)]
pub struct LeftOver {
    /// What the paste put into this field. The note goes when something else stands there.
    pub text: Rc<str>,
    pub filled: usize,
    pub all: usize,
}
