//! What is computed from the guides: adaptation, filters, schedule, rankings.

pub mod adaptation;
pub mod checklist;
pub mod claim_list;
pub mod day;
pub mod factor_ranking;
pub mod filter;
pub mod fitting_items;
pub mod item_state;
pub mod market_name;
pub mod method_placement;
pub mod office_hours;
pub mod ordering;
pub mod plan_problem;
pub mod schedule;
pub mod search;
