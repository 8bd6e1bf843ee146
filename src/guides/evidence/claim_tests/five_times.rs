//! “A new customer costs five times as much as a kept one.” The result depends on what the retention spending
//! is divided by: all customers who stayed, or only those who would have left.

use crate::formula::definition::Definition;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;
use crate::metrics::acquisition::ACQUISITION_SPEND;
use crate::metrics::budget::{CUSTOMERS_KEPT, CUSTOMERS_SAVED, KEEPING_SPEND};
use crate::metrics::retention::CUSTOMERS_NEW;

/// The claimed ratio of the two costs.
pub const COST_RATIO_CLAIMED: Variable = Variable::new(&Meaning::ratio("cost_ratio_claimed", "z"));
/// (A / N) / (K / P), a plain number.
pub const COST_RATIO: Variable = Variable::new(&Meaning::ratio("cost_ratio", "x"));

/// The claim test.
pub fn claim_test() -> ClaimTest {
    let for_each_new = || ACQUISITION_SPEND / CUSTOMERS_NEW;
    let checks = || {
        [
            CUSTOMERS_NEW.above_zero("zero_denominator"),
            CUSTOMERS_KEPT.above_zero("zero_denominator"),
            KEEPING_SPEND.above_zero("zero_denominator"),
            CUSTOMERS_SAVED.at_most(CUSTOMERS_KEPT, "saved_above_kept"),
        ]
    };
    ClaimTest {
        formula: formula(
            "five-times",
            &[
                ACQUISITION_SPEND,
                CUSTOMERS_NEW,
                KEEPING_SPEND,
                CUSTOMERS_KEPT,
                CUSTOMERS_SAVED,
                COST_RATIO_CLAIMED,
            ],
            vec![
                Definition::new(
                    COST_RATIO,
                    for_each_new() / (KEEPING_SPEND / CUSTOMERS_KEPT),
                )
                .checked(checks()),
                Definition::rival(
                    "cost_ratio.saved",
                    COST_RATIO,
                    for_each_new() / (KEEPING_SPEND / CUSTOMERS_SAVED),
                )
                .checked(checks())
                .checked([CUSTOMERS_SAVED.above_zero("zero_denominator")]),
            ],
            &[
                ("shop", &["46500", "620", "31500", "2100", "210", "5"]),
                ("club", &["4200", "140", "12000", "800", "60", "5"]),
            ],
            &["peppers-2008"],
        ),
        condition: Condition::AtLeast(COST_RATIO_CLAIMED.into()),
        bearing: Bearing::Confirms,
        turns_on: KEEPING_SPEND,
    }
}
