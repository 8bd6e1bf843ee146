//! What items are meant to improve: the metrics that they can name.

/// A metric that items are expected to affect.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Aim {
    /// The page of the metric.
    pub metric: &'static str,
    /// The metrics whose items affect it: itself, or if no guide names an item for it, what it builds on.
    pub moved_with: &'static [&'static str],
    /// The guides' statements about it, or about what it builds on.
    pub sources: &'static [&'static str],
    /// What a trainer should know about its definitions: `X1` to `X26`, `D1` to `D26`.
    pub register: &'static [&'static str],
}

impl Aim {
    /// An aim whose own items affect it.
    const fn at(
        metric: &'static str,
        sources: &'static [&'static str],
        register: &'static [&'static str],
    ) -> Self {
        Self {
            metric,
            moved_with: &[],
            sources,
            register,
        }
    }
}

/// Every metric that an item can name.
pub static AIMS: &[Aim] = &[
    Aim::at(
        "retention",
        &["g0.k1", "g0.k1.f", "g1.k1", "g3.k1"],
        &["X1"],
    ),
    Aim::at("churn", &["g0.k2", "g0.k2.f"], &["X2"]),
    Aim::at(
        "nps",
        &["g0.k3", "g0.k3.f", "g1.k4", "g2.f4", "g4.f2"],
        &["X4"],
    ),
    Aim::at("cltv", &["g0.k4", "g0.k4.f", "g1.k2"], &["X3"]),
    // The value of the same customers, with later payments worth less. It grows with what they bring, and
    // with how long they stay.
    Aim {
        moved_with: &["cltv", "retention", "churn"],
        ..Aim::at("cltv-discounted", &["g0.k4", "g0.k1", "g0.k2"], &["X3"])
    },
    Aim::at("csat", &["g0.k5", "g1.k3", "g2.f4", "g4.f2"], &["X4"]),
    Aim::at("referral", &["g1.k5"], &[]),
    // Customers who come by recommendation need little advertising, so each new one costs less. And the more
    // a customer is worth, the sooner the cost is paid back.
    Aim {
        moved_with: &["referral", "cltv"],
        ..Aim::at("acquisition", &["g1.k5", "g0.k4"], &[])
    },
    // No guide names an item for these, so each follows the metric it builds on.
    Aim {
        moved_with: &["retention"],
        ..Aim::at("repeat-purchase", &["g0.k1"], &[])
    },
    Aim {
        moved_with: &["csat"],
        ..Aim::at("effort", &["g0.k5"], &[])
    },
    Aim {
        moved_with: &["retention", "churn"],
        ..Aim::at("revenue-retention", &["g0.k1", "g0.k2"], &[])
    },
    Aim {
        moved_with: &["retention"],
        ..Aim::at("budget", &["g0.k1"], &[])
    },
    Aim {
        moved_with: &["retention"],
        ..Aim::at("programme", &["g0.k1"], &[])
    },
    Aim {
        moved_with: &["churn"],
        ..Aim::at("growth", &["g0.k2"], &[])
    },
    Aim {
        moved_with: &["referral"],
        ..Aim::at("virality", &["g1.k5"], &[])
    },
    Aim {
        moved_with: &["referral", "retention"],
        ..Aim::at("earned-growth", &["g1.k5", "g0.k1"], &[])
    },
];

/// The aim for that metric page, if items can name it.
pub fn aim(metric: &str) -> Option<&'static Aim> {
    AIMS.iter().find(|aim| aim.metric == metric)
}

/// Whether an item that names these metrics is expected to affect that one.
pub fn is_expected(names: &[&str], metric: &str) -> bool {
    let through = aim(metric).map_or(&[][..], |aim| aim.moved_with);
    names.contains(&metric) || through.iter().any(|one| names.contains(one))
}
