//! Adaptations to the customers’ language.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "language",
    sources: &["g0.c4", "g1.l2"],
    positions: &[
        Position {
            id: "language-shared",
            sources: &["g0.c4.b1"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "language-shared-plain",
                    &["com-plain"],
                    &["g1.s1.b2", "g1.x1"],
                ),
                Adaptation::new(
                    "language-shared-confirm",
                    &["com-listen", "tru-remote"],
                    &["g1.s1.b1", "g1.x5"],
                ),
                Adaptation::new(
                    "language-shared-recheck",
                    &["com-languages", "cul-ask"],
                    &["g0.c4.b1", "g1.s2.b5"],
                ),
            ],
        },
        Position {
            id: "language-local",
            sources: &["g0.c4.b1", "g0.c4.b2", "g1.s1.b3"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "language-local-support",
                    &["com-languages", "svc-multichannel"],
                    &["g1.s1.b3", "g1.s1.e", "g1.x1"],
                ),
                Adaptation::new(
                    "language-local-self-help",
                    &["tec-self-service", "ppc-returns", "ppc-help-use"],
                    &["g0.c4.b1", "g1.s5.b5"],
                )
                .beyond(),
                Adaptation::new(
                    "language-local-review",
                    &["com-languages", "com-transparent"],
                    &["g1.x1"],
                )
                .beyond(),
                Adaptation::new(
                    "language-local-formats",
                    &["pers-interface", "com-plain"],
                    &["g0.c4"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "language-several",
            sources: &["g0.c4.b1"],
            is_unknown: false,
            adaptations: UNSURE,
        },
        Position {
            id: "language-unknown",
            sources: &["g0.c4.b1"],
            is_unknown: true,
            adaptations: UNSURE,
        },
    ],
};

/// The adaptation for an answer in between, and for an unknown one.
const UNSURE: &[Adaptation] = &[
    Adaptation::new(
        "language-ask-store",
        &["pers-learn-preferences", "tec-log-interactions"],
        &["g0.c4.b1", "g1.s4.b2"],
    ),
    Adaptation::new(
        "language-same-survey",
        &["fbk-survey", "mea-nps", "mea-csat"],
        &["g0.k3", "g0.k5"],
    )
    .beyond(),
    Adaptation::new(
        "language-no-assumption",
        &["seg-not-nationality", "pers-learn-preferences"],
        &["g1.s2.b2"],
    ),
];
