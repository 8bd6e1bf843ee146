//! Walks through the whole program, page by page with everything opened, first without and then with a user's
//! work on every page. Used by the tests that have to see everything.

use crate::pages::PAGES;
use crate::support::browser::Browser;
use crate::support::user::ESCAPE;

/// The pages of the guides, cultures and plan. The themes share one page with different texts; the longest
/// words are among these.
const GUIDES: [&str; 13] = [
    "#/guides",
    "#/guides/personalisation",
    "#/guides/feedback-loop",
    "#/guides/plan-and-roll-out",
    "#/guides/metrics/retention",
    "#/guides/metrics/acquisition",
    "#/guides/factors",
    "#/guides/methods",
    "#/myths",
    "#/myths/d1",
    "#/guides/about",
    "#/cultures",
    "#/plan",
];

/// Other things that links can request: the unknown, a larger chart, too much, something that doesn't exist.
const FURTHER: [&str; 8] = [
    "#/metrics/cltv?purchase_value=12&purchase_frequency=4/year&customer_lifespan=3year&period=month&b.purchase_value=13&b.name=Dearer&c.from=empty&d.customer_lifespan=4year&set=b",
    "#/metrics/retention?customers_start=1000&customers_new=200&retention_rate=90%&solve=customers_end",
    "#/metrics/csat?responses=7&csat=50%&solve=satisfied",
    "#/metrics/nps?promoters=60&detractors=40&nps=50&solve=passives",
    "#/metrics/cltv?purchase_value=999999999999&purchase_frequency=365&customer_lifespan=100",
    "#/metrics/csat?satisfied=8&responses=10&unknown_key=1&theme=pink",
    "#/guides/myths/s2?evidence/bench/churn_rate=x",
    "#/nowhere/with/a/long/and/winding/path?",
];

/// A user's work: two markets with answers, the user's own company, ticks and notes, the user's own order, a
/// plan. Some of the texts are wrong.
const WORK: &[(&str, &str)] = &[
    ("market/m1/made", "1"),
    ("market/m1/name", "Vilnius shops"),
    (
        "market/m1/answer/communication-directness",
        "directness-indirect",
    ),
    ("market/m1/answer/formality", "formality-formal"),
    ("market/m1/region", "LT"),
    ("market/m1/zone", "Europe/Vilnius,America/New_York"),
    ("market/m2/made", "1"),
    ("market/m2/name", "Hotels on the web"),
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
    ("items/m1/pers-interface/date", "soon"),
    ("items/m1/pers-interface/note", "Ask them first"),
    ("items/m1/pers-interface/chosen", "1"),
    ("evidence/factors", "price,convenience,x"),
    ("evidence/method/personal-approach/effort", "low"),
    ("evidence/method/personal-approach/effect", "enormous"),
    ("plan/start", "2026-01-05"),
    ("plan/test/metric", "nps"),
    ("plan/test/today", "x"),
    ("plan/test/goal", "40"),
    ("plan/test/state", "done"),
    ("plan/train/weeks", "0"),
    ("plan/train/state", "doing"),
    ("plan/train/items", "pers-interface,nonsense"),
    ("plan/develop/state", "flying"),
    ("plan/develop/metric", "rubbish"),
    ("field/promoters", "412"),
    ("field/passives", "251"),
    ("field/detractors", "137"),
];

/// The views of the cultures page.
const VIEWS: [&str; 5] = [
    "view-answers",
    "view-facts",
    "view-compare-own",
    "view-compare-markets",
    "view-house",
];

/// Opens every state of every page in that language, with every `details` element open, and passes its name
/// to the visitor.
pub async fn walk<V: AsyncFnMut(&str)>(browser: &Browser, language: &str, mut visit: V) {
    walk_menus(browser, language, &mut visit).await;
    walk_pages(browser, language, visit).await;
}

/// The same with the home page and what opens in its header, on a device without work. What there is depends on the
/// width of the window.
pub async fn walk_menus<V: AsyncFnMut(&str)>(browser: &Browser, language: &str, visit: &mut V) {
    let lang = format!("lang={language}");
    browser.open_afresh(&format!("#/?{lang}")).await;
    visit("home").await;
    if browser.sees("#open-metrics").await {
        browser.click("#open-metrics").await;
        browser.wait_for("header .metric-list a").await;
        visit("list of metrics").await;
    }
    if browser.sees("#open-menu").await {
        browser.click("#open-menu").await;
    }
    browser.click("#open-settings").await;
    browser.wait_for("header select[name=theme]").await;
    visit("settings").await;
    browser.press(&[ESCAPE]).await;
    browser.press(&[ESCAPE]).await;
    browser.wait_until_gone("header select[name=theme]").await;
}

/// The same with all other pages, without and with work.
pub async fn walk_pages<V: AsyncFnMut(&str)>(browser: &Browser, language: &str, mut visit: V) {
    let lang = format!("lang={language}");
    let untouched = PAGES.iter().map(|page| page.empty());
    for address in untouched.chain(GUIDES.map(str::to_owned)) {
        go(browser, &format!("{address}?{lang}")).await;
        visit(&address).await;
    }
    browser.keep(WORK).await;
    browser.open(&format!("#/?{lang}")).await;
    visit("home with figures").await;
    let filled = PAGES.iter().flat_map(|page| [page.full(), page.wrong()]);
    for address in filled.chain(FURTHER.map(str::to_owned)) {
        go(browser, &format!("{address}&{lang}")).await;
        visit(&address).await;
    }
    for address in GUIDES {
        go(browser, &format!("{address}?{lang}")).await;
        visit(&format!("{address} with work")).await;
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

/// Opens every `details` element of the page, including nested ones.
pub async fn unfold(browser: &Browser) {
    let script = "const done = arguments[arguments.length - 1];
        const open = () => {
            const folds = [...document.querySelectorAll('main details:not([open])')];
            for (const fold of folds) fold.open = true;
        };
        open();
        requestAnimationFrame(() => setTimeout(() => { open(); setTimeout(done); }));";
    let opened = browser.client.execute_async(script, Vec::new()).await;
    opened.expect("folds open");
}
