//! What the person made, and nothing that can be computed from it.
//!
//! The state is a map from slots to texts ([`slot`]). A closed list of actions changes it
//! ([`action`]) through a pure reducer ([`state`]), which also knows how to go back. What is kept
//! on the device and in files has a form of its own ([`saved`]); links are read and written in
//! [`link`].

pub mod action;
pub mod entries;
pub mod keys;
pub mod link;
pub mod papers;
mod percent;
pub mod saved;
pub mod slot;
pub mod state;
