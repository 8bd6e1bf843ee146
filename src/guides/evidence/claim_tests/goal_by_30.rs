//! “Raise loyalty by 30 % in a year.” Of what, and in percent or in points?

use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;
use crate::metrics::retention::RETENTION_RATE;

/// g: the required rise; the claim doesn't say whether it is in percent or in points.
pub const GOAL_RISE: Variable = Variable::new(&Meaning::rate("goal_rise", "g"));
/// The rate to reach.
pub const GOAL_RATE: Variable = Variable::new(&Meaning::rate("goal_rate", "R′"));

/// The claim test.
pub fn claim_test() -> ClaimTest {
    ClaimTest {
        formula: formula(
            "goal-by-30",
            &[RETENTION_RATE, GOAL_RISE],
            vec![
                Definition::new(GOAL_RATE, RETENTION_RATE * (1.0 + GOAL_RISE)),
                Definition::rival("goal_rate.points", GOAL_RATE, RETENTION_RATE + GOAL_RISE),
            ],
            &[
                ("gym", &["65", "30"]),
                ("bank", &["75", "30"]),
                ("insurer", &["90", "30"]),
            ],
            &[],
        ),
        // No rate can exceed 100%.
        condition: Condition::AtMost(Expr::Number(1.0)),
        bearing: Bearing::Confirms,
        turns_on: RETENTION_RATE,
    }
}
