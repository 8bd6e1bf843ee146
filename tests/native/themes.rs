//! The themes differ only in colours, so what fits on a light page fits on a dark one.

use std::fs;
use std::path::Path;

/// The lines of all style sheets that depend on the theme, trimmed.
fn themed_lines() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let files = fs::read_dir(folder).unwrap();
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let lines: Vec<String> = texts
        .flat_map(|text| {
            text.lines()
                .map(|line| line.trim().to_owned())
                .collect::<Vec<_>>()
        })
        .collect();
    let is_themed = |line: &String| {
        ["light-dark(", "data-theme", "prefers-color-scheme"]
            .iter()
            .any(|part| line.contains(part))
    };
    lines.into_iter().filter(is_themed).collect()
}

/// `--name: light-dark(#…, #…);`
fn is_colour(line: &str) -> bool {
    let colours = line
        .strip_prefix("--")
        .and_then(|line| line.split_once(": light-dark("))
        .and_then(|(_, colours)| colours.strip_suffix(");"))
        .and_then(|colours| colours.split_once(", "));
    let is_hex = |text: &str| {
        text.strip_prefix('#')
            .is_some_and(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
    };
    colours.is_some_and(|(light, dark)| is_hex(light) && is_hex(dark))
}

/// `:root[data-theme="dark"] { color-scheme: dark; }`
fn is_scheme(line: &str) -> bool {
    line.strip_prefix(":root[data-theme=\"")
        .and_then(|line| line.split_once("\"] { color-scheme: "))
        .is_some_and(|(theme, scheme)| scheme.strip_suffix("; }") == Some(theme))
}

#[test]
fn a_theme_changes_only_colours() {
    let lines = themed_lines();
    assert!(lines.len() > 20, "{lines:#?}");
    let others: Vec<_> = lines
        .iter()
        .filter(|line| !is_colour(line) && !is_scheme(line))
        .collect();
    assert!(others.is_empty(), "{others:#?}");
}
