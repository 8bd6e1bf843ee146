//! What the guides claim, and what is known about it.
//!
//! The guides contradict each other (26 times), make many claims without a source (26 entries) and name a
//! handful of myths. Each is listed here under its number in the inventory; the sentences are in the language
//! files under the same id in lower case. If a formula can test a claim, there is a [`claim_test`]: the user
//! sets its assumptions and sees when the claim holds.

pub mod caution;
pub mod claim_test;
pub mod claim_tests;
pub mod claims;
pub mod contradictions;
pub mod factors;
pub mod methods;
pub mod topics;

/// Where a user can test a claim, or see a contradiction in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TestLocation {
    /// A claim test, by its id.
    ClaimTest(&'static str),
    /// A page of the program, by the part of its address after `#/`.
    Page(&'static str),
}
