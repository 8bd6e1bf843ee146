//! What the guides claim, for testing and weighing up: the ten factors, the five methods, every myth and
//! claim, and the guides themselves.

mod about_guides;
mod claim_card;
mod claim_curve;
mod claim_test;
mod factor_bars;
mod factor_ranking;
mod factors_page;
mod labels;
mod method_grid;
mod method_grid_marks;
mod method_row;
mod methods_page;
mod myths_page;
mod ranking_table;
mod saying_page;

pub use crate::pages::claims::about_guides::view_about_guides;
pub use crate::pages::claims::factors_page::view_factors;
pub use crate::pages::claims::methods_page::view_methods;
pub use crate::pages::claims::myths_page::view_myths;
pub use crate::pages::claims::saying_page::Saying;
