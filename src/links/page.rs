//! The pages and their addresses: the only table of routes.

use std::rc::Rc;

use crate::links::lab_page::LabPage;
use crate::{metrics, workshop};

/// Messages quote at most this many characters of a string from elsewhere.
const QUOTED: usize = 40;

/// The page that an address leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    Home,
    /// The page of a metric, by its id.
    Metric(&'static str),
    /// The overview of the checklists.
    Checklists,
    /// A checklist, by the id of its theme. Only the guides' chunk knows which themes exist.
    Theme(Rc<str>),
    /// An item at its place in its checklist, by the ids of the theme and the item.
    Item(Rc<(String, String)>),
    /// The items that can affect a metric, by the metric's id.
    MetricItems(&'static str),
    Factors,
    Methods,
    /// The myths, or the one with that number.
    Claims(Option<Rc<str>>),
    /// What the five guides are and where they disagree, or a certain place on that page.
    AboutGuides(Option<Rc<str>>),
    Cultures,
    Plan,
    /// An experiment.
    Lab(LabPage),
    /// The list of demonstrations.
    Workshop,
    /// The stage of a demonstration, by its id.
    Stage(&'static str),
    /// There is no such page; holds the requested path.
    Unknown(String),
}

/// A chunk of the program that draws pages and is loaded when the first of them is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chunk {
    Metrics,
    /// The guides and the workshop. Depends on the metrics' chunk.
    Guides,
    /// What a metric's page shows after its answer has appeared, and the lab. Depends on the metrics' chunk.
    Tools,
}

/// The first path segments, and the chunks that draw their pages. `build/finish.mjs` passes these lines to
/// the start script, which loads the chunk of the first page early.
const SECTIONS: &[(&str, Chunk)] = &[
    ("metrics", Chunk::Metrics),
    ("guides", Chunk::Guides),
    ("myths", Chunk::Guides),
    ("cultures", Chunk::Guides),
    ("plan", Chunk::Guides),
    ("lab", Chunk::Tools),
    ("workshop", Chunk::Guides),
];

impl Page {
    /// The page at a path such as `/guides/personalisation`.
    pub fn parse(path: &str) -> Page {
        let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        let page = match segments[..] {
            [""] | ["metrics"] => Some(Page::Home),
            ["metrics", id] => metrics::find_id(id).map(Page::Metric),
            ["guides"] => Some(Page::Checklists),
            ["guides", "factors"] => Some(Page::Factors),
            ["guides", "methods"] => Some(Page::Methods),
            ["guides", "about"] => Some(Page::AboutGuides(None)),
            ["guides", "about", place] => Some(Page::AboutGuides(Some(place.into()))),
            // They used to be among the strategies; links to them still work.
            ["myths"] | ["guides", "myths"] => Some(Page::Claims(None)),
            ["myths", claim] | ["guides", "myths", claim] => Some(Page::Claims(Some(claim.into()))),
            ["guides", "metrics", id] => metrics::find_id(id).map(Page::MetricItems),
            ["guides", theme] => Some(Page::Theme(theme.into())),
            ["guides", theme, item] => Some(Page::item(theme, item)),
            ["cultures"] => Some(Page::Cultures),
            ["plan"] => Some(Page::Plan),
            ["lab", id] => LabPage::find(id).map(Page::Lab),
            ["workshop"] => Some(Page::Workshop),
            ["workshop", id] => workshop::find_id(id).map(Page::Stage),
            _ => None,
        };
        page.unwrap_or_else(|| Page::Unknown(quote(path)))
    }

    /// The place of an item in its checklist.
    pub fn item(theme: &str, item: &str) -> Page {
        Page::Item(Rc::new((theme.to_owned(), item.to_owned())))
    }

    /// The page's own part of an address.
    pub fn path(&self) -> String {
        match self {
            Page::Home => "/".to_owned(),
            Page::Metric(id) => format!("/metrics/{id}"),
            Page::Checklists => "/guides".to_owned(),
            Page::Theme(id) => format!("/guides/{id}"),
            Page::Item(ids) => format!("/guides/{}/{}", ids.0, ids.1),
            Page::MetricItems(id) => format!("/guides/metrics/{id}"),
            Page::Factors => "/guides/factors".to_owned(),
            Page::Methods => "/guides/methods".to_owned(),
            Page::Claims(None) => "/myths".to_owned(),
            Page::Claims(Some(claim)) => format!("/myths/{claim}"),
            Page::AboutGuides(None) => "/guides/about".to_owned(),
            Page::AboutGuides(Some(place)) => format!("/guides/about/{place}"),
            Page::Cultures => "/cultures".to_owned(),
            Page::Plan => "/plan".to_owned(),
            Page::Lab(page) => format!("/lab/{}", page.id()),
            Page::Workshop => "/workshop".to_owned(),
            Page::Stage(id) => format!("/workshop/{id}"),
            Page::Unknown(path) => path.clone(),
        }
    }

    /// The chunk that draws the page; None for pages that are part of the first load.
    pub fn chunk(&self) -> Option<Chunk> {
        if matches!(self, Page::Home | Page::Unknown(_)) {
            return None;
        }
        let path = self.path();
        let first = path.trim_start_matches('/').split('/').next();
        let section = SECTIONS.iter().find(|(section, _)| Some(*section) == first);
        section.map(|(_, chunk)| *chunk)
    }

    /// Whether the page is the list of demonstrations or a stage.
    pub fn is_workshop(&self) -> bool {
        matches!(self, Page::Workshop | Page::Stage(_))
    }

    /// Whether the page's link carries records rather than figures.
    pub fn takes_records(&self) -> bool {
        self.chunk() == Some(Chunk::Guides) && !self.is_workshop()
    }
}

/// A short quotation of text from an address.
pub(super) fn quote(text: &str) -> String {
    match text.char_indices().nth(QUOTED) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
