//! The items of a checklist that are exported.

use yew::AttrValue;

use crate::guides::rules::checklist::ItemRow;
use crate::pages::checklists::item_card::Market;
use crate::ui::context::Context;

/// What can be exported.
pub struct Selection<'a> {
    pub context: &'a Context,
    pub market: &'a Market,
    /// The title of the page.
    pub title: &'a AttrValue,
    /// The items that the page shows.
    pub shown: &'a [ItemRow<'a>],
    /// The items that the user put into the handout.
    pub chosen: &'a [ItemRow<'a>],
    /// Whether the chosen items are exported, or those that are shown.
    pub is_of_chosen: bool,
    /// Whether the title already names the theme of all items.
    pub is_one_theme: bool,
}

impl<'a> Selection<'a> {
    /// The exported items.
    pub fn rows(&self) -> &'a [ItemRow<'a>] {
        if self.is_of_chosen {
            self.chosen
        } else {
            self.shown
        }
    }

    /// The title of the handout.
    pub fn name(&self) -> AttrValue {
        if self.is_of_chosen {
            self.context.l10n.text("handout-title")
        } else {
            self.title.clone()
        }
    }
}
