//! The saved form: how the state stands on the device and in files.
//!
//! On the device every slot is a text of its own, so that two tabs never overwrite more than they
//! mean to; a file holds them all. Both carry a version, and older ones are migrated.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::slot::{Slot, Uses};
use super::state::{Entries, Entry};

/// What every name on the device begins with.
pub const PREFIX: &str = "loyalty-lab/";

/// The version of the form that this program writes.
pub const VERSION: u32 = 1;

/// One slot as it is kept: `{"value":"1000","at":1795000000000}`.
#[derive(Debug, Deserialize, Serialize)]
struct Kept {
    value: Rc<str>,
    at: f64,
}

/// The file that a person takes away.
#[derive(Debug, Deserialize, Serialize)]
struct File {
    /// Tells our files from others.
    app: String,
    version: u32,
    entries: BTreeMap<String, Kept>,
    /// Texts that could not be read on the device, as they stood there.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    damaged: BTreeMap<String, String>,
}

const APP: &str = "loyalty-lab";

/// What was found on the device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    pub entries: Entries,
    /// Names and texts that belong to us and cannot be read.
    pub damaged: BTreeMap<String, String>,
}

/// Why a file cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not a file of ours, or one that is damaged as a whole.
    NotOurs,
    /// Written by a later version of this program.
    TooNew,
}

impl Unreadable {
    pub fn code(self) -> &'static str {
        match self {
            Unreadable::NotOurs => "file_not_ours",
            Unreadable::TooNew => "file_too_new",
        }
    }
}

/// The text to keep for one slot.
pub fn keep(entry: &Entry) -> String {
    let kept = Kept { value: entry.text.clone(), at: entry.at };
    // A string and a number always have a JSON form.
    serde_json::to_string(&kept).unwrap_or_default()
}

/// Reads the text of one slot; None where it is damaged.
pub fn read(text: &str) -> Option<Entry> {
    let kept: Kept = serde_json::from_str(text).ok()?;
    kept.at.is_finite().then_some(Entry { text: kept.value, at: kept.at })
}

/// Reads what the device kept: names without [`PREFIX`], and their texts. Names that this version
/// does not know are left where they are.
pub fn read_all(kept: Vec<(String, String)>) -> Found {
    let mut found = Found::default();
    for (name, text) in kept {
        let Some(slot) = Slot::from_name(&name).filter(|slot| slot.uses().saved) else { continue };
        match read(&text) {
            Some(entry) => {
                found.entries.insert(slot, entry);
            }
            None => {
                found.damaged.insert(name, text);
            }
        }
    }
    found
}

/// The file that holds the whole work, and whatever on the device could not be read.
pub fn to_file(entries: &Entries, damaged: &BTreeMap<String, String>) -> String {
    let entries = entries
        .iter()
        .filter(|(slot, _)| slot.uses().exported)
        .map(|(slot, entry)| (slot.name(), Kept { value: entry.text.clone(), at: entry.at }))
        .collect();
    let file = File { app: APP.to_owned(), version: VERSION, entries, damaged: damaged.clone() };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Reads a file that a person opens. Entries that this version does not know are passed over.
pub fn from_file(text: &str) -> Result<Entries, Unreadable> {
    from_file_by(text, MIGRATIONS)
}

/// A step from one version to the next, over the names and values of a file.
type Migration = fn(BTreeMap<String, String>) -> BTreeMap<String, String>;

/// The step from version n stands at place n − 1.
const MIGRATIONS: &[Migration] = &[];

fn from_file_by(text: &str, migrations: &[Migration]) -> Result<Entries, Unreadable> {
    let file: File = serde_json::from_str(text).map_err(|_| Unreadable::NotOurs)?;
    let current = migrations.len() as u32 + 1;
    if file.app != APP || file.version == 0 {
        return Err(Unreadable::NotOurs);
    }
    if file.version > current {
        return Err(Unreadable::TooNew);
    }
    let times: BTreeMap<String, f64> =
        file.entries.iter().map(|(name, kept)| (name.clone(), kept.at)).collect();
    let latest = times.values().copied().filter(|at| at.is_finite()).fold(0.0, f64::max);
    let mut values: BTreeMap<String, String> =
        file.entries.into_iter().map(|(name, kept)| (name, kept.value.to_string())).collect();
    for migrate in &migrations[file.version as usize - 1..] {
        values = migrate(values);
    }
    let readable = |uses: Uses| uses.exported;
    Ok(values
        .into_iter()
        .filter_map(|(name, value)| {
            let slot = Slot::from_name(&name).filter(|slot| readable(slot.uses()))?;
            // What a migration made is as old as the youngest part of the file.
            let at = times.get(&name).copied().filter(|at| at.is_finite()).unwrap_or(latest);
            Some((slot, Entry { text: value.into(), at }))
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_file_is_migrated_step_by_step() {
        let renamed: Migration = |mut values| {
            if let Some(value) = values.remove("clients") {
                values.insert("field/customers_start".to_owned(), value);
            }
            values
        };
        let grouped: Migration = |mut values| {
            values.entry("currency".to_owned()).or_insert_with(|| "EUR".to_owned());
            values
        };
        let old = r#"{"app":"loyalty-lab","version":1,"entries":{"clients":{"value":"12","at":5}}}"#;
        let entries = from_file_by(old, &[renamed, grouped]).unwrap();
        let text = |slot: Slot| entries[&slot].text.to_string();
        assert_eq!(text(Slot::Field("customers_start")), "12");
        assert_eq!(text(Slot::Currency), "EUR");
        assert_eq!(entries[&Slot::Currency].at, 5.0);
    }
}
