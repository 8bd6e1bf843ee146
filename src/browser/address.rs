//! The address bar: reading the fragment, and writing it without leaving the page.

use wasm_bindgen::JsValue;

/// The fragment without its `#`; empty where there is none.
pub fn fragment() -> String {
    let hash = gloo::utils::window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The whole address of the page with that fragment.
pub fn with_fragment(fragment: &str) -> String {
    let href = gloo::utils::window().location().href().unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    format!("{page}#{fragment}")
}

/// Writes the fragment into the present entry of the history and marks the entry as the person's
/// own work, so that a reload is told from a link that somebody sent. False where the browser
/// refuses (some limit how often this may happen).
pub fn replace_own(fragment: &str) -> bool {
    write(fragment, OWN)
}

/// The same for figures that came by a link.
pub fn replace_visit(fragment: &str) -> bool {
    write(fragment, VISIT)
}

/// Leaves word for the page that a reload brings: it will find the address as it was before the
/// last writing, which came too late for the browser.
pub fn leave_word(before: &str) {
    if let Some(session) = session() {
        // Without a session store the last keystroke is lost; nothing else can be done here.
        let _ = session.set_item(WORD, &format!("{before}\n{}", fragment()));
    }
}

/// The fragment to start from: that of the address, or the later one of which word was left.
pub fn first_fragment() -> String {
    let fragment = fragment();
    let word = session().and_then(|session| session.get_item(WORD).ok().flatten());
    match word.as_deref().and_then(|word| word.split_once('\n')) {
        Some((before, after)) if before == fragment => after.to_owned(),
        _ => fragment,
    }
}

/// Whether the present entry of the history was marked as the person's own work.
pub fn is_own() -> bool {
    let state = gloo::utils::history().state().unwrap_or(JsValue::NULL);
    state.as_string().as_deref() == Some(OWN)
}

/// Opens the fragment as a new entry of the history.
pub fn push(fragment: &str) {
    // Refused only where the address cannot be written at all; the page then stays as it is.
    let _ = gloo::utils::window().location().set_hash(fragment);
}

const WORD: &str = "loyalty-lab/left";

fn session() -> Option<web_sys::Storage> {
    gloo::utils::window().session_storage().ok().flatten()
}

const OWN: &str = "own";
const VISIT: &str = "visit";

fn write(fragment: &str, mark: &str) -> bool {
    let url = format!("#{fragment}");
    let mark = JsValue::from_str(mark);
    gloo::utils::history()
        .replace_state_with_url(&mark, "", Some(&url))
        .is_ok()
}
