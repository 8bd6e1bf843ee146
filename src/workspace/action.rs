//! The complete list of what can change the state: one action for each kind of change that a user can make.

use std::rc::Rc;

use crate::workspace::entries::Entries;
use crate::workspace::slot::Slot;

/// Something the user did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The user typed; the text is what is now in the field.
    Type {
        field: Slot,
        text: Rc<str>,
    },
    /// The user drags the mark of a field; the text is what is now in the field. The whole drag, which
    /// started at `since` by the device's clock, is one undo step.
    Drag {
        field: Slot,
        text: Rc<str>,
        since: u64,
    },
    /// The user chose with a control that shows the choice by itself, such as a checkbox or a list.
    Choose {
        slot: Slot,
        text: Rc<str>,
    },
    /// Several fields were filled or emptied at once, for example with a worked example, by a reset, or
    /// because the user chose another unknown or the other reading of a number.
    Fill {
        texts: Vec<(Slot, Rc<str>)>,
    },
    /// A setting was chosen.
    Set {
        slot: Slot,
        text: Rc<str>,
    },
    /// The work in a file is adopted.
    Adopt {
        entries: Entries,
    },
    Undo,
    Redo,
    /// A link was opened whose figures differ from the user's own.
    OpenGuest {
        texts: Vec<(Slot, Rc<str>)>,
    },
    /// The link's figures become the user's own, with what is written for them.
    AdoptGuest {
        entries: Entries,
    },
    /// Back to the user's own figures.
    LeaveGuest,
    /// Another tab's work is merged in.
    Merge {
        entries: Entries,
    },
}
