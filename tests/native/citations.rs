//! Every mention of a guide leads to it: the name is linked, or the guide is among the sources shown with the text.

use std::collections::{BTreeMap, BTreeSet};

use loyalty_lab::guides::register;
use loyalty_lab::guides::rules::claim_list;
use loyalty_lab::guides::themes::themes;
use loyalty_lab::words::language::Language;

use crate::voice::{messages, spoken};

/// The beginning of the word for a guide, and whether numbers precede it.
fn guide_word(language: Language) -> (&'static str, bool) {
    match language {
        Language::Bulgarian => ("ръководств", false),
        Language::Slovenian => ("vodnik", false),
        Language::Lithuanian => ("vadov", true),
        Language::Russian => ("руководств", false),
        _ => ("guide", false),
    }
}

/// The numbers of the guides that a text names, such as 3 and 4 for “guides 3 and 4”.
fn named(language: Language, text: &str) -> BTreeSet<u8> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let (stem, is_before) = guide_word(language);
    let mut found = BTreeSet::new();
    for (place, word) in words.iter().enumerate() {
        if !word
            .trim_start_matches(|c: char| !c.is_alphanumeric())
            .starts_with(stem)
        {
            continue;
        }
        let next: Box<dyn Iterator<Item = &String>> = match is_before {
            true => Box::new(words[..place].iter().rev()),
            false => Box::new(words[place + 1..].iter()),
        };
        for word in next {
            match number(word) {
                Some(number) => drop(found.insert(number)),
                None if ["and", "or", "и", "или", "in", "ter", "ir", "ar"]
                    .contains(&word.as_str()) => {}
                None => break,
            }
        }
    }
    found
}

/// A guide's number as a word: one digit from 1 to 5.
fn number(word: &str) -> Option<u8> {
    let word = word.split('’').next().unwrap_or_default();
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.parse().ok().filter(|number| (1..=5).contains(number))
}

/// The names between brackets, which pages link. Variants of a selector have no spaces.
fn linked(text: &str) -> Vec<&str> {
    let parts = text.split('[').skip(1);
    parts
        .filter_map(|part| Some(part.split_once(']')?.0))
        .filter(|name| name.contains(' ') && !name.contains('{'))
        .collect()
}

/// The messages with a list of sources, and the statements in it.
fn sources() -> BTreeMap<String, Vec<&'static str>> {
    let mut of = BTreeMap::new();
    for entry in claim_list::all() {
        for key in entry.texts().into_iter().chain([entry.key()]) {
            of.insert(key, entry.sources.to_vec());
        }
    }
    for item in themes().iter().flat_map(|theme| theme.items) {
        for part in ["", "-why", "-ground"] {
            // The entries about the item are shown with it, and link to their sources.
            let entries = item.register.iter().filter_map(|id| claim_list::find(id));
            let all = item
                .sources
                .iter()
                .chain(entries.flat_map(|entry| entry.sources));
            of.insert(format!("item-{}{part}", item.id), all.copied().collect());
        }
    }
    of
}

/// Names of guides, the guides' own entries, what is in a file, and labels on pages whose lead names the guide
/// with a link.
fn needs_no_link(key: &str) -> bool {
    let heads = [
        "source-guide-",
        "checklist-guide-",
        "guide-",
        "column-",
        "factors-",
        "methods-",
    ];
    heads.iter().any(|head| key.starts_with(head)) && !key.ends_with("-note")
}

#[test]
fn guides_are_found_by_their_numbers() {
    let of = |language, text| named(language, text).into_iter().collect::<Vec<_>>();
    assert_eq!(
        of(Language::English, "Guide 5’s plan, and guides 3 and 4 too."),
        [3, 4, 5]
    );
    assert_eq!(
        of(Language::English, "The guides name 3 items."),
        [] as [u8; 0]
    );
    assert_eq!(of(Language::Lithuanian, "Pagal 3 ir 4 vadovus"), [3, 4]);
    assert_eq!(of(Language::Russian, "В руководстве 2, на словенском"), [2]);
    assert_eq!(
        linked("of [guide 5, in Russian]: { $a -> [one] x }"),
        ["guide 5, in Russian"]
    );
}

#[test]
fn every_mention_of_a_guide_leads_to_it() {
    let sources = sources();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for language in spoken() {
        for (key, text) in messages(language)
            .into_iter()
            .filter(|(key, _)| !needs_no_link(key))
        {
            let named = named(language, &text);
            seen += named.len();
            let linked: BTreeSet<u8> = linked(&text)
                .into_iter()
                .filter_map(|name| Some(register::named_in(name)?.number))
                .collect();
            let shown = sources.get(&key).cloned().unwrap_or_default();
            let shown = register::guides_of(&shown);
            let leads = |number: &u8| {
                linked.contains(number) || shown.iter().any(|guide| guide.number == *number)
            };
            let lost = named.iter().filter(|number| !leads(number));
            wrong.extend(
                lost.map(|number| format!("{} {key}: guide {number}: {text}", language.tag())),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(seen > 300, "only {seen} mentions");
}

/// A name in brackets has the guide's number and its language, and every language links the same guide.
#[test]
fn linked_names_are_complete() {
    let english = messages(Language::English);
    let mut seen = 0;
    for language in spoken() {
        for (key, text) in messages(language) {
            let names = linked(&text);
            let of = |text: &str| {
                linked(text)
                    .into_iter()
                    .map(register::named_in)
                    .collect::<Vec<_>>()
            };
            assert_eq!(of(&text), of(&english[&key]), "{} {key}", language.tag());
            for name in names {
                seen += 1;
                assert!(
                    register::named_in(name).is_some(),
                    "{} {key}: {name}",
                    language.tag()
                );
                assert!(
                    name.contains(','),
                    "{} {key}: no language: {name}",
                    language.tag()
                );
            }
        }
    }
    assert!(seen >= 60, "only {seen} names");
}

/// A caveat is said once a page.
#[test]
fn the_page_of_factors_says_once_that_its_figures_have_no_source() {
    for (language, word) in [
        (Language::English, "source"),
        (Language::Bulgarian, "източник"),
        (Language::Slovenian, " vira"),
        (Language::Lithuanian, "šaltin"),
        (Language::Russian, "источник"),
    ] {
        let messages = messages(language).into_iter();
        let says = messages.filter(|(key, text)| {
            key.starts_with("factors-") && text.to_lowercase().contains(word)
        });
        let keys: Vec<String> = says.map(|(key, _)| key).collect();
        assert_eq!(keys, ["factors-note"], "{}", language.tag());
    }
}
