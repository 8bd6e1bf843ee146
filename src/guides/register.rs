//! The five guides themselves: what each is, and who wrote and published it.
//!
//! What each contributes is in the language files, as `guide-<id>-gives`. Titles are as printed. Their sections are
//! in [`sections`](super::sections).

/// What kind of text a guide is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideKind {
    Guide,
    Article,
}

impl GuideKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Guide, Self::Article];

    /// The suffix of its words' keys: `guide-kind-<id>`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Article => "article",
        }
    }
}

/// One of the five guides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The first part of the numbers of its statements, such as `g0`. Readers never see it.
    pub id: &'static str,
    /// The number by which pages name it.
    pub number: u8,
    /// The title as printed.
    pub title: &'static str,
    /// The tag of its language.
    pub language: &'static str,
    /// The author, if one is named.
    pub author: Option<&'static str>,
    /// The publisher, if one is named or can be inferred from its advertising.
    pub publisher: Option<&'static str>,
    pub kind: GuideKind,
}

impl Guide {
    /// The last part of the address that opens the guide's entry in the register.
    pub fn part(&self) -> String {
        format!("guide-{}", self.number)
    }
}

/// All five, by number.
pub const GUIDES: [Guide; 5] = [
    Guide {
        id: "g0",
        number: 1,
        title: "Изграждане на взаимоотношения и лоялност с клиентите: Глобална перспектива",
        language: "bg",
        author: None,
        publisher: None,
        kind: GuideKind::Guide,
    },
    Guide {
        id: "g1",
        number: 2,
        title: "Gradnja trdnih odnosov s strankami: Globalni vodnik",
        language: "sl",
        author: None,
        publisher: None,
        kind: GuideKind::Guide,
    },
    Guide {
        id: "g2",
        number: 3,
        title: "Как да изградим удовлетвореност, стойност и задържане на клиентите",
        language: "bg",
        author: Some("Felix Rose-Collins"),
        publisher: Some("Ranktracker"),
        kind: GuideKind::Article,
    },
    Guide {
        id: "g3",
        number: 4,
        title: "Klientų lojalumo stiprinimas - patarimai",
        language: "lt",
        author: None,
        publisher: Some("print24"),
        kind: GuideKind::Article,
    },
    Guide {
        id: "g4",
        number: 5,
        title: "Как клиент-ориентированная стратегия влияет на лояльность потребителей: мифы и реальность",
        language: "ru",
        author: None,
        publisher: None,
        kind: GuideKind::Guide,
    },
];

/// The guide that a statement belongs to, such as `g4.t2.r1`.
pub fn find(source: &str) -> Option<&'static Guide> {
    let id = super::guide_of(source);
    GUIDES.iter().find(|guide| guide.id == id)
}

/// The guide whose number is in the name, such as `guide 5, in Russian`.
pub fn named_in(name: &str) -> Option<&'static Guide> {
    let number = name.chars().find_map(|c| c.to_digit(10));
    GUIDES
        .iter()
        .find(|guide| Some(u32::from(guide.number)) == number)
}

/// The guides that the statements belong to, each once, in the order of the statements.
pub fn guides_of(sources: &[&str]) -> Vec<&'static Guide> {
    let mut guides: Vec<&'static Guide> = Vec::new();
    for guide in sources.iter().filter_map(|source| find(source)) {
        if !guides.contains(&guide) {
            guides.push(guide);
        }
    }
    guides
}
