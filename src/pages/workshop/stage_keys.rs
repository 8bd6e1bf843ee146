//! The keys and clickers of the stage.

use yew::prelude::*;

use crate::browser::{address, clock, events, screen};
use crate::pages::workshop::stage_state::{Press, StageState};
use crate::words::language::Language;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Press(Press),
    FullScreen,
    Leave,
}

/// Listens while the stage is shown. `overview` is where Escape leads.
#[hook]
pub fn use_stage_keys(
    state: &UseReducerHandle<StageState>,
    language: Language,
    overview: AttrValue,
) {
    let state = state.clone();
    // The listener knows the state of this drawing, so each drawing has its own.
    use_effect(move || {
        let listener = events::on_key(move |key| match act_of(&state, key, language) {
            Some(Act::Press(press)) => {
                state.dispatch(press);
                true
            }
            Some(Act::FullScreen) => {
                screen::toggle_full_screen();
                true
            }
            Some(Act::Leave) => {
                address::go_to(&overview);
                true
            }
            None => false,
        });
        move || drop(listener)
    });
}

/// What the key does now; None leaves it to the browser.
fn act_of(state: &StageState, key: &str, language: Language) -> Option<Act> {
    if state.is_editing {
        return (key == "Escape").then_some(Act::Press(Press::Close));
    }
    let mut characters = key.chars();
    if let (Some(character), None) = (characters.next(), characters.next())
        && state.takes(character)
    {
        return Some(Act::Press(Press::Type(character)));
    }
    let is_typing = !state.typed.is_empty();
    Some(Act::Press(match key {
        "ArrowRight" | "PageDown" | " " => Press::Forward,
        "ArrowLeft" | "PageUp" => Press::Back,
        // Without a guess, Enter belongs to the button that has the focus.
        "Enter" if is_typing => Press::Drop(language),
        "Backspace" => Press::Rub,
        "Escape" if state.has_open() => Press::Close,
        "Escape" => return Some(Act::Leave),
        "f" | "F" => return Some(Act::FullScreen),
        "." | "b" | "B" => Press::Blank,
        "t" | "T" => Press::Countdown(clock::precise()),
        "n" | "N" => Press::Notes,
        "e" | "E" => Press::Edit,
        "r" | "R" => Press::Reset,
        _ => return None,
    }))
}
