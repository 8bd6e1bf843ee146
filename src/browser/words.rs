//! The words that were fetched beside the program, and others on request.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The language file that the start script fetched: its tag and its text.
pub fn fetched() -> Option<(String, String)> {
    let held = Reflect::get(&js_sys::global(), &"loyaltyLab".into()).ok()?;
    let text = |name: &str| Reflect::get(&held, &JsValue::from(name)).ok()?.as_string();
    Some((text("language")?, text("words")?))
}
