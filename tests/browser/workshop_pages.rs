//! The pages of the workshop outside the stage, with axe.

use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Options};

const PROGRAMME: &str = "#/workshop?programme=growth:12,blind:8";

/// Each page with what shows that it is there; the language can be added to the address.
pub const PAGES: [(&str, &str); 9] = [
    ("#/workshop?", ".demos"),
    (
        "#/workshop?programme=growth:12,blind:8&",
        "[data-part=programme] li + li",
    ),
    (
        "#/workshop?programme=growth:12,nothing:3&second=lt&",
        "[data-problem=programme_unknown]",
    ),
    (
        "#/workshop/score?sheet=participant&",
        "[data-sheet=participant]",
    ),
    ("#/workshop/mix?sheet=key&", "[data-sheet=key]"),
    ("#/workshop/markets?sheet=trainer&", "[data-sheet=trainer]"),
    (
        "#/workshop?programme=growth:12,blind:8&sheet=all&",
        "[data-sheet=trainer]",
    ),
    (
        "#/workshop/growth?trainer=1&",
        "[data-problem=trainer_alone]",
    ),
    (
        "#/workshop/growth?customers_new=x&",
        ".stage-edit [data-problem=not_a_number]",
    ),
];

#[tokio::test]
async fn no_light_page_of_the_workshop_has_axe_violations() {
    nothing_is_wrong("light").await;
}

#[tokio::test]
async fn no_dark_page_of_the_workshop_has_axe_violations() {
    nothing_is_wrong("dark").await;
}

async fn nothing_is_wrong(theme: &str) {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let mut found = Vec::new();
    for language in LANGUAGES {
        let look = format!("lang={language}&theme={theme}");
        for (page, part) in PAGES {
            browser.follow(&format!("{page}{look}")).await;
            browser
                .wait_for(&format!("html[lang={language}][data-theme={theme}] {part}"))
                .await;
            found.extend(faults(&browser, &format!("{page}{look}")).await);
        }
        // What a button opens.
        for (button, opened) in [
            ("#screen-test", ".screen-test"),
            ("[data-part=programme] [data-take=code]", ".code"),
        ] {
            browser.follow(&format!("{PROGRAMME}&{look}")).await;
            browser.click(button).await;
            browser.wait_for(opened).await;
            found.extend(faults(&browser, &format!("{opened} {look}")).await);
            // Another page closes it.
            browser.follow(&format!("#/?{look}")).await;
            browser.wait_until_gone(opened).await;
        }
    }
    assert_eq!(found, [""; 0]);
    browser.assert_quiet();
}

async fn faults(browser: &Browser, page: &str) -> Vec<String> {
    let text = browser.text("body").await;
    let missing = text.contains('⟨').then(|| "a key without words".to_owned());
    let all = browser.axe().await.into_iter().chain(missing);
    all.map(|fault| format!("{page}: {fault}")).collect()
}
