//! Adaptations to values and beliefs.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "values-beliefs",
    sources: &["g0.c2", "g0.c2.b1", "g0.c2.b2", "g0.c2.b3"],
    positions: &[
        Position {
            id: "values-fit",
            sources: &["g0.c2"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "values-fit-evidence",
                    &["cul-values", "cul-research"],
                    &["g0.c2", "g1.s2.b2"],
                )
                .beyond(),
                Adaptation::new(
                    "values-fit-recheck",
                    &["mea-revise", "cul-ask"],
                    &["g0.c2", "g4.f5"],
                ),
            ],
        },
        Position {
            id: "values-differ",
            sources: &["g0.c2.b1", "g0.c2.b2", "g0.c2.b3"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "values-adapt-message",
                    &["pers-tailor-messages", "com-useful-content"],
                    &["g0.c2.b3"],
                ),
                Adaptation::new(
                    "values-adapt-offer",
                    &["pers-tailor-solutions", "prd-needs-first"],
                    &["g0.c2.b1", "g0.c2.b2"],
                ),
                Adaptation::new(
                    "values-images",
                    &["cul-values", "soc-content"],
                    &["g0.c2.b3"],
                )
                .beyond(),
                Adaptation::new(
                    "values-rewards",
                    &["loy-know-audience", "loy-emotional-bond"],
                    &["g0.c2", "g2.s7.b6"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "values-unknown",
            sources: &["g1.s2.b1", "g1.s2.b2"],
            is_unknown: true,
            adaptations: &[
                Adaptation::new(
                    "values-interview",
                    &["cul-research", "cul-values"],
                    &["g1.s2.b1"],
                )
                .beyond(),
                Adaptation::new(
                    "values-assumptions-list",
                    &["cul-no-stereotypes"],
                    &["g1.s2.b2"],
                ),
            ],
        },
    ],
};
