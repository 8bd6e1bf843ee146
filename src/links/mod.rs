//! Addresses: reading and writing them, and what happens when a link is opened while there is saved work.

pub mod entry_page;
pub mod file_entries;
pub mod keys;
pub mod lab_page;
pub mod link_context;
pub mod open;
pub mod open_metric;
pub mod open_records;
pub mod page;
mod percent;
pub mod query;
pub mod record_names;
