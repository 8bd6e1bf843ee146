//! The first page. What it does without until the first painting comes with the metrics' chunk.

pub mod example;
pub mod page;
pub mod picture;
