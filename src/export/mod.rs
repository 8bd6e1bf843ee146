//! Pure writers of files: CSV, Markdown, iCalendar.

pub mod csv_markdown;
pub mod ics;
pub mod tables;
