//! What the stage tells the trainer.

/// A notice for the trainer, shown on the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The browser refused the trainer's window.
    Refused,
    /// There is only one screen, so the audience would see that window.
    OneScreen,
    /// The messages of the second language can't be loaded.
    Second,
    /// The browser refused full screen.
    FullScreen,
}

impl Notice {
    /// The code of the problem.
    pub fn code(self) -> &'static str {
        match self {
            Notice::Refused => "trainer_refused",
            Notice::OneScreen => "trainer_one_screen",
            Notice::Second => "stage_second",
            Notice::FullScreen => "full_screen_refused",
        }
    }
}
