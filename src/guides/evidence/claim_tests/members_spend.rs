//! “Members of loyalty programmes spend 20% more.” In this model the programme changes no behaviour, and
//! members spend more anyway, because heavy buyers are more likely to join.

use crate::formula::definition::Definition;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;

/// h: the share of heavy buyers among all customers.
pub const HEAVY_SHARE: Variable = Variable::new(&Meaning::share("heavy_share", "h"));
/// H: what a heavy buyer spends in a period, member or not.
pub const HEAVY_SPEND: Variable = Variable::new(&Meaning::money("heavy_spend", "H"));
/// G: what any other customer spends in a period, member or not.
pub const OTHER_SPEND: Variable = Variable::new(&Meaning::money("other_spend", "G"));
/// j: the share of the heavy buyers who join.
pub const HEAVY_JOIN: Variable = Variable::new(&Meaning::share("heavy_join", "j"));
/// i: the share of the others who join.
pub const OTHER_JOIN: Variable = Variable::new(&Meaning::share("other_join", "i"));
/// The claimed difference in members' spending.
pub const LEAD_CLAIMED: Variable = Variable::new(&Meaning::rate("lead_claimed", "z"));
/// Mean spending of members divided by that of the others, minus one.
pub const MEMBERS_LEAD: Variable = Variable::new(&Meaning::rate("members_lead", "Δ").signed());

/// The claim test.
pub fn claim_test() -> ClaimTest {
    let members = || HEAVY_SHARE * HEAVY_JOIN + (1.0 - HEAVY_SHARE) * OTHER_JOIN;
    let spent =
        || HEAVY_SHARE * HEAVY_JOIN * HEAVY_SPEND + (1.0 - HEAVY_SHARE) * OTHER_JOIN * OTHER_SPEND;
    let rest = || HEAVY_SHARE * (1.0 - HEAVY_JOIN) + (1.0 - HEAVY_SHARE) * (1.0 - OTHER_JOIN);
    let spent_by_rest = || {
        HEAVY_SHARE * (1.0 - HEAVY_JOIN) * HEAVY_SPEND
            + (1.0 - HEAVY_SHARE) * (1.0 - OTHER_JOIN) * OTHER_SPEND
    };
    ClaimTest {
        formula: formula(
            "members-spend",
            &[
                HEAVY_SHARE,
                HEAVY_SPEND,
                OTHER_SPEND,
                HEAVY_JOIN,
                OTHER_JOIN,
                LEAD_CLAIMED,
            ],
            vec![
                Definition::new(
                    MEMBERS_LEAD,
                    spent() / members() / (spent_by_rest() / rest()) - 1.0,
                )
                .checked([
                    OTHER_SPEND.at_most(HEAVY_SPEND, "heavy_below_others"),
                    members().above_zero("no_members", OTHER_JOIN),
                    rest().above_zero("all_members", OTHER_JOIN),
                    spent_by_rest().above_zero("nothing_spent", OTHER_SPEND),
                ]),
            ],
            &[
                ("grocer", &["30", "150", "80", "60", "25", "20"]),
                ("even", &["30", "150", "80", "40", "40", "20"]),
            ],
            &[],
        ),
        condition: Condition::AtLeast(LEAD_CLAIMED.into()),
        bearing: Bearing::ExplainsAway,
        turns_on: HEAVY_JOIN,
    }
}
