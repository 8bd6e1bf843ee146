//! What every page of the guides is given.

use std::rc::Rc;

use yew::prelude::*;

use crate::ui::app::Act;
use crate::ui::lab::Lab;
use crate::ui::speech::Speech;
use crate::ui::tending::Dispatch;
use crate::workspace::papers::{HOUSE, OnMarket, current_market, market};
use crate::workspace::slot::Slot;

/// The words, the state, and the ways to change it.
#[derive(Clone, Properties)]
pub struct Papers {
    pub speech: Speech,
    pub lab: Rc<Lab>,
    pub act: Act,
    pub dispatch: Dispatch,
}

impl PartialEq for Papers {
    /// The state is made anew whenever anything changes, so there is nothing to compare.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.lab, &other.lab) && self.speech == other.speech
    }
}

impl Papers {
    /// The text that stands in the slot.
    pub fn text(&self, slot: &Slot) -> Rc<str> {
        self.lab.workspace.text(slot)
    }

    /// The id of the market in force; empty without one.
    pub fn market(&self) -> Rc<str> {
        self.text(&current_market())
    }

    /// The name of a market as the person gave it, or what stands for one without; empty for none.
    pub fn market_name(&self, id: &str) -> AttrValue {
        let given = self.text(&market(id, OnMarket::Name));
        match (id, given.trim()) {
            ("", _) => AttrValue::default(),
            (HOUSE, "") => self.speech.text("market-house"),
            (_, "") => self.speech.text("market-unnamed"),
            (_, name) => name.to_owned().into(),
        }
    }

    /// The path of the page, such as `/guides/personalisation`.
    pub fn path(&self) -> String {
        self.lab.page().path()
    }
}
