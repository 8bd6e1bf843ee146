//! The pages of the lab: experiments with numbers that belong to no company.

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
