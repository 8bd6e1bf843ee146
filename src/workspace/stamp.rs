//! Stamps: the order in which entries were written.
//!
//! A stamp is a time by the device's clock, but that clock isn't fully trusted: it can jump, go back, or
//! differ from the clock that wrote a file. So every stamp is greater than all stamps seen before it (a
//! Lamport clock), and stamps from the far future aren't trusted.

/// How far ahead of the device's clock a stamp is trusted: one day, in milliseconds.
pub const BELIEVED_AHEAD: u64 = 24 * 60 * 60 * 1000;

/// Generates stamps, each greater than every one seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StampClock {
    latest: u64,
}

impl StampClock {
    /// The next stamp; `now` is the time by the device's clock.
    pub fn next(&mut self, now: u64) -> u64 {
        self.latest = now.max(self.latest.saturating_add(1));
        self.latest
    }

    /// Takes a stamp from elsewhere into account, if it is trusted.
    pub fn see(&mut self, stamp: u64, now: u64) {
        if is_believed(stamp, now) {
            self.latest = self.latest.max(stamp);
        }
    }
}

/// Whether a correct clock could have produced the stamp.
pub fn is_believed(stamp: u64, now: u64) -> bool {
    stamp <= now.saturating_add(BELIEVED_AHEAD)
}
