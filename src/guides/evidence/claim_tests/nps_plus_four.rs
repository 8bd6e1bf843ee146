//! “NPS rose by 4 points, and that is progress.” Two surveys of customers who think the same differ by
//! chance, especially with few answers.

use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::guides::evidence::claim_test::{Bearing, ClaimTest, Condition};
use crate::guides::evidence::claim_tests::formula::formula;

/// n: the number of answers in each of the two surveys.
pub const ANSWERS_EACH: Variable = Variable::new(&Meaning::count("answers_each", "n"));
/// p: the share of promoters, the same both times.
pub const PROMOTERS_PART: Variable = Variable::new(&Meaning::share("promoters_part", "p"));
/// d: the share of detractors, the same both times.
pub const DETRACTORS_PART: Variable = Variable::new(&Meaning::share("detractors_part", "d"));
/// The rise that is called progress.
pub const NPS_RISE: Variable = Variable::new(&Meaning::points("nps_rise", "z"));
/// By how many points chance moves the score at the 95% level. With very few answers, that is more than the
/// length of the scale.
pub const NPS_NOISE: Variable = Variable::new(&Meaning {
    range: (0.0, 1000.0),
    ..Meaning::points("nps_noise", "ε")
});

/// The claim test.
pub fn claim_test() -> ClaimTest {
    let score = || PROMOTERS_PART - DETRACTORS_PART;
    let parts = || PROMOTERS_PART + DETRACTORS_PART;
    // The variance of a single answer scored as 1, 0 or −1.
    let variance = parts() - score().power(2.0);
    ClaimTest {
        formula: formula(
            "nps-plus-four",
            &[ANSWERS_EACH, PROMOTERS_PART, DETRACTORS_PART, NPS_RISE],
            vec![
                Definition::new(
                    NPS_NOISE,
                    196.0 * (2.0 * variance / ANSWERS_EACH).power(0.5),
                )
                .checked([
                    ANSWERS_EACH.above_zero("zero_denominator"),
                    parts().at_most(Expr::Number(1.0), "parts_above_all", DETRACTORS_PART),
                ]),
            ],
            &[
                ("hundred", &["100", "50", "20", "4"]),
                ("many", &["3000", "50", "20", "4"]),
            ],
            &[],
        ),
        condition: Condition::AtMost(NPS_RISE.into()),
        bearing: Bearing::Confirms,
        turns_on: ANSWERS_EACH,
    }
}
