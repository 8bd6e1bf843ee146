//! What every page receives.

use std::rc::Rc;

use yew::prelude::*;

use crate::calculation::figure_sets::FigureSets;
use crate::links::page::Page;
use crate::ui::localizer::Localizer;
use crate::workspace::action::Action;
use crate::workspace::record_fields::MarketField;
use crate::workspace::records::{HOUSE, current_market, market};
use crate::workspace::slot::Slot;
use crate::workspace::state::Workspace;

/// How any part of a page changes something.
pub type Act = Callback<Action>;

/// The messages, the user's work, what follows from it, and how to change it.
#[derive(Clone, Properties)]
pub struct Context {
    pub l10n: Localizer,
    pub workspace: Rc<Workspace>,
    /// Every figure of every metric in every set; empty until the metrics' chunk is loaded.
    pub figures: Rc<FigureSets>,
    pub page: Page,
    /// Whether the page is shown on a projector.
    pub is_presented: bool,
    /// Whether results are hidden until the user reveals them. Until then they aren't anywhere on the page.
    pub is_covered: bool,
    pub act: Act,
}

impl PartialEq for Context {
    /// The workspace is replaced whenever anything in it changes, so comparing pointers is enough.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.workspace, &other.workspace)
            && Rc::ptr_eq(&self.figures, &other.figures)
            && self.page == other.page
            && self.is_presented == other.is_presented
            && self.is_covered == other.is_covered
            && self.l10n == other.l10n
    }
}

impl Context {
    /// The text in the slot.
    pub fn text(&self, slot: &Slot) -> Rc<str> {
        self.workspace.text(slot)
    }

    /// The id of the current market; empty without one.
    pub fn market(&self) -> Rc<str> {
        self.text(&current_market())
    }

    /// The user's name for a market, or a substitute if it has none; empty for no market.
    pub fn market_name(&self, id: &str) -> AttrValue {
        let given = self.text(&market(id, MarketField::Name));
        match (id, given.trim()) {
            ("", _) => AttrValue::default(),
            (HOUSE, "") => self.l10n.text("market-house"),
            (_, "") => self.l10n.text("market-unnamed"),
            (_, name) => name.to_owned().into(),
        }
    }
}
