//! Stamps: the order in which entries were written.
//!
//! A stamp is a time of the device's clock, but that clock isn't trusted: it may jump, go back, or
//! differ from the one that wrote a file. So every stamp is greater than all stamps seen before it (a
//! Lamport clock), and one from the far future isn't believed.

/// How far ahead of the device's clock a stamp is believed: one day, in milliseconds.
pub const BELIEVED_AHEAD: u64 = 24 * 60 * 60 * 1000;

/// Gives stamps, each greater than every one seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StampClock {
    latest: u64,
}

impl StampClock {
    /// The next stamp, `now` being the time of the device's clock.
    pub fn next(&mut self, now: u64) -> u64 {
        self.latest = now.max(self.latest.saturating_add(1));
        self.latest
    }

    /// Takes note of a stamp that somebody else gave, where it is believed.
    pub fn see(&mut self, stamp: u64, now: u64) {
        if is_believed(stamp, now) {
            self.latest = self.latest.max(stamp);
        }
    }
}

/// Whether the stamp may have been given by a clock that is right.
pub fn is_believed(stamp: u64, now: u64) -> bool {
    stamp <= now.saturating_add(BELIEVED_AHEAD)
}
