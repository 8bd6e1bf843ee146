//! The items of a checklist that are exported.

use yew::AttrValue;

use crate::guides::rules::checklist::ItemRow;
use crate::pages::checklists::item_card::Market;
use crate::ui::context::Context;

/// What can be taken along.
pub struct Selection<'a> {
    pub context: &'a Context,
    pub market: &'a Market,
    /// What the page is called.
    pub title: &'a AttrValue,
    /// The items that the page shows.
    pub shown: &'a [ItemRow<'a>],
    /// Those that the person put into the handout.
    pub chosen: &'a [ItemRow<'a>],
    /// Whether the chosen items are taken, or those that are shown.
    pub is_of_chosen: bool,
    /// Whether the title names the theme of all items already.
    pub is_one_theme: bool,
}

impl<'a> Selection<'a> {
    /// The items that are taken.
    pub fn rows(&self) -> &'a [ItemRow<'a>] {
        if self.is_of_chosen {
            self.chosen
        } else {
            self.shown
        }
    }

    /// What the handout is called.
    pub fn name(&self) -> AttrValue {
        if self.is_of_chosen {
            self.context.l10n.text("handout-title")
        } else {
            self.title.clone()
        }
    }
}
