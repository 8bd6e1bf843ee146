//! Targets: the result that the user wants on a metric's page, and what would have to change to reach it.
//!
//! A target is a question. Nothing found for it becomes one of the user's figures, and no other page uses it.

use crate::calculation::field::{Field, FieldSource};
use crate::calculation::input::Content;
use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, Values};
use crate::formula::solve::{NoSolution, solve};
use crate::formula::variable::{Kind, Variable};
use crate::metrics::metric::Metric;
use crate::workspace::slot::Slot;

/// The wanted result of one definition.
#[derive(Clone, Debug)]
pub struct Target {
    /// The definition whose result it is.
    pub definition: &'static Definition,
    /// The field in which the user enters it.
    pub field: Field,
}

/// What one input would have to be to reach the target, if the others stay as they are.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub input: Variable,
    /// The current value of the input, if it's known.
    pub from: Option<f64>,
    pub outcome: Result<Found, NoSolution>,
}

/// The value of an input that reaches the target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Found {
    /// The value. For counts, this is the next whole number that reaches the target.
    pub value: f64,
    /// The result with that value. For counts, it is rarely exactly the target.
    pub result: f64,
    /// Whether that is at least as good as the target. If a count can't be rounded so that it is, nothing else is
    /// nearer.
    pub reaches: bool,
}

impl Target {
    /// The target of a metric's page, with the number read by the language's conventions. It is for the
    /// definition that the user chose. If the user chose none, it is for the main one, or for the first that
    /// depends on the chosen unknown.
    pub fn read(metric: &'static Metric, source: &FieldSource) -> Option<Target> {
        let workspace = source.workspace;
        let given = workspace.text(&Slot::Given(metric.id));
        let unknown = workspace.text(&Slot::Unknown(metric.id));
        let definition = metric.target(&given, &unknown)?;
        let slot = Slot::Target(metric.id);
        let field = Field::read(definition.result, definition.id, slot, source);
        Some(Target { definition, field })
    }

    /// The value of the unknown that reaches the target.
    pub fn solve(&self, unknown: Variable, values: &Values) -> Result<f64, NoSolution> {
        let result = self.definition.result;
        match &self.field.content {
            Content::Empty => Err(NoSolution::Problem(Problem::Missing(result))),
            Content::Wrong(_) => Err(NoSolution::Problem(Problem::Unusable(result))),
            Content::Value(wanted) => solve(self.definition, unknown, wanted.value, values),
        }
    }

    /// What an input would have to be, if the other values stay as they are.
    pub fn change(&self, input: Variable, values: &Values) -> Change {
        let mut others = values.clone();
        others.unset(input);
        let found = self.solve(input, &others);
        Change {
            input,
            from: values.get(input).ok(),
            outcome: found.and_then(|value| self.round(input, value, values)),
        }
    }

    /// The value with its result. A count is rounded to the whole number on the side that reaches the target;
    /// if neither side has a result, there is no solution.
    pub fn round(&self, input: Variable, value: f64, values: &Values) -> Result<Found, NoSolution> {
        let at = |value: f64| {
            let result = self.definition.evaluate(&values.clone().with(input, value));
            let reaches = true;
            result.map(|result| Found {
                value,
                result,
                reaches,
            })
        };
        let wanted = match &self.field.content {
            Content::Value(wanted) if input.kind == Kind::Count && value != value.round() => {
                wanted.value
            }
            _ => return at(value).map_err(NoSolution::Problem),
        };
        // A result that has to fall reaches the target at or below it, another at or above it.
        let has_to_fall = match self.definition.evaluate(values) {
            Ok(now) if now != wanted => now > wanted,
            _ => self.definition.result.is_better_low,
        };
        let side = |value: f64| {
            let found = at(value).ok()?;
            let reaches = match has_to_fall {
                true => found.result <= wanted,
                false => found.result >= wanted,
            };
            Some(Found { reaches, ..found })
        };
        let [below, above] = [side(value.floor()), side(value.ceil())];
        let best = below.filter(|below| below.reaches || above.is_none_or(|above| !above.reaches));
        best.or(above)
            .ok_or(NoSolution::Problem(Problem::Missing(input)))
    }
}
