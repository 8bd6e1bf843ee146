//! The pages' figures, computed without Yew: from typed text to value, the figures of all metrics, one
//! metric's calculation, the test of a claim.

pub mod answer_commas;
pub mod answer_shares;
pub mod answer_tally;
pub mod answers;
pub mod answers_needed;
pub mod apportionment;
pub mod better_spend;
pub mod checklist;
pub mod churn_example;
pub mod claim_test;
pub mod comparison;
#[cfg(debug_assertions)]
pub mod counters;
pub mod demo_form;
pub mod difference_margin;
pub mod difference_words;
pub mod doubt;
mod evaluations;
pub mod field;
pub mod field_problem;
pub mod figure_sets;
pub mod figures;
pub mod input;
pub mod input_range;
pub mod lab;
pub mod link_figures;
pub mod margin;
pub mod metric;
pub mod pasted_cells;
pub mod response;
pub mod response_lines;
pub mod response_model;
pub mod response_scale;
mod revenue;
pub mod sampling;
pub mod target;
