//! What items are meant to improve: the metrics that they may name.

/// A figure that items are expected to move.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aim {
    /// The page of the metric.
    pub metric: &'static str,
    /// Whether a higher value is better.
    pub is_better_high: bool,
    /// Where the guides mention it.
    pub sources: &'static [&'static str],
    /// What a trainer should know about its definitions: `X1` to `X26`, `D1` to `D26`.
    pub register: &'static [&'static str],
}

impl Aim {
    /// An aim whose higher values are better.
    const fn up(
        metric: &'static str,
        sources: &'static [&'static str],
        register: &'static [&'static str],
    ) -> Self {
        Self {
            metric,
            is_better_high: true,
            sources,
            register,
        }
    }
}

/// Every figure that an item may name.
pub static AIMS: &[Aim] = &[
    Aim::up(
        "retention",
        &["g0.k1", "g0.k1.f", "g1.k1", "g3.k1"],
        &["X1"],
    ),
    Aim {
        is_better_high: false,
        ..Aim::up("churn", &["g0.k2", "g0.k2.f"], &["X2"])
    },
    Aim::up(
        "nps",
        &["g0.k3", "g0.k3.f", "g1.k4", "g2.f4", "g4.f2"],
        &["X4"],
    ),
    Aim::up("cltv", &["g0.k4", "g0.k4.f", "g1.k2"], &["X3"]),
    Aim::up("csat", &["g0.k5", "g1.k3", "g2.f4", "g4.f2"], &["X4"]),
    Aim::up("referral", &["g1.k5"], &[]),
];

/// The figure of that metric page, if items may name it.
pub fn aim(metric: &str) -> Option<&'static Aim> {
    AIMS.iter().find(|aim| aim.metric == metric)
}
