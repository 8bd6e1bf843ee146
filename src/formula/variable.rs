//! The variables of formulas: named quantities, each of one kind.

use std::ops::Deref;

use crate::formula::period::PeriodLaw;

/// 2^53: whole numbers from 0 up to this one are exact in a double.
pub const LARGEST_EXACT: f64 = 9_007_199_254_740_992.0;

/// The largest amount that a field accepts. Products of a few such amounts stay far from overflow, and
/// no company has more customers, days or euros.
pub const LARGEST_AMOUNT: f64 = 1e15;

/// The kind of quantity, which determines its unit, its range and how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Customers, responses, payments: whole and not negative, unless it is an expected number.
    Count,
    /// An amount in the currency that the user chose.
    Money,
    /// A part of a whole: 0 to 1 internally, 0% to 100% for users.
    Share,
    /// The difference between two shares: 0.05 internally, 5 percentage points for users.
    PercentagePoints,
    /// Net Promoter Score points, −100 to 100.
    Points,
    /// A plain number, such as how many per period or how many times.
    Ratio,
    /// A number of periods, not necessarily whole.
    Duration,
}

impl Kind {
    /// Whether fields show 100 times the inner value: 85 for 0.85.
    pub const fn is_in_hundredths(self) -> bool {
        matches!(self, Kind::Share | Kind::PercentagePoints)
    }
}

/// A quantity with a name. Metrics that use the same variable mean the same thing by it.
///
/// It is a handle: everything known about the variable is stored once, in a [`Meaning`].
#[derive(Clone, Copy, Debug)]
pub struct Variable(&'static Meaning);

/// Everything known about a variable.
#[derive(Debug)]
pub struct Meaning {
    /// The key in links, the name of the field and the stem of its message keys: frozen once shipped.
    pub id: &'static str,
    /// The letter or short name used for it in formulas.
    pub symbol: &'static str,
    pub kind: Kind,
    /// The lowest and highest values that make sense, inclusive.
    pub range: (f64, f64),
    /// Whether fields accept only whole numbers.
    pub is_whole: bool,
    /// How the figure is converted to another period; None if it can't be, or isn't per period.
    pub per_period: Option<PeriodLaw>,
    /// Whether it counts what happens during a period, such as customers who left. Another period has another
    /// such figure, which doesn't follow from this one.
    pub is_during_period: bool,
    /// Whether a lower figure is the better one, as with costs and losses.
    pub is_better_low: bool,
}

impl Variable {
    /// The variable with that meaning: `Variable::new(&Meaning::count("customers_start", "S"))`.
    pub const fn new(meaning: &'static Meaning) -> Self {
        Variable(meaning)
    }
}

impl Deref for Variable {
    type Target = Meaning;

    fn deref(&self) -> &Meaning {
        self.0
    }
}

impl PartialEq for Variable {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Meaning {
    /// A whole number of things, from 0 to 2^53.
    pub const fn count(id: &'static str, symbol: &'static str) -> Self {
        Meaning {
            id,
            symbol,
            kind: Kind::Count,
            range: (0.0, LARGEST_EXACT),
            is_whole: true,
            per_period: None,
            is_during_period: false,
            is_better_low: false,
        }
    }

    /// An amount of money that cannot be negative.
    pub const fn money(id: &'static str, symbol: &'static str) -> Self {
        Meaning {
            id,
            symbol,
            kind: Kind::Money,
            range: (0.0, LARGEST_AMOUNT),
            is_whole: false,
            per_period: None,
            is_during_period: false,
            is_better_low: false,
        }
    }

    /// A share of a whole, 0 to 1.
    pub const fn share(id: &'static str, symbol: &'static str) -> Self {
        Meaning {
            id,
            symbol,
            kind: Kind::Share,
            range: (0.0, 1.0),
            is_whole: false,
            per_period: None,
            is_during_period: false,
            is_better_low: false,
        }
    }

    /// A rate that is written with a % sign and can exceed 100%, such as a discount rate.
    pub const fn rate(id: &'static str, symbol: &'static str) -> Self {
        Meaning {
            id,
            symbol,
            kind: Kind::Share,
            range: (0.0, LARGEST_AMOUNT),
            is_whole: false,
            per_period: None,
            is_during_period: false,
            is_better_low: false,
        }
    }

    /// The difference between two shares, shown in percentage points.
    pub const fn percentage_points(id: &'static str, symbol: &'static str) -> Self {
        Meaning {
            id,
            symbol,
            kind: Kind::PercentagePoints,
            range: (0.0, 1.0),
            is_whole: false,
            per_period: None,
            is_during_period: false,
            is_better_low: false,
        }
    }

    /// A score in points, −100 to 100.
    pub const fn points(id: &'static str, symbol: &'static str) -> Self {
        Meaning {
            id,
            symbol,
            kind: Kind::Points,
            range: (-100.0, 100.0),
            is_whole: false,
            per_period: None,
            is_during_period: false,
            is_better_low: false,
        }
    }

    /// A plain number that cannot be negative.
    pub const fn ratio(id: &'static str, symbol: &'static str) -> Self {
        Meaning {
            id,
            symbol,
            kind: Kind::Ratio,
            range: (0.0, LARGEST_AMOUNT),
            is_whole: false,
            per_period: None,
            is_during_period: false,
            is_better_low: false,
        }
    }

    /// An expected number of customers, which is rarely whole and cannot be negative.
    pub const fn expected(id: &'static str, symbol: &'static str) -> Self {
        Meaning {
            kind: Kind::Count,
            ..Meaning::ratio(id, symbol)
        }
    }

    /// A number of periods that cannot be negative.
    pub const fn duration(id: &'static str, symbol: &'static str) -> Self {
        Meaning {
            id,
            symbol,
            kind: Kind::Duration,
            range: (0.0, LARGEST_AMOUNT),
            is_whole: false,
            per_period: Some(PeriodLaw::Duration),
            is_during_period: false,
            is_better_low: false,
        }
    }

    /// Whether the figure belongs to a period: it is per period, a number of periods, or counted during one.
    pub fn is_of_period(&self) -> bool {
        self.per_period.is_some() || self.is_during_period
    }

    /// A copy that is per period and is converted to another period by that law.
    pub const fn per_period(mut self, law: PeriodLaw) -> Self {
        self.per_period = Some(law);
        self
    }

    /// A copy that counts what happens during a period.
    pub const fn during_period(mut self) -> Self {
        self.is_during_period = true;
        self
    }

    /// A copy that is better the lower it is.
    pub const fn better_low(mut self) -> Self {
        self.is_better_low = true;
        self
    }

    /// A copy that can be as far below zero as above it.
    pub const fn signed(mut self) -> Self {
        self.range.0 = -self.range.1;
        self
    }
}
