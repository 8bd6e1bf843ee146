//! What happens if this tab and another one, or an earlier session, have written the same slot.
//!
//! Every tab reads a slot of the device before writing to it. So if the device's slot differs from what this
//! tab last read or wrote there, another tab wrote later, whatever the stamps say. Stamps decide only if both
//! have changed the slot since.

use crate::workspace::entries::Entry;
use crate::workspace::slot::Slot;
use crate::workspace::stamp::is_believed;

/// Whether every tab keeps its own entry, so that none switches another one to a different set. The device has that of
/// the tab that saved last, with which a new tab starts.
pub fn is_of_tab(slot: &Slot) -> bool {
    *slot == Slot::CurrentSet
}

/// Whether an entry found on the device replaces this tab's entry; `stored` is what this tab last read
/// or wrote there, `now` the time by the device's clock.
pub fn is_replaced(ours: Option<&Entry>, stored: Option<&Entry>, found: &Entry, now: u64) -> bool {
    let Some(ours) = ours else {
        return true;
    };
    if ours.says_the_same(found) || stored == Some(found) {
        return false;
    }
    let is_unsaved = stored.is_none_or(|stored| !ours.says_the_same(stored));
    !is_unsaved || (is_believed(found.at, now) && found.is_later_than(ours))
}

/// Whether the entry still has to be written to the device: the device holds another text, or a stamp
/// that isn't trusted.
pub fn is_to_be_written(ours: &Entry, stored: Option<&Entry>, now: u64) -> bool {
    stored.is_none_or(|stored| !ours.says_the_same(stored) || !is_believed(stored.at, now))
}
