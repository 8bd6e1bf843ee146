//! The saved form: how the state is stored on the device and in files.
//!
//! On the device, every slot is a separate string, so that two tabs never overwrite more than they intended;
//! a file contains them all. Both say which version wrote them, and older ones are migrated.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::workspace::entries::{Entries, Entry};
use crate::workspace::migration::add_targets;
use crate::workspace::slot::Slot;

/// The prefix of every name on the device.
pub const PREFIX: &str = "loyalty-lab/";

/// The name under which the device keeps the version, without [`PREFIX`].
pub const VERSION_NAME: &str = "version";

/// The version of the format that this program writes.
pub const VERSION: u32 = 3;

/// One slot as it is stored: `{"value":"1,5","at":1795000000000,"in":"bg"}`.
#[derive(Deserialize, Serialize)]
struct SavedEntry {
    value: Rc<str>,
    at: u64,
    /// The language whose conventions apply when reading the value; omitted for English.
    #[serde(default, rename = "in", skip_serializing_if = "str::is_empty")]
    language: Rc<str>,
}

/// The start of every version of the file.
#[derive(Deserialize)]
struct Head {
    /// Distinguishes our files from others.
    app: String,
    version: u32,
}

/// The file that a user saves.
#[derive(Deserialize, Serialize)]
struct File {
    app: String,
    version: u32,
    entries: Vec<Named>,
    /// Strings on the device that couldn't be read, unchanged.
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

/// A string on the device that belongs to this program but can't be read.
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
    /// The version that wrote it; 0 for those before version 3, which didn't store it.
    pub version: u32,
}

impl SavedWork {
    /// The entries in the form that this version uses.
    pub fn migrated(&self) -> Entries {
        let mut entries = self.entries.clone();
        if self.version < 3 {
            add_targets(&mut entries);
        }
        entries
    }
}

/// Why a file can't be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// The browser couldn't read it.
    Unreadable,
    /// Not one of our files, or one that is damaged as a whole.
    NotOurs,
    /// Written by a later version of this program.
    TooNew,
    /// The parts of the program that know its entries couldn't be loaded.
    Unchecked,
}

/// The content of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileWork {
    pub entries: Entries,
    /// How many entries have names that aren't allowed in a file.
    pub unknown: usize,
}

impl FileWork {
    /// The entries that are accepted, and how many aren't.
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
    /// The code for the problem in tests and messages.
    pub fn code(self) -> &'static str {
        match self {
            FileProblem::Unreadable => "file_unreadable",
            FileProblem::NotOurs => "file_not_ours",
            FileProblem::TooNew => "file_too_new",
            FileProblem::Unchecked => "file_unchecked",
        }
    }
}

/// The string to store for one slot.
pub fn keep(entry: &Entry) -> String {
    let kept = SavedEntry {
        value: entry.text.clone(),
        at: entry.at,
        language: entry.language.clone(),
    };
    // Strings and numbers always have a JSON form.
    serde_json::to_string(&kept).unwrap_or_default()
}

/// Parses the string stored for one slot; None if it is damaged.
pub fn read(text: &str) -> Option<Entry> {
    let kept: SavedEntry = serde_json::from_str(text).ok()?;
    Some(Entry {
        text: kept.value,
        language: kept.language,
        at: kept.at,
    })
}

/// Reads what is stored on the device, given as names without [`PREFIX`] and strings. Names that this version
/// doesn't know are ignored.
pub fn read_all(kept: Vec<(String, String)>) -> SavedWork {
    let mut found = SavedWork::default();
    for (name, text) in kept {
        if name == VERSION_NAME {
            // A string that isn't a version counts as 0, for the versions that stored none.
            found.version = text.parse().unwrap_or_default();
            continue;
        }
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

/// The file with all the work, and any strings on the device that couldn't be read.
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

/// Reads a file that the user opens. Entries whose names this version doesn't know are skipped.
///
/// Version 2 added records, and the language that applies when reading a text; everything from version 1 is still
/// valid unchanged. Version 3 added targets, which [`add_targets`] finds in work that has none.
pub fn from_file(text: &str) -> Result<FileWork, FileProblem> {
    // A later version may have any structure after these fields.
    let head: Head = serde_json::from_str(text).map_err(|_| FileProblem::NotOurs)?;
    if head.app != APP || head.version == 0 {
        return Err(FileProblem::NotOurs);
    }
    if head.version > VERSION {
        return Err(FileProblem::TooNew);
    }
    let file: File = serde_json::from_str(text).map_err(|_| FileProblem::NotOurs)?;
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
    if head.version < 3 {
        add_targets(&mut work.entries);
    }
    Ok(work)
}
