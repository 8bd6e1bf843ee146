//! The chart and the comparison on the stage, and axe at every step of every demonstration.

use crate::stage::{DEMOS, wait_for_step};
use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Options};

const RIGHT: char = '\u{e014}';

/// Goes on until the stage shows that part; returns how many steps it took.
pub async fn go_to(browser: &Browser, part: &str) -> usize {
    let mut step = 0;
    wait_for_step(browser, step).await;
    while browser.count(part).await == 0 {
        assert_eq!(
            browser.count("[data-press=forward]:disabled").await,
            0,
            "{part} isn't shown"
        );
        browser.press(&[RIGHT]).await;
        step += 1;
        wait_for_step(browser, step).await;
    }
    step
}

/// The texts of all bars, and their lengths in percent.
const BARS: &str = "[...document.querySelectorAll('.stage-bars li')].map((column) =>
    [...column.querySelectorAll('p')].map((bar) =>
        bar.innerText.split('\\n').join(' ').trim() + ' ' + (bar.querySelector('rect')?.getAttribute('width') ?? '')).join(', ')
    ).join('; ')";

#[tokio::test]
async fn definitions_are_compared_on_one_scale_after_a_covered_step() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (demo, bars, shown) in [
        ("blind", 4, ["85%", "30%", "80%"]),
        ("worth", 4, ["€1,000", "€842", "€792"]),
        ("five", 2, ["5", "0.5", "100.00%"]),
        ("alone", 3, ["65%", "74.6%", "81.8%"]),
        ("mix", 6, ["62%", "66%", "65%"]),
    ] {
        browser.open(&format!("#/workshop/{demo}")).await;
        let step = go_to(&browser, ".stage-bars").await;
        assert_eq!(browser.count(".stage-bars p").await, bars, "{demo}");
        assert_eq!(
            browser.count(".stage-bars :is(rect, b)").await,
            0,
            "{demo} is covered"
        );
        browser.press(&[RIGHT]).await;
        wait_for_step(&browser, step + 1).await;
        assert_eq!(browser.count(".stage-bars rect").await, bars, "{demo}");
        let found = browser.eval(BARS).await;
        let found = found.as_str().expect("a text");
        for part in shown {
            assert!(found.contains(part), "{demo}: {found}");
        }
        let widths = "new Set([...document.querySelectorAll('.stage-bars svg')].map((bar) => Math.round(bar.getBoundingClientRect().width))).size";
        assert_eq!(browser.eval(widths).await, 1, "{demo} has one scale");
    }
    // Own figures change the bars.
    browser.open("#/workshop/five?customers_saved=1050").await;
    let step = go_to(&browser, ".stage-bars").await;
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, step + 1).await;
    let found = browser.eval(BARS).await;
    assert_eq!(found, "5 100.00%; 2.5 50.00%");
    browser.assert_quiet();
}

#[tokio::test]
async fn the_chart_follows_the_answer_with_the_figures_of_the_question() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (address, shown) in [
        ("#/workshop/growth", "700 kept"),
        (
            "#/workshop/growth?customers_start=500&customers_new=100&customers_end=400",
            "300 kept",
        ),
        ("#/workshop/blind", "170 kept"),
        ("#/workshop/score", "22 detractors"),
    ] {
        browser.open(address).await;
        let step = go_to(&browser, ".large-chart").await;
        assert_eq!(step, 4, "{address}: right after the answer");
        let texts = browser.text(".large-chart").await;
        assert!(texts.contains(shown), "{address}: {texts}");
        let described = browser.attributes(".large-chart > svg", "aria-label").await;
        assert!(described[0].contains(shown), "{address}: {described:?}");
    }
    // The second question has a chart for each case.
    browser.press(&[RIGHT]).await;
    let mut step = 5;
    wait_for_step(&browser, step).await;
    while browser.count(".case + .case .large-chart").await == 0 {
        browser.press(&[RIGHT]).await;
        step += 1;
        wait_for_step(&browser, step).await;
    }
    assert_eq!(browser.count(".large-chart > svg").await, 2);
    browser.assert_quiet();
}

/// The demonstrations and languages take the themes in turn, so that each demonstration and each language is seen in
/// both. Of the lines of a working, only the last is checked: it contains the others.
#[tokio::test]
async fn no_step_of_a_demonstration_has_axe_violations() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let mut found = Vec::new();
    for (row, language) in LANGUAGES.into_iter().enumerate() {
        for (place, demo) in DEMOS.into_iter().enumerate() {
            let theme = ["light", "dark"][(row + place) % 2];
            browser
                .follow(&format!("#/workshop/{demo}?lang={language}&theme={theme}"))
                .await;
            browser
                .wait_for(&format!(
                    "html[lang={language}][data-theme={theme}] .stage[data-step='0']"
                ))
                .await;
            let mut step = 0;
            let mut lines = 0;
            loop {
                wait_for_step(&browser, step).await;
                let now = browser.count(".stage-line").await;
                // The next press may add a line, or leave the working.
                let is_working = now > lines;
                lines = now;
                let is_last = browser.count("[data-press=forward]:disabled").await > 0;
                if !is_working {
                    let violations = browser.axe().await.into_iter();
                    found.extend(
                        violations.map(|of| format!("{language} {theme} {demo} {step}: {of}")),
                    );
                }
                if is_last {
                    break;
                }
                browser.press(&[RIGHT]).await;
                step += 1;
            }
        }
    }
    assert_eq!(found, [""; 0]);
    browser.assert_quiet();
}
