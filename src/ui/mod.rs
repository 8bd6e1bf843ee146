//! The pages, in Yew. Files that need no browser ([`reading`], [`known`], [`sheet`], [`opening`],
//! [`lab`]) stay free of it and are tested natively.

mod answer;
pub mod app;
mod aside;
mod chart;
mod citation;
mod field;
mod form;
pub mod guides;
mod home;
pub mod known;
pub mod lab;
mod math;
mod metric_page;
mod metric_pages;
mod missing_page;
mod notation;
mod notices;
pub mod opening;
mod part;
pub mod reading;
mod setting;
mod settings;
pub mod sheet;
mod shell;
pub mod speech;
pub mod start;
mod take;
mod tending;
mod typing;
