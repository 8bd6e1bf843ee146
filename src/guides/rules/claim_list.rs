//! Everything that a trainer should be able to flag, in one list: widely repeated claims, myths,
//! figures and claims of the guides, and the contradictions between them.

use crate::guides::evidence::TestLocation;
use crate::guides::evidence::claims::{Claim, MYTHS, REGISTER, SAYINGS};
use crate::guides::evidence::contradictions::{CONTRADICTIONS, Contradiction};
use crate::guides::guide_of;

/// The parts of the list, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimGroup {
    /// Widely repeated.
    Sayings,
    /// Named as myths by a guide.
    Myths,
    /// Register D of the inventory.
    Claims,
    /// Register X of the inventory.
    Contradictions,
}

impl ClaimGroup {
    /// Every part.
    pub const ALL: [Self; 4] = [
        Self::Sayings,
        Self::Myths,
        Self::Claims,
        Self::Contradictions,
    ];

    /// The suffix of its words' keys: `register-<id>`.
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
pub struct ClaimEntry {
    /// Its number, such as `D1` or `X1`.
    pub id: &'static str,
    /// The part of the list that it belongs to.
    pub group: ClaimGroup,
    /// The guides' statements that it is about.
    pub sources: &'static [&'static str],
    /// Publications, by their keys.
    pub literature: &'static [&'static str],
    /// Where it can be tested.
    pub test: Option<TestLocation>,
}

impl ClaimEntry {
    const fn from_claim(claim: &'static Claim, group: ClaimGroup) -> ClaimEntry {
        ClaimEntry {
            id: claim.id,
            group,
            sources: claim.sources,
            literature: claim.literature,
            test: claim.test,
        }
    }

    const fn from_contradiction(contradiction: &'static Contradiction) -> ClaimEntry {
        ClaimEntry {
            id: contradiction.id,
            group: ClaimGroup::Contradictions,
            sources: contradiction.sources,
            literature: &[],
            test: contradiction.test,
        }
    }

    /// The prefix of its words.
    pub fn key(&self) -> String {
        let head = match self.group {
            ClaimGroup::Contradictions => "contradiction",
            _ => "claim",
        };
        format!("{head}-{}", self.part())
    }

    /// The last part of its address.
    pub fn part(&self) -> String {
        self.id.to_lowercase()
    }

    /// Whether it is about a guide; empty matches every entry, [`NO_GUIDE`] those about no guide.
    pub fn is_of(&self, guide: &str) -> bool {
        match guide {
            "" => true,
            NO_GUIDE => self.sources.is_empty(),
            _ => self.sources.iter().any(|source| guide_of(source) == guide),
        }
    }

    /// The claim test shown with the entry. A contradiction links to the claim that has it.
    pub fn claim_test(&self) -> Option<&'static str> {
        match self.test {
            Some(TestLocation::ClaimTest(claim_test))
                if self.group != ClaimGroup::Contradictions =>
            {
                Some(claim_test)
            }
            _ => None,
        }
    }
}

/// The filter for entries that are about no guide.
pub const NO_GUIDE: &str = "none";

/// Every entry, part by part.
pub fn all() -> impl Iterator<Item = ClaimEntry> {
    let claims = |claims: &'static [Claim], group: ClaimGroup| {
        claims
            .iter()
            .map(move |claim| ClaimEntry::from_claim(claim, group))
    };
    claims(SAYINGS, ClaimGroup::Sayings)
        .chain(claims(MYTHS, ClaimGroup::Myths))
        .chain(claims(REGISTER, ClaimGroup::Claims))
        .chain(CONTRADICTIONS.iter().map(ClaimEntry::from_contradiction))
}

/// The entry with that number, or with that last part of an address.
pub fn find(id: &str) -> Option<ClaimEntry> {
    all().find(|entry| entry.id.eq_ignore_ascii_case(id))
}

/// The entry that a claim test is shown with.
pub fn find_by_claim_test(claim_test: &str) -> Option<ClaimEntry> {
    all().find(|entry| entry.claim_test() == Some(claim_test))
}
