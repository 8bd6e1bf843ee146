//! Why there is no estimate, interval or test.

/// What is wrong or missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEstimate {
    /// There are no answers.
    NoAnswers,
    /// A single answer shows no spread, so its mean has no margin.
    OneAnswer,
    /// All answers are the same, so the method sees no spread to work with.
    NoVariance,
    /// A count is negative, above 1e15, or not a number.
    BadCount,
    /// A count isn't whole, but answers are drawn one by one.
    FractionalCount,
    /// More successes than answers.
    SuccessesAboveAnswers,
    /// More answers than people who could have answered.
    AnswersAbovePopulation,
    /// Shares outside 0..1, or that add up to more than 1.
    BadShares,
    /// A margin or difference of zero, or larger than possible.
    BadMargin,
    /// A power that is not between 0.5 (inclusive) and 1.
    BadPower,
}

/// The kinds of reasons, for callers that treat several of them the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoEstimateClass {
    /// There is mathematically no value.
    Undefined,
    /// There is a value, but the method can't assess it.
    Degenerate,
    /// The inputs contradict themselves or each other.
    Invalid,
}

impl NoEstimate {
    /// The class of the reason.
    pub fn class(self) -> NoEstimateClass {
        match self {
            Self::NoAnswers | Self::OneAnswer => NoEstimateClass::Undefined,
            Self::NoVariance => NoEstimateClass::Degenerate,
            _ => NoEstimateClass::Invalid,
        }
    }
}
