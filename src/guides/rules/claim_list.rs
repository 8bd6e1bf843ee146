//! Everything that a trainer should be able to flag, in one list: widely repeated claims, myths, figures and
//! claims of the guides, and the contradictions between them. It is shown on two pages: one for what people
//! repeat, the other for what concerns the guides themselves.

use crate::guides::evidence::TestLocation;
use crate::guides::evidence::claims::{Claim, MYTHS, REGISTER, SAYINGS};
use crate::guides::evidence::contradictions::{CONTRADICTIONS, Contradiction};
use crate::guides::evidence::topics::{Subject, topic_of};

/// One entry of the list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClaimEntry {
    /// Its number, such as `D1` or `X1`.
    pub id: &'static str,
    /// The part of the page about the guides that shows it; None for claims that people repeat.
    pub topic: Option<Subject>,
    /// The guides' statements that it refers to.
    pub sources: &'static [&'static str],
    /// Publications, by their keys.
    pub literature: &'static [&'static str],
    /// Where it can be tested.
    pub test: Option<TestLocation>,
}

impl ClaimEntry {
    fn from_claim(claim: &'static Claim) -> ClaimEntry {
        ClaimEntry {
            id: claim.id,
            topic: topic_of(claim.id),
            sources: claim.sources,
            literature: claim.literature,
            test: claim.test,
        }
    }

    fn from_contradiction(contradiction: &'static Contradiction) -> ClaimEntry {
        let topic = topic_of(contradiction.id).unwrap_or(Subject::Wording);
        ClaimEntry {
            id: contradiction.id,
            topic: Some(topic),
            sources: contradiction.sources,
            literature: &[],
            test: contradiction.test,
        }
    }

    /// The prefix of its message keys.
    pub fn key(&self) -> String {
        let head = match self.id.starts_with('X') {
            true => "contradiction",
            false => "claim",
        };
        format!("{head}-{}", self.part())
    }

    /// Whether it is shown on the page about the guides, as one short text, and not on the page of myths.
    pub fn is_about_guides(&self) -> bool {
        self.topic.is_some()
    }

    /// The keys of its texts: one short text, or what is claimed and the evidence for and against it.
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
        self.id.to_ascii_lowercase()
    }

    /// The keys of its texts without the evidence for the claim.
    pub fn doubts(&self) -> Vec<String> {
        let texts = self.texts().into_iter();
        texts.filter(|key| !key.ends_with("-for")).collect()
    }

    /// The claim test shown with the entry. Entries about the guides link to the claim that has the test.
    pub fn claim_test(&self) -> Option<&'static str> {
        match self.test {
            Some(TestLocation::ClaimTest(claim_test)) if !self.is_about_guides() => {
                Some(claim_test)
            }
            _ => None,
        }
    }
}

/// Every entry.
pub fn all() -> impl Iterator<Item = ClaimEntry> {
    let claims = SAYINGS.iter().chain(MYTHS).chain(REGISTER);
    claims
        .map(ClaimEntry::from_claim)
        .chain(CONTRADICTIONS.iter().map(ClaimEntry::from_contradiction))
}

/// The entries about what people repeat, as opposed to those about the guides, starting with the best-known
/// claims.
pub fn of_myths() -> impl Iterator<Item = ClaimEntry> {
    all().filter(|entry| !entry.is_about_guides())
}

/// The entry with that number, or with that last part of an address.
pub fn find(id: &str) -> Option<ClaimEntry> {
    all().find(|entry| entry.id.eq_ignore_ascii_case(id))
}

/// The entry with which a claim test is shown.
pub fn find_by_claim_test(claim_test: &str) -> Option<ClaimEntry> {
    all().find(|entry| entry.claim_test() == Some(claim_test))
}

/// The entries under a topic, starting with the most useful.
pub fn of_topic(topic: Subject) -> impl Iterator<Item = ClaimEntry> {
    topic.entries().iter().filter_map(|id| find(id))
}
