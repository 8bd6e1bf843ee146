//! The claim tests: one file each. To add one, add it to the list below and write its texts.

mod formula;

use std::sync::LazyLock;

use crate::formula::variable::Variable;
use crate::guides::evidence::claim_test::ClaimTest;

/// Declares the modules and the list of claim tests in one place.
macro_rules! claim_tests {
    ($($name:ident),* $(,)?) => {
        $(pub mod $name;)*

        static CLAIM_TESTS: LazyLock<Vec<ClaimTest>> = LazyLock::new(|| vec![$($name::claim_test()),*]);
    };
}

claim_tests![
    five_times,
    profit_lift,
    half_gone,
    third_more,
    rising_retention,
    members_spend,
    goal_by_30,
    nps_plus_four,
    grr_above_100,
    programme_five,
    viral_28,
];

/// Every claim test, the best-known claim first.
pub fn all() -> &'static [ClaimTest] {
    &CLAIM_TESTS
}

/// The claim test with that id.
pub fn find(id: &str) -> Option<&'static ClaimTest> {
    all().iter().find(|claim_test| claim_test.id() == id)
}

/// The variable of a claim test's field.
pub fn variable(id: &str) -> Option<Variable> {
    all()
        .iter()
        .find_map(|claim_test| claim_test.formula.input(id))
}
