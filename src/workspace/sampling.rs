//! What the slot of the sample holds.

/// The figures come from a sample.
pub const SAMPLE: &str = "1";

/// The figures come from everyone.
pub const EVERYONE: &str = "0";
