//! The languages other than English: they have the same messages, with the same arguments, in every plural
//! form that the language has.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::files;
use crate::words::{arguments_of, patterns_of};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use loyalty_lab::links::page::Page;
use loyalty_lab::links::query;
use loyalty_lab::words::language::Language;
use loyalty_lab::words::messages::Messages;

/// The plural forms of a language's cardinal numbers, found by trying numbers of every kind.
/// Source: the rules of CLDR, from the crate `intl_pluralrules`.
fn plural_forms(language: Language) -> BTreeSet<&'static str> {
    let locale: LanguageIdentifier = language.words_tag().parse().unwrap();
    let rules = PluralRules::create(locale, PluralRuleType::CARDINAL).unwrap();
    let numbers = (0..=1_000)
        .map(f64::from)
        .chain((0..100).map(|n| f64::from(n) + 0.5));
    let name = |category| match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    };
    numbers
        .map(|number| name(rules.select(number).unwrap()))
        .collect()
}

#[test]
fn the_plural_forms_of_the_five_languages() {
    for (language, want) in [
        (Language::English, vec!["one", "other"]),
        (Language::Bulgarian, vec!["one", "other"]),
        (Language::Slovenian, vec!["few", "one", "other", "two"]),
        (Language::Lithuanian, vec!["few", "many", "one", "other"]),
        (Language::Russian, vec!["few", "many", "one", "other"]),
    ] {
        assert_eq!(
            plural_forms(language),
            want.into_iter().collect(),
            "{language:?}"
        );
    }
}

/// Names that are the same in every language.
const NAMES: [&str; 9] = [
    "NPS", "CSAT", "CLTV", "CRM", "CAC", "CSV", "ISO", "Loyalty", "Lab",
];

/// The messages of a language, by file and key.
fn of(language: Language) -> BTreeMap<(String, String), String> {
    let folder = format!("words/{}/", language.tag());
    let files = files("ftl").into_iter();
    let ours =
        files.filter_map(|file| Some((file.path.strip_prefix(&folder)?.to_owned(), file.text)));
    ours.flat_map(|(path, text)| {
        let patterns = patterns_of(&text).into_iter();
        patterns.map(move |(key, pattern)| ((path.clone(), key), pattern))
    })
    .collect()
}

/// Every language other than English.
fn spoken() -> impl Iterator<Item = Language> {
    let has_words = |language: &Language| language.tag() == language.words_tag();
    Language::ALL.into_iter().filter(has_words)
}

fn others() -> impl Iterator<Item = Language> {
    spoken().filter(|language| *language != Language::English)
}

/// The files of a language that have been translated. A language is published once all of them have been.
fn begun(messages: &BTreeMap<(String, String), String>) -> BTreeSet<String> {
    messages.keys().map(|(file, _)| file.clone()).collect()
}

#[test]
fn every_file_has_the_messages_of_english() {
    let english = of(Language::English);
    let mut wrong = Vec::new();
    for language in others() {
        let ours = of(language);
        let begun = begun(&ours);
        for (file, key) in english.keys().filter(|(file, _)| begun.contains(file)) {
            if !ours.contains_key(&(file.clone(), key.clone())) {
                wrong.push(format!("{}/{file} lacks {key}", language.tag()));
            }
        }
        for (file, key) in ours.keys() {
            if !english.contains_key(&(file.clone(), key.clone())) {
                wrong.push(format!("{}/{file} has {key} besides", language.tag()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn messages_take_the_arguments_of_english() {
    let english = of(Language::English);
    let mut wrong = Vec::new();
    for language in others() {
        for (place, pattern) in of(language) {
            let Some(original) = english.get(&place) else {
                continue;
            };
            let (ours, theirs) = (arguments_of(&pattern), arguments_of(original));
            if ours != theirs {
                wrong.push(format!(
                    "{} {place:?}: {ours:?} for {theirs:?}",
                    language.tag()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_plural_form_is_there() {
    let mut wrong = Vec::new();
    for language in spoken() {
        let forms = plural_forms(language);
        for (place, pattern) in of(language) {
            let variants = variants(&pattern);
            if !variants.contains("one") {
                continue;
            }
            for form in forms.iter().filter(|form| !variants.contains(*form)) {
                wrong.push(format!("{} {place:?} lacks [{form}]", language.tag()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The names of the variants of all selectors in a pattern.
fn variants(pattern: &str) -> BTreeSet<&str> {
    let lines = pattern
        .lines()
        .map(|line| line.trim().trim_start_matches('*'));
    lines
        .filter_map(|line| line.strip_prefix('[')?.split(']').next())
        .collect()
}

#[test]
fn no_sentence_is_left_in_english() {
    let english = of(Language::English);
    let mut left = Vec::new();
    for language in others() {
        for (place, pattern) in of(language) {
            let words = |text: &str| {
                let words = text.split(|c: char| !c.is_alphabetic());
                words
                    .filter(|word| word.len() > 2 && !NAMES.contains(word))
                    .count()
            };
            // Titles of publications stay in their own language.
            let is_title = place.1.starts_with("source-");
            let is_same = english.get(&place) == Some(&pattern);
            if is_same && !is_title && words(&said(&pattern)) > 1 {
                left.push(format!("{} {place:?}: {pattern}", language.tag()));
            }
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}

/// Titles of publications are enclosed in marks, and are the same in every language.
#[test]
fn titles_are_marked_and_stay_in_their_own_language() {
    let titles = |pattern: &str| {
        let parts = pattern.split('_').skip(1).step_by(2);
        parts.map(str::to_owned).collect::<Vec<_>>()
    };
    let english = of(Language::English);
    let is_source = |(_, key): &(String, String)| {
        key.starts_with("source-") && !key.starts_with("source-guide")
    };
    let mut cited = 0;
    let mut wrong = Vec::new();
    for language in spoken() {
        for (place, pattern) in of(language)
            .into_iter()
            .filter(|(place, _)| is_source(place))
        {
            let ours = titles(&pattern);
            cited += ours.len();
            if pattern.matches('_').count() % 2 != 0 || ours != titles(&english[&place]) {
                wrong.push(format!("{} {}: {ours:?}", language.tag(), place.1));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(cited > 100, "only {cited} titles");
}

/// A pattern without its arguments.
fn said(pattern: &str) -> String {
    let parts = pattern.split('{');
    parts
        .map(|part| part.rsplit('}').next().unwrap_or_default())
        .collect()
}

#[test]
fn every_file_can_be_read() {
    for language in spoken() {
        let folder = format!("words/{}/", language.tag());
        let parts = files("ftl")
            .into_iter()
            .filter(|file| file.path.starts_with(&folder));
        let text: Vec<String> = parts.map(|file| file.text).collect();
        let read = Messages::parse(language, text.join("\n"));
        assert!(read.is_ok(), "{language:?}");
    }
}

/// Translators find where the messages of a file are seen: every file has an address in the instructions, and
/// every address leads to a page.
#[test]
fn every_file_of_messages_says_where_it_is_seen() {
    let instructions = include_str!("../../CONTRIBUTING.md");
    let rows: Vec<(&str, &str)> = instructions
        .lines()
        .filter(|line| line.contains(".ftl`") && line.starts_with("  |"))
        .filter_map(|line| line.trim_matches([' ', '|']).split_once(" | "))
        .collect();
    let of_english = files("ftl").into_iter();
    let of_english: Vec<String> = of_english
        .filter_map(|file| Some(file.path.strip_prefix("words/en/")?.to_owned()))
        .collect();
    let missing: Vec<&String> = of_english
        .iter()
        .filter(|file| {
            let named = format!("`{file}`");
            !rows.iter().any(|(names, _)| names.contains(&named))
        })
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    for (names, seen) in rows {
        let addresses: Vec<&str> = seen
            .split('`')
            .filter_map(|part| part.strip_prefix('#'))
            .collect();
        assert!(!addresses.is_empty(), "{names}");
        for address in addresses {
            let page = query::parse(address, None).page;
            assert!(!matches!(page, Page::Unknown(_)), "{address}");
        }
    }
}
