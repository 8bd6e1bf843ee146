//! A claim test: a claim as a formula. The user sets its assumptions and sees when the claim holds.

use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, Values, evaluate};
use crate::formula::expression::Expr;
use crate::formula::solve::{NoSolution, solve};
use crate::formula::variable::{Kind, Variable};
use crate::metrics::metric::Metric;

/// A claim that can be tested.
#[derive(Clone, Debug)]
pub struct ClaimTest {
    /// Its inputs are the assumptions, the first of its cases gives their initial values, and its main
    /// definition is the figure that the claim is about. Because it is a metric, it has fields, working and a
    /// spreadsheet formula like any other.
    pub formula: Metric,
    /// The condition on the figure.
    pub condition: Condition,
    /// What it says about the claim if the figure meets the condition.
    pub bearing: Bearing,
    /// The assumption whose turning point is shown.
    pub turns_on: Variable,
}

/// The condition on the figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    AtLeast(Expr),
    AtMost(Expr),
    Above(Expr),
}

/// What a figure that meets its condition says about the claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// The claim is true, and otherwise it isn't.
    Confirms,
    /// The figure occurs without the cause that the claim names, so it proves nothing. Otherwise the claim may
    /// be true.
    ExplainsAway,
}

/// What the test says about the claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimAnswer {
    True,
    NotTrue,
    /// The figure occurs without the cause that the claim names.
    Unproven,
    /// The figure doesn't occur without that cause, which may be at work.
    Possible,
}

/// The outcome of a test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// The figure computed from the assumptions, in inner units.
    pub result: f64,
    /// The limit in the condition.
    pub limit: f64,
    /// Whether the figure meets the condition.
    pub holds: bool,
}

/// Most decimal assumptions have no exact double, so a figure that misses its limit by less than this
/// fraction counts as having reached it.
const CLOSE: f64 = 1e-9;

impl ClaimTest {
    /// The id in addresses, cases and words: frozen once shipped.
    pub fn id(&self) -> &'static str {
        self.formula.id
    }

    /// The assumptions with their initial figures, in outer units.
    pub fn defaults(&self) -> &[(Variable, &'static str)] {
        self.formula.cases.first().map_or(&[], |case| &case.figures)
    }

    /// What an outcome says about the claim.
    pub const fn answer(&self, verdict: &Verdict) -> ClaimAnswer {
        match (self.bearing, verdict.holds) {
            (Bearing::Confirms, true) => ClaimAnswer::True,
            (Bearing::Confirms, false) => ClaimAnswer::NotTrue,
            (Bearing::ExplainsAway, true) => ClaimAnswer::Unproven,
            (Bearing::ExplainsAway, false) => ClaimAnswer::Possible,
        }
    }

    /// The ways to compute the claim's figure: the claim's own first, then its rivals.
    pub fn readings(&self) -> impl Iterator<Item = &Definition> {
        let main = self.formula.main().map(|main| main.result);
        let definitions = self.formula.definitions.iter();
        definitions.filter(move |definition| Some(definition.result) == main)
    }

    /// The value of the assumption `turns_on` at which the claim starts or stops being true, by its own
    /// reading and with the other assumptions unchanged.
    pub fn turning_point(&self, values: &Values) -> Result<f64, NoSolution> {
        let Some(main) = self.formula.main() else {
            return Err(NoSolution::Anything);
        };
        let limit = self.condition.limit(values).map_err(NoSolution::Problem)?;
        solve(main, self.turns_on, limit, values)
    }
}

impl ClaimTest {
    /// The turning point rounded to the decimals shown, towards the side on which the claim holds.
    pub fn round_turning_point(&self, turn: f64, values: &Values) -> f64 {
        let step = match self.turns_on.kind {
            Kind::Count => 1.0,
            kind if kind.is_in_hundredths() => 1e-4,
            _ => 1e-2,
        };
        let near = (turn / step).round();
        // A limit that has to be exceeded is shown itself.
        if matches!(self.condition, Condition::Above(_)) {
            return near * step;
        }
        let holds = |value: &f64| {
            let values = values.clone().with(self.turns_on, *value);
            let main = self.formula.main();
            main.is_some_and(|main| {
                test_reading(self, main, &values).is_ok_and(|found| found.holds)
            })
        };
        let around = [near, near + 1.0, near - 1.0].map(|steps| steps * step);
        around.into_iter().find(holds).unwrap_or(turn)
    }
}

impl Condition {
    /// The limit that the figure is compared with.
    pub fn limit(&self, values: &Values) -> Result<f64, Problem> {
        match self {
            Condition::AtLeast(limit) | Condition::AtMost(limit) | Condition::Above(limit) => {
                evaluate(limit, values)
            }
        }
    }
}

/// Tests the claim by one of its readings. The error is the first problem found.
pub fn test_reading(
    claim_test: &ClaimTest,
    reading: &Definition,
    values: &Values,
) -> Result<Verdict, Problem> {
    let result = reading.evaluate(values)?;
    let limit = claim_test.condition.limit(values)?;
    let slack = match claim_test.condition {
        Condition::AtLeast(_) | Condition::Above(_) => result - limit,
        Condition::AtMost(_) => limit - result,
    };
    let close = CLOSE * limit.abs().max(1.0);
    let holds = match claim_test.condition {
        Condition::Above(_) => slack > close,
        _ => slack >= -close,
    };
    Ok(Verdict {
        result,
        limit,
        holds,
    })
}
