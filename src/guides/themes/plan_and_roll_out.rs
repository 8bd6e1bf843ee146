//! What the guides advise on planning and rolling out.

use crate::guides::theme::{Item, Theme};

/// The theme with its items, in the order of the checklist.
pub const THEME: Theme = Theme {
    id: "plan-and-roll-out",
    sources: &["g4.st0", "g1.a2", "g4.c4"],
    rating: None,
    items: &[
        Item::new(
            "pln-assess",
            &["g1.a1", "g4.st1", "g4.f1", "g4.t3.r1"],
            &["retention", "nps", "csat"],
        ),
        Item::new("pln-gather-reviews", &["g4.st1.b1"], &["csat"]),
        Item::new("pln-ask-customers", &["g4.st1.b2"], &["csat", "nps"]),
        Item::new(
            "pln-baseline-figures",
            &["g4.st1.b3"],
            &["csat", "retention"],
        )
        .flagged(&["D25"]),
        Item::new(
            "pln-strategy",
            &["g1.a2", "g4.st2", "g2.s1.b1", "g4.t3.r2", "g4.f1"],
            &["retention", "cltv"],
        ),
        Item::new(
            "pln-goals",
            &["g4.st2.b1", "g4.n10"],
            &["retention", "nps", "csat"],
        )
        .flagged(&["D12"])
        .beyond(),
        Item::new("pln-channels", &["g4.st2.b2"], &["csat"]),
        Item::new(
            "pln-metrics",
            &["g4.st2.b3", "g4.f2", "g4.f10", "g1.k0"],
            &["nps", "csat", "retention"],
        )
        .flagged(&["X4"]),
        Item::new("pln-train-first", &["g4.st3", "g4.t3.r3"], &["csat"]).flagged(&["X7"]),
        Item::new(
            "pln-pilot",
            &["g4.st4", "g4.st4.b1", "g4.st4.b2", "g4.st4.b3", "g4.t3.r4"],
            &["csat", "nps"],
        )
        .flagged(&["X10", "X16"]),
        Item::new(
            "pln-wait-evidence",
            &["g4.f12", "g4.t3.r4", "g4.t3.r5", "g4.n11", "g4.n12"],
            &["retention", "csat"],
        )
        .flagged(&["X10", "D13"])
        .beyond(),
        Item::new(
            "pln-stages",
            &["g4.st5", "g4.st5.b2", "g4.t3.r5"],
            &["csat"],
        ),
        Item::new("pln-roles", &["g4.st5.b1", "g4.f13", "g4.t3.r5"], &["csat"]),
        Item::new("pln-share-results", &["g4.st5.b3"], &["csat"]),
        Item::new(
            "pln-obstacles",
            &["g2.x1", "g2.x2", "g2.x3", "g2.s1.b10"],
            &["csat", "retention"],
        ),
        Item::new(
            "pln-pros-cons",
            &[
                "g4.c3", "g4.con1", "g4.con2", "g4.con3", "g4.con4", "g4.con5", "g4.con6",
                "g4.con7",
            ],
            &["cltv"],
        ),
    ],
};
