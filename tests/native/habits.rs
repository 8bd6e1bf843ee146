//! Code conventions that are easy to miss: no sentences outside the language files, short files,
//! documentation.

use crate::source::{File, files};

/// Sentences belong in the language files. Signs, such as `%` or a space, are allowed in code.
#[test]
fn no_sentence_is_in_the_code_of_pages() {
    let mut found = Vec::new();
    for file in files("rs")
        .iter()
        .filter(|file| ["ui", "pages", "app", "browser", "main.rs"].contains(&file.room()))
    {
        let code = file.code();
        for (at, text) in texts_of_elements(&code)
            .into_iter()
            .chain(attributes_that_users_read(&code))
        {
            if text.chars().any(char::is_alphabetic) {
                let line = code[..at].matches('\n').count() + 1;
                found.push(format!("src/{} near line {line}: {text:?}", file.path));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Literals used as text between tags: `{ "…" }` after a tag or another brace, and `>"…"<`.
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

fn attributes_that_users_read(code: &str) -> Vec<(usize, &str)> {
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
    assert_eq!(attributes_that_users_read("<a title=\"Hi\">")[0].1, "Hi");
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

/// Folders, and the maximum number of public items in each that can lack documentation.
const UNEXPLAINED: &[(&str, usize)] = &[
    ("formula", 0),
    ("guides", 0),
    ("metrics", 0),
    ("stats", 0),
    ("words", 0),
    ("workspace", 0),
];

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

/// Public items without documentation. Modules are documented at their start, and the `metric()` of a
/// catalogue file is documented by the file.
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

/// Lists every public item without documentation, by folder: `cargo test --test native unexplained
/// -- --ignored --nocapture`.
#[test]
#[ignore = "a list to read, not a check"]
fn unexplained_everywhere() {
    for line in files("rs").iter().flat_map(unexplained) {
        println!("{line}");
    }
}
