//! What the guides advise on events and social media.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "events-social-media",
    sources: &["g3.s6", "g3.s7"],
    rating: None,
    items: &[
        Item::new(
            "evt-existing-customers",
            &["g3.s6", "g1.s4.b5"],
            &["retention", "nps"],
        ),
        Item::new(
            "evt-format",
            &["g3.s6.b1", "g3.s6.b2", "g3.s6.b3", "g0.s3.b6"],
            &["retention", "cltv"],
        ),
        Item::new("soc-talk", &["g3.s7.b1", "g3.s7.b3"], &["csat", "nps"]),
        Item::new("soc-content", &["g3.s7.b2", "g2.s7.b8"], &["retention"]),
        Item::new("soc-behind-scenes", &["g3.s7.b5"], &["nps", "retention"]),
        Item::new(
            "soc-reviews",
            &["g3.s7.b4", "g4.s2.b3"],
            &["referral", "nps"],
        )
        .flagged(&["X15"])
        .beyond(),
    ],
};
