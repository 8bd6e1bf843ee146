//! Saves the user's work on the device, slot by slot, and merges what other tabs write.

use std::cell::RefCell;
use std::rc::Rc;

use crate::app::state::{AppEvent, AppState};
use crate::app::store::Store;
use crate::browser::files::FileFormat;
use crate::browser::storage::Refusal;
use crate::browser::{clock, files, storage};
use crate::workspace::action::Action;
use crate::workspace::entries::{Entries, Entry};
use crate::workspace::merge::{is_of_tab, is_replaced, is_to_be_written};
use crate::workspace::saved_form;
use crate::workspace::saved_form::{PREFIX, VERSION, VERSION_NAME};
use crate::workspace::slot::Slot;

/// What this tab knows about the device.
pub struct Persistence {
    store: Rc<Store>,
    /// The entries as this tab last read them from the device or wrote them there.
    stored: RefCell<Entries>,
}

impl Persistence {
    /// `stored` holds the entries as they were read at startup.
    pub fn new(store: Rc<Store>, stored: Entries) -> Persistence {
        Persistence {
            store,
            stored: RefCell::new(stored),
        }
    }

    /// Writes every slot that differs from the device. If another tab wrote something later, that is
    /// merged instead.
    pub fn save(&self) {
        let state = self.store.state();
        self.notice_cleared_storage();
        let now = clock::now();
        let mut newer = Entries::default();
        let mut refusal = None;
        for (slot, ours) in state.workspace.own().iter() {
            let stored = self.stored.borrow().get(slot).cloned();
            if !slot.uses().saved || !is_to_be_written(ours, stored.as_ref(), now) {
                continue;
            }
            let name = device_name(slot);
            match read(&name) {
                Some(found)
                    if !is_of_tab(slot)
                        && is_replaced(Some(ours), stored.as_ref(), &found, now) =>
                {
                    newer.insert(slot.clone(), found);
                }
                _ => match storage::write(&name, &saved_form::keep(ours)) {
                    Ok(()) => {
                        let mut stored = self.stored.borrow_mut();
                        stored.insert(slot.clone(), ours.clone());
                    }
                    Err(reason) => refusal = Some(reason),
                },
            }
        }
        if refusal.is_none() && !state.workspace.own().is_empty() {
            self.keep_version();
        }
        // If the device blocks storage, the tab says so from the start and keeps saying so.
        if refusal.is_some() || state.refusal != Some(Refusal::Blocked) {
            self.store.dispatch(AppEvent::Saved(refusal));
        }
        self.take_over(newer);
    }

    /// Reads what is stored on the device and merges what other tabs wrote there.
    pub fn take_in(&self) {
        let Ok(kept) = storage::all(PREFIX) else {
            return;
        };
        let found = saved_form::read_all(kept).entries;
        let state = self.store.state();
        let now = clock::now();
        let stored = self.stored.borrow().clone();
        let is_news = |(slot, found): &(&Slot, &Entry)| {
            let ours = state.workspace.own().get(slot);
            !is_of_tab(slot) && is_replaced(ours, stored.get(slot), found, now)
        };
        let news = found.iter().filter(is_news);
        let news: Entries = news
            .map(|(slot, entry)| (slot.clone(), entry.clone()))
            .collect();
        self.take_over(news);
        // Entries that another tab removed are missing here, so they will be written again.
        self.stored.replace(found);
    }

    fn take_over(&self, entries: Entries) {
        if entries.is_empty() {
            return;
        }
        for (slot, entry) in entries.iter() {
            let mut stored = self.stored.borrow_mut();
            stored.insert(slot.clone(), entry.clone());
        }
        self.store.act(Action::Merge { entries });
    }

    /// Stores the version that wrote the work, after the work itself. If that fails, the work is read as if
    /// an earlier version had written it, which loses nothing.
    fn keep_version(&self) {
        let (name, version) = (format!("{PREFIX}{VERSION_NAME}"), VERSION.to_string());
        if storage::read(&name) != Ok(Some(version.clone())) {
            let _ = storage::write(&name, &version);
        }
    }

    /// A browser may clear its storage while the page is open. In that case, the work on the page is
    /// written again.
    fn notice_cleared_storage(&self) {
        let known = self.stored.borrow().len();
        if storage::count().is_ok_and(|count| (count as usize) < known) {
            let kept = storage::all(PREFIX).unwrap_or_default();
            self.stored.replace(saved_form::read_all(kept).entries);
        }
    }
}

/// Offers all the user's work as a file.
pub fn offer_file(state: &AppState) {
    files::offer("loyalty-lab", FileFormat::Json, &to_file(state));
}

/// All the user's work as the text of a file.
pub fn to_file(state: &AppState) -> String {
    saved_form::to_file(state.workspace.own(), &state.damaged)
}

fn device_name(slot: &Slot) -> String {
    format!("{PREFIX}{}", slot.name())
}

fn read(name: &str) -> Option<Entry> {
    saved_form::read(&storage::read(name).ok()??)
}
