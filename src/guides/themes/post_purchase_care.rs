//! What the guides advise on post-purchase care.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "post-purchase-care",
    sources: &["g2.s8", "g2.s6", "g2.c16"],
    rating: None,
    items: &[
        Item::new(
            "ppc-first-purchase",
            &["g2.s6.b2", "g2.s6.b3"],
            &["retention", "csat"],
        )
        .flagged(&["X26"]),
        Item::new("ppc-deliver-on-time", &["g2.f1", "g4.e1"], &["csat"]).flagged(&["D15"]),
        Item::new(
            "ppc-help-use",
            &["g2.s8.b1", "g2.s8.b2"],
            &["csat", "retention", "churn"],
        ),
        Item::new(
            "ppc-returns",
            &["g2.s8.b5", "g4.e1", "g4.t1.r6"],
            &["csat", "retention"],
        )
        .flagged(&["D3"]),
        Item::new("ppc-replace", &["g2.s8.b6"], &["csat", "churn"]),
        Item::new("ppc-follow-up", &["g2.s8.b7"], &["csat", "nps"]),
        Item::new(
            "ppc-thank",
            &["g1.s4.b5", "g2.s7.b13", "g2.s7.b14"],
            &["nps", "retention"],
        )
        .flagged(&["X17"]),
        Item::new("ppc-exceed", &["g2.s8.b8"], &["nps", "referral"]).flagged(&["X18"]),
    ],
};
