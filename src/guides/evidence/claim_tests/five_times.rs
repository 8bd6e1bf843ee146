//! “A new customer costs five times as much as a kept one.” The result depends on what the
//! retention spending is divided by: every customer who stayed, or only those who would have left.

use crate::formula::definition::Definition;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;
use crate::metrics::acquisition::ACQUISITION_SPEND;
use crate::metrics::retention::CUSTOMERS_NEW;

/// B: everything spent on keeping customers in the period.
pub const KEEPING_SPEND: Variable = Variable::new(&Meaning::money("keeping_spend", "B"));
/// K: the customers whom that spending was meant to keep and who stayed.
pub const CUSTOMERS_KEPT: Variable = Variable::new(&Meaning::count("customers_kept", "K"));
/// W: of those, the ones who would have left without it. It can only be estimated.
pub const CUSTOMERS_SAVED: Variable = Variable::new(&Meaning::count("customers_saved", "W"));
/// The claimed ratio of the two costs.
pub const COST_RATIO_CLAIMED: Variable = Variable::new(&Meaning::ratio("cost_ratio_claimed", "z"));
/// (A / N) / (B / K), a plain number.
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
        turns_on: KEEPING_SPEND,
    }
}
