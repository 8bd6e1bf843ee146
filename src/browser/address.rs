//! The address bar: reading the fragment, and writing it without leaving the page.

use std::cell::{Cell, RefCell};

use wasm_bindgen::JsValue;
use web_sys::PerformanceNavigation;

thread_local! {
    /// The fragment that the page shows: the last one that was opened or written.
    static SHOWN: RefCell<String> = const { RefCell::new(String::new()) };
    /// Whether no other address has been opened since the page was loaded.
    static IS_FIRST: Cell<bool> = const { Cell::new(true) };
}

/// Notes the current fragment as the one that the page shows from now on.
pub fn open() -> String {
    let fragment = fragment();
    SHOWN.set(fragment.clone());
    fragment
}

/// Whether another address was opened and the page doesn't show it yet. The browser reports it a
/// little later; a write until then would undo it.
pub fn has_moved_on() -> bool {
    SHOWN.with_borrow(|shown| *shown != fragment())
}

/// The fragment without its `#`; empty if there is none.
pub fn fragment() -> String {
    let hash = gloo::utils::window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The whole address of the page with a given fragment.
pub fn with_fragment(fragment: &str) -> String {
    let href = gloo::utils::window().location().href().unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    format!("{page}#{fragment}")
}

/// Writes the fragment into the current history entry and marks it as the user's own work, which
/// distinguishes a reload from a link that someone sent. False if the browser refuses (some limit how often
/// this is allowed).
pub fn replace_own(fragment: &str) -> bool {
    write(fragment, OWN)
}

/// The same, for figures that came with a link.
pub fn replace_guest(fragment: &str) -> bool {
    write(fragment, GUEST)
}

/// The fragment that the page starts with.
///
/// A page that is reloaded right after a write may still get its previous address, because some
/// browsers apply writes with a delay. Each write is therefore noted in the session storage, and
/// the last one is repeated here.
pub fn first_fragment() -> String {
    let fragment = fragment();
    match take_note() {
        Some(word) if is_reload_or_return() && word.earlier.contains(&fragment) => {
            write(&word.fragment, &word.mark);
            word.fragment
        }
        _ => fragment,
    }
}

/// Whether the current history entry is marked as the user's own work.
pub fn is_own() -> bool {
    let state = gloo::utils::history().state().unwrap_or(JsValue::NULL);
    state.as_string().as_deref() == Some(OWN)
}

/// Opens the fragment as a new history entry.
pub fn push(fragment: &str) {
    // This is refused only where the address can't be written at all; the page then stays as it is.
    let _ = gloo::utils::window().location().set_hash(fragment);
}

/// Discards the noted write after another address was opened, because it belongs to the previous
/// one.
pub fn forget_note() {
    IS_FIRST.set(false);
    take_note();
}

/// Whether the user reloaded the page at the address that it still shows.
pub fn is_reloaded() -> bool {
    IS_FIRST.get() && loading() == Some(PerformanceNavigation::TYPE_RELOAD)
}

const OWN: &str = "own";
const GUEST: &str = "guest";

fn write(fragment: &str, mark: &str) -> bool {
    note_write(fragment, mark);
    let url = format!("#{fragment}");
    let mark = JsValue::from_str(mark);
    let written = gloo::utils::history().replace_state_with_url(&mark, "", Some(&url));
    // Read back, because the browser encodes some characters.
    SHOWN.set(self::fragment());
    written.is_ok()
}

const WORD: &str = "loyalty-lab/left";

/// Notes the latest write: its mark, its fragment, and the two fragments before it, which the
/// browser may still report.
fn note_write(new: &str, mark: &str) {
    let old = fragment();
    let before = take_note().filter(|word| word.fragment == old);
    let earlier = before.map(|word| word.earlier[0].clone());
    let word = format!("{mark}\n{new}\n{old}\n{}", earlier.unwrap_or_default());
    if let Some(session) = session() {
        // Without session storage, the last keystroke can be missing after a reload. There is no other place
        // to store it.
        let _ = session.set_item(WORD, &word);
    }
}

struct WriteNote {
    mark: String,
    fragment: String,
    earlier: [String; 2],
}

fn take_note() -> Option<WriteNote> {
    let session = session()?;
    let text = session.get_item(WORD).ok().flatten()?;
    let _ = session.remove_item(WORD);
    let (mark, rest) = text.split_once('\n')?;
    let (fragment, rest) = rest.split_once('\n')?;
    let (last, one_before) = rest.split_once('\n')?;
    Some(WriteNote {
        mark: mark.to_owned(),
        fragment: fragment.to_owned(),
        earlier: [last.to_owned(), one_before.to_owned()],
    })
}

fn session() -> Option<web_sys::Storage> {
    gloo::utils::window().session_storage().ok().flatten()
}

/// Whether the page was loaded by a reload or by going back, and not by a link.
fn is_reload_or_return() -> bool {
    loading().is_some_and(|loading| loading != PerformanceNavigation::TYPE_NAVIGATE)
}

/// How the page was loaded.
fn loading() -> Option<u16> {
    let performance = gloo::utils::window().performance()?;
    Some(performance.navigation().type_())
}

/// Opens another address in place of the current one, so that going back skips the current one.
pub fn change_to(address: &str) {
    // No browser refuses this.
    let _ = gloo::utils::window().location().replace(address);
}

/// Goes to another page of the site, as a link does.
pub fn go_to(address: &str) {
    // No browser refuses this.
    let _ = gloo::utils::window().location().set_hash(address);
}
