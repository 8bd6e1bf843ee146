//! Response curves: how the result of a page follows each of its inputs, the others staying as they are.

use crate::calculation::field::Field;
use crate::calculation::input_range::InputRange;
use crate::calculation::metric::Calculation;
use crate::calculation::response_model::{InputChange, ResponseModel, ResponsePoint};
use crate::calculation::response_scale::ResponseScale;
use crate::formula::period::Period;
use crate::formula::variable::{Kind, Variable};
use crate::guides::rules::ordering::{rank, sort_by_key};
use crate::workspace::slot::Slot;

/// The curves of a page, all on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Responses {
    /// The kind of the result.
    pub kind: Kind,
    pub scale: ResponseScale,
    /// In the order of the form. An input on which the result doesn't depend has none.
    pub curves: Vec<ResponseCurve>,
}

/// How the result follows one input.
#[derive(Clone, Debug, PartialEq)]
pub struct ResponseCurve {
    pub variable: Variable,
    /// Where a change of the input is written.
    pub slot: Slot,
    /// The period that the field's figure is per, if it was given with one.
    pub unit: Option<Period>,
    pub range: InputRange,
    /// From the lowest value to the highest, the present one among them.
    pub points: Vec<ResponsePoint>,
    pub now: ResponsePoint,
    /// What one step more is worth; one step less, where more is impossible.
    pub step: Option<InputChange>,
    /// What 10 % more does; 10 % less, where more is impossible.
    pub tenth: Option<InputChange>,
}

/// What stays the same while the user drags: the ends of the dragged input and the common scale.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldResponse {
    pub variable: Variable,
    pub range: InputRange,
    pub scale: ResponseScale,
    /// When the drag began, by the device's clock.
    pub since: u64,
}

impl Responses {
    /// The curves of the page's leading result. None while it is solved for an unknown: the page then
    /// asks the other way round.
    pub fn new(calculation: &Calculation, held: Option<&HeldResponse>) -> Option<Responses> {
        if calculation.solving.is_some() {
            return None;
        }
        let definition = calculation.leading()?;
        let uses = definition.formula(&calculation.values).variables();
        let fields = calculation.fields.iter();
        let curves: Vec<ResponseCurve> = fields
            .filter(|field| uses.contains(&field.variable))
            .filter_map(|field| ResponseCurve::new(calculation, field, held))
            .collect();
        let points = curves.iter().flat_map(|curve| &curve.points);
        let scale = match held {
            Some(held) => held.scale,
            None => ResponseScale::of(
                points.filter_map(|point| point.result).collect(),
                calculation.result(definition).ok(),
            ),
        };
        (!curves.is_empty()).then_some(Responses {
            kind: definition.result.kind,
            scale,
            curves,
        })
    }

    /// The curve of an input, if it has one.
    pub fn of(&self, variable: Variable) -> Option<&ResponseCurve> {
        self.curves.iter().find(|curve| curve.variable == variable)
    }

    /// The inputs by what 10 % more or less of each does to the result, the greatest effect first.
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

    /// What stays the same while the user drags the mark of a curve.
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
    /// None where the input has no value, or the result has none anywhere near.
    fn new(
        calculation: &Calculation,
        field: &Field,
        held: Option<&HeldResponse>,
    ) -> Option<ResponseCurve> {
        let mut model = ResponseModel::new(calculation, field)?;
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

    /// The value one step up, or down for −1; None at the end of what the input can be.
    pub fn next(&self, steps: f64) -> Option<f64> {
        let next = self.range.step_from(self.now.input, steps);
        let (least, greatest) = self.variable.range;
        (least..=greatest).contains(&next).then_some(next)
    }
}
