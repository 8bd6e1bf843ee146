//! The page of a metric on a projector: it fits the window, and a covered result isn't anywhere on the page.

use crate::pages::PAGES;
use crate::stage::{SMALL, WINDOWS};
use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Options};
use crate::support::user::ESCAPE;

const RETENTION: &str =
    "#/metrics/retention?customers_start=1000&customers_end=1100&customers_new=400";
const PAGE_DOWN: char = '\u{e00f}';
const PAGE_UP: char = '\u{e00e}';

#[tokio::test]
async fn a_covered_result_is_not_on_the_page_until_revealed() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(&format!("{RETENTION}&present=covered")).await;
    browser
        .wait_for("article.presented.covered input[name=customers_start]")
        .await;
    let is_told = async || {
        let found = browser.everything().await;
        let script = r"return /(^|[^\d.,])(70\s?%|0\.7|300)/.test(arguments[0])";
        browser.run(script, vec![found.into()]).await == true
    };
    assert!(!is_told().await);
    assert_eq!(browser.count("data[data-variable], figure").await, 0);
    browser.click("#open-metrics").await;
    browser.wait_for("header .metric-list a").await;
    assert!(!is_told().await, "nor in the list of metrics");
    browser.click("#open-metrics").await;
    browser.wait_until_gone("header .metric-list a").await;
    browser.press(&[PAGE_DOWN]).await;
    browser.wait_for("data[data-variable=retention_rate]").await;
    assert_eq!(
        browser.value_of("retention_rate").await.as_deref(),
        Some("0.7")
    );
    browser.wait_for("article.presented figure").await;
    assert!(is_told().await);
    browser.press(&[PAGE_UP]).await;
    browser.wait_until_gone("data[data-variable]").await;
    assert!(!is_told().await, "covered again");
    browser.press(&['c']).await;
    browser.wait_for("data[data-variable=retention_rate]").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn keys_change_no_figure_and_links_keep_the_cover() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(&format!("{RETENTION}&present=covered")).await;
    browser.wait_for("article.presented.covered").await;
    browser.press(&['.']).await;
    browser.press(&['b']).await;
    let field = "document.querySelector('input[name=customers_start]').value";
    assert_eq!(browser.eval(field).await, "1000");
    browser.click("#open-metrics").await;
    browser.wait_for("header .metric-list a").await;
    browser
        .click("header .metric-list a[href*='/metrics/churn']")
        .await;
    browser
        .wait_for("article.presented.covered[data-metric=churn]")
        .await;
    browser.click("[data-press=cover]").await;
    browser
        .wait_for("article.presented[data-metric=churn]:not(.covered)")
        .await;
    browser.click("[data-press=leave]").await;
    browser.wait_for("article.metric[data-metric=churn]").await;
    browser.assert_quiet();
}

/// What is cut off or outside the window.
const CLIPPED: &str = "[...document.querySelectorAll('.presented *, header *')].filter((element) => {
    if (!element.checkVisibility() || element.closest('.unseen') || element.closest('math')) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1);
}).map((element) => element.className.baseVal ?? element.className ?? element.tagName).concat(
    document.documentElement.scrollHeight > innerHeight + 1 ? ['it scrolls by ' + (document.documentElement.scrollHeight - innerHeight)] : [],
).join('; ')";

/// What is written over something else.
const COVERED: &str = "(() => {
    const boxes = [...document.querySelectorAll('.presented :is(.field label, .box, .problems p, .answer data, .answer p)')]
        .filter((part) => part.checkVisibility())
        .map((part) => [part, part.getBoundingClientRect()]);
    const faults = boxes.flatMap(([part, box], place) => boxes.slice(place + 1)
        .filter(([other, its]) => !part.contains(other) && box.left < its.right - 2 && its.left < box.right - 2
            && box.top < its.bottom - 2 && its.top < box.bottom - 2)
        .map(([other]) => `${part.innerText} over ${other.innerText}`));
    return faults.join('; ');
})()";

/// A target and its unknown are named, a part of the result that the chart leaves out is explained, and a problem has room.
#[tokio::test]
async fn targets_and_problems_fit_every_window_in_every_language() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let mut wrong = Vec::new();
    browser.open_in_frame("#/").await;
    for (link, part, said) in [
        (
            "retention?solve=customers_end&retention_rate=87%25&customers_start=1033&customers_new=401",
            ".result > p",
            "Customers at the end: what it would take for the target (Retention rate: 87%).",
        ),
        (
            "cltv?solve=purchase_value&cltv=500&purchase_frequency=4&customer_lifespan=3",
            ".result > p",
            "Average order value",
        ),
        (
            "churn?customers_start=200&customers_lost=30&customers_passing=10",
            ".result > p",
            "30 lost: 20 of the 200 at the start, 10 who joined within the period.",
        ),
        (
            "retention?customers_start=1000&customers_end=1100&customers_new=4000",
            "[data-problem=new_above_end]",
            "Count only new customers",
        ),
    ] {
        for language in LANGUAGES {
            let address = format!("#/metrics/{link}&present=1&lang={language}");
            browser.follow(&address).await;
            browser
                .wait_for(&format!("html[lang={language}] article.presented {part}"))
                .await;
            browser.wait_for_parts().await;
            if language == "en" {
                let shown = browser.text(&format!(".presented {part}")).await;
                assert!(shown.contains(said), "{link}: {shown}");
            }
            let windows = [(1024, 650), (1024, 768), (1366, 768), (3840, 2160)];
            let faults = [CLIPPED, SMALL, COVERED];
            let found = browser.found_at(&windows, &faults).await;
            wrong.extend(
                found
                    .iter()
                    .map(|found| format!("{language} {link} {found}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    browser.assert_quiet();
}

#[tokio::test]
async fn every_metric_fits_every_window_in_every_language() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let mut wrong = Vec::new();
    browser.open_in_frame("#/").await;
    for metric in PAGES.map(|page| page.metric) {
        browser.follow(&format!("#/metrics/{metric}")).await;
        browser.wait_for("[data-case]").await;
        let case = browser
            .eval("document.querySelector('[data-case]').getAttribute('href')")
            .await;
        let case = case.as_str().expect("a link").to_owned();
        for language in LANGUAGES {
            browser
                .follow(&format!("{case}&present=1&lang={language}"))
                .await;
            browser.wait_for(&format!("html[lang={language}] article.presented[data-metric={metric}] data[data-variable]")).await;
            let found = browser.found_at(&WINDOWS, &[CLIPPED, SMALL]).await;
            wrong.extend(
                found
                    .iter()
                    .map(|found| format!("{language} {metric} {found}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    browser.assert_quiet();
}

#[tokio::test]
async fn the_stage_of_a_metric_has_no_axe_violations() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for scheme in ["light", "dark"] {
        browser.prefer("prefers-color-scheme", scheme);
        for present in ["1", "covered"] {
            browser
                .open(&format!("{RETENTION}&present={present}"))
                .await;
            browser.wait_for("article.presented").await;
            assert_eq!(browser.axe().await, [""; 0], "{scheme} {present}");
        }
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn bars_hold_their_letters_and_the_picture_has_the_digits_of_the_result() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (width, height) in [(1024, 650), (1920, 1080)] {
        browser.resize(width, height);
        let figures: Vec<String> = (1..=7)
            .map(|answer| format!("effort_{answer}=1{answer}"))
            .collect();
        browser
            .open(&format!("#/metrics/effort?{}&present=1", figures.join("&")))
            .await;
        browser.wait_for("article.presented figure rect.part").await;
        // A bar and its text don't touch those of the next bar.
        let holds = "(() => {
            const boxes = (of) => [...document.querySelectorAll(`.presented figure svg ${of}`)]
                .map((part) => part.getBoundingClientRect());
            const [bars, texts] = [boxes('rect.part'), boxes('text')];
            return bars.length === 7 && texts.length === 14 && texts.every((text) =>
                bars.every((bar) => text.bottom - text.height / 4 <= bar.top || text.top + text.height / 4 >= bar.bottom));
        })()";
        assert_eq!(browser.eval(holds).await, true, "{width}");
        let scrolls = browser
            .eval("document.documentElement.scrollHeight > innerHeight + 1")
            .await;
        assert_eq!(scrolls, false, "{width}");
    }
    browser
        .open("#/metrics/nps?promoters=61&passives=20&detractors=26&sample=1&present=1")
        .await;
    browser.wait_for("article.presented text.score").await;
    let result = browser.text("data[data-variable=nps]").await;
    assert_eq!(browser.text("text.score").await, result);
    browser.assert_quiet();
}

/// The stage has no examples, so it doesn't mention them.
#[tokio::test]
async fn the_stage_offers_no_examples() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/retention?present=1").await;
    browser.wait_for("[data-hint=missing]").await;
    let said = browser.text("[data-hint=missing]").await;
    assert!(!said.contains("example"), "{said}");
    browser.assert_quiet();
}

#[tokio::test]
async fn keys_that_no_number_needs_act_in_a_field_too() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(&format!("{RETENTION}&present=covered")).await;
    browser.wait_for("article.presented.covered").await;
    let refuse = "Element.prototype.requestFullscreen = () => Promise.reject(new Error())";
    browser.run(refuse, Vec::new()).await;
    let value = async || browser.text_of("customers_start").await;
    for key in ['b', 'B'] {
        browser.type_into("customers_start", &key.to_string()).await;
        browser.wait_for("article.presented.dark").await;
        assert_eq!(browser.count("input").await, 0, "nothing is shown");
        // A clicker that finds the stage dark only lights it.
        browser.press(&[PAGE_DOWN]).await;
        browser.wait_for("article.presented.covered").await;
        assert_eq!(value().await, "1000");
    }
    browser.type_into("customers_start", "f").await;
    browser.wait_for("[data-problem=full_screen_refused]").await;
    assert_eq!(value().await, "1000");
    for key in [PAGE_DOWN, ' ', 'c'] {
        browser.type_into("customers_start", &key.to_string()).await;
        browser.wait_for("data[data-variable=retention_rate]").await;
        browser
            .type_into("customers_start", &PAGE_UP.to_string())
            .await;
        browser.wait_for("article.presented.covered").await;
        assert_eq!(value().await, "1000");
    }
    browser.type_into("customers_start", ".5").await;
    browser.wait_for_text("customers_start", "1000.5").await;
    browser.enter("customers_start", ".5").await;
    browser.wait_for_text("customers_start", ".5").await;
    assert_eq!(browser.count("article.presented.covered").await, 1);
    browser.assert_quiet();
}

#[tokio::test]
async fn the_stage_of_a_metric_has_the_keys_of_a_demonstration() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(&format!("{RETENTION}&present=covered")).await;
    browser.wait_for("article.presented.covered").await;
    for [dark, light] in [['b', '.'], ['.', 'b'], ['b', ESCAPE], ['.', ' ']] {
        browser.press(&[dark]).await;
        browser.wait_for("article.presented.dark").await;
        assert_eq!(browser.axe().await, [""; 0]);
        browser.press(&[light]).await;
        browser.wait_for("article.presented.covered").await;
    }
    browser.press(&[' ']).await;
    browser.wait_for("data[data-variable=retention_rate]").await;
    // Escape first closes what is open.
    browser.click("#open-metrics").await;
    browser.wait_for("header .metric-list a").await;
    browser.press(&[ESCAPE]).await;
    browser.wait_until_gone("header .metric-list a").await;
    assert_eq!(browser.count("article.presented").await, 1);
    browser.press(&[ESCAPE]).await;
    browser
        .wait_for("article.metric[data-metric=retention]")
        .await;
    assert_eq!(
        browser.value_of("retention_rate").await.as_deref(),
        Some("0.7")
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn a_metric_page_leads_to_its_stage_and_back() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    for (name, text) in [
        ("promoters", "50"),
        ("passives", "30"),
        ("detractors", "20"),
    ] {
        browser.enter(name, text).await;
    }
    browser.click(".take [data-take=present]").await;
    browser
        .wait_for("article.presented[data-metric=nps] data[data-variable=nps]")
        .await;
    assert_eq!(
        browser.eval("location.hash").await,
        "#/metrics/nps?promoters=50&passives=30&detractors=20&present=1"
    );
    assert_eq!(browser.value_of("nps").await.as_deref(), Some("30"));
    browser.press(&[ESCAPE]).await;
    browser.wait_for("article.metric[data-metric=nps]").await;
    assert_eq!(
        browser.count("[data-notice=visit]").await,
        0,
        "the figures are still the user's own"
    );
    browser.assert_quiet();
}
