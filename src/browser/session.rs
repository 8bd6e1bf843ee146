//! What only this tab remembers until it is closed. If the browser blocks this storage, only the memory
//! across reloads is lost.

use web_sys::Storage;

/// The string stored under that name.
pub fn read(name: &str) -> Option<String> {
    open()?.get_item(name).ok().flatten()
}

/// Stores the string under that name.
pub fn write(name: &str, text: &str) {
    if let Some(storage) = open() {
        // If there is no room, the next reload starts again.
        let _ = storage.set_item(name, text);
    }
}

fn open() -> Option<Storage> {
    // Accessing the property throws if storage is blocked.
    gloo::utils::window().session_storage().ok().flatten()
}
