//! Which market a part of the page is about.

use yew::prelude::*;

use crate::ui::context::Context;

/// The market of a part of the page, or the user's own company.
#[derive(Clone, PartialEq, Properties)]
pub struct MarketProps {
    pub context: Context,
    pub market: AttrValue,
}
