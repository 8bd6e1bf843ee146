//! What the guides advise on communication.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "communication",
    sources: &["g0.s5", "g1.s1", "g3.s2"],
    rating: None,
    items: &[
        Item::new("com-listen", &["g1.s1.b1"], &["csat", "nps"]),
        Item::new("com-plain", &["g1.s1.b2", "g1.x1"], &["csat"]),
        Item::new("com-channel", &["g1.s1.b4"], &["csat", "retention"]).flagged(&["X21"]),
        Item::new("com-response-promise", &["g1.s1.b5"], &["csat"]),
        Item::new(
            "com-languages",
            &[
                "g0.c4", "g0.c4.b1", "g0.c4.b2", "g1.l2", "g1.s1.b3", "g1.s1.e", "g1.x1",
            ],
            &["csat", "retention", "nps"],
        ),
        Item::new(
            "com-rhythm",
            &["g0.s5.b1", "g2.s6.b7", "g2.s7.b9"],
            &["retention", "churn"],
        )
        .flagged(&["X21"]),
        Item::new(
            "com-useful-content",
            &["g0.s5.b2", "g0.s5.b4", "g2.s7.b10", "g2.c14"],
            &["retention", "cltv"],
        ),
        Item::new(
            "com-inform-early",
            &["g0.s5.b3", "g3.s2.b2"],
            &["retention", "csat"],
        ),
        Item::new(
            "com-transparent",
            &["g3.s2.b1", "g4.t1.r7"],
            &["csat", "nps"],
        )
        .flagged(&["D3"]),
    ],
};
