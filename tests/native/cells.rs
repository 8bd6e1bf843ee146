//! Table cells that a spreadsheet would treat as formulas, whatever separator it expects.
//!
//! Uses a small model of spreadsheets, which split lines at commas, semicolons or tabs, respect quotation
//! marks only at the start of a cell, and ignore blanks before a formula.

use proptest::prelude::*;

use loyalty_lab::export::csv_markdown::{neutralize, write_csv};
use loyalty_lab::formula::spreadsheet::Notation;

const SEPARATORS: [char; 3] = [',', ';', '\t'];

const NOTATIONS: [Notation; 3] = [Notation::Point, Notation::Comma, Notation::Russian];

/// The cells as read by a program that splits at every separator and line break.
fn cut_blindly(text: &str, separator: char) -> Vec<String> {
    let cells = text.split([separator, '\r', '\n']);
    cells.map(str::to_owned).collect()
}

/// The cells as read by a program that respects quotation marks at the start of a cell.
fn cut(text: &str, separator: char) -> Vec<String> {
    let mut cells = vec![String::new()];
    let (mut is_quoted, mut is_start) = (false, true);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let ends = !is_quoted && (letter == separator || letter == '\r' || letter == '\n');
        if ends {
            cells.push(String::new());
        } else if letter == '"' && is_start {
            is_quoted = true;
        } else if letter == '"' && is_quoted && letters.peek() == Some(&'"') {
            letters.next();
            if let Some(cell) = cells.last_mut() {
                cell.push('"');
            }
        } else if letter == '"' && is_quoted {
            is_quoted = false;
        } else if let Some(cell) = cells.last_mut() {
            cell.push(letter);
        }
        is_start = ends;
    }
    cells
}

/// Whether the cell would be executed as a formula.
fn is_formula(cell: &str) -> bool {
    let is_passed_over = |letter: char| {
        letter.is_whitespace() || letter.is_control() || "\"\u{feff}\u{200b}".contains(letter)
    };
    cell.trim_start_matches(is_passed_over)
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

fn formulas(rows: &[Vec<String>]) -> Vec<String> {
    let mut found = Vec::new();
    for notation in NOTATIONS {
        let text = write_csv(rows, notation);
        for separator in SEPARATORS {
            found.extend(cut(&text, separator));
            found.extend(cut_blindly(&text, separator));
        }
    }
    found.retain(|cell| is_formula(cell));
    found
}

#[test]
fn no_cell_is_a_formula_whatever_cuts_it() {
    for cell in [
        "=1+1",
        "  =1+1",
        "\u{a0}=1+1",
        "\u{feff}=1+1",
        "a;=1+1",
        "a; =1+1",
        "a,@SUM(A1)",
        "a\t-1+2",
        "a\n=1+1",
        "a\r\n+1",
        "\"=1+1",
        "a;\"=1+1\"",
        ";\";=1",
        "＝1+1",
    ] {
        let rows = [vec!["x".to_owned(), cell.to_owned(), "y".to_owned()]];
        assert_eq!(formulas(&rows), [""; 0], "{cell:?}");
    }
}

#[test]
fn cells_that_are_not_formulas_stay_unchanged() {
    for cell in [
        "a = b",
        "5 - 3",
        "one; two, three",
        "a@b.example",
        "two\nlines",
        "say \"hi\"",
        "’=1",
        "− 5",
        "",
    ] {
        assert_eq!(neutralize(cell), cell);
    }
    assert_eq!(neutralize("  =1"), "  '=1");
    assert_eq!(neutralize("a; =1"), "a; '=1");
    assert_eq!(neutralize(&neutralize("a\n- b")), neutralize("a\n- b"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_table_holds_a_formula(
        cells in prop::collection::vec(prop::collection::vec("[a=+@,;\"'\\-\\t\\r\\n \u{a0}\u{feff}]{0,8}", 3), 1..4)
    ) {
        prop_assert_eq!(formulas(&cells), Vec::<String>::new());
    }
}
