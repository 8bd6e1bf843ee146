//! Slots and what stands in them.

use std::rc::Rc;

use super::slot::Slot;

/// The text in a slot, and when the person put it there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub text: Rc<str>,
    /// The tag of the language by whose habits the text is to be read, for `1,5` is not the same
    /// number everywhere; empty for English.
    pub language: Rc<str>,
    /// Milliseconds since 1970, by the device's clock.
    pub at: u64,
}

/// Entries in the order of their slots. A slot that was never set is absent.
///
/// A row that is searched by halving: a map of the standard library would do the same and cost
/// every reader of the page several kilobytes more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries(Vec<(Slot, Entry)>);

impl Entries {
    /// What stands in the slot, if it was ever set.
    pub fn get(&self, slot: &Slot) -> Option<&Entry> {
        self.place(slot).ok().map(|place| &self.0[place].1)
    }

    /// Whether the slot was ever set.
    pub fn contains_key(&self, slot: &Slot) -> bool {
        self.place(slot).is_ok()
    }

    /// Sets the slot.
    pub fn insert(&mut self, slot: Slot, entry: Entry) {
        match self.place(&slot) {
            Ok(place) => self.0[place].1 = entry,
            Err(place) => self.0.insert(place, (slot, entry)),
        }
    }

    /// Every slot that was set, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Slot, &Entry)> {
        self.0.iter().map(|(slot, entry)| (slot, entry))
    }

    /// Whether nothing was ever set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place(&self, slot: &Slot) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(slot))
    }
}

impl FromIterator<(Slot, Entry)> for Entries {
    fn from_iter<I: IntoIterator<Item = (Slot, Entry)>>(entries: I) -> Self {
        let mut all = Entries::default();
        for (slot, entry) in entries {
            all.insert(slot, entry);
        }
        all
    }
}
