//! The state and its reducer.

use std::rc::Rc;

use crate::workspace::action::Action;
use crate::workspace::adoption::{Adoption, texts_of};
use crate::workspace::entries::{Entries, Entry};
use crate::workspace::history::{History, SlotChange, Typing, Written};
use crate::workspace::records::{Record, RecordGroup};
use crate::workspace::slot::Slot;
use crate::workspace::stamp::{StampClock, is_believed};
use crate::workspace::variant::VariantPart;

/// Everything that the user created.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workspace {
    /// The user's own work, as it is stored on the device.
    own: Rc<Entries>,
    /// The figures of a link that was opened next to the user's own.
    guest: Option<Rc<Entries>>,
    history: Rc<History>,
    /// Generates the stamps of new entries.
    clock: StampClock,
}

impl Workspace {
    /// The work that was stored on the device; `now` is the time by its clock. An entry with a stamp from the
    /// far future gets a new one; otherwise nothing written later would ever count as later.
    pub fn new(mut own: Entries, now: u64) -> Self {
        let mut clock = StampClock::default();
        for (_, entry) in own.iter() {
            clock.see(entry.at, now);
        }
        own.restamp(|at| !is_believed(at, now), || clock.next(now));
        Workspace {
            own: Rc::new(own),
            clock,
            ..Workspace::default()
        }
    }

    /// The same state without the guest.
    pub fn without_guest(&self) -> Workspace {
        Workspace {
            guest: None,
            ..self.clone()
        }
    }

    /// The user's own work.
    pub fn own(&self) -> &Rc<Entries> {
        &self.own
    }

    /// Whether the figures of a link are shown instead of the user's own.
    pub fn shows_guest(&self) -> bool {
        self.guest.is_some()
    }

    /// Whether any figure was typed, or came with a link.
    pub fn has_figures(&self) -> bool {
        let is_figure = |(slot, entry): (&Slot, &Entry)| {
            let is_of_field = matches!(
                slot,
                Slot::Field(_) | Slot::Variant(_, VariantPart::Field(_))
            );
            is_of_field && !entry.text.is_empty()
        };
        self.shows_guest() || self.own.iter().any(is_figure)
    }

    /// The text in a slot, from the guest if there is one; empty if nothing was set.
    pub fn text(&self, slot: &Slot) -> Rc<str> {
        self.entry(slot)
            .map(|entry| entry.text.clone())
            .unwrap_or_default()
    }

    /// The entry in a slot, from the guest if there is one.
    pub fn entry(&self, slot: &Slot) -> Option<&Entry> {
        let layer = match &self.guest {
            Some(guest) if slot.uses().shared => guest,
            _ => &self.own,
        };
        layer.get(slot)
    }

    /// What would be written if the guest's figures became the user's own; None without a guest.
    pub fn guest_adoption(&self) -> Option<Adoption> {
        let guest = self.guest.as_ref()?;
        Some(Adoption::new(&self.own, texts_of(guest)))
    }

    /// The slots of the layer that is shown: of the guest, if there is one.
    pub(super) fn shared_slots(&self) -> impl Iterator<Item = &Slot> {
        let layer = self.guest.as_ref().unwrap_or(&self.own);
        layer.iter().map(|(slot, _)| slot)
    }

    /// The records and their texts, from the guest if there is one. Names that aren't those of records
    /// are skipped.
    pub fn records(&self) -> impl Iterator<Item = (Record<'_>, &str)> {
        self.records_from("".into())
    }

    /// The same, for one group only.
    pub fn records_of(&self, group: RecordGroup) -> impl Iterator<Item = (Record<'_>, &str)> {
        self.records_from(group.beginning())
    }

    fn records_from(&self, first: Rc<str>) -> impl Iterator<Item = (Record<'_>, &str)> {
        let layer = self.guest.as_ref().unwrap_or(&self.own);
        let named = layer.from(Slot::Record(first.clone()));
        let named = named.map_while(move |(slot, entry)| match slot {
            Slot::Record(name) if name.starts_with(&*first) => Some((name, entry)),
            _ => None,
        });
        named.filter_map(|(name, entry)| Some((Record::parse(name)?, &*entry.text)))
    }

    /// The changed guests that are stored next to the user's own work, with their links.
    pub fn guests(&self) -> impl Iterator<Item = (&Slot, &Entry)> {
        let kept = self.own.from(Slot::Guest("".into()));
        kept.filter(|(slot, entry)| matches!(slot, Slot::Guest(_)) && !entry.text.is_empty())
    }

    /// A free slot for another guest.
    pub fn new_guest(&self, now: u64) -> Slot {
        let slots = (now..).map(|id| Slot::Guest(id.to_string().into()));
        let mut free = slots.filter(|slot| !self.own.contains_key(slot));
        free.next().unwrap_or(Slot::Guest("".into()))
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// The state after the action; `now` is the time by the device's clock. Texts in the action follow
    /// the conventions of the language with that tag, which is empty for English.
    pub fn after(&self, action: Action, now: u64, language: &str) -> Workspace {
        let mut next = self.clone();
        let language: Rc<str> = language.into();
        let written = |text| Written {
            text,
            language: language.clone(),
        };
        let all = |texts: Vec<(Slot, Rc<str>)>| {
            let texts = texts.into_iter();
            texts.map(|(slot, text)| (slot, written(text))).collect()
        };
        match action {
            Action::Type { field, text } => next.change(
                vec![(field.clone(), written(text))],
                Typing::into(field),
                now,
            ),
            Action::Drag { field, text, since } => {
                let typing = Typing::drag(field.clone(), since);
                next.change(vec![(field, written(text))], typing, now)
            }
            Action::Choose { slot, text } => {
                next.change(vec![(slot, written(text))], Typing::default(), now)
            }
            Action::Fill { texts } => next.change(all(texts), Typing::default(), now),
            Action::Set { slot, text } => {
                let text = Written {
                    text,
                    ..Written::default()
                };
                let at = next.clock.next(now);
                next.put(&slot, text.at(at));
                // Undoing an earlier step must not restore the setting's value from before this
                // choice.
                Rc::make_mut(&mut next.history).forget(&[slot]);
            }
            Action::Adopt { entries } => next.change(texts_of(&entries), Typing::default(), now),
            Action::Undo => next.undo(now),
            Action::Redo => next.redo(now),
            Action::OpenGuest { texts } => next.open(all(texts), now),
            Action::AdoptGuest { entries } => next.adopt_guest(&entries, now),
            Action::LeaveGuest => next.leave(),
            Action::Merge { entries } => next.merge(entries, now),
        }
        next
    }

    fn change(&mut self, texts: Vec<(Slot, Written)>, typing: Typing, now: u64) {
        let changes: Vec<SlotChange> = texts
            .into_iter()
            .map(|(slot, after)| SlotChange {
                before: self
                    .entry(&slot)
                    .map(Written::from_entry)
                    .unwrap_or_default(),
                slot,
                after,
            })
            // An empty text is the same in every language.
            .filter(|SlotChange { before, after, .. }| {
                before != after && (before.text.len(), after.text.len()) != (0, 0)
            })
            .collect();
        if changes.is_empty() {
            return;
        }
        let at = self.clock.next(now);
        for change in &changes {
            self.put(&change.slot, change.after.clone().at(at));
        }
        Rc::make_mut(&mut self.history).record(changes, typing, now);
    }

    fn put(&mut self, slot: &Slot, entry: Entry) {
        let layer = match &mut self.guest {
            Some(guest) if slot.uses().shared => guest,
            _ => &mut self.own,
        };
        Rc::make_mut(layer).insert(slot.clone(), entry);
    }

    fn undo(&mut self, now: u64) {
        let texts = Rc::make_mut(&mut self.history).undo();
        self.restore(texts, now);
    }

    fn redo(&mut self, now: u64) {
        let texts = Rc::make_mut(&mut self.history).redo();
        self.restore(texts, now);
    }

    fn restore(&mut self, texts: Vec<(Slot, Written)>, now: u64) {
        if texts.is_empty() {
            return;
        }
        let at = self.clock.next(now);
        for (slot, written) in texts {
            self.put(&slot, written.at(at));
        }
    }

    /// Undo must not carry figures from one layer into another, so its history starts over.
    fn forget_steps(&mut self) {
        self.history = Rc::default();
    }

    fn open(&mut self, texts: Vec<(Slot, Written)>, now: u64) {
        let at = self.clock.next(now);
        let entries = texts.into_iter();
        let entries = entries.map(|(slot, text)| (slot, text.at(at)));
        self.guest = Some(Rc::new(entries.collect()));
        self.forget_steps();
    }

    fn adopt_guest(&mut self, entries: &Entries, now: u64) {
        if self.shows_guest() {
            self.leave();
            self.change(texts_of(entries), Typing::default(), now);
        }
    }

    fn leave(&mut self) {
        if self.guest.take().is_some() {
            self.forget_steps();
        }
    }

    /// Adopts what another tab wrote later (see [`merge`](super::merge)). This tab can no longer undo
    /// the slots changed this way.
    fn merge(&mut self, entries: Entries, now: u64) {
        let mut changed = Vec::new();
        for (slot, entry) in entries.iter() {
            let known = self.own.get(slot).cloned().unwrap_or_default();
            let is_in_order = is_believed(entry.at, now) && entry.at > known.at;
            self.clock.see(entry.at, now);
            let mut entry = entry.clone();
            if !is_in_order {
                entry.at = self.clock.next(now);
            }
            if !entry.says_the_same(&known) {
                changed.push(slot.clone());
            }
            Rc::make_mut(&mut self.own).insert(slot.clone(), entry);
        }
        // The steps of a guest concern the guest's layer, which no other tab writes to.
        if self.guest.is_none() && !changed.is_empty() {
            Rc::make_mut(&mut self.history).forget(&changed);
        }
    }
}
