//! A demonstration with a trainer's own figures, a second language on the stage, and the checks before a
//! session.

use crate::stage::find_clipped;
use crate::support::browser::{Browser, Options};
use crate::support::server::Fault;
use crate::support::user::{ENTER, ESCAPE};
use serde_json::json;

const RIGHT: char = '\u{e014}';

async fn wait_for_step(browser: &Browser, step: usize) {
    browser
        .wait_for(&format!(".stage[data-step='{step}']"))
        .await;
}

#[tokio::test]
async fn a_trainer_edits_the_figures_and_the_link_has_them() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    assert_eq!(browser.count("input").await, 0);
    browser.press(&['e']).await;
    browser
        .wait_for(".stage-edit input[name=customers_new]")
        .await;
    browser.enter("customers_new", "1300").await;
    browser.wait_for("[data-problem=new_above_end]").await;
    assert!(
        browser
            .is_tied("[data-problem=new_above_end]", "customers_new")
            .await
    );
    browser.wait_for(".stage-edit [type=submit]:disabled").await;
    assert_eq!(
        browser.text_of("customers_new").await,
        "1300",
        "nothing is lost"
    );
    browser.enter("customers_new", "600").await;
    browser.wait_until_gone("[data-problem]").await;
    browser.press(&[ENTER]).await;
    browser
        .wait_until("location.hash === '#/workshop/growth?customers_new=600'")
        .await;
    browser.wait_until_gone(".stage-edit").await;
    assert!(browser.text(".stage").await.contains("600"));
    for step in 1..4 {
        browser.press(&[RIGHT]).await;
        wait_for_step(&browser, step).await;
    }
    assert_eq!(
        browser.value_of("retention_rate").await.as_deref(),
        Some("0.5")
    );
    browser.reload().await;
    wait_for_step(&browser, 3).await;
    assert_eq!(
        browser.value_of("retention_rate").await.as_deref(),
        Some("0.5")
    );
    browser.press(&['e']).await;
    browser.wait_for(".stage-edit").await;
    browser.press(&[ESCAPE]).await;
    browser.wait_until_gone(".stage-edit").await;
    wait_for_step(&browser, 3).await;
    browser.press(&['e']).await;
    browser.click("[data-press=original]").await;
    browser
        .wait_until("location.hash === '#/workshop/growth'")
        .await;
    wait_for_step(&browser, 0).await;
    // A demonstration doesn't affect the user's own work.
    browser.follow("#/metrics/retention").await;
    browser.wait_for("input[name=customers_start]").await;
    assert_eq!(browser.text_of("customers_new").await, "");
    browser.assert_quiet();
}

/// Long figures of every kind of row.
const LONG: [&str; 6] = [
    "growth?customers_start=123456789&customers_end=134567890&customers_new=45678901",
    "year?customers_start=123456789&churn_rate=3.25%25",
    "worth?margin=1234567&retention_rate=99.9%25",
    "worth?margin=123456789&retention_rate=99.9%25",
    "five?acquisition_spend=46500000&customers_new=620000&keeping_spend=31500000&customers_kept=2100000&customers_saved=210000",
    "mix?demo-firms-before=2000000&demo-private-before=8000000&demo-firms-after=1000000&demo-private-after=9000000",
];

#[tokio::test]
async fn long_figures_fit_the_stage() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let mut wrong = Vec::new();
    browser.open_in_frame("#/workshop").await;
    for language in ["en", "ru"] {
        for link in LONG {
            browser
                .follow(&format!("#/workshop/{link}&lang={language}"))
                .await;
            browser
                .wait_for(&format!("html[lang={language}] .stage[data-step]"))
                .await;
            let windows = [(1024, 650), (1024, 768), (1920, 1080)];
            let clipped = find_clipped(&browser, &windows).await;
            wrong.extend(
                clipped
                    .iter()
                    .map(|clipped| format!("{language} {link} {clipped}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    browser.assert_quiet();
}

#[tokio::test]
async fn figures_are_shown_as_they_were_given() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (link, wanted) in [
        ("year?churn_rate=3.25%25", "3.25%"),
        ("worth?margin=49.5", "€49.50"),
        ("worth?margin=50", "€50"),
        ("growth?customers_new=400", "400"),
    ] {
        browser.open(&format!("#/workshop/{link}&lang=en")).await;
        wait_for_step(&browser, 0).await;
        let figures =
            "[...document.querySelectorAll('.stage-row dd')].map((figure) => figure.textContent)";
        let shown = format!("{figures}.includes('{wanted}')");
        assert_eq!(browser.eval(&shown).await, true, "{link}");
        browser.press(&[RIGHT]).await;
        wait_for_step(&browser, 1).await;
        let shown = shown.replace("stage-row", "stage-strip");
        assert_eq!(
            browser.eval(&shown).await,
            true,
            "{link}, above the question"
        );
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_link_with_figures_that_allow_nothing_asks_for_others() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (link, code, field, text) in [
        (
            "growth?customers_start=abc",
            "not_a_number",
            "customers_start",
            "abc",
        ),
        (
            "growth?customers_new=2000",
            "new_above_end",
            "customers_new",
            "2000",
        ),
        (
            "alone?demo-loyal=20%",
            "demo_loyal_stay_less",
            "demo-loyal",
            "20",
        ),
        ("growth?staff=3", "link_bad_setting", "customers_new", "400"),
        (
            "growth?second=xx",
            "link_bad_setting",
            "customers_new",
            "400",
        ),
    ] {
        browser.open(&format!("#/workshop/{link}")).await;
        browser
            .wait_for(&format!(".stage-edit [data-problem={code}]"))
            .await;
        assert_eq!(browser.text_of(field).await, text, "{link}");
        assert_eq!(browser.count("data[data-variable]").await, 0, "{link}");
    }
    assert_eq!(browser.axe().await, [""; 0]);
    browser.assert_quiet();
}

#[tokio::test]
async fn the_question_in_a_second_language() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth?second=lt").await;
    browser.wait_for(".stage dt .second[lang=lt]").await;
    browser.press(&[RIGHT]).await;
    browser.wait_for(".stage-second[lang=lt]").await;
    let question = browser.text(".stage-second").await;
    assert_eq!(question, "Kokia dalis klientų, buvusių pradžioje, liko?");
    assert!(
        browser
            .text(".stage-question")
            .await
            .starts_with("What share")
    );
    for (width, height) in [(1024, 650), (1366, 768), (3840, 2160)] {
        browser.resize(width, height);
        browser
            .wait_until(&format!(
                "innerWidth === {width} && innerHeight === {height}"
            ))
            .await;
        let fits = "[...document.querySelectorAll('.stage-body *')].every((element) => {
            const box = element.getBoundingClientRect();
            return box.width === 0 || (box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1);
        })";
        assert_eq!(browser.eval(fits).await, true, "{width}");
    }
    browser.press(&['e']).await;
    browser.wait_for(".stage-edit").await;
    browser.enter("customers_new", "600").await;
    browser.press(&[ENTER]).await;
    browser
        .wait_until("location.hash === '#/workshop/growth?customers_new=600&second=lt'")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_second_language_that_cannot_be_loaded_is_reported() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.server.break_files("words-lt", Fault::Missing);
    browser.open("#/workshop/growth?second=lt").await;
    browser.wait_for(".stage [data-problem=stage_second]").await;
    assert!(
        browser
            .text("[data-problem=stage_second]")
            .await
            .contains("Lietuvių")
    );
    assert_eq!(browser.axe().await, [""; 0]);
    browser.press(&[ESCAPE]).await;
    browser.wait_until_gone("[data-problem]").await;
    wait_for_step(&browser, 0).await;
    browser.open("#/workshop/growth?sheet=key&paper=lt").await;
    browser.wait_for(".paper [data-problem=stage_second]").await;
    browser.wait_for("[data-sheet=key][lang=en]").await;
}

#[tokio::test]
async fn the_checks_before_a_session() {
    let Some(browser) = Browser::start(Options {
        keeps_sites: true,
        ..Options::default()
    })
    .await
    else {
        return;
    };
    // Before it is known whether the browser keeps the site, the page doesn't say that it doesn't.
    let watch = "window.said = new Set();
        const look = () => said.add(document.querySelector('[data-part=preflight] [data-offline]')?.dataset.offline);
        new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });";
    let script = json!({ "source": watch });
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", script);
    browser.open("#/workshop").await;
    browser
        .wait_for("[data-part=preflight] [data-offline=ready]")
        .await;
    assert_eq!(browser.eval("said.has('online')").await, false);
    browser.wait_for("[data-languages=preflight-here]").await;
    browser.wait_until("document.querySelector('[data-languages=preflight-here]').textContent.includes('Lietuvių')").await;
    assert_eq!(
        browser
            .count("[data-part=preflight] a[download][href='./loyalty-lab.html']")
            .await,
        1
    );
    browser.click("#screen-test").await;
    browser.wait_for(".screen-test").await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.press(&[ESCAPE]).await;
    browser.wait_until_gone(".screen-test").await;
    assert_eq!(
        browser.eval("document.activeElement.id").await,
        "screen-test"
    );
    browser.assert_quiet();
}

/// How the answer of each demonstration is written in English. A choice is recognised by its mark and by the
/// results of the cases.
const TRUTHS: [(&str, &str); 12] = [
    ("growth", "70%"),
    ("blind", "85%"),
    ("year", "540"),
    ("score", "+26"),
    ("chance", " 38"),
    ("small", "C These answers"),
    ("worth", "€842"),
    ("onepoint", "33%"),
    ("five", "0.5"),
    ("alone", "81.8%"),
    ("mix", "−1 percentage"),
    ("markets", "A Market A"),
];

#[tokio::test]
async fn the_participants_sheet_has_no_answer() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (demo, truth) in TRUTHS {
        browser
            .open(&format!("#/workshop/{demo}?sheet=participant"))
            .await;
        browser.wait_for("[data-sheet=participant] .blank").await;
        let found = browser.everything().await;
        // For a choice, the options themselves are on the sheet, but without the mark.
        let is_option = ["small", "markets"].contains(&demo);
        assert!(is_option || !found.contains(truth), "{demo}");
        assert!(!found.contains("☑") && !found.contains("slip"), "{demo}");
        assert_eq!(browser.count(".sheet-answer, .right").await, 0, "{demo}");
        browser
            .open(&format!("#/workshop/{demo}?sheet=key&paper=lt"))
            .await;
        browser.wait_for("[data-sheet=key][lang=lt]").await;
        browser
            .open(&format!("#/workshop/{demo}?sheet=trainer"))
            .await;
        browser.wait_for("[data-sheet=trainer][lang=en]").await;
        let found = browser.text("[data-sheet=trainer]").await;
        let truth = match is_option {
            true => format!("☑ {truth}"),
            false => truth.trim().to_owned(),
        };
        assert!(found.contains(&truth), "{demo} has {truth}");
    }
    assert_eq!(browser.axe().await, [""; 0]);
    browser.open("#/workshop/growth?sheet=all").await;
    browser.wait_for("[data-problem=link_bad_setting]").await;
    browser.assert_quiet();
}
