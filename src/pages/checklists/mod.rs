//! The strategies as checklists that a team works through: an overview of the themes, a page for each theme,
//! and for each metric the items that can affect it.

mod adaptations;
mod checklist;
mod export;
mod filter_state;
mod filters;
mod fitting_items;
mod handout;
mod item_address;
mod item_background;
mod item_card;
mod item_list;
pub mod labels;
mod market_select;
mod metric_items;
mod overview;
mod selection;
mod share;
mod theme_list;
mod theme_page;
mod way_in;

pub use crate::pages::checklists::fitting_items::FittingItems;
pub use crate::pages::checklists::metric_items::view_metric_items;
pub use crate::pages::checklists::overview::view_overview;
pub use crate::pages::checklists::theme_page::view_theme_page;
