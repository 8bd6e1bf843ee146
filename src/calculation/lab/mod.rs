//! What the pages of the lab compute.

pub mod answering_habits;
pub mod retention_mixture;
pub mod survey_draws;
pub mod survivor_list;
