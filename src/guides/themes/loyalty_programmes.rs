//! What the guides advise on loyalty programmes.

use crate::guides::theme::{Degree, Horizon, Item, Rating, Theme};

/// The rating of the method as a whole, and of the items that are the method itself.
const RATING: Rating = Rating::new(Degree::High, Degree::High, Horizon::Long, "g4.t2.r3");

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "loyalty-programmes",
    sources: &["g0.s4", "g2.s7", "g3.s4", "g4.s3", "g4.s3.b1", "g2.s6.b5"],
    rating: Some(RATING),
    items: &[
        Item::new(
            "loy-know-audience",
            &["g2.s7.b6", "g4.f6"],
            &["retention", "cltv"],
        ),
        Item::new("loy-attainable", &["g2.s7.b7"], &["retention", "churn"]),
        Item::new(
            "loy-points",
            &["g2.s7.b3", "g3.s4.b2", "g4.s3.b1", "g4.s3.e"],
            &["retention", "cltv"],
        )
        .rated(RATING),
        Item::new(
            "loy-discounts",
            &["g0.s4.b2", "g2.s7.b1", "g2.s7.b2", "g3.s4.b1", "g4.f4"],
            &["retention", "cltv"],
        )
        .flagged(&["X13"]),
        Item::new(
            "loy-exclusive",
            &["g0.s4.b1", "g0.s4.b3", "g2.s7.b4", "g2.s7.b5", "g3.s4.b3"],
            &["retention", "nps", "cltv"],
        )
        .rated(RATING),
        Item::new(
            "loy-emotional-bond",
            &["g4.s3.e", "g2.c15"],
            &["nps", "retention"],
        )
        .flagged(&["D15"]),
        Item::new(
            "loy-combine",
            &["g2.s6.b1", "g2.c15", "g2.s6.b5"],
            &["retention", "churn"],
        )
        .flagged(&["D17"]),
        Item::new("loy-prove-effect", &["g4.n6"], &["cltv", "retention"])
            .flagged(&["D8"])
            .beyond(),
    ],
};
