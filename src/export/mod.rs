//! Pure writers of files: CSV, Markdown, iCalendar, SVG; and their names.

pub mod csv_markdown;
pub mod file_name;
pub mod ics;
pub mod qr;
pub mod svg;
pub mod tables;
