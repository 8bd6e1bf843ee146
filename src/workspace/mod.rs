//! What the user created, and nothing that can be computed from it.
//!
//! The state is a map from slots to strings ([`slot`]). A fixed list of actions changes it ([`action`])
//! through a pure reducer ([`state`]), which also handles undo. What is stored on the device and in files has
//! its own form ([`saved_form`]); links are read and written in [`links`](crate::links).

pub mod action;
pub mod adoption;
pub mod entries;
mod history;
pub mod markets;
pub mod merge;
mod migration;
pub mod record_fields;
pub mod records;
pub mod sampling;
pub mod saved_form;
pub mod slot;
pub mod stamp;
pub mod state;
pub mod variant;
pub mod variants;
