//! Adaptations to time zones.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "time-zones",
    sources: &["g1.l3", "g1.x3"],
    positions: &[
        Position {
            id: "time-overlap-wide",
            sources: &["g1.l3"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "time-wide-local-hours",
                    &["com-response-promise"],
                    &["g1.s1.b5", "g1.l3"],
                )
                .beyond(),
                Adaptation::new(
                    "time-wide-clock-change",
                    &["cul-time-zones", "cul-holidays"],
                    &["g1.x3"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "time-overlap-small",
            sources: &["g1.l3", "g1.x3"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "time-small-tool",
                    &["cul-time-zones", "tec-automate"],
                    &["g1.x3"],
                ),
                Adaptation::new(
                    "time-small-protect",
                    &["com-rhythm", "svc-respond-fast"],
                    &["g1.x3"],
                )
                .beyond(),
                Adaptation::new("time-small-rotate", &["cul-time-zones"], &["g1.x3"]).beyond(),
            ],
        },
        Position {
            id: "time-overlap-none",
            sources: &["g1.l3", "g1.x3"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "time-none-shifts",
                    &["svc-respond-fast", "rap-quick-reply"],
                    &["g1.x3"],
                ),
                Adaptation::new(
                    "time-none-self-help",
                    &["tec-self-service", "com-response-promise"],
                    &["g1.s5.b5", "g1.s1.b5"],
                ),
                Adaptation::new(
                    "time-none-handover",
                    &["tec-log-interactions", "rap-fast-fix"],
                    &["g1.l3"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "time-overlap-unknown",
            sources: &["g1.l3"],
            is_unknown: true,
            adaptations: &[
                Adaptation::new(
                    "time-unknown-ask",
                    &["pers-learn-preferences", "cul-time-zones"],
                    &["g1.x3", "g1.s4.b2"],
                )
                .beyond(),
                Adaptation::new(
                    "time-unknown-neutral",
                    &["cul-time-zones", "com-channel"],
                    &["g1.l3", "g1.s1.b4"],
                )
                .beyond(),
            ],
        },
    ],
};
