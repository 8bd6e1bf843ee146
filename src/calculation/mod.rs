//! Pages worked out without Yew: typed text to value, all known figures, one metric's calculation,
//! the test of a claim.

pub mod claim_test;
pub mod figures;
pub mod input;
pub mod metric;
