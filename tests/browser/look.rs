//! The appearance: narrow pages, paper, and users who prefer no motion.

use crate::pages::PAGES;
use crate::support::browser::{Browser, Options};

#[tokio::test]
async fn no_word_escapes_translation() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/?lang=en-XA").await;
    for fragment in ["#/?".to_owned(), "#/xyz?".to_owned()]
        .into_iter()
        .chain(PAGES.iter().map(|page| format!("{}&", page.full())))
    {
        browser.follow(&format!("{fragment}lang=en-XA")).await;
        // Words of four or more unaccented letters outside the brackets of the pseudo-language, except in the
        // spreadsheet formula, the names of currencies, and the date and the address on paper.
        let plain = "return [...document.querySelectorAll('#app *')]
            .filter((element) => !element.closest('code, math, option, .report-foot'))
            .flatMap((element) => [...element.childNodes])
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .map((node) => node.data.replace(/⟦[^⟧]*⟧/g, ''))
            .filter((text) => /[A-Za-z]{4,}/.test(text))";
        let plain = browser.run(plain, Vec::new()).await;
        assert_eq!(plain, serde_json::json!([]), "{fragment}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn paper_shows_the_result_and_no_controls() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for page in &PAGES {
        browser.open(&page.full()).await;
        browser.show_as_print(true);
        for shown in [
            "h1".to_owned(),
            format!("data[data-variable='{}']", page.main_result()),
            "math".to_owned(),
            "svg".to_owned(),
            "form input".to_owned(),
            "aside".to_owned(),
        ] {
            assert!(browser.sees(&shown).await, "{}: {shown}", page.metric);
        }
        for hidden in [
            "header", "button", "select", "summary", "nav", "a.skip", ".notices",
        ] {
            assert!(!browser.sees(hidden).await, "{}: {hidden}", page.metric);
        }
        browser.show_as_print(false);
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn paper_is_white_even_where_the_screen_is_dark() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/nps?promoters=50&passives=30&detractors=20&theme=dark")
        .await;
    browser.show_as_print(true);
    let lightness = "(() => {
        const canvas = document.createElement('canvas')
            .getContext('2d', { willReadFrequently: true });
        return ['backgroundColor', 'color'].map((part) => {
            canvas.fillStyle = getComputedStyle(document.body)[part];
            canvas.fillRect(0, 0, 1, 1);
            return canvas.getImageData(0, 0, 1, 1).data[1];
        });
    })()";
    let lightness = browser.eval(lightness).await;
    assert!(lightness[0].as_u64() > Some(200), "paper: {lightness}");
    assert!(lightness[1].as_u64() < Some(80), "ink: {lightness}");
    browser.assert_quiet();
}

/// Each frame of a transition would delay the letter that is typed meanwhile.
#[tokio::test]
async fn nothing_moves() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let moving = "[...document.querySelectorAll('*')].filter((element) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
            return animationName !== 'none' || scrollBehavior === 'smooth'
                || transitionDuration.split(', ').some((duration) => parseFloat(duration) > 0.001);
        }).map((element) => element.outerHTML.slice(0, 80))";
    for page in [
        "#/metrics/nps?promoters=50&passives=30&detractors=20",
        "#/guides",
    ] {
        browser.open(page).await;
        browser.wait_for("h1").await;
        assert_eq!(browser.eval(moving).await, serde_json::json!([]), "{page}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn the_chart_is_given_in_words_and_as_a_table() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for page in &PAGES {
        browser.follow(&page.full()).await;
        let chart = format!("article[data-metric={}] figure", page.metric);
        for attribute in ["aria-labelledby", "aria-describedby"] {
            let ids = browser
                .attributes(&format!("{chart} [role=img]"), attribute)
                .await;
            let words = browser.text(&format!("#{}", ids[0])).await;
            assert!(!words.trim().is_empty(), "{}: {attribute}", page.metric);
        }
        assert!(
            browser.count(&format!("{chart} table td")).await > 0,
            "{}",
            page.metric
        );
    }
    browser.assert_quiet();
}
