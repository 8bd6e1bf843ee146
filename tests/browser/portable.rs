//! The site as a single file, opened from a disk.

use std::fs;
use std::time::{Duration, Instant};

use crate::stage::{run_growth, wait_for_step};
use crate::support::browser::{Browser, Options};
use crate::support::in_repository;
use crate::support::user::ENTER;

/// All files on a disk share one storage.
const OWN_PROFILE: Options = Options {
    has_own_profile: true,
    ..Options::DEFAULT
};

pub async fn open_file(browser: &Browser, path: &str, fragment: &str) {
    // If the same page is already open, a new fragment alone doesn't load anything.
    for address in ["about:blank", &format!("file://{path}{fragment}")] {
        let opened = browser.client.goto(address).await;
        opened.unwrap_or_else(|problem| panic!("{address}: {problem}"));
    }
}

pub fn built(file: &str) -> String {
    let path = in_repository("dist").join(file);
    path.to_string_lossy().into_owned()
}

/// Types a survey and waits for its score.
pub async fn enter_score(browser: &Browser) {
    for (name, text) in [
        ("promoters", "50"),
        ("passives", "30"),
        ("detractors", "20"),
    ] {
        browser.enter(name, text).await;
    }
    browser.wait_for_value("nps", 30.0, 0.0).await;
}

#[tokio::test]
async fn the_single_file_computes_and_saves_in_every_language() {
    let Some(browser) = Browser::start(OWN_PROFILE).await else {
        return;
    };
    let file = built("loyalty-lab.html");
    open_file(&browser, &file, "#/metrics/nps").await;
    browser.wait_for("input[name=promoters]").await;
    browser.wait_for("footer [data-offline=one-file]").await;
    enter_score(&browser).await;
    browser.wait_until_kept("field/promoters", "50").await;
    open_file(&browser, &file, "#/metrics/nps").await;
    browser.wait_for_value("nps", 30.0, 0.0).await;
    for language in ["bg", "sl", "lt", "ru", "en"] {
        for (page, part) in [
            ("guides", ".themes"),
            ("plan", "article.plan"),
            ("lab/chance", ".lab"),
        ] {
            browser.follow(&format!("#/{page}?lang={language}")).await;
            browser.wait_for(part).await;
            browser
                .wait_until(&format!("document.documentElement.lang === '{language}'"))
                .await;
        }
    }
    let nothing: [String; 0] = [];
    assert_eq!(browser.problems().await, nothing);
    assert_eq!(browser.console_messages(), nothing);
    assert_eq!(browser.server.requests(), []);
}

#[tokio::test]
async fn the_single_file_can_be_downloaded_with_the_page_and_its_figures() {
    let Some(browser) = Browser::start(OWN_PROFILE).await else {
        return;
    };
    browser.allow_downloads();
    browser
        .open("#/metrics/nps?promoters=50&passives=30&detractors=20")
        .await;
    browser.click("#open-settings").await;
    assert!(
        browser
            .text("#file-here-what")
            .await
            .contains("isn’t in it")
    );
    // The language that the user chose isn't in the address of the page.
    browser.choose("language", "lt").await;
    browser
        .wait_until("document.documentElement.lang === 'lt'")
        .await;
    browser.click("[data-take=file-here]").await;
    let content = browser.saved_file("loyalty-lab.html").await;
    let path = browser.folder().join("taken.html");
    fs::write(&path, content).expect("the file is written");
    // Nothing that another file saved tells this one the language.
    browser.server.cut(true);
    open_file(&browser, &path.to_string_lossy(), "").await;
    browser.wait_for_value("nps", 30.0, 0.0).await;
    assert_eq!(browser.eval("document.documentElement.lang").await, "lt");
}

/// Notes every moment at which a page before the reveal contains the answer of "growth": in a text, an
/// attribute, the title or the address.
const WATCH: &str = "window.early = [];
    const look = () => {
        const step = Number(document.querySelector('.stage')?.dataset.step ?? 0);
        const parts = [...document.querySelectorAll('body > :not(script)')].map((part) => part.outerHTML);
        const all = [document.title, location.href, ...parts].join(' ');
        const isShown = /(^|[^0-9.,])70[\\s\u{a0}]?%/.test(all) || all.includes('value=\"0.7\"');
        if (step < 3 && isShown) early.push(step);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    look();";

/// From the file, without a network, by keys alone, twice.
#[tokio::test]
async fn growth_from_the_single_file_twice_and_nobody_sees_the_answer_early() {
    let Some(browser) = Browser::start(OWN_PROFILE).await else {
        return;
    };
    browser.server.cut(true);
    let file = built("loyalty-lab.html");
    open_file(&browser, &file, "#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    assert!(!browser.everything().await.contains("70%"));
    browser.run(WATCH, Vec::new()).await;
    run_growth(&browser).await;
    browser.press(&['r']).await;
    browser.wait_for("[data-notice=stage-armed]").await;
    browser.press(&['r']).await;
    wait_for_step(&browser, 0).await;
    let again = browser.everything().await;
    assert!(!again.contains("70%") && !again.contains("72.5"));
    run_growth(&browser).await;
    assert!(
        browser.everything().await.contains("70%"),
        "it is found once it is revealed"
    );
    assert_eq!(browser.eval("early.join()").await, "");
    let nothing: [String; 0] = [];
    assert_eq!(browser.problems().await, nothing);
    assert_eq!(browser.console_messages(), nothing);
    assert_eq!(browser.server.requests(), []);
}

#[tokio::test]
async fn the_single_file_is_offered_and_a_failure_is_reported() {
    let Some(browser) = Browser::start(OWN_PROFILE).await else {
        return;
    };
    browser.allow_downloads();
    browser.open("#/").await;
    browser.click("#open-settings").await;
    browser.click("[data-take=file]").await;
    let content = browser.saved_file("loyalty-lab.html").await;
    let built = fs::read_to_string(built("loyalty-lab.html")).expect("the one file is built");
    assert!(content == built, "another file was saved");
    browser.follow("#/workshop").await;
    browser.wait_for("[data-part=preflight]").await;
    browser.server.cut(true);
    for button in ["file", "file-here"] {
        browser.click("#open-settings").await;
        browser
            .click(&format!(".settings [data-take={button}]"))
            .await;
        browser
            .wait_for(".settings [data-problem=file_unreachable]")
            .await;
        browser.server.cut(false);
        browser.click(".settings [data-take=file]").await;
        browser.saved_file("loyalty-lab.html").await;
        browser
            .wait_until_gone("[data-problem=file_unreachable]")
            .await;
        browser.click("#open-settings").await;
        browser.server.cut(true);
    }
    browser
        .click("[data-part=preflight] [data-take=file]")
        .await;
    browser
        .wait_for("[data-part=preflight] [data-problem=file_unreachable]")
        .await;
}

#[tokio::test]
async fn the_page_from_a_disk_says_what_to_open_instead() {
    let Some(browser) = Browser::start(OWN_PROFILE).await else {
        return;
    };
    open_file(&browser, &built("index.html"), "").await;
    browser
        .wait_until(
            "document.getElementById('failed').checkVisibility({ visibilityProperty: true })
                && document.getElementById('failed').innerText.includes('loyalty-lab.html')",
        )
        .await;
}

/// What the policy of the file allows, and whether it allows each of its scripts and styles by its hash.
const POLICY: &str = "const [file, done] = [arguments[0], arguments[arguments.length - 1]];
    const parsed = new DOMParser().parseFromString(file, 'text/html');
    const policy = parsed.querySelector('meta[http-equiv=Content-Security-Policy]').content;
    const hash = async (text) => {
        const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
        return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
    };
    const isRun = (script) => !script.type || script.type === 'module' || script.type.endsWith('javascript');
    const inline = [...parsed.querySelectorAll('script:not([src]), style')]
        .filter((part) => part.localName === 'style' || isRun(part));
    Promise.all(inline.map((part) => hash(part.textContent))).then((hashes) => done({
        policy,
        count: hashes.length,
        missing: hashes.filter((one) => !policy.includes(one)),
        outside: [...parsed.querySelectorAll('script[src], link[href], img[src], iframe')]
            .map((part) => part.getAttribute('src') ?? part.getAttribute('href'))
            .filter((address) => !address.startsWith('data:')),
    }))";

#[tokio::test]
async fn the_policy_of_the_single_file_allows_its_own_scripts_and_no_other_origin() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    let file = fs::read_to_string(built("loyalty-lab.html")).expect("the file is built");
    let found = browser
        .client
        .execute_async(POLICY, vec![file.into()])
        .await
        .expect("the policy is read");
    let policy = found["policy"].as_str().expect("a policy");
    assert!(found["count"].as_u64() > Some(1), "{found}");
    assert_eq!(found["missing"], serde_json::json!([]), "{policy}");
    assert_eq!(found["outside"], serde_json::json!([]));
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    for forbidden in [
        "http:",
        "https:",
        "*",
        "'unsafe-inline'",
        "'unsafe-eval'",
        "'self'",
    ] {
        assert!(!policy.contains(forbidden), "{forbidden}: {policy}");
    }
}

#[tokio::test]
async fn the_work_is_saved_as_a_file_from_the_single_file() {
    let Some(browser) = Browser::start(OWN_PROFILE).await else {
        return;
    };
    browser.server.cut(true);
    browser.allow_downloads();
    open_file(&browser, &built("loyalty-lab.html"), "#/metrics/nps").await;
    browser.wait_for("input[name=promoters]").await;
    enter_score(&browser).await;
    browser.click("#open-settings").await;
    browser.click(".settings .work button").await;
    let saved = browser.saved_file(".json").await;
    let saved: serde_json::Value = serde_json::from_str(&saved).expect("JSON");
    let entries = saved["entries"].as_array().expect("entries");
    let has = |name: &str, value: &str| {
        let mut all = entries.iter();
        all.any(|entry| entry["name"] == name && entry["value"] == value)
    };
    assert!(
        has("field/promoters", "50") && has("field/detractors", "20"),
        "{saved}"
    );
    let nothing: [String; 0] = [];
    assert_eq!(browser.problems().await, nothing);
    assert_eq!(browser.server.requests(), []);
}

#[tokio::test]
async fn the_trainers_window_opens_from_the_single_file() {
    let Some(browser) = Browser::start(OWN_PROFILE).await else {
        return;
    };
    browser.server.cut(true);
    open_file(&browser, &built("loyalty-lab.html"), "#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    let stage = browser.this_tab().await;
    // With one screen, the first press only warns.
    browser.press(&['w']).await;
    let opened = async || browser.client.windows().await.expect("the windows").len() > 1;
    if !opened().await {
        browser.wait_for("[data-problem=trainer_one_screen]").await;
        browser.press(&['w']).await;
    }
    let end = Instant::now() + Duration::from_secs(20);
    while !opened().await {
        assert!(Instant::now() < end, "no window opens");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let all = browser.client.windows().await.expect("the windows");
    let trainer = all.into_iter().find(|one| *one != stage);
    let trainer = trainer.expect("the trainer's window");
    browser.turn_to(trainer.clone()).await;
    browser.wait_for("[data-press=private]").await;
    assert!(!browser.everything().await.contains("70%"));
    browser.press(&[ENTER]).await;
    browser.wait_for("[data-small=now][data-step='0']").await;
    assert!(browser.text("[data-part=answer]").await.contains("70%"));
    browser.press(&['\u{e014}']).await;
    browser.wait_for("[data-small=now][data-step='1']").await;
    browser.enter("guess", "85").await;
    browser.press(&[ENTER]).await;
    browser.wait_for("[data-small=now] .dot").await;
    browser.turn_to(stage).await;
    wait_for_step(&browser, 1).await;
    browser.wait_for(".stage-axis .dot").await;
    assert_eq!(browser.count("data[data-variable], .truth, .slip").await, 0);
    let nothing: [String; 0] = [];
    assert_eq!(browser.problems().await, nothing);
    assert_eq!(browser.server.requests(), []);
}
