//! Figures that are possible, but are more likely meant for another period than the others.

use crate::calculation::field::Field;
use crate::calculation::input::Content;
use crate::calculation::metric::Calculation;
use crate::formula::period::Period;
use crate::formula::variable::Variable;
use crate::metrics::churn::CUSTOMER_LIFESPAN;
use crate::metrics::cltv::PURCHASE_FREQUENCY;
use crate::metrics::cltv_discounted::DISCOUNT_RATE;

/// A likely mix-up, which the field asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Many purchases per period: the frequency might be per year, and the lifespan in shorter periods.
    Frequency,
    /// Very many years: the lifespan might be in months, and the frequency per year.
    Lifespan,
    /// A discount rate that is unusually high for such a short period, or for one whose length isn't known.
    Discount,
}

/// More purchases per period than this are doubtful...
const MANY_PURCHASES: f64 = 60.0;

/// ...if they go on for more periods than this. As many years are doubtful too.
const MANY_PERIODS: f64 = 30.0;

/// At least as many are doubtful if the lifespan isn't on the page's form, but follows from a churn rate per shorter
/// period, so that the user might think of years.
const MONTHS: f64 = 12.0;

/// A higher discount rate is doubtful, unless it is known to be per quarter or year.
const HIGH_DISCOUNT: f64 = 0.3;

impl Doubt {
    /// The end of its message's key.
    pub fn code(self) -> &'static str {
        match self {
            Doubt::Frequency => "frequency",
            Doubt::Lifespan => "lifespan",
            Doubt::Discount => "discount",
        }
    }

    /// The period that is more likely meant.
    pub fn period(self) -> Period {
        match self {
            Doubt::Lifespan => Period::Month,
            Doubt::Frequency | Doubt::Discount => Period::Year,
        }
    }
}

/// What is doubtful about the figure in a field, among the other figures of its page. There is no doubt about one whose
/// unit the user chose.
pub fn doubt(field: &Field, calculation: &Calculation) -> Option<Doubt> {
    match &field.content {
        Content::Value(understood) if understood.given.is_none() => {}
        _ => return None,
    }
    let value = |variable: Variable| calculation.values.get(variable).unwrap_or_default();
    let is_long = matches!(calculation.period, Some(Period::Quarter | Period::Year));
    let own = value(field.variable);
    match field.variable {
        one if one == PURCHASE_FREQUENCY && !is_long => {
            let is_derived = !calculation.is_typed(CUSTOMER_LIFESPAN);
            let lifespan = value(CUSTOMER_LIFESPAN);
            let is_often = own > MANY_PURCHASES && lifespan > MANY_PERIODS;
            let is_mixed = is_derived && lifespan > 0.0 && own >= MONTHS;
            (is_often || is_mixed).then_some(Doubt::Frequency)
        }
        one if one == CUSTOMER_LIFESPAN && calculation.period == Some(Period::Year) => {
            (own > MANY_PERIODS).then_some(Doubt::Lifespan)
        }
        one if one == DISCOUNT_RATE && !is_long => (own > HIGH_DISCOUNT).then_some(Doubt::Discount),
        _ => None,
    }
}
