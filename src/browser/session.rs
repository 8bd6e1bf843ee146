//! What this tab alone remembers until it is closed. Where a browser keeps nothing, nothing is lost but
//! a reload's memory.

use web_sys::Storage;

/// The text under that name.
pub fn read(name: &str) -> Option<String> {
    open()?.get_item(name).ok().flatten()
}

/// Remembers the text under that name.
pub fn write(name: &str, text: &str) {
    if let Some(storage) = open() {
        // Without room, the next reload begins anew.
        let _ = storage.set_item(name, text);
    }
}

fn open() -> Option<Storage> {
    // Reading the property throws where storage is blocked.
    gloo::utils::window().session_storage().ok().flatten()
}
