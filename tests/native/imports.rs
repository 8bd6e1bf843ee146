//! Which file imports which: the paths in the program's source code, resolved to the files that define them.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::File;

/// Files by their paths, each with the files that it imports.
pub type Graph = BTreeMap<String, BTreeSet<String>>;

/// The graph of these files. A file that only declares modules imports none.
pub fn graph(files: &[File]) -> Graph {
    let modules: BTreeMap<Vec<String>, &str> = files
        .iter()
        .map(|file| (module(&file.path), file.path.as_str()))
        .collect();
    let edges = |file: &File| -> BTreeSet<String> {
        let paths = paths(file).into_iter().chain(children(file, &modules));
        let targets = paths.filter_map(|path| target(&path, &modules));
        targets
            .filter(|target| *target != file.path)
            .map(str::to_owned)
            .collect()
    };
    files
        .iter()
        .map(|file| (file.path.clone(), edges(file)))
        .collect()
}

/// Every set of files that import each other in a circle. Each set is sorted.
pub fn circles(graph: &Graph) -> Vec<Vec<String>> {
    let reaches = |from: &str| -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut next: Vec<String> = graph[from].iter().cloned().collect();
        while let Some(file) = next.pop() {
            if seen.insert(file.clone()) {
                next.extend(graph.get(&file).into_iter().flatten().cloned());
            }
        }
        seen
    };
    let reached: BTreeMap<&str, BTreeSet<String>> = graph
        .keys()
        .map(|file| (file.as_str(), reaches(file)))
        .collect();
    let tied = |file: &str| -> Vec<String> {
        let both = reached[file]
            .iter()
            .filter(|other| reached[other.as_str()].contains(file));
        both.cloned().collect()
    };
    let all: BTreeSet<Vec<String>> = graph.keys().map(|file| tied(file)).collect();
    all.into_iter()
        .filter(|circle| !circle.is_empty())
        .collect()
}

/// The module of a file: `ui/copy.rs` and `ui/copy/mod.rs` are `ui::copy`; `lib.rs` and `main.rs`
/// keep their names, because no other module has them.
fn module(path: &str) -> Vec<String> {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    path.split('/').map(str::to_owned).collect()
}

/// The file that a path leads to: the one with the longest matching module.
fn target<'a>(path: &[String], modules: &BTreeMap<Vec<String>, &'a str>) -> Option<&'a str> {
    (1..=path.len())
        .rev()
        .find_map(|length| modules.get(&path[..length]).copied())
}

/// Every path in a file that starts at the crate's root, or leads there by `super`.
fn paths(file: &File) -> Vec<Vec<String>> {
    let code = code_of(file);
    let own = module(&file.path);
    let mut found = Vec::new();
    let heads = if file.path == "main.rs" {
        ["loyalty_lab::"].as_slice()
    } else {
        ["crate::", "super::", "self::"].as_slice()
    };
    for head in heads {
        for (at, _) in code.match_indices(head) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let ups = code[at..]
                .split("super::")
                .take_while(|part| part.is_empty())
                .count();
            let (base, rest) = match *head {
                "super::" => (
                    own[..own.len().saturating_sub(ups.max(1))].to_vec(),
                    &code[at + head.len() * ups.max(1)..],
                ),
                "self::" => (own.clone(), &code[at + head.len()..]),
                _ => (Vec::new(), &code[at + head.len()..]),
            };
            found.extend(
                tails(rest)
                    .into_iter()
                    .map(|tail| base.iter().cloned().chain(tail).collect::<Vec<String>>()),
            );
        }
    }
    found
}

/// The modules that a `mod.rs` both declares and uses, that is, names outside their declaration.
fn children(file: &File, modules: &BTreeMap<Vec<String>, &str>) -> Vec<Vec<String>> {
    if !file.path.ends_with("mod.rs") {
        return Vec::new();
    }
    let own = module(&file.path);
    let lines = code_of(file);
    let is_declaration = |line: &&str| {
        let line = line.trim();
        line.ends_with(';') && (line.starts_with("mod ") || line.starts_with("pub mod "))
    };
    let body: Vec<&str> = lines.lines().filter(|line| !is_declaration(line)).collect();
    let body = body.join("\n");
    let words: BTreeSet<&str> = body
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect();
    let is_child = |path: &&Vec<String>| path.len() == own.len() + 1 && path.starts_with(&own);
    modules
        .keys()
        .filter(is_child)
        .filter(|path| {
            path.last()
                .is_some_and(|name| words.contains(name.as_str()))
        })
        .cloned()
        .collect()
}

/// The code without its unit tests, which are allowed to import anything, and without literals.
fn code_of(file: &File) -> String {
    let code = file.code();
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    file.literals()
        .iter()
        .fold(code.to_owned(), |code, literal| match literal.len() {
            0 => code,
            _ => code.replace(&format!("\"{literal}\""), "\"\""),
        })
}

/// The paths at the start of the string: `a::b`, `{a::b, c::{d, e}}`.
pub fn tails(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start();
    if let Some(list) = text.strip_prefix('{') {
        let (mut depth, mut start, mut found) = (0, 0, Vec::new());
        for (at, c) in list.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    found.extend(tails(&list[start..at]));
                    start = at + 1;
                    if c == '}' {
                        break;
                    }
                }
                _ => {}
            }
        }
        return found;
    }
    let name: String = text
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect();
    if name.is_empty() {
        return Vec::new();
    }
    match text[name.len()..].strip_prefix("::") {
        Some(rest) => {
            let further = tails(rest);
            if further.is_empty() {
                return vec![vec![name]];
            }
            further
                .into_iter()
                .map(|tail| std::iter::once(name.clone()).chain(tail).collect())
                .collect()
        }
        None => vec![vec![name]],
    }
}
