//! Everything that a trainer should be able to flag, in one list: sayings, myths, figures and
//! claims of the guides, and the contradictions between them.

use super::evidence::Trial;
use super::evidence::claims::{Claim, MYTHS, REGISTER, SAYINGS};
use super::evidence::contradictions::{CONTRADICTIONS, Contradiction};
use super::guide_of;

/// The parts of the list, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Widely repeated.
    Sayings,
    /// Named as myths by a guide.
    Myths,
    /// Register D of the inventory.
    Claims,
    /// Register X of the inventory.
    Contradictions,
}

impl Group {
    /// Every part.
    pub const ALL: [Self; 4] = [
        Self::Sayings,
        Self::Myths,
        Self::Claims,
        Self::Contradictions,
    ];

    /// The end of its words' keys: `register-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sayings => "sayings",
            Self::Myths => "myths",
            Self::Claims => "claims",
            Self::Contradictions => "contradictions",
        }
    }
}

/// One entry of the list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// Its number, such as `D1` or `X1`.
    pub id: &'static str,
    /// The part that it stands in.
    pub group: Group,
    /// The statements of the guides that it speaks of.
    pub sources: &'static [&'static str],
    /// Publications, by their keys.
    pub literature: &'static [&'static str],
    /// Where it can be tried.
    pub trial: Option<Trial>,
}

impl Entry {
    const fn of_claim(claim: &'static Claim, group: Group) -> Entry {
        Entry {
            id: claim.id,
            group,
            sources: claim.sources,
            literature: claim.literature,
            trial: claim.trial,
        }
    }

    const fn of_contradiction(contradiction: &'static Contradiction) -> Entry {
        Entry {
            id: contradiction.id,
            group: Group::Contradictions,
            sources: contradiction.sources,
            literature: &[],
            trial: contradiction.trial,
        }
    }

    /// The root of its words.
    pub fn key(&self) -> String {
        let head = match self.group {
            Group::Contradictions => "contradiction",
            _ => "claim",
        };
        format!("{head}-{}", self.part())
    }

    /// The last part of its address.
    pub fn part(&self) -> String {
        self.id.to_lowercase()
    }

    /// Whether a guide speaks in it; empty asks for all, [`NO_GUIDE`] for those without one.
    pub fn is_of(&self, guide: &str) -> bool {
        match guide {
            "" => true,
            NO_GUIDE => self.sources.is_empty(),
            _ => self.sources.iter().any(|source| guide_of(source) == guide),
        }
    }

    /// The bench that stands with the entry. A contradiction leads to the claim that has it.
    pub fn bench(&self) -> Option<&'static str> {
        match self.trial {
            Some(Trial::Bench(bench)) if self.group != Group::Contradictions => Some(bench),
            _ => None,
        }
    }
}

/// Asks for the entries that no guide speaks in.
pub const NO_GUIDE: &str = "none";

/// Every entry, part after part.
pub fn all() -> impl Iterator<Item = Entry> {
    let claims = |claims: &'static [Claim], group: Group| {
        claims
            .iter()
            .map(move |claim| Entry::of_claim(claim, group))
    };
    claims(SAYINGS, Group::Sayings)
        .chain(claims(MYTHS, Group::Myths))
        .chain(claims(REGISTER, Group::Claims))
        .chain(CONTRADICTIONS.iter().map(Entry::of_contradiction))
}

/// The entry with that number, or that last part of an address.
pub fn find(id: &str) -> Option<Entry> {
    all().find(|entry| entry.id.eq_ignore_ascii_case(id))
}

/// The entry that a bench stands with.
pub fn of_bench(bench: &str) -> Option<Entry> {
    all().find(|entry| entry.bench() == Some(bench))
}
