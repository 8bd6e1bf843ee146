//! “Retention that rises from period to period shows that the strategy works.” In this model no
//! customer changes: those likely to leave go first, and the rest stay longer.

use crate::formula::definition::Definition;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;

/// h: the share of the customers who stay long.
pub const LOYAL_SHARE: Variable = Variable::new(&Meaning::share("loyal_share", "h"));
/// a: the share of those who stay in each period, always the same.
pub const LOYAL_RETENTION: Variable = Variable::new(&Meaning::share("loyal_retention", "a"));
/// b: the share of the others who stay in each period, always the same.
pub const RESTLESS_RETENTION: Variable = Variable::new(&Meaning::share("restless_retention", "b"));
/// The observed rise from the first period to the second, in points.
pub const RISE_SEEN: Variable = Variable::new(&Meaning::percentage_points("rise_seen", "z"));
/// Retention of the whole group in its first period.
pub const FIRST_RETENTION: Variable = Variable::new(&Meaning::share("first_retention", "R₁"));
/// Retention of the remaining customers in the second period.
pub const SECOND_RETENTION: Variable = Variable::new(&Meaning::share("second_retention", "R₂"));
/// h₂ = h a / R₁: the share of long-staying customers among the remaining ones.
pub const LOYAL_LEFT: Variable = Variable::new(&Meaning::share("loyal_left", "h₂"));
/// R₂ − R₁, in points, written so that it is exactly zero if the two kinds of customers don't differ.
pub const RETENTION_RISE: Variable =
    Variable::new(&Meaning::percentage_points("retention_rise", "ΔR"));

/// The claim test.
pub fn claim_test() -> ClaimTest {
    let first = || LOYAL_SHARE * LOYAL_RETENTION + (1.0 - LOYAL_SHARE) * RESTLESS_RETENTION;
    let left = || LOYAL_SHARE * LOYAL_RETENTION / FIRST_RETENTION.means(first());
    let named_left = || LOYAL_LEFT.means(left());
    let checks = || {
        [
            RESTLESS_RETENTION.at_most(LOYAL_RETENTION, "restless_above_loyal"),
            first().above_zero("nobody_stays", LOYAL_RETENTION),
        ]
    };
    let second = named_left() * LOYAL_RETENTION + (1.0 - named_left()) * RESTLESS_RETENTION;
    ClaimTest {
        formula: formula(
            "rising-retention",
            &[LOYAL_SHARE, LOYAL_RETENTION, RESTLESS_RETENTION, RISE_SEEN],
            vec![
                Definition::new(
                    RETENTION_RISE,
                    (named_left() - LOYAL_SHARE) * (LOYAL_RETENTION - RESTLESS_RETENTION),
                )
                .checked(checks()),
                Definition::new(FIRST_RETENTION, first()).checked(checks()),
                Definition::new(LOYAL_LEFT, left()).checked(checks()),
                Definition::new(SECOND_RETENTION, second).checked(checks()),
            ],
            &[
                ("two-kinds", &["50", "90", "40", "5"]),
                ("one-kind", &["50", "65", "65", "5"]),
            ],
            &["fader-hardie-2007", "fader-hardie-2014"],
        ),
        condition: Condition::AtLeast(RISE_SEEN.into()),
        bearing: Bearing::ExplainsAway,
        turns_on: LOYAL_RETENTION,
    }
}
