//! What the guides advise on service excellence.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "service-excellence",
    sources: &["g0.s2", "g2.s3", "g3.s1", "g4.t1.r2", "g4.t1.r10"],
    rating: None,
    items: &[
        Item::new(
            "svc-respond-fast",
            &["g0.s2.b1", "g2.s1.b6", "g2.s3.b2", "g3.s1.b1", "g1.s1.b5"],
            &["csat", "retention", "churn"],
        ),
        Item::new(
            "svc-competent-friendly",
            &["g3.s1.b2", "g3.s0", "g2.s6.b4"],
            &["csat", "nps"],
        ),
        Item::new(
            "svc-personal-contact",
            &["g3.s1.b3"],
            &["retention", "churn", "csat"],
        ),
        Item::new(
            "svc-positive-relations",
            &["g2.s3.b1", "g0.s0"],
            &["retention", "csat"],
        ),
        Item::new(
            "svc-exceed",
            &["g0.s2.b3", "g4.con7"],
            &["nps", "csat", "referral"],
        )
        .flagged(&["X18"])
        .beyond(),
        Item::new(
            "svc-multichannel",
            &["g2.s3.b4", "g2.s8.b3", "g4.st2.b2"],
            &["csat"],
        ),
        Item::new(
            "svc-end-to-end",
            &["g2.s3.b7", "g2.s3.b3", "g2.f3"],
            &["csat", "retention", "churn"],
        ),
        Item::new("svc-unhurried", &["g4.e2"], &["csat", "nps"]).flagged(&["X14", "D15"]),
        Item::new("svc-atmosphere", &["g4.e3", "g4.f3"], &["csat", "nps"]).flagged(&["D15"]),
        Item::new(
            "svc-convenience",
            &["g4.t1.r3", "g4.y2", "g4.n1", "g4.f3"],
            &["csat", "retention"],
        )
        .flagged(&["D2", "D3"]),
        Item::new("svc-house-rules", &["g4.y1"], &["csat"]).flagged(&["X18", "D15"]),
        Item::new(
            "svc-company-wide",
            &["g2.s3.b6", "g2.s3.b8", "g2.s1.b10", "g4.d1"],
            &["retention", "csat"],
        ),
        Item::new(
            "svc-support-quality",
            &["g4.e4", "g4.e6", "g2.f1", "g4.t1.r2", "g4.t1.r10"],
            &["retention", "referral", "cltv"],
        )
        .flagged(&["D5", "D15"]),
    ],
};
