//! Which page an entry of the list of claims, or an item of the checklists, is on.

use crate::guides::register::GUIDES;
use crate::guides::rules::claim_list;
use crate::guides::rules::claim_list::ClaimEntry;
use crate::guides::theme::{Item, Theme};
use crate::guides::themes;
use crate::links::page::Page;

/// The page that shows the entry, opened at its place.
pub fn page_of(entry: &ClaimEntry) -> Page {
    let place = Some(entry.part().into());
    match entry.is_about_guides() {
        true => Page::AboutGuides(place),
        false => Page::Claims(place),
    }
}

/// The page that shows the item, opened at its place; the overview if there is no such item.
pub fn page_of_item(item: &str) -> Page {
    themes::find_item(item).map_or(Page::Checklists, |(theme, item)| {
        Page::item(theme.id, item.id)
    })
}

/// The theme and the item with those ids, if the theme has that item.
pub fn find_item(theme: &str, item: &str) -> Option<(&'static Theme, &'static Item)> {
    themes::find_item(item).filter(|(of, _)| of.id == theme)
}

/// The page that an address refers to. What is now on the page about the guides used to be among the myths,
/// and the old addresses still work. None if no entry or guide has that name.
pub fn resolve(page: &Page) -> Option<Page> {
    match page {
        Page::AboutGuides(Some(place)) | Page::Claims(Some(place)) => {
            let is_guide = GUIDES.iter().any(|guide| *guide.part() == **place);
            match claim_list::find(place) {
                Some(entry) => Some(page_of(&entry)),
                None if is_guide => Some(Page::AboutGuides(Some(place.clone()))),
                None => None,
            }
        }
        other => Some(other.clone()),
    }
}
