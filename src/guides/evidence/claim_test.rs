//! A claim_test: a saying as a formula, on which a person sets the assumptions and sees when it holds.

use crate::formula::definition::Definition;
use crate::formula::evaluate::{Problem, Values, evaluate};
use crate::formula::expression::Expr;
use crate::formula::solve::{NoSolution, solve};
use crate::formula::variable::{Kind, Variable};
use crate::metrics::metric::Metric;

/// A saying that can be tried.
#[derive(Clone, Debug)]
pub struct ClaimTest {
    /// The assumptions are its inputs, the first of its cases is where it begins, and its main
    /// definition is the figure that the saying speaks of. Being a metric, it has every face that
    /// a metric has: fields, working, spreadsheet.
    pub formula: Metric,
    /// When the saying holds. Where a claim_test shows that a figure can come about without the cause
    /// that the saying gives for it, it holds when the figure is there all the same.
    pub condition: Condition,
    /// The assumption for which the turning point is told.
    pub turns_on: Variable,
}

/// What the figure must do for the saying to hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    AtLeast(Expr),
    AtMost(Expr),
}

/// What came of a test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// What the assumptions give, in inner units.
    pub result: f64,
    /// What the saying asks of it.
    pub limit: f64,
    pub holds: bool,
}

/// Assumptions are decimals that no double holds exactly, so a figure that misses its limit by
/// less than this part has reached it.
const CLOSE: f64 = 1e-9;

impl ClaimTest {
    /// The id in addresses, cases and words: frozen once shipped.
    pub fn id(&self) -> &'static str {
        self.formula.id
    }

    /// The assumptions with the figures that they begin with, in outer units.
    pub fn defaults(&self) -> &[(Variable, &'static str)] {
        self.formula.cases.first().map_or(&[], |case| &case.figures)
    }

    /// The ways to count the figure of the saying: the saying's own first, then its rivals.
    pub fn readings(&self) -> impl Iterator<Item = &Definition> {
        let main = self.formula.main().map(|main| main.result);
        let definitions = self.formula.definitions.iter();
        definitions.filter(move |definition| Some(definition.result) == main)
    }

    /// The value of the assumption `turns_on` at which the saying begins or ceases to hold, by its
    /// own reading and with the other assumptions as they are.
    pub fn turning_point(&self, values: &Values) -> Result<f64, NoSolution> {
        let Some(main) = self.formula.main() else {
            return Err(NoSolution::Anything);
        };
        let limit = self.condition.limit(values).map_err(NoSolution::Problem)?;
        solve(main, self.turns_on, limit, values)
    }
}

impl ClaimTest {
    /// A turning point in so many decimals as it is told in, on the side on which the saying holds.
    pub fn told(&self, turn: f64, values: &Values) -> f64 {
        let step = match self.turns_on.kind {
            Kind::Share => 1e-4,
            _ => 1e-2,
        };
        let near = (turn / step).round();
        let holds = |value: &f64| {
            let values = values.clone().with(self.turns_on, *value);
            let main = self.formula.main();
            main.is_some_and(|main| try_it(self, main, &values).is_ok_and(|found| found.holds))
        };
        let around = [near, near + 1.0, near - 1.0].map(|steps| steps * step);
        around.into_iter().find(holds).unwrap_or(turn)
    }
}

impl Condition {
    fn limit(&self, values: &Values) -> Result<f64, Problem> {
        match self {
            Condition::AtLeast(limit) | Condition::AtMost(limit) => evaluate(limit, values),
        }
    }
}

/// Tries the saying by one of the claim_test's readings; errs with the first problem in the way.
pub fn try_it(
    claim_test: &ClaimTest,
    reading: &Definition,
    values: &Values,
) -> Result<Verdict, Problem> {
    let result = reading.evaluate(values)?;
    let limit = claim_test.condition.limit(values)?;
    let slack = match claim_test.condition {
        Condition::AtLeast(_) => result - limit,
        Condition::AtMost(_) => limit - result,
    };
    let holds = slack >= -CLOSE * limit.abs().max(1.0);
    Ok(Verdict {
        result,
        limit,
        holds,
    })
}
