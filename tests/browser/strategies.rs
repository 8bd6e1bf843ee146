//! The checklists in the browser: from a metric to its items, through a market, to a handout.

use crate::support::browser::{Browser, Options};
use crate::support::user::TAB;

const THEME: &str = "#/guides/personalisation";
const ARROW_RIGHT: char = '\u{e014}';

/// A radio button of an item's state.
fn state(market: &str, item: &str, state: &str) -> String {
    format!("input[name='items/{market}/{item}/state'][value='{state}']")
}

/// Opens the card of an item.
async fn open_card(browser: &Browser, item: &str) {
    let card = format!("[data-item={item}] .card");
    browser.wait_for(&card).await;
    if browser.count(&format!("{card}[open]")).await == 0 {
        browser.click(&format!("{card} > summary")).await;
    }
    browser.wait_for(&format!("{card}[open] .why")).await;
}

/// The current market, whose customers prefer tact.
const MARKET: &[(&str, &str)] = &[
    ("market/m1/made", "1"),
    ("market/m1/name", "Vilnius shops"),
    (
        "market/m1/answer/communication-directness",
        "directness-indirect",
    ),
    ("market/current", "m1"),
];

/// On the overview, there is nothing to put into a handout until items are shown.
#[tokio::test]
async fn the_handout_waits_for_items() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides").await;
    browser.wait_for("section.take").await;
    assert_eq!(browser.count("section.take [data-take=print]").await, 0);
    browser.click("[data-do=all-items]").await;
    browser.wait_for("section.take [data-take=print]").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn from_a_metric_through_a_market_to_a_printed_handout() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    browser.keep(MARKET).await;
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "80").await;
    browser.enter("responses", "100").await;
    browser.wait_for_value("csat", 0.8, 0.0).await;
    browser.click("a[data-movers=csat]").await;
    browser.wait_for("article[data-moves=csat] .item").await;
    browser
        .wait_until("location.hash === '#/guides/metrics/csat'")
        .await;
    assert!(browser.text(".own-figure").await.contains("80%"));
    let items = browser.attributes(".item", "data-item").await;
    assert!(items.contains(&"pers-interface".to_owned()), "{items:?}");

    // The market's answer adapts an item, and the page says why.
    browser.follow("#/guides/feedback-loop").await;
    assert!(browser.sees("[data-item=fbk-survey] .tag").await);
    open_card(&browser, "fbk-survey").await;
    let adapted = "[data-item=fbk-survey] [data-adaptation=indirect-private-feedback]";
    browser.wait_for(adapted).await;
    let said = browser.text(adapted).await;
    assert!(said.contains("because: Mostly indirect"), "{said}");
    assert!(said.contains("Not in the guides"), "{said}");
    assert!(
        browser
            .text("[data-item=fbk-survey] .adapted h4")
            .await
            .contains("Vilnius shops")
    );

    // Ticks belong to the market.
    browser.click(&state("m1", "fbk-survey", "done")).await;
    browser
        .wait_until_kept("items/m1/fbk-survey/state", "done")
        .await;
    browser
        .wait_for("[data-item=fbk-survey][data-state=done]")
        .await;
    browser.wait_for("[data-progress^='1/']").await;

    // Paper shows the chosen items, and no controls.
    browser.click("[name='items/m1/fbk-survey/chosen']").await;
    browser
        .wait_until_kept("items/m1/fbk-survey/chosen", "1")
        .await;
    browser
        .click("input[name=handout][value=handout-chosen]")
        .await;
    browser
        .wait_until("document.querySelectorAll('.handout > ul > li').length === 1")
        .await;
    assert!(!browser.sees(".handout").await);
    browser.show_as_print(true);
    assert!(browser.sees(".handout").await);
    for control in [
        "button",
        "select",
        "input",
        "header",
        ".item .why",
        "h1:not(.handout *)",
    ] {
        assert!(!browser.sees(control).await, "{control} is printed");
    }
    let paper = browser.text(".handout").await;
    for part in [
        "Vilnius shops",
        "Feedback loop",
        "Owner",
        "because: Mostly indirect",
        "Guide 3",
    ] {
        assert!(paper.contains(part), "{part}: {paper}");
    }
    browser.show_as_print(false);

    // Back to the metric, with the user's own figures.
    browser.follow("#/guides/metrics/csat").await;
    browser.wait_for("article[data-moves=csat] .item").await;
    browser.click(".own-figure a").await;
    browser.wait_for_value("csat", 0.8, 0.0).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn the_keyboard_alone_ticks_notes_and_goes_back() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(THEME).await;
    open_card(&browser, "pers-learn-preferences").await;
    let open = state("base", "pers-learn-preferences", "");
    browser
        .run(
            &format!("document.querySelector(\"{open}\").focus()"),
            Vec::new(),
        )
        .await;
    browser.press(&[ARROW_RIGHT]).await;
    browser
        .wait_until_kept("items/base/pers-learn-preferences/state", "doing")
        .await;
    browser.press(&[ARROW_RIGHT]).await;
    browser
        .wait_until_kept("items/base/pers-learn-preferences/state", "done")
        .await;
    let focused = browser.eval("document.activeElement.value").await;
    assert_eq!(focused, "done", "the focus stays where the hand is");
    browser.press(&[TAB]).await;
    browser.press(&[' ']).await;
    browser
        .wait_until_kept("items/base/pers-learn-preferences/chosen", "1")
        .await;

    // Undo, by the program's shortcut keys.
    browser.press(&['\u{e009}', 'z']).await;
    browser
        .wait_until_kept("items/base/pers-learn-preferences/chosen", "")
        .await;
    browser.press(&['\u{e009}', 'z']).await;
    browser
        .wait_for("[data-item=pers-learn-preferences][data-state=doing]")
        .await;
    browser.click("button[data-take=redo]").await;
    browser
        .wait_for("[data-item=pers-learn-preferences][data-state=done]")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn what_is_noted_is_there_after_a_reload_and_shown() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(THEME).await;
    let item = "[data-item=pers-interface]";
    assert!(!browser.sees(&format!("{item} textarea")).await);
    open_card(&browser, "pers-interface").await;
    browser.click(&format!("{item} .notes summary")).await;
    browser.wait_for(&format!("{item} textarea")).await;
    browser
        .enter("items/base/pers-interface/owner", "Ana")
        .await;
    browser
        .find(&format!("{item} textarea"))
        .await
        .send_keys("=Ask, \"first\"")
        .await
        .expect("keys");
    browser
        .wait_until_kept("items/base/pers-interface/note", "=Ask, \"first\"")
        .await;
    browser
        .wait_until_kept("items/base/pers-interface/owner", "Ana")
        .await;
    browser.reload().await;
    open_card(&browser, "pers-interface").await;
    browser
        .wait_for(&format!("{item} .notes[open] textarea"))
        .await;
    assert_eq!(
        browser.text_of("items/base/pers-interface/owner").await,
        "Ana"
    );

    browser.allow_downloads();
    browser.click("button[data-take=handout-csv]").await;
    let table = browser.saved_file(".csv").await;
    assert!(table.starts_with("\u{feff}Theme,Item,Why,"), "{table}");
    assert!(table.contains(",Ana,,\"'=Ask, \"\"first\"\"\","), "{table}");
    assert_eq!(
        table.matches("\r\n").count(),
        9,
        "a head and eight items: {table}"
    );
    browser.click("button[data-take=handout-markdown]").await;
    let text = browser.saved_file(".md").await;
    assert!(text.starts_with("# Personalisation\n"), "{text}");
    assert!(
        text.contains("- [ ] **Let the site or app adapt to how the customer uses it**"),
        "{text}"
    );
    assert!(text.contains("  - Owner: Ana"), "{text}");
    browser.assert_quiet();
}

#[tokio::test]
async fn the_overview_finds_items_across_themes_and_stays_still_while_the_user_ticks() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides").await;
    browser
        .wait_until("document.querySelectorAll('.themes > li').length === 18")
        .await;
    browser.enter("search", "complaint").await;
    browser
        .wait_until(
            "((count) => count >= 3 && count < 15)(document.querySelectorAll('.item').length)",
        )
        .await;
    assert!(browser.count(".of-theme").await > 1);
    assert!(!browser.sees("select[name=metric]").await);
    browser.click(".filters .more > summary").await;
    browser.choose("metric", "csat").await;
    browser
        .wait_until("document.querySelector('.shown').textContent.includes('of 164')")
        .await;
    browser.click("button[data-do=clear-filters]").await;
    browser.wait_for(".themes").await;

    browser.choose("state", "open").await;
    browser
        .wait_until("document.querySelectorAll('.item').length === 30")
        .await;
    show_rest(&browser).await;
    browser.click("[data-tick=pers-interface]").await;
    browser
        .wait_for("[data-item=pers-interface][data-state=done]")
        .await;
    browser.click("button[data-do=refresh]").await;
    browser
        .wait_until("document.querySelectorAll('.item').length === 163")
        .await;
    assert_eq!(browser.count("[data-item=pers-interface]").await, 0);

    // The search is still there after a visit to a metric's page.
    open_card(&browser, "pers-recommend").await;
    browser
        .click("[data-item=pers-recommend] a[data-metric=cltv]")
        .await;
    browser.wait_for("article[data-metric=cltv]").await;
    browser.follow("#/guides").await;
    browser.wait_for(".item").await;
    assert_eq!(
        browser
            .eval("document.querySelector('select[name=state]').value")
            .await,
        "open"
    );

    browser.choose("state", "").await;
    browser.choose("effort", "low").await;
    browser.choose("order", "effect").await;
    browser
        .wait_until("document.querySelectorAll('.item').length > 5")
        .await;
    let all = "document.querySelectorAll('.item .card').forEach((card) => { card.open = true; })";
    browser.run(all, Vec::new()).await;
    browser
        .wait_until("document.querySelectorAll('.item').length === document.querySelectorAll('.item .rating').length")
        .await;
    assert!(browser.count(".item .of").await > 0);
    assert!(browser.sees(".rating a[href='#/guides/about/d14']").await);

    // Another filter or order shows few items again.
    browser.choose("effort", "").await;
    browser.wait_for("button[data-do=show-rest]").await;
    show_rest(&browser).await;
    browser.choose("order", "date").await;
    browser
        .wait_until("document.querySelectorAll('.item').length === 30")
        .await;
    browser.assert_quiet();
}

/// The list changes its height while it is scrolled, so a mouse click could miss the button.
async fn show_rest(browser: &Browser) {
    let unfold = "document.querySelector('button[data-do=show-rest]').click()";
    browser.run(unfold, Vec::new()).await;
    browser
        .wait_until("document.querySelectorAll('.item').length === 164")
        .await;
}

#[tokio::test]
async fn the_list_of_markets_shows_the_current_one_whatever_is_undone() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides/communication").await;
    browser
        .keep(&[
            ("market/m1/made", "1"),
            ("market/m1/name", "Alpha"),
            ("market/m2/made", "1"),
            ("market/m2/name", "Beta"),
            ("market/current", "m2"),
        ])
        .await;
    browser.reload().await;
    let list = "document.querySelector('select[name=\"market/current\"]').value";
    for _ in 0..2 {
        browser.choose("market/current", "m1").await;
        browser.click("[data-take=undo]").await;
        browser.wait_until(&format!("{list} === 'm2'")).await;
        browser.click("[data-take=redo]").await;
        browser.wait_until(&format!("{list} === 'm1'")).await;
        browser.click("[data-take=undo]").await;
        browser.wait_until(&format!("{list} === 'm2'")).await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn an_impossible_date_is_reported_and_loses_nothing() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let date = "items/base/com-plain/date";
    browser.open("#/guides/communication").await;
    browser.keep(&[(date, "2026-12-01")]).await;
    browser.reload().await;
    open_card(&browser, "com-plain").await;
    let focus = format!("document.getElementsByName('{date}')[0].focus()");
    // The second Tab leaves the field, skipping its calendar button.
    let type_in = async |digits: &str| {
        browser.run(&focus, Vec::new()).await;
        for key in digits.chars().chain([TAB, TAB]) {
            browser.press(&[key]).await;
        }
    };
    type_in("02312026").await;
    browser.wait_for("[data-problem=date_unread]").await;
    assert!(browser.is_tied("[data-problem=date_unread]", date).await);
    let said = browser.text("[data-problem=date_unread]").await;
    assert!(said.contains("2026"), "{said}");
    let is_bad = format!("document.getElementsByName('{date}')[0].validity.badInput");
    assert_eq!(browser.eval(&is_bad).await, true);
    browser.reload().await;
    open_card(&browser, "com-plain").await;
    assert_eq!(browser.text_of(date).await, "2026-12-01");
    type_in("02282027").await;
    browser.wait_until_kept(date, "2027-02-28").await;
    assert_eq!(browser.problems().await, [""; 0]);
    browser.assert_quiet();
}

#[tokio::test]
async fn a_word_that_the_list_doesnt_show_yet_stays_in_the_search() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides").await;
    browser.wait_for(".themes").await;
    // Another filter is chosen before the list is updated.
    const TYPE_AND_CHOOSE: &str = "
        const [field, list] = ['input[name=search]', 'select[name=state]']
            .map((selector) => document.querySelector(selector));
        field.value = 'complaint';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        list.value = 'open';
        list.dispatchEvent(new Event('change', { bubbles: true }));
        setTimeout(() => globalThis.seen = field.value);";
    browser.run(TYPE_AND_CHOOSE, Vec::new()).await;
    browser.wait_until("globalThis.seen !== undefined").await;
    assert_eq!(browser.eval("seen").await, "complaint");
    browser
        .wait_until(
            "((count) => count >= 3 && count < 15)(document.querySelectorAll('.item').length)",
        )
        .await;
    assert_eq!(browser.text_of("search").await, "complaint");
    browser.click("button[data-do=clear-filters]").await;
    browser.wait_for(".themes").await;
    assert_eq!(browser.text_of("search").await, "");
    browser.assert_quiet();
}

#[tokio::test]
async fn the_search_ignores_accents() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (language, words) in [
        ("en", "customer's"),
        ("en", "Service Excellence"),
        ("lt", "pasitikejim"),
        ("sl", "cas"),
        ("ru", "еще"),
    ] {
        browser.open(&format!("#/guides?lang={language}")).await;
        browser.enter("search", words).await;
        browser.wait_for(".item").await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn bad_input_is_explained_at_its_field() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let name = "items/base/pers-interface/date";
    browser
        .open(&format!(
            "{THEME}?{name}=2026-02-31&items/base/pers-recommend/state=banana"
        ))
        .await;
    browser
        .wait_for("[data-problem=not_a_date][role=alert]")
        .await;
    assert_eq!(browser.text_of(name).await, "2026-02-31");
    assert!(browser.is_tied("[data-problem=not_a_date]", name).await);
    browser
        .wait_for("[data-item=pers-recommend] [data-problem=unknown_state]")
        .await;
    browser
        .click(&state("base", "pers-recommend", "done"))
        .await;
    browser
        .wait_until_gone("[data-problem=unknown_state]")
        .await;

    // A note of 100 KB stays, and the page says what is wrong with it.
    browser.open_afresh(THEME).await;
    browser
        .keep(&[("items/base/pers-interface/note", &"long ".repeat(20_000))])
        .await;
    browser.reload().await;
    browser.wait_for("[data-problem=text_too_long]").await;
    let length = browser
        .eval("document.querySelector('textarea').value.length")
        .await;
    assert_eq!(length, 100_000);
    browser.assert_quiet();
}

#[tokio::test]
async fn two_questions_lead_to_five_items_each() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "80").await;
    browser.enter("responses", "100").await;
    browser.wait_for_value("csat", 0.8, 0.0).await;
    browser.follow("#/guides").await;
    // The user's own figure is shown on the choice.
    browser.wait_for("[data-choice=csat]").await;
    assert!(browser.text("[data-choice=csat]").await.contains("80"));
    assert_eq!(browser.count(".way-in .improve").await, 0);
    browser.click("[data-choice=csat]").await;
    browser
        .wait_for("[data-fitting=csat] a[data-movers=csat]")
        .await;
    assert_eq!(browser.count("[data-fitting=csat] li").await, 5);

    // Another choice replaces it, and an item is added from there.
    browser.click("[data-choice=complaints]").await;
    browser.wait_for("[data-fitting=complaints]").await;
    browser.wait_until_gone("[data-fitting=csat]").await;
    assert_eq!(browser.count("[data-fitting=complaints] li").await, 5);
    browser
        .click("[data-fitting=complaints] [data-item=rap-fast-fix] button")
        .await;
    browser
        .wait_until_kept("items/base/rap-fast-fix/state", "doing")
        .await;
    browser.click("[data-choice=complaints]").await;
    browser.wait_until_gone(".way-in .improve").await;
    browser.assert_quiet();
}

/// Why an item fits, and where its details are.
#[tokio::test]
async fn a_fitting_item_says_its_effort_and_opens_in_its_theme() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides").await;
    browser.click("[data-choice=complaints]").await;
    let item = "[data-fitting=complaints] [data-item=rap-fast-fix]";
    browser.wait_for(item).await;
    assert!(browser.text(item).await.contains("Effort: low"));
    let rule = browser.text(".way-in .improve .hint").await;
    assert!(rule.contains("doesn’t rate"), "{rule}");
    browser
        .wait_for(".way-in .improve .hint a[href='#/guides/about/guide-5']")
        .await;
    browser.click(&format!("{item} a")).await;
    browser
        .wait_for("[data-card=rap-fast-fix][open] .why")
        .await;
    browser
        .wait_for("[data-card=rap-fast-fix] > summary:focus")
        .await;
    browser
        .wait_until("location.hash === '#/guides/rapid-resolution/rap-fast-fix'")
        .await;
    // Only that item is open.
    assert_eq!(browser.count(".card[open]").await, 1);
    // The buttons for its address are in one row.
    let rows = "new Set([...document.querySelectorAll('.card[open] :is([data-take=item-link], [data-take=code])')]
        .map((button) => button.getBoundingClientRect().top)).size";
    assert_eq!(browser.eval(rows).await, 1);
    browser.assert_quiet();
}

/// Forms of words that the guides don't use. What no item has whole is found in part, and it is said.
#[tokio::test]
async fn the_search_finds_forms_of_words_and_says_what_it_finds_in_part() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides").await;
    for (words, item) in [
        ("refunding", "ppc-returns"),
        ("cancelling my subscription", "mea-churn"),
        ("freeze account", "mea-find-causes"),
    ] {
        browser.enter("search", words).await;
        browser.wait_for(&format!("[data-item={item}]")).await;
        assert!(!browser.text(".shown").await.contains("No item"), "{words}");
    }
    browser.enter("search", "refund astronaut").await;
    browser
        .wait_until(
            "document.querySelector('.shown').textContent.includes('No item has all the words')",
        )
        .await;
    browser.wait_for("[data-item=ppc-returns]").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn the_search_knows_everyday_words() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (language, words, item) in [
        ("en", "cancel", "mea-find-causes"),
        ("en", "pause", "svc-convenience"),
        ("en", "annual", "loy-discounts"),
        ("en", "refund", "ppc-returns"),
        ("en", "onboarding", "ppc-first-purchase"),
        ("en", "subscription", "mea-churn"),
        ("bg", "абонамент", "mea-churn"),
        ("sl", "naročnina", "mea-churn"),
        ("lt", "prenumerata", "mea-churn"),
        ("bg", "отказ", "mea-churn"),
        ("bg", "годишен", "ltv-invest"),
        ("sl", "odpoved", "mea-churn"),
        ("sl", "vračilo", "ppc-returns"),
        ("lt", "pauzė", "svc-convenience"),
        ("lt", "įvedimas", "ppc-first-purchase"),
        ("ru", "возврат", "ppc-returns"),
        ("ru", "годовая", "ltv-invest"),
    ] {
        browser.open(&format!("#/guides?lang={language}")).await;
        browser.enter("search", words).await;
        browser.wait_for(&format!("[data-item={item}]")).await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn an_item_is_a_line_until_it_is_opened() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(THEME).await;
    browser.wait_for("[data-item=pers-interface]").await;
    let height = browser
        .eval("document.querySelector('[data-item=pers-interface]').offsetHeight")
        .await;
    assert!(
        height.as_i64().is_some_and(|height| height < 70),
        "{height}"
    );
    assert_eq!(browser.count(".item .why").await, 0);
    browser.click("[data-tick=pers-interface]").await;
    browser
        .wait_until_kept("items/base/pers-interface/state", "done")
        .await;
    browser.click("[data-take=undo]").await;
    browser
        .wait_for("[data-item=pers-interface][data-state=open]")
        .await;
    // Opening a `details` element inside the card leaves the card open.
    open_card(&browser, "pers-interface").await;
    browser
        .click("[data-item=pers-interface] .notes summary")
        .await;
    browser
        .click("[data-item=pers-interface] .notes summary")
        .await;
    browser
        .wait_for("[data-item=pers-interface] .card[open] .notes:not([open])")
        .await;
    browser.assert_quiet();
}

/// A link to an item opens its theme with the item unfolded and in view, whatever the list was filtered by.
#[tokio::test]
async fn an_item_has_an_address() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let last = "[data-card=pers-interface]";
    let in_view = format!(
        "((box) => box.top >= 0 && box.bottom <= innerHeight)(document.querySelector('{last} > summary').getBoundingClientRect())"
    );
    browser
        .open("#/guides/personalisation/pers-interface")
        .await;
    browser.wait_for(&format!("{last}[open] .why")).await;
    browser.wait_for(&format!("{last} > summary:focus")).await;
    browser.wait_until(&in_view).await;
    assert_eq!(browser.count(".card[open]").await, 1);
    let here = "nav.contents [aria-current=page][href='#/guides/personalisation']";
    browser.wait_for(here).await;
    let name = browser.text(&format!("{last} h3")).await;
    browser
        .wait_until(&format!("document.title.includes({name:?})"))
        .await;
    // The card copies its address; the link at the end is to the list.
    browser.allow_clipboard(true);
    browser
        .click(&format!("{last} [data-take=item-link]"))
        .await;
    browser.wait_for(&format!("{last} .copied p")).await;
    let script = "const done = arguments[0];
        navigator.clipboard.readText().then(done, (problem) => done(String(problem)))";
    let copied = browser.client.execute_async(script, Vec::new()).await;
    let copied = copied.expect("the clipboard");
    let copied = copied.as_str().unwrap_or_default();
    assert!(
        copied.ends_with("#/guides/personalisation/pers-interface"),
        "{copied}"
    );
    // An item that doesn't exist, or not there.
    browser.open("#/guides/personalisation/fbk-survey").await;
    browser.wait_for("[data-problem=unknown_page]").await;
    browser.assert_quiet();
}
