//! What the user made, and nothing that can be computed from it.
//!
//! The state is a map from slots to texts ([`slot`]). A closed list of actions changes it
//! ([`action`]) through a pure reducer ([`state`]), which also knows how to go back. What is kept
//! on the device and in files has a form of its own ([`saved`]); links are read and written in
//! [`link`].

pub mod action;
pub mod entries;
mod history;
pub mod markets;
pub mod merge;
pub mod record_fields;
pub mod records;
pub mod saved_form;
pub mod slot;
pub mod stamp;
pub mod state;
