//! The connection between the stage and the trainer's window.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::browser::companion::{self, OtherWindow};
use crate::browser::{address, clock, session};
use crate::pages::workshop::answer::read_answer;
use crate::pages::workshop::stage_keys::{StageAction, act_of};
use crate::pages::workshop::stage_state::{Press, StageState};
use crate::words::language::Language;
use crate::workshop::companion::{FromStage, FromTrainer, Mirror};

/// Sends the trainer's window what is on the stage, and carries out what is pressed there. `begun` is the
/// name under which this tab remembers when the run started.
#[hook]
pub fn use_trainer_link(
    state: &UseReducerHandle<StageState>,
    language: Language,
    press: &Callback<Press>,
    begun: &str,
    other: &Rc<RefCell<Option<OtherWindow>>>,
) {
    use_effect_with((), {
        let other = other.clone();
        move |()| {
            move || {
                if let Some(other) = &*other.borrow() {
                    other.send(&FromStage::Left.write());
                }
            }
        }
    });
    let (state, press, other) = (state.clone(), press.clone(), other.clone());
    let begun = begun.to_owned();
    // The message is the current state, so each drawing sends it.
    use_effect(move || {
        let tell = {
            let state = state.clone();
            move || FromStage::Shows(mirror(&state, &begun)).write()
        };
        if let Some(other) = &*other.borrow() {
            other.send(&tell());
        }
        let listener = companion::listen(move |text, source| {
            let Some(told) = FromTrainer::read(text) else {
                return;
            };
            let is_other = |known: &OtherWindow| *known != source && !known.is_closed();
            if other.borrow().as_ref().is_some_and(is_other) {
                source.send(&FromStage::Taken.write());
                return;
            }
            match told {
                FromTrainer::Hello => source.send(&tell()),
                FromTrainer::Key(key) => {
                    if let Some(StageAction::Press(meant)) = act_of(&state, &key, language) {
                        press.emit(meant);
                    }
                }
                FromTrainer::Guess(text) => {
                    let question = state.asked();
                    let question = question.and_then(|(place, _)| state.demo.questions.get(place));
                    let answer = question.and_then(|of| read_answer(of, &text, language));
                    answer
                        .iter()
                        .for_each(|answer| press.emit(Press::Give(*answer)));
                }
            }
            other.replace(Some(source));
        });
        move || drop(listener)
    });
}

/// Remembers when a step was begun. A reload doesn't begin it again, unless it is the first one.
pub fn note_step(step: usize, begun: &str) {
    let name = step_name(begun);
    let known = session::read(&name).unwrap_or_default();
    if step == 0 || !known.starts_with(&format!("{step} ")) {
        session::write(&name, &format!("{step} {}", clock::now()));
    }
}

/// The name under which this tab remembers the current step and when it was begun.
fn step_name(begun: &str) -> String {
    format!("{begun}/step")
}

fn mirror(state: &StageState, begun: &str) -> Mirror {
    let since = |begun: Option<String>| {
        let begun = begun.and_then(|text| text.parse::<u64>().ok());
        let milliseconds = begun.map_or(0, |begun| clock::now().saturating_sub(begun));
        (milliseconds / 1000) as u32
    };
    let step = session::read(&step_name(begun));
    let step = step.and_then(|text| Some(text.split_once(' ')?.1.to_owned()));
    Mirror {
        fragment: address::fragment(),
        seconds: since(session::read(begun)),
        step_seconds: since(step),
        run: state.run.write(),
        typed: state.typed.clone(),
        is_dark: state.is_blank,
    }
}

/// Sends a message from the trainer's window to the stage.
pub fn send(message: &FromTrainer) {
    companion::opener()
        .iter()
        .for_each(|stage: &OtherWindow| stage.send(&message.write()));
}
