//! The walls of the house: who leans on whom, and a few habits that the eye misses.

use std::collections::BTreeSet;
use std::fs;

use crate::source::{File, files};

/// Rooms, the rooms that each may lean on besides itself, and the packages that it may use besides
/// the standard library. `*` is every one.
const WALLS: &[(&str, &[&str], &[&str])] = &[
    ("formula", &[], &[]),
    ("metrics", &["formula"], &[]),
    ("stats", &["formula"], &[]),
    ("guides", &["formula", "metrics"], &[]),
    (
        "workspace",
        &["formula", "metrics", "stats", "guides"],
        &["serde", "serde_json"],
    ),
    ("words", &[], &["fluent_bundle", "unic_langid"]),
    ("browser", &[], BROWSER),
    ("ui", &["*"], BROWSER),
    ("main.rs", &["ui"], BROWSER),
    ("lib.rs", &["*"], &[]),
];

/// What knows the browser.
const BROWSER: &[&str] = &[
    "gloo",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
    "yew",
];

#[test]
fn nobody_leans_through_a_wall() {
    let packages = packages();
    let mut broken = Vec::new();
    for file in files("rs") {
        let Some((_, rooms, allowed)) = WALLS.iter().find(|(room, ..)| *room == file.room()) else {
            panic!(
                "src/{} is a room without walls: name it in this test",
                file.room()
            );
        };
        for room in rooms_used(&file) {
            let is_allowed =
                room == file.room() || rooms.contains(&"*") || rooms.contains(&room.as_str());
            if !is_allowed {
                broken.push(format!("src/{} leans on {room}", file.path));
            }
        }
        for package in packages
            .iter()
            .filter(|package| uses(&file.code(), package))
        {
            if !allowed.contains(&package.as_str()) {
                broken.push(format!("src/{} uses {package}", file.path));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// The packages of Cargo.toml that the program itself depends on, as code names them.
fn packages() -> Vec<String> {
    let manifest = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).unwrap();
    let (_, after) = manifest.split_once("\n[dependencies]\n").unwrap();
    let section = after.split("\n[").next().unwrap_or_default();
    let names = section
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name);
    let packages: Vec<String> = names
        .filter(|name| {
            name.chars()
                .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c))
        })
        .map(|name| name.replace('-', "_"))
        .collect();
    assert!(packages.contains(&"yew".to_owned()) && packages.contains(&"serde".to_owned()));
    packages
}

/// Whether the code names the package at the head of a path.
fn uses(code: &str, package: &str) -> bool {
    let head = format!("{package}::");
    code.match_indices(&head).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    }) || code.contains(&format!("use {package};"))
}

/// The rooms that a file's paths lead to, by `crate::…` and by `super::super::…`.
fn rooms_used(file: &File) -> BTreeSet<String> {
    let code = file.code();
    let own_name = if file.room() == "main.rs" {
        "loyalty_lab::"
    } else {
        "crate::"
    };
    let mut rooms = BTreeSet::new();
    for (at, head) in code.match_indices(own_name) {
        rooms.extend(heads(&code[at + head.len()..]));
    }
    // How many `super` lead out of the room: as many as the module is deep.
    let depth = file
        .path
        .split('/')
        .filter(|part| !["mod.rs", "lib.rs", "main.rs"].contains(part))
        .count();
    let up = "super::".repeat(depth);
    if depth > 1 {
        for (at, _) in code.match_indices(&up) {
            rooms.extend(heads(&code[at + up.len()..]));
        }
    }
    rooms
}

/// The first names of the path or paths that the text begins with: `a::b`, `{a::b, c}`.
fn heads(text: &str) -> Vec<String> {
    let name = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect()
    };
    let Some(list) = text.strip_prefix('{') else {
        return vec![name(text)];
    };
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, c) in list.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                found.push(name(&list[start..at]));
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

#[test]
fn the_reader_of_paths_sees_through_groups() {
    let file = |path: &str, text: &str| File {
        path: path.into(),
        text: text.into(),
    };
    let seen = |path: &str, text: &str| {
        rooms_used(&file(path, text))
            .into_iter()
            .collect::<Vec<_>>()
    };
    assert_eq!(seen("formula/a.rs", "use crate::metrics::x;"), ["metrics"]);
    assert_eq!(
        seen("formula/a.rs", "use crate::{ui::{a, b}, words};"),
        ["ui", "words"]
    );
    assert_eq!(
        seen("formula/a.rs", "let x = crate::browser::now();"),
        ["browser"]
    );
    assert_eq!(
        seen("ui/chart/bars.rs", "use super::super::sheet::Sheet;"),
        Vec::<String>::new()
    );
    assert_eq!(
        seen("ui/sheet.rs", "use super::super::words::x;"),
        ["words"]
    );
    assert_eq!(
        seen("formula/a.rs", "// use crate::ui::x;\n"),
        Vec::<String>::new()
    );
    assert!(uses("use yew::prelude::*;", "yew") && uses("(yew::x)", "yew"));
    assert!(!uses("use crate::yew::x;", "yew") && !uses("use renew::x", "yew"));
}

/// Sentences stand in the language files. Signs such as `%` or a space may stand in code.
#[test]
fn no_sentence_stands_in_the_code_of_pages() {
    let mut found = Vec::new();
    for file in files("rs")
        .iter()
        .filter(|file| ["ui", "browser", "main.rs"].contains(&file.room()))
    {
        let code = file.code();
        for (at, text) in texts_of_elements(&code)
            .into_iter()
            .chain(attributes_people_read(&code))
        {
            if text.chars().any(char::is_alphabetic) {
                let line = code[..at].matches('\n').count() + 1;
                found.push(format!("src/{} near line {line}: {text:?}", file.path));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Literals that stand as text between tags: `{ "…" }` after a tag or another brace, and `>"…"<`.
fn texts_of_elements(code: &str) -> Vec<(usize, &str)> {
    let opens = code.match_indices(['{', '>']);
    opens
        .filter_map(|(at, open)| {
            let before = code[..at].trim_end();
            let is_block = before.ends_with("=>") || before.ends_with("->");
            let is_inside = before.ends_with(['>', '}', '{']) || before.ends_with("html!");
            let close = if open == "{" { '}' } else { '<' };
            let inside = code[at + 1..].trim_start().strip_prefix('"')?;
            let (text, after) = inside.split_once('"')?;
            let is_text = open == ">" || (is_inside && !is_block);
            (is_text && after.trim_start().starts_with(close)).then_some((at, text))
        })
        .collect()
}

fn attributes_people_read(code: &str) -> Vec<(usize, &str)> {
    let names = [
        "aria-label=\"",
        "title=\"",
        "placeholder=\"",
        "alt=\"",
        "aria-description=\"",
        "aria-roledescription=\"",
    ];
    let at = |name: &'static str| {
        code.match_indices(name)
            .map(move |(at, _)| (at, &code[at + name.len()..]))
    };
    names
        .into_iter()
        .flat_map(at)
        .map(|(at, rest)| (at, rest.split('"').next().unwrap_or_default()))
        .collect()
}

#[test]
fn the_reader_of_pages_finds_sentences() {
    assert_eq!(
        texts_of_elements("<p>{ \"Hello you\" }</p>")[0].1,
        "Hello you"
    );
    assert_eq!(texts_of_elements("<p>{\n  \"Hello\"\n}</p>")[0].1, "Hello");
    assert_eq!(texts_of_elements("<p>\"Hello\"</p>")[0].1, "Hello");
    assert_eq!(texts_of_elements("html! { \"Hello\" }")[0].1, "Hello");
    assert_eq!(texts_of_elements("{ name }{ \"Hello\" }")[0].1, "Hello");
    assert!(texts_of_elements("<p>{ speech.text(\"key\") }</p>").is_empty());
    assert!(texts_of_elements("if a { \"key\" } else { \"other\" }").is_empty());
    assert!(texts_of_elements("None => { \"key\" }").is_empty());
    assert_eq!(attributes_people_read("<a title=\"Hi\">")[0].1, "Hi");
}

#[test]
fn no_file_is_too_long_to_read() {
    let long: Vec<String> = files("rs")
        .iter()
        .map(|file| (file.path.clone(), file.text.lines().count()))
        .filter(|(_, lines)| *lines > 300)
        .map(|(path, lines)| format!("src/{path}: {lines} lines"))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn every_file_says_what_it_is() {
    let silent: Vec<String> = files("rs")
        .into_iter()
        .filter(|file| !file.text.starts_with("//! "))
        .map(|file| file.path)
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

/// Rooms, and how many public items there are still without an explanation: never more.
const UNEXPLAINED: &[(&str, usize)] = &[("formula", 3), ("metrics", 4)];

#[test]
fn what_is_public_is_explained() {
    let all: Vec<(String, Vec<String>)> = files("rs")
        .iter()
        .map(|file| (file.room().to_owned(), unexplained(file)))
        .collect();
    for (room, most) in UNEXPLAINED {
        let silent: Vec<&String> = all
            .iter()
            .filter(|(known, _)| known == room)
            .flat_map(|(_, lines)| lines)
            .collect();
        assert!(silent.len() <= *most, "{silent:#?}");
    }
}

/// Public items without a comment for those who use them. Modules say what they are at their own
/// head, and the `metric()` of a catalogue file is what the file is about.
fn unexplained(file: &File) -> Vec<String> {
    let kinds = [
        "fn ", "const ", "struct ", "enum ", "trait ", "type ", "static ",
    ];
    let lines: Vec<&str> = file.text.lines().map(str::trim).collect();
    let mut silent = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let is_item = line
            .strip_prefix("pub ")
            .is_some_and(|item| kinds.iter().any(|kind| item.starts_with(kind)));
        let is_metric = file.room() == "metrics" && line.starts_with("pub fn metric()");
        if !is_item || is_metric {
            continue;
        }
        let mut above = lines[..place]
            .iter()
            .rev()
            .skip_while(|line| line.starts_with("#["));
        if !above.next().is_some_and(|line| line.starts_with("///")) {
            silent.push(format!("src/{}:{}: {line}", file.path, place + 1));
        }
    }
    silent
}

/// Every public item without a comment, room by room, for those who want to write some:
/// `cargo test --test native unexplained -- --ignored --nocapture`.
#[test]
#[ignore = "a list for people, not a check"]
fn unexplained_everywhere() {
    for line in files("rs").iter().flat_map(unexplained) {
        println!("{line}");
    }
}
