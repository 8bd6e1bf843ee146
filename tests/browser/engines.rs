//! The main paths in the engines of the other browsers, Firefox and Safari. Chromium runs all the other
//! tests.
//!
//! Neither has a console that a test can read, so the tests check the page itself for signs that something
//! broke.

use crate::layout;
use crate::portable::{built, enter_score, open_file};
use crate::stage::{run_growth, wait_for_step};
use crate::stage_again::{GROWTH, assert_covered, reveal};
use crate::stage_steps::go_to;
use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Options};
use crate::support::engine::Engine;

/// A page of every kind.
const PAGES: [&str; 12] = [
    "#/",
    "#/metrics/nps",
    "#/metrics/acquisition",
    "#/metrics/budget",
    "#/guides",
    "#/guides/factors",
    "#/guides/about",
    "#/myths",
    "#/cultures",
    "#/plan",
    "#/lab/chance",
    "#/workshop",
];

/// Each of the functions as a test in each of the engines.
macro_rules! in_each_engine {
    ($($test:ident),* $(,)?) => {
        mod firefox {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Engine::Firefox).await;
            })*
        }
        mod webkit {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Engine::WebKit).await;
            })*
        }
    };
}

in_each_engine!(
    typed_figures_give_a_result_and_an_address,
    work_is_kept_and_a_link_opens_next_to_it,
    every_page_opens_and_fits_without_axe_violations,
    the_site_opens_without_a_network,
    the_single_file_opens_from_a_disk,
    a_demonstration_runs_with_only_keys,
    a_demonstration_runs_twice_from_the_single_file,
    a_stage_opened_again_begins_covered,
    the_chart_and_the_comparison_follow_the_answer,
    refused_full_screen_and_printing_are_said,
);

async fn start(engine: Engine, options: Options) -> Option<Browser> {
    Browser::start(Options { engine, ..options }).await
}

/// Asserts that nothing has stopped the program and that every part of it is loaded.
async fn assert_whole(browser: &Browser) {
    let nothing: [String; 0] = [];
    assert_eq!(browser.problems().await, nothing);
    assert!(!browser.sees("#failed").await, "the program has stopped");
}

async fn typed_figures_give_a_result_and_an_address(engine: Engine) {
    let Some(browser) = start(engine, Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    enter_score(&browser).await;
    browser
        .wait_until("location.hash === '#/metrics/nps?promoters=50&passives=30&detractors=20'")
        .await;
    // A link sets the language and theme, and its figures are shown as given.
    browser
        .follow("#/metrics/csat?satisfied=30&responses=40&lang=lt&theme=dark")
        .await;
    browser.wait_for_value("csat", 0.75, 0.0).await;
    browser
        .wait_until("document.documentElement.lang === 'lt'")
        .await;
    browser
        .follow("#/metrics/csat?satisfied=many&responses=40&lang=en")
        .await;
    browser
        .wait_for("#satisfied-problem [data-problem=not_a_number][role=alert]")
        .await;
    assert_eq!(browser.text_of("satisfied").await, "many");
}

async fn work_is_kept_and_a_link_opens_next_to_it(engine: Engine) {
    let Some(browser) = start(engine, Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    enter_score(&browser).await;
    browser.wait_until_kept("field/promoters", "50").await;
    browser.reload().await;
    browser.wait_for_value("nps", 30.0, 0.0).await;
    browser
        .load("/#/metrics/nps?promoters=10&passives=0&detractors=0")
        .await;
    browser.wait_for_value("nps", 100.0, 0.0).await;
    assert_eq!(
        browser.kept("field/promoters").await.as_deref(),
        Some("50"),
        "the link has changed the user's own figures"
    );
    // The second tab of the same browser has the same work.
    browser.open("#/metrics/nps").await;
    browser.wait_for_value("nps", 30.0, 0.0).await;
    assert_whole(&browser).await;
}

async fn every_page_opens_and_fits_without_axe_violations(engine: Engine) {
    let Some(browser) = start(engine, Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let mut found = Vec::new();
    let themes = ["light", "dark"].into_iter().cycle();
    for (language, theme) in LANGUAGES.into_iter().zip(themes) {
        for page in PAGES {
            browser
                .follow(&format!("{page}?lang={language}&theme={theme}"))
                .await;
            browser.wait_for("main h1").await;
            browser.wait_for_parts().await;
            assert_whole(&browser).await;
            let faults = layout::faults(&browser).await;
            let faults = faults.iter().map(ToString::to_string);
            let axe = browser.axe().await;
            found.extend(
                faults
                    .chain(axe)
                    .map(|fault| format!("{language} {page}: {fault}")),
            );
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

async fn the_site_opens_without_a_network(engine: Engine) {
    let options = Options {
        keeps_sites: true,
        ..Options::default()
    };
    let Some(browser) = start(engine, options).await else {
        return;
    };
    browser.open("#/").await;
    browser.wait_for("footer [data-offline=ready]").await;
    browser
        .wait_until("loyaltyLab.offline.languages === ''")
        .await;
    browser.server.cut(true);
    for language in ["sl", "en"] {
        for page in PAGES {
            browser.open(&format!("{page}?lang={language}")).await;
            browser.wait_for("main h1").await;
            assert_whole(&browser).await;
        }
    }
    browser.open("#/workshop/growth?lang=en&second=lt").await;
    browser.wait_for(".stage dt .second[lang=lt]").await;
    assert_whole(&browser).await;
    browser
        .open("#/metrics/nps?promoters=50&passives=30&detractors=20")
        .await;
    browser.wait_for_value("nps", 30.0, 0.0).await;
}

async fn the_single_file_opens_from_a_disk(engine: Engine) {
    let Some(browser) = start(engine, Options::default()).await else {
        return;
    };
    open_file(&browser, &built("loyalty-lab.html"), "#/metrics/nps").await;
    browser.wait_for("input[name=promoters]").await;
    browser.wait_for("footer [data-offline=one-file]").await;
    browser.wait_for_parts().await;
    enter_score(&browser).await;
    browser.follow("#/guides?lang=bg").await;
    browser.wait_for(".themes").await;
    assert_eq!(browser.server.requests(), []);
    assert_whole(&browser).await;
    open_file(&browser, &built("index.html"), "").await;
    browser
        .wait_until("document.getElementById('failed').innerText.includes('loyalty-lab.html')")
        .await;
}

async fn a_demonstration_runs_with_only_keys(engine: Engine) {
    let Some(browser) = start(engine, Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    run_growth(&browser).await;
    assert_whole(&browser).await;
}

/// From the disk and without a network, with reset between.
async fn a_demonstration_runs_twice_from_the_single_file(engine: Engine) {
    let Some(browser) = start(engine, Options::default()).await else {
        return;
    };
    browser.server.cut(true);
    open_file(&browser, &built("loyalty-lab.html"), "#/workshop/growth").await;
    for _ in 0..2 {
        wait_for_step(&browser, 0).await;
        let shown = browser.everything().await;
        assert!(!shown.contains("70%") && !shown.contains("72.5"));
        run_growth(&browser).await;
        browser.press(&['r']).await;
        browser.wait_for("[data-notice=stage-armed]").await;
        browser.press(&['r']).await;
    }
    wait_for_step(&browser, 0).await;
    assert_eq!(browser.server.requests(), []);
    assert_whole(&browser).await;
}

async fn a_stage_opened_again_begins_covered(engine: Engine) {
    let Some(browser) = start(engine, Options::default()).await else {
        return;
    };
    browser.open(GROWTH).await;
    reveal(&browser).await;
    browser.reload().await;
    wait_for_step(&browser, 3).await;
    browser.wait_for("data[data-variable=retention_rate]").await;
    browser.follow("#/plan").await;
    browser.wait_for("main h1").await;
    browser.follow(GROWTH).await;
    assert_covered(&browser, "after another page").await;
    reveal(&browser).await;
    browser.open(GROWTH).await;
    assert_covered(&browser, "loaded again").await;
    assert_whole(&browser).await;
}

async fn the_chart_and_the_comparison_follow_the_answer(engine: Engine) {
    let Some(browser) = start(engine, Options::default()).await else {
        return;
    };
    browser.open("#/workshop/blind").await;
    assert_eq!(go_to(&browser, ".large-chart").await, 4);
    assert!(browser.text(".large-chart").await.contains("170 kept"));
    browser.follow("#/workshop/mix").await;
    let step = go_to(&browser, ".stage-bars").await;
    assert_eq!(browser.count(".stage-bars :is(rect, b)").await, 0);
    browser.press(&['\u{e014}']).await;
    wait_for_step(&browser, step + 1).await;
    assert_eq!(browser.count(".stage-bars rect").await, 6);
    assert_eq!(browser.axe().await, [""; 0]);
    assert_whole(&browser).await;
}

async fn refused_full_screen_and_printing_are_said(engine: Engine) {
    let Some(browser) = start(engine, Options::default()).await else {
        return;
    };
    browser.open(GROWTH).await;
    wait_for_step(&browser, 0).await;
    let refuse = "Element.prototype.requestFullscreen = undefined;
        Element.prototype.webkitRequestFullscreen = undefined;";
    browser.run(refuse, Vec::new()).await;
    browser.press(&['f']).await;
    browser
        .wait_for(".stage [data-problem=full_screen_refused]")
        .await;
    browser.open("#/workshop/growth?sheet=trainer").await;
    browser.run("window.print = undefined", Vec::new()).await;
    browser.click("[data-take=sheet-print]").await;
    browser.wait_for("[data-problem=print_refused]").await;
}
