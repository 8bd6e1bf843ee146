//! Checklists as files: tables for spreadsheets, and documents in Markdown.

use crate::formula::spreadsheet::Notation;

/// Writes rows of cells as in RFC 4180, except for the separator, which is the one that the user's
/// spreadsheet expects. The byte order mark shows spreadsheets that the text is UTF-8.
pub fn write_csv(rows: &[Vec<String>], notation: Notation) -> String {
    let separator = notation.separator();
    let mut text = String::from("\u{feff}");
    for row in rows {
        let cells = row.iter().map(|cell| quote(&neutralize(cell), separator));
        let cells: Vec<String> = cells.collect();
        text.push_str(&cells.join(separator.encode_utf8(&mut [0; 4])));
        text.push_str("\r\n");
    }
    text
}

/// The cell with an apostrophe before each sign that could start a formula: at the start of the cell, and
/// wherever a program that expects another separator would split it.
pub fn neutralize(cell: &str) -> String {
    let mut text = String::with_capacity(cell.len());
    let mut is_start = true;
    for letter in cell.chars() {
        if is_start && begins_formula(letter) {
            text.push('\'');
        }
        let cuts = matches!(letter, ',' | ';' | '\t' | '\r' | '\n');
        is_start = cuts || (is_start && is_passed_over(letter));
        text.push(letter);
    }
    text
}

/// The signs that spreadsheets treat as the start of a formula, including their full-width forms.
fn begins_formula(letter: char) -> bool {
    matches!(
        letter,
        '=' | '+' | '-' | '@' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}'
    )
}

/// What can come before such a sign without making it harmless: blanks, invisible characters, and quotation
/// marks, which disappear when the cell is read.
fn is_passed_over(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(
            letter,
            '"' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
}

fn quote(cell: &str, separator: char) -> String {
    if cell.contains(['"', separator, '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A checklist as a document for people to read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Handout {
    pub title: String,
    /// The lines below the title: the date, the market.
    pub about: Vec<String>,
    pub groups: Vec<ExportGroup>,
}

/// Items under a title.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportGroup {
    /// Empty if the document has a single title.
    pub title: String,
    pub entries: Vec<ExportItem>,
}

/// One item with its notes, line by line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExportItem {
    pub is_done: bool,
    pub text: String,
    pub lines: Vec<String>,
}

impl Handout {
    /// The checklist in Markdown, with checkboxes in the syntax of GitHub and many editors.
    pub fn markdown(&self) -> String {
        let mut text = format!("# {}\n", escape_markdown(&self.title));
        for line in &self.about {
            text.push_str(&format!("\n{}\n", escape_markdown(line)));
        }
        for group in &self.groups {
            if !group.title.is_empty() {
                text.push_str(&format!("\n## {}\n", escape_markdown(&group.title)));
            }
            text.push('\n');
            for entry in &group.entries {
                let tick = if entry.is_done { 'x' } else { ' ' };
                text.push_str(&format!(
                    "- [{tick}] **{}**\n",
                    escape_markdown(&entry.text)
                ));
                for line in entry.lines.iter().filter(|line| !line.trim().is_empty()) {
                    text.push_str(&format!("  - {}\n", escape_markdown(line)));
                }
            }
        }
        text
    }
}

/// The text on one line, with the characters escaped that Markdown would interpret.
pub(super) fn escape_markdown(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut line = String::new();
    if text.trim_start().starts_with(['-', '+']) {
        line.push('\\');
    }
    for (place, word) in words.iter().enumerate() {
        if place > 0 {
            line.push(' ');
        }
        for letter in word.chars() {
            if matches!(
                letter,
                '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~'
            ) {
                line.push('\\');
            }
            line.push(letter);
        }
    }
    line
}
