//! Slots and their contents.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::workspace::slot::Slot;

/// The text in a slot, and when it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub text: Rc<str>,
    /// The tag of the language whose conventions apply when reading the text, because `1,5` isn't the
    /// same number everywhere; empty for English.
    pub language: Rc<str>,
    /// The entry's [stamp](super::stamp).
    pub at: u64,
}

impl Entry {
    /// Whether both hold the same text, read by the same conventions.
    pub fn says_the_same(&self, other: &Entry) -> bool {
        (&self.text, &self.language) == (&other.text, &other.language)
    }

    /// Whether this entry was written later. If two have the same stamp, the greater text counts as
    /// later, then the greater language, so that all tabs reach the same state.
    pub fn is_later_than(&self, other: &Entry) -> bool {
        let order = |entry: &Entry| (entry.at, entry.text.clone(), entry.language.clone());
        order(self) > order(other)
    }
}

/// Entries in slot order. A slot that was never set is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries(BTreeMap<Slot, Entry>);

impl Entries {
    /// The slot's entry, if it was ever set.
    pub fn get(&self, slot: &Slot) -> Option<&Entry> {
        self.0.get(slot)
    }

    /// Whether the slot was ever set.
    pub fn contains_key(&self, slot: &Slot) -> bool {
        self.0.contains_key(slot)
    }

    /// Sets the slot.
    pub fn insert(&mut self, slot: Slot, entry: Entry) {
        self.0.insert(slot, entry);
    }

    /// Removes the slot.
    pub fn remove(&mut self, slot: &Slot) {
        self.0.remove(slot);
    }

    /// Every slot that was set, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&Slot, &Entry)> {
        self.0.iter()
    }

    /// The slots from this one on, in order.
    pub fn from(&self, first: Slot) -> impl Iterator<Item = (&Slot, &Entry)> {
        self.0.range(first..)
    }

    /// How many slots were ever set.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was ever set.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Gives new stamps to the entries whose stamps are rejected.
    pub fn restamp(&mut self, is_refused: impl Fn(u64) -> bool, mut next: impl FnMut() -> u64) {
        for entry in self.0.values_mut().filter(|entry| is_refused(entry.at)) {
            entry.at = next();
        }
    }
}

impl FromIterator<(Slot, Entry)> for Entries {
    fn from_iter<I: IntoIterator<Item = (Slot, Entry)>>(entries: I) -> Self {
        // `collect` would add a sorting routine to the binary, because it sorts first.
        let mut all = BTreeMap::new();
        all.extend(entries);
        Entries(all)
    }
}
