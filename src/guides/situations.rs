//! Situations that a company can be in, each with the items that address it.

/// One situation: its words are `situation-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Situation {
    pub id: &'static str,
    /// The items that address it. This selection is our own.
    pub items: &'static [&'static str],
}

/// The situations, in the order in which they are offered.
pub const SITUATIONS: &[Situation] = &[
    Situation {
        id: "no-return",
        items: &[
            "ppc-first-purchase",
            "ppc-follow-up",
            "ppc-help-use",
            "ppc-deliver-on-time",
            "ppc-thank",
            "ppc-returns",
            "tru-low-risk-start",
            "com-useful-content",
            "pers-recommend",
            "loy-points",
        ],
    },
    Situation {
        id: "leave-early",
        items: &[
            "mea-find-causes",
            "ppc-help-use",
            "ltv-solve-goals",
            "ltv-support-first",
            "pers-proactive",
            "fbk-after-contact",
            "tec-self-service",
            "prd-perceived-value",
            "seg-target-retention",
            "com-rhythm",
        ],
    },
    Situation {
        id: "complaints",
        items: &[
            "rap-clear-route",
            "rap-fast-fix",
            "rap-quick-reply",
            "rap-measure-time",
            "rap-plan-errors",
            "rap-regain-trust",
            "fbk-answer-complaints",
            "trn-empower",
            "ppc-replace",
            "svc-house-rules",
        ],
    },
    Situation {
        id: "new-market",
        items: &[
            "cul-research",
            "cul-ask",
            "cul-law",
            "cul-adapt-style",
            "com-languages",
            "com-channel",
            "cul-no-stereotypes",
            "cul-values",
            "cul-holidays",
            "cul-economy",
        ],
    },
    Situation {
        id: "few-recommendations",
        items: &[
            "cmt-advocates",
            "mea-referral",
            "soc-reviews",
            "tru-keep-promises",
            "svc-exceed",
            "ppc-thank",
            "cmt-share",
            "fbk-close-loop",
            "ppc-exceed",
        ],
    },
    Situation {
        id: "price-pressure",
        items: &[
            "prd-price-myth",
            "prd-perceived-value",
            "prd-distinct",
            "svc-support-quality",
            "loy-exclusive",
            "com-transparent",
            "ltv-adviser",
            "ltv-own-cost-ratio",
            "seg-limits",
        ],
    },
];
