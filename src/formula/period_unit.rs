//! Figures per a period other than that of the other figures: `4/year` among figures per month, or a lifespan
//! of `3year`.

use crate::formula::period::{Period, PeriodLaw};
use crate::formula::variable::Variable;

/// The number in the text, and the period after it. Only figures per period and durations can have one; any
/// other text is returned unchanged.
pub fn split(variable: Variable, text: &str) -> (&str, Option<Period>) {
    let whole = (text, None);
    let Some(law) = variable.per_period else {
        return whole;
    };
    let trimmed = text.trim_end();
    let found = Period::ALL.into_iter().find_map(|period| {
        let before = trimmed.strip_suffix(period.id()).or_else(|| {
            let singular = trimmed.strip_suffix('s')?;
            singular.strip_suffix(period.id())
        })?;
        Some((before.trim_end(), period))
    });
    let Some((before, period)) = found else {
        return whole;
    };
    match (before.strip_suffix('/'), law) {
        (Some(number), _) => (number.trim_end(), Some(period)),
        (None, PeriodLaw::Duration) => (before, Some(period)),
        (None, _) => whole,
    }
}

/// The text of a number with the period of known length that it is per, or in which it is counted.
pub fn join(variable: Variable, number: &str, unit: Option<Period>) -> String {
    let slash = match variable.per_period {
        Some(PeriodLaw::Duration) => "",
        _ => "/",
    };
    match unit {
        Some(period) if !number.trim().is_empty() => format!("{number}{slash}{}", period.id()),
        _ => number.to_owned(),
    }
}
