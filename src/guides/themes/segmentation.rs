//! What the guides advise on segmentation.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "segmentation",
    sources: &["g1.s4.b1", "g2.f3"],
    rating: None,
    items: &[
        Item::new("seg-criteria", &["g1.s4.b1"], &["retention", "csat"]),
        Item::new(
            "seg-target-retention",
            &["g2.f3"],
            &["retention", "churn", "cltv"],
        ),
        Item::new("seg-majority", &["g4.con4"], &["csat", "churn"]).beyond(),
        Item::new("seg-limits", &["g4.con2"], &["csat"]).beyond(),
        Item::new(
            "seg-not-nationality",
            &["g1.s2.b2", "g1.s4.b1"],
            &["csat", "nps"],
        )
        .beyond(),
    ],
};
