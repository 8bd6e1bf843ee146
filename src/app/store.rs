//! The only store of the state: every event is reduced once, here, and everything else observes the result.

use std::cell::RefCell;
use std::rc::Rc;

use crate::app::chunks;
use crate::app::state::{AppEvent, AppState};
use crate::browser::clock;
use crate::calculation::figure_sets::FigureSets;
use crate::words::language::Language;
use crate::workspace::action::Action;
use crate::workspace::state::Workspace;

/// Called after each change of the state, with the state before and after it.
type Observer = Rc<dyn Fn(&AppState, &AppState)>;

/// The state, what was computed from it, and its observers.
pub struct Store {
    state: RefCell<Rc<AppState>>,
    figures: RefCell<Option<Computed>>,
    observers: RefCell<Vec<Observer>>,
}

/// The figures that follow from a workspace, with numbers read by a language's conventions.
struct Computed {
    workspace: Rc<Workspace>,
    language: Language,
    figures: Rc<FigureSets>,
}

impl Store {
    /// A store that starts with this state.
    pub fn new(state: AppState) -> Store {
        Store {
            state: RefCell::new(Rc::new(state)),
            figures: RefCell::default(),
            observers: RefCell::default(),
        }
    }

    /// The current state.
    pub fn state(&self) -> Rc<AppState> {
        self.state.borrow().clone()
    }

    /// The current state for the crash page; None in the middle of a change.
    pub fn try_state(&self) -> Option<Rc<AppState>> {
        Some(self.state.try_borrow().ok()?.clone())
    }

    /// Reduces the event and notifies the observers, unless nothing changed.
    pub fn dispatch(&self, event: AppEvent) {
        let before = self.state();
        let after = Rc::new(before.after(event));
        if after == before {
            return;
        }
        self.state.replace(after.clone());
        let observers = self.observers.borrow().clone();
        for observer in observers {
            observer(&before, &after);
        }
    }

    /// Dispatches an action of the user or of another tab.
    pub fn act(&self, action: Action) {
        let now = clock::now();
        self.dispatch(AppEvent::Acted { action, now });
    }

    /// Calls the observer after each change from now on.
    pub fn observe(&self, observer: impl Fn(&AppState, &AppState) + 'static) {
        self.observers.borrow_mut().push(Rc::new(observer));
    }

    /// Every figure of every metric in every set, computed once per change; empty until the metrics' chunk is
    /// loaded.
    pub fn figures(&self) -> Rc<FigureSets> {
        let state = self.state();
        let language = state.language();
        let Some(chunk) = chunks::metrics() else {
            return Rc::default();
        };
        if let Some(computed) = &*self.figures.borrow()
            && Rc::ptr_eq(&computed.workspace, &state.workspace)
            && computed.language == language
        {
            return computed.figures.clone();
        }
        let figures = Rc::new((chunk.read_figures)(&state.workspace, language));
        self.figures.replace(Some(Computed {
            workspace: state.workspace.clone(),
            language,
            figures: figures.clone(),
        }));
        figures
    }
}
