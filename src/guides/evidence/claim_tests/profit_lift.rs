//! “Five points more retention raise profit by 25 to 95%.” The lifetime value of one customer and next year's
//! profit of the company are two different things.

use crate::formula::definition::Definition;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;
use crate::metrics::cltv_discounted::DISCOUNT_RATE;
use crate::metrics::retention::RETENTION_RATE;

/// g: by how many points retention rises.
pub const RETENTION_GAIN: Variable =
    Variable::new(&Meaning::percentage_points("retention_gain", "g"));
/// π: the share of all customers' margin that is left as profit after the fixed costs.
pub const PROFIT_SHARE: Variable = Variable::new(&Meaning::share("profit_share", "π"));
/// k: what the gain costs, as a share of all customers' margin.
pub const GAIN_COST: Variable = Variable::new(&Meaning::share("gain_cost", "k"));
/// The lowest claimed rise in profit.
pub const PROFIT_LIFT_CLAIMED: Variable = Variable::new(&Meaning::rate("profit_lift_claimed", "z"));
/// The rise in the value of one customer, or, as a rival, in the company's profit next year.
pub const PROFIT_LIFT: Variable = Variable::new(&Meaning::rate("profit_lift", "ΔP").signed());

/// The claim test.
pub fn claim_test() -> ClaimTest {
    let spread = || 1.0 + DISCOUNT_RATE - RETENTION_RATE;
    let raised = || RETENTION_RATE + RETENTION_GAIN;
    let possible = || raised().at_most(1.0, "above_everybody", RETENTION_GAIN);
    ClaimTest {
        formula: formula(
            "profit-lift",
            &[
                RETENTION_RATE,
                RETENTION_GAIN,
                DISCOUNT_RATE,
                PROFIT_SHARE,
                GAIN_COST,
                PROFIT_LIFT_CLAIMED,
            ],
            vec![
                // The value of one customer whose first payment is made immediately is proportional to 1/(1 +
                // d − r).
                Definition::new(PROFIT_LIFT, spread() / (spread() - RETENTION_GAIN) - 1.0).checked(
                    [
                        possible(),
                        raised().below(1.0 + DISCOUNT_RATE, "endless_value", DISCOUNT_RATE),
                    ],
                ),
                // If new customers just replace those who leave, g more customers stay next year for each
                // customer of the base; they bring g of its margin and cost k of it.
                Definition::rival(
                    "profit_lift.year",
                    PROFIT_LIFT,
                    (RETENTION_GAIN - GAIN_COST) / PROFIT_SHARE,
                )
                .checked([possible(), PROFIT_SHARE.above_zero("zero_denominator")]),
            ],
            &[
                ("bank", &["90", "5", "10", "20", "2", "25"]),
                ("card", &["90", "5", "0", "100", "0", "25"]),
                ("shop", &["60", "5", "10", "10", "2", "25"]),
            ],
            &["reichheld-sasser-1990", "sharp-2005"],
        ),
        condition: Condition::AtLeast(PROFIT_LIFT_CLAIMED.into()),
        bearing: Bearing::Confirms,
        turns_on: RETENTION_RATE,
    }
}
