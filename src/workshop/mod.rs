//! Demonstrations for a group in a room: one file each, as data.
//!
//! A demonstration asks before it shows the answer. Its answers and the common wrong guesses are expressions,
//! most of them from the catalogue of metrics, so that they change with the figures. To add a demonstration,
//! write its file, add it to the list below and write its texts.

pub mod bars;
pub mod card;
pub mod chance_of_rise;
pub mod companion;
pub mod comparison;
pub mod demo;
pub mod figures;
pub mod outcome;
pub mod programme;
pub mod run;
pub mod timing;
pub mod working;

use crate::workshop::demo::Demo;

/// Declares the modules and the list of demonstrations.
macro_rules! demonstrations {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// The ids of all demonstrations, in display order, frozen once shipped.
        pub const IDS: &[&str] = &[$(stringify!($name)),*];

        /// The demonstration with that id, if there is one.
        pub fn find(id: &str) -> Option<Demo> {
            match id {
                $(stringify!($name) => Some($name::demo()),)*
                _ => None,
            }
        }
    };
}

demonstrations![
    growth, blind, year, score, chance, small, worth, onepoint, five, alone, mix, markets
];

/// The id equal to that string, if it is a demonstration's.
pub fn find_id(text: &str) -> Option<&'static str> {
    IDS.iter().copied().find(|id| *id == text)
}
