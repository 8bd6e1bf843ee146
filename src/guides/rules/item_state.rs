//! The state of an item of a checklist or a step of the plan.

/// The state of an item of a checklist or a step of the plan, in order of urgency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemState {
    Doing,
    #[default]
    Open,
    Done,
    NotForUs,
}

impl ItemState {
    /// Every state, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Open, Self::Doing, Self::Done, Self::NotForUs];

    /// The saved string, frozen once shipped.
    pub const fn text(self) -> &'static str {
        match self {
            Self::Open => "",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::NotForUs => "not-for-us",
        }
    }

    /// The code used in message keys and filters.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            other => other.text(),
        }
    }

    /// Parses a saved string; None if it isn't a state.
    pub fn parse(text: &str) -> Option<ItemState> {
        Self::ALL.into_iter().find(|state| state.text() == text)
    }
}
