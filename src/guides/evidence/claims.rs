//! Claims of the guides and others that a trainer should be able to flag: register D of the
//! inventory, the myths that the fourth guide names, and widely repeated claims.

use crate::guides::evidence::TestLocation;

/// One claim. Its texts say what is claimed and by whom, and give the evidence for and against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// The number in register D of the inventory, such as `D1`; `Y1` and `Y2` for the fourth guide's myths,
    /// `S1` and up for claims that none of the five guides makes in this form.
    pub id: &'static str,
    /// Who makes it: items of the inventory.
    pub sources: &'static [&'static str],
    /// The sources for the texts for and against it: publications, by their keys.
    pub literature: &'static [&'static str],
    /// Where it can be tested.
    pub test: Option<TestLocation>,
}

impl Claim {
    /// The prefix of its words: `claim-d1`.
    pub fn key(&self) -> String {
        format!("claim-{}", self.id.to_ascii_lowercase())
    }

    const fn read(mut self, literature: &'static [&'static str]) -> Self {
        self.literature = literature;
        self
    }

    const fn tried(mut self, test: TestLocation) -> Self {
        self.test = Some(test);
        self
    }
}

/// Register D, then the myths, then the widely repeated claims.
pub fn all() -> impl Iterator<Item = &'static Claim> {
    REGISTER.iter().chain(MYTHS).chain(SAYINGS)
}

/// All of register D.
pub const REGISTER: &[Claim] = &[
    claim("D1", &["g2.n1", "g3.n1"])
        .read(&["peppers-2008", "tirado-2025"])
        .tried(TestLocation::ClaimTest("five-times")),
    claim("D2", &["g4.n1"]),
    claim("D3", TEN_FACTORS).tried(TestLocation::Page("guides/factors")),
    claim("D4", &["g4.n2"]),
    // A base that grows by 30% although only 40% of it is retained.
    claim("D5", &["g4.n3"]).tried(TestLocation::Page(
        "metrics/retention?customers_start=100&customers_end=130&customers_new=90",
    )),
    claim("D6", &["g4.n4"]),
    claim("D7", &["g4.n5"]),
    claim("D8", &["g4.n6"])
        .read(&["leenheer-2007"])
        .tried(TestLocation::ClaimTest("members-spend")),
    claim("D9", &["g4.n7"]),
    claim("D10", &["g4.n8"]),
    claim("D11", &["g4.n9"]),
    claim("D12", &["g4.n10"]).tried(TestLocation::ClaimTest("goal-by-30")),
    claim("D13", &["g4.n12", "g4.n11"]).tried(TestLocation::Page("plan")),
    claim(
        "D14",
        &["g4.t2.r1", "g4.t2.r2", "g4.t2.r3", "g4.t2.r4", "g4.t2.r5"],
    )
    .tried(TestLocation::Page("guides/methods")),
    claim("D15", ANECDOTES),
    claim("D16", &["g4.y2"]),
    claim("D17", &["g2.c13", "g4.c2", "g0.z3"]),
    claim("D18", &["g2.c3", "g2.c7"]).read(&["kumar-2013"]),
    claim(
        "D19",
        &["g2.r1", "g2.r2", "g2.r3", "g2.r4", "g2.r5", "g2.r6"],
    )
    .read(&["reichheld-2003", "reinartz-kumar-2002"]),
    claim("D20", &["g2.s6.e"]),
    claim("D21", &["g1.i1"]),
    // No customer left, but the formula still gives 80%.
    claim("D22", &["g3.k1.f"]).tried(TestLocation::Page(
        "metrics/retention?customers_start=200&customers_end=240&customers_new=40",
    )),
    claim("D23", &["g0.k2"]).tried(TestLocation::Page(
        "metrics/churn?customers_start=200&customers_lost=30&customers_passing=10",
    )),
    claim("D24", &["g3.i2", "g0.i5", "g2.c9", "g1.w5"]).read(&["reinartz-kumar-2002"]),
    claim("D25", &["g4.st1.b3"]),
    claim("D26", &["g4.m1"]),
];

/// The myths that the fourth guide names and answers.
pub const MYTHS: &[Claim] = &[claim("Y1", &["g4.y1"]), claim("Y2", &["g4.y2", "g4.n1"])];

/// Claims often heard in training.
pub const SAYINGS: &[Claim] = &[
    claim("S1", &[])
        .read(&[
            "reichheld-sasser-1990",
            "reichheld-1996",
            "sharp-2005",
            "tirado-2025",
        ])
        .tried(TestLocation::ClaimTest("profit-lift")),
    claim("S2", &[])
        .read(&["knowmba-2026", "climb-2026"])
        .tried(TestLocation::ClaimTest("half-gone")),
    claim("S3", &[])
        .read(&["charlia-2026", "swrve-2026"])
        .tried(TestLocation::ClaimTest("third-more")),
    claim("S4", &["g3.g5"])
        .read(&["fader-hardie-2014"])
        .tried(TestLocation::ClaimTest("rising-retention")),
    claim("S5", &[])
        .read(&["lewis-sauro-2021"])
        .tried(TestLocation::ClaimTest("nps-plus-four")),
    claim("S6", &[])
        .read(&["kellogg-2022"])
        .tried(TestLocation::ClaimTest("grr-above-100")),
    claim("S7", &[])
        .read(&["gallagher-2026"])
        .tried(TestLocation::ClaimTest("programme-five")),
    claim("S8", &[])
        .read(&["pardy-2017", "skok-2009"])
        .tried(TestLocation::ClaimTest("viral-28")),
];

/// The claims about a metric that its page invites users to test, by the id of the page.
pub const ABOUT: &[(&str, &[&str])] = &[
    ("retention", &["S1", "S4", "D12"]),
    ("churn", &["S2", "S3"]),
    ("nps", &["S5"]),
    ("cltv", &["S3", "S1"]),
    ("acquisition", &["D1"]),
    ("budget", &["D1"]),
    ("revenue-retention", &["S6"]),
    ("programme", &["S7", "D8"]),
    ("virality", &["S8"]),
];

const TEN_FACTORS: &[&str] = &[
    "g4.t1.r1",
    "g4.t1.r2",
    "g4.t1.r3",
    "g4.t1.r4",
    "g4.t1.r5",
    "g4.t1.r6",
    "g4.t1.r7",
    "g4.t1.r8",
    "g4.t1.r9",
    "g4.t1.r10",
];

const ANECDOTES: &[&str] = &[
    "g4.y1", "g4.e1", "g4.e2", "g4.e3", "g4.e4", "g4.e5", "g4.e6", "g4.e7", "g4.s1.e", "g4.s2.e",
    "g4.s3.e", "g4.s4.e",
];

const fn claim(id: &'static str, sources: &'static [&'static str]) -> Claim {
    Claim {
        id,
        sources,
        literature: &[],
        test: None,
    }
}
