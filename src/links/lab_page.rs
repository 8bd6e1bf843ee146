//! The pages of the lab: experiments with numbers that belong to no company.

use crate::calculation::lab::answering_habits::CutOffs;
use crate::calculation::lab::retention_mixture::{FEWEST_USED, MOST};
use crate::words::number::Plain;

/// A share in a link: `0.2` or `20%`.
pub fn read_share(value: &str) -> Option<f64> {
    let read = |text| Plain::parse(text).map(|number| number.value());
    let share = match value.strip_suffix('%') {
        Some(percent) => read(percent).map(|percent| percent / 100.0),
        None => read(value),
    };
    share.filter(|share| share.is_finite())
}

/// One of the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabPage {
    /// The same survey drawn repeatedly.
    Chance,
    /// The same satisfaction with other answering habits.
    Habits,
    /// Retention that rises although no customer changes.
    Mixture,
}

impl LabPage {
    /// All pages.
    pub const ALL: [LabPage; 3] = [LabPage::Chance, LabPage::Habits, LabPage::Mixture];

    /// The last segment of its path.
    pub fn id(self) -> &'static str {
        match self {
            LabPage::Chance => "chance",
            LabPage::Habits => "habits",
            LabPage::Mixture => "mixture",
        }
    }

    /// The keys that a link can set in it.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            LabPage::Chance => &[
                "promoters",
                "passives",
                "detractors",
                "answers",
                "rise",
                "seed",
            ],
            LabPage::Habits => &[
                "acquiescence",
                "strictness",
                "extreme",
                "middle",
                "cut-offs",
            ],
            LabPage::Mixture => &["survivors", "used", "margin", "discount"],
        }
    }

    /// Whether a setting of the experiment can have this value. Other figures are in fields, which say so
    /// themselves.
    pub fn accepts(self, key: &str, value: &str) -> bool {
        match (self, key) {
            (LabPage::Habits, "cut-offs") => CutOffs::ALL.iter().any(|known| known.id() == value),
            (LabPage::Habits, _) => {
                read_share(value).is_some_and(|share| (0.0..=1.0).contains(&share))
            }
            (LabPage::Mixture, "used") => {
                let used = value.parse::<usize>();
                used.is_ok_and(|used| (FEWEST_USED..=MOST).contains(&used))
            }
            _ => true,
        }
    }

    /// Whether it shows anything that depends on the confidence level.
    pub fn has_level(self) -> bool {
        self != LabPage::Habits
    }

    /// The key of its title.
    pub fn title(self) -> &'static str {
        match self {
            LabPage::Chance => "lab-chance",
            LabPage::Habits => "lab-habits",
            LabPage::Mixture => "lab-mixture",
        }
    }

    /// The page with that id.
    pub fn find(id: &str) -> Option<LabPage> {
        LabPage::ALL.into_iter().find(|page| page.id() == id)
    }
}
