//! Names of files made from titles.

/// Longer names, in characters, aren't shown in full by file lists.
const LONGEST: usize = 60;

/// A title as part of a file name: its words in lower case, joined by hyphens, as many as fit. Letters of
/// every language are kept.
pub fn file_stem(title: &str, lower_case: impl Fn(&str) -> String) -> String {
    let words = title.split(|c: char| !c.is_alphanumeric());
    let mut stem = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        let word = lower_case(word);
        let room = LONGEST.saturating_sub(stem.chars().count());
        if stem.is_empty() {
            stem = word.chars().take(LONGEST).collect();
        } else if word.chars().count() < room {
            stem.push('-');
            stem.push_str(&word);
        } else {
            break;
        }
    }
    stem
}
