//! When the store receives what is typed or ticked.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;

use crate::app::store::Store;
use crate::browser::{animation_frame, clock, document, timer};
use crate::workspace::action::Action;
use crate::workspace::slot::Slot;

/// If drawing the page takes at most this many milliseconds, it is drawn along with the keystroke.
const QUICK: f64 = 3.0;

/// If it takes longer than this twice in a row, a fast typist's next letter would have to wait for it: the browser takes
/// as long again to lay out and paint the page.
const LONG: f64 = 30.0;

/// How much of the measured time remains after each faster drawing, so that one fast drawing doesn't count as
/// a fast device.
const FADING: f64 = 0.95;

/// Says that the results on the page are those of before the last letters, so that a screen reader doesn't read them.
const BUSY: &str = "aria-busy";

/// What is typed or ticked appears at once, as in a plain field. On a fast device, the result is drawn
/// with it. On a slow one, the result is drawn after that frame has been painted, once for everything
/// typed until then; on a very slow one, or for a very long page, when the user pauses typing. Everything else
/// happens at once.
pub struct InputTiming {
    store: Rc<Store>,
    /// What was typed but isn't in the store yet.
    waiting: RefCell<Option<Action>>,
    /// Runs out when the user pauses typing.
    pause: RefCell<Option<Timeout>>,
    /// When the drawing of what was typed began, while it is in progress.
    begun: Cell<Option<f64>>,
    /// How many milliseconds it has recently taken to draw what was typed.
    cost: Cell<f64>,
    /// How long the last two drawings took.
    last: Cell<[f64; 2]>,
}

impl InputTiming {
    /// Nothing is waiting, and drawing counts as fast until it is measured.
    pub fn new(store: Rc<Store>) -> InputTiming {
        InputTiming {
            store,
            waiting: RefCell::default(),
            pause: RefCell::default(),
            begun: Cell::default(),
            cost: Cell::default(),
            last: Cell::default(),
        }
    }

    /// Handles the action at once, or after the frame that shows what was typed.
    pub fn take(self: &Rc<Self>, action: Action) {
        let slot = typed_slot(&action).cloned();
        let waiting = self.waiting.borrow().as_ref().and_then(typed_slot).cloned();
        if waiting.is_some() && waiting != slot {
            self.settle();
        }
        if slot.is_none() {
            self.store.act(action);
            return;
        }
        let is_typed = matches!(action, Action::Type { .. });
        let is_waiting = self.waiting.replace(Some(action)).is_some();
        let timing = self.clone();
        if is_typed && self.last.get().iter().all(|&cost| cost > LONG) {
            let pause = timer::start(timer::TYPING_PAUSE, move || timing.settle());
            if self.pause.replace(Some(pause)).is_none() {
                document::set_root(BUSY, Some("true"));
            }
        } else if !is_waiting && self.cost.get() <= QUICK {
            self.settle();
        } else if !is_waiting {
            animation_frame::after_next(move || timing.settle());
        }
    }

    /// Passes what is waiting to the store.
    pub fn settle(&self) {
        if self.pause.take().is_some() {
            document::set_root(BUSY, None);
        }
        if let Some(action) = self.waiting.take() {
            self.begun.set(Some(clock::precise()));
            self.store.act(action);
        }
    }

    /// Called when the page has been drawn: measures how long that took after something was typed.
    pub fn measure(&self) {
        if let Some(begun) = self.begun.take() {
            let cost = clock::precise() - begun;
            self.cost.set(cost.max(self.cost.get() * FADING));
            let [_, before] = self.last.get();
            self.last.set([before, cost]);
        }
    }
}

/// The slot of something typed or ticked.
fn typed_slot(action: &Action) -> Option<&Slot> {
    match action {
        Action::Type { field: slot, .. }
        | Action::Drag { field: slot, .. }
        | Action::Choose { slot, .. } => Some(slot),
        _ => None,
    }
}
