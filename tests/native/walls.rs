//! The layering of the program: which folder can import which. Also, no files import each other in a circle.

use std::collections::BTreeMap;
use std::fs;

use crate::imports::{circles, graph};
use crate::source::{File, files};

/// Folders, the other folders that each of them can import, and the packages that it can use in addition to
/// the standard library. `*` means everything.
const WALLS: &[(&str, &[&str], &[&str])] = &[
    ("formula", &[], &["libm"]),
    ("stats", &[], &["libm"]),
    ("words", &[], &["fluent_syntax"]),
    ("browser", &[], BROWSER),
    ("metrics", &["formula", "stats"], &[]),
    ("guides", &["formula", "stats", "metrics"], &[]),
    ("workshop", &["formula", "stats", "metrics", "guides"], &[]),
    (
        "workspace",
        &["metrics", "guides", "workshop"],
        &["serde", "serde_json"],
    ),
    ("calculation", BELOW_CALCULATION, &[]),
    ("links", BELOW_LINKS, &[]),
    ("export", BELOW_EXPORT, &["qrcodegen"]),
    ("ui", BELOW_UI, BROWSER),
    ("pages", BELOW_PAGES, BROWSER),
    ("app", &["*"], BROWSER),
    ("main.rs", &["app"], &[]),
    ("lib.rs", &["*"], &[]),
];

/// The folders in order: from `calculation` on, each folder can import those before it.
const ROOMS: &[&str] = &[
    "formula",
    "stats",
    "words",
    "metrics",
    "guides",
    "workshop",
    "workspace",
    "calculation",
    "links",
    "export",
    "browser",
    "ui",
];

const BELOW_CALCULATION: &[&str] = ROOMS.split_at(7).0;

/// Opening a link needs the figures of a page, so links import calculation, and not the other way round.
const BELOW_LINKS: &[&str] = ROOMS.split_at(8).0;

/// The folders that don't need a browser.
const BELOW_EXPORT: &[&str] = ROOMS.split_at(9).0;
const BELOW_UI: &[&str] = ROOMS.split_at(11).0;
const BELOW_PAGES: &[&str] = ROOMS;

const BROWSER: &[&str] = &[
    "gloo",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "wasm_split_helpers",
    "web_sys",
    "yew",
];

/// Every import or use of a package that the file's own folder isn't allowed.
fn broken_walls(files: &[File]) -> Vec<String> {
    let packages = packages();
    let graph = graph(files);
    let mut broken = Vec::new();
    for file in files {
        let Some((_, rooms, allowed)) = WALLS.iter().find(|(room, ..)| *room == file.room()) else {
            broken.push(format!(
                "src/{} is no room: name its walls here",
                file.room()
            ));
            continue;
        };
        for target in &graph[&file.path] {
            let room = target.split('/').next().unwrap_or_default();
            if room != file.room() && !rooms.contains(&"*") && !rooms.contains(&room) {
                broken.push(format!("src/{} depends on {target}", file.path));
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
    broken
}

#[test]
fn no_module_has_a_forbidden_import() {
    let broken = broken_walls(&files("rs"));
    assert!(broken.is_empty(), "{broken:#?}");
}

/// A room that was removed is removed from the lists above too.
#[test]
fn every_room_with_walls_exists() {
    let files = files("rs");
    for (room, ..) in WALLS {
        assert!(files.iter().any(|file| file.room() == *room), "{room}");
    }
    for room in ROOMS {
        assert!(WALLS.iter().any(|(known, ..)| known == room), "{room}");
    }
}

#[test]
fn no_files_depend_on_each_other_in_a_circle() {
    let circles = circles(&graph(&files("rs")));
    assert!(circles.is_empty(), "{circles:#?}");
}

/// The checks above find a circle and a forbidden import that were planted here.
#[test]
fn a_planted_circle_and_a_planted_import_are_found() {
    let mut seeded = files("rs");
    let mut seed = |path: &str, line: &str| {
        let file = seeded.iter_mut().find(|file| file.path == path).unwrap();
        file.text.push_str(line);
    };
    seed(
        "formula/expression.rs",
        "use crate::formula::solve::solve;\n",
    );
    seed("workspace/slot.rs", "use crate::ui::localizer;\n");
    let circles = circles(&graph(&seeded));
    assert_eq!(circles.len(), 1, "{circles:#?}");
    assert!(circles[0].contains(&"formula/expression.rs".to_owned()));
    assert!(circles[0].contains(&"formula/solve.rs".to_owned()));
    assert_eq!(
        broken_walls(&seeded),
        ["src/workspace/slot.rs depends on ui/localizer.rs"]
    );
}

/// The maximum percentages of all lines for `ui` and for every other folder.
#[test]
fn no_module_is_too_large() {
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    for file in files("rs") {
        *lines.entry(file.room().to_owned()).or_default() += file.text.lines().count();
    }
    let all: usize = lines.values().sum();
    for (room, count) in lines {
        let most = if room == "ui" { 20 } else { 40 };
        assert!(
            count * 100 <= all * most,
            "src/{room} holds {count} of {all} lines, more than {most} %"
        );
    }
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

/// Whether the code uses the package's name at the start of a path.
fn uses(code: &str, package: &str) -> bool {
    let head = format!("{package}::");
    code.match_indices(&head).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    }) || code.contains(&format!("use {package};"))
}

#[test]
fn the_reader_of_paths_sees_through_groups() {
    let file = |path: &str, text: &str| File {
        path: path.into(),
        text: text.into(),
    };
    let all = [
        file("formula/a.rs", "use crate::{ui::{a, b::C}, words};"),
        file(
            "formula/b.rs",
            "// use crate::ui::a;\nlet x = crate::words::d::now();",
        ),
        file("ui/mod.rs", "pub mod a;\nmod b;"),
        file("ui/a.rs", "use super::b::C;"),
        file("ui/b.rs", ""),
        file("words/mod.rs", "mod d;\npub use d::now;"),
        file("words/d.rs", "use crate::words::now;"),
    ];
    let graph = graph(&all);
    let seen = |path: &str| graph[path].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!(seen("formula/a.rs"), ["ui/a.rs", "ui/b.rs", "words/mod.rs"]);
    assert_eq!(seen("formula/b.rs"), ["words/d.rs"]);
    assert_eq!(seen("ui/mod.rs"), Vec::<&str>::new(), "it only declares");
    assert_eq!(seen("ui/a.rs"), ["ui/b.rs"]);
    assert_eq!(circles(&graph), [["words/d.rs", "words/mod.rs"]]);
    assert!(uses("use yew::prelude::*;", "yew") && uses("(yew::x)", "yew"));
    assert!(!uses("use crate::yew::x;", "yew") && !uses("use renew::x", "yew"));
}
