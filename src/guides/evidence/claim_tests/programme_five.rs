//! “A loyalty programme returns five to one.” That is measured on revenue, which has to pay for the goods
//! before it pays for the programme.

use crate::formula::definition::Definition;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;
use crate::metrics::programme::{PROGRAMME_COST, PROGRAMME_REVENUE};

/// m: the share of revenue that is left after the cost of the goods.
pub const GOODS_MARGIN: Variable = Variable::new(&Meaning::share("goods_margin", "m"));
/// The claimed return on each unit of cost.
pub const RETURN_CLAIMED: Variable = Variable::new(&Meaning::ratio("return_claimed", "z"));
/// What each unit of cost brings.
pub const PROGRAMME_RETURN: Variable = Variable::new(&Meaning::ratio("programme_return", "x"));
/// A m / C − 1, which can be negative.
pub const PROGRAMME_GAIN: Variable =
    Variable::new(&Meaning::rate("programme_gain", "ROI").signed());

/// The claim test.
pub fn claim_test() -> ClaimTest {
    let margin = || PROGRAMME_REVENUE * GOODS_MARGIN / PROGRAMME_COST;
    let cost = || [PROGRAMME_COST.above_zero("zero_denominator")];
    ClaimTest {
        formula: formula(
            "programme-five",
            &[
                PROGRAMME_REVENUE,
                PROGRAMME_COST,
                GOODS_MARGIN,
                RETURN_CLAIMED,
            ],
            vec![
                Definition::new(PROGRAMME_RETURN, PROGRAMME_REVENUE / PROGRAMME_COST)
                    .checked(cost()),
                Definition::rival("programme_return.margin", PROGRAMME_RETURN, margin())
                    .checked(cost()),
                Definition::new(PROGRAMME_GAIN, margin() - 1.0).checked(cost()),
            ],
            &[
                ("fashion", &["520000", "100000", "15", "5"]),
                ("coffee", &["18600", "3100", "62", "5"]),
            ],
            &[],
        ),
        condition: Condition::AtLeast(RETURN_CLAIMED.into()),
        bearing: Bearing::Confirms,
        turns_on: PROGRAMME_REVENUE,
    }
}
