//! What the guides advise on long-term value.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "long-term-value",
    sources: &["g1.s7", "g1.w2"],
    rating: None,
    items: &[
        Item::new("ltv-adviser", &["g1.s7.b1"], &["cltv", "retention", "nps"]),
        Item::new("ltv-solve-goals", &["g1.s7.b2"], &["retention", "csat"]),
        Item::new("ltv-invest", &["g1.s7.b3", "g1.w2"], &["cltv", "churn"]),
        Item::new(
            "ltv-patience",
            &["g1.s7.b4", "g4.f12"],
            &["retention", "cltv"],
        )
        .flagged(&["X13", "D13"]),
        Item::new(
            "ltv-support-first",
            &["g1.s7.e"],
            &["cltv", "retention", "churn"],
        ),
        Item::new("ltv-upsell-fit", &["g2.s7.b12"], &["cltv"]),
        Item::new(
            "ltv-own-cost-ratio",
            &["g2.n1", "g3.n1", "g3.w3"],
            &["cltv", "retention"],
        )
        .flagged(&["X6", "D1"])
        .beyond(),
    ],
};
