//! Adaptations to customs of greeting.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "etiquette-greetings",
    sources: &["g0.c3", "g0.c3.b1", "g1.l1"],
    positions: &[
        Position {
            id: "greetings-set-forms",
            sources: &["g0.c3.b1"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "greetings-learn",
                    &["cul-etiquette", "cul-research"],
                    &["g0.c3.b1", "g1.s2.b1"],
                ),
                Adaptation::new("greetings-let-lead", &["cul-etiquette"], &["g0.c3.b1"]).beyond(),
                Adaptation::new(
                    "greetings-written",
                    &["pers-tailor-messages", "tec-automate"],
                    &["g0.c3.b1", "g1.s2.b3"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "greetings-informal",
            sources: &["g1.s2.b3"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "greetings-brief",
                    &["pers-tailor-messages", "soc-talk"],
                    &["g1.s2.b3"],
                ),
                Adaptation::new(
                    "greetings-name-right",
                    &["pers-feel-heard", "tec-log-interactions"],
                    &["g2.s5.b7"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "greetings-unknown",
            sources: &["g1.s2.b1"],
            is_unknown: true,
            adaptations: &[
                Adaptation::new(
                    "greetings-ask-local",
                    &["cul-research", "cul-etiquette"],
                    &["g1.s2.b1", "g0.c3"],
                ),
                Adaptation::new(
                    "greetings-own-mistake",
                    &["cul-patience", "cul-ask"],
                    &["g1.s2.b4", "g1.s2.b5"],
                ),
            ],
        },
    ],
};
