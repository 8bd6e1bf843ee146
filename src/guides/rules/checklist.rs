//! The checklists with the user's entries: what the user noted for an item, and the progress of a set of
//! items.

use std::collections::BTreeMap;

use crate::guides::aims::is_expected;
use crate::guides::rules::item_state::ItemState;
use crate::guides::theme::{Item, Rating, Theme};
use crate::guides::themes::themes;

/// What the user noted for an item, as typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Noted<'a> {
    pub state: &'a str,
    pub note: &'a str,
    pub owner: &'a str,
    pub date: &'a str,
    pub chosen: bool,
}

impl Noted<'_> {
    /// The state; an unknown string counts as open.
    pub fn state(&self) -> ItemState {
        ItemState::parse(self.state).unwrap_or_default()
    }
}

/// Everything that is noted for one market.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes<'a>(BTreeMap<&'a str, Noted<'a>>);

impl<'a> Notes<'a> {
    /// What is noted for an item, so that it can be added to.
    pub fn note(&mut self, item: &'a str) -> &mut Noted<'a> {
        self.0.entry(item).or_default()
    }

    /// What is noted for an item.
    pub fn on(&self, item: &str) -> Noted<'a> {
        self.0.get(item).copied().unwrap_or_default()
    }
}

/// Which items a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    All,
    /// The items of a theme, by its id.
    Theme(&'static str),
    /// The items that are expected to affect a metric.
    Metric(&'static str),
}

/// An item with its theme and what is noted for it.
#[derive(Clone, Copy, Debug)]
pub struct ItemRow<'a> {
    pub theme: &'static Theme,
    pub item: &'static Item,
    pub noted: Noted<'a>,
}

impl ItemRow<'_> {
    /// The fourth guide's rating of the item, or of the method that its theme corresponds to.
    pub fn rating(&self) -> Option<Rating> {
        self.item.rating.or(self.theme.rating)
    }
}

/// The items that a page is about, in the order of the guides.
pub fn list_rows<'a>(scope: Scope, notes: &Notes<'a>) -> Vec<ItemRow<'a>> {
    let all = themes()
        .iter()
        .flat_map(|theme| theme.items.iter().map(move |item| (theme, item)));
    all.filter(|(theme, item)| match scope {
        Scope::All => true,
        Scope::Theme(id) => theme.id == id,
        Scope::Metric(id) => is_expected(item.metrics, id),
    })
    .map(|(theme, item)| ItemRow {
        theme,
        item,
        noted: notes.on(item.id),
    })
    .collect()
}

/// The progress of a set of items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub all: usize,
    pub doing: usize,
    pub done: usize,
    pub not_for_us: usize,
}

impl Progress {
    /// Counts the states.
    pub fn count(states: impl Iterator<Item = ItemState>) -> Self {
        let mut progress = Self::default();
        for state in states {
            progress.all += 1;
            match state {
                ItemState::Open => {}
                ItemState::Doing => progress.doing += 1,
                ItemState::Done => progress.done += 1,
                ItemState::NotForUs => progress.not_for_us += 1,
            }
        }
        progress
    }

    /// How many of the items apply to the company.
    pub fn to_do(&self) -> usize {
        self.all - self.not_for_us
    }
}
