//! “Raise loyalty by 30 % in a year.” Of what, and per cent or points?

use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;
use crate::metrics::retention::RETENTION_RATE;

/// g: the rise that is asked for, of which nobody says whether it is per cent or points.
pub const GOAL_RISE: Variable = Variable::of(&Meaning::rate("goal_rise", "g"));
/// Where the rate would have to stand.
pub const GOAL_RATE: Variable = Variable::of(&Meaning::rate("goal_rate", "R′"));

/// The claim_test of the saying.
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
        // No rate passes 100 %.
        condition: Condition::AtMost(Expr::Number(1.0)),
        turns_on: RETENTION_RATE,
    }
}
