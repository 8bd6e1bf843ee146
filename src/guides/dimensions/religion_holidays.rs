//! Adaptations to religious practice and holidays.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "religion-holidays",
    sources: &["g0.c2", "g1.s2.e"],
    positions: &[
        Position {
            id: "religion-strong",
            sources: &["g1.s2.e"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "religion-calendar",
                    &["cul-holidays", "com-rhythm", "com-response-promise"],
                    &["g1.s2.e"],
                ),
                Adaptation::new(
                    "religion-hospitality",
                    &["cul-holidays", "evt-format"],
                    &["g1.s2.e"],
                ),
                Adaptation::new(
                    "religion-meeting-times",
                    &["cul-time-zones", "cul-holidays"],
                    &["g1.s2.e"],
                )
                .beyond(),
                Adaptation::new(
                    "religion-greetings-care",
                    &["ppc-thank", "com-rhythm"],
                    &["g1.s2.e", "g1.s2.b2"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "religion-varied",
            sources: &["g1.s2.b2"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "religion-neutral-wishes",
                    &["com-rhythm", "cul-holidays"],
                    &["g1.s2.b2"],
                )
                .beyond(),
                Adaptation::new(
                    "religion-choice",
                    &["evt-format", "ppc-thank"],
                    &["g1.s2.e", "g1.s2.b2"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "religion-little",
            sources: &["g1.s2.b1"],
            is_unknown: false,
            adaptations: UNSURE,
        },
        Position {
            id: "religion-unknown",
            sources: &["g1.s2.b1"],
            is_unknown: true,
            adaptations: UNSURE,
        },
    ],
};

/// The adaptation for an answer in between, and for an unknown one.
const UNSURE: &[Adaptation] = &[
    Adaptation::new(
        "religion-check-public-days",
        &["cul-holidays", "cul-time-zones"],
        &["g1.s2.b1", "g1.s2.e"],
    ),
    Adaptation::new(
        "religion-ask-contact",
        &["cul-ask", "cul-research"],
        &["g1.s2.b5", "g1.s2.b1"],
    ),
];
