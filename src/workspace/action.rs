//! The closed list of what can change the state: one action for each thing that a user means.

use std::rc::Rc;

use crate::workspace::entries::Entries;
use crate::workspace::slot::Slot;

/// Something that the user did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The user typed; the text is what now stands in the field.
    Type {
        field: Slot,
        text: Rc<str>,
    },
    /// The user chose with a control that shows the choice by itself: a tick, an item of a list.
    Choose {
        slot: Slot,
        text: Rc<str>,
    },
    /// Several fields were filled or emptied at once: a worked case, a reset, another unknown, the
    /// other reading of a number.
    Fill {
        texts: Vec<(Slot, Rc<str>)>,
    },
    /// A setting was chosen.
    Set {
        slot: Slot,
        text: Rc<str>,
    },
    /// The work of a file is taken over.
    Adopt {
        entries: Entries,
    },
    Undo,
    Redo,
    /// A link was opened whose figures differ from the user's own.
    OpenGuest {
        texts: Vec<(Slot, Rc<str>)>,
    },
    /// The figures of the link are to become the user's own.
    AdoptGuest,
    /// Back to the user's own figures.
    LeaveGuest,
    /// Another tab brought work.
    Merge {
        entries: Entries,
    },
}
