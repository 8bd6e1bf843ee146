//! The figures and results of a metric in every set, side by side.

use std::rc::Rc;

use crate::calculation::field::Field;
use crate::calculation::field_problem::FieldProblem;
use crate::calculation::figure_sets::FigureSets;
use crate::calculation::figures::Figures;
use crate::calculation::input::Content;
use crate::formula::definition::Definition;
use crate::formula::evaluate::Problem;
use crate::formula::period::Period;
use crate::formula::variable::Variable;
use crate::metrics::metric::Metric;
use crate::workspace::variant::Variant;

/// One set of figures: a column of the comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedSet {
    /// The variant; None for the user's own figures.
    pub set: Option<Variant>,
    /// In the order of the form.
    pub inputs: Vec<ComparedInput>,
    /// In the order of the catalogue.
    pub results: Vec<ComparedResult>,
}

/// An input in one set.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedInput {
    pub variable: Variable,
    /// Typed, or derived from other metrics, if it is known.
    pub value: Option<f64>,
    /// What was typed and what is wrong with it, if it can't be the value.
    pub wrong: Option<(Rc<str>, FieldProblem)>,
    /// Whether it differs from the user's own figure, other than by the period that it is written for.
    pub is_changed: bool,
}

/// A result in one set.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedResult {
    pub definition: &'static Definition,
    pub value: Result<f64, Problem>,
    /// The difference from the user's own result in the period of that one, if both have a value and it can be
    /// converted.
    pub difference: Option<ResultChange>,
    /// The value converted to the period of the user's own result, if it belongs to another one.
    pub converted: Option<f64>,
    /// Whether it belongs to another period than the user's own result, and both have a value.
    pub is_of_other_period: bool,
}

impl ComparedResult {
    /// Whether it can't be subtracted from the user's own result, because the two belong to different periods.
    pub fn is_apart(&self) -> bool {
        self.is_of_other_period && self.difference.is_none()
    }

    /// Whether it differs from the user's own by more than rounding.
    pub fn is_changed(&self) -> bool {
        let difference = self.difference.zip(self.value.ok());
        difference
            .is_some_and(|(difference, value)| difference.absolute.abs() > 1e-12 * value.abs())
    }
}

/// How far a result is from the user's own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResultChange {
    /// The variant's result minus the user's own, in inner units.
    pub absolute: f64,
    /// The same as a fraction of the absolute value of the user's own; None if that is 0.
    pub relative: Option<f64>,
}

impl ResultChange {
    /// From one value to another.
    pub fn new(from: f64, to: f64) -> ResultChange {
        let absolute = to - from;
        let relative = absolute / from.abs();
        ResultChange {
            absolute,
            relative: Some(relative).filter(|relative| relative.is_finite()),
        }
    }
}

/// Every set with its figures and results for the metric, the user's own first.
pub fn compare(metric: &'static Metric, sets: &FigureSets) -> Vec<ComparedSet> {
    let mut columns: Vec<ComparedSet> = Vec::new();
    for (set, figures) in sets.all() {
        let column = compare_set(metric, set, figures, columns.first(), sets.mine().period());
        columns.push(column);
    }
    columns
}

fn compare_set(
    metric: &'static Metric,
    set: Option<Variant>,
    figures: &Figures,
    mine: Option<&ComparedSet>,
    own_period: Option<Period>,
) -> ComparedSet {
    let values = figures.values(metric);
    let input = |(place, variable): (usize, &Variable)| {
        let value = values.get(*variable).ok();
        let own = mine.and_then(|mine| mine.inputs.get(place));
        let whole = figures.field(variable.id);
        let field = whole.map(Field::counting);
        // Another period writes the same figure differently, or has none.
        let is_as_own = whole.is_some_and(|whole| {
            whole.inherited().is_some() || whole.is_for_other_period && value.is_none()
        });
        let wrong = field.and_then(|field| match &field.content {
            Content::Wrong(wrong) => Some((field.text.clone(), wrong.problem)),
            _ => None,
        });
        ComparedInput {
            variable: *variable,
            value,
            is_changed: !is_as_own
                && own.is_some_and(|own| own.value != value || own.wrong != wrong),
            wrong,
        }
    };
    let result = |(place, definition): (usize, &'static Definition)| {
        let value = figures.evaluate(definition, &values);
        let own = mine.and_then(|mine| mine.results.get(place)?.value.ok());
        let is_other = definition.result.is_of_period() && figures.period() != own_period;
        let converted = value
            .ok()
            .and_then(|value| in_period(definition.result, value, figures.period(), own_period));
        ComparedResult {
            definition,
            value,
            difference: own
                .zip(converted)
                .map(|(own, value)| ResultChange::new(own, value)),
            converted: converted.filter(|_| is_other),
            is_of_other_period: is_other && own.is_some() && value.is_ok(),
        }
    };
    ComparedSet {
        set,
        inputs: metric.inputs.iter().enumerate().map(input).collect(),
        results: metric.definitions.iter().enumerate().map(result).collect(),
    }
}

/// How far the main result of a set is above the user's own, in the period of the user's own. None if one of the
/// two has no result, or it can't be converted.
pub fn main_difference(metric: &Metric, set: &Figures, mine: &Figures) -> Option<f64> {
    let (result, own) = (set.result(metric)?, mine.result(metric)?);
    let main = metric.main()?.result;
    Some(in_period(main, result, set.period(), mine.period())? - own)
}

/// A value of one period, for another one; None if it can't be converted.
fn in_period(
    variable: Variable,
    value: f64,
    from: Option<Period>,
    to: Option<Period>,
) -> Option<f64> {
    if from == to || !variable.is_of_period() {
        return Some(value);
    }
    variable.per_period?.convert(value, from?, to?)
}
