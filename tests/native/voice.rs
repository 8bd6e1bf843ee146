//! The style of the messages: the words that each language uses and avoids, quotations, and internal codes that
//! users never see. The lists are in `tests/voice/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use loyalty_lab::guides::rules::claim_list::{self, ClaimEntry};
use loyalty_lab::words::language::Language;

use crate::source::files;
use crate::words::patterns_of;

/// Every language except the pseudo-language.
pub fn spoken() -> impl Iterator<Item = Language> {
    let all = Language::ALL.into_iter();
    all.filter(|language| *language != Language::Pseudo)
}

/// Every message of the language, by key. Titles of publications are left out, because their wording isn't
/// ours.
pub fn messages(language: Language) -> BTreeMap<String, String> {
    let folder = format!("words/{}/", language.tag());
    let files = files("ftl").into_iter();
    let ours = files.filter(|file| file.path.starts_with(&folder));
    ours.flat_map(|file| patterns_of(&file.text))
        .filter(|(key, _)| !is_publication(key))
        .collect()
}

fn is_publication(key: &str) -> bool {
    key.starts_with("source-") && !key.starts_with("source-guide")
}

/// The lines of a list, split into parts.
fn list(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/voice");
    let text = fs::read_to_string(path.join(format!("{name}.txt"))).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty());
    lines
        .map(|line| line.split('|').map(|part| part.trim().to_owned()).collect())
        .collect()
}

/// Whether the text contains the word, as a whole word unless it ends with `*`, ignoring case.
fn has_word(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.to_lowercase());
    let stem = word.trim_end_matches('*');
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    text.match_indices(stem).any(|(at, found)| {
        let is_word = stem.starts_with(char::is_alphabetic);
        let starts = !is_word || !is_letter(text[..at].chars().next_back());
        let ends =
            !is_word || word.ends_with('*') || !is_letter(text[at + found.len()..].chars().next());
        starts && ends
    })
}

#[test]
fn words_are_found_whole() {
    assert!(has_word("It is Beside it.", "beside"));
    assert!(!has_word("besides", "beside"));
    assert!(!has_word("recommend", "mend*"));
    assert!(has_word("mending", "mend*"));
    assert!(has_word("12 per cent.", "per cent"));
    assert!(has_word("1 ÷ 2", "÷"));
}

#[test]
fn each_language_uses_its_terms_and_avoids_its_oddities() {
    let mut wrong = Vec::new();
    let mut checked = 0;
    for language in spoken() {
        let messages = messages(language);
        for line in list(language.tag()) {
            checked += 1;
            match line.as_slice() {
                [kind, word, instead, except @ ..] if kind == "avoid" => {
                    let with = messages
                        .iter()
                        .filter(|(key, text)| has_word(text, word) && !except.contains(key));
                    wrong.extend(with.map(|(key, _)| {
                        format!("{} {key}: {word}, say {instead}", language.tag())
                    }));
                }
                [kind, key, term] if kind == "say" => {
                    let says = messages.get(key).is_some_and(|text| text.contains(term));
                    if !says {
                        wrong.push(format!("{} {key}: say {term}", language.tag()));
                    }
                }
                other => wrong.push(format!("{}: {other:?}", language.tag())),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(checked > 80, "only {checked} lines");
}

/// The texts between quotation marks of any of the languages.
fn quoted(text: &str) -> Vec<String> {
    let pairs = [('“', '”'), ('„', '“'), ('»', '«'), ('«', '»')];
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c| pairs.iter().any(|(opens, _)| *opens == c)) {
        let opens = rest[at..].chars().next().unwrap_or_default();
        let after = &rest[at + opens.len_utf8()..];
        let closes = pairs.iter().filter(|(first, _)| *first == opens);
        let end = closes
            .filter_map(|(_, closes)| after.find(*closes))
            .min()
            .unwrap_or(after.len());
        found.push(after[..end].to_owned());
        rest = after[end..].strip_prefix(|_| true).unwrap_or_default();
    }
    found
}

/// Lithuanian puts the names of companies in quotation marks, even if they are an argument.
fn is_company(language: Language, text: &str) -> bool {
    language == Language::Lithuanian
        && text.starts_with(|c: char| c.is_ascii_uppercase() || c == '{')
        && text.is_ascii()
}

/// The texts of other languages inside a message, such as `_ru:Золото_`, with their languages.
fn foreign(text: &str) -> impl Iterator<Item = (String, String)> {
    let parts = text.split('_').skip(1).step_by(2);
    let parts = parts.filter_map(|part| part.split_once(':'));
    parts
        .filter(|(tag, _)| spoken().any(|language| language.tag() == *tag))
        .map(|(tag, words)| (tag.to_owned(), words.to_owned()))
}

/// Quotation marks contain a verbatim quotation, what the user entered, or the name of something on the page,
/// such as a button: then that name is a message too. A word spoken of as a word is listed.
#[test]
fn quotation_marks_contain_only_the_guides_own_words() {
    let (verbatim, words) = (list("quotations"), list("mentioned"));
    let is_in = |list: &[Vec<String>], tag: &str, text: &str| {
        let line = [tag.to_owned(), text.to_owned()];
        list.iter().any(|known| *known == line)
    };
    let mut wrong = Vec::new();
    let (mut seen, mut read) = (0, 0);
    for language in spoken() {
        let tag = language.tag();
        let messages = messages(language);
        let names = messages.values().map(|text| text.trim().to_lowercase());
        let names: BTreeSet<String> = names.collect();
        for (key, text) in &messages {
            for quote in quoted(text) {
                read += 1;
                let is_argument = quote.starts_with("{ $") && quote.ends_with(" }");
                let is_name = names.contains(&quote.to_lowercase());
                let is_known = is_in(&verbatim, tag, &quote) || is_in(&words, tag, &quote);
                if !(is_argument || is_name || is_known || is_company(language, &quote)) {
                    wrong.push(format!("{tag} {key}: {quote}"));
                }
            }
            for (tag, quote) in foreign(text) {
                seen += 1;
                if !is_in(&verbatim, &tag, &quote) {
                    wrong.push(format!("{tag} {key}: {quote}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(seen >= 10 && read >= 300, "only {seen} and {read}");
}

/// A number from the inventory: a letter and digits (`X18`), or the place of a statement (`g0.k1`).
fn is_code(word: &str) -> bool {
    let mut letters = word.chars();
    let head = letters.next().unwrap_or_default();
    let rest = letters.as_str();
    let is_entry =
        "XDY".contains(head) && !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit());
    let is_statement = head == 'g'
        && rest.starts_with(['0', '1', '2', '3', '4'])
        && rest.get(1..2).is_some_and(|dot| dot == ".");
    is_entry || is_statement
}

#[test]
fn readers_never_see_a_code() {
    assert!(is_code("X18") && is_code("D3") && is_code("g0.k1.f"));
    assert!(!is_code("X") && !is_code("g") && !is_code("D3x"));
    let mut wrong = Vec::new();
    for language in spoken() {
        for (key, text) in messages(language) {
            let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '.');
            let codes = words.filter(|word| is_code(word));
            wrong.extend(codes.map(|code| format!("{} {key}: {code}", language.tag())));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// How many sentences a text has.
fn count_sentences(text: &str) -> usize {
    let ends = |at: usize| {
        let mut after = text[at + 1..]
            .trim_start_matches(['»', '”', '“', ')'])
            .chars();
        let is_apart = after.next().is_some_and(char::is_whitespace);
        // A small letter follows an abbreviation.
        is_apart && after.next().is_some_and(|next| !next.is_lowercase())
    };
    1 + text
        .match_indices(['.', '!', '?'])
        .filter(|(at, _)| ends(*at))
        .count()
}

#[test]
fn sentences_are_counted() {
    assert_eq!(count_sentences("One. Two."), 2);
    assert_eq!(count_sentences("„Ein.“ 2 vadove!"), 2);
    assert_eq!(count_sentences("ne el. paštas, 1.5 times."), 1);
}

#[test]
fn what_concerns_the_guides_is_said_in_two_sentences() {
    let mut wrong = Vec::new();
    for language in spoken() {
        let messages = messages(language);
        for entry in claim_list::all().filter(ClaimEntry::is_about_guides) {
            for key in entry.texts() {
                let text = &messages[&key];
                let count = count_sentences(text);
                if count != 2 {
                    wrong.push(format!("{} {key}: {count}: {text}", language.tag()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
