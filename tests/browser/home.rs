//! The home page: an interactive example, the questions with their pictures, links to the other pages.

use crate::pages::PAGES;
use crate::support::browser::{Browser, Options};
use serde_json::json;

const RIGHT: char = '\u{e014}';

/// The example responds to keys, and changes none of the user's figures.
#[tokio::test]
async fn the_example_moves_and_saves_nothing() {
    const BAR: &str = "document.querySelector('.example rect:last-of-type').height.baseVal.value";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    browser.wait_for(".example output").await;
    assert_eq!(browser.text(".example output").await, "20 months");
    assert!(browser.text(".example").await.contains("54%"));
    let before = browser.eval(BAR).await.as_f64().expect("a height");
    let stored = browser.eval("JSON.stringify(localStorage)").await;
    browser
        .run(
            "document.querySelector('.example input').focus()",
            Vec::new(),
        )
        .await;
    for _ in 0..10 {
        browser.press(&[RIGHT]).await;
    }
    browser
        .wait_until("document.querySelector('.example output').textContent === '10 months'")
        .await;
    assert_eq!(
        browser.attributes(".example input", "aria-valuetext").await,
        ["10%"]
    );
    assert!(browser.text(".example").await.contains("28%"));
    assert!(browser.eval(BAR).await.as_f64().expect("a height") < before);
    assert_eq!(browser.eval("location.hash").await, "#/");
    assert_eq!(browser.eval("JSON.stringify(localStorage)").await, stored);
    // It isn't one of the user's results.
    assert_eq!(browser.count("data[data-variable]").await, 0);
    browser.click(".example a").await;
    browser.wait_for("article[data-metric=churn]").await;
    assert_eq!(browser.text_of("customers_start").await, "");
    browser.assert_quiet();
}

#[tokio::test]
async fn each_question_has_a_picture_and_the_result_that_the_user_has() {
    const BARE: &str = "[...document.querySelectorAll('.questions li')]
        .filter((line) => !line.querySelector('svg[aria-hidden=true] rect')).length";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    browser
        .keep(&[
            ("field/promoters", "50"),
            ("field/passives", "30"),
            ("field/detractors", "20"),
            ("variant/b/base", "mine"),
            ("variant/b/field/promoters", "60"),
        ])
        .await;
    browser.open("#/").await;
    browser.wait_for(".questions svg").await;
    assert_eq!(browser.eval(BARE).await, 0);
    assert_eq!(browser.count(".questions li").await, PAGES.len() as u64);
    // Each is drawn from a worked case of its metric.
    let different = "new Set([...document.querySelectorAll('.questions svg')].map((one) => one.innerHTML)).size";
    assert_eq!(browser.eval(different).await, PAGES.len() as u64);
    let nps = browser
        .text(".questions a[href='#/metrics/nps'] .value")
        .await;
    assert_eq!(nps, "+30");
    // The variant has 60, 30 and 20 of 110: 6.36 points more, between −15 and +27.
    let changes = browser.text(".questions .change").await;
    assert_eq!(changes, "B: +6 points (could be chance)");
    assert_eq!(browser.count(".questions .change").await, 1);
    // It has room for its words: one line under the name.
    let height = "document.querySelector('.questions .change').getBoundingClientRect().height";
    assert!(browser.eval(height).await.as_f64().expect("a height") < 30.0);
    let ways = browser.attributes(".ways a", "href").await;
    assert_eq!(
        json!(ways),
        json!([
            "#/guides",
            "#/cultures",
            "#/plan",
            "#/myths",
            "#/lab/chance",
            "#/workshop"
        ])
    );
    browser.assert_quiet();
}

/// Without the chunk, the questions are shown, and the page says that something couldn't be loaded.
#[tokio::test]
async fn the_questions_do_not_wait_for_the_example() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let problem = "article.home [data-problem=part_unreachable] button";
    browser.devtools("Network.enable", json!({}));
    browser.devtools(
        "Network.setBlockedURLs",
        json!({ "urls": ["*split_metrics*"] }),
    );
    browser.open("#/").await;
    browser.wait_for(problem).await;
    assert_eq!(browser.count(".questions a").await, PAGES.len() as u64);
    browser.devtools("Network.setBlockedURLs", json!({ "urls": [] }));
    browser.click(problem).await;
    browser.wait_for(".example output").await;
}

/// The change in a result is as precise as the two samples allow, and named as possible chance by the same verdict as on
/// the page of the metric. Without samples, it is written in full.
#[tokio::test]
async fn a_change_between_samples_says_whether_it_could_be_chance() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    const CHANGE: &str = ".questions a[href^='#/metrics/nps'] .change";
    browser.open("#/").await;
    for (language, kept, verdict, said) in [
        ("en", ["60", ""], "chance", "B: +6 points (could be chance)"),
        (
            "bg",
            ["60", ""],
            "chance",
            "B: +6 точки (може да е случайност)",
        ),
        ("en", ["95", ""], "seen", "B: +22 points"),
        ("en", ["60", "0"], "", "B: +6.36 points"),
    ] {
        let [promoters, sample] = kept;
        browser
            .keep(&[
                ("field/promoters", "50"),
                ("field/passives", "30"),
                ("field/detractors", "20"),
                ("sample", sample),
                ("variant/b/base", "mine"),
                ("variant/b/field/promoters", promoters),
            ])
            .await;
        browser.open(&format!("#/?lang={language}")).await;
        browser.wait_for(CHANGE).await;
        assert_eq!(browser.text(CHANGE).await, said);
        browser
            .follow(&format!("#/metrics/nps?lang={language}"))
            .await;
        browser.wait_for(".compare table").await;
        let verdicts = browser.attributes("[data-real]", "data-real").await;
        assert_eq!(verdicts.concat(), verdict, "{said}");
    }
    browser.assert_quiet();
}
