//! Tables for other programs: tab-separated for the clipboard, and Markdown.

use crate::export::csv_markdown::{escape_markdown, neutralize};
use crate::words::number::Plain;

/// Rows in the form in which spreadsheets read them from the clipboard. No cell can spill into another one or
/// turn into a formula.
pub fn write_tsv(rows: &[Vec<String>]) -> String {
    let cell = |cell: &String| {
        let plain = cell.replace(['\t', '\r', '\n'], " ");
        match Plain::parse(&plain) {
            // A negative number isn't a formula.
            Some(_) => plain,
            None => neutralize(&plain),
        }
    };
    let row = |row: &Vec<String>| row.iter().map(cell).collect::<Vec<_>>().join("\t");
    rows.iter().map(row).collect::<Vec<_>>().join("\n")
}

/// A table in Markdown. The first row is its header; figures are aligned right.
pub fn write_markdown_table(rows: &[Vec<String>]) -> String {
    let line = |row: &Vec<String>| {
        let cells: Vec<String> = row.iter().map(|cell| escape_markdown(cell)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let Some((head, body)) = rows.split_first() else {
        return String::new();
    };
    let mut text = line(head);
    let rules = (0..head.len()).map(|place| if place == 0 { "---" } else { "---:" });
    text.push_str(&format!("| {} |\n", rules.collect::<Vec<_>>().join(" | ")));
    text.extend(body.iter().map(line));
    text
}
