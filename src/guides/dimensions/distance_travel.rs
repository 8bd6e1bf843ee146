//! Adaptations to distance and travel.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "distance-travel",
    sources: &["g1.x4"],
    positions: &[
        Position {
            id: "distance-near",
            sources: &["g1.x4"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "distance-near-visits",
                    &["com-listen", "ltv-adviser"],
                    &["g1.x4", "g1.s1.b1", "g1.s7.b1"],
                ),
                Adaptation::new(
                    "distance-near-events",
                    &["evt-format", "cmt-spaces"],
                    &["g3.s6.b2", "g3.s6.b3", "g0.s3.b6"],
                ),
            ],
        },
        Position {
            id: "distance-sometimes",
            sources: &["g1.x4"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new("distance-choose-moments", &["cul-distance"], &["g1.x4"]),
                Adaptation::new(
                    "distance-link-visits",
                    &["cul-distance", "fbk-close-loop"],
                    &["g1.x4", "g1.s6.b5"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "distance-never",
            sources: &["g1.x4"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "distance-video-rhythm",
                    &["tec-collaborate", "com-rhythm"],
                    &["g1.x4", "g1.s5.b2"],
                ),
                Adaptation::new(
                    "distance-low-bandwidth",
                    &["com-channel", "svc-multichannel"],
                    &["g1.s1.b4"],
                )
                .beyond(),
                Adaptation::new(
                    "distance-local-presence",
                    &["cul-distance", "svc-personal-contact"],
                    &["g1.x4"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "distance-unknown",
            sources: &["g1.x4"],
            is_unknown: true,
            adaptations: &[
                Adaptation::new(
                    "distance-unknown-ask",
                    &["cul-ask", "cul-distance"],
                    &["g1.s2.b5", "g1.x4"],
                ),
                Adaptation::new(
                    "distance-unknown-video-first",
                    &["com-channel", "tec-collaborate"],
                    &["g1.s1.b4", "g1.x4"],
                ),
            ],
        },
    ],
};
