//! The messages between the stage and the trainer's window, as strings. The trainer's window has no state of
//! its own: it shows what the stage sends, and passes on what the trainer presses and enters.

const STAGE: &str = "loyalty-lab stage";
const TRAINER: &str = "loyalty-lab trainer";
const TAKEN: &str = "taken";
const LEFT: &str = "left";
const DARK: &str = "dark";
const LIT: &str = "lit";

/// A message from the stage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FromStage {
    Shows(Mirror),
    /// The stage already has a trainer's window.
    Taken,
    /// The stage is no longer shown.
    Left,
}

/// What is on the stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mirror {
    /// The fragment of its address.
    pub fragment: String,
    /// The seconds since the run started.
    pub seconds: u32,
    /// The seconds since the current step was begun.
    pub step_seconds: u32,
    /// The run, written as a string.
    pub run: String,
    /// What was typed but isn't a guess yet.
    pub typed: String,
    /// Whether the screen is dark.
    pub is_dark: bool,
}

/// A message from the trainer's window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FromTrainer {
    /// The window is open and needs to know what is on the stage.
    Hello,
    Key(String),
    /// A guess, or how many hands were raised for each option.
    Guess(String),
}

/// The key of the trainer's window in links.
pub const TRAINER_KEY: &str = "trainer";

/// The fragment of a stage with another setting, such as `trainer=1`. The stage sends its fragment as it is, with
/// figures that this window needn't understand.
pub fn fragment_with(stage: &str, setting: &str) -> String {
    let mark = if stage.contains('?') { '&' } else { '?' };
    format!("{stage}{mark}{setting}")
}

impl FromStage {
    pub fn write(&self) -> String {
        match self {
            FromStage::Taken => format!("{STAGE}\n{TAKEN}"),
            FromStage::Left => format!("{STAGE}\n{LEFT}"),
            FromStage::Shows(mirror) => {
                let Mirror {
                    fragment,
                    seconds,
                    step_seconds,
                    run,
                    typed,
                    is_dark,
                } = mirror;
                let light = if *is_dark { DARK } else { LIT };
                format!("{STAGE}\n{fragment}\n{seconds}\n{step_seconds}\n{run}\n{typed}\n{light}")
            }
        }
    }

    /// Parses a message; None if it isn't from a stage.
    pub fn read(text: &str) -> Option<FromStage> {
        match text.split('\n').collect::<Vec<_>>()[..] {
            [STAGE, TAKEN] => Some(FromStage::Taken),
            [STAGE, LEFT] => Some(FromStage::Left),
            [
                STAGE,
                fragment,
                seconds,
                step_seconds,
                run,
                typed,
                light @ (DARK | LIT),
            ] => Some(FromStage::Shows(Mirror {
                fragment: fragment.to_owned(),
                seconds: seconds.parse().ok()?,
                step_seconds: step_seconds.parse().ok()?,
                run: run.to_owned(),
                typed: typed.to_owned(),
                is_dark: light == DARK,
            })),
            _ => None,
        }
    }
}

impl FromTrainer {
    pub fn write(&self) -> String {
        match self {
            FromTrainer::Hello => format!("{TRAINER}\nhello\n"),
            FromTrainer::Key(key) => format!("{TRAINER}\nkey\n{key}"),
            FromTrainer::Guess(guess) => format!("{TRAINER}\nguess\n{guess}"),
        }
    }

    /// Parses a message; None if it isn't from a trainer's window.
    pub fn read(text: &str) -> Option<FromTrainer> {
        match text.split('\n').collect::<Vec<_>>()[..] {
            [TRAINER, "hello", ""] => Some(FromTrainer::Hello),
            [TRAINER, "key", key] => Some(FromTrainer::Key(key.to_owned())),
            [TRAINER, "guess", guess] => Some(FromTrainer::Guess(guess.to_owned())),
            _ => None,
        }
    }
}
