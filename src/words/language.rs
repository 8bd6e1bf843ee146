//! The languages, and how numbers are written in them.

/// The separators in a number. Spaces and apostrophes group digits in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Separators {
    pub decimal: char,
    /// The point or comma that groups digits, if there is one.
    pub grouping: Option<char>,
}

/// The facts about a language; its messages are in `src/words/<tag>/`.
struct LanguageFacts {
    tag: &'static str,
    own_name: &'static str,
    habits: Separators,
}

macro_rules! languages {
    ($($name:ident: $tag:literal, $own_name:literal, $decimal:literal, $grouping:expr;)*) => {
        /// A language of the interface.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum Language {
            #[default]
            $($name,)*
        }

        impl Language {
            /// Every language, with the pseudo-language last.
            pub const ALL: [Language; [$($tag),*].len()] = [$(Language::$name),*];

            fn facts(self) -> LanguageFacts {
                let (tag, own_name, decimal, grouping) = match self {
                    $(Language::$name => ($tag, $own_name, $decimal, $grouping),)*
                };
                let habits = Separators { decimal, grouping };
                LanguageFacts { tag, own_name, habits }
            }
        }
    };
}

// The tag used in links, `lang` attributes and `Intl`; the language's own name; its decimal sign, and
// the point or comma that groups digits (CLDR 48, the default numbering of each language). The last
// one is lengthened, accented English in brackets, which reveals untranslated text and tight layouts.
languages! {
    English: "en", "English", '.', Some(',');
    Bulgarian: "bg", "Български", ',', None;
    Slovenian: "sl", "Slovenščina", ',', Some('.');
    Lithuanian: "lt", "Lietuvių", ',', None;
    Russian: "ru", "Русский", ',', None;
    Pseudo: "en-XA", "Ⓟșeudo", '.', Some(',');
}

impl Language {
    /// The languages that users can speak: all but the pseudo-language.
    pub fn spoken() -> impl Iterator<Item = Language> {
        let is_spoken = |language: &Language| *language != Language::Pseudo;
        Self::ALL.into_iter().filter(is_spoken)
    }

    /// The language's tag, used in links, `lang` attributes and `Intl`.
    pub fn tag(self) -> &'static str {
        self.facts().tag
    }

    /// The tag of the language whose messages it uses.
    pub fn words_tag(self) -> &'static str {
        match self {
            // Accented English is English with every text transformed.
            Language::Pseudo => Language::English.tag(),
            other => other.tag(),
        }
    }

    /// The tag stored with texts typed in this language: empty for English, and for the pseudo-language,
    /// which writes numbers as English does.
    pub fn tag_of_texts(self) -> &'static str {
        match self.words_tag() {
            "en" => "",
            tag => tag,
        }
    }

    /// The language's own name.
    pub fn own_name(self) -> &'static str {
        self.facts().own_name
    }

    /// The language with that tag, in upper or lower case, with or without a region.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let find = |tag: &str| {
            let is_it = |language: &Language| language.tag().eq_ignore_ascii_case(tag);
            Self::ALL.into_iter().find(is_it)
        };
        find(tag).or_else(|| find(tag.split_once('-')?.0))
    }

    /// How numbers are written in this language.
    pub fn habits(self) -> Separators {
        self.facts().habits
    }
}
