//! The unit of time that rates, frequencies and durations are measured in.

use crate::formula::period_name::PeriodName;

/// A period that rates, frequencies and durations are measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    Week,
    Month,
    Quarter,
    Year,
    /// One that the user names, such as a season. Its length is unknown, so nothing is converted to or from it.
    Named(PeriodName),
}

/// How a figure per period is converted to another period. Rates are fractions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeriodLaw {
    /// The share of customers who stay in each period, which compounds.
    Kept,
    /// The share of customers who leave in each period; the share that stays compounds.
    Lost,
    /// Growth or discount per period: 1 + rate compounds.
    Growth,
    /// Money or purchases in each period: proportional to the length of the period.
    Amount,
    /// A number of periods: the longer the period, the smaller the number.
    Duration,
}

/// The average number of days in a year, by the Gregorian calendar.
const DAYS_OF_YEAR: f64 = 365.2425;

impl Period {
    /// Every period of known length, starting with the shortest.
    pub const ALL: [Period; 4] = [Period::Week, Period::Month, Period::Quarter, Period::Year];

    /// The period's text in links and saved work, frozen once shipped: `month`, or `name:season` for a period
    /// that the user names.
    pub fn id(self) -> &'static str {
        match self {
            Period::Week => "week",
            Period::Month => "month",
            Period::Quarter => "quarter",
            Period::Year => "year",
            Period::Named(name) => name.id(),
        }
    }

    /// The period with that text. None if there is none, or if the name is too long.
    pub fn parse(id: &str) -> Option<Period> {
        let known = Self::ALL.into_iter().find(|period| period.id() == id);
        known.or_else(|| PeriodName::parse(id).map(Period::Named))
    }

    /// How many such periods there are in a year. None if the user named the period.
    pub fn per_year(self) -> Option<f64> {
        match self {
            Period::Week => Some(DAYS_OF_YEAR / 7.0),
            Period::Month => Some(12.0),
            Period::Quarter => Some(4.0),
            Period::Year => Some(1.0),
            Period::Named(_) => None,
        }
    }

    /// Whether the user named the period, so that figures can't be converted to it.
    pub fn is_named(self) -> bool {
        matches!(self, Period::Named(_))
    }
}

impl PeriodLaw {
    /// Converts the figure to another period. If k is the ratio of the two lengths, a share that stays
    /// becomes r^k, a share that leaves 1 − (1 − c)^k, growth (1 + d)^k − 1. An amount is multiplied by k,
    /// and a duration is divided by k. None if one of two different periods has no known length.
    pub fn convert(self, figure: f64, from: Period, to: Period) -> Option<f64> {
        if from == to {
            return Some(figure);
        }
        let (from, to) = (from.per_year()?, to.per_year()?);
        Some(match self {
            PeriodLaw::Kept => libm::pow(figure, from / to),
            // The logarithms keep small rates exact, and `libm` has the same digits in every browser.
            PeriodLaw::Lost => -libm::expm1(from / to * libm::log1p(-figure)),
            PeriodLaw::Growth => libm::expm1(from / to * libm::log1p(figure)),
            PeriodLaw::Amount => figure * from / to,
            PeriodLaw::Duration => figure * to / from,
        })
    }

    /// Whether the figure is a share of customers who stay or leave.
    pub fn is_of_customers(self) -> bool {
        matches!(self, PeriodLaw::Kept | PeriodLaw::Lost)
    }
}
