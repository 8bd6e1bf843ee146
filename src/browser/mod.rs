//! Every touch of the platform. Plain types go in and come out; nothing here panics, and whatever
//! the browser refuses comes back as an `Option` or a `Result`.

pub mod address;
pub mod clipboard;
pub mod clock;
pub mod crash;
pub mod files;
pub mod frame;
pub mod intl;
pub mod page;
pub mod regions;
pub mod storage;
pub mod text;
pub mod wake;
pub mod words;
pub mod zones;
