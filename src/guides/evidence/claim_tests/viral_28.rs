//! “With a K-factor of 0.75, customers multiply by 28.” They do if every customer keeps inviting in every
//! round. If only the newest customers invite, there is a ceiling.

use crate::formula::definition::Definition;
use crate::formula::expression::{Expr, series};
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;
use crate::metrics::virality::{K_FACTOR, ROUNDS};

/// The claimed multiple.
pub const MULTIPLE_CLAIMED: Variable = Variable::new(&Meaning::ratio("multiple_claimed", "z"));

/// How many customers each initial customer has become.
pub const CUSTOMERS_MULTIPLE: Variable = Variable::new(&Meaning::ratio("customers_multiple", "G"));

/// The claim test.
pub fn claim_test() -> ClaimTest {
    ClaimTest {
        formula: formula(
            "viral-28",
            &[K_FACTOR, ROUNDS, MULTIPLE_CLAIMED],
            vec![
                Definition::new(
                    CUSTOMERS_MULTIPLE,
                    (1.0 + Expr::from(K_FACTOR)).power(ROUNDS),
                ),
                Definition::rival(
                    "customers_multiple.newest",
                    CUSTOMERS_MULTIPLE,
                    series(K_FACTOR, ROUNDS + 1.0),
                ),
            ],
            &[("app", &["0.75", "6", "28"]), ("hit", &["1.2", "4", "10"])],
            &["pardy-2017", "skok-2009"],
        ),
        condition: Condition::AtLeast(MULTIPLE_CLAIMED.into()),
        bearing: Bearing::Confirms,
        turns_on: ROUNDS,
    }
}
