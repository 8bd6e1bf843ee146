//! What the guides advise on product quality and perceived value.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "product-quality",
    sources: &["g2.s1", "g2.s2", "g3.s8", "g4.t1.r1", "g2.c11"],
    rating: None,
    items: &[
        Item::new(
            "prd-needs-first",
            &["g2.s2.b1", "g2.x2"],
            &["csat", "retention"],
        ),
        Item::new(
            "prd-reliable",
            &["g2.s1.b4", "g3.s8", "g1.s3.b2", "g4.t1.r1"],
            &["retention", "churn", "csat"],
        ),
        Item::new("prd-control", &["g2.s2.b4", "g2.s2.b5"], &["csat", "churn"]),
        Item::new(
            "prd-distinct",
            &["g2.s1.b5", "g3.w6"],
            &["retention", "nps"],
        ),
        Item::new(
            "prd-improve",
            &["g2.s2.b2", "g2.s2.b3", "g2.s2.b6", "g2.s1.b2"],
            &["retention", "csat"],
        ),
        Item::new(
            "prd-perceived-value",
            &["g2.d2", "g2.d5", "g2.f2", "g4.t1.r4"],
            &["csat", "retention", "cltv"],
        )
        .flagged(&["D3"]),
        Item::new(
            "prd-price-myth",
            &["g4.y2", "g4.t1.r4"],
            &["csat", "retention"],
        )
        .flagged(&["D2", "D16"]),
        Item::new("prd-available", &["g4.t1.r5"], &["csat", "churn"]).flagged(&["D3"]),
    ],
};
