//! The cultures page: markets are added, answered, compared, removed and shared.

use crate::support::browser::{Browser, Options};
use crate::support::user::{ENTER, TAB};

const PAGE: &str = "#/cultures";

async fn start() -> Option<Browser> {
    let browser = Browser::start(Options::default()).await?;
    browser.open(PAGE).await;
    browser.wait_for("article.cultures").await;
    Some(browser)
}

/// The buttons that remove a market, one for each market that was added.
const MADE: &str = ".choices [data-remove]";

/// Adds a market, which becomes the current one, and returns its id.
async fn make(browser: &Browser, name: &str) -> String {
    let count = browser.count(MADE).await;
    let field = browser.find("#market-new").await;
    field.send_keys(name).await.expect("it can be typed into");
    browser.click("[data-make=market]").await;
    wait_for_made(browser, count + 1).await;
    let id = browser.eval("document.querySelector('.choices input:checked').value");
    id.await.as_str().unwrap_or_default().to_owned()
}

async fn wait_for_made(browser: &Browser, count: u64) {
    let made = format!("document.querySelectorAll('{MADE}').length === {count}");
    browser.wait_until(&made).await;
}

/// Shows all questions, which otherwise come one at a time.
async fn list(browser: &Browser) {
    let mode = "[data-mode=questions-list]";
    browser.click(mode).await;
    browser
        .wait_for(&format!("{mode}[aria-pressed=true]"))
        .await;
}

async fn answer(browser: &Browser, position: &str) {
    list(browser).await;
    browser.click(&format!("input[value={position}]")).await;
    browser
        .wait_for(&format!("input[value={position}]:checked"))
        .await;
}

async fn view(browser: &Browser, view: &str) {
    browser.click(&format!("[data-view={view}]")).await;
    browser.wait_for(&format!("[data-shown={view}]")).await;
}

#[tokio::test]
async fn nothing_is_answered_until_the_user_answers_and_the_page_says_why() {
    let Some(browser) = start().await else { return };
    browser.click(".why summary").await;
    let why = browser.text(".why").await;
    for part in ["country", "Guide 2", "generalise"] {
        assert!(why.contains(part), "{why}");
    }
    make(&browser, "Guests").await;
    assert_eq!(browser.count(".question").await, 1);
    list(&browser).await;
    assert_eq!(browser.count(".question").await, 14);
    assert_eq!(browser.count(".question input:checked").await, 0);
    view(&browser, "view-facts").await;
    browser.wait_for("select[name$='/region']").await;
    let region = "document.querySelector('select[name$=\"/region\"]')";
    let name = browser.eval(&format!("{region}.name")).await;
    browser
        .choose(name.as_str().unwrap_or_default(), "LT")
        .await;
    browser.wait_for(".facts").await;
    // A region doesn't answer any question.
    view(&browser, "view-answers").await;
    list(&browser).await;
    assert_eq!(browser.count(".question input:checked").await, 0);
    browser.assert_quiet();
}

#[tokio::test]
async fn a_market_is_answered_kept_and_undone() {
    let Some(browser) = start().await else { return };
    let id = make(&browser, "Guests").await;
    answer(&browser, "formality-formal").await;
    let ground = format!("market/{id}/ground/formality");
    browser.enter(&ground, "We asked twelve of them").await;
    browser
        .wait_until_kept(&format!("market/{id}/answer/formality"), "formality-formal")
        .await;
    browser
        .wait_until_kept(&ground, "We asked twelve of them")
        .await;
    browser.reload().await;
    list(&browser).await;
    browser
        .wait_for("input[value=formality-formal]:checked")
        .await;
    assert_eq!(browser.text_of(&ground).await, "We asked twelve of them");
    let progress = format!(".choices li:has([data-remove={id}]) small");
    let progress = browser.text(&progress).await;
    assert!(progress.contains("1 of 14"), "{progress}");

    answer(&browser, "formality-relaxed").await;
    browser.click("[data-take=undo]").await;
    browser
        .wait_for("input[value=formality-formal]:checked")
        .await;
    browser.click("[data-take=redo]").await;
    browser
        .wait_for("input[value=formality-relaxed]:checked")
        .await;
    browser.click("[data-take-back=formality]").await;
    browser
        .wait_until_gone("[data-dimension=formality] input:checked")
        .await;
    browser.click("[data-take=undo]").await;
    browser
        .wait_for("input[value=formality-relaxed]:checked")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_removed_market_comes_back_with_everything_in_it() {
    let Some(browser) = start().await else { return };
    let id = make(&browser, "Guests").await;
    answer(&browser, "gifts-expected").await;
    browser.click(&format!("[data-remove={id}]")).await;
    browser
        .wait_until_gone(&format!("[data-remove={id}]"))
        .await;
    browser
        .wait_until("document.activeElement.id === 'markets'")
        .await;
    assert!(browser.text(".said").await.contains("Guests"));
    browser.click("[data-take=undo]").await;
    list(&browser).await;
    browser
        .wait_for("input[value=gifts-expected]:checked")
        .await;
    let current = browser.eval("document.querySelector('.choices input:checked').value");
    assert_eq!(current.await, id.as_str());

    // After the removal is final, nothing of the market is left on the device.
    let slots = ["made", "name", "answer/etiquette-gifts"];
    browser.click(&format!("[data-remove={id}]")).await;
    for slot in slots {
        browser
            .wait_until_kept(&format!("market/{id}/{slot}"), "")
            .await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn the_own_company_is_a_profile_like_any_other() {
    let Some(browser) = start().await else { return };
    make(&browser, "Guests").await;
    browser.open("#/guides").await;
    browser.choose("market/current", "house").await;
    browser.wait_until_kept("market/current", "house").await;
    browser.open(PAGE).await;
    browser
        .wait_for(".choices input[value=house]:checked")
        .await;
    assert_eq!(browser.problems().await, [""; 0]);
    assert!(browser.sees(".questions-of").await);
    browser.assert_quiet();
}

#[tokio::test]
async fn problems_with_a_market_are_shown_at_their_fields_and_nothing_is_lost() {
    let Some(browser) = start().await else { return };
    browser.click("[data-make=market]").await;
    browser.wait_for("[data-problem=market_without_name]").await;
    assert_eq!(browser.count(MADE).await, 0);
    make(&browser, "Café guests").await;
    assert_eq!(browser.problems().await, [""; 0]);
    // Names that look alike in a list count as the same, however they are typed.
    for twin in [" café  Guests", "Cafe\u{301} guests", "your\u{a0}company"] {
        let field = browser.find("#market-new").await;
        field.send_keys(twin).await.expect("it can be typed into");
        browser.click("[data-make=market]").await;
        browser.wait_for("[data-problem=market_name_twice]").await;
        assert_eq!(browser.count(MADE).await, 1, "{twin}");
        let typed = browser.eval("document.getElementById('market-new').value");
        assert_eq!(typed.await, twin);
        // Selects everything and deletes it.
        let emptied = field.send_keys("\u{e009}a\u{e000}\u{e017}").await;
        emptied.expect("it can be emptied");
        browser.wait_until_gone("[data-problem]").await;
    }
    let second = make(&browser, "Others").await;
    let name = format!("market/{second}/name");
    browser.enter(&name, "CAFÉ GUESTS").await;
    browser.wait_for("[data-problem=market_name_twice]").await;
    assert!(
        browser
            .is_tied("[data-problem=market_name_twice]", &name)
            .await
    );
    browser.clear(&name).await;
    browser.wait_for("[data-problem=market_without_name]").await;
    assert!(
        browser
            .is_tied("[data-problem=market_without_name]", &name)
            .await
    );
    assert_eq!(browser.count(MADE).await, 2);
    browser.enter(&name, "Students").await;
    browser.wait_until_gone("article [data-problem]").await;
    view(&browser, "view-facts").await;
    for (opens, closes, code) in [
        ("x", "", "hours_opens"),
        ("9", "25", "hours_closes"),
        ("9", "8:59", "hours_order"),
    ] {
        browser
            .enter(&format!("market/{second}/opens"), opens)
            .await;
        if !closes.is_empty() {
            browser
                .enter(&format!("market/{second}/closes"), closes)
                .await;
        }
        browser.wait_for(&format!("[data-problem={code}]")).await;
        assert_eq!(browser.problems().await, [code]);
        assert_eq!(
            browser.text_of(&format!("market/{second}/opens")).await,
            opens
        );
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_link_with_bad_values_says_so_at_each_place() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open(
            "#/cultures?market/m1/made=1&market/m1/answer/formality=gifts-expected\
             &market/m1/region=QQ&market/m1/zone=Mars/Base&market/m1/currency=QQQ&market/current=m1",
        )
        .await;
    browser.wait_for("[data-problem=answer_foreign]").await;
    let found = browser.problems().await;
    assert_eq!(found, ["answer_foreign", "market_without_name"]);
    view(&browser, "view-facts").await;
    browser.wait_for("[data-problem=region_unknown]").await;
    let found = browser.problems().await;
    assert_eq!(
        found,
        ["region_unknown", "zone_unknown", "currency_unknown"]
    );
    let region = browser.eval("document.getElementsByName('market/m1/region')[0].value");
    assert_eq!(region.await, "QQ");
    browser.assert_quiet();
}

#[tokio::test]
async fn a_market_next_to_the_own_company_lists_the_strongest_differences_first() {
    let Some(browser) = start().await else { return };
    make(&browser, "Guests").await;
    for position in ["directness-indirect", "formality-formal", "gifts-expected"] {
        answer(&browser, position).await;
    }
    view(&browser, "view-compare-own").await;
    browser.wait_for("[data-hint=compared-own-empty]").await;
    view(&browser, "view-house").await;
    for position in ["directness-direct", "formality-formal", "gifts-restricted"] {
        answer(&browser, position).await;
    }
    view(&browser, "view-compare-own").await;
    browser.wait_for("[data-difference]").await;
    let order = browser
        .attributes("[data-difference]", "data-difference")
        .await;
    assert_eq!(order, ["communication-directness", "etiquette-gifts"]);
    assert!(
        browser
            .text(".rule")
            .await
            .contains("strongest differences come first")
    );
    let first = browser.text(".differences tbody tr").await;
    assert!(first.contains("Affects 8 checklist items"), "{first}");
    assert_eq!(
        browser.count("[data-adaptation=indirect-soften-no]").await,
        1
    );
    assert_eq!(browser.count("[data-adaptation^=direct-]").await, 0);
    browser.assert_quiet();
}

#[tokio::test]
async fn two_markets_are_shown_side_by_side_with_the_caution_on_scores() {
    let Some(browser) = start().await else { return };
    make(&browser, "Guests").await;
    answer(&browser, "formality-formal").await;
    answer(&browser, "gifts-expected").await;
    view(&browser, "view-compare-markets").await;
    browser.wait_for("[data-hint=compared-other-alone]").await;
    make(&browser, "Students").await;
    view(&browser, "view-answers").await;
    answer(&browser, "formality-relaxed").await;
    answer(&browser, "gifts-expected").await;
    view(&browser, "view-compare-markets").await;
    browser.wait_for("[data-pair]").await;
    let pairs = browser.attributes("[data-pair]", "data-pair").await;
    assert_eq!(pairs, ["formality"]);
    let pair = browser.text("[data-pair=formality]").await;
    for part in ["Students", "Guests", "Relaxed", "Formal"] {
        assert!(pair.contains(part), "{pair}");
    }
    assert!(!browser.sees("[data-folded=compared-same] dl").await);
    let same = browser.text("[data-folded=compared-same]").await;
    assert!(same.contains("Part of the relationship"), "{same}");
    let caution = browser.text("[data-caution=scores]").await;
    for part in [
        "against too much",
        "Harzing",
        "Hoffmann",
        "no published score",
    ] {
        assert!(caution.contains(part), "{part}: {caution}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn the_page_shows_the_browsers_facts_and_shared_office_hours() {
    let Some(browser) = start().await else { return };
    let id = make(&browser, "Guests").await;
    view(&browser, "view-house").await;
    browser.click(".own-facts > summary").await;
    browser.choose("market/house/zone", "Europe/Vilnius").await;
    browser
        .wait_for("[data-remove-zone='Europe/Vilnius']")
        .await;
    view(&browser, "view-facts").await;
    browser.wait_for("[data-hint=overlap-needs-zone]").await;
    browser.choose(&format!("market/{id}/region"), "BG").await;
    browser.wait_for(".facts").await;
    // The expected facts are read from this browser.
    let expected = "(() => { const place = new Intl.Locale('und-BG').maximize();
        const name = (kind, code) => new Intl.DisplayNames('en', { type: kind }).of(code);
        return [name('language', place.language), name('script', place.script),
            new Intl.NumberFormat(place.toString()).format(1234567.89)] })()";
    let expected = browser.eval(expected).await;
    let facts = browser.text(".facts").await;
    for part in expected.as_array().expect("a list") {
        let part = part.as_str().unwrap_or_default();
        assert!(facts.contains(part), "{part}: {facts}");
    }
    assert!(
        facts.contains("say which currency a region uses"),
        "{facts}"
    );
    browser
        .choose(&format!("market/{id}/zone"), "Asia/Dubai")
        .await;
    browser.wait_for("[data-overlap]").await;
    let minutes = "new Date().toLocaleString('en-US', { timeZone: 'Europe/Vilnius',
        timeZoneName: 'longOffset' }).includes('+03:00') ? 420 : 360";
    let minutes = browser.eval(minutes).await;
    let shown = browser.attributes("[data-overlap]", "value").await;
    assert_eq!(shown, [minutes.to_string()]);
    assert_eq!(browser.count("svg .both").await, 1);
    let words = browser.text("#day-words").await;
    assert!(words.contains("Vilnius"), "{words}");
    browser.click("[data-take=undo]").await;
    browser.wait_until_gone("[data-overlap]").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_link_to_a_market_opens_next_to_the_users_own_work() {
    let Some(browser) = start().await else { return };
    let id = make(&browser, "Guests & friends").await;
    answer(&browser, "formality-formal").await;
    browser.allow_clipboard(true);
    browser.click("[data-take=market-link]").await;
    browser.wait_for(".take-link .copied p").await;
    let script = "const done = arguments[arguments.length - 1];
        navigator.clipboard.readText().then(done, (problem) => done(String(problem)))";
    let link = browser.client.execute_async(script, Vec::new()).await;
    let link = link.expect("the clipboard can be read");
    let link = link.as_str().unwrap_or_default();
    let (_, fragment) = link.split_once('#').expect("a fragment");
    assert!(fragment.contains(&format!("market/{id}/made=1")), "{link}");
    // The message speaks of the market as it was copied.
    answer(&browser, "formality-relaxed").await;
    browser.wait_until_gone(".take-link .copied p").await;
    answer(&browser, "formality-formal").await;

    browser.open_afresh(PAGE).await;
    browser.wait_for("article.cultures").await;
    let own = make(&browser, "My own").await;
    browser
        .wait_until_kept(&format!("market/{own}/name"), "My own")
        .await;
    browser.follow(&format!("#{fragment}")).await;
    browser.wait_for("[data-notice=visit]").await;
    list(&browser).await;
    browser
        .wait_for("input[value=formality-formal]:checked")
        .await;
    assert!(browser.sees("[data-notice=visit]").await);
    assert_eq!(
        browser.text_of(&format!("market/{id}/name")).await,
        "Guests & friends"
    );
    let kept = browser.kept(&format!("market/{own}/name")).await;
    assert_eq!(kept.as_deref(), Some("My own"));
    browser.click("[data-notice=visit] button").await;
    browser.wait_until_gone("[data-notice=visit]").await;
    wait_for_made(&browser, 2).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_market_is_added_and_answered_with_the_keyboard() {
    let Some(browser) = start().await else { return };
    tab_to(&browser, "#market-new").await;
    browser.press(&['G']).await;
    browser.press(&[ENTER]).await;
    browser.wait_for(".question").await;
    tab_to(&browser, "[data-dimension=communication-directness] input").await;
    browser.press(&[' ']).await;
    browser
        .wait_for("input[value=directness-direct]:checked")
        .await;
    // The arrow key selects the next answer.
    browser.press(&['\u{e015}']).await;
    browser
        .wait_for("input[value=directness-indirect]:checked:focus")
        .await;
    tab_to(
        &browser,
        "[data-dimension=communication-directness] summary",
    )
    .await;
    browser.press(&[ENTER]).await;
    browser.wait_for("details[open] .adaptations").await;
    browser.assert_quiet();
}

async fn tab_to(browser: &Browser, selector: &str) {
    let script = "return document.activeElement.matches(arguments[0])";
    for _ in 0..80 {
        browser.press(&[TAB]).await;
        if browser.run(script, vec![selector.into()]).await == true {
            return;
        }
    }
    panic!("eighty steps do not lead to {selector}");
}

#[tokio::test]
async fn a_market_of_a_link_is_tried_on_the_checklists() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 900);
    browser
        .open(
            "#/cultures?market/m1/made=1&market/m1/name=Guests&market/current=m1\
                &market/m1/answer/communication-directness=directness-indirect",
        )
        .await;
    browser.click("header nav a[href^='#/guides']").await;
    browser
        .click("nav.contents a[href^='#/guides/feedback-loop']")
        .await;
    let adapted = "[data-item=fbk-survey] .tag";
    browser.wait_for(adapted).await;
    assert!(browser.text(adapted).await.contains("Guests"));
    assert!(browser.sees("[data-notice=visit]").await);
    // Back to the user's own work, where there is no market.
    browser.click("[data-notice=visit] a.button").await;
    browser.wait_until_gone("[data-notice=visit]").await;
    browser.wait_until_gone(adapted).await;
    browser.assert_quiet();
}

/// A name without any place for a line break doesn't make a page scroll sideways.
#[tokio::test]
async fn a_name_that_cannot_be_broken_stays_in_the_window() {
    let Some(browser) = start().await else { return };
    browser.resize(390, 844);
    let name = format!("क{}", "ा".repeat(100));
    let address = format!("market/m1/made=1&market/m1/name={name}&market/current=m1");
    for page in ["cultures", "guides/feedback-loop"] {
        browser.open(&format!("#/{page}?{address}")).await;
        browser.wait_for("main h1").await;
        browser
            .wait_until("document.body.textContent.includes('ाा')")
            .await;
        let width = browser.eval("document.scrollingElement.scrollWidth").await;
        let window = browser.eval("document.scrollingElement.clientWidth").await;
        assert_eq!(width, window, "{page}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn questions_are_shown_one_at_a_time_and_three_answers_show_what_to_adapt() {
    let Some(browser) = start().await else { return };
    // The form comes first; the explanation is collapsed.
    assert!(browser.sees("#market-new").await);
    assert!(!browser.sees(".why p").await);
    make(&browser, "Guests").await;
    for given in 0..3 {
        assert_eq!(browser.count("[data-first]").await, 0, "{given}");
        browser.click(".question label input").await;
        browser.wait_for(".question input:checked").await;
        let before = browser.attributes(".question", "data-dimension").await;
        browser.click("[data-turn=next]").await;
        let before = before.first().cloned().unwrap_or_default();
        browser
            .wait_until_gone(&format!("[data-dimension={before}]"))
            .await;
    }
    browser.wait_for("[data-first]").await;
    assert_eq!(browser.count("[data-first]").await, 3);
    assert!(browser.text(".turn").await.contains("4 of 14"));
    browser.click("[data-turn=back]").await;
    browser.wait_for(".question input:checked").await;
    // The next visit starts with the first question that has no answer.
    browser.reload().await;
    browser.wait_for(".turn").await;
    assert!(browser.text(".turn").await.contains("4 of 14"));
    browser.assert_quiet();
}

/// The form comes first, and the facts are folded after it.
#[tokio::test]
async fn describing_your_company_starts_with_the_questions() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 900);
    browser.open("#/cultures").await;
    browser.click("details.house > summary").await;
    browser.wait_for("details.house .questions-of input").await;
    assert!(!browser.sees("details.house .place").await);
    let top = browser
        .eval("document.querySelector('details.house .questions-of input').getBoundingClientRect().top + scrollY")
        .await;
    assert!(top.as_f64().is_some_and(|top| top < 900.0), "{top}");
    browser.click(".own-facts > summary").await;
    browser.wait_for("details.house .place .picks").await;
    browser.assert_quiet();
}
