//! Adaptations to customs of giving gifts.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "etiquette-gifts",
    sources: &["g0.c3", "g0.c3.b3", "g1.s4.b5"],
    positions: &[
        Position {
            id: "gifts-expected",
            sources: &["g0.c3.b3", "g1.s4.b5"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "gifts-fit-occasion",
                    &["ppc-thank", "cul-etiquette"],
                    &["g0.c3.b3", "g1.s4.b5"],
                ),
                Adaptation::new(
                    "gifts-policy-first",
                    &["ppc-thank", "cul-law"],
                    &["g1.l5", "g1.s4.b5"],
                )
                .beyond(),
                Adaptation::new(
                    "gifts-meaning",
                    &["ppc-thank", "cul-values"],
                    &["g0.c3.b3", "g0.c2"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "gifts-restricted",
            sources: &["g0.c3.b3"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "gifts-thank-in-words",
                    &["ppc-thank"],
                    &["g1.s4.b5", "g2.s7.b13"],
                ),
                Adaptation::new(
                    "gifts-event-instead",
                    &["evt-existing-customers", "ppc-thank"],
                    &["g3.s6.b2", "g1.s4.b5"],
                ),
                Adaptation::new(
                    "gifts-decline-politely",
                    &["svc-house-rules", "trn-guides-scripts"],
                    &["g0.c3.b3"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "gifts-unknown",
            sources: &["g1.s2.b1"],
            is_unknown: true,
            adaptations: &[
                Adaptation::new(
                    "gifts-wait",
                    &["ppc-thank", "cul-etiquette"],
                    &["g0.c3.b3", "g2.s7.b13"],
                ),
                Adaptation::new(
                    "gifts-ask-policy",
                    &["cul-ask", "cul-law"],
                    &["g0.c3.b3", "g1.l5"],
                )
                .beyond(),
            ],
        },
    ],
};
