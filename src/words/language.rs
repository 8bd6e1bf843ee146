//! The languages, and how people who speak them write numbers.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    #[default]
    English,
    Bulgarian,
    Slovenian,
    Lithuanian,
    Russian,
    /// Lengthened, accented English in brackets. It finds untranslated words and tight layouts.
    Pseudo,
}

/// What separates the parts of a number. Spaces and apostrophes group digits in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Habits {
    pub decimal: char,
    /// The point or comma that groups digits, where one does.
    pub grouping: Option<char>,
}

impl Language {
    /// Every language, the pseudo-language last.
    pub const ALL: [Language; 6] = [
        Language::English,
        Language::Bulgarian,
        Language::Slovenian,
        Language::Lithuanian,
        Language::Russian,
        Language::Pseudo,
    ];

    /// The language's tag, as links, `lang` attributes and `Intl` know it.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Bulgarian => "bg",
            Language::Slovenian => "sl",
            Language::Lithuanian => "lt",
            Language::Russian => "ru",
            Language::Pseudo => "en-XA",
        }
    }

    /// The tag of the language whose words it uses.
    pub fn words_tag(self) -> &'static str {
        match self {
            // Accented English is English with every text transformed.
            Language::Pseudo => Language::English.tag(),
            other => other.tag(),
        }
    }

    /// What the language is called by those who speak it.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Bulgarian => "Български",
            Language::Slovenian => "Slovenščina",
            Language::Lithuanian => "Lietuvių",
            Language::Russian => "Русский",
            Language::Pseudo => "Ⓟșeudo",
        }
    }

    /// The language of that tag, in capitals or not.
    pub fn from_tag(tag: &str) -> Option<Language> {
        Self::ALL
            .into_iter()
            .find(|language| language.tag().eq_ignore_ascii_case(tag))
    }

    /// Source: CLDR 48, the default numbering of each language.
    pub fn habits(self) -> Habits {
        match self {
            Language::English | Language::Pseudo => Habits {
                decimal: '.',
                grouping: Some(','),
            },
            Language::Slovenian => Habits {
                decimal: ',',
                grouping: Some('.'),
            },
            Language::Bulgarian | Language::Lithuanian | Language::Russian => Habits {
                decimal: ',',
                grouping: None,
            },
        }
    }
}
