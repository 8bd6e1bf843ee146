//! The words that were fetched beside the program, and others on request.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The language file that the start script fetched: its tag and its text.
pub fn fetched() -> Option<(String, String)> {
    let held = held()?;
    let text = |name: &str| Reflect::get(&held, &JsValue::from(name)).ok()?.as_string();
    Some((text("language")?, text("words")?))
}

/// The words of a part of the program, in the language that was fetched; None where they cannot be
/// had. The fetching begins with the call.
pub fn of_part(name: &str) -> impl Future<Output = Option<String>> + use<> {
    let promise = ask(name);
    async move { JsFuture::from(promise?).await.ok()?.as_string() }
}

fn ask(name: &str) -> Option<Promise> {
    let held = held()?;
    let ask: Function = Reflect::get(&held, &"wordsOf".into())
        .ok()?
        .dyn_into()
        .ok()?;
    ask.call1(&held, &name.into()).ok()?.dyn_into().ok()
}

/// What the start script left for the program.
fn held() -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &"loyaltyLab".into()).ok()
}
