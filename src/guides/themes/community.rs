//! What the guides advise on community.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "community",
    sources: &["g0.s3"],
    rating: None,
    items: &[
        Item::new(
            "cmt-connect",
            &["g0.s3.b1", "g0.s0"],
            &["retention", "churn", "nps"],
        ),
        Item::new("cmt-share", &["g0.s3.b2"], &["referral", "nps"]),
        Item::new("cmt-feedback", &["g0.s3.b3"], &["csat", "nps"]),
        Item::new(
            "cmt-spaces",
            &["g0.s3.b4", "g0.s3.b5", "g0.s3.b6"],
            &["retention", "nps"],
        ),
        Item::new(
            "cmt-belonging",
            &["g2.c14", "g2.s7.b8"],
            &["retention", "churn"],
        ),
        Item::new(
            "cmt-advocates",
            &[
                "g0.i3", "g1.w3", "g3.i2", "g3.w4", "g4.pro4", "g1.s4.b5", "g2.f6",
            ],
            &["referral", "nps"],
        )
        .flagged(&["D24"])
        .beyond(),
    ],
};
