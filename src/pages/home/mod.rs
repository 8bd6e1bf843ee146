//! The home page. What it doesn't need for its first painting is in the tools' chunk.

pub mod example;
pub mod page;
pub mod picture;
