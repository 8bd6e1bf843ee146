//! Letters, as Unicode takes them apart and puts them together.

use js_sys::JsString;

/// The text with letter and accent in one, however it was typed.
pub fn composed(text: &str) -> String {
    JsString::from(text).normalize("NFC").into()
}

/// The text as somebody who searches may type it: in small letters, without accents, with one kind
/// of apostrophe.
pub fn folded(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let apart: String = JsString::from(text).normalize("NFD").into();
    let plain = apart.chars().filter(|letter| !is_accent(*letter));
    let one = plain.map(|letter| match letter {
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '\u{b4}' => '\'',
        letter => letter,
    });
    one.collect::<String>().to_lowercase()
}

/// The accents that letters are taken apart into.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}
