//! The pages, one folder each.

pub mod checklists;
pub mod claims;
pub mod cultures;
pub mod guides;
pub mod home;
pub mod lab;
pub mod metric;
pub mod missing;
pub mod plan;
pub mod workshop;
