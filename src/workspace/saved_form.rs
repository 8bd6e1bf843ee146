//! The saved form: how the state stands on the device and in files.
//!
//! On the device every slot is a text of its own, so that two tabs never overwrite more than they
//! mean to; a file holds them all. Both carry a version, and older ones are migrated.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::workspace::entries::{Entries, Entry};
use crate::workspace::slot::Slot;

/// What every name on the device begins with.
pub const PREFIX: &str = "loyalty-lab/";

/// The version of the form that this program writes.
pub const VERSION: u32 = 2;

/// One slot as it is kept: `{"value":"1,5","at":1795000000000,"in":"bg"}`.
#[derive(Deserialize, Serialize)]
struct SavedEntry {
    value: Rc<str>,
    at: u64,
    /// The language by whose habits the value is read; left out for English.
    #[serde(default, rename = "in", skip_serializing_if = "str::is_empty")]
    language: Rc<str>,
}

/// What every version of the file says first.
#[derive(Deserialize)]
struct Head {
    /// Tells our files from others.
    app: String,
    version: u32,
}

/// The file that a user takes away.
#[derive(Deserialize, Serialize)]
struct File {
    app: String,
    version: u32,
    entries: Vec<Named>,
    /// Texts that could not be read on the device, as they stood there.
    #[serde(default)]
    damaged: Vec<Damaged>,
}

/// One slot in a file.
#[derive(Clone, Deserialize, Serialize)]
struct Named {
    name: String,
    value: Rc<str>,
    at: u64,
    #[serde(default, rename = "in", skip_serializing_if = "str::is_empty")]
    language: Rc<str>,
}

/// A text on the device that belongs to us and cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Damaged {
    pub name: String,
    pub text: String,
}

const APP: &str = "loyalty-lab";

/// What was found on the device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavedWork {
    pub entries: Entries,
    pub damaged: Vec<Damaged>,
}

/// Why a file can't be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// The browser couldn't read it.
    Unreadable,
    /// Not a file of ours, or one that is damaged as a whole.
    NotOurs,
    /// Written by a later version of this program.
    TooNew,
    /// The parts of the program that know its entries couldn't be loaded.
    Unchecked,
}

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileWork {
    pub entries: Entries,
    /// How many entries have names that a file can't have.
    pub unknown: usize,
}

impl FileWork {
    /// The entries that are taken, and how many aren't.
    pub fn checked(self, is_taken: impl Fn(&Slot, &str) -> bool) -> (Entries, usize) {
        let count = self.entries.len() + self.unknown;
        let taken = self.entries.iter();
        let taken = taken.filter(|(slot, entry)| is_taken(slot, &entry.text));
        let taken: Entries = taken
            .map(|(slot, entry)| (slot.clone(), entry.clone()))
            .collect();
        let refused = count - taken.len();
        (taken, refused)
    }
}

impl FileProblem {
    /// The code by which tests and words know it.
    pub fn code(self) -> &'static str {
        match self {
            FileProblem::Unreadable => "file_unreadable",
            FileProblem::NotOurs => "file_not_ours",
            FileProblem::TooNew => "file_too_new",
            FileProblem::Unchecked => "file_unchecked",
        }
    }
}

/// The text to keep for one slot.
pub fn keep(entry: &Entry) -> String {
    let kept = SavedEntry {
        value: entry.text.clone(),
        at: entry.at,
        language: entry.language.clone(),
    };
    // A string and a number always have a JSON form.
    serde_json::to_string(&kept).unwrap_or_default()
}

/// Reads the text of one slot; None where it is damaged.
pub fn read(text: &str) -> Option<Entry> {
    let kept: SavedEntry = serde_json::from_str(text).ok()?;
    Some(Entry {
        text: kept.value,
        language: kept.language,
        at: kept.at,
    })
}

/// Reads what the device kept: names without [`PREFIX`], and their texts. Names that this version
/// does not know are left where they are.
pub fn read_all(kept: Vec<(String, String)>) -> SavedWork {
    let mut found = SavedWork::default();
    for (name, text) in kept {
        let Some(slot) = Slot::from_name(&name).filter(|slot| slot.uses().saved) else {
            continue;
        };
        match read(&text) {
            Some(entry) => found.entries.insert(slot, entry),
            None => found.damaged.push(Damaged { name, text }),
        }
    }
    found
}

/// The file that holds the whole work, and whatever on the device could not be read.
pub fn to_file(entries: &Entries, damaged: &[Damaged]) -> String {
    let named = |(slot, entry): (&Slot, &Entry)| Named {
        name: slot.name(),
        value: entry.text.clone(),
        at: entry.at,
        language: entry.language.clone(),
    };
    let file = File {
        app: APP.to_owned(),
        version: VERSION,
        entries: entries
            .iter()
            .filter(|(slot, _)| slot.uses().exported)
            .map(named)
            .collect(),
        damaged: damaged.to_vec(),
    };
    serde_json::to_string(&file).unwrap_or_default()
}

/// Reads a file that the user opens. Entries whose names this version doesn't know are passed over.
pub fn from_file(text: &str) -> Result<FileWork, FileProblem> {
    from_file_by(text, MIGRATIONS)
}

/// A step from one version of the file to the next.
type Migration = fn(&mut Vec<Named>);

/// The step from version n stands at place n − 1.
const MIGRATIONS: &[Migration] = &[
    // Version 2 also has records, and says in which language a text is to be read. What version 1
    // had stands in it unchanged.
    |_| {},
];

fn from_file_by(text: &str, migrations: &[Migration]) -> Result<FileWork, FileProblem> {
    // A later version may have any shape below its first lines.
    let head: Head = serde_json::from_str(text).map_err(|_| FileProblem::NotOurs)?;
    if head.app != APP || head.version == 0 {
        return Err(FileProblem::NotOurs);
    }
    let steps = migrations
        .get(head.version as usize - 1..)
        .ok_or(FileProblem::TooNew)?;
    let mut file: File = serde_json::from_str(text).map_err(|_| FileProblem::NotOurs)?;
    for migrate in steps {
        migrate(&mut file.entries);
    }
    let mut work = FileWork::default();
    for named in file.entries {
        let slot = Slot::from_name(&named.name).filter(|slot| slot.uses().exported);
        let Some(slot) = slot else {
            work.unknown += 1;
            continue;
        };
        let entry = Entry {
            text: named.value,
            language: named.language,
            at: named.at,
        };
        work.entries.insert(slot, entry);
    }
    Ok(work)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_file_is_migrated_step_by_step() {
        let renamed: Migration = |entries| {
            for entry in entries.iter_mut().filter(|entry| entry.name == "clients") {
                entry.name = "field/customers_start".to_owned();
            }
        };
        let in_euros: Migration = |entries| {
            entries.push(Named {
                name: "currency".to_owned(),
                value: "EUR".into(),
                at: 5,
                language: "".into(),
            });
        };
        let old = r#"{"app":"loyalty-lab","version":1,"entries":[{"name":"clients","value":"12","at":5}]}"#;
        let work = from_file_by(old, &[renamed, in_euros]).ok();
        let text = |slot: Slot| Some(work.as_ref()?.entries.get(&slot)?.text.to_string());
        assert_eq!(text(Slot::field("customers_start")).as_deref(), Some("12"));
        assert_eq!(text(Slot::Currency).as_deref(), Some("EUR"));
    }
}
