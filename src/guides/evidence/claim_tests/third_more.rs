//! “One point less churn lifts lifetime value by a third.” It depends on the churn at the start.

use crate::formula::definition::Definition;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;
use crate::metrics::churn::CHURN_RATE;

/// g: by how many points churn falls.
pub const CHURN_DROP: Variable = Variable::new(&Meaning::percentage_points("churn_drop", "g"));
/// The claimed rise of lifetime value.
pub const VALUE_LIFT_CLAIMED: Variable = Variable::new(&Meaning::rate("value_lift_claimed", "z"));
/// Lifetime value is proportional to 1 / c, so it rises by c / (c − g) − 1.
pub const VALUE_LIFT: Variable = Variable::new(&Meaning::rate("value_lift", "ΔV"));

/// The claim test.
pub fn claim_test() -> ClaimTest {
    ClaimTest {
        formula: formula(
            "third-more",
            &[CHURN_RATE, CHURN_DROP, VALUE_LIFT_CLAIMED],
            vec![
                Definition::new(VALUE_LIFT, CHURN_RATE / (CHURN_RATE - CHURN_DROP) - 1.0).checked(
                    [(CHURN_RATE - CHURN_DROP).above_zero("drop_reaches_churn", CHURN_DROP)],
                ),
            ],
            &[
                ("from-four", &["4", "1", "33.3"]),
                ("from-eight", &["8", "1", "33.3"]),
            ],
            &[],
        ),
        condition: Condition::AtLeast(VALUE_LIFT_CLAIMED.into()),
        bearing: Bearing::Confirms,
        turns_on: CHURN_RATE,
    }
}
