//! How tightly operators bind, for formulas written on one line.

/// A part that binds more loosely than its place requires gets parentheses.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub enum Rank {
    Sum,
    /// A sum of powers extends to the end of its product, so it can only come last.
    Series,
    Product,
    Power,
    Factor,
}
