//! Adaptations to what creates trust at a distance.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "remote-trust",
    sources: &["g1.x5", "g1.w6", "g1.s3"],
    positions: &[
        Position {
            id: "trust-record",
            sources: &["g1.x5", "g1.s3.e"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "trust-record-proof",
                    &["tru-accurate-reports", "tru-candour"],
                    &["g1.s3.b1", "g1.s3.e", "g1.x5"],
                ),
                Adaptation::new(
                    "trust-record-status",
                    &["com-inform-early", "tru-remote"],
                    &["g1.x5", "g1.s4.b4"],
                ),
                Adaptation::new(
                    "trust-record-reviews",
                    &["tru-low-risk-start", "soc-reviews"],
                    &["g2.s6.e"],
                ),
            ],
        },
        Position {
            id: "trust-person",
            sources: &["g1.s3.b5", "g3.w5"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "trust-person-face",
                    &["svc-personal-contact", "tru-remote"],
                    &["g3.s1.b3", "g1.x5"],
                )
                .beyond(),
                Adaptation::new(
                    "trust-person-referral",
                    &["cmt-advocates", "mea-referral"],
                    &["g1.w3", "g3.w4", "g1.s4.b5"],
                ),
                Adaptation::new(
                    "trust-person-meet",
                    &["cul-distance", "ltv-patience"],
                    &["g1.x4", "g1.s7.b4"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "trust-unknown",
            sources: &["g1.x5"],
            is_unknown: true,
            adaptations: &[
                Adaptation::new(
                    "trust-unknown-small-promise",
                    &["tru-keep-promises", "tru-promise-less"],
                    &["g1.x5", "g1.s3.b2"],
                ),
                Adaptation::new(
                    "trust-unknown-ask",
                    &["cul-ask", "tru-empathy"],
                    &["g1.s2.b5", "g1.s3.b5"],
                ),
            ],
        },
    ],
};
