//! The keys of a metric's stage, which presentation clickers send too.

use yew::prelude::*;

use crate::browser::{address, events, screen};

/// The addresses that the keys of a stage lead to: the same page with its result covered, and with its result
/// shown.
#[derive(Clone, PartialEq)]
pub struct CoverLinks {
    pub covered: AttrValue,
    pub shown: AttrValue,
}

/// Listens while the stage is shown.
#[hook]
pub fn use_cover_keys(links: CoverLinks, is_covered: bool) {
    use_effect_with((links, is_covered), |(links, is_covered)| {
        let (links, is_covered) = (links.clone(), *is_covered);
        let listener = events::on_key(move |key, is_repeated| {
            let covers = match key {
                "c" | "C" => !is_covered,
                "ArrowRight" | "PageDown" | " " => false,
                "ArrowLeft" | "PageUp" => true,
                "f" | "F" => {
                    if !is_repeated {
                        screen::toggle_full_screen();
                    }
                    return true;
                }
                _ => return false,
            };
            // A key that is held down must not cover and uncover in turn.
            if !is_repeated && covers != is_covered {
                address::change_to(if covers { &links.covered } else { &links.shown });
            }
            true
        });
        move || drop(listener)
    });
}
