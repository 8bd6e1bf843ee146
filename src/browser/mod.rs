//! All access to the browser. Parameters and results are plain types; nothing here panics, and whatever the
//! browser refuses is returned as an `Option` or a `Result`.

pub mod address;
pub mod animation_frame;
pub mod chart_reader;
pub mod clipboard;
pub mod clock;
pub mod companion;
pub mod crash;
pub mod document;
pub mod events;
pub mod files;
pub mod intl;
pub mod message_loader;
pub mod offline;
pub mod page_width;
pub mod picture;
pub mod regions;
pub mod screen;
pub mod session;
pub mod storage;
pub mod svg_geometry;
pub mod time_zones;
pub mod timer;
pub mod unicode;
