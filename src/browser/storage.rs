//! What the device keeps: small texts under names, each written by itself, so that two tabs never
//! overwrite more than they meant to.

use web_sys::Storage;

/// Why something was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The browser lets this page keep nothing.
    Blocked,
    /// There is no room, or the browser said that it wrote and did not.
    NotKept,
}

/// Every text under a name that begins with `prefix`, by the rest of its name.
pub fn all(prefix: &str) -> Result<Vec<(String, String)>, Refusal> {
    let storage = open()?;
    let length = storage.length().map_err(|_| Refusal::Blocked)?;
    let names = (0..length).filter_map(|place| storage.key(place).ok().flatten());
    Ok(names
        .filter_map(|name| {
            let text = storage.get_item(&name).ok().flatten()?;
            Some((name.strip_prefix(prefix)?.to_owned(), text))
        })
        .collect())
}

pub fn read(name: &str) -> Result<Option<String>, Refusal> {
    open()?.get_item(name).map_err(|_| Refusal::Blocked)
}

/// Writes the text, reads it back and compares.
pub fn write(name: &str, text: &str) -> Result<(), Refusal> {
    let storage = open()?;
    storage.set_item(name, text).map_err(|_| Refusal::NotKept)?;
    match storage.get_item(name) {
        Ok(Some(kept)) if kept == text => Ok(()),
        _ => Err(Refusal::NotKept),
    }
}

fn open() -> Result<Storage, Refusal> {
    // Reading the property throws where storage is blocked.
    gloo::utils::window()
        .local_storage()
        .ok()
        .flatten()
        .ok_or(Refusal::Blocked)
}
