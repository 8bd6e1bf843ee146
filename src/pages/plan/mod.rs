//! The plan in six steps: computed, shown as a table and as bars, edited, exported.

mod control_table;
mod current_plan;
mod export;
mod gantt;
mod goal;
mod goal_fields;
mod labels;
mod offered_items;
mod opening_questions;
mod page;
mod panels;
mod share;
mod shift_notice;
mod step;
mod step_claims;
mod step_items;
mod step_problem;

pub use page::PlanPage;
