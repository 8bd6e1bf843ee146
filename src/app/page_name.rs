//! The names of pages.

use yew::AttrValue;

use crate::app::chunks;
use crate::links::page::{Chunk, Page};
use crate::ui::localizer::Localizer;

/// The name of the page; None for the home page, and until the chunk that knows the name is loaded.
pub fn page_name(l10n: &Localizer, page: &Page) -> Option<AttrValue> {
    let unknown = || l10n.text("unknown-page-title");
    match (page, page.chunk()) {
        (Page::Metric(id), _) => Some(l10n.text(&format!("metric-{id}"))),
        (Page::Unknown(_), _) => Some(unknown()),
        (Page::Lab(lab), _) => chunks::tools().map(|_| l10n.text(lab.title())),
        (page, Some(Chunk::Guides)) => {
            chunks::guides().map(|chunk| (chunk.title)(page, l10n).unwrap_or_else(unknown))
        }
        _ => None,
    }
}
