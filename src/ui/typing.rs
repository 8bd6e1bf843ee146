//! When the page takes in what is typed or ticked.

use yew::prelude::*;

use crate::browser::{clock, frame};
use crate::workspace::action::Action;

use super::lab::Event;
use super::tending::{Dispatch, Shared};

/// A page that is drawn in so many milliseconds is drawn with the keystroke.
const QUICK: f64 = 3.0;

/// What is left of a slow drawing's time after each quicker one.
const FORGETTING: f64 = 0.95;

/// Measures how long the page takes to be drawn after something was typed.
#[hook]
pub fn use_cost(latest: &Shared) {
    let latest = latest.clone();
    use_effect(move || {
        let mut latest = latest.borrow_mut();
        if let Some(begun) = latest.begun.take() {
            let cost = clock::precise() - begun;
            latest.cost = cost.max(latest.cost * FORGETTING);
        }
    });
}

/// What is typed or ticked appears at once, as in a bare field. Where the device is quick, the answer
/// comes with it; on a slow one it follows when that frame has been painted, in one go for all that
/// was typed until then. Anything else happens at once.
pub fn change(latest: &Shared, dispatch: &Dispatch, action: Action) {
    let field = |action: &Action| match action {
        Action::Type { field: slot, .. } | Action::Choose { slot, .. } => Some(slot.clone()),
        _ => None,
    };
    let waiting = match &latest.borrow().typed {
        Some(Event::Act(action, _)) => field(action),
        _ => None,
    };
    if waiting.is_some() && waiting != field(&action) {
        settle(latest, dispatch);
    }
    let is_typed = field(&action).is_some();
    let event = Event::Act(action, clock::now());
    if !is_typed {
        dispatch.dispatch(event);
        return;
    }
    let is_waiting = latest.borrow_mut().typed.replace(event).is_some();
    if !is_waiting && latest.borrow().cost <= QUICK {
        settle(latest, dispatch);
    } else if !is_waiting {
        let (latest, dispatch) = (latest.clone(), dispatch.clone());
        frame::after_next(move || settle(&latest, &dispatch));
    }
}

/// Takes in what was typed.
pub fn settle(latest: &Shared, dispatch: &Dispatch) {
    let typed = latest.borrow_mut().typed.take();
    if let Some(event) = typed {
        latest.borrow_mut().begun = Some(clock::precise());
        at_once(latest, dispatch, event);
    }
}

/// Changes the state without waiting for the page to be drawn anew, before which the tab may close.
pub fn at_once(latest: &Shared, dispatch: &Dispatch, event: Event) {
    let lab = latest.borrow().lab.clone();
    latest.borrow_mut().lab = lab.reduce(event.clone());
    dispatch.dispatch(event);
}
