//! The parts of a metric's page that its answer doesn't wait for, which are drawn by another chunk.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::calculation::response::{HeldResponse, Responses};
use crate::formula::variable::Variable;
use crate::pages::metric::curve_context::CurveContext;
use crate::ui::context::{Act, Context};
use crate::ui::localizer::Localizer;

/// What each of these parts receives.
#[derive(Clone, Properties)]
pub struct MetricToolProps {
    pub context: Context,
    pub calculation: Rc<Calculation>,
}

impl PartialEq for MetricToolProps {
    /// The calculation follows from the context, so it isn't compared.
    fn eq(&self, other: &Self) -> bool {
        self.context == other.context
    }
}

/// A function that draws one of these parts.
type ViewTool = fn(&MetricToolProps) -> Html;

/// The same for parts in which a field's variable is highlighted.
pub type ViewLit = fn(&Localizer, &Calculation, Option<Variable>) -> Html;

/// The functions that draw them.
#[derive(Clone, Copy)]
pub struct MetricTools {
    /// Fills the fields from the answers of a survey.
    pub survey: ViewTool,
    /// Undoes, redoes, and empties the fields.
    pub edits: ViewTool,
    /// Compares variants, and shows what it would take to reach a target.
    pub experiments: ViewTool,
    pub share: ViewTool,
    /// The whole page on a projector.
    pub stage: ViewTool,
    /// Other definitions, unit, sources.
    pub sidebar: ViewTool,
    /// What only the printed page has.
    pub report: ViewTool,
    /// Computes the response curves of the inputs; what is held stays fixed while a mark is dragged.
    pub respond: fn(&Calculation, Option<&HeldResponse>) -> Vec<Responses>,
    /// The curve of one input, if it has one.
    pub curve: fn(&CurveContext, Variable) -> Html,
    /// The button that solves for an input.
    pub solve: fn(&Localizer, &Calculation, Variable, &Act) -> Html,
    /// The working, with the variable that is highlighted.
    pub working: ViewLit,
    /// The chart, with the variable that is highlighted.
    pub chart: ViewLit,
    /// What matters most.
    pub matters: fn(&Localizer, &Responses) -> Html,
}

/// Draws one of the parts; nothing until the chunk is loaded.
pub fn view_tool(
    tools: Option<&MetricTools>,
    part: fn(&MetricTools) -> ViewTool,
    props: &MetricToolProps,
) -> Html {
    tools.map_or_else(Html::default, |tools| part(tools)(props))
}
