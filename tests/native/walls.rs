//! The walls of the house: who leans on whom.

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
    (
        "words",
        &[],
        &["fluent_bundle", "intl_pluralrules", "unic_langid"],
    ),
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
    "wasm_split_helpers",
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
