//! What the guides advise on technology and CRM.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "technology-crm",
    sources: &["g0.s7", "g1.s5"],
    rating: None,
    items: &[
        Item::new("tec-choose-crm", &["g1.a4", "g1.s5.b1"], &["retention"]),
        Item::new(
            "tec-log-interactions",
            &["g0.s7.b1", "g1.s5.b1", "g1.s5.e"],
            &["csat", "retention"],
        ),
        Item::new(
            "tec-personalise",
            &["g0.s7.b3", "g1.s5.b1", "g1.s5.e"],
            &["retention", "csat"],
        ),
        Item::new(
            "tec-analytics",
            &["g0.s7.b2", "g1.s5.b4", "g2.s1.b8", "g4.e7"],
            &["cltv", "retention"],
        )
        .flagged(&["X16"]),
        Item::new(
            "tec-collaborate",
            &["g1.s5.b2", "g1.x4"],
            &["retention", "csat"],
        ),
        Item::new("tec-automate", &["g1.s5.b3"], &["csat"]).flagged(&["X14"]),
        Item::new("tec-self-service", &["g1.s5.b5"], &["csat", "churn"]),
        Item::new("tec-budget", &["g4.con3"], &["cltv"])
            .flagged(&["X12"])
            .beyond(),
    ],
};
