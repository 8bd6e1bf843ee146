//! The running program: its state, startup, navigation, loading of chunks, persistence, and the frame
//! around every page.

mod address_sync;
mod chunk_arrival;
mod chunk_functions;
mod chunks;
mod delay;
mod document_sync;
mod guests;
mod header;
mod input_timing;
mod language;
mod loading;
mod nav;
mod navigation;
mod notices;
mod offline;
mod page_name;
mod persistence;
mod root;
mod settings;
pub mod startup;
pub mod state;
mod store;
mod undo_keys;
mod wanted_language;
