//! Everyday topics for the search, because the guides rarely use the words that users type.

/// A topic: the words that users type for it are in the message `topic-<id>`, in the language of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Topic {
    pub id: &'static str,
    /// The items about it.
    pub items: &'static [&'static str],
}

/// Every topic.
pub const TOPICS: &[Topic] = &[
    Topic {
        id: "cancel",
        items: &[
            "mea-find-causes",
            "mea-churn",
            "ppc-help-use",
            "seg-target-retention",
            "prd-perceived-value",
            "pers-proactive",
        ],
    },
    Topic {
        id: "pause",
        items: &[
            "svc-convenience",
            "svc-house-rules",
            "tec-self-service",
            "mea-find-causes",
        ],
    },
    Topic {
        id: "annual",
        items: &[
            "ltv-invest",
            "loy-discounts",
            "com-transparent",
            "pers-tailor-offers",
        ],
    },
    Topic {
        id: "subscription",
        items: &[
            "ppc-help-use",
            "ltv-solve-goals",
            "ltv-upsell-fit",
            "mea-churn",
            "mea-find-causes",
            "seg-target-retention",
            "com-rhythm",
            "prd-improve",
            // With the annual plan.
            "ltv-invest",
            "pers-tailor-offers",
        ],
    },
    Topic {
        id: "refund",
        items: &[
            "ppc-returns",
            "ppc-replace",
            "trn-empower",
            "svc-house-rules",
        ],
    },
    Topic {
        id: "onboarding",
        items: &[
            "ppc-first-purchase",
            "ppc-help-use",
            "ppc-follow-up",
            "tec-self-service",
            "ltv-solve-goals",
        ],
    },
    Topic {
        id: "upgrade",
        items: &["ltv-upsell-fit", "pers-recommend", "pers-tailor-offers"],
    },
    Topic {
        id: "price",
        items: &[
            "prd-price-myth",
            "prd-perceived-value",
            "com-transparent",
            "tru-candour",
            "loy-discounts",
        ],
    },
    Topic {
        id: "angry",
        items: &[
            "rap-clear-route",
            "rap-fast-fix",
            "rap-plan-errors",
            "rap-regain-trust",
            "fbk-answer-complaints",
            "trn-empathy-solutions",
        ],
    },
    Topic {
        id: "stars",
        items: &[
            "soc-reviews",
            "fbk-monitor-social",
            "pln-gather-reviews",
            "fbk-many-ways",
        ],
    },
    Topic {
        id: "friend",
        items: &["cmt-advocates", "mea-referral", "mea-nps"],
    },
    Topic {
        id: "chat",
        items: &["svc-multichannel", "rap-quick-reply", "tec-self-service"],
    },
    Topic {
        id: "privacy",
        items: &["tru-confidential", "cul-law"],
    },
    Topic {
        id: "late",
        items: &[
            "ppc-deliver-on-time",
            "prd-available",
            "tru-keep-promises",
            "com-inform-early",
        ],
    },
];

/// The topics that an item is about.
pub fn topics_of(item: &str) -> impl Iterator<Item = &'static Topic> {
    TOPICS
        .iter()
        .filter(move |topic| topic.items.contains(&item))
}
