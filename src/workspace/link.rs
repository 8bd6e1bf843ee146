//! Links: the public contract of the address.
//!
//! `#/metrics/retention?customers_start=1000&solve=customers_end&retention_rate=90%`: a page, then
//! a query whose keys are ids. Nothing that somebody wrote by hand is dropped without a word.

use std::borrow::Cow;
use std::rc::Rc;

use crate::metrics;

use super::percent::{decode, encode};

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    Home,
    /// The page of a metric, by its id.
    Metric(&'static str),
    /// A page of the guides, cultures or plan, by its path: which of them there are, the part of
    /// the program knows that shows them.
    Guides(Rc<str>),
    /// No such page; what was asked for.
    Unknown(String),
}

/// A link, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub page: Page,
    /// Ids of variables or definitions, or names of papers, and the texts given for them, each once.
    pub figures: Vec<(Cow<'static, str>, String)>,
    /// The variable that is the unknown.
    pub solve: Option<&'static str>,
    pub language: Option<String>,
    pub theme: Option<String>,
    /// Larger type for a projector.
    pub present: bool,
    pub faults: Vec<Fault>,
}

/// What is wrong with a link. The rest of it still works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A key that this page does not know.
    UnknownKey(String),
    /// A key that stands twice; the last value counts.
    Repeated(String),
    /// A part without `=`.
    NoValue(String),
    /// `%` that is followed by no code, or a code that is no letter; it is taken as it stands.
    BadEscape(String),
    /// `solve=` with something that this page cannot solve for.
    CannotSolve(String),
    /// So many further faults.
    More(String),
    /// A value that `lang`, `theme` or `present` does not take.
    BadSetting(String),
}

/// Messages quote no more of a stranger's text than this.
const QUOTED: usize = 40;

/// Faults beyond so many are not worth a sentence each.
const NAMED: usize = 5;

impl Fault {
    /// The code by which tests and words know the fault.
    pub fn code(&self) -> &'static str {
        match self {
            Fault::UnknownKey(_) => "link_unknown_key",
            Fault::Repeated(_) => "link_repeated",
            Fault::NoValue(_) => "link_no_value",
            Fault::BadEscape(_) => "link_bad_escape",
            Fault::CannotSolve(_) => "link_cannot_solve",
            Fault::More(_) => "link_more",
            Fault::BadSetting(_) => "link_bad_setting",
        }
    }

    /// The part of the link that is wrong.
    pub fn quoted(&self) -> &str {
        match self {
            Fault::UnknownKey(text)
            | Fault::Repeated(text)
            | Fault::NoValue(text)
            | Fault::BadEscape(text)
            | Fault::CannotSolve(text)
            | Fault::More(text)
            | Fault::BadSetting(text) => text,
        }
    }
}

/// The metrics that items of the guides are expected to move. The guides' own table says it too,
/// but comes with their part of the program; a test holds the two together.
pub const MOVED: &[&str] = &["retention", "churn", "nps", "cltv", "csat", "referral"];

impl Page {
    /// The page of what may move that metric; None where the guides do not speak of it.
    pub fn of_movers(metric: &str) -> Option<Page> {
        let is_moved = MOVED.contains(&metric);
        is_moved.then(|| Page::Guides(format!("/guides/metrics/{metric}").into()))
    }

    /// The page's own part of the address.
    pub fn path(&self) -> String {
        match self {
            Page::Home => "/".to_owned(),
            Page::Metric(id) => format!("/metrics/{id}"),
            Page::Guides(path) => path.to_string(),
            Page::Unknown(path) => path.clone(),
        }
    }

    fn of(path: &str) -> Page {
        let clean = path.trim_end_matches('/');
        let metric = clean.strip_prefix("/metrics/").and_then(metrics::id_of);
        match (clean, metric) {
            ("" | "/metrics", _) => Page::Home,
            (_, Some(metric)) => Page::Metric(metric),
            _ if is_of_guides(clean) => Page::Guides(clean.into()),
            _ => Page::Unknown(quote(path)),
        }
    }
}

/// What pages take from a link, by the ids of the catalogue.
#[derive(Clone, Copy)]
pub struct Keys {
    /// The figure that the page knows by that key.
    pub figure: fn(&Page, &str) -> Option<Cow<'static, str>>,
    /// The variable of that id that the page can solve for.
    pub unknown: fn(&Page, &str) -> Option<&'static str>,
}

fn is_of_guides(path: &str) -> bool {
    matches!(path, "/cultures" | "/plan" | "/guides") || path.starts_with("/guides/")
}

impl Link {
    /// Gives up the papers whose names are none, and says so: which lines there are, only the part
    /// of the guides knows.
    pub fn refuse_papers(&mut self, is_line: fn(&str) -> bool) {
        if !matches!(self.page, Page::Guides(_)) {
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

    /// Faults beyond those that are worth a sentence are counted.
    fn name_no_more(&mut self) {
        if self.faults.len() > NAMED {
            let more = self.faults.len() - NAMED;
            self.faults.truncate(NAMED);
            self.faults.push(Fault::More(more.to_string()));
        }
    }
}

/// Takes a fragment (without `#`) apart. Any text is a link; what is wrong with it is told.
///
/// Without the keys, the figures for the page of a metric are passed over.
pub fn parse(fragment: &str, keys: Option<Keys>) -> Link {
    let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
    let mut seen = Vec::new();
    let mut link = Link {
        page: Page::of(path),
        figures: Vec::new(),
        solve: None,
        language: None,
        theme: None,
        present: false,
        faults: Vec::new(),
    };
    for part in query.split('&').filter(|part| !part.is_empty()) {
        read_part(&mut link, part, keys, &mut seen);
    }
    link.name_no_more();
    link
}

/// Keys and values as [`print`] takes them.
pub fn pairs(figures: &[(String, String)]) -> Vec<(&str, String)> {
    figures
        .iter()
        .map(|(key, value)| (key.as_str(), value.clone()))
        .collect()
}

/// Writes the address of a page with its figures, in the order given.
pub fn print(page: &Page, figures: &[(&str, String)]) -> String {
    let query: Vec<String> = figures
        .iter()
        .map(|(key, value)| format!("{key}={}", encode(value)))
        .collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{mark}{}", page.path(), query.join("&"))
}

/// Reads one part of the query; `seen` holds the keys that were understood before it.
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
        "present" if matches!(value.as_str(), "0" | "1") => {
            link.present = value == "1";
            true
        }
        "theme" | "present" => {
            let fault = Fault::BadSetting(quote(&format!("{key}={value}")));
            link.faults.push(fault);
            true
        }
        _ if keys.is_none() && matches!(link.page, Page::Metric(_) | Page::Guides(_)) => false,
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

fn quote(text: &str) -> String {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
