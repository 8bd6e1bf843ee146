//! Which guest a tab shows, and where its changes are stored: each changed guest has its own slot, so
//! that no link and no other tab overwrites the changes to another guest.

use std::rc::Rc;

use crate::app::state::AppState;
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

impl AppState {
    /// The slot in which a changed guest with that fragment is stored, while a guest is shown.
    pub(super) fn kept_guest(&self, fragment: &str) -> Option<Slot> {
        let mut guests = self.workspace.guests();
        let same = guests.find(|(_, entry)| &*entry.text == fragment);
        same.map(|(slot, _)| slot.clone())
            .filter(|_| self.workspace.shows_guest())
    }

    /// Stores the changed guest next to the user's own work, in its own slot.
    pub(super) fn keep_guest(&mut self, text: Rc<str>, now: u64) {
        let known = self.guest.take().or_else(|| self.kept_guest(&text));
        let slot = known.unwrap_or_else(|| self.workspace.new_guest(now));
        if self.workspace.text(&slot) != text {
            let slot = slot.clone();
            self.change(Action::Set { slot, text }, now);
        }
        self.guest = Some(slot);
    }

    /// The guest becomes the user's own work, so it is no longer stored separately.
    pub(super) fn forget_guest(&mut self, now: u64) {
        if let Some(slot) = self.guest.take() {
            let text = "".into();
            self.change(Action::Set { slot, text }, now);
        }
    }

    pub(super) fn leave_guest(&mut self, now: u64) {
        self.guest = None;
        self.change(Action::LeaveGuest, now);
    }
}
