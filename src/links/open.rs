//! What happens when a link is opened while there is saved work. Pure.

use std::rc::Rc;

use crate::workspace::action::Action;
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// What to do when an address that fills these slots is opened.
///
/// An address without figures shows the user's own work. So does an address that the user's own typing wrote
/// (`is_own`), unless none of that work is saved on the device: then the address is all that is left of it.
/// Any other link opens as a guest, unless it says the same as the user's own work. A guest is empty in the
/// slots that its link leaves out (`left_out`), even if the user's own work has something there.
pub fn open(
    mut texts: Vec<(Slot, Rc<str>)>,
    is_own: bool,
    workspace: &Workspace,
    left_out: impl IntoIterator<Item = Slot>,
    is_same: impl FnOnce(&[(Slot, Rc<str>)]) -> bool,
) -> Action {
    if texts.is_empty() {
        return Action::LeaveGuest;
    }
    if is_own {
        let is_saved = |(slot, _): &(Slot, _)| workspace.own().contains_key(slot);
        return match texts.iter().any(is_saved) {
            true => Action::LeaveGuest,
            false => Action::Fill { texts },
        };
    }
    for slot in left_out {
        if !texts.iter().any(|(known, _)| *known == slot) {
            texts.push((slot, "".into()));
        }
    }
    match is_same(&texts) {
        true => Action::LeaveGuest,
        false => Action::OpenGuest { texts },
    }
}
