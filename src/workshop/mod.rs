//! Demonstrations for a room: one file each, as data.
//!
//! A demonstration asks before it shows. Its answers and the usual wrong guesses are expressions, most of
//! them read off the catalogue of metrics, so that other figures move all of them. To add one, write its
//! file, name it in the list below and give it words.

pub mod card;
pub mod chance_of_rise;
pub mod companion;
pub mod demo;
pub mod figures;
pub mod outcome;
pub mod programme;
pub mod run;

use crate::workshop::demo::Demo;

/// Declares the modules and the list of demonstrations.
macro_rules! demonstrations {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// The ids of all demonstrations, in the order in which trainers meet them: frozen once shipped.
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

/// The id equal to that text, if it is a demonstration's.
pub fn find_id(text: &str) -> Option<&'static str> {
    IDS.iter().copied().find(|id| *id == text)
}
