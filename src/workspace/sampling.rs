//! The values of the slot that says whether the figures come from a sample.

/// The figures come from a sample.
pub const SAMPLE: &str = "1";

/// The figures come from all customers.
pub const EVERYONE: &str = "0";
