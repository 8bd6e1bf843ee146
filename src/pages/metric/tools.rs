//! The parts of a metric's page that its answer doesn't wait for: they are drawn by another chunk.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::metric::Calculation;
use crate::calculation::response::{HeldResponse, ResponseCurve, Responses};
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
    /// The calculation follows from the context.
    fn eq(&self, other: &Self) -> bool {
        self.context == other.context
    }
}

/// A function that draws one of these parts.
type ViewTool = fn(&MetricToolProps) -> Html;

/// The same for what is highlighted with a field.
pub type ViewLit = fn(&Localizer, &Calculation, Option<Variable>) -> Html;

/// The functions that draw them.
#[derive(Clone, Copy)]
pub struct MetricTools {
    /// Filling the fields from the answers of a survey.
    pub survey: ViewTool,
    /// Comparing variants, and what it would take to reach a target.
    pub experiments: ViewTool,
    pub share: ViewTool,
    /// The whole page on a projector.
    pub stage: ViewTool,
    /// Other definitions, unit, sources.
    pub sidebar: ViewTool,
    /// What only the printed page has.
    pub report: ViewTool,
    /// The response curves of the inputs, computed; what is held stays the same while a mark is dragged.
    pub respond: fn(&Calculation, Option<&HeldResponse>) -> Option<Responses>,
    /// The curve of one input.
    pub curve: fn(&CurveContext, &ResponseCurve) -> Html,
    /// The button that asks for an input.
    pub solve: fn(&Localizer, &Calculation, Variable, &Act) -> Html,
    /// The working, with the variable that is highlighted.
    pub working: ViewLit,
    /// The picture, with the variable that is highlighted.
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
