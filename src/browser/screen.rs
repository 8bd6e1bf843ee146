//! The screen of a stage: full screen, and kept awake.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Enters full screen, or leaves it. Calls if the browser refuses to enter it.
pub fn toggle_full_screen(refused: impl FnOnce() + 'static) {
    let document = gloo::utils::document();
    let is_full = Reflect::get(&document, &"fullscreenElement".into());
    if is_full.is_ok_and(|element| element.is_truthy()) {
        let left = ask(&document, "exitFullscreen", None);
        spawn_local(async move {
            // If it can't be left here, the browser's own keys still leave it.
            let _ = left.await;
        });
    } else if let Some(root) = document.document_element() {
        let entered = ask(&root, "requestFullscreen", None);
        spawn_local(async move {
            if entered.await.is_none() {
                refused();
            }
        });
    }
}

/// Keeps the screen on until it is dropped, if the browser allows it.
pub struct Awake {
    lock: Rc<RefCell<Lock>>,
    _listener: EventListener,
}

/// What the browser gave.
enum Lock {
    None,
    Held(JsValue),
    /// The screen can be switched off again.
    Over,
}

/// Asks the browser to keep the screen on. It stops doing so whenever the tab is hidden, so it is asked again
/// when the tab comes back.
pub fn keep_awake() -> Awake {
    let document = gloo::utils::document();
    let lock = Rc::new(RefCell::new(Lock::None));
    ask_for_lock(lock.clone());
    let again = lock.clone();
    let listener = EventListener::new(&document, "visibilitychange", move |_| {
        if !gloo::utils::document().hidden() {
            ask_for_lock(again.clone());
        }
    });
    Awake {
        lock,
        _listener: listener,
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        release(self.lock.replace(Lock::Over));
    }
}

fn ask_for_lock(lock: Rc<RefCell<Lock>>) {
    let navigator = gloo::utils::window().navigator();
    let Ok(locks) = Reflect::get(&navigator, &"wakeLock".into()) else {
        return;
    };
    let given = ask(&locks, "request", Some("screen"));
    spawn_local(async move {
        let Some(given) = given.await else {
            return;
        };
        // The stage may have been left in the meantime.
        let is_over = matches!(*lock.borrow(), Lock::Over);
        release(match is_over {
            true => Lock::Held(given),
            false => lock.replace(Lock::Held(given)),
        });
    });
}

fn release(lock: Lock) {
    if let Lock::Held(lock) = lock {
        let released = ask(&lock, "release", None);
        spawn_local(async move {
            // A lock that the browser has taken back needs no release.
            let _ = released.await;
        });
    }
}

/// Calls a method at once, because some need the user's key press, and returns what it gives later; None if it
/// is missing, throws, or fails later. A rejection that isn't awaited would be logged as an error.
fn ask(
    of: &JsValue,
    method: &str,
    argument: Option<&str>,
) -> impl Future<Output = Option<JsValue>> + use<> {
    let function = Reflect::get(of, &method.into()).ok();
    let function = function.and_then(|function| function.dyn_into::<Function>().ok());
    let answer = function.and_then(|function| match argument {
        Some(argument) => function.call1(of, &argument.into()).ok(),
        None => function.call0(of).ok(),
    });
    async move { JsFuture::from(Promise::resolve(&answer?)).await.ok() }
}
