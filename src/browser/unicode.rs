//! Composing and decomposing letters with Unicode.

use js_sys::JsString;

/// The text with each letter and its accent as one character, however it was typed.
pub fn compose(text: &str) -> String {
    JsString::from(text).normalize("NFC").into()
}

/// The text as a user might type it in a search: in lower case, without accents, with one kind of apostrophe.
pub fn fold(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let apart: String = JsString::from(text).normalize("NFD").into();
    let plain = apart.chars().filter(|letter| !is_accent(*letter));
    let one = plain.map(|letter| match letter {
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '\u{b4}' => '\'',
        letter => letter,
    });
    lower_case(&one.collect::<String>())
}

/// The combining accents that letters are decomposed into.
fn is_accent(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The text in lower case, without the tables of the standard library.
pub fn lower_case(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}
