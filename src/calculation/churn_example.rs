//! The example on the home page: how long customers stay at a given churn rate.

use crate::formula::evaluate::Values;
use crate::metrics;
use crate::metrics::churn::{CUSTOMER_LIFESPAN, CUSTOMERS_PASSING, ID};
use crate::metrics::retention::{CUSTOMERS_LOST, CUSTOMERS_START};

/// How many customers the example starts with.
const START: f64 = 100.0;

/// How many months the drawing shows, including the start.
pub const MONTHS: usize = 13;

/// What follows from a churn rate per month.
#[derive(Clone, Debug, PartialEq)]
pub struct ChurnExample {
    /// How many months a customer stays on average.
    pub lifespan: f64,
    /// The share of the customers who are still there after each number of months.
    pub kept: [f64; MONTHS],
}

impl ChurnExample {
    /// The example for that share of customers leaving each month; None if the formulas have no result.
    pub fn new(rate: f64) -> Option<ChurnExample> {
        let values = Values::default()
            .with(CUSTOMERS_START, START)
            .with(CUSTOMERS_LOST, rate * START)
            .with(CUSTOMERS_PASSING, 0.0);
        let mut definitions = metrics::find(ID)?.definitions.iter();
        let lifespan = definitions.find(|definition| definition.result == CUSTOMER_LIFESPAN)?;
        let lifespan = lifespan.evaluate(&values).ok()?;
        let mut kept = [1.0; MONTHS];
        for month in 1..MONTHS {
            kept[month] = kept[month - 1] * (1.0 - rate);
        }
        Some(ChurnExample { lifespan, kept })
    }

    /// The share of the customers who are still there after a year.
    pub fn kept_after_year(rate: f64) -> f64 {
        (1.0 - rate).powf(12.0)
    }
}
