//! Cells copied from a spreadsheet, and the fields that they go into.

use std::rc::Rc;
use std::slice;

use crate::workspace::slot::Slot;

/// The cells of a pasted text, row by row. None if the text is a single piece.
///
/// Blank cells at the end are dropped, because spreadsheets end every copied row with a line break.
pub fn cells(pasted: &str) -> Option<Vec<&str>> {
    let mut cells: Vec<&str> = pasted
        .split('\n')
        .flat_map(|row| row.strip_suffix('\r').unwrap_or(row).split(['\t', '\r']))
        .map(str::trim)
        .collect();
    let last = cells.iter().rposition(|cell| !cell.is_empty())?;
    cells.truncate(last + 1);
    (cells.len() > 1).then_some(cells)
}

/// The text for each field: the first cell goes into the field `at`, and the others into the fields after it,
/// as long as there are any.
pub fn spread(cells: &[&str], form: &[Slot], at: &Slot) -> Vec<(Slot, Rc<str>)> {
    let place = form.iter().position(|slot| slot == at);
    let fields = place.map_or(slice::from_ref(at), |place| &form[place..]);
    let texts = cells.iter().map(|cell| Rc::from(*cell));
    fields.iter().cloned().zip(texts).collect()
}
