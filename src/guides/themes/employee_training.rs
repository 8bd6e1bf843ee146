//! What the guides advise on employee training.

use crate::guides::theme::{Degree, Horizon, Item, Rating, Theme};

/// The rating of the method as a whole, and of the items that are the method itself.
const RATING: Rating = Rating::new(Degree::High, Degree::Medium, Horizon::Long, "g4.t2.r5");

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "employee-training",
    sources: &["g4.s5", "g4.st3", "g1.a3"],
    rating: Some(RATING),
    items: &[
        Item::new(
            "trn-service-courses",
            &["g4.s5.b1", "g4.st3.b1", "g4.f8"],
            &["csat", "nps"],
        )
        .rated(RATING)
        .flagged(&["X7"]),
        Item::new("trn-culture-skills", &["g1.a3"], &["csat", "nps"]).rated(RATING),
        Item::new(
            "trn-empathy-solutions",
            &["g2.s3.b5", "g2.s8.b4"],
            &["csat", "churn"],
        ),
        Item::new("trn-guides-scripts", &["g4.st3.b2"], &["csat"])
            .flagged(&["X14"])
            .beyond(),
        Item::new("trn-good-bad-cases", &["g4.st3.b3"], &["csat"]),
        Item::new(
            "trn-empower",
            &["g4.s5.e", "g4.s5.b2"],
            &["csat", "nps", "churn"],
        )
        .flagged(&["D10"]),
        Item::new("trn-recognise", &["g4.f8", "g4.f15"], &["csat"]),
        Item::new("trn-open-culture", &["g4.f15", "g4.st5.b3"], &["csat"]),
        Item::new("trn-time-budget", &["g4.con1"], &["csat"]).beyond(),
    ],
};
