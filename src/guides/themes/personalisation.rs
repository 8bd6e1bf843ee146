//! What the guides advise on personalisation.

use crate::guides::theme::{Degree, Horizon, Item, Rating, Theme};

/// The rating of the method as a whole, and of the items that are the method itself.
const RATING: Rating = Rating::new(Degree::Medium, Degree::High, Horizon::Short, "g4.t2.r1");

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "personalisation",
    sources: &["g0.s1", "g1.s4", "g2.s5", "g3.s3", "g4.s1"],
    rating: Some(RATING),
    items: &[
        Item::new(
            "pers-learn-preferences",
            &["g4.f9", "g2.s5.b2", "g1.s4.b2", "g2.s1.b2"],
            &["retention", "churn", "csat"],
        )
        .flagged(&["D11", "X16"]),
        Item::new(
            "pers-tailor-messages",
            &[
                "g0.s1.b1",
                "g1.s4.b2",
                "g2.s5.b3",
                "g2.s7.b11",
                "g3.s3.b1",
                "g4.e5",
            ],
            &["retention", "churn", "csat"],
        )
        .rated(RATING),
        Item::new(
            "pers-tailor-offers",
            &["g0.s1.b2", "g3.s3.b2", "g2.s6.b6"],
            &["retention", "cltv"],
        )
        .rated(RATING),
        Item::new(
            "pers-tailor-solutions",
            &["g0.s1.b3", "g1.s4.b3", "g2.s1.b9", "g2.s5.b1"],
            &["retention", "churn", "cltv", "csat"],
        ),
        Item::new(
            "pers-recommend",
            &[
                "g1.s4.e", "g2.s5.b4", "g2.s5.b5", "g3.s3.b3", "g4.s1.e", "g4.e7",
            ],
            &["cltv", "csat"],
        ),
        Item::new(
            "pers-interface",
            &["g2.s5.b6", "g4.s1.e"],
            &["csat", "retention"],
        )
        .flagged(&["X12"]),
        Item::new(
            "pers-proactive",
            &["g1.s4.b4"],
            &["csat", "retention", "churn"],
        ),
        Item::new(
            "pers-feel-heard",
            &["g4.s1.b1", "g2.s5.b7", "g4.t1.r9"],
            &["csat", "nps"],
        )
        .flagged(&["D3"]),
    ],
};
