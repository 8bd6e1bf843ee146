//! The unit of time that rates, frequencies and durations are measured in.

/// How long one period is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Week,
    Month,
    Quarter,
    Year,
}

/// What the main result of a metric says of the customers in each period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodRate {
    /// The share of customers who stay.
    Kept,
    /// The share of customers who leave.
    Lost,
}

/// The days of a year on average, by the Gregorian calendar.
const DAYS_OF_YEAR: f64 = 365.2425;

impl Period {
    /// Every period, the shortest first.
    pub const ALL: [Period; 4] = [Period::Week, Period::Month, Period::Quarter, Period::Year];

    /// Its name in links and in saved work: frozen once shipped.
    pub fn id(self) -> &'static str {
        match self {
            Period::Week => "week",
            Period::Month => "month",
            Period::Quarter => "quarter",
            Period::Year => "year",
        }
    }

    /// The period of that name.
    pub fn parse(id: &str) -> Option<Period> {
        Self::ALL.into_iter().find(|period| period.id() == id)
    }

    /// How many of it there are in a year.
    pub fn per_year(self) -> f64 {
        match self {
            Period::Week => DAYS_OF_YEAR / 7.0,
            Period::Month => 12.0,
            Period::Quarter => 4.0,
            Period::Year => 1.0,
        }
    }
}

impl PeriodRate {
    /// The rate over another period: the share that stays compounds, so it is raised to the power of the
    /// ratio of the two lengths. Rates are fractions from 0 to 1.
    pub fn convert(self, rate: f64, from: Period, to: Period) -> f64 {
        let power = from.per_year() / to.per_year();
        match self {
            PeriodRate::Kept => rate.powf(power),
            // 1 − (1 − rate)^power, exact for small rates too.
            PeriodRate::Lost => -(power * (-rate).ln_1p()).exp_m1(),
        }
    }
}
