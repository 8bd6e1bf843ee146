//! What the guides advise on the feedback loop.

use crate::guides::theme::{Degree, Horizon, Item, Rating, Theme};

/// The rating of the method as a whole, and of the items that are the method itself.
const RATING: Rating = Rating::new(Degree::Low, Degree::Medium, Horizon::Short, "g4.t2.r2");

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "feedback-loop",
    sources: &["g0.s6", "g1.s6", "g2.s4", "g3.s5", "g4.s2"],
    rating: Some(RATING),
    items: &[
        Item::new(
            "fbk-survey",
            &[
                "g0.s6.b1", "g1.s6.b1", "g2.s4.b3", "g3.s5.b1", "g4.s2.b1", "g4.s2.b2", "g4.f7",
            ],
            &["csat", "nps"],
        )
        .rated(RATING),
        Item::new("fbk-after-contact", &["g1.s6.b2"], &["csat"]).flagged(&["X15"]),
        Item::new(
            "fbk-many-ways",
            &[
                "g0.s6.b2", "g2.s4.b4", "g2.s4.b6", "g2.s4.b7", "g4.f7", "g2.f4",
            ],
            &["csat", "nps"],
        ),
        Item::new(
            "fbk-monitor-social",
            &["g0.s6.b3", "g1.s6.b3", "g2.s4.b5"],
            &["nps", "csat"],
        ),
        Item::new(
            "fbk-analyse",
            &[
                "g0.s6.b4", "g1.s6.b4", "g2.s4.b1", "g2.s4.b2", "g2.s4.b8", "g2.x2", "g2.f1",
            ],
            &["csat"],
        ),
        Item::new(
            "fbk-act",
            &[
                "g0.s6.b5", "g1.s6.b5", "g1.s6.e", "g2.x3", "g3.s5.b2", "g4.s2.e",
            ],
            &["csat", "retention", "churn"],
        )
        .rated(RATING)
        .flagged(&["D7"]),
        Item::new(
            "fbk-close-loop",
            &["g1.s6.b5", "g2.s4.b10"],
            &["nps", "csat"],
        ),
        Item::new(
            "fbk-answer-complaints",
            &["g2.s4.b9", "g2.s4.b10"],
            &["churn", "csat"],
        ),
        Item::new(
            "fbk-read-both",
            &["g4.s2.b3", "g3.s7.b4", "g2.s4.b9"],
            &["csat", "nps"],
        )
        .flagged(&["X15"])
        .beyond(),
    ],
};
