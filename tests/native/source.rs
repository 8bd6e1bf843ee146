//! The program's own source code, for the tests on layout and messages.

use std::fs;
use std::path::Path;

pub struct File {
    /// From `src/` on, such as `ui/chart/bars.rs`.
    pub path: String,
    pub text: String,
}

/// Every file under `src/` with that ending, in order.
pub fn files(ending: &str) -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    collect(&root, &root, ending, &mut found);
    found.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(!found.is_empty(), "no {ending} files");
    found
}

fn collect(root: &Path, folder: &Path, ending: &str, found: &mut Vec<File>) {
    for item in fs::read_dir(folder).unwrap() {
        let path = item.unwrap().path();
        if path.is_dir() {
            collect(root, &path, ending, found);
        } else if path
            .extension()
            .is_some_and(|extension| extension == ending)
        {
            let text = fs::read_to_string(&path).unwrap();
            let path = path
                .strip_prefix(root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            found.push(File { path, text });
        }
    }
}

impl File {
    /// The top-level folder, or the file itself at the top.
    pub fn room(&self) -> &str {
        self.path.split('/').next().unwrap_or_default()
    }

    /// The code without comments, but with strings and line breaks.
    pub fn code(&self) -> String {
        split(&self.text).0
    }

    /// The string literals, as they are written.
    pub fn literals(&self) -> Vec<String> {
        split(&self.text).1
    }
}

/// Code without comments, and the contents of its string literals.
fn split(text: &str) -> (String, Vec<String>) {
    let mut code = String::new();
    let mut literals = Vec::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if let Some((inside, length)) = raw_string(rest).or_else(|| string(rest)) {
            literals.push(inside.to_owned());
            code.push_str(&rest[..length]);
            rest = &rest[length..];
        } else if let Some(length) = character(rest) {
            code.push_str(&rest[..length]);
            rest = &rest[length..];
        } else {
            code.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    (code, literals)
}

/// The content of the string literal at the start of the string, and the length of the whole literal.
fn string(text: &str) -> Option<(&str, usize)> {
    let inside = text.strip_prefix('"')?;
    let mut escaped = false;
    let end = inside.find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })?;
    Some((&inside[..end], end + 2))
}

fn raw_string(text: &str) -> Option<(&str, usize)> {
    let after = text.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let inside = after[hashes..].strip_prefix('"')?;
    let close = format!("\"{}", "#".repeat(hashes));
    let end = inside.find(&close)?;
    Some((&inside[..end], 1 + hashes + 1 + end + close.len()))
}

/// The length of the character literal at the start of the string; a lifetime isn't one.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let first = inside.chars().next()?;
    let length = if first == '\\' {
        1 + inside[1..]
            .find('\'')
            .filter(|end| *end > 0 || inside.starts_with("\\'"))?
    } else {
        first.len_utf8()
    };
    let length = if inside.starts_with("\\'") { 2 } else { length };
    inside[length..].starts_with('\'').then_some(length + 2)
}

#[test]
fn the_reader_tells_code_from_comments_and_strings() {
    let text = "let a = \"x // y \\\" z\"; // \"not\" this\nlet b = 'c'; let q = '\"'; let e = '\\''; fn f<'a>() {} r#\"raw \"in\" it\"# '\\u{A0}'";
    let (code, literals) = split(text);
    assert_eq!(literals, ["x // y \\\" z", "raw \"in\" it"]);
    assert!(!code.contains("not") && code.contains("fn f<'a>() {}"));
}

/// A stylesheet that no other one imports would be missing from the build, and nothing else would notice.
#[test]
fn every_stylesheet_is_imported_once() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let mut sheets = Vec::new();
    for file in std::fs::read_dir(folder).unwrap().flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        sheets.push((name, std::fs::read_to_string(file.path()).unwrap()));
    }
    // The build starts from these.
    let roots = ["index.css", "metrics.css", "tools.css", "guides.css"];
    for (name, _) in sheets
        .iter()
        .filter(|(name, _)| !roots.contains(&name.as_str()))
    {
        let import = format!("@import \"{name}\";");
        let times: usize = sheets
            .iter()
            .map(|(_, text)| text.matches(&import).count())
            .sum();
        assert_eq!(times, 1, "{name}");
    }
}
