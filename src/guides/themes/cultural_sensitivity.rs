//! What the guides advise on cultural sensitivity.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "cultural-sensitivity",
    sources: &["g0.c0", "g1.s2", "g1.x2"],
    rating: None,
    items: &[
        Item::new(
            "cul-research",
            &["g1.s2.b1", "g1.l1", "g1.x2", "g0.c3", "g0.c0"],
            &["csat", "nps"],
        ),
        Item::new("cul-no-stereotypes", &["g1.s2.b2"], &["nps", "csat"]).flagged(&["X24"]),
        Item::new(
            "cul-adapt-style",
            &[
                "g0.c1", "g0.c1.b1", "g0.c1.b2", "g0.c1.b3", "g1.l.e", "g1.s2.b3", "g1.x2",
            ],
            &["csat", "retention"],
        ),
        Item::new("cul-patience", &["g1.s2.b4", "g1.x2"], &["csat", "churn"]),
        Item::new("cul-ask", &["g1.s2.b5"], &["csat", "nps"]),
        Item::new(
            "cul-values",
            &["g0.c2", "g0.c2.b1", "g0.c2.b2", "g0.c2.b3"],
            &["csat", "retention"],
        ),
        Item::new("cul-holidays", &["g1.s2.e"], &["nps", "csat"]).flagged(&["X24"]),
        Item::new(
            "cul-etiquette",
            &[
                "g0.c3", "g0.c3.b1", "g0.c3.b2", "g0.c3.b3", "g0.c3.b4", "g1.l1",
            ],
            &["nps"],
        )
        .flagged(&["X17"]),
        Item::new("cul-economy", &["g1.l4"], &["cltv", "retention"]),
        Item::new("cul-law", &["g1.l5"], &["churn", "nps"]),
        Item::new("cul-time-zones", &["g1.l3", "g1.x3"], &["csat"]),
        Item::new("cul-distance", &["g1.x4"], &["retention", "churn"]),
    ],
};
