//! axe-core finds no violations on any page, in any language, light or dark.

use crate::support::browser::{Browser, Options};
use crate::whole::walk;

use loyalty_lab::words::language::Language;

/// Walks through the whole program and runs axe at every stop. Also checks that no message key is shown
/// without its text.
async fn nothing_is_wrong(language: &str, scheme: &str, width: u32) {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.prefer("prefers-color-scheme", scheme);
    browser.resize(width, 900);
    let mut found = Vec::new();
    walk(&browser, language, async |state| {
        let text = browser.text("body").await;
        let missing = text.contains('⟨').then(|| "a key without words".to_owned());
        let violations = browser.axe().await.into_iter().chain(missing);
        found.extend(violations.map(|violation| format!("{state}: {violation}")));
        let spoken = browser.eval("document.documentElement.lang").await;
        assert_eq!(spoken, language, "{state}");
    })
    .await;
    assert_eq!(found, [""; 0], "{language}");
    browser.assert_quiet();
}

/// The colour schemes and widths, which the languages use in turn.
const LOOKS: [(&str, u32); 4] = [
    ("light", 1280),
    ("dark", 1280),
    ("light", 390),
    ("dark", 390),
];

#[tokio::test]
async fn nothing_is_wrong_in_one_half_of_the_languages() {
    check_languages(0).await;
}

#[tokio::test]
async fn nothing_is_wrong_in_the_other_half_of_the_languages() {
    check_languages(1).await;
}

#[tokio::test]
async fn nothing_is_wrong_dark_and_narrow() {
    nothing_is_wrong(Language::default().tag(), "dark", 390).await;
}

/// A new language is included automatically.
async fn check_languages(share: usize) {
    let real = Language::ALL
        .into_iter()
        .filter(|one| *one != Language::Pseudo);
    for (language, (scheme, width)) in real.zip(LOOKS.into_iter().cycle()).skip(share).step_by(2) {
        nothing_is_wrong(language.tag(), scheme, width).await;
    }
}
