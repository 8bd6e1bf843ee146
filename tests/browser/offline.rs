//! The site without a network: stored at the first visit, updated only on request, and never in part.

use std::collections::BTreeSet;
use std::fs;
use std::time::{Duration, Instant};

use loyalty_lab::guides::rules::claim_list;
use loyalty_lab::guides::themes;
use loyalty_lab::links::entry_page::page_of;
use loyalty_lab::links::lab_page::LabPage;
use loyalty_lab::links::page::Page;
use loyalty_lab::{metrics, workshop};

use crate::support::browser::{Browser, Options};
use crate::support::server::{Fault, NEXT_BUILD};
use crate::support::{LANGUAGES, in_repository};
use serde_json::{Value, json};

/// A page of every kind, which together need every file.
const PAGES: [&str; 12] = [
    "",
    "metrics/nps",
    "metrics/acquisition",
    "metrics/cltv-discounted",
    "guides",
    "guides/factors",
    "guides/methods",
    "myths/d1",
    "cultures",
    "plan",
    "lab/chance",
    "lab/mixture",
];

const READY: &str = "footer [data-offline=ready]";
const BUILD: &str = "document.getElementById('boot').dataset.build";

async fn start() -> Option<Browser> {
    let options = Options {
        keeps_sites: true,
        ..Options::default()
    };
    Browser::start(options).await
}

/// Opens the site for the first time and waits until all of it is stored.
async fn start_kept() -> Option<Browser> {
    let browser = start().await?;
    browser.open("#/").await;
    browser.wait_for(READY).await;
    wait_for_all_languages(&browser).await;
    Some(browser)
}

async fn wait_for_all_languages(browser: &Browser) {
    browser
        .wait_until("loyaltyLab.offline.languages === ''")
        .await;
}

/// The result of a JavaScript promise.
async fn promised(browser: &Browser, promise: &str) -> Value {
    let script = format!(
        "const done = arguments[arguments.length - 1];
         ({promise}).then(done, (problem) => done(`failed: ${{problem}}`))"
    );
    let value = browser.client.execute_async(&script, Vec::new()).await;
    value.unwrap_or_else(|problem| panic!("{promise}: {problem}"))
}

/// The names of the caches, one for each build.
async fn builds(browser: &Browser) -> usize {
    let count = promised(browser, "caches.keys().then((names) => names.length)").await;
    count.as_u64().expect("a number") as usize
}

/// Looks for a newer build and waits until it is installed or abandoned.
async fn try_update(browser: &Browser) -> Value {
    let script = "navigator.serviceWorker.getRegistration().then((registration) =>
        new Promise((done, fail) => {
            registration.addEventListener('updatefound', () => {
                const worker = registration.installing;
                worker.addEventListener('statechange', () => done(worker.state));
            }, { once: true });
            registration.update().catch(fail);
        }))";
    promised(browser, script).await
}

#[tokio::test]
async fn after_the_first_visit_every_page_and_language_opens_without_a_network() {
    let Some(browser) = start_kept().await else {
        return;
    };
    browser.assert_quiet();
    browser.server.cut(true);
    for language in LANGUAGES {
        browser.open(&format!("#/?lang={language}")).await;
        for page in PAGES {
            browser.follow(&format!("#/{page}?lang={language}")).await;
            browser.wait_for("main h1").await;
            assert_eq!(
                browser.eval("document.documentElement.lang").await,
                language
            );
            let nothing: [String; 0] = [];
            assert_eq!(browser.problems().await, nothing, "{language} {page}");
        }
        open_workshop(&browser, language).await;
    }
    browser
        .open("#/metrics/nps?lang=en&promoters=50&passives=30&detractors=20")
        .await;
    browser.wait_for_value("nps", 30.0, 0.0).await;
}

/// Every page that has a route, from the tables of the program: a new one is included automatically.
fn every_page() -> Vec<Page> {
    let ids = metrics::all().iter().map(|metric| metric.id);
    let themes = themes::themes().iter();
    let items = themes.clone().filter_map(|theme| {
        let item = theme.items.first()?;
        Some(Page::item(theme.id, item.id))
    });
    let claims = claim_list::all().map(|entry| page_of(&entry));
    [
        Page::Home,
        Page::Checklists,
        Page::Factors,
        Page::Methods,
        Page::Claims(None),
        Page::AboutGuides(None),
        Page::Cultures,
        Page::Plan,
        Page::Workshop,
    ]
    .into_iter()
    .chain(ids.clone().map(Page::Metric))
    .chain(ids.map(Page::MetricItems))
    .chain(themes.map(|theme| Page::Theme(theme.id.into())))
    .chain(items)
    .chain(claims)
    .chain(LabPage::ALL.map(Page::Lab))
    .chain(workshop::IDS.iter().map(|id| Page::Stage(id)))
    .collect()
}

/// The kind of a page. A new kind does not compile until it is in the list above.
fn kind(page: &Page) -> usize {
    match page {
        Page::Home => 0,
        Page::Metric(_) => 1,
        Page::Checklists => 2,
        Page::Theme(_) => 3,
        Page::Item(_) => 4,
        Page::MetricItems(_) => 5,
        Page::Factors => 6,
        Page::Methods => 7,
        Page::Claims(_) => 8,
        Page::AboutGuides(_) => 9,
        Page::Cultures => 10,
        Page::Plan => 11,
        Page::Lab(_) => 12,
        Page::Workshop => 13,
        Page::Stage(_) => 14,
        Page::Unknown(_) => 15,
    }
}

#[tokio::test]
async fn every_route_opens_without_a_network_and_in_each_language_one_of_every_kind() {
    let Some(browser) = start_kept().await else {
        return;
    };
    browser.server.cut(true);
    let pages = every_page();
    let kinds: BTreeSet<usize> = pages.iter().map(kind).collect();
    assert_eq!(kinds.len(), 15, "every kind but the unknown page");
    for (row, language) in LANGUAGES.into_iter().enumerate() {
        let mut opened = BTreeSet::new();
        browser.open(&format!("#/?lang={language}")).await;
        // The languages share the pages, so that each is opened in one of them.
        for (place, page) in pages.iter().enumerate() {
            let is_first = opened.insert(kind(page));
            if !is_first && place % LANGUAGES.len() != row {
                continue;
            }
            let path = page.path();
            browser.follow(&format!("#{path}?lang={language}")).await;
            browser.wait_for(&format!("html[lang={language}] h1")).await;
            browser.wait_for_parts().await;
            let nothing: [String; 0] = [];
            assert_eq!(browser.problems().await, nothing, "{language} {path}");
            let text = browser.text("body").await;
            assert!(!text.contains('⟨'), "{language} {path}: {text}");
        }
    }
}

/// Opens the overview, a stage with a second language, and a sheet in another one.
async fn open_workshop(browser: &Browser, language: &str) {
    let other = if language == "ru" { "lt" } else { "ru" };
    for (page, part) in [
        ("workshop?".to_owned(), ".demos a".to_owned()),
        (
            format!("workshop/growth?second={other}&"),
            format!(".stage dt .second[lang={other}]"),
        ),
        (
            format!("workshop/mix?sheet=trainer&paper={other}&"),
            format!("[data-sheet=trainer][lang={other}]"),
        ),
    ] {
        let page = format!("#/{page}lang={language}");
        // Loaded as a whole, as from a slide.
        browser.open(&page).await;
        browser
            .wait_for(&format!("html[lang={language}] {part}"))
            .await;
        let nothing: [String; 0] = [];
        assert_eq!(browser.problems().await, nothing, "{page}");
    }
}

#[tokio::test]
async fn the_site_is_kept_below_a_sub_path() {
    let Some(browser) = start().await else {
        return;
    };
    browser.open_below_sub_path("#/").await;
    browser.wait_for(READY).await;
    browser.server.cut(true);
    browser.open_below_sub_path("#/guides").await;
    browser.wait_for(".themes").await;
}

#[tokio::test]
async fn the_page_says_ready_only_once_it_is_and_before_what_is_missing() {
    let Some(browser) = start().await else {
        return;
    };
    browser
        .server
        .break_files("/words-en-guides", Fault::Missing);
    browser.open("#/").await;
    browser
        .wait_until("navigator.serviceWorker.controller && loyaltyLab.offline.missing === 1")
        .await;
    browser
        .wait_until("document.querySelector('footer [data-offline=awaited]').textContent.includes('1 file ')")
        .await;
    assert_eq!(browser.count(READY).await, 0);
    browser.server.break_files("no such file", Fault::Missing);
    browser
        .run("dispatchEvent(new Event('online'))", Vec::new())
        .await;
    browser.wait_for(READY).await;
}

/// A first visit that fails doesn't leave the site half stored, and the browser isn't treated as one that
/// can't store sites.
#[tokio::test]
async fn a_first_visit_that_is_interrupted_is_continued() {
    let Some(browser) = start().await else {
        return;
    };
    browser.server.break_files("split_guides", Fault::Altered);
    browser.open("#/").await;
    let end = Instant::now() + Duration::from_secs(20);
    let is_asked = || {
        let requests = browser.requests();
        requests.iter().any(|r| r.path.contains("split_guides"))
    };
    let registrations = "navigator.serviceWorker.getRegistrations().then((all) => all.length)";
    while !is_asked() || promised(&browser, registrations).await != 0 {
        assert!(Instant::now() < end, "it was installed without a file");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    browser
        .wait_until("loyaltyLab.offline.state === 'awaited' && loyaltyLab.offline.missing > 0")
        .await;
    browser.wait_for("footer [data-offline=awaited]").await;
    browser.server.break_files("no such file", Fault::Missing);
    browser
        .run("dispatchEvent(new Event('online'))", Vec::new())
        .await;
    browser.wait_for(READY).await;
}

#[tokio::test]
async fn the_language_of_the_user_comes_first() {
    let Some(browser) = start().await else {
        return;
    };
    browser.open("#/?lang=lt").await;
    browser.wait_for(READY).await;
    wait_for_all_languages(&browser).await;
    let paths = browser.requests().into_iter().map(|request| request.path);
    let words: Vec<String> = paths.filter(|path| path.starts_with("/words-")).collect();
    let last = |tag: &str| {
        let of = format!("/words-{tag}-");
        words.iter().rposition(|path| path.starts_with(&of))
    };
    for other in ["en", "bg", "sl", "ru"] {
        assert!(last("lt") < last(other), "{words:#?}");
    }
}

#[tokio::test]
async fn a_new_build_is_offered_and_loaded_on_request_while_other_tabs_keep_theirs() {
    let Some(browser) = start_kept().await else {
        return;
    };
    let old = browser.eval(BUILD).await;
    let first = browser.this_tab().await;
    let second = browser.new_tab().await;
    browser.open("#/metrics/churn").await;
    browser.turn_to(first.clone()).await;
    browser.open("#/metrics/nps").await;
    for (name, text) in [("promoters", "50"), ("passives", "30"), ("detractors", "2")] {
        browser.enter(name, text).await;
    }
    browser.server.serve_next_build();
    assert_eq!(try_update(&browser).await, "installed");
    browser.wait_for("footer [data-take=update]").await;
    assert_eq!(browser.eval(BUILD).await, old);

    // Reloading the page doesn't switch to the new build either, while the other tab is open.
    browser.type_into("detractors", "0").await;
    browser.reload().await;
    assert_eq!(browser.eval(BUILD).await, old);
    browser.wait_for_value("nps", 30.0, 0.0).await;

    // What was typed just before is kept.
    browser.wait_for("footer [data-take=update]").await;
    browser.type_into("promoters", "0").await;
    browser.click("footer [data-take=update]").await;
    browser
        .wait_until(&format!("{BUILD} === '{NEXT_BUILD}'"))
        .await;
    browser.wait_for("input[name=promoters]").await;
    assert_eq!(browser.text_of("promoters").await, "500");

    // The other tab still runs the old build, whose parts are no longer on the server.
    browser.turn_to(second).await;
    assert_eq!(browser.eval(BUILD).await, old);
    browser.follow("#/plan").await;
    browser.wait_for("article.plan").await;
    browser.follow("#/guides?lang=ru").await;
    browser
        .wait_until("document.documentElement.lang === 'ru'")
        .await;
    browser.wait_for("footer [data-take=update]").await;
    assert_eq!(builds(&browser).await, 2);

    // The old build is removed once its last page is closed.
    browser.close_tab(first).await;
    browser.reload().await;
    let end = Instant::now() + Duration::from_secs(20);
    while builds(&browser).await > 1 {
        assert!(Instant::now() < end, "the old build is still kept");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(browser.eval(BUILD).await, NEXT_BUILD);
    browser.server.cut(true);
    browser.open("#/guides?lang=bg").await;
    browser.wait_for(".themes").await;
}

/// Whichever file fails, the old build stays complete, and the next attempt succeeds.
#[tokio::test]
async fn an_update_that_is_interrupted_at_any_file_changes_nothing() {
    let Some(browser) = start_kept().await else {
        return;
    };
    let old = browser.eval(BUILD).await;
    browser.server.serve_next_build();
    let files = fs::read_dir(in_repository("dist"))
        .expect("dist/")
        .flatten();
    let names = files.map(|file| file.file_name().to_string_lossy().into_owned());
    let is_kept = |name: &String| name != "loyalty-lab.html" && !name.ends_with(".png");
    let mut needed: Vec<String> = names.filter(is_kept).collect();
    needed.sort();
    assert!(needed.len() > 30, "{needed:#?}");
    for (place, name) in needed.iter().enumerate() {
        // The server uses the file's name in the next build. The page is fetched by its folder, and asking for the
        // worker finds no newer one, or fails.
        let (stem, _) = name.rsplit_once('.').expect("a file has an ending");
        let (path, end) = match name.as_str() {
            "index.html" => ("/".to_owned(), "redundant"),
            "sw.js" => ("/sw.js".to_owned(), "failed"),
            _ => (format!("/{stem}-next."), "redundant"),
        };
        let faults = match name.as_str() {
            // A byte more is another page or worker, but not a broken one.
            "index.html" | "sw.js" => vec![Fault::Missing, Fault::Html],
            _ => vec![[Fault::Missing, Fault::Html, Fault::Altered][place % 3]],
        };
        let part: &'static str = Box::leak(path.into_boxed_str());
        for fault in faults {
            browser.server.break_files(part, fault);
            let state = try_update(&browser).await;
            let state = state.as_str().expect("a state");
            assert!(state.starts_with(end), "{name}: {state}");
        }
        // Files that did arrive would be reused by the next attempt, so it would ask only for this one.
        let forget = format!(
            "caches.keys().then((names) => Promise.all(
                names.filter((name) => name.endsWith('{NEXT_BUILD}')).map((name) => caches.delete(name))))"
        );
        promised(&browser, &forget).await;
        assert_eq!(browser.count("[data-take=update]").await, 0, "{name}");
    }
    browser.server.break_files("no such file", Fault::Missing);
    browser.server.cut(true);
    browser.open("#/metrics/nps?lang=sl").await;
    assert_eq!(browser.eval(BUILD).await, old);
    browser.wait_for(READY).await;
    browser.server.cut(false);
    assert_eq!(try_update(&browser).await, "installed");
    browser.click("footer [data-take=update]").await;
    browser
        .wait_until(&format!("{BUILD} === '{NEXT_BUILD}'"))
        .await;
}

#[tokio::test]
async fn what_the_browser_cleared_is_kept_again() {
    let Some(browser) = start_kept().await else {
        return;
    };
    let clear =
        "caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))";
    promised(&browser, clear).await;
    browser.open("#/").await;
    browser.wait_for(READY).await;
    browser.server.cut(true);
    browser.open("#/guides").await;
    browser.wait_for(".themes").await;
}

#[tokio::test]
async fn the_site_can_be_installed_and_is_described_in_the_language_of_the_page() {
    let Some(browser) = start().await else {
        return;
    };
    let mut descriptions = Vec::new();
    for language in LANGUAGES {
        browser.open(&format!("#/?lang={language}")).await;
        browser.wait_for("link[rel=manifest]").await;
        let read = "fetch(document.querySelector('link[rel=manifest]').href).then((r) => r.json())";
        let manifest = promised(&browser, read).await;
        assert_eq!(manifest["lang"], language);
        assert_eq!(manifest["name"], "Loyalty Lab");
        descriptions.push(manifest["description"].to_string());
        for icon in manifest["icons"].as_array().expect("icons") {
            let size = format!(
                "fetch({}).then((r) => r.blob()).then(createImageBitmap).then((i) => `${{i.width}}x${{i.height}}`)",
                icon["src"]
            );
            assert_eq!(promised(&browser, &size).await, icon["sizes"]);
        }
    }
    descriptions.sort();
    descriptions.dedup();
    assert_eq!(descriptions.len(), LANGUAGES.len());
    browser.wait_for(READY).await;
    let found = browser.devtools("Page.getAppManifest", json!({}));
    assert_eq!(found["errors"], json!([]), "{found}");
    let refused = browser.devtools("Page.getInstallabilityErrors", json!({}));
    assert_eq!(refused["installabilityErrors"], json!([]), "{refused}");
    browser.assert_quiet();
}

#[tokio::test]
async fn the_browser_is_asked_to_keep_what_is_stored_only_by_the_user() {
    let Some(browser) = start().await else {
        return;
    };
    let allow = |setting: &str| {
        let permission = json!({ "name": "persistent-storage" });
        browser.devtools(
            "Browser.setPermission",
            json!({ "permission": permission, "setting": setting }),
        );
    };
    allow("denied");
    // A browser that can't be asked at all.
    let unable = "delete globalThis.StorageManager?.prototype.persisted";
    let added = browser.devtools(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": unable }),
    );
    browser.open("#/").await;
    browser.click("#open-settings").await;
    browser
        .wait_for(".settings [data-offline=lasting-unknown]")
        .await;
    assert_eq!(browser.count("[data-take=last]").await, 0);
    browser.devtools("Page.removeScriptToEvaluateOnNewDocument", added);
    browser.open("#/").await;
    browser.wait_for(READY).await;
    browser.click("#open-settings").await;
    browser.click("[data-take=last]").await;
    browser
        .wait_for(".settings [data-offline=not-lasting]")
        .await;
    // Chromium keeps the promise from the moment the permission is granted.
    allow("granted");
    browser.open("#/").await;
    browser.click("#open-settings").await;
    browser.wait_for(".settings [data-offline=lasting]").await;
    browser.assert_quiet();
}
