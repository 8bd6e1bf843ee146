//! How often intervals constructed this way contain the true value: the three levels to choose from.

/// A confidence level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Ninety,
    #[default]
    NinetyFive,
    NinetyNine,
}

impl Level {
    /// All levels, starting with the lowest.
    pub const ALL: [Self; 3] = [Self::Ninety, Self::NinetyFive, Self::NinetyNine];

    /// The level of 90, 95 or 99 percent; None for any other number.
    pub fn from_percent(percent: u8) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|level| level.percent() == percent)
    }

    /// The level written as 90, 95 or 99.
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok().and_then(Self::from_percent)
    }

    /// 90, 95 or 99.
    pub fn percent(self) -> u8 {
        match self {
            Self::Ninety => 90,
            Self::NinetyFive => 95,
            Self::NinetyNine => 99,
        }
    }

    /// The level as a fraction, such as 0.95.
    pub fn fraction(self) -> f64 {
        f64::from(self.percent()) / 100.0
    }

    /// The probability on either side of a two-sided interval, such as 0.025.
    pub fn tail(self) -> f64 {
        f64::from(100 - self.percent()) / 200.0
    }

    /// The two-sided normal z, accurate to the last bit: P(|Z| <= z) is the level.
    pub fn z(self) -> f64 {
        match self {
            Self::Ninety => 1.6448536269514726,
            Self::NinetyFive => 1.9599639845400543,
            Self::NinetyNine => 2.575829303548901,
        }
    }
}
