//! “Our gross revenue retention is above 100%.” It can be if upgrades are included, but then it isn't gross.

use crate::formula::definition::Definition;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;
use crate::metrics::revenue_retention::{
    REVENUE_CHURNED, REVENUE_CONTRACTION, REVENUE_EXPANSION, REVENUE_START,
};

/// The rate that is claimed to be exceeded.
pub const KEPT_CLAIMED: Variable = Variable::new(&Meaning::rate("kept_claimed", "z"));
/// What the customers from the start pay at the end, as a share of what they paid at the start.
pub const REVENUE_KEPT: Variable = Variable::new(&Meaning::rate("revenue_kept", "R"));

/// The claim test.
pub fn claim_test() -> ClaimTest {
    let kept = || REVENUE_START - REVENUE_CHURNED - REVENUE_CONTRACTION;
    let checks = || {
        [
            REVENUE_START.above_zero("zero_denominator"),
            (REVENUE_CHURNED + REVENUE_CONTRACTION).at_most(
                REVENUE_START,
                "losses_above_start",
                REVENUE_CHURNED,
            ),
        ]
    };
    ClaimTest {
        formula: formula(
            "grr-above-100",
            &[
                REVENUE_START,
                REVENUE_CHURNED,
                REVENUE_CONTRACTION,
                REVENUE_EXPANSION,
                KEPT_CLAIMED,
            ],
            vec![
                Definition::new(REVENUE_KEPT, (kept() + REVENUE_EXPANSION) / REVENUE_START)
                    .checked(checks()),
                Definition::rival("revenue_kept.gross", REVENUE_KEPT, kept() / REVENUE_START)
                    .checked(checks()),
            ],
            &[
                ("upgrades", &["100000", "6000", "2000", "12000", "100"]),
                ("losses", &["100000", "9000", "3000", "5000", "100"]),
            ],
            &["kellogg-2022"],
        ),
        condition: Condition::Above(KEPT_CLAIMED.into()),
        bearing: Bearing::Confirms,
        turns_on: REVENUE_EXPANSION,
    }
}
