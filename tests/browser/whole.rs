//! The whole program, page by page and fold by fold, with somebody's work on every page: what a test
//! walks that has to see everything.

use crate::pages::PAGES;
use crate::support::browser::Browser;

/// The pages of the guides, cultures and plan. The themes are one page in many words; the longest
/// words are among these.
const GUIDES: [&str; 12] = [
    "#/guides",
    "#/guides/personalisation",
    "#/guides/measure-and-adjust",
    "#/guides/plan-and-roll-out",
    "#/guides/metrics/retention",
    "#/guides/factors",
    "#/guides/methods",
    "#/guides/myths",
    "#/guides/myths/d1",
    "#/cultures",
    "#/plan",
    "#/nowhere/with/a/long/and/winding/path",
];

/// Somebody's work: two markets with answers, an own house, ticks and notes, an own order, a plan.
const WORK: &[(&str, &str)] = &[
    ("market/m1/made", "1"),
    ("market/m1/name", "Vilnius shops"),
    (
        "market/m1/answer/communication-directness",
        "directness-indirect",
    ),
    ("market/m1/region", "LT"),
    ("market/m1/zone", "Europe/Vilnius"),
    ("market/m2/made", "1"),
    ("market/m2/name", "Small hotels that order over the web"),
    (
        "market/m2/answer/communication-directness",
        "directness-direct",
    ),
    ("market/m2/zone", "America/New_York"),
    (
        "market/house/answer/communication-directness",
        "directness-direct",
    ),
    ("market/house/zone", "Europe/Sofia"),
    ("market/current", "m1"),
    ("items/m1/pers-interface/state", "doing"),
    ("items/m1/pers-interface/owner", "Jo"),
    ("items/m1/pers-interface/date", "2026-12-01"),
    ("items/m1/pers-interface/note", "Ask them first"),
    ("items/m1/pers-interface/chosen", "1"),
    ("evidence/method/personal-approach/effort", "low"),
    ("plan/start", "2026-01-05"),
    ("field/promoters", "412"),
    ("field/passives", "251"),
    ("field/detractors", "137"),
];

/// The views of the page of cultures.
const VIEWS: [&str; 5] = [
    "view-answers",
    "view-facts",
    "view-beside-house",
    "view-beside-other",
    "view-house",
];

/// Opens every state of every page in that language, all folds open, and hands its name to the
/// visitor.
pub async fn walk<V: AsyncFnMut(&str)>(browser: &Browser, language: &str, mut visit: V) {
    let lang = format!("lang={language}");
    browser.open(&format!("#/?{lang}")).await;
    browser.keep(WORK).await;
    browser.open(&format!("#/?{lang}")).await;
    visit("home").await;
    browser.click("header summary").await;
    browser.wait_for("header select[name=theme]").await;
    visit("settings").await;
    browser.click("header summary").await;
    for page in &PAGES {
        for address in [page.full(), page.wrong()] {
            go(browser, &format!("{address}&{lang}")).await;
            visit(&address).await;
        }
    }
    for address in GUIDES {
        go(browser, &format!("{address}?{lang}")).await;
        visit(address).await;
        if address == "#/guides" {
            browser.click("[data-do=all-items]").await;
            browser.wait_for(".item").await;
            unfold(browser).await;
            visit("all items").await;
            browser.click("[data-do=all-items]").await;
        }
        if address == "#/cultures" {
            for view in VIEWS {
                browser.click(&format!("[data-view={view}]")).await;
                browser.wait_for(&format!("[data-shown={view}]")).await;
                unfold(browser).await;
                visit(view).await;
            }
        }
    }
}

async fn go(browser: &Browser, address: &str) {
    browser.follow(address).await;
    unfold(browser).await;
}

/// Opens every fold of the page, and those that come with it.
async fn unfold(browser: &Browser) {
    let script = "const done = arguments[arguments.length - 1];
        const open = () => {
            const folds = [...document.querySelectorAll('main details:not([open])')];
            for (const fold of folds) fold.open = true;
            return folds.length;
        };
        open();
        requestAnimationFrame(() => setTimeout(() => { open(); setTimeout(done); }));";
    let opened = browser.client.execute_async(script, Vec::new()).await;
    opened.expect("folds open");
}
