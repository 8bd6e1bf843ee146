//! The keys of the stage, which presentation clickers send too.

use yew::prelude::*;

use crate::browser::events::{self, Typed};
use crate::browser::{address, clock, document, screen};
use crate::pages::workshop::notice::Notice;
use crate::pages::workshop::stage_state::{Press, StageState};
use crate::words::language::Language;

/// What Enter is left to, if no guess was typed.
const LINK_WITH_FOCUS: &str = ":is(a, [type=submit]):focus";

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StageAction {
    Press(Press),
    FullScreen,
    /// Opens the trainer's window.
    Trainer,
    Leave,
}

/// What keys do other than changing what is shown.
#[derive(Clone)]
pub struct KeyTargets {
    pub press: Callback<Press>,
    pub open_trainer: Callback<()>,
    /// The page that Escape leads to.
    pub overview: AttrValue,
}

/// Listens while the stage is shown.
#[hook]
pub fn use_stage_keys(
    state: &UseReducerHandle<StageState>,
    language: Language,
    targets: &KeyTargets,
) {
    let (state, targets) = (state.clone(), targets.clone());
    // The listener needs the current state, so each drawing has its own listener.
    use_effect(move || {
        let listener = events::on_key(Typed::Guesses, move |key, is_repeated| {
            let act = act_of(&state, key, language);
            match act {
                // A key that is held down must not run through the answer.
                _ if is_repeated => (),
                Some(StageAction::Press(press)) => targets.press.emit(press),
                Some(StageAction::FullScreen) => {
                    let press = targets.press.clone();
                    screen::toggle_full_screen(move || press.emit(Press::Tell(Notice::FullScreen)));
                }
                Some(StageAction::Trainer) => targets.open_trainer.emit(()),
                Some(StageAction::Leave) => address::go_to(&targets.overview),
                None => (),
            }
            // Nor must Enter on the button for the next step.
            act.is_some() || (is_repeated && key == "Enter")
        });
        move || drop(listener)
    });
}

/// What the key does in this state; None leaves it to the browser.
pub fn act_of(state: &StageState, key: &str, language: Language) -> Option<StageAction> {
    if state.is_editing {
        return (key == "Escape").then_some(StageAction::Press(Press::Close));
    }
    let mut characters = key.chars();
    if let (Some(character), None) = (characters.next(), characters.next())
        && state.takes(character)
    {
        return Some(StageAction::Press(Press::Type(character)));
    }
    let is_typing = !state.typed.is_empty();
    Some(StageAction::Press(match key {
        "ArrowRight" | "PageDown" | " " => Press::Forward(language),
        "ArrowLeft" | "PageUp" => Press::Back,
        // While guesses are accepted, Enter must not press the button for the next step, which keeps the focus after
        // a click.
        "Enter" if is_typing || (state.asked().is_some() && !document::has(LINK_WITH_FOCUS)) => {
            Press::Drop(language)
        }
        "Backspace" => Press::Rub,
        "Escape" if state.has_open() => Press::Close,
        "Escape" => return Some(StageAction::Leave),
        "f" | "F" => return Some(StageAction::FullScreen),
        "w" | "W" => return Some(StageAction::Trainer),
        "." | "b" | "B" => Press::Blank,
        "t" | "T" => Press::Countdown(clock::precise()),
        "n" | "N" => Press::Notes,
        "e" | "E" => Press::Edit,
        "q" | "Q" => Press::Code,
        "r" | "R" => Press::Reset,
        _ => return None,
    }))
}
