//! Adaptations to customs of negotiation.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "etiquette-negotiation",
    sources: &["g0.c3", "g0.c3.b4", "g1.l1"],
    positions: &[
        Position {
            id: "negotiation-relationship",
            sources: &["g0.c3.b4"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "negotiation-plan-meetings",
                    &["ltv-patience", "cul-distance"],
                    &["g1.s7.b4", "g0.c3.b4"],
                ),
                Adaptation::new(
                    "negotiation-same-people",
                    &["svc-personal-contact"],
                    &["g3.s1.b3", "g0.c3.b4"],
                )
                .beyond(),
                Adaptation::new(
                    "negotiation-no-pressure",
                    &["ltv-invest", "cul-patience"],
                    &["g1.s7.b3", "g1.s2.b4"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "negotiation-terms",
            sources: &["g0.c3.b4"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "negotiation-agenda",
                    &["com-transparent", "tru-accurate-reports"],
                    &["g1.s3.b1", "g0.c3.b4"],
                )
                .beyond(),
                Adaptation::new(
                    "negotiation-written-terms",
                    &["tru-keep-promises", "com-listen"],
                    &["g1.s1.b1", "g1.s3.b2"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "negotiation-mixed",
            sources: &["g1.s2.b1", "g1.s2.b2"],
            is_unknown: false,
            adaptations: UNSURE,
        },
        Position {
            id: "negotiation-unknown",
            sources: &["g1.s2.b1", "g1.s2.b2"],
            is_unknown: true,
            adaptations: UNSURE,
        },
    ],
};

/// The adaptation for an answer in between, and for an unknown one.
const UNSURE: &[Adaptation] = &[
    Adaptation::new(
        "negotiation-ask-process",
        &["cul-ask", "cul-research"],
        &["g1.s2.b1", "g1.s1.b1"],
    )
    .beyond(),
    Adaptation::new(
        "negotiation-price-rule",
        &["svc-house-rules", "tru-candour"],
        &["g1.s3.b1", "g4.y1"],
    )
    .beyond(),
];
