//! The screen of a stage: full screen, and kept awake. If the browser refuses either, nothing changes.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// Enters full screen, or leaves it.
pub fn toggle_full_screen() {
    let document = gloo::utils::document();
    let is_full = Reflect::get(&document, &"fullscreenElement".into());
    if is_full.is_ok_and(|element| element.is_truthy()) {
        ask(&document, "exitFullscreen", None);
    } else if let Some(root) = document.document_element() {
        ask(&root, "requestFullscreen", None);
    }
}

/// Asks the browser to keep the screen on as long as the page is visible.
pub fn keep_awake() {
    let navigator = gloo::utils::window().navigator();
    if let Ok(lock) = Reflect::get(&navigator, &"wakeLock".into())
        && lock.is_object()
    {
        ask(&lock, "request", Some("screen"));
    }
}

/// Calls a method that can be missing, throw, or fail later.
fn ask(of: &JsValue, method: &str, argument: Option<&str>) {
    let function = Reflect::get(of, &method.into());
    let Some(function) = function
        .ok()
        .and_then(|function| function.dyn_into::<Function>().ok())
    else {
        return;
    };
    let answer = match argument {
        Some(argument) => function.call1(of, &argument.into()),
        None => function.call0(of),
    };
    if let Some(promise) = answer
        .ok()
        .and_then(|answer| answer.dyn_into::<Promise>().ok())
    {
        // A rejection that isn't handled would be logged as an error.
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}
