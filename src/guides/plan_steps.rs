//! The six steps of the fourth guide's plan with its control table, and the five questions at the start of
//! the first guide's practical tips.
//!
//! The guide's eight weeks are a rule of thumb without evidence (inventory, D13), and its pilot ends before
//! its own first results could appear (X10). What a trainer should know is listed with the step.

/// When a step is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// From the first to the last of these weeks, inclusive; the plan starts with week 1.
    Weeks { first: u32, last: u32 },
    /// Repeatedly, once the plan is done.
    EveryMonth,
}

impl When {
    /// How many weeks the step takes; None if it repeats without end.
    pub const fn weeks(self) -> Option<u32> {
        match self {
            When::Weeks { first, last } => Some(last + 1 - first),
            When::EveryMonth => None,
        }
    }
}

/// One step: its words are `step-<id>`, and `step-<id>-task` for the control table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanStep {
    /// Frozen once shipped.
    pub id: &'static str,
    pub source: &'static str,
    /// The row of the control table.
    pub row: &'static str,
    pub when: When,
    /// Who is responsible for it in the guide's table: the message is `who-<who>`. The user can name someone
    /// else.
    pub who: &'static str,
    pub tasks: &'static [Task],
    /// What a trainer should know about it: `X1` to `X26`, `D1` to `D26`.
    pub register: &'static [&'static str],
}

/// One thing to do within a step, which the user ticks; its words are `task-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// Frozen once shipped.
    pub id: &'static str,
    pub source: &'static str,
    /// The checklist item with more detail.
    pub item: &'static str,
    /// What a trainer should know about it.
    pub register: &'static [&'static str],
}

/// One of the opening questions, with a field for the answer. Its words are `tip-<id>`, and
/// `tip-<id>-advice` for what the guide advises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// Frozen once shipped: the answer is saved under it.
    pub id: &'static str,
    pub source: &'static str,
    /// The checklist item with more detail.
    pub item: &'static str,
}

/// The six steps, in order.
pub const STEPS: &[PlanStep] = &[
    PlanStep {
        id: "analyse",
        source: "g4.st1",
        row: "g4.t3.r1",
        when: When::Weeks { first: 1, last: 1 },
        who: "managers",
        tasks: &[
            task("gather-reviews", "g4.st1.b1", "pln-gather-reviews"),
            task("survey-customers", "g4.st1.b2", "pln-ask-customers"),
            task("analyse-figures", "g4.st1.b3", "pln-baseline-figures").flagged(&["D25"]),
        ],
        register: &[],
    },
    PlanStep {
        id: "develop",
        source: "g4.st2",
        row: "g4.t3.r2",
        when: When::Weeks { first: 2, last: 3 },
        who: "head",
        tasks: &[
            task("set-goals", "g4.st2.b1", "pln-goals").flagged(&["D12"]),
            task("define-channels", "g4.st2.b2", "pln-channels"),
            task("choose-metrics", "g4.st2.b3", "pln-metrics").flagged(&["X4"]),
        ],
        register: &[],
    },
    PlanStep {
        id: "train",
        source: "g4.st3",
        row: "g4.t3.r3",
        when: When::Weeks { first: 4, last: 5 },
        who: "hr",
        tasks: &[
            task("hold-courses", "g4.st3.b1", "trn-service-courses"),
            task("prepare-scripts", "g4.st3.b2", "trn-guides-scripts").flagged(&["X14"]),
            task("teach-with-cases", "g4.st3.b3", "trn-good-bad-cases"),
        ],
        register: &["X7"],
    },
    PlanStep {
        id: "test",
        source: "g4.st4",
        row: "g4.t3.r4",
        when: When::Weeks { first: 6, last: 6 },
        who: "managers",
        tasks: &[
            task("collect-reactions", "g4.st4.b1", "tru-confidential").flagged(&["X16"]),
            task("survey-again", "g4.st4.b2", "pln-pilot"),
            task("trial-and-error", "g4.st4.b3", "pln-pilot"),
        ],
        register: &["X10"],
    },
    PlanStep {
        id: "roll-out",
        source: "g4.st5",
        row: "g4.t3.r5",
        when: When::Weeks { first: 7, last: 8 },
        who: "all-departments",
        tasks: &[
            task("discuss-plan", "g4.st5.b1", "pln-roles"),
            task("go-in-stages", "g4.st5.b2", "pln-stages"),
            task("share-experience", "g4.st5.b3", "pln-share-results"),
        ],
        register: &["X10", "D13"],
    },
    PlanStep {
        id: "evaluate",
        source: "g4.st6",
        row: "g4.t3.r6",
        when: When::EveryMonth,
        who: "leadership",
        tasks: &[
            task("analyse-kpis", "g4.st6.b1", "mea-review-kpis"),
            task("correct-strategy", "g4.st6.b2", "mea-adjust"),
            task("publish-results", "g4.st6.b3", "mea-report"),
        ],
        register: &["X11"],
    },
];

/// The five opening questions, in order.
pub const TIPS: &[Tip] = &[
    tip("audit", "g1.a1", "pln-assess"),
    tip("strategy", "g1.a2", "pln-strategy"),
    tip("training", "g1.a3", "trn-culture-skills"),
    tip("crm", "g1.a4", "tec-choose-crm"),
    tip("metrics", "g1.a5", "mea-review-kpis"),
];

/// The last week of the plan: eight in the guide.
pub fn last_week() -> u32 {
    let weeks = STEPS.iter().filter_map(|step| match step.when {
        When::Weeks { last, .. } => Some(last),
        When::EveryMonth => None,
    });
    weeks.max().unwrap_or_default()
}

const fn task(id: &'static str, source: &'static str, item: &'static str) -> Task {
    Task {
        id,
        source,
        item,
        register: &[],
    }
}

impl Task {
    const fn flagged(mut self, register: &'static [&'static str]) -> Self {
        self.register = register;
        self
    }
}

const fn tip(id: &'static str, source: &'static str, item: &'static str) -> Tip {
    Tip { id, source, item }
}
