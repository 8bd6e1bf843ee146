//! What the user entered on the checklists, read from the workspace.

use crate::guides::rules::checklist::Notes;
use crate::workspace::record_fields::ItemField;
use crate::workspace::records::{Record, noted_for};
use crate::workspace::state::Workspace;

/// Everything entered for a market; an empty id means no market.
pub fn notes<'a>(workspace: &'a Workspace, market: &str) -> Notes<'a> {
    let mut notes = Notes::default();
    for (record, text) in workspace.records_of(noted_for(market)) {
        let Record::Item { item, field, .. } = record else {
            continue;
        };
        let noted = notes.note(item);
        match field {
            ItemField::State => noted.state = text,
            ItemField::Note => noted.note = text,
            ItemField::Owner => noted.owner = text,
            ItemField::Date => noted.date = text,
            ItemField::Chosen => noted.chosen = !text.is_empty(),
        }
    }
    notes
}
