//! The ten factors of the fourth guide, with its “influence on loyalty” in percent.
//!
//! The guide names no source, no unit and no sample; the figures add up to 771, so they aren't
//! shares of a whole, and two of them measure nearly the same (inventory, D3 and X9). They are
//! shown as that guide's opinion, next to the user's own order.

use crate::guides::rules::ordering::sort_by_key;

/// One factor of the fourth guide's first table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Factor {
    /// Frozen once shipped: the order that a user sets is saved under it.
    pub id: &'static str,
    /// The guide's figure.
    pub percent: u32,
    /// The row of the table.
    pub source: &'static str,
    /// The theme of the checklists that addresses it. Loyalty to the brand has none, because as a cause of
    /// loyalty it is circular.
    pub theme: Option<&'static str>,
}

/// The ten factors, in the order of the guide's table.
pub const FACTORS: &[Factor] = &[
    factor("product-quality", 89, "g4.t1.r1", Some("product-quality")),
    factor(
        "customer-service",
        76,
        "g4.t1.r2",
        Some("service-excellence"),
    ),
    factor("convenience", 71, "g4.t1.r3", Some("service-excellence")),
    factor("price", 60, "g4.t1.r4", Some("product-quality")),
    factor("availability", 55, "g4.t1.r5", Some("product-quality")),
    factor(
        "guaranteed-return",
        79,
        "g4.t1.r6",
        Some("post-purchase-care"),
    ),
    factor("transparency", 83, "g4.t1.r7", Some("communication")),
    factor("brand-loyalty", 80, "g4.t1.r8", None),
    factor(
        "individual-approach",
        88,
        "g4.t1.r9",
        Some("personalisation"),
    ),
    factor(
        "service-quality",
        90,
        "g4.t1.r10",
        Some("service-excellence"),
    ),
];

const fn factor(
    id: &'static str,
    percent: u32,
    source: &'static str,
    theme: Option<&'static str>,
) -> Factor {
    Factor {
        id,
        percent,
        source,
        theme,
    }
}

/// The sum of the ten percentages.
pub fn total() -> u32 {
    FACTORS.iter().map(|factor| factor.percent).sum()
}

/// The factors from the highest percentage to the lowest, which is the guide's own order of importance.
pub fn by_weight() -> Vec<&'static Factor> {
    let mut factors: Vec<&Factor> = FACTORS.iter().collect();
    sort_by_key(&mut factors, |factor| (-i64::from(factor.percent), ""));
    factors
}
