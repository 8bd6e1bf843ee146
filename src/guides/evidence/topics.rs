//! The entries on the page about the guides: where the guides disagree, and what in them is doubtful although
//! it is rarely repeated, sorted by importance.

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A wrong formula or interpretation that gives a wrong number.
    Formulas,
    /// Advice that pulls in two directions.
    Advice,
    /// A figure that can't be checked.
    Figures,
    /// The wording and origin of the guides.
    Wording,
}

impl Subject {
    /// The suffix of its words' keys: `register-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Formulas => "formulas",
            Self::Advice => "advice",
            Self::Figures => "figures",
            Self::Wording => "wording",
        }
    }

    /// Every topic, starting with the most important.
    pub const ALL: [Self; 4] = [Self::Formulas, Self::Advice, Self::Figures, Self::Wording];

    /// The numbers of its entries in the inventory, starting with the most useful.
    pub const fn entries(self) -> &'static [&'static str] {
        match self {
            Self::Formulas => FORMULAS,
            Self::Advice => ADVICE,
            Self::Figures => FIGURES,
            Self::Wording => WORDING,
        }
    }
}

const FORMULAS: &[&str] = &["X1", "D22", "X2", "D23", "X3", "X4", "X20", "D25"];

const ADVICE: &[&str] = &[
    "X10", "X11", "X18", "X14", "X15", "X16", "X13", "X12", "X23", "X17", "X21", "X26", "X24",
    "X19", "D17",
];

const FIGURES: &[&str] = &[
    "X6", "D3", "X9", "D14", "X7", "X8", "D13", "D2", "D16", "D5", "D4", "D6", "D11", "D7", "D9",
];

const WORDING: &[&str] = &["X5", "X22", "X25", "D26", "D19", "D21", "D20"];

/// The topic under which the page about the guides shows an entry; None for claims that people repeat, which
/// are among the myths.
pub fn topic_of(id: &str) -> Option<Subject> {
    Subject::ALL
        .into_iter()
        .find(|topic| topic.entries().contains(&id))
}
