//! Adaptations to dress codes.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "etiquette-dress",
    sources: &["g0.c3", "g0.c3.b2"],
    positions: &[
        Position {
            id: "dress-formal",
            sources: &["g0.c3.b2"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "dress-brief-team",
                    &["cul-etiquette", "trn-culture-skills"],
                    &["g0.c3.b2", "g1.a3"],
                ),
                Adaptation::new(
                    "dress-on-invitation",
                    &["evt-existing-customers", "evt-format"],
                    &["g0.c3.b2"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "dress-casual",
            sources: &["g0.c3.b2"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new("dress-match-host", &["cul-etiquette"], &["g0.c3.b2"]).beyond(),
                Adaptation::new(
                    "dress-images-casual",
                    &["soc-content", "soc-behind-scenes"],
                    &["g0.c3.b2", "g0.c2.b3"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "dress-unknown",
            sources: &["g1.s2.b1"],
            is_unknown: true,
            adaptations: &[
                Adaptation::new(
                    "dress-ask",
                    &["cul-etiquette", "cul-research"],
                    &["g0.c3.b2", "g1.s2.b1"],
                )
                .beyond(),
                Adaptation::new("dress-no-judgement", &["cul-no-stereotypes"], &["g1.s2.b2"])
                    .beyond(),
            ],
        },
    ],
};
