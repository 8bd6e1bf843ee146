//! The pseudo-language: accented English in brackets, about 1.5 times as long.

/// Transforms one piece of text of a message. Each piece gets its own brackets, so that you can see where a
/// sentence was assembled from parts.
pub fn transform(text: &str) -> String {
    if text.trim().is_empty() {
        return text.to_owned();
    }
    let accented: String = text.chars().map(accent).collect();
    // Added as words of four characters, so that lines break as they would between longer words.
    let length = text.chars().count().div_ceil(2);
    let padding = " ~~~~".repeat(length.div_ceil(5));
    // Leading and trailing spaces stay outside the brackets; otherwise words would run into the
    // figures between them.
    let start = accented.len() - accented.trim_start().len();
    let end = accented.trim_end().len();
    let (before, after) = (&accented[..start], &accented[end..]);
    format!("{before}⟦{}{padding}⟧{after}", &accented[start..end])
}

fn accent(c: char) -> char {
    match c {
        'a' => 'á',
        'c' => 'ç',
        'd' => 'ď',
        'e' => 'ë',
        'i' => 'í',
        'n' => 'ñ',
        'o' => 'ö',
        'r' => 'ř',
        's' => 'š',
        't' => 'ţ',
        'u' => 'ü',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'C' => 'Č',
        'E' => 'É',
        'N' => 'Ñ',
        'O' => 'Ö',
        'R' => 'Ř',
        'S' => 'Š',
        'U' => 'Ü',
        c => c,
    }
}
