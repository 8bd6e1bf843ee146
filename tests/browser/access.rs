//! What axe-core finds wrong: nothing, on every page, in every language, light and dark.

use crate::support::browser::{Browser, Options};
use crate::whole::walk;

/// Walks the whole program and asks axe at every stop; no key without words meets a person either.
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
    assert_eq!(found, [""; 0]);
    browser.assert_quiet();
}

#[tokio::test]
async fn english_light_and_wide() {
    nothing_is_wrong("en", "light", 1280).await;
}

#[tokio::test]
async fn english_dark_and_narrow() {
    nothing_is_wrong("en", "dark", 390).await;
}

#[tokio::test]
async fn bulgarian() {
    nothing_is_wrong("bg", "dark", 1280).await;
}

#[tokio::test]
async fn slovenian() {
    nothing_is_wrong("sl", "light", 390).await;
}

#[tokio::test]
async fn lithuanian() {
    nothing_is_wrong("lt", "light", 1280).await;
}

#[tokio::test]
async fn russian() {
    nothing_is_wrong("ru", "dark", 390).await;
}
