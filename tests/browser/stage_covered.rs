//! Covered means absent: nothing that a step reveals can be found at any step before it, in any demonstration.

use std::collections::BTreeSet;

use loyalty_lab::workshop;
use loyalty_lab::workshop::demo::Step;

use crate::stage::{DEMOS, open_in_language, wait_for_step};
use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Options};
use crate::support::user::ENTER;

const RIGHT: char = '\u{e014}';

/// What is on the page only after a reveal.
const REVEALED: &str = "data[data-variable], .truth, .slip, .ring, .right, .stage-result, .interval, \
    .stage-options span > b, .stage-bars :is(rect, b), .stage-sentence, .stage-body .unseen, .large-chart, .stage-line";

/// The title, the address, every text and attribute but the number of the step, and those that only draw or
/// style.
const FINDABLE: &str = "[document.title, decodeURIComponent(location.href.replace(location.host, '')),
    ...[document.documentElement, ...document.querySelectorAll('body, body *:not(script, .stage-place)')].flatMap((part) => [
        ...[...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && part.localName !== 'html').map((node) => node.data),
        ...[...part.attributes]
            .filter(({ name }) => !/^(class|id|data-step|href|src|integrity|viewBox|points|d|y|y1|y2|cy|r|width|height)$/.test(name))
            .map(({ value }) => value),
    ])]";

/// Adjacent texts belong together, such as a number and its unit.
const WHOLE: &str = "document.querySelector('.stage-body').innerText";

/// What the step shows that no earlier step may: results, the sentences of slips, intervals, and where the truth is.
const SHOWN: &str = "[
    ...[...document.querySelectorAll('data[data-variable]')].flatMap((part) => [part.textContent, part.value]),
    ...[...document.querySelectorAll('.slip-text, .interval, .stage-options span > b, .stage-sentence')].map((part) => part.textContent),
    ...[...document.querySelectorAll('.truth')].map((part) => part.getAttribute('x1')),
]";

fn strings(value: &serde_json::Value) -> Vec<String> {
    serde_json::from_value(value.clone()).expect("a list of texts")
}

/// Whether the text contains the token, not as a part of a longer number.
fn contains(text: &str, token: &str) -> bool {
    let is_of_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',');
    text.match_indices(token).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        let mut after = text[start + token.len()..].chars();
        let goes_on = match after.next() {
            Some('.' | ',') => after.next().is_some_and(|c| c.is_ascii_digit()),
            next => next.is_some_and(|c| c.is_ascii_digit()),
        };
        !before.is_some_and(is_of_number) && !goes_on
    })
}

/// A single digit or letter is found everywhere.
fn is_telling(token: &str) -> bool {
    token.chars().filter(|c| c.is_alphanumeric()).count() > 1
}

fn covers(step: Step) -> bool {
    matches!(
        step,
        Step::Scene
            | Step::Ask(_)
            | Step::Again(_)
            | Step::Compare(false)
            | Step::Vary(_, false)
            | Step::Recall(false)
    )
}

/// The first step at which what is revealed here must not be found. A question is covered from the start, the rest
/// since its own question is asked.
fn covered_from(place: usize, step: Step) -> Option<usize> {
    match step {
        Step::Reveal(_) => Some(0),
        Step::Vary(_, true) | Step::Recall(true) => Some(place - 1),
        _ => None,
    }
}

#[tokio::test]
async fn what_a_step_reveals_is_absent_from_every_step_before_it() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let (mut found, mut searched) = (Vec::new(), 0);
    for (row, demo) in DEMOS.into_iter().enumerate() {
        let language = LANGUAGES[row % LANGUAGES.len()];
        open_in_language(&browser, demo, language).await;
        let known = workshop::find(demo).expect("a demonstration");
        let steps = known.steps();
        let guess = ["7", "7 1 9", "7 1 9 2"][known.questions[0].options().saturating_sub(2)];
        let mut pages: Vec<Vec<String>> = Vec::new();
        // What an earlier step revealed is no secret any more.
        let mut told = BTreeSet::new();
        for (place, step) in steps.iter().copied().enumerate() {
            wait_for_step(&browser, place).await;
            if step == Step::Ask(0) {
                // A guess must not lead to the answer either.
                for key in guess.chars().chain([ENTER]) {
                    browser.press(&[key]).await;
                }
            }
            if covers(step) && browser.count(REVEALED).await > 0 {
                found.push(format!("{demo}, {step:?}: something is revealed"));
            }
            let mut page = strings(&browser.eval(FINDABLE).await);
            let whole = browser.eval(WHOLE).await;
            page.push(whole.as_str().expect("a text").to_owned());
            if let Some(from) = covered_from(place, step) {
                let shown = strings(&browser.eval(SHOWN).await);
                for token in shown {
                    if !is_telling(&token) || !told.insert(token.clone()) {
                        continue;
                    }
                    searched += 1;
                    let is_in = |page: &[String]| page.iter().any(|text| contains(text, &token));
                    assert!(is_in(&page), "{demo}, {step:?}: {token} can be found");
                    let early = pages[from..].iter().position(|page| is_in(page));
                    if let Some(early) = early {
                        let early = steps[from + early];
                        found.push(format!("{language} {demo}, {early:?}: {token} of {step:?}"));
                    }
                }
            }
            pages.push(page);
            if place + 1 < steps.len() {
                browser.press(&[RIGHT]).await;
            }
        }
        browser.press(&['r']).await;
        browser.press(&['r']).await;
        wait_for_step(&browser, 0).await;
    }
    assert_eq!(found, [""; 0]);
    assert!(searched > 60, "only {searched} texts were searched for");
    browser.assert_quiet();
}
