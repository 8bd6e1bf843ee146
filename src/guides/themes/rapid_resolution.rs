//! What the guides advise on rapid problem resolution.

use crate::guides::theme::{Degree, Horizon, Item, Rating, Theme};

/// The rating of the method as a whole, and of the items that are the method itself.
const RATING: Rating = Rating::new(Degree::Low, Degree::High, Horizon::Short, "g4.t2.r4");

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "rapid-resolution",
    sources: &["g4.s4", "g0.s2.b2", "g2.s1.b7"],
    rating: Some(RATING),
    items: &[
        Item::new("rap-clear-route", &["g4.s4.b2"], &["csat", "churn"]).rated(RATING),
        Item::new(
            "rap-fast-fix",
            &[
                "g0.s2.b2", "g2.s1.b7", "g2.s3.b2", "g4.s4.b1", "g4.s4.e", "g2.s8.b2",
            ],
            &["csat", "churn", "retention"],
        )
        .rated(RATING)
        .flagged(&["X23", "D9"]),
        Item::new("rap-quick-reply", &["g4.f4"], &["csat"]).rated(RATING),
        Item::new("rap-measure-time", &["g4.st1.b3"], &["csat"]).flagged(&["D25"]),
        Item::new("rap-plan-errors", &["g4.con6"], &["churn", "csat"])
            .flagged(&["X23"])
            .beyond(),
        Item::new(
            "rap-regain-trust",
            &["g2.f5"],
            &["retention", "nps", "churn"],
        )
        .flagged(&["D19"]),
    ],
};
