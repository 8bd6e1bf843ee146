//! Pages computed without Yew: typed text to value, the figures of all metrics, one metric's
//! calculation, the test of a claim.

pub mod answers;
pub mod checklist;
pub mod churn_example;
pub mod claim_test;
#[cfg(test)]
mod counters;
mod evaluations;
pub mod field;
pub mod field_problem;
pub mod figures;
pub mod input;
pub mod metric;
pub mod pasted_cells;
pub mod target;
