//! Adaptations to economic conditions.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "economic-conditions",
    sources: &["g1.l4"],
    positions: &[
        Position {
            id: "economy-steady",
            sources: &["g1.l4"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "economy-steady-invest",
                    &["ltv-invest", "trn-time-budget"],
                    &["g1.w5", "g1.s7.b3"],
                ),
                Adaptation::new(
                    "economy-steady-watch",
                    &["mea-revise", "cul-economy"],
                    &["g1.l4", "g4.f5", "g4.f14"],
                ),
            ],
        },
        Position {
            id: "economy-strained",
            sources: &["g1.l4", "g1.w5"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "economy-strained-options",
                    &["pers-tailor-offers", "ltv-invest"],
                    &["g1.l4", "g1.s7.b3"],
                )
                .beyond(),
                Adaptation::new(
                    "economy-strained-value",
                    &["prd-perceived-value", "ltv-upsell-fit"],
                    &["g2.d2", "g1.l4"],
                ),
                Adaptation::new(
                    "economy-strained-rewards",
                    &["loy-attainable", "loy-discounts"],
                    &["g2.s7.b7", "g1.l4"],
                ),
                Adaptation::new(
                    "economy-strained-tone",
                    &["tru-empathy", "com-transparent"],
                    &["g1.s3.b5"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "economy-uneven",
            sources: &["g1.l4"],
            is_unknown: false,
            adaptations: UNSURE,
        },
        Position {
            id: "economy-unknown",
            sources: &["g1.l4"],
            is_unknown: true,
            adaptations: UNSURE,
        },
    ],
};

/// The adaptation for an answer in between, and for an unknown one.
const UNSURE: &[Adaptation] = &[
    Adaptation::new(
        "economy-segment-needs",
        &["seg-criteria", "seg-not-nationality"],
        &["g1.s4.b1", "g1.l4"],
    ),
    Adaptation::new(
        "economy-ask-priorities",
        &["fbk-survey", "cul-economy"],
        &["g1.l4", "g1.s6.b1"],
    ),
];
