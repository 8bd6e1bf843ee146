//! Response curves: how a result of a page depends on each of its inputs, if the others stay as they are.

use crate::calculation::field::Field;
use crate::calculation::input_range::InputRange;
use crate::calculation::metric::Calculation;
use crate::calculation::response_model::{InputChange, ResponseModel, ResponsePoint};
use crate::calculation::response_scale::ResponseScale;
use crate::formula::definition::Definition;
use crate::formula::period::Period;
use crate::formula::variable::Variable;
use crate::guides::rules::ordering::{rank, sort_by_key};
use crate::workspace::slot::Slot;

/// The curves of one result, which share one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Responses {
    /// How the result is computed.
    pub definition: &'static Definition,
    /// Whether it is the result that the page leads with.
    pub is_leading: bool,
    /// Whether it counts revenue, because no margin is known.
    pub counts_revenue: bool,
    pub scale: ResponseScale,
    /// In the order of the form. An input on which the result doesn't depend has none.
    pub curves: Vec<ResponseCurve>,
}

/// How the result depends on one input.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseCurve {
    pub variable: Variable,
    /// The slot that a change of the input goes into.
    pub slot: Slot,
    /// The period that the field's figure is per, if one was given.
    pub unit: Option<Period>,
    pub range: InputRange,
    /// From the lowest value to the highest, including the current one.
    pub points: Vec<ResponsePoint>,
    pub now: ResponsePoint,
    /// The effect of one step more, or of one step less if more is impossible.
    pub step: Option<InputChange>,
    /// The effect of 10% more, or of 10% less if more is impossible.
    pub tenth: Option<InputChange>,
}

/// What stays fixed while the user drags: the ends of the dragged input and the common scale.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldResponse {
    pub variable: Variable,
    pub range: InputRange,
    pub scale: ResponseScale,
    /// When the drag began, by the device's clock.
    pub since: u64,
}

impl Responses {
    /// The curves of the page's leading result. None while the page solves for an unknown.
    pub fn new(calculation: &Calculation, held: Option<&HeldResponse>) -> Option<Responses> {
        let definition = calculation.leading()?;
        Responses::of_result(calculation, definition, &[], held)
    }

    /// The curves of all inputs, by result: those of the leading result first, then those of inputs that only
    /// further results depend on.
    pub fn of_page(calculation: &Calculation, held: Option<&HeldResponse>) -> Vec<Responses> {
        let mut all: Vec<Responses> = Vec::new();
        let further = calculation.others().map(|(definition, _)| definition);
        for definition in calculation.leading().into_iter().chain(further) {
            all.extend(Responses::of_result(calculation, definition, &all, held));
        }
        all
    }

    /// The curves of a result, without those of inputs that `others` have.
    fn of_result(
        calculation: &Calculation,
        definition: &'static Definition,
        others: &[Responses],
        held: Option<&HeldResponse>,
    ) -> Option<Responses> {
        if calculation.solving.is_some() {
            return None;
        }
        let uses = definition.formula(&calculation.values).variables();
        let has_one = |variable| others.iter().any(|other| other.of(variable).is_some());
        let fields = calculation.fields.iter();
        let curves: Vec<ResponseCurve> = fields
            .filter(|field| uses.contains(&field.variable) && !has_one(field.variable))
            .filter_map(|field| ResponseCurve::new(calculation, definition, field, held))
            .collect();
        let points = curves.iter().flat_map(|curve| &curve.points);
        let is_dragged =
            |held: &&HeldResponse| uses.contains(&held.variable) && !has_one(held.variable);
        let scale = match held.filter(is_dragged) {
            Some(held) => held.scale,
            None => ResponseScale::from_results(
                points.filter_map(|point| point.result).collect(),
                calculation.result(definition).ok(),
            ),
        };
        (!curves.is_empty()).then_some(Responses {
            definition,
            is_leading: calculation.leading() == Some(definition),
            counts_revenue: calculation
                .sets()
                .current()
                .counts_revenue(calculation.metric, definition),
            scale,
            curves,
        })
    }

    /// The curve of an input, if it has one.
    pub fn of(&self, variable: Variable) -> Option<&ResponseCurve> {
        self.curves.iter().find(|curve| curve.variable == variable)
    }

    /// The inputs by the effect that 10% more or less of each has on the result, the greatest first.
    pub fn by_weight(&self) -> Vec<(&ResponseCurve, InputChange)> {
        let curves = self.curves.iter();
        let mut ordered: Vec<(&ResponseCurve, InputChange)> = curves
            .filter_map(|curve| Some((curve, curve.tenth?)))
            .collect();
        sort_by_key(&mut ordered, |(_, change)| {
            (rank(-change.effect.absolute.abs()), "")
        });
        ordered
    }

    /// What stays fixed while the user drags the mark of a curve.
    pub fn hold(&self, curve: &ResponseCurve, since: u64) -> HeldResponse {
        HeldResponse {
            variable: curve.variable,
            range: curve.range,
            scale: self.scale,
            since,
        }
    }
}

impl ResponseCurve {
    /// None if the input has no value, or if there is no result nearby.
    fn new(
        calculation: &Calculation,
        definition: &'static Definition,
        field: &Field,
        held: Option<&HeldResponse>,
    ) -> Option<ResponseCurve> {
        let mut model = ResponseModel::new(calculation, definition, field)?;
        let value = model.now();
        let held = held.filter(|held| held.variable == field.variable);
        let range = match held {
            Some(held) => held.range,
            None => model.find_range(InputRange::around(field.variable, value)),
        };
        let points = model.sample(range);
        if points.iter().filter(|point| point.result.is_some()).count() < 2 {
            return None;
        }
        let now = ResponsePoint {
            input: value,
            result: model.at(value),
        };
        let step = model.first_change(
            now,
            [range.step_from(value, 1.0), range.step_from(value, -1.0)],
        );
        let tenth = model.first_change(now, [value * 1.1, value * 0.9]);
        Some(ResponseCurve {
            variable: field.variable,
            slot: field.slot.clone(),
            unit: model.unit(),
            range,
            points,
            now,
            step,
            tenth: tenth.filter(|_| value != 0.0),
        })
    }

    /// The value this many steps up, or down for a negative number; None beyond the end of what the input can
    /// be.
    pub fn next(&self, steps: f64) -> Option<f64> {
        let next = self.range.step_from(self.now.input, steps);
        let (least, greatest) = self.variable.range;
        (least..=greatest).contains(&next).then_some(next)
    }
}
