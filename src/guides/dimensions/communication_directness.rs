//! Adaptations to direct or indirect communication.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "communication-directness",
    sources: &["g0.c1", "g0.c1.b3", "g1.l1", "g1.l.e"],
    positions: &[
        Position {
            id: "directness-direct",
            sources: &["g0.c1.b1", "g1.l.e"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "direct-lead-with-point",
                    &["com-plain", "pers-tailor-messages"],
                    &["g0.c1.b1", "g1.s1.b2"],
                )
                .beyond(),
                Adaptation::new(
                    "direct-name-problem",
                    &["rap-fast-fix", "tru-candour"],
                    &["g0.c1.b1", "g1.s3.b1"],
                )
                .beyond(),
                Adaptation::new(
                    "direct-open-survey",
                    &["fbk-survey", "fbk-after-contact"],
                    &["g0.c1.b1", "g1.s2.b5"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "directness-indirect",
            sources: &["g0.c1.b2", "g1.l.e"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "indirect-soften-no",
                    &["seg-limits", "svc-house-rules"],
                    &["g0.c1.b2", "g0.c1.b3"],
                )
                .beyond(),
                Adaptation::new(
                    "indirect-hear-unsaid",
                    &["com-listen"],
                    &["g1.s1.b1", "g0.c1.b2"],
                ),
                Adaptation::new(
                    "indirect-private-feedback",
                    &["fbk-survey", "fbk-many-ways", "mea-nps"],
                    &["g0.c1.b2", "g1.s2.b5", "g2.s4.b4"],
                )
                .beyond(),
                Adaptation::new(
                    "indirect-no-public-blame",
                    &["fbk-answer-complaints", "fbk-monitor-social"],
                    &["g0.c1.b2", "g1.s2.b4"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "directness-mixed",
            sources: &["g1.s2.b2"],
            is_unknown: false,
            adaptations: UNSURE,
        },
        Position {
            id: "directness-unknown",
            sources: &["g1.s2.b2"],
            is_unknown: true,
            adaptations: UNSURE,
        },
    ],
};

/// The adaptation for an answer in between, and for an unknown one.
const UNSURE: &[Adaptation] = &[
    Adaptation::new(
        "directness-ask-examples",
        &["cul-ask", "cul-adapt-style"],
        &["g1.s2.b5", "g0.c1.b3"],
    )
    .beyond(),
    Adaptation::new(
        "directness-follow-lead",
        &["pers-tailor-messages", "cul-adapt-style"],
        &["g1.s2.b3", "g1.s1.b2"],
    ),
];
