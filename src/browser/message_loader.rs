//! The messages that the start script fetched in parallel with the program, and others on request.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the start script found.
pub struct StartMessages {
    /// The tag of the language whose messages it fetched, and those messages.
    pub language: String,
    pub words: String,
    /// The tag of the language that the browser prefers among ours.
    pub device: String,
    /// The tags of all languages that have messages.
    pub languages: Vec<String>,
    /// Whether the style sheet couldn't be loaded.
    pub is_unstyled: bool,
}

/// What the start script fetched; None if it didn't run.
pub fn read_start_messages() -> Option<StartMessages> {
    let held = start_object()?;
    let text = |name: &str| Reflect::get(&held, &JsValue::from(name)).ok()?.as_string();
    Some(StartMessages {
        language: text("language")?,
        words: text("words")?,
        device: text("device")?,
        languages: text("languages")?.split(',').map(str::to_owned).collect(),
        is_unstyled: Reflect::get(&held, &"isUnstyled".into()).is_ok_and(|value| value.is_truthy()),
    })
}

/// The messages of one chunk in that language; None if they can't be fetched. Fetching starts with the call.
pub fn fetch_chunk(part: &str, language: &str) -> impl Future<Output = Option<String>> + use<> {
    // `JsFuture` attaches its handlers now: a rejection without one would log an error.
    let words = request_chunk(part, language).map(JsFuture::from);
    async move { words?.await.ok()?.as_string() }
}

fn request_chunk(part: &str, language: &str) -> Option<Promise> {
    let held = start_object()?;
    let ask: Function = Reflect::get(&held, &"wordsOf".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let asked = ask.call2(&held, &part.into(), &language.into());
    asked.ok()?.dyn_into().ok()
}

/// Whether something couldn't be loaded because the site has changed since this page was opened, as opposed
/// to a network failure.
pub fn is_outdated() -> bool {
    let ask = start_object().and_then(|held| {
        let ask = Reflect::get(&held, &"isOutdated".into()).ok()?;
        ask.dyn_into::<Function>().ok()?.call0(&held).ok()
    });
    ask.is_some_and(|answer| answer.is_truthy())
}

/// What the start script left for the program.
fn start_object() -> Option<JsValue> {
    Reflect::get(&js_sys::global(), &"loyaltyLab".into()).ok()
}
