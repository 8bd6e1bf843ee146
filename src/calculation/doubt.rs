//! Figures that are possible, but are more likely meant for another period than the others.

use crate::formula::evaluate::Values;
use crate::formula::period::Period;
use crate::formula::variable::Variable;
use crate::metrics::churn::CUSTOMER_LIFESPAN;
use crate::metrics::cltv::PURCHASE_FREQUENCY;
use crate::metrics::cltv_discounted::DISCOUNT_RATE;

/// A likely mix-up, which the field asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Many purchases per period over many periods: the frequency might be per year, and the lifespan in
    /// shorter periods.
    Frequency,
    /// A discount rate that is unusually high for such a short period, or for one whose length isn't known.
    Discount,
}

/// More purchases per period than this are doubtful...
const MANY_PURCHASES: f64 = 60.0;

/// ...if they go on for more periods than this.
const MANY_PERIODS: f64 = 30.0;

/// A higher discount rate is doubtful, unless it is known to be per quarter or year.
const HIGH_DISCOUNT: f64 = 0.3;

impl Doubt {
    /// The end of its message's key.
    pub fn code(self) -> &'static str {
        match self {
            Doubt::Frequency => "frequency",
            Doubt::Discount => "discount",
        }
    }
}

/// What is doubtful about the figure of that variable, among the other figures of its page.
pub fn doubt(variable: Variable, values: &Values, period: Option<Period>) -> Option<Doubt> {
    let exceeds = |variable: Variable, limit: f64| values.get(variable).is_ok_and(|v| v > limit);
    let is_long = matches!(period, Some(Period::Quarter | Period::Year));
    let is_often = variable == PURCHASE_FREQUENCY
        && exceeds(PURCHASE_FREQUENCY, MANY_PURCHASES)
        && exceeds(CUSTOMER_LIFESPAN, MANY_PERIODS);
    let is_high = variable == DISCOUNT_RATE && !is_long && exceeds(DISCOUNT_RATE, HIGH_DISCOUNT);
    match (is_often, is_high) {
        (true, _) => Some(Doubt::Frequency),
        (_, true) => Some(Doubt::Discount),
        _ => None,
    }
}
