//! The undo and redo history.

use std::rc::Rc;

use crate::workspace::entries::Entry;
use crate::workspace::slot::Slot;

/// The steps that can be undone and redone, the latest last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<Rc<UndoStep>>,
    future: Vec<Rc<UndoStep>>,
}

/// Something that can be undone: the contents of its slots, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
struct UndoStep {
    changes: Vec<SlotChange>,
    /// The field that was typed into, so that text typed without a pause is one step.
    typed: Option<Slot>,
    /// When it happened, by the device's clock.
    now: u64,
}

/// The content of a slot before and after a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlotChange {
    pub slot: Slot,
    pub before: Written,
    pub after: Written,
}

/// How a change was made by typing or dragging, which can continue the previous step.
#[derive(Clone, Debug, Default)]
pub struct Typing {
    /// The field that is typed into; None for any other change.
    pub field: Option<Slot>,
    /// When the drag that the change is part of started, by the device's clock.
    pub since: Option<u64>,
}

impl Typing {
    /// Typing into a field.
    pub fn into(field: Slot) -> Typing {
        Typing {
            field: Some(field),
            since: None,
        }
    }

    /// Dragging the mark of a field.
    pub fn drag(field: Slot, since: u64) -> Typing {
        Typing {
            field: Some(field),
            since: Some(since),
        }
    }

    /// Whether it continues a step on the same field.
    fn continues(&self, step: &UndoStep, now: u64) -> bool {
        let is_of_drag = self.since.is_some_and(|since| step.now >= since);
        self.field.is_some()
            && step.typed == self.field
            && (is_of_drag || now.abs_diff(step.now) < ONE_GO)
    }
}

/// A text, and the language whose conventions apply when reading it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub text: Rc<str>,
    pub language: Rc<str>,
}

impl Written {
    /// The text and language of an entry.
    pub fn from_entry(entry: &Entry) -> Written {
        Written {
            text: entry.text.clone(),
            language: entry.language.clone(),
        }
    }

    /// The entry with this stamp.
    pub fn at(self, at: u64) -> Entry {
        Entry {
            text: self.text,
            language: self.language,
            at,
        }
    }
}

/// Typing into a field continues the same step within this many milliseconds.
const ONE_GO: u64 = 1500;

/// How many steps can be undone.
const STEPS: usize = 200;

impl History {
    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to redo.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Records a change, as a new step unless the user is still typing into the same field or dragging
    /// its mark.
    pub fn record(&mut self, changes: Vec<SlotChange>, typing: Typing, now: u64) {
        self.future.clear();
        match self.past.last_mut() {
            Some(step) if typing.continues(step, now) => {
                let step = Rc::make_mut(step);
                step.now = now;
                for (old, new) in step.changes.iter_mut().zip(changes) {
                    old.after = new.after;
                }
            }
            _ => self.past.push(Rc::new(UndoStep {
                changes,
                typed: typing.field,
                now,
            })),
        }
        if self.past.len() > STEPS {
            self.past.remove(0);
        }
    }

    /// Undoes the last step: returns what its slots held before it.
    pub fn undo(&mut self) -> Vec<(Slot, Written)> {
        let Some(step) = self.past.pop() else {
            return Vec::new();
        };
        let before = |change: &SlotChange| (change.slot.clone(), change.before.clone());
        let texts = step.changes.iter().map(before).collect();
        self.future.push(step);
        texts
    }

    /// Redoes the step that was undone last: returns what its slots held after it.
    pub fn redo(&mut self) -> Vec<(Slot, Written)> {
        let Some(step) = self.future.pop() else {
            return Vec::new();
        };
        let after = |change: &SlotChange| (change.slot.clone(), change.after.clone());
        let texts = step.changes.iter().map(after).collect();
        // Anything typed into the same field later is a new step.
        self.past.push(Rc::new(UndoStep {
            typed: None,
            ..(*step).clone()
        }));
        texts
    }

    /// Removes these slots from the steps, and removes steps that have no other slots.
    pub fn forget(&mut self, slots: &[Slot]) {
        for steps in [&mut self.past, &mut self.future] {
            for step in steps.iter_mut() {
                if step
                    .changes
                    .iter()
                    .any(|change| slots.contains(&change.slot))
                {
                    let step = Rc::make_mut(step);
                    step.changes.retain(|change| !slots.contains(&change.slot));
                }
            }
            steps.retain(|step| !step.changes.is_empty());
        }
    }
}
