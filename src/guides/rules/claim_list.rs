//! Everything that a trainer should be able to flag, in one list: widely repeated claims, myths,
//! figures and claims of the guides, and the contradictions between them. Two pages show it: what
//! people repeat, and what concerns the guides themselves.

use crate::guides::evidence::TestLocation;
use crate::guides::evidence::claims::{Claim, MYTHS, REGISTER, SAYINGS};
use crate::guides::evidence::contradictions::{CONTRADICTIONS, Contradiction};
use crate::guides::evidence::topics::{Topic, topic_of};
use crate::guides::guide_of;

/// The parts of the list, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimGroup {
    /// Widely repeated.
    Sayings,
    /// Named as myths by a guide.
    Myths,
    /// Claims of the guides that people repeat.
    Claims,
    /// Told on the page about the guides.
    Topic(Topic),
}

impl ClaimGroup {
    /// The parts of the page of myths and claims.
    pub const MYTHS: [Self; 3] = [Self::Sayings, Self::Myths, Self::Claims];

    /// The suffix of its words' keys: `register-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sayings => "sayings",
            Self::Myths => "myths",
            Self::Claims => "claims",
            Self::Topic(Topic::Formulas) => "formulas",
            Self::Topic(Topic::Advice) => "advice",
            Self::Topic(Topic::Figures) => "figures",
            Self::Topic(Topic::Wording) => "wording",
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
    fn from_claim(claim: &'static Claim, group: ClaimGroup) -> ClaimEntry {
        ClaimEntry {
            id: claim.id,
            group: topic_of(claim.id).map_or(group, ClaimGroup::Topic),
            sources: claim.sources,
            literature: claim.literature,
            test: claim.test,
        }
    }

    fn from_contradiction(contradiction: &'static Contradiction) -> ClaimEntry {
        let topic = topic_of(contradiction.id).unwrap_or(Topic::Wording);
        ClaimEntry {
            id: contradiction.id,
            group: ClaimGroup::Topic(topic),
            sources: contradiction.sources,
            literature: &[],
            test: contradiction.test,
        }
    }

    /// The prefix of its words.
    pub fn key(&self) -> String {
        let head = match self.id.starts_with('X') {
            true => "contradiction",
            false => "claim",
        };
        format!("{head}-{}", self.part())
    }

    /// Whether the page about the guides tells it, in one short text, rather than the page of
    /// myths.
    pub fn is_about_guides(&self) -> bool {
        matches!(self.group, ClaimGroup::Topic(_))
    }

    /// The keys of its texts: one short text, or what is claimed, and the evidence for and against.
    pub fn texts(&self) -> Vec<String> {
        let parts: &[&str] = match self.is_about_guides() {
            true => &["story"],
            false => &["claimed", "for", "against"],
        };
        let key = self.key();
        parts.iter().map(|part| format!("{key}-{part}")).collect()
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

    /// The texts without what speaks for a claim.
    pub fn doubts(&self) -> Vec<String> {
        let texts = self.texts().into_iter();
        texts.filter(|key| !key.ends_with("-for")).collect()
    }

    /// The claim test shown with the entry. What is about the guides links to the claim that has it.
    pub fn claim_test(&self) -> Option<&'static str> {
        match self.test {
            Some(TestLocation::ClaimTest(claim_test)) if !self.is_about_guides() => {
                Some(claim_test)
            }
            _ => None,
        }
    }
}

/// The filter for entries that are about no guide.
pub const NO_GUIDE: &str = "none";

/// Every entry.
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

/// The entries under a topic, the most useful first.
pub fn of_topic(topic: Topic) -> impl Iterator<Item = ClaimEntry> {
    topic.entries().iter().filter_map(|id| find(id))
}
