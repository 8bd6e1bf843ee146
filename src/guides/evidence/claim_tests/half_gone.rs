//! “Five percent churn a month loses half the customers in half a year.” Each period takes its share of the
//! remaining customers, so the losses shrink: c + c(1 − c) + c(1 − c)² …

use crate::formula::definition::Definition;
use crate::formula::expression::{Expr, series};
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;
use crate::metrics::churn::CHURN_RATE;

/// t: how many periods have passed.
pub const PERIODS_PASSED: Variable = Variable::new(&Meaning::duration("periods_passed", "t"));
/// The share of the customers claimed to be lost by then.
pub const LOSS_CLAIMED: Variable = Variable::new(&Meaning::share("loss_claimed", "z"));
/// 1 − (1 − c)ᵗ, computed as the sum of what leaves in each period.
pub const SHARE_LOST: Variable = Variable::new(&Meaning::share("share_lost", "Q"));

/// The claim test.
pub fn claim_test() -> ClaimTest {
    ClaimTest {
        formula: formula(
            "half-gone",
            &[CHURN_RATE, PERIODS_PASSED, LOSS_CLAIMED],
            vec![
                Definition::new(
                    SHARE_LOST,
                    CHURN_RATE * series(1.0 - CHURN_RATE, PERIODS_PASSED),
                )
                // If all customers leave in the first period, there is no curve to draw.
                .checked([Expr::from(CHURN_RATE).below(
                    1.0,
                    "all_leave_at_once",
                    CHURN_RATE,
                )]),
            ],
            &[
                ("half-year", &["5", "6", "50"]),
                ("year", &["5", "12", "50"]),
                ("fourteen-months", &["5", "14", "50"]),
            ],
            &[],
        ),
        condition: Condition::AtLeast(LOSS_CLAIMED.into()),
        bearing: Bearing::Confirms,
        turns_on: PERIODS_PASSED,
    }
}
