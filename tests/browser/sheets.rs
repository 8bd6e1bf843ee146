//! Demonstrations on paper: how many A4 pages the browser prints.

use serde_json::json;

use crate::stage::DEMOS;
use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Options};

/// The height of A4 in points.
const HEIGHT: f64 = 842.0;

/// The pages that the browser prints: how many, and the height of the first.
async fn print(browser: &Browser) -> (u64, f64) {
    let printed = browser.devtools("Page.printToPDF", json!({ "preferCSSPageSize": true }));
    let count = "const file = atob(arguments[0]);
        return [file.match(/\\/Type\\s*\\/Page\\b(?!s)/g).length, Number(file.match(/\\/MediaBox\\s*\\[\\S+ \\S+ \\S+ (\\S+)\\]/)[1])]";
    let found = browser.run(count, vec![printed["data"].clone()]).await;
    let number = |place: usize| found[place].as_f64().expect("a number");
    (number(0) as u64, number(1))
}

async fn open(browser: &Browser, address: &str, kind: &str) {
    browser.follow(address).await;
    browser.wait_for(&format!("[data-sheet={kind}]")).await;
    browser.wait_for_parts().await;
}

#[tokio::test]
async fn every_sheet_is_one_page_or_two() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop").await;
    for language in LANGUAGES {
        for demo in DEMOS {
            for (kind, usual) in [("participant", 1), ("key", 1), ("trainer", 2)] {
                // Six questions instead of one or two.
                let most = usual + u64::from(demo == "markets");
                let address = format!("#/workshop/{demo}?sheet={kind}&lang={language}");
                open(&browser, &address, kind).await;
                browser
                    .wait_for(&format!("[data-sheet={kind}][lang={language}] h1"))
                    .await;
                let (pages, height) = print(&browser).await;
                assert!((1..=most).contains(&pages), "{address}: {pages} pages");
                assert!((height - HEIGHT).abs() < 1.0, "{address}: {height}");
            }
        }
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_programme_prints_every_sheet_on_its_own_page() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop").await;
    let programme = "#/workshop?programme=growth:12,blind:8,worth:10";
    for kind in ["participant", "key", "trainer"] {
        let mut alone = 0;
        for demo in ["growth", "blind", "worth"] {
            open(&browser, &format!("#/workshop/{demo}?sheet={kind}"), kind).await;
            alone += print(&browser).await.0;
        }
        open(&browser, &format!("{programme}&sheet={kind}"), kind).await;
        assert_eq!(browser.count(".sheet").await, 3, "{kind}");
        let (pages, _) = print(&browser).await;
        match kind {
            // Two short ones can share a page.
            "participant" => assert!((2..=alone).contains(&pages), "{pages} of {alone}"),
            _ => assert_eq!(pages, alone, "{kind}"),
        }
    }
    browser.assert_quiet();
}
