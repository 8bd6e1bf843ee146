//! The unit of time in the text of a figure, by the id of its input, or of the definition that a target is for.

use crate::formula::period::Period;
use crate::formula::period_unit::{join, split};
use crate::metrics;

/// Whether the text is a figure for a period, which it may name itself.
pub fn is_of_period(id: &str, text: &str) -> bool {
    !text.is_empty() && metrics::variable(id).is_some_and(|variable| variable.is_of_period())
}

/// Whether the meaning of the text depends on the period of its set: it belongs to a period, and says no
/// unit of time itself.
pub fn depends_on_period(id: &str, text: &str) -> bool {
    let of_period = metrics::variable(id).filter(|variable| variable.is_of_period());
    of_period.is_some_and(|variable| !text.is_empty() && split(variable, text).1.is_none())
}

/// Whether figures can be converted between the periods with those texts: the length of both is known.
pub fn are_convertible(one: &str, other: &str) -> bool {
    let is_known = |text| Period::parse(text).is_some_and(|period| !period.is_named());
    is_known(one) && is_known(other)
}

/// The text with the period of that name as its unit: "5" becomes "5/month", and "3" becomes
/// "3month". None if it can't have this unit, as with a period that the user names.
pub fn with_unit(id: &str, text: &str, period: &str) -> Option<String> {
    let variable = metrics::variable(id)?;
    variable.per_period?;
    let period = Period::parse(period).filter(|period| !period.is_named())?;
    Some(join(variable, split(variable, text).0, Some(period)))
}
