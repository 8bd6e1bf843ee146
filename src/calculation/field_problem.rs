//! What can be wrong with the text of a field.

use crate::words::number::Misreading;

/// Why a text isn't a value of its variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldProblem {
    NotANumber,
    TwoDecimalSigns,
    /// It has more digits than any number needs.
    TooLong,
    /// A percent sign where the variable isn't a share.
    Percent,
    /// A currency where the variable isn't an amount of money.
    Currency,
    Negative,
    NotWhole,
    /// A share above 100%.
    AboveOne,
    /// Outside −100 to 100.
    BeyondPoints,
    TooLarge,
    /// It is per a named period, but the user hasn't said which period the other figures are for.
    NoPeriod,
}

impl FieldProblem {
    /// The code for the problem on pages and in messages, frozen once shipped.
    pub fn code(self) -> &'static str {
        match self {
            FieldProblem::NotANumber => "not_a_number",
            FieldProblem::TwoDecimalSigns => "two_decimal_signs",
            FieldProblem::TooLong => "too_long",
            FieldProblem::Percent => "percent_here",
            FieldProblem::Currency => "currency_here",
            FieldProblem::Negative => "negative",
            FieldProblem::NotWhole => "not_whole",
            FieldProblem::AboveOne => "above_one",
            FieldProblem::BeyondPoints => "beyond_points",
            FieldProblem::TooLarge => "too_large",
            FieldProblem::NoPeriod => "no_period",
        }
    }
}

impl From<Misreading> for FieldProblem {
    fn from(misreading: Misreading) -> FieldProblem {
        match misreading {
            Misreading::Incomplete | Misreading::NotANumber => FieldProblem::NotANumber,
            Misreading::TwoDecimalSigns => FieldProblem::TwoDecimalSigns,
            Misreading::TooLong => FieldProblem::TooLong,
        }
    }
}
