//! What the device stores: small strings under names, each written separately, so that two tabs never
//! overwrite more than they intended.

use web_sys::Storage;

/// Why something wasn't stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The browser doesn't let this page store anything.
    Blocked,
    /// There is no room, or the browser reported a successful write but stored nothing.
    NotKept,
}

impl Refusal {
    /// The code that tests and messages use for it.
    pub fn code(self) -> &'static str {
        match self {
            Refusal::Blocked => "storage_blocked",
            Refusal::NotKept => "storage_not_kept",
        }
    }
}

/// How many strings the device stores for this site, under any name.
pub fn count() -> Result<u32, Refusal> {
    open()?.length().map_err(|_| Refusal::Blocked)
}

/// Every string whose name starts with `prefix`, by the rest of its name.
pub fn all(prefix: &str) -> Result<Vec<(String, String)>, Refusal> {
    let storage = open()?;
    let length = storage.length().map_err(|_| Refusal::Blocked)?;
    let mut all = Vec::new();
    for place in 0..length {
        let name = storage.key(place).map_err(|_| Refusal::Blocked)?;
        let Some(rest) = name.as_deref().and_then(|name| name.strip_prefix(prefix)) else {
            continue;
        };
        let text = storage.get_item(name.as_deref().unwrap_or_default());
        if let Some(text) = text.map_err(|_| Refusal::Blocked)? {
            all.push((rest.to_owned(), text));
        }
    }
    Ok(all)
}

pub fn read(name: &str) -> Result<Option<String>, Refusal> {
    open()?.get_item(name).map_err(|_| Refusal::Blocked)
}

/// Writes the string, reads it back and compares.
pub fn write(name: &str, text: &str) -> Result<(), Refusal> {
    let storage = open()?;
    storage.set_item(name, text).map_err(|_| Refusal::NotKept)?;
    match storage.get_item(name) {
        Ok(Some(kept)) if kept == text => Ok(()),
        _ => Err(Refusal::NotKept),
    }
}

fn open() -> Result<Storage, Refusal> {
    // Accessing the property throws if storage is blocked.
    gloo::utils::window()
        .local_storage()
        .ok()
        .flatten()
        .ok_or(Refusal::Blocked)
}
