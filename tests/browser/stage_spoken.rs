//! What a screen reader hears of a stage: the answer with everything on the axis, announced when it is revealed.

use serde_json::json;

use crate::stage::{DEMOS, open_in_language, wait_for_step};
use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Options};
use crate::support::user::ENTER;

const RIGHT: char = '\u{e014}';

/// The names of everything that a screen reader can reach.
fn spoken(browser: &Browser) -> Vec<String> {
    let tree = browser.devtools("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().expect("a list of nodes");
    let is_reached = |node: &&serde_json::Value| node["ignored"] != true;
    let name = |node: &serde_json::Value| Some(node["name"]["value"].as_str()?.to_owned());
    nodes.iter().filter(is_reached).filter_map(name).collect()
}

async fn answer_of(browser: &Browser) -> String {
    browser.text("data[data-variable]").await
}

#[tokio::test]
async fn the_answer_the_usual_guesses_and_the_nearest_are_spoken() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let mut axes = 0;
    for (place, demo) in DEMOS.into_iter().enumerate() {
        let language = LANGUAGES[place % LANGUAGES.len()];
        open_in_language(&browser, demo, language).await;
        browser.press(&[RIGHT]).await;
        wait_for_step(&browser, 1).await;
        if browser.count(".stage-axis").await == 0 {
            continue;
        }
        axes += 1;
        browser.press(&['7']).await;
        browser.press(&[ENTER]).await;
        browser.wait_for(".dot").await;
        browser.press(&[RIGHT]).await;
        wait_for_step(&browser, 2).await;
        assert_eq!(browser.count(".stage-body .unseen").await, 0, "{demo}");
        browser.press(&[RIGHT]).await;
        wait_for_step(&browser, 3).await;
        let answer = answer_of(&browser).await;
        let drawn = "[...document.querySelectorAll('.slip-text')].map((text) => text.textContent)";
        let drawn: Vec<String> =
            serde_json::from_value(browser.eval(drawn).await).expect("a list of texts");
        assert!(!drawn.is_empty(), "{demo}");
        let spoken = spoken(&browser);
        for text in &drawn {
            assert!(
                spoken.contains(text),
                "{language} {demo}: {text}: {spoken:#?}"
            );
        }
        let starts = |start: &str| {
            let start = format!("{start}: ");
            spoken.iter().any(|name| name.starts_with(&start))
        };
        assert!(starts(&answer), "{language} {demo}: {answer}: {spoken:#?}");
        let words = "document.querySelector('.stage-body .unseen').children.length";
        assert_eq!(
            browser.eval(words).await,
            drawn.len() + 2,
            "{demo}: the answer, the usual guesses, and the nearest one"
        );
    }
    assert!(axes >= 8, "{axes} demonstrations have an axis");
    browser.assert_quiet();
}

/// Collects what is added to the live region, which must stay the same element.
const LISTEN: &str = "window.region = document.querySelector('.stage-body[aria-live=polite]');
    window.heard = [];
    new MutationObserver((changes) => {
        for (const { addedNodes, target, type } of changes) {
            heard.push(...(type === 'characterData' ? [target] : addedNodes));
        }
    }).observe(region, { subtree: true, childList: true, characterData: true });";

#[tokio::test]
async fn the_reveal_is_announced() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (demo, shown) in [("growth", "70%"), ("small", "C"), ("markets", "A")] {
        browser.open(&format!("#/workshop/{demo}")).await;
        wait_for_step(&browser, 0).await;
        browser.run(LISTEN, Vec::new()).await;
        for step in 1..3 {
            browser.press(&[RIGHT]).await;
            wait_for_step(&browser, step).await;
        }
        browser.run("heard.length = 0", Vec::new()).await;
        browser.press(&[RIGHT]).await;
        browser.wait_for(".stage-answer").await;
        let result = browser.text(".stage-answer .stage-result").await;
        assert_eq!(result, shown, "{demo}");
        let heard = "heard.map((part) => part.textContent)";
        let is_same = "document.querySelector('.stage-body') === region";
        assert_eq!(browser.eval(is_same).await, true, "{demo}");
        let heard: Vec<String> =
            serde_json::from_value(browser.eval(heard).await).expect("a list of texts");
        let all = heard.join("\n");
        assert!(all.contains(shown), "{demo}: {heard:?}");
        if demo == "growth" {
            let slips = "[...document.querySelectorAll('.stage-body .unseen li')].map((item) => item.textContent)";
            let slips: Vec<String> =
                serde_json::from_value(browser.eval(slips).await).expect("a list of texts");
            assert_eq!(slips.len(), 4, "{slips:?}");
            assert!(slips.iter().all(|slip| all.contains(slip)), "{heard:?}");
        }
    }
    browser.assert_quiet();
}
