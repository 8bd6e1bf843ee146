//! Solving for any variable as the unknown.

use crate::pages::{PAGES, Page, is_share, link};
use crate::support::browser::{Browser, Options};

/// The tolerance for a solved figure, as a fraction.
const PART: f64 = 1e-6;

#[tokio::test]
async fn a_link_solves_every_result_for_every_variable() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for page in &PAGES {
        for (result, unknowns) in page.results {
            browser.follow(&page.full()).await;
            let target = browser.value_of(result).await.expect("a full page");
            for unknown in *unknowns {
                let others = page.figures.iter().copied().filter(|(id, _)| id != unknown);
                let asked = [(*result, target.as_str()), ("solve", *unknown)];
                browser
                    .follow(&link(page.metric, others.chain(asked)))
                    .await;
                let found = browser.number_of(unknown).await;
                assert_solved(&browser, page, result, unknown, found).await;
            }
        }
    }
    browser.assert_quiet();
}

async fn assert_solved(
    browser: &Browser,
    page: &Page,
    result: &str,
    unknown: &str,
    found: Option<f64>,
) {
    let problems = browser.problems().await;
    let case = format!(
        "{} for {unknown} from {result}: {found:?} {problems:?}",
        page.metric
    );
    let found = found.unwrap_or_else(|| panic!("{case}"));
    if result != "payback_discounted" {
        let want = page.figure(unknown);
        assert!(
            (found - want).abs() <= PART * want.abs(),
            "{case} instead of {want}"
        );
        return;
    }
    // Many figures give the same number of payments, so the one that was found is checked instead.
    let others = page
        .figures
        .iter()
        .copied()
        .filter(|(id, _)| *id != unknown);
    let found = found.to_string();
    browser
        .follow(&link(
            page.metric,
            others.chain([(unknown, found.as_str())]),
        ))
        .await;
    browser.wait_for_value(result, 10.0, PART).await;
}

#[tokio::test]
async fn every_input_can_be_chosen_as_the_unknown_and_found_from_the_result() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for page in &PAGES {
        for unknown in page.inputs {
            let solves = |(_, unknowns): &&(&str, &[&str])| unknowns.contains(unknown);
            let Some((result, _)) = page.results.iter().find(solves) else {
                panic!("{unknown} can be found from nothing");
            };
            browser.follow("#/").await;
            browser.follow(&page.full()).await;
            let target = browser.number_of(result).await.expect("a full page");
            if browser.count("select[name=given]").await > 0 {
                browser.choose("given", result).await;
                browser.wait_for(&format!("input[name='{result}']")).await;
            }
            browser.choose("solve", unknown).await;
            browser
                .wait_until_gone(&format!("input[name='{unknown}']"))
                .await;
            browser.wait_for(&format!("input[name='{result}']")).await;
            assert!(browser.sees("[data-hint=missing]").await, "{unknown}");
            let shown = if is_share(result) {
                target * 100.0
            } else {
                target
            };
            browser.enter(result, &shown.to_string()).await;
            let found = browser.number_of(unknown).await;
            assert_solved(&browser, page, result, unknown, found).await;
        }
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn choosing_the_result_again_stops_solving() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/csat?satisfied=80&responses=100")
        .await;
    browser.choose("solve", "satisfied").await;
    browser.enter("csat", "90").await;
    browser.wait_for_value("satisfied", 90.0, PART).await;
    browser.choose("solve", "").await;
    browser.wait_for("input[name=satisfied]").await;
    browser.wait_for_value("csat", 0.8, 0.0).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_solved_count_between_two_whole_ones_says_what_both_give() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/csat?responses=7&csat=50%&solve=satisfied")
        .await;
    browser.wait_for_value("satisfied", 3.5, PART).await;
    let sentence = browser.text(".result p").await;
    assert!(sentence.contains("3 would give 42.86%"), "{sentence}");
    assert!(sentence.contains("4 would give 57.14%"), "{sentence}");
    browser.assert_quiet();
}

#[tokio::test]
async fn an_unreachable_result_is_reported_with_what_can_be_reached() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    // A link, the unknown, the result, and what the sentence must say can be reached.
    for (fragment, unknown, result, reachable) in [
        // Even without a single passive the score stays at 20.
        (
            "#/metrics/nps?promoters=60&detractors=40&nps=50&solve=passives",
            "passives",
            "nps",
            "+20",
        ),
        // The first payment alone is the margin, and it is certain.
        (
            "#/metrics/cltv-discounted?margin=100&discount_rate=10%&periods=5\
             &cltv_discounted.begin=50&solve=retention_rate",
            "retention_rate",
            "cltv_discounted.begin",
            "100.00",
        ),
        (
            "#/metrics/cltv?purchase_frequency=2&customer_lifespan=3&cltv=-5&solve=purchase_value",
            "purchase_value",
            "cltv",
            "0.00",
        ),
    ] {
        browser.follow(fragment).await;
        assert_eq!(browser.problems().await, ["out_of_reach"], "{fragment}");
        assert_eq!(browser.value_of(unknown).await, None, "{fragment}");
        let problem = "[data-problem=out_of_reach]";
        assert!(browser.sees(&format!("{problem}[role=alert]")).await);
        let sentence = browser.text(problem).await;
        assert!(sentence.contains(reachable), "{fragment}: {sentence}");
        assert!(
            browser.is_tied(problem, result).await,
            "{fragment}: not tied to {result}"
        );
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_result_beyond_its_own_range_is_refused_at_its_field() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for (fragment, unknown, code) in [
        (
            "#/metrics/retention?customers_start=100&customers_new=5&retention_rate=120%&solve=customers_end",
            "customers_end",
            "above_one",
        ),
        (
            "#/metrics/nps?promoters=60&detractors=40&nps=120&solve=passives",
            "passives",
            "beyond_points",
        ),
    ] {
        browser.follow(fragment).await;
        assert_eq!(browser.problems().await, [code], "{fragment}");
        assert_eq!(browser.value_of(unknown).await, None, "{fragment}");
    }
    browser.assert_quiet();
}

/// A target on one page isn't a fact on any other, and the texts about it to read and copy are conditional.
#[tokio::test]
async fn a_target_is_a_question_of_its_page_alone() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.allow_clipboard(true);
    browser
        .open("#/metrics/retention?customers_start=4820&customers_end=5015&customers_new=610")
        .await;
    browser.click("[data-notice=visit] button").await;
    browser.wait_until_gone("[data-notice=visit]").await;
    browser.enter("retention_rate", "93").await;
    // What each input would have to be, as whole customers on the side that reaches the target.
    for (input, found) in [
        ("customers_start", "4,736 instead of 4,820"),
        ("customers_end", "5,093 instead of 5,015"),
        ("customers_new", "532 instead of 610"),
    ] {
        let line = format!("[data-change={input}]");
        browser.wait_for(&line).await;
        let sentence = browser.text(&line).await;
        assert!(sentence.contains(found), "{sentence}");
    }
    // The result hasn't changed.
    browser
        .wait_for_value("retention_rate", 4405.0 / 4820.0, 1e-12)
        .await;

    browser.click("[data-change=customers_end] button").await;
    browser.wait_for_value("customers_end", 5092.6, 1e-9).await;
    // It keeps its place in the form, where it has the focus, and the changes stay listed.
    browser
        .wait_until("document.activeElement.matches('.figure:nth-child(2) output')")
        .await;
    assert_eq!(browser.text(".figures output").await, "5,093");
    assert_eq!(browser.count("[data-change]").await, 3);
    assert!(
        browser
            .sees("[data-change=customers_end][aria-current=true]")
            .await
    );
    // What follows from the target says so.
    let condition = "If the target is reached";
    for part in ["figcaption", "aside section", ".field:has(output) small"] {
        let text = browser.text(part).await;
        assert!(text.contains(condition), "{part}: {text}");
    }
    let sentence = browser.copied("copy-sentence").await;
    assert!(sentence.contains("would"), "{sentence}");
    let solved = "Customers at the start\t4820\nNew customers\t610\nRetention rate\t0.93\nCustomers at the end\t=B3*B1+B2";
    assert_eq!(browser.copied("copy-spreadsheet").await, solved);

    // No other page treats the target as a fact.
    browser.open("#/metrics/cltv-discounted").await;
    browser.wait_for("input[name=retention_rate]").await;
    assert_eq!(browser.text_of("retention_rate").await, "");
    let hint = browser.text("#retention_rate-hint").await;
    assert!(hint.contains("91.39%"), "{hint}");
    assert!(!hint.contains("93"), "{hint}");
    browser.assert_quiet();
}

/// Whatever the window, the answer is in sight once a change is shown in the form.
#[tokio::test]
async fn a_change_is_shown_with_its_answer_in_sight() {
    const SEEN: &str =
        "[...document.querySelectorAll('.answer data, .figures output')].every((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
    })";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (width, height) in [(1280, 900), (390, 844), (390, 500)] {
        browser.resize(width, height);
        browser
            .open("#/metrics/retention?customers_start=4820&customers_end=5015&customers_new=610&retention_rate=93%&period=month")
            .await;
        for input in ["customers_end", "customers_new"] {
            // Pressed by script, because what is drawn late could move it under the pointer.
            browser.wait_for_parts().await;
            browser
                .wait_for(&format!("[data-change={input}] button"))
                .await;
            let press = format!("document.querySelector('[data-change={input}] button').click()");
            browser.eval(&press).await;
            browser
                .wait_until(&format!(
                    "document.activeElement.id === 'unknown' && {SEEN}"
                ))
                .await;
            browser
                .wait_for(&format!("[data-change={input}][aria-current=true]"))
                .await;
            browser.wait_for(".rates [data-hint=target]").await;
        }
    }
    // The way to the target is below the result.
    browser
        .open("#/metrics/csat?satisfied=80&responses=100")
        .await;
    browser.click(".to-target").await;
    browser
        .wait_until("document.activeElement.name === 'csat'")
        .await;
    // Today's result is no target.
    browser.enter("csat", "80").await;
    browser.wait_for("[data-hint=reached]").await;
    assert_eq!(browser.count("[data-change]").await, 0);
    browser.assert_quiet();
}

/// The button that solves for a figure has its own place: it covers nothing, and nothing moves when it appears.
#[tokio::test]
async fn the_button_at_a_field_covers_nothing() {
    const PLACES: &str = "return [...document.querySelectorAll('.figure *')]
        .filter((part) => !part.closest('.solve'))
        .map((part) => part.getBoundingClientRect().top + scrollY).join()";
    const COVERED: &str = "const button = document.querySelector('.figure:focus-within > .solve');
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const parts = document.querySelectorAll('.figures :is(label, input, small > *, .worth, .curve, select)');
        return [...parts].filter((part) => {
            const other = part.getBoundingClientRect();
            return other.width && other.left < right - 1 && other.right > left + 1
                && other.top < bottom - 1 && other.bottom > top + 1;
        }).map((part) => part.className || part.tagName)";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for width in [320, 390, 1280] {
        browser.resize(width, 900);
        for language in ["en", "bg", "lt"] {
            let link = "#/metrics/retention?customers_start=200&customers_end=210&customers_new=40";
            browser.open(&format!("{link}&lang={language}")).await;
            browser.wait_for(".figure > .curve").await;
            for field in ["customers_start", "customers_end"] {
                let before = browser.run(PLACES, Vec::new()).await;
                let focus =
                    "document.getElementsByName(arguments[0])[0].focus({ preventScroll: true })";
                browser.run(focus, vec![field.into()]).await;
                assert!(browser.sees(".figure:focus-within > .solve").await);
                let covered = browser.run(COVERED, Vec::new()).await;
                assert_eq!(covered, serde_json::json!([]), "{width} {language} {field}");
                assert_eq!(browser.run(PLACES, Vec::new()).await, before);
            }
        }
    }
    browser.assert_quiet();
}
