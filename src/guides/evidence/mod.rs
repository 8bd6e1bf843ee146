//! What the guides claim, and what is known of it.
//!
//! The guides contradict one another (26 times), say much without a source (26 entries) and set
//! out a handful of myths. Each stands here under its number of the inventory; the sentences stand
//! in the language files under the same id in lower case. Where a formula can try a claim, there
//! is a [`claim_test`] on which a person sets the assumptions and sees when the saying holds.

pub mod caution;
pub mod claim_test;
pub mod claim_tests;
pub mod claims;
pub mod contradictions;
pub mod factors;
pub mod methods;

/// Where a reader can try a claim, or see a contradiction at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestLocation {
    /// A claim_test, by its id.
    ClaimTest(&'static str),
    /// A page of the laboratory, by what follows `#/` in its address.
    Page(&'static str),
}
