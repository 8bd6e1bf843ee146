//! Counts how often the figures that are shown are computed, for tests; the published program doesn't. The trials of
//! the solver, of targets and of response curves aren't counted.

use std::cell::Cell;

thread_local! {
    static READINGS: Cell<usize> = const { Cell::new(0) };
    static EVALUATIONS: Cell<usize> = const { Cell::new(0) };
}

/// A text was parsed as a number.
pub fn count_reading() {
    READINGS.set(READINGS.get() + 1);
}

/// A definition was evaluated.
pub fn count_evaluation() {
    EVALUATIONS.set(EVALUATIONS.get() + 1);
}

/// How many parses and evaluations there were since the last call.
pub fn take() -> (usize, usize) {
    (READINGS.take(), EVALUATIONS.take())
}
