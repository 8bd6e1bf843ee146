//! The result of a page as a function of one input.

use crate::calculation::comparison::ResultChange;
use crate::calculation::field::Field;
use crate::calculation::input::Content;
use crate::calculation::input_range::InputRange;
use crate::calculation::metric::Calculation;
use crate::formula::definition::Definition;
use crate::formula::evaluate::Values;
use crate::formula::period::Period;
use crate::formula::variable::Variable;

/// A value of the input, in the unit of its field, with the result. None if there is no result, or if the
/// result jumps, so that the curve has a gap there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResponsePoint {
    pub input: f64,
    pub result: Option<f64>,
}

/// A change of an input, and its effect on the result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InputChange {
    /// The new value, in the unit of the field.
    pub to: f64,
    pub is_more: bool,
    pub effect: ResultChange,
}

/// A result of a page as a function of the value in its field for one input.
pub struct ResponseModel<'a> {
    calculation: &'a Calculation,
    definition: &'static Definition,
    variable: Variable,
    /// The current value of the field, in its unit.
    now: f64,
    unit: Option<Period>,
    /// The figures of the page, with the last value that was tried.
    values: Values,
    /// Whether other figures of the page are derived from this one.
    is_followed: bool,
}

/// A curve has this many parts of equal width.
const PARTS: usize = 32;

/// To find where results start and end, the range is divided into this many parts, and the part that contains
/// the end is halved this many times.
const COARSE_PARTS: usize = 12;
const HALVINGS: usize = 8;

/// A part of the curve that rises or falls by more than this fraction of the total height could be a jump. It
/// is one if the part, after being halved this many times, still has at least half of its height.
const STEEP: f64 = 0.25;
const JUMP_HALVINGS: usize = 6;

impl<'a> ResponseModel<'a> {
    /// None if the input has no value.
    pub fn new(
        calculation: &'a Calculation,
        definition: &'static Definition,
        field: &Field,
    ) -> Option<ResponseModel<'a>> {
        let variable = field.variable;
        let known = calculation.values.get(variable).ok()?;
        let (now, unit) = match &field.counting().content {
            Content::Value(understood) => match &understood.given {
                Some((number, unit)) => (number.value(), Some(*unit)),
                None => (known, None),
            },
            _ => (known, None),
        };
        let mut model = ResponseModel {
            calculation,
            definition,
            variable,
            now,
            unit,
            values: calculation.values.clone(),
            is_followed: false,
        };
        model.is_followed = model.finds_followers();
        Some(model)
    }

    /// The current value of the field.
    pub fn now(&self) -> f64 {
        self.now
    }

    /// The period that the field's figure is per, if one was given.
    pub fn unit(&self) -> Option<Period> {
        self.unit
    }

    /// The result if the field had this value.
    pub fn at(&mut self, input: f64) -> Option<f64> {
        let (least, greatest) = self.variable.range;
        let value = self.inner(input);
        if !(least..=greatest).contains(&value) {
            return None;
        }
        if self.is_followed {
            let values = self.calculation.values_with(self.variable, value);
            return self.definition.evaluate(&values).ok();
        }
        self.values.set(self.variable, Some(value));
        self.definition.evaluate(&self.values).ok()
    }

    /// The part of the range where the input has results, including its current value, with round ends.
    pub fn find_range(&mut self, whole: InputRange) -> InputRange {
        let inputs = self.with_now(spread(whole, COARSE_PARTS));
        let known: Vec<bool> = inputs
            .iter()
            .map(|input| *input == self.now || self.at(*input).is_some())
            .collect();
        let first = known.iter().position(|is_known| *is_known);
        let last = known.iter().rposition(|is_known| *is_known);
        if let (Some(first), Some(last)) = (first, last) {
            let before = first.checked_sub(1).and_then(|place| inputs.get(place));
            let after = inputs.get(last + 1);
            let low = before.map(|before| self.find_end(inputs[first], *before));
            let high = after.map(|after| self.find_end(inputs[last], *after));
            return whole.narrowed(low, high);
        }
        whole
    }

    /// The points of the curve, including the current value.
    pub fn sample(&mut self, range: InputRange) -> Vec<ResponsePoint> {
        let inputs = self.with_now(spread(range, PARTS));
        let points: Vec<ResponsePoint> = inputs
            .into_iter()
            .map(|input| ResponsePoint {
                input,
                result: self.at(input),
            })
            .collect();
        self.with_gaps(points)
    }

    /// The first of these values at which there is a result, compared with the current one.
    pub fn first_change(&mut self, now: ResponsePoint, inputs: [f64; 2]) -> Option<InputChange> {
        let from = now.result?;
        inputs.into_iter().find_map(|to| {
            let effect = ResultChange::new(from, self.at(to)?);
            Some(InputChange {
                to,
                is_more: to > now.input,
                effect,
            })
        })
    }

    /// The values with the current one inserted, if it is between the first and the last.
    fn with_now(&self, mut inputs: Vec<f64>) -> Vec<f64> {
        let after = inputs.iter().position(|input| *input >= self.now);
        if let Some(after) = after
            && inputs.first().is_some_and(|first| *first <= self.now)
            && inputs.get(after) != Some(&self.now)
        {
            inputs.insert(after, self.now);
        }
        inputs
    }

    /// The last value with a result between one that has a result and one that doesn't.
    fn find_end(&mut self, mut within: f64, mut beyond: f64) -> f64 {
        for _ in 0..HALVINGS {
            let middle = (within + beyond) / 2.0;
            match self.at(middle) {
                Some(_) => within = middle,
                None => beyond = middle,
            }
        }
        within
    }

    /// The points, with the last results before each gap and the first after it, and with a gap wherever the
    /// result jumps.
    fn with_gaps(&mut self, points: Vec<ResponsePoint>) -> Vec<ResponsePoint> {
        let results = || points.iter().filter_map(|point| point.result);
        let height =
            results().fold(f64::NEG_INFINITY, f64::max) - results().fold(f64::INFINITY, f64::min);
        let mut all: Vec<ResponsePoint> = Vec::with_capacity(points.len());
        for point in points {
            if let Some(before) = all.last().copied() {
                let between = match (before.result, point.result) {
                    (Some(_), Some(_)) => self.jump(before, point, STEEP * height),
                    (Some(_), None) => self.edge(before.input, point.input),
                    (None, Some(_)) => self.edge(point.input, before.input),
                    (None, None) => None,
                };
                all.extend(between);
            }
            all.push(point);
        }
        all
    }

    /// The last point with a result between one that has a result and one that doesn't.
    fn edge(&mut self, within: f64, beyond: f64) -> Option<ResponsePoint> {
        let input = self.find_end(within, beyond);
        (input != within).then(|| ResponsePoint {
            input,
            result: self.at(input),
        })
    }

    /// The gap between two neighbouring points, if the result jumps there.
    fn jump(
        &mut self,
        from: ResponsePoint,
        to: ResponsePoint,
        steep: f64,
    ) -> Option<ResponsePoint> {
        let (mut low, mut high) = ((from.input, from.result?), (to.input, to.result?));
        let rise = (high.1 - low.1).abs();
        if rise <= steep {
            return None;
        }
        for _ in 0..JUMP_HALVINGS {
            let input = (low.0 + high.0) / 2.0;
            let gap = ResponsePoint {
                input,
                result: None,
            };
            let Some(result) = self.at(input) else {
                return Some(gap);
            };
            match (result - low.1).abs() > (high.1 - result).abs() {
                true => high = (input, result),
                false => low = (input, result),
            }
        }
        let is_jump = (high.1 - low.1).abs() > rise / 2.0;
        is_jump.then_some(ResponsePoint {
            input: (low.0 + high.0) / 2.0,
            result: None,
        })
    }

    /// The value of the variable if the field contains this number.
    fn inner(&self, input: f64) -> f64 {
        let law = self.variable.per_period;
        match law.zip(self.unit).zip(self.calculation.period) {
            Some(((law, unit), period)) => law.convert(input, unit, period).unwrap_or(input),
            None => input,
        }
    }

    /// Whether another figure that the result depends on, and that wasn't typed, changes when this one does:
    /// on the page of churn, for example, the customers lost can be derived from those at the start.
    fn finds_followers(&self) -> bool {
        let calculation = self.calculation;
        let follows = |variable: &Variable| {
            *variable != self.variable
                && !calculation.is_typed(*variable)
                && calculation.values.is_given(*variable)
        };
        let derived: Vec<Variable> = self.definition.concerned().filter(follows).collect();
        if derived.is_empty() {
            return false;
        }
        let elsewhere = self.inner(self.now * 1.01 + 0.01);
        let changed = calculation.values_with(self.variable, elsewhere);
        let differs = |variable: &Variable| {
            changed.get(*variable).ok() != calculation.values.get(*variable).ok()
        };
        derived.iter().any(differs)
    }
}

/// Evenly spaced values, including both ends.
fn spread(range: InputRange, parts: usize) -> Vec<f64> {
    let InputRange { low, high, .. } = range;
    (0..=parts)
        .map(|place| match place == parts {
            true => high,
            false => low + (high - low) * place as f64 / parts as f64,
        })
        .collect()
}
