//! Links: the public contract of the address.
//!
//! `#/metrics/retention?customers_start=1000&solve=customers_end&retention_rate=90%`: a page, then a
//! query whose keys are ids. Nothing that a user wrote by hand is dropped silently.

use std::borrow::Cow;

use crate::formula::period::Period;
use crate::links::page::{Page, quote};
use crate::links::percent::{decode, encode};
use crate::stats::level::Level;
use crate::workspace::sampling::{EVERYONE, SAMPLE};
use crate::workspace::variant::{FROM_EMPTY, FROM_MINE, Variant};

/// A parsed link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub page: Page,
    /// Ids of variables or definitions, or names of records, each once, with the texts given for them.
    pub figures: Vec<(Cow<'static, str>, String)>,
    /// The variable to solve for.
    pub solve: Option<&'static str>,
    pub language: Option<String>,
    pub theme: Option<String>,
    /// Larger type for a projector, and the stage view of a metric's page.
    pub present: bool,
    /// Whether that view covers the result until the user reveals it.
    pub is_covered: bool,
    /// The period that the figures are for.
    pub period: Option<Period>,
    /// Whether the figures come from a sample.
    pub sample: Option<bool>,
    /// The confidence level.
    pub level: Option<Level>,
    /// The variant that the page shows.
    pub set: Option<Variant>,
    /// The id of the worked case whose figures these are; they may have been changed since.
    pub example: Option<String>,
    pub faults: Vec<Fault>,
}

/// What is wrong with a link. The rest of the link still works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A key that this page doesn't know.
    UnknownKey(String),
    /// A key that appears twice; the last value counts.
    Repeated(String),
    /// A part without `=`.
    NoValue(String),
    /// A `%` without a valid code, or a code that isn't a valid character; it is left unchanged.
    BadEscape(String),
    /// `solve=` with something that this page can't solve for.
    CannotSolve(String),
    /// How many more faults there are.
    More(String),
    /// A value that isn't possible for its key, and that no field of the page shows.
    BadSetting(String),
    /// A result that the page computes itself, and that isn't the target.
    Unused(String),
    /// A number with a comma, which the page reads as the user's language does.
    Comma(String),
}

/// The value of `present` that covers results.
pub const COVERED: &str = "covered";

/// At most this many faults get a sentence each.
const NAMED: usize = 5;

impl Fault {
    /// The code for the fault in tests and messages.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::UnknownKey(_) => "link_unknown_key",
            Fault::Repeated(_) => "link_repeated",
            Fault::NoValue(_) => "link_no_value",
            Fault::BadEscape(_) => "link_bad_escape",
            Fault::CannotSolve(_) => "link_cannot_solve",
            Fault::More(_) => "link_more",
            Fault::BadSetting(_) => "link_bad_setting",
            Fault::Unused(_) => "link_unused",
            Fault::Comma(_) => "link_comma",
        }
    }

    /// The part of the link that is wrong; for [`Fault::More`], how many more there are.
    pub fn quoted(&self) -> &str {
        match self {
            Fault::UnknownKey(text)
            | Fault::Repeated(text)
            | Fault::NoValue(text)
            | Fault::BadEscape(text)
            | Fault::CannotSolve(text)
            | Fault::More(text)
            | Fault::BadSetting(text)
            | Fault::Unused(text)
            | Fault::Comma(text) => text,
        }
    }
}

/// What pages accept from a link, by the ids of the catalogue.
#[derive(Clone, Copy)]
pub struct Keys {
    /// The figure with this key on the page.
    pub figure: fn(&Page, &str) -> Option<Cow<'static, str>>,
    /// The variable with this id, if the page can solve for it.
    pub unknown: fn(&Page, &str) -> Option<&'static str>,
    /// What is wrong with the figures of the link, if no field of its page will say so.
    pub review: fn(&Link) -> Vec<Fault>,
}

impl Link {
    /// Drops the records whose names don't exist, and reports them: only the guides' chunk knows which
    /// ones exist.
    pub fn refuse_records(&mut self, is_line: fn(&str) -> bool) {
        if !self.page.takes_records() {
            return;
        }
        let (known, odd) = std::mem::take(&mut self.figures)
            .into_iter()
            .partition(|(name, _)| is_line(name));
        self.figures = known;
        let odd: Vec<(Cow<str>, String)> = odd;
        let faults = odd.iter().map(|(name, _)| Fault::UnknownKey(quote(name)));
        self.faults.extend(faults);
        self.name_no_more();
    }

    /// Combines the faults beyond those that get a sentence each into a count.
    fn name_no_more(&mut self) {
        if self.faults.len() > NAMED {
            let more = self.faults.len() - NAMED;
            self.faults.truncate(NAMED);
            self.faults.push(Fault::More(more.to_string()));
        }
    }
}

/// Parses a fragment (without `#`). Any string is a link; whatever is wrong with it is reported.
///
/// Without the keys, figures and records are skipped.
pub fn parse(fragment: &str, keys: Option<Keys>) -> Link {
    let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
    let mut seen = Vec::new();
    let mut link = Link {
        page: Page::parse(path),
        figures: Vec::new(),
        solve: None,
        language: None,
        theme: None,
        present: false,
        is_covered: false,
        period: None,
        sample: None,
        level: None,
        set: None,
        example: None,
        faults: Vec::new(),
    };
    for part in query.split('&').filter(|part| !part.is_empty()) {
        read_part(&mut link, part, keys, &mut seen);
    }
    if let Some(keys) = keys {
        let found = (keys.review)(&link);
        link.faults.extend(found);
    }
    link.name_no_more();
    link
}

/// Keys and values in the form that [`print`] accepts.
pub fn pairs(figures: &[(String, String)]) -> Vec<(&str, String)> {
    figures
        .iter()
        .map(|(key, value)| (key.as_str(), value.clone()))
        .collect()
}

/// Writes the address of a page with its figures, in the given order.
pub fn print<K: AsRef<str>>(page: &Page, figures: &[(K, String)]) -> String {
    let query: Vec<String> = figures
        .iter()
        .map(|(key, value)| format!("{}={}", key.as_ref(), encode(value)))
        .collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{mark}{}", page.path(), query.join("&"))
}

/// Whether ids contain that byte.
fn is_of_id(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_')
}

/// Whether the value is possible, if the key is that of a setting of a variant.
fn is_possible_setting(key: &str, value: &str) -> bool {
    match Variant::split_key(key) {
        Some((_, "from")) => matches!(value, FROM_EMPTY | FROM_MINE),
        Some((_, "period")) => Period::parse(value).is_some(),
        Some((_, "sample")) => matches!(value, EVERYONE | SAMPLE),
        _ => true,
    }
}

/// Reads one part of the query; `seen` holds the keys that were recognised before it.
fn read_part(link: &mut Link, part: &str, keys: Option<Keys>, seen: &mut Vec<String>) {
    let Some((raw_key, raw_value)) = part.split_once('=') else {
        link.faults.push(Fault::NoValue(quote(part)));
        return;
    };
    let (key, key_is_fine) = decode(raw_key);
    let (value, value_is_fine) = decode(raw_value);
    if !key_is_fine || !value_is_fine {
        link.faults.push(Fault::BadEscape(quote(part)));
    }
    let is_known = match key.as_str() {
        "lang" => {
            link.language = Some(value);
            true
        }
        "theme" if matches!(value.as_str(), "light" | "dark") => {
            link.theme = Some(value);
            true
        }
        "present" if matches!(value.as_str(), "0" | "1" | COVERED) => {
            link.present = value != "0";
            link.is_covered = value == COVERED;
            true
        }
        "period" if Period::parse(&value).is_some() => {
            link.period = Period::parse(&value);
            true
        }
        "sample" if matches!(value.as_str(), EVERYONE | SAMPLE) => {
            link.sample = Some(value == SAMPLE);
            true
        }
        "level" if Level::parse(&value).is_some() => {
            link.level = Level::parse(&value);
            true
        }
        "example" if !value.is_empty() && value.bytes().all(is_of_id) => {
            link.example = Some(value);
            true
        }
        "set" if Variant::parse(&value).is_some() => {
            link.set = Variant::parse(&value);
            true
        }
        "theme" | "present" | "period" | "sample" | "level" | "example" | "set" => {
            let fault = Fault::BadSetting(quote(&format!("{key}={value}")));
            link.faults.push(fault);
            true
        }
        _ if keys.is_none() && link.page.chunk().is_some() => false,
        "solve" => {
            match keys.and_then(|keys| (keys.unknown)(&link.page, &value)) {
                Some(id) => link.solve = Some(id),
                None => link.faults.push(Fault::CannotSolve(quote(&value))),
            }
            true
        }
        _ => match keys.and_then(|keys| (keys.figure)(&link.page, &key)) {
            None => {
                link.faults.push(Fault::UnknownKey(quote(&key)));
                false
            }
            Some(_) if !is_possible_setting(&key, &value) => {
                let fault = Fault::BadSetting(quote(&format!("{key}={value}")));
                link.faults.push(fault);
                true
            }
            Some(id) => {
                link.figures.retain(|(known, _)| *known != id);
                link.figures.push((id, value));
                true
            }
        },
    };
    if is_known && seen.contains(&key) {
        link.faults.push(Fault::Repeated(quote(&key)));
    } else if is_known {
        seen.push(key);
    }
}
