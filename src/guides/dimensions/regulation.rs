//! Adaptations to regulation.

use crate::guides::culture::{Adaptation, Dimension, Position};

/// The question about it, with its answers.
pub const DIMENSION: Dimension = Dimension {
    id: "regulation",
    sources: &["g1.l5"],
    positions: &[
        Position {
            id: "regulation-known",
            sources: &["g1.l5"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "regulation-known-date",
                    &["cul-law", "mea-revise"],
                    &["g1.l5"],
                )
                .beyond(),
                Adaptation::new(
                    "regulation-known-train",
                    &["trn-service-courses", "trn-guides-scripts"],
                    &["g1.l5", "g4.st3.b1", "g4.st3.b2"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "regulation-different",
            sources: &["g1.l5"],
            is_unknown: false,
            adaptations: &[
                Adaptation::new(
                    "regulation-consent",
                    &["com-rhythm", "pers-recommend", "tec-analytics"],
                    &["g1.l5", "g2.s5.b2"],
                )
                .beyond(),
                Adaptation::new(
                    "regulation-returns",
                    &["ppc-returns", "ppc-replace"],
                    &["g1.l5", "g2.s8.b5"],
                )
                .beyond(),
                Adaptation::new(
                    "regulation-rewards",
                    &["loy-discounts", "loy-points", "soc-reviews"],
                    &["g1.l5"],
                )
                .beyond(),
                Adaptation::new(
                    "regulation-data-place",
                    &["tru-confidential", "tec-choose-crm"],
                    &["g1.s3.b4", "g1.l5"],
                )
                .beyond(),
            ],
        },
        Position {
            id: "regulation-unclear",
            sources: &["g1.l5"],
            is_unknown: true,
            adaptations: &[
                Adaptation::new(
                    "regulation-ask-counsel",
                    &["cul-law", "pln-stages"],
                    &["g1.l5"],
                )
                .beyond(),
                Adaptation::new(
                    "regulation-minimum-data",
                    &["tru-confidential", "pers-learn-preferences"],
                    &["g1.s3.b4", "g1.s3.b1"],
                )
                .beyond(),
            ],
        },
    ],
};
