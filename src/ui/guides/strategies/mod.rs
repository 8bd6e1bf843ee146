//! The strategies as checklists that a team works through: an overview of the themes, a page for
//! each theme, and for each metric the items that may move it.

mod adapted;
mod background;
mod card;
mod desk;
mod export;
mod filters;
mod handout;
mod listing;
mod market;
mod metric_items;
mod overview;
pub(super) mod said;
mod take;
mod theme_page;
mod view;

pub use metric_items::MetricItems;
pub use overview::Overview;
pub use theme_page::ThemePage;
