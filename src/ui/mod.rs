//! The pages, in Yew. Files that need no browser ([`reading`], [`sheet`], [`opening`], [`lab`])
//! stay free of it and are tested natively.

pub mod app;
mod aside;
mod answer;
mod chart;
mod field;
mod form;
mod home;
pub mod lab;
mod math;
mod metric_page;
mod missing_page;
mod notices;
pub mod opening;
pub mod reading;
pub mod sheet;
mod shell;
mod settings;
pub mod speech;
mod take;
mod tending;
