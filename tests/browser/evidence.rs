//! The pages of the evidence: the user's own order and placements, and the claim tests.

use std::time::Duration;

use crate::support::browser::{Browser, Options};
use crate::support::user::ENTER;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;

const TABLE: &str = "product-quality,customer-service,convenience,price,availability,guaranteed-return,transparency,brand-loyalty,individual-approach,service-quality";

/// The ids of the user's own order, as shown on the page.
async fn order(browser: &Browser) -> String {
    browser
        .attributes(".order [data-factor]", "data-factor")
        .await
        .join(",")
}

async fn wait_for_order(browser: &Browser, first: &str) {
    let begins = serde_json::Value::from(first);
    browser
        .wait_until(&format!(
            "[...document.querySelectorAll('.order [data-factor]')].map((e) => e.dataset.factor).join(',').startsWith({begins})"
        ))
        .await;
}

#[tokio::test]
async fn the_order_is_moved_by_the_keyboard_kept_and_undone() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides/factors").await;
    assert_eq!(order(&browser).await, TABLE);
    assert!(browser.text("article .lead").await.contains("771"));
    assert!(browser.sees(".hint").await && !browser.sees(".ranks").await);
    // With the focus on a button, Enter moves the row, and the focus moves with it.
    browser
        .run(
            "document.querySelector('[data-factor=price] [data-move=up]').focus()",
            Vec::new(),
        )
        .await;
    for first in [
        "product-quality,customer-service,price",
        "product-quality,price",
        "price,product-quality",
    ] {
        browser.press(&[ENTER]).await;
        wait_for_order(&browser, first).await;
    }
    // At the top, the button does nothing, and the focus stays.
    browser
        .wait_until("document.activeElement.matches('[data-factor=price] [aria-disabled=true]')")
        .await;
    browser.press(&[ENTER]).await;
    wait_for_order(&browser, "price,product-quality").await;
    assert!(
        browser
            .text(".order + p + [role=status]")
            .await
            .contains("place 1")
    );
    browser.wait_for(".ranks tbody tr:nth-child(10)").await;
    let agreement = browser.number_of("factors_agreement").await;
    let want = order(&browser).await;
    assert!(agreement.is_some_and(|share| (0.0..1.0).contains(&share)));
    browser.wait_until_kept("evidence/factors", &want).await;
    browser.reload().await;
    wait_for_order(&browser, "price,product-quality").await;
    browser.click("[data-factor=price] [data-move=down]").await;
    wait_for_order(&browser, "product-quality,price").await;
    browser.press(&['\u{e009}', 'z']).await;
    wait_for_order(&browser, "price,product-quality").await;
    browser.click("[data-take=reset-order]").await;
    wait_for_order(&browser, TABLE).await;
    browser.wait_for("[data-take=reset-order]:disabled").await;
    browser.assert_quiet();
}

/// Drags the middle of an element to a point this many pixels from the middle of another one.
async fn drag(browser: &Browser, what: Element, (over, x, y): (Element, f64, f64)) {
    let glide = |element, x, y| PointerAction::MoveToElement {
        element,
        duration: Some(Duration::from_millis(50)),
        x,
        y,
    };
    let drag = MouseActions::new("mouse".to_owned())
        .then(glide(what, 0.0, 0.0))
        .then(PointerAction::Down {
            button: MOUSE_BUTTON_LEFT,
        })
        .then(glide(over, x, y))
        .then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
    let dragged = browser.client.perform_actions(drag).await;
    dragged.expect("the mouse works");
}

#[tokio::test]
async fn a_mark_is_dragged_into_another_cell_and_back() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 1600);
    browser.open("#/guides/methods").await;
    let effort = "evidence/method/employee-training/effort";
    let effect = "evidence/method/employee-training/effect";
    let chosen = async |name: &str| {
        browser
            .eval(&format!("document.getElementsByName('{name}')[0].value"))
            .await
    };
    // From high effort and medium effect to the cell at the bottom left.
    let mark = browser.find("[data-mark=employee-training] .guide").await;
    let grid = browser.find(".method-grid .drawing svg").await;
    drag(&browser, mark, (grid, -250.0, 96.0)).await;
    browser.wait_for("[data-mark=employee-training] .own").await;
    assert_eq!([chosen(effort).await, chosen(effect).await], ["low", "low"]);
    browser.wait_until_kept(effort, "low").await;
    // Dragging the user's own mark back to the guide's cell removes the user's own placement.
    let mark = browser.find("[data-mark=employee-training] .own").await;
    let grid = browser.find(".method-grid .drawing svg").await;
    drag(&browser, mark, (grid, 250.0, 0.0)).await;
    browser.wait_until_gone(".placed .own").await;
    assert_eq!([chosen(effort).await, chosen(effect).await], ["", ""]);
    // Each move was one step.
    browser.press(&['\u{e009}', 'z']).await;
    browser.wait_for("[data-mark=employee-training] .own").await;
    browser.press(&['\u{e009}', 'z']).await;
    browser.wait_until_gone(".placed .own").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_row_is_dragged_as_one_step() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 1600);
    browser.open("#/guides/factors").await;
    let grip = browser.find("[data-factor=transparency] .grip").await;
    let over = browser.find("[data-factor=convenience]").await;
    browser
        .run(
            "document.querySelector('.order').scrollIntoView()",
            Vec::new(),
        )
        .await;
    drag(&browser, grip, (over, 0.0, 0.0)).await;
    wait_for_order(
        &browser,
        "product-quality,customer-service,transparency,convenience,price",
    )
    .await;
    browser
        .run("document.activeElement.blur()", Vec::new())
        .await;
    browser.press(&['\u{e009}', 'z']).await;
    wait_for_order(&browser, TABLE).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_damaged_order_is_reported_and_repaired_by_a_move() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/guides/factors?evidence/factors=price,nonsense,price")
        .await;
    assert_eq!(browser.problems().await, ["order_damaged"]);
    wait_for_order(&browser, "price,product-quality").await;
    assert_eq!(browser.count(".order li").await, 10);
    browser.click("[data-factor=price] [data-move=down]").await;
    browser.wait_until_gone("[data-problem]").await;
    wait_for_order(&browser, "product-quality,price").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_method_is_moved_and_both_places_are_shown() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides/methods").await;
    assert_eq!(
        browser
            .count(".placed circle.guide, .placed rect.guide")
            .await,
        5
    );
    assert_eq!(
        browser.count(".placed circle.own, .placed rect.own").await,
        0
    );
    let effort = "evidence/method/rapid-resolution/effort";
    browser.choose(effort, "high").await;
    browser.wait_for("[data-mark=rapid-resolution] .own").await;
    assert_eq!(
        browser
            .count(".placed circle.guide, .placed rect.guide")
            .await,
        5
    );
    browser.wait_until_kept(effort, "high").await;
    browser.reload().await;
    browser.wait_for("[data-mark=rapid-resolution] .own").await;
    // Back with the row's own button, and forward with undo.
    browser
        .click("[data-method=rapid-resolution] .method-ways button")
        .await;
    browser.wait_until_gone(".placed .own").await;
    browser.press(&['\u{e009}', 'z']).await;
    browser.wait_for("[data-mark=rapid-resolution] .own").await;
    browser
        .wait_until(&format!(
            "document.getElementsByName('{effort}')[0].value === 'high'"
        ))
        .await;
    browser
        .open("#/guides/methods?evidence/method/rapid-resolution/effect=enormous")
        .await;
    assert_eq!(browser.problems().await, ["unknown_rating"]);
    browser.click("[data-problem] button").await;
    browser.wait_until_gone("[data-problem]").await;
    browser.assert_quiet();
}

/// Guesses on the page of a claim, so that its test and the evidence are shown.
async fn guess(browser: &Browser, choice: &str) {
    browser.click(&format!("[data-guess={choice}]")).await;
    browser.wait_for(".known").await;
}

#[tokio::test]
async fn the_myths_are_in_the_header_and_old_addresses_open_them() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 900);
    browser.open("#/").await;
    browser.click("header nav a[href='#/myths']").await;
    browser.wait_for("[data-page=myths]").await;
    let tried = browser.count("[data-page=myths] > .sayings li").await;
    assert_eq!(tried, 11);
    assert_eq!(
        browser.count("[data-page=myths] .more-sayings li").await,
        MYTHS - tried
    );
    browser.click(".sayings a[href='#/myths/d1']").await;
    browser.wait_for("[data-entry=D1] .asked").await;
    for (address, entry) in [("#/guides/myths/s2", "S2"), ("#/myths/d8", "D8")] {
        browser.open(address).await;
        browser
            .wait_for(&format!("[data-entry={entry}] .asked"))
            .await;
    }
    browser.open("#/guides/myths").await;
    browser.wait_for("[data-page=myths]").await;
    // The page of a metric leads to the claims about it.
    browser.open("#/metrics/nps").await;
    browser.click(".about-metric a[href='#/myths/s5']").await;
    browser.wait_for("[data-entry=S5] .asked").await;
    browser.open("#/myths/nonsense").await;
    assert_eq!(browser.count("[data-page]").await, 0);
    browser.assert_quiet();
}

/// The number of claims that people repeat, with a test or without.
const MYTHS: u64 = 17;

/// What used to be among the myths is on the page about the guides, and its old addresses still open it.
#[tokio::test]
async fn the_page_about_the_guides_opens_at_an_old_address_and_at_a_citation() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/guides/myths/x1").await;
    browser.wait_for("[data-page=about-guides]").await;
    browser.wait_for("details.entry[data-entry=X1][open]").await;
    browser
        .wait_until("document.activeElement.parentElement.matches('[data-entry=X1]')")
        .await;
    assert_eq!(browser.count("details.entry").await, 45);
    assert_eq!(browser.count("section.guide").await, 5);
    // None of our internal codes are on the page, whatever is open.
    let codes = "(document.querySelector('main').textContent.match(/\\b([XD]\\d+|g[0-4])\\b/g) ?? []).join()";
    assert_eq!(browser.eval(codes).await, serde_json::json!(""));
    // A citation opens the guide.
    browser
        .click("[data-entry=X1] a[href='#/guides/about/guide-4']")
        .await;
    browser
        .wait_until("document.activeElement.dataset.guide === 'guide-4'")
        .await;
    assert!(
        browser
            .text("[data-guide=guide-4]")
            .await
            .contains("print24")
    );
    browser.open("#/metrics/retention").await;
    browser
        .wait_for(".sources a[href='#/guides/about/guide-1']")
        .await;
    assert_eq!(
        browser.text(".sources li").await,
        "Guide 1, in Bulgarian: metrics"
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn a_claim_is_tested_with_other_assumptions() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let field = "evidence/bench/churn_rate";
    browser.open("#/myths/s2").await;
    guess(&browser, "myth-true").await;
    browser.wait_for("[data-bench=half-gone]").await;
    browser
        .wait_for_value("share_lost", 0.264_908_109_375, 1e-9)
        .await;
    browser.wait_for("[data-holds=false]").await;
    browser.enter(field, "11").await;
    browser
        .wait_for_value("share_lost", 1.0 - 0.89_f64.powi(6), 1e-9)
        .await;
    browser.wait_for("[data-holds=true]").await;
    browser
        .wait_until("document.querySelector('.bench [role=status]').textContent.includes('50.3')")
        .await;
    // What was typed stays, whether it is a number or not.
    browser.enter(field, "eleven").await;
    browser.wait_for("[data-problem=not_a_number]").await;
    assert!(browser.is_tied("[data-problem=not_a_number]", field).await);
    browser
        .wait_until_gone("data[data-variable=share_lost]")
        .await;
    browser.wait_until_kept(field, "eleven").await;
    browser.reload().await;
    browser.wait_for_text(field, "eleven").await;
    browser
        .click("[data-bench=half-gone] [data-case=fourteen-months]")
        .await;
    browser
        .wait_for("[data-case=fourteen-months][aria-pressed=true]")
        .await;
    browser.wait_for("[data-holds=true]").await;
    browser
        .run("document.activeElement.blur()", Vec::new())
        .await;
    browser.press(&['\u{e009}', 'z']).await;
    browser.wait_for_text(field, "eleven").await;
    browser
        .click("[data-bench=half-gone] [data-take=reset-bench]")
        .await;
    browser
        .wait_for_value("share_lost", 0.264_908_109_375, 1e-9)
        .await;
    browser.assert_quiet();
}

/// The claims that build on metrics and have their own test.
#[tokio::test]
async fn claims_about_metrics_show_both_ways_of_counting() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (saying, result, value) in [
        ("s5", "nps_noise", 21.648_907_593_687),
        ("s6", "revenue_kept.gross", 0.92),
        ("s7", "programme_return.margin", 0.78),
        ("s7", "programme_gain", -0.22),
        ("s8", "customers_multiple", 28.722_900_390_625),
        ("s8", "customers_multiple.newest", 3.466_064_453_125),
    ] {
        browser.open(&format!("#/myths/{saying}")).await;
        guess(&browser, "myth-true").await;
        browser.wait_for_value(result, value, 1e-9).await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn claim_tests_and_metrics_have_separate_figures() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/churn").await;
    browser.enter("customers_start", "100").await;
    browser.enter("customers_lost", "50").await;
    browser.wait_for_value("churn_rate", 0.5, 1e-9).await;
    browser.follow("#/myths/s2").await;
    guess(&browser, "myth-true").await;
    browser
        .wait_for_value("share_lost", 0.264_908_109_375, 1e-9)
        .await;
    browser.enter("evidence/bench/churn_rate", "20").await;
    browser
        .wait_for_value("share_lost", 1.0 - 0.8_f64.powi(6), 1e-9)
        .await;
    browser.follow("#/metrics/churn").await;
    browser.wait_for_value("churn_rate", 0.5, 1e-9).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_guess_comes_before_the_verdict_and_what_is_known() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/myths/s2").await;
    browser.wait_for(".asked dd").await;
    // What is covered isn't on the page.
    for covered in [".bench", ".known", "data[data-variable]", "[data-holds]"] {
        assert_eq!(browser.count(covered).await, 0, "{covered}");
    }
    guess(&browser, "myth-true").await;
    // The verdict follows the guess at once.
    let said = browser.text(".guessed").await;
    assert!(
        said.contains("True") && said.contains("With these figures"),
        "{said}"
    );
    browser.wait_for("[data-bench=half-gone] .verdict").await;
    assert!(browser.sees(".claim-curve polyline").await);
    assert!(browser.sees("[data-part=against]").await);
    assert_eq!(browser.count(".asked").await, 0);
    // Another claim asks for a guess again, even one without a test.
    browser.follow("#/myths/d18").await;
    browser.wait_for("[data-entry=D18] .asked").await;
    guess(&browser, "myth-show").await;
    assert_eq!(browser.count(".bench").await, 0);
    assert_eq!(browser.text(".guessed").await, "");
    // If the ways of counting disagree, the page says so.
    browser.follow("#/myths/d1").await;
    guess(&browser, "myth-depends").await;
    assert!(browser.text(".guessed").await.contains("how you count"));
    browser.assert_quiet();
}

/// The curve of a test is its response curve: moving its mark is typing into the field.
#[tokio::test]
async fn the_mark_of_a_claims_curve_types_into_its_field() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/myths/s2").await;
    guess(&browser, "myth-not-true").await;
    let slider = ".claim-curve input[data-curve=periods_passed]";
    browser.wait_for(slider).await;
    browser.enter("evidence/bench/periods_passed", "13").await;
    browser.wait_for("[data-answer=fails]").await;
    let focus = format!("document.querySelector('{slider}').focus()");
    browser.run(&focus, Vec::new()).await;
    browser.press(&['\u{e014}']).await;
    browser
        .wait_for_text("evidence/bench/periods_passed", "14")
        .await;
    browser.wait_for("[data-answer=holds]").await;
    let focused = browser.eval("document.activeElement.dataset.curve").await;
    assert_eq!(focused, "periods_passed");
    browser.assert_quiet();
}

/// Wherever a text names a guide, the name leads to the guide's entry.
#[tokio::test]
async fn names_of_guides_within_texts_lead_to_their_entries() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let names = async |address: &str, place: &str, guide: u8| {
        let link = format!("{place} a[href*='guides/about/guide-{guide}']");
        browser.wait_for(&link).await;
        let is_marked = format!("document.querySelector({place:?}).textContent.includes('[')");
        assert_eq!(browser.eval(&is_marked).await, false, "{address}");
    };
    for (address, place, guide) in [
        (
            "#/metrics/retention?customers_start=9&customers_end=9&customers_new=2",
            "main aside",
            4,
        ),
        (
            "#/guides/employee-training/trn-culture-skills",
            "p.rating",
            5,
        ),
        ("#/guides/methods", "p.lead", 5),
        ("#/cultures", "details.why", 2),
        ("#/workshop/blind?sheet=key", ".sheet-lesson", 4),
    ] {
        browser.open_afresh(address).await;
        names(address, place, guide).await;
    }
    browser.open_afresh("#/plan").await;
    browser.click("#plan-tab-questions").await;
    names("#/plan", ".plan-tips", 2).await;
    browser.assert_quiet();
}

/// A figure that occurs without the cause that the saying names isn't stamped as true.
#[tokio::test]
async fn a_saying_that_the_test_explains_away_proves_nothing_and_the_guess_is_judged() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for saying in ["s4", "d8"] {
        for (choice, judged) in [
            ("myth-true", "That’s not right."),
            ("myth-not-true", "That’s right."),
        ] {
            browser.open_afresh(&format!("#/myths/{saying}")).await;
            guess(&browser, choice).await;
            browser.wait_for("[data-answer=unproven]").await;
            assert_eq!(browser.count("[data-answer=holds]").await, 0, "{saying}");
            let said = browser.text(".guessed").await;
            assert!(said.contains(judged), "{saying} {choice}: {said}");
            assert!(browser.text(".verdict").await.contains("proves nothing"));
        }
    }
    browser.open_afresh("#/myths/s4").await;
    guess(&browser, "myth-true").await;
    let legend = browser.text(".claim-curve").await;
    assert!(legend.contains("percentage points"), "{legend}");
    // The two ways of counting disagree at exactly what the title says: above 100%.
    browser.open("#/myths/s6").await;
    guess(&browser, "myth-depends").await;
    assert!(browser.text(".guessed").await.contains("That’s right."));
    browser
        .enter("evidence/bench/revenue_expansion", "11000")
        .await;
    browser.wait_for_value("revenue_kept", 1.03, 1e-9).await;
    browser.wait_for("[data-answer=holds]").await;
    browser.assert_quiet();
}

/// Not every device has keys for undo.
#[tokio::test]
async fn an_order_is_reset_undone_and_linked_by_buttons() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.allow_clipboard(true);
    browser.open("#/guides/factors").await;
    browser.click("[data-factor=price] [data-move=up]").await;
    let own = order(&browser).await;
    assert_ne!(own, TABLE);
    browser.click("[data-take=reset-order]").await;
    wait_for_order(&browser, TABLE).await;
    // The button that was pressed is disabled now; the focus stays near it.
    browser
        .wait_until("document.activeElement !== document.body")
        .await;
    browser.click("[data-take=undo]").await;
    wait_for_order(&browser, &own).await;
    browser.click("[data-take=copy-link]").await;
    browser
        .wait_until("[...document.querySelectorAll('.copied')].some((copied) => copied.textContent.includes('link'))")
        .await;
    let script = "const done = arguments[arguments.length - 1];
        navigator.clipboard.readText().then(done, (problem) => done(String(problem)))";
    let copied = browser.client.execute_async(script, Vec::new()).await;
    let copied = copied.expect("the clipboard");
    let (_, fragment) = copied
        .as_str()
        .and_then(|link| link.split_once('#'))
        .expect("a link");
    browser.open_afresh(&format!("#{fragment}")).await;
    wait_for_order(&browser, &own).await;
    browser.assert_quiet();
}

/// The words before the first control, and how many font sizes the page has.
const MEASURE: &str = "(() => {
        const controls = 'input, select, textarea, button, summary, li > a';
        const first = document.querySelector(`main article :is(${controls})`);
        const sizes = new Set();
        let words = 0;
        const walker = document.createTreeWalker(document.querySelector('main article'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !element.checkVisibility()) continue;
            const isBefore = element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING;
            if (isBefore && !element.contains(first)) words += walker.currentNode.data.trim().split(/\\s+/).length;
            if (!element.closest('math, svg')) sizes.add(getComputedStyle(element).fontSize);
        }
        return [words, sizes.size];
    })()";

/// On the pages that lead somewhere, what precedes the first control is short, and few font sizes are used. A
/// market and a claim are opened too.
#[tokio::test]
async fn the_pages_that_lead_somewhere_begin_with_a_control() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for width in [1280, 390] {
        browser.resize(width, 900);
        let mut wrong = Vec::new();
        for page in [
            "#/guides",
            "#/guides/feedback-loop",
            "#/guides/metrics/nps",
            "#/cultures",
            "#/cultures?market/m1/made=1&market/m1/name=Guests&market/current=m1",
            "#/myths",
            "#/myths/s2",
            "#/plan",
        ] {
            browser.open_afresh(page).await;
            browser.wait_for("main article h1").await;
            let measured = browser.eval(MEASURE).await;
            let number = |place: usize| measured[place].as_u64().unwrap_or(u64::MAX);
            if number(0) > 40 || number(1) > 6 {
                wrong.push(format!("{page}: {} words, {} sizes", number(0), number(1)));
            }
        }
        assert_eq!(wrong, [""; 0], "{width} pixels");
    }
    browser.assert_quiet();
}

/// The longest of the myths, because their figures come before the guesses.
#[tokio::test]
async fn the_words_before_a_guess_are_few_in_every_language() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 900);
    let mut long = Vec::new();
    browser.open("#/myths").await;
    for language in ["en", "bg", "sl", "lt", "ru"] {
        for saying in ["d1", "d8", "s1", "s3", "s4", "s5", "s6", "s7", "s8"] {
            browser
                .follow(&format!("#/myths/{saying}?lang={language}"))
                .await;
            browser
                .wait_for(&format!("html[lang={language}] main article .guesses"))
                .await;
            let measured = browser.eval(MEASURE).await;
            let words = measured[0].as_u64().unwrap_or(u64::MAX);
            if words > 40 {
                long.push(format!("{saying} {language}: {words}"));
            }
        }
    }
    assert_eq!(long, [""; 0]);
    browser.assert_quiet();
}
