//! Where the guides contradict each other or themselves: register X of the inventory.

use crate::guides::evidence::TestLocation;

/// One contradiction or tension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The number in register X of the inventory, such as `X1`.
    pub id: &'static str,
    /// The statements that contradict each other, by their numbers in the inventory.
    pub sources: &'static [&'static str],
    /// Where it can be seen in numbers.
    pub test: Option<TestLocation>,
}

impl Contradiction {
    /// The prefix of its words: `contradiction-x1`.
    pub fn key(&self) -> String {
        format!("contradiction-{}", self.id.to_ascii_lowercase())
    }
}

/// All of register X.
pub const CONTRADICTIONS: &[Contradiction] = &[
    // The case of fast growth, in which the second formula falls below zero.
    with_test(
        "X1",
        &["g0.k1.f", "g3.k1.f"],
        TestLocation::Page(
            "metrics/retention?customers_start=100&customers_end=240&customers_new=150",
        ),
    ),
    with_test(
        "X2",
        &["g0.k2", "g0.k1.f", "g0.k2.f"],
        TestLocation::Page(
            "metrics/churn?customers_start=200&customers_lost=30&customers_passing=10",
        ),
    ),
    with_test(
        "X3",
        &["g0.k4", "g1.k2", "g2.d2", "g2.d5"],
        TestLocation::Page("metrics/cltv"),
    ),
    contradiction(
        "X4",
        &["g0.k3", "g4.f2", "g1.k4", "g2.f4", "g0.k5", "g1.k3"],
    ),
    contradiction(
        "X5",
        &[
            "g0.k1", "g1.k1", "g3.k1", "g2.d3", "g2.d6", "g3.d1", "g0.i3",
        ],
    ),
    with_test(
        "X6",
        &["g2.n1", "g3.n1"],
        TestLocation::ClaimTest("five-times"),
    ),
    with_test(
        "X7",
        &["g4.s5.b1", "g4.t2.r5", "g4.t3.r3"],
        TestLocation::Page("guides/methods"),
    ),
    with_test(
        "X8",
        &["g4.s2", "g4.t2.r2"],
        TestLocation::Page("guides/methods"),
    ),
    with_test(
        "X9",
        &["g4.t1.r2", "g4.t1.r10", "g4.t1.r8"],
        TestLocation::Page("guides/factors"),
    ),
    with_test(
        "X10",
        &["g4.t3.r4", "g4.t3.r5", "g4.n12"],
        TestLocation::Page("plan"),
    ),
    with_test(
        "X11",
        &["g4.t3.r6", "g4.f14", "g4.f5"],
        TestLocation::Page("plan"),
    ),
    contradiction("X12", &["g4.t2.r1", "g4.con3", "g4.con2", "g2.s1.b8"]),
    contradiction("X13", &["g4.f4", "g4.t2.r3", "g1.s7.b4"]),
    contradiction(
        "X14",
        &["g4.st3.b2", "g1.s5.b3", "g4.s1.b1", "g4.s5.b2", "g4.e2"],
    ),
    contradiction(
        "X15",
        &["g4.s2.b3", "g3.s7.b4", "g2.s4.b9", "g1.s6.b3", "g1.s6.b2"],
    ),
    contradiction("X16", &["g1.s3.b4", "g2.s5.b2", "g4.st4.b1", "g1.l5"]),
    contradiction("X17", &["g1.s4.b5", "g0.c3.b3"]),
    contradiction(
        "X18",
        &["g0.s2.b3", "g2.s8.b8", "g4.y1", "g1.s3.b1", "g4.con7"],
    ),
    contradiction(
        "X19",
        &[
            "g2.c13", "g4.c2", "g4.f11", "g2.x1", "g2.x2", "g2.x3", "g4.con1", "g4.con7",
        ],
    ),
    contradiction(
        "X20",
        &[
            "g2.c9", "g3.k2", "g3.g1", "g3.g2", "g3.g3", "g3.g4", "g3.g5", "g3.g6",
        ],
    ),
    contradiction("X21", &["g2.s7.b9", "g1.s1.b4"]),
    contradiction("X22", &["g2.d1", "g2.d4"]),
    with_test(
        "X23",
        &["g4.t2.r4", "g4.con6", "g4.con1"],
        TestLocation::Page("guides/methods"),
    ),
    contradiction("X24", &["g1.s2.b2", "g1.s2.e"]),
    contradiction("X25", &["g0.k3", "g2.f4"]),
    contradiction("X26", &["g2.s6", "g2.s6.b2"]),
];

const fn contradiction(id: &'static str, sources: &'static [&'static str]) -> Contradiction {
    Contradiction {
        id,
        sources,
        test: None,
    }
}

const fn with_test(
    id: &'static str,
    sources: &'static [&'static str],
    test: TestLocation,
) -> Contradiction {
    Contradiction {
        id,
        sources,
        test: Some(test),
    }
}
