//! The keys of a metric's stage, which presentation clickers send too.

use yew::prelude::*;

use crate::browser::events::{self, Typed};
use crate::browser::{address, document, screen};

/// The addresses that the keys of a stage lead to: the same page with its result covered, with its result
/// shown, and without the stage.
#[derive(Clone, PartialEq)]
pub struct CoverLinks {
    pub covered: AttrValue,
    pub shown: AttrValue,
    pub left: AttrValue,
}

/// What the keys change without another address.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Above {
    #[default]
    Nothing,
    /// The screen is dark.
    Dark,
    /// The browser refused full screen.
    Refused,
}

/// A menu of the header, which Escape closes before it leaves the stage.
const OPEN_MENU: &str = "header :is(details[open], [aria-expanded=true])";

/// Listens while the stage is shown, and returns what is above it.
#[hook]
pub fn use_cover_keys(links: CoverLinks, is_covered: bool) -> Above {
    let above = use_state_eq(Above::default);
    let setter = above.setter();
    use_effect_with(
        (links, is_covered, *above),
        move |(links, is_covered, above)| {
            let (links, is_covered, above) = (links.clone(), *is_covered, *above);
            let listener = events::on_key(Typed::Figures, move |key, is_repeated| {
                let act = act_of(key, is_covered, above);
                // A key that is held down must not cover and uncover in turn.
                if let Some(act) = act.filter(|_| !is_repeated) {
                    setter.set(match act {
                        KeyAction::Darken => Above::Dark,
                        KeyAction::FullScreen => above,
                        _ => Above::Nothing,
                    });
                    carry_out(act, &links, &setter);
                }
                act.is_some()
            });
            move || drop(listener)
        },
    );
    *above
}

#[derive(Clone, Copy)]
enum KeyAction {
    Cover,
    Show,
    Darken,
    /// Only shows again what is below.
    Uncover,
    FullScreen,
    Leave,
}

/// What the key does; None leaves it to the browser.
fn act_of(key: &str, is_covered: bool, above: Above) -> Option<KeyAction> {
    let is_dark = above == Above::Dark;
    Some(match key {
        "f" | "F" => KeyAction::FullScreen,
        "Escape" if document::has(OPEN_MENU) => return None,
        "Escape" if above == Above::Nothing => KeyAction::Leave,
        "." | "b" | "B" if !is_dark => KeyAction::Darken,
        "Escape" | "." | "b" | "B" => KeyAction::Uncover,
        // Whichever key was pressed, the audience first sees again what it saw before.
        "c" | "C" | "ArrowRight" | "PageDown" | " " | "ArrowLeft" | "PageUp" if is_dark => {
            KeyAction::Uncover
        }
        "c" | "C" if is_covered => KeyAction::Show,
        "c" | "C" | "ArrowLeft" | "PageUp" => KeyAction::Cover,
        "ArrowRight" | "PageDown" | " " => KeyAction::Show,
        _ => return None,
    })
}

fn carry_out(act: KeyAction, links: &CoverLinks, above: &UseStateSetter<Above>) {
    match act {
        KeyAction::Cover => address::change_to(&links.covered),
        KeyAction::Show => address::change_to(&links.shown),
        KeyAction::Leave => address::go_to(&links.left),
        KeyAction::FullScreen => {
            let above = above.clone();
            screen::toggle_full_screen(move || above.set(Above::Refused));
        }
        KeyAction::Darken | KeyAction::Uncover => (),
    }
}
