//! What the guides advise on measuring and adjusting.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "measure-and-adjust",
    sources: &["g0.k0", "g1.k0", "g4.st6"],
    rating: None,
    items: &[
        Item::new(
            "mea-retention",
            &["g0.k1", "g0.k1.f", "g1.k1", "g3.k1", "g3.k1.f"],
            &["retention"],
        )
        .flagged(&["X1", "D22"]),
        Item::new("mea-churn", &["g0.k2", "g0.k2.f"], &["churn"])
            .flagged(&["X2", "D23"])
            .beyond(),
        Item::new("mea-nps", &["g0.k3", "g0.k3.f", "g1.k4"], &["nps"]).flagged(&["X4"]),
        Item::new("mea-cltv", &["g0.k4", "g0.k4.f", "g1.k2"], &["cltv"])
            .flagged(&["X3"])
            .beyond(),
        Item::new("mea-csat", &["g0.k5", "g1.k3", "g2.f4"], &["csat"]).flagged(&["X4"]),
        Item::new("mea-referral", &["g1.k5"], &["referral"]).beyond(),
        Item::new(
            "mea-context",
            &["g3.g1", "g3.g2", "g3.g3", "g3.g4"],
            &["retention", "churn"],
        )
        .flagged(&["X20"]),
        Item::new(
            "mea-trend",
            &["g3.g5", "g3.k2"],
            &["retention", "churn", "nps", "csat"],
        ),
        Item::new("mea-goal-fit", &["g3.g6"], &["retention"]),
        Item::new("mea-find-causes", &["g3.k3"], &["retention", "churn"]),
        Item::new(
            "mea-read-together",
            &["g3.g7", "g3.g1", "g4.f2"],
            &["csat", "retention", "nps"],
        )
        .flagged(&["X4", "D18"]),
        Item::new(
            "mea-review-kpis",
            &[
                "g4.st6.b1",
                "g4.t3.r6",
                "g1.a5",
                "g1.k6",
                "g4.con5",
                "g4.st6",
            ],
            &["retention", "churn", "nps", "csat"],
        )
        .flagged(&["X11"]),
        Item::new(
            "mea-adjust",
            &["g4.st6.b2", "g1.a5", "g2.s1.b3"],
            &["csat", "retention"],
        ),
        Item::new(
            "mea-revise",
            &["g4.f5", "g4.f14", "g2.s1.b3", "g4.n13"],
            &["retention", "csat"],
        )
        .flagged(&["X11"]),
        Item::new("mea-report", &["g4.st6.b3"], &["csat"]),
        Item::new("mea-when-it-fails", &["g4.f11"], &["retention", "csat"])
            .flagged(&["X19", "D17"]),
        Item::new(
            "mea-check-claims",
            &[
                "g4.n1", "g4.n2", "g4.n3", "g4.n4", "g4.n5", "g4.n7", "g4.n8", "g4.n9", "g4.n12",
                "g2.n1", "g3.n1",
            ],
            &["retention", "nps", "csat"],
        )
        .flagged(&[
            "D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8", "D9", "D10", "D11", "D12", "D13", "D14",
        ])
        .beyond(),
    ],
};
