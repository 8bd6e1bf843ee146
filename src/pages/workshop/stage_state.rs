//! What the stage shows, and how a key changes it.

use std::rc::Rc;

use yew::Reducible;

use crate::pages::workshop::answer::{Answered, read_answer};
use crate::pages::workshop::notice::Notice;
use crate::words::language::Language;
use crate::workshop::demo::{Demo, Step};
use crate::workshop::run::{Guess, Hands, Run};

/// The longest text that can be typed.
const LONGEST: usize = 16;

/// The stage of one demonstration.
#[derive(Clone, Debug)]
pub struct StageState {
    pub demo: Rc<Demo>,
    pub steps: Rc<[Step]>,
    pub run: Run,
    /// What was typed but not entered as a guess yet.
    pub typed: String,
    /// Whether the typed text could not be read.
    pub is_unread: bool,
    pub is_blank: bool,
    pub has_notes: bool,
    /// Whether the figures are being edited.
    pub is_editing: bool,
    /// Whether another press clears the run.
    pub is_armed: bool,
    /// Whether the code of the link is shown.
    pub has_code: bool,
    /// The notice for the trainer.
    pub notice: Option<Notice>,
    pub countdown: Option<Countdown>,
}

/// A countdown that is running.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Countdown {
    /// When it ends, in milliseconds since the page was opened.
    pub ends: f64,
    /// The round of guesses that it was started in; None if it is for the whole demonstration.
    pub round: Option<(usize, bool)>,
}

/// The meaning of a key on the stage.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Press {
    /// First enters what was typed as a guess, read in that language.
    Forward(Language),
    Back,
    Blank,
    Notes,
    /// Opens the form of the figures, or closes it.
    Edit,
    Reset,
    Type(char),
    Rub,
    /// Enters what was typed as a guess, read in that language.
    Drop(Language),
    /// Enters an answer that was read in the trainer's window.
    Give(Answered),
    /// Shows the code of the link, or hides it.
    Code,
    Tell(Notice),
    /// Closes what is open.
    Close,
    /// Back to the first step.
    Cover,
    /// Starts the countdown at that moment, or ends it.
    Countdown(f64),
}

impl StageState {
    /// The stage of a demonstration, with the run that this tab remembers.
    pub fn new(demo: Rc<Demo>, remembered: Option<String>) -> StageState {
        let steps: Rc<[Step]> = demo.steps().into();
        let run = remembered.map(|text| Run::read(&text, steps.len()));
        StageState {
            demo,
            steps,
            run: run.unwrap_or_default(),
            typed: String::new(),
            is_unread: false,
            is_blank: false,
            has_notes: false,
            is_editing: false,
            is_armed: false,
            has_code: false,
            notice: None,
            countdown: None,
        }
    }

    /// The current step.
    pub fn step(&self) -> Step {
        self.steps
            .get(self.run.step)
            .copied()
            .unwrap_or(Step::Scene)
    }

    /// The question for which guesses are accepted, and whether it is the second round.
    pub fn asked(&self) -> Option<(usize, bool)> {
        match self.step() {
            Step::Ask(question) => Some((question, false)),
            Step::Again(question) => Some((question, true)),
            _ => None,
        }
    }

    /// Whether Escape has something to close before it leaves the stage.
    pub fn has_open(&self) -> bool {
        self.is_blank
            || self.has_notes
            || self.has_code
            || self.notice.is_some()
            || self.is_armed
            || !self.typed.is_empty()
    }

    /// Whether the key can be typed as part of a guess.
    pub fn takes(&self, character: char) -> bool {
        let is_begun = !self.typed.is_empty();
        let is_open = self.asked().is_some() && !self.is_blank;
        is_open
            && (character.is_ascii_digit()
                || matches!(character, '-' | '−')
                || (is_begun && matches!(character, '.' | ',' | ' ' | '%')))
    }

    /// Whether the demonstration is about to begin, with answers from an earlier time.
    pub fn has_earlier_answers(&self) -> bool {
        let is_empty = self.run.guesses.is_empty() && self.run.hands.is_empty();
        self.run.step == 0 && !is_empty
    }

    /// The length of the step's countdown, in milliseconds.
    fn length_of_countdown(&self) -> f64 {
        let minutes = match self.step() {
            Step::Ask(_) => 3.0,
            Step::Again(_) => 2.0,
            _ => f64::from(self.demo.minutes),
        };
        minutes * 60_000.0
    }

    /// Whether this is the last step.
    pub fn is_last(&self) -> bool {
        self.run.step + 1 == self.steps.len()
    }

    fn drop(&mut self, language: Language) {
        let Some((place, _)) = self.asked().filter(|_| !self.typed.is_empty()) else {
            return;
        };
        let answered = read_answer(&self.demo.questions[place], &self.typed, language);
        self.is_unread = answered.is_none();
        if let Some(answered) = answered {
            self.give(answered);
            self.typed.clear();
        }
    }

    fn give(&mut self, answered: Answered) {
        let Some((question, again)) = self.asked() else {
            return;
        };
        match answered {
            Answered::Value(value) => self.run.guesses.push(Guess {
                question,
                again,
                value,
            }),
            Answered::Hands(counts) => self.run.count_hands(Hands {
                question,
                again,
                counts,
            }),
        }
    }

    fn go(&mut self, step: usize) {
        self.run.step = step.min(self.steps.len() - 1);
        self.typed.clear();
        self.is_unread = false;
        let round = self.asked();
        // The time for another round is of no use here.
        self.countdown
            .take_if(|countdown| countdown.round.is_some() && countdown.round != round);
    }

    /// Goes on, unless what was typed can't be read: it would be lost.
    fn go_on(&mut self, language: Language) {
        if !self.typed.is_empty() {
            self.drop(language);
        }
        if !self.is_unread {
            self.go(self.run.step + 1);
        }
    }

    fn press(&mut self, press: Press) {
        let was_armed = std::mem::take(&mut self.is_armed);
        match press {
            // Whichever key was pressed, the audience first sees again what it saw before.
            Press::Forward(_) | Press::Back if self.is_blank => self.is_blank = false,
            Press::Forward(_) | Press::Back if self.has_code => self.has_code = false,
            Press::Forward(language) => self.go_on(language),
            Press::Back => self.go(self.run.step.saturating_sub(1)),
            Press::Blank => self.is_blank = !self.is_blank,
            Press::Notes => self.has_notes = !self.has_notes,
            // What is typed next still belongs to the guess.
            Press::Edit if self.demo.figures().is_empty() || !self.typed.is_empty() => (),
            Press::Edit => self.is_editing = !self.is_editing,
            Press::Reset if was_armed => {
                self.run = Run::default();
                self.countdown = None;
                self.go(0);
            }
            Press::Reset => self.is_armed = true,
            Press::Type(character) if self.typed.chars().count() < LONGEST => {
                self.typed.push(character);
                self.is_unread = false;
            }
            Press::Type(_) => (),
            Press::Rub if self.typed.is_empty() => self.take_back(),
            Press::Rub => {
                self.typed.pop();
                self.is_unread = false;
            }
            Press::Drop(language) => self.drop(language),
            Press::Give(answered) => self.give(answered),
            Press::Code => self.has_code = !self.has_code,
            Press::Tell(notice) => self.notice = Some(notice),
            Press::Close if self.is_editing => self.is_editing = false,
            Press::Close if self.is_blank => self.is_blank = false,
            Press::Close if self.notice.is_some() => self.notice = None,
            Press::Close if self.has_code => self.has_code = false,
            Press::Close if !self.typed.is_empty() => self.go(self.run.step),
            Press::Close => self.has_notes = false,
            Press::Cover => self.go(0),
            Press::Countdown(now) => {
                self.countdown = match self.countdown {
                    Some(_) => None,
                    None => Some(Countdown {
                        ends: now + self.length_of_countdown(),
                        round: self.asked(),
                    }),
                };
            }
        }
    }

    /// Removes the last guess of this round.
    fn take_back(&mut self) {
        let Some((question, again)) = self.asked() else {
            return;
        };
        let is_of_round = |guess: &Guess| guess.question == question && guess.again == again;
        if let Some(place) = self.run.guesses.iter().rposition(is_of_round) {
            self.run.guesses.remove(place);
        }
    }
}

impl Reducible for StageState {
    type Action = Press;

    fn reduce(self: Rc<Self>, press: Press) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        next.press(press);
        Rc::new(next)
    }
}
