//! What the guides claim, to be tried and weighed: the ten factors, the five methods, and every
//! myth, claim and contradiction.

mod assumption;
mod bench;
mod entry;
mod factor_bars;
mod factors;
mod grid;
mod grid_marks;
mod method_row;
mod methods;
mod myths;
mod own_order;
mod rank_table;
mod shown;
pub mod trial;

pub use factors::Factors;
pub use methods::Methods;
pub use myths::Myths;
