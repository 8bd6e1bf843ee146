//! The state and its reducer.

use std::rc::Rc;

use super::action::Action;
use super::entries::{Entries, Entry};
use super::slot::Slot;

/// Everything that the person made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workspace {
    /// The person's own work, as it is kept on the device.
    own: Rc<Entries>,
    /// The figures of a link that was opened beside the person's own.
    visit: Option<Rc<Entries>>,
    history: Rc<History>,
}

/// What can be undone and redone, the latest last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct History {
    past: Vec<Rc<Step>>,
    future: Vec<Rc<Step>>,
}

/// Something that can be undone: what stood where, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    changes: Vec<Change>,
    /// The field that was typed into, so that a word typed at one go is one step.
    typed: Option<Slot>,
    at: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Change {
    slot: Slot,
    before: Written,
    after: Written,
}

/// A text, and the language by whose habits it is to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Written {
    text: Rc<str>,
    language: Rc<str>,
}

impl Written {
    fn of(entry: &Entry) -> Written {
        Written {
            text: entry.text.clone(),
            language: entry.language.clone(),
        }
    }

    fn at(self, at: u64) -> Entry {
        Entry {
            text: self.text,
            language: self.language,
            at,
        }
    }
}

/// Typing into one field goes on as the same step for so many milliseconds.
const ONE_GO: u64 = 1500;

/// How many steps can be undone.
const STEPS: usize = 200;

impl Workspace {
    /// The work that was kept on the device.
    pub fn of(own: Entries) -> Self {
        Workspace {
            own: Rc::new(own),
            ..Workspace::default()
        }
    }

    /// The person's own work.
    pub fn own(&self) -> &Rc<Entries> {
        &self.own
    }

    /// Whether the figures of a link are shown in the place of the person's own.
    pub fn is_visiting(&self) -> bool {
        self.visit.is_some()
    }

    /// Whether any figure was typed, or came with a link.
    pub fn has_figures(&self) -> bool {
        let is_figure = |(slot, entry): (&Slot, &Entry)| {
            matches!(slot, Slot::Field(_)) && !entry.text.is_empty()
        };
        self.is_visiting() || self.own.iter().any(is_figure)
    }

    /// The text in a slot, of the visit if there is one; empty where nothing was set.
    pub fn text(&self, slot: &Slot) -> Rc<str> {
        self.entry(slot)
            .map(|entry| entry.text.clone())
            .unwrap_or_default()
    }

    /// What stands in a slot, of the visit if there is one.
    pub fn entry(&self, slot: &Slot) -> Option<&Entry> {
        let layer = match &self.visit {
            Some(visit) if slot.uses().shared => visit,
            _ => &self.own,
        };
        layer.get(slot)
    }

    /// The papers whose names begin so, without that beginning, and their texts: of the visit if
    /// there is one.
    pub fn papers<'a>(&'a self, beginning: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let layer = self.visit.as_ref().unwrap_or(&self.own);
        layer.iter().filter_map(move |(slot, entry)| match slot {
            Slot::Paper(name) => Some((name.strip_prefix(beginning)?, &*entry.text)),
            _ => None,
        })
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.history.past.is_empty()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        !self.history.future.is_empty()
    }

    /// The state after the action, `at` being the time on the device's clock. Texts that it brings
    /// are by the habits of the language with that tag; it is empty for English.
    pub fn after(&self, action: Action, at: u64, language: &str) -> Workspace {
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
            Action::Type { field, text } => {
                next.change(vec![(field.clone(), written(text))], Some(field), at)
            }
            Action::Choose { slot, text } => next.change(vec![(slot, written(text))], None, at),
            Action::Fill { texts } => next.change(all(texts), None, at),
            Action::Set { slot, text } => {
                let text = Written {
                    text,
                    ..Written::default()
                };
                next.put(&slot, text.at(at));
            }
            Action::Adopt { entries } => {
                let entries = entries.iter();
                let texts = entries.map(|(slot, entry)| (slot.clone(), Written::of(entry)));
                next.change(texts.collect(), None, at);
            }
            Action::Undo => next.undo(at),
            Action::Redo => next.redo(at),
            Action::Visit { texts } => next.open(all(texts), at),
            Action::KeepVisit => next.keep(at),
            Action::LeaveVisit => next.leave(),
            Action::Merge { entries } => next.merge(entries),
        }
        next
    }

    fn change(&mut self, texts: Vec<(Slot, Written)>, typed: Option<Slot>, at: u64) {
        let changes: Vec<Change> = texts
            .into_iter()
            .map(|(slot, after)| Change {
                before: self.entry(&slot).map(Written::of).unwrap_or_default(),
                slot,
                after,
            })
            // An empty text is the same in every language.
            .filter(|Change { before, after, .. }| {
                before != after && (before.text.len(), after.text.len()) != (0, 0)
            })
            .collect();
        if changes.is_empty() {
            return;
        }
        for change in &changes {
            self.put(&change.slot, change.after.clone().at(at));
        }
        let history = Rc::make_mut(&mut self.history);
        history.future.clear();
        match history.past.last_mut() {
            Some(step) if typed.is_some() && step.typed == typed && at < step.at + ONE_GO => {
                let step = Rc::make_mut(step);
                step.at = at;
                for (old, new) in step.changes.iter_mut().zip(changes) {
                    old.after = new.after;
                }
            }
            _ => history.past.push(Rc::new(Step { changes, typed, at })),
        }
        if history.past.len() > STEPS {
            history.past.remove(0);
        }
    }

    fn put(&mut self, slot: &Slot, entry: Entry) {
        let layer = match &mut self.visit {
            Some(visit) if slot.uses().shared => visit,
            _ => &mut self.own,
        };
        Rc::make_mut(layer).insert(slot.clone(), entry);
    }

    fn undo(&mut self, at: u64) {
        let Some(step) = Rc::make_mut(&mut self.history).past.pop() else {
            return;
        };
        for change in &step.changes {
            self.put(&change.slot, change.before.clone().at(at));
        }
        Rc::make_mut(&mut self.history).future.push(step);
    }

    fn redo(&mut self, at: u64) {
        let Some(step) = Rc::make_mut(&mut self.history).future.pop() else {
            return;
        };
        for change in &step.changes {
            self.put(&change.slot, change.after.clone().at(at));
        }
        // A later word typed into the same field is a step of its own.
        let step = Step {
            typed: None,
            ..(*step).clone()
        };
        Rc::make_mut(&mut self.history).past.push(Rc::new(step));
    }

    /// Undo must not carry figures from one layer into another, so it begins anew.
    fn forget_steps(&mut self) {
        self.history = Rc::default();
    }

    fn open(&mut self, texts: Vec<(Slot, Written)>, at: u64) {
        let entries = texts
            .into_iter()
            .map(|(slot, text)| (slot, text.at(at)))
            .collect();
        self.visit = Some(Rc::new(entries));
        self.forget_steps();
    }

    fn keep(&mut self, at: u64) {
        let Some(visit) = self.visit.take() else {
            return;
        };
        self.forget_steps();
        let texts = visit
            .iter()
            .map(|(slot, entry)| (slot.clone(), Written::of(entry)))
            .collect();
        self.change(texts, None, at);
        self.put(&Slot::Visit, Written::default().at(at));
    }

    fn leave(&mut self) {
        if self.visit.take().is_some() {
            self.forget_steps();
        }
    }

    /// The later writer wins, slot by slot; of two at the same instant, the greater text, so that
    /// every tab comes to the same end.
    fn merge(&mut self, entries: Entries) {
        for (slot, entry) in entries.iter() {
            let known = self.own.get(slot);
            let is_newer =
                known.is_none_or(|known| (entry.at, &entry.text) > (known.at, &known.text));
            if is_newer {
                Rc::make_mut(&mut self.own).insert(slot.clone(), entry.clone());
            }
        }
    }
}
