//! How tightly operators bind, for the faces that are written in a line.

/// A looser part inside a tighter place takes parentheses.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub enum Rank {
    Sum,
    /// A sum of powers reaches to the end of its product, so it may only stand last.
    Series,
    Product,
    Factor,
}
