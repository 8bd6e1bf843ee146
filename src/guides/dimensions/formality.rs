//! Adaptations to formality.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "formality",
    sources: &["g1.s2.b3"],
    positions: &[
        Position {
            id: "formality-formal",
            sources: &["g1.s2.b3"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "formal-titles",
                    &["pers-tailor-messages", "svc-competent-friendly"],
                    &["g1.s2.b3", "g0.c3.b1"],
                )
                .beyond(),
                Adaptation::new(
                    "formal-templates",
                    &["tec-automate", "com-rhythm"],
                    &["g1.s2.b3"],
                )
                .beyond(),
                Adaptation::new(
                    "formal-seniority",
                    &["svc-personal-contact", "cul-etiquette"],
                    &["g1.s2.b3", "g0.c3"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "formality-relaxed",
            sources: &["g1.s2.b3"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "relaxed-first-names",
                    &["pers-tailor-messages", "soc-talk"],
                    &["g1.s2.b3"],
                )
                .beyond(),
                Adaptation::new(
                    "relaxed-still-precise",
                    &["com-transparent", "tru-promise-less"],
                    &["g1.s3.b1", "g1.s2.b3"],
                ),
            ],
        },
        Position {
            id: "formality-mixed",
            sources: &["g1.s2.b2"],
            is_unknown: false,
            adaptations: UNSURE,
        },
        Position {
            id: "formality-unknown",
            sources: &["g1.s2.b2"],
            is_unknown: true,
            adaptations: UNSURE,
        },
    ],
};

/// The adaptation for an answer in between, and for an unknown one.
const UNSURE: &[Adaptation] = &[
    Adaptation::new(
        "formality-start-formal",
        &["cul-adapt-style"],
        &["g1.s2.b3"],
    )
    .beyond(),
    Adaptation::new(
        "formality-ask-address",
        &["pers-learn-preferences", "tec-log-interactions"],
        &["g1.s2.b5", "g1.s4.b2"],
    )
    .beyond(),
];
