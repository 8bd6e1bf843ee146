//! What the guides advise on trust and credibility.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "trust-credibility",
    sources: &["g1.s3", "g3.w5"],
    rating: None,
    items: &[
        Item::new(
            "tru-candour",
            &["g1.s3.b1", "g4.t1.r7"],
            &["nps", "csat", "churn"],
        )
        .flagged(&["D3"]),
        Item::new(
            "tru-promise-less",
            &["g1.s3.b1", "g4.con7"],
            &["csat", "churn"],
        )
        .flagged(&["X18"]),
        Item::new(
            "tru-keep-promises",
            &["g1.s3.b2", "g1.x5"],
            &["retention", "churn", "csat"],
        ),
        Item::new("tru-available", &["g1.s3.b3"], &["csat", "retention"]),
        Item::new(
            "tru-confidential",
            &["g1.s3.b4", "g2.s5.b2", "g4.st4.b1", "g1.l5"],
            &["churn", "nps"],
        )
        .flagged(&["X16"]),
        Item::new("tru-empathy", &["g1.s3.b5"], &["nps", "csat"]),
        Item::new("tru-accurate-reports", &["g1.s3.e"], &["retention", "nps"]),
        Item::new("tru-low-risk-start", &["g2.s6.e"], &["nps", "referral"]).flagged(&["D20"]),
        Item::new("tru-remote", &["g1.x5", "g1.w6"], &["retention", "churn"]),
    ],
};
