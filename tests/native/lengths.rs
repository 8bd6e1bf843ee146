//! The length of labels, hints, problems and buttons. A message is one of them by how the source code uses it, or
//! by its key.

use std::collections::BTreeSet;

use loyalty_lab::words::language::Language;

use crate::source::files;
use crate::voice::{messages, spoken};

/// What a message is on the page, with the maximum number of characters in English.
fn limit(key: &str, labels: &BTreeSet<String>) -> Option<usize> {
    let is_hint = key.contains("-hint") || key.ends_with("-better") || key.ends_with("-advice");
    match key {
        _ if is_hint => Some(60),
        // The sentence above a text that couldn't be copied is a problem.
        "copy-by-hand" => Some(90),
        _ if is_at_field(key) => Some(90),
        _ if key.starts_with("variable-") || labels.contains(key) => Some(24),
        _ => None,
    }
}

/// Problems that are shown at a field. Problems with links, files and parts of the program have their own
/// notices.
fn is_at_field(key: &str) -> bool {
    let of_notices = [
        "link", "storage", "file", "part", "style", "language", "unknown", "chart",
    ];
    let code = key
        .strip_prefix("problem-")
        .or_else(|| Some(key.split_once("-problem-")?.1));
    code.is_some_and(|code| !of_notices.iter().any(|head| code.starts_with(head)))
}

/// The keys that the source code uses between the two texts.
fn keys_between(from: &str, to: &str) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for file in files("rs") {
        for part in file.text.split(from).skip(1) {
            let inside = part.split(to).next().unwrap_or_default();
            // An option within a label isn't part of its name. What isn't in an attribute follows a space after a
            // brace.
            let inside = inside.split("<option").next().unwrap_or_default();
            for call in ["text", "with"] {
                let call = format!("{{ l10n.{call}(\"");
                let texts = inside.split(&call).skip(1);
                keys.extend(texts.filter_map(|text| Some(text.split_once('"')?.0.to_owned())));
            }
        }
    }
    keys
}

/// The keys of the labels of fields, as far as the source code names them there.
fn keys_of_labels() -> BTreeSet<String> {
    let mut keys = keys_between("<label", "</label>");
    for file in files("rs") {
        for before in [" label={", " label: "] {
            let call = format!("{before}l10n.text(\"");
            let labels = file.text.split(&call).skip(1);
            keys.extend(labels.filter_map(|text| Some(text.split_once('"')?.0.to_owned())));
        }
    }
    keys
}

/// How many characters each form of the text has. Arguments aren't counted, because they are the user's names or
/// figures.
fn lengths(text: &str) -> Vec<usize> {
    let forms: Vec<&str> = match text.contains("->") {
        true => text
            .lines()
            .filter_map(|line| Some(line.split_once(']')?.1))
            .collect(),
        false => vec![text],
    };
    let said = |form: &&str| {
        let parts = form
            .split('{')
            .map(|part| part.rsplit('}').next().unwrap_or_default());
        parts.map(|part| part.trim().chars().count()).sum()
    };
    forms.iter().map(said).collect()
}

#[test]
fn each_form_is_measured_without_arguments() {
    assert_eq!(
        lengths("{ $n ->\n [one] { $n } day\n *[other] { $n } days\n}"),
        [3, 4]
    );
    assert_eq!(lengths(" From { $a } to { $b }"), [6]);
}

#[test]
fn labels_hints_and_problems_are_short() {
    let labels = keys_of_labels();
    assert!(labels.len() > 35, "only {} labels", labels.len());
    let mut long = Vec::new();
    let mut measured = 0;
    for language in spoken() {
        for (key, text) in messages(language) {
            let Some(english) = limit(&key, &labels) else {
                continue;
            };
            // The other languages can have about 40% more.
            let limit = match language {
                Language::English => english,
                _ => english * 7 / 5 + 3,
            };
            measured += 1;
            for said in lengths(&text).into_iter().filter(|said| *said > limit) {
                long.push(format!(
                    "{} {key}: {said} of {limit}: {text}",
                    language.tag()
                ));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
    assert!(measured > 1_400, "only {measured} texts");
}

#[test]
fn buttons_are_short() {
    let buttons = keys_between("<button", "</button>");
    assert!(buttons.len() > 30, "only {} buttons", buttons.len());
    let is_button = |key: &str| {
        // Links to copy and views of a market are buttons whose keys are passed on.
        buttons.contains(key)
            || key.starts_with("view-")
            || key.ends_with("-link") && key != "copied-link"
    };
    let mut long = Vec::new();
    for language in spoken() {
        let limit = if language == Language::English {
            24
        } else {
            36
        };
        let of_buttons = messages(language).into_iter();
        for (key, text) in of_buttons.filter(|(key, _)| is_button(key)) {
            let said = text.trim().chars().count();
            if said > limit && !text.contains('{') {
                long.push(format!(
                    "{} {key}: {said} of {limit}: {text}",
                    language.tag()
                ));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}
