//! The workshop: a demonstration run only with keys, nothing shown too early, and a stage that fits its
//! window.

use crate::support::LANGUAGES;
use crate::support::browser::{Browser, Options};
use crate::support::user::{ENTER, ESCAPE};

const RIGHT: char = '\u{e014}';
const PAGE_DOWN: char = '\u{e00f}';
const PAGE_UP: char = '\u{e00e}';

pub const DEMOS: [&str; 12] = [
    "growth", "blind", "year", "score", "chance", "small", "worth", "onepoint", "five", "alone",
    "mix", "markets",
];

/// The window sizes that a stage must fit. The first is a window with the browser's toolbars.
pub const WINDOWS: [(u32, u32); 5] = [
    (1024, 650),
    (1024, 768),
    (1366, 768),
    (1920, 1080),
    (3840, 2160),
];

/// Opens a demonstration in that language, at its first step.
pub async fn open_in_language(browser: &Browser, demo: &str, language: &str) {
    browser
        .follow(&format!("#/workshop/{demo}?lang={language}"))
        .await;
    browser
        .wait_for(&format!("html[lang={language}] .stage[data-step='0']"))
        .await;
}

/// Waits until the stage shows that step, counted from 0.
pub async fn wait_for_step(browser: &Browser, step: usize) {
    browser
        .wait_for(&format!(".stage[data-step='{step}']"))
        .await;
}

async fn type_keys(browser: &Browser, text: &str) {
    for key in text.chars() {
        browser.press(&[key]).await;
    }
}

/// Runs the demonstration "growth" from the scene to the end, using only keys.
pub async fn run_growth(browser: &Browser) {
    browser.press(&[PAGE_DOWN]).await;
    wait_for_step(browser, 1).await;
    for guess in ["110", "85", "70"] {
        type_keys(browser, guess).await;
        browser.wait_for("output.stage-box").await;
        browser.press(&[ENTER]).await;
        browser.wait_until_gone("output.stage-box").await;
    }
    assert_eq!(browser.count(".stage-axis .dot").await, 3);
    browser.press(&[' ']).await;
    wait_for_step(browser, 2).await;
    assert_eq!(
        browser.count(".dot.earlier").await,
        0,
        "no second guess yet"
    );
    type_keys(browser, "72.5").await;
    browser.press(&[ENTER]).await;
    browser.wait_for(".dot.earlier").await;
    assert_eq!(browser.count("data[data-variable]").await, 0);
    browser.press(&[RIGHT]).await;
    browser.wait_for("data[data-variable=retention_rate]").await;
    let value = browser.value_of("retention_rate").await;
    assert_eq!(value.as_deref(), Some("0.7"));
    assert_eq!(browser.count(".ring").await, 1);
    assert_eq!(browser.count(".slip").await, 3);
    let same_place = "document.querySelector('.truth').getAttribute('x1') === '57.67%'";
    assert_eq!(browser.eval(same_place).await, true);
}

#[tokio::test]
async fn growth_with_only_keys_twice() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    assert_eq!(
        browser.count("header").await,
        0,
        "nothing but the step at hand"
    );
    run_growth(&browser).await;
    browser.press(&['r']).await;
    browser.wait_for(".stage-foot strong").await;
    browser.press(&['r']).await;
    wait_for_step(&browser, 0).await;
    assert!(!browser.everything().await.contains("72.5"));
    run_growth(&browser).await;
    browser.press(&[PAGE_UP]).await;
    wait_for_step(&browser, 2).await;
    assert_eq!(
        browser.count("data[data-variable], .truth, .slip").await,
        0,
        "covered again"
    );
    browser.press(&[ESCAPE]).await;
    browser.wait_for("[data-page=workshop]").await;
    browser.assert_quiet();
}

/// A description of what is outside the window or cut off.
const CLIPPED: &str = "[...document.querySelectorAll('.stage *')].filter((element) => {
    if (!element.checkVisibility() || element.closest('.unseen') || element.closest('math')) return false;
    const box = element.getBoundingClientRect();
    const isOut = box.width > 0 && (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1);
    const isHtml = element instanceof HTMLElement && !element.closest('svg');
    const isCut = isHtml && (element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).display !== 'inline');
    return isOut || isCut;
}).map((element) => element.className.baseVal ?? element.className ?? element.tagName).concat(
    [...document.querySelectorAll('.stage-body > :not(.unseen)')].filter((part, place, all) => {
        const next = all[place + 1];
        const inside = [...part.querySelectorAll('*')].map((child) => child.getBoundingClientRect().bottom);
        return next && Math.max(...inside, 0) > next.getBoundingClientRect().top + 2;
    }).map((part) => 'over the next: ' + part.className),
    document.documentElement.scrollHeight > innerHeight + 1 ? ['it scrolls'] : [],
    [...document.querySelectorAll('.stage-body > *')].some((part) => part.getBoundingClientRect().bottom > document.querySelector('.stage-foot').getBoundingClientRect().top + 2) ? ['over the foot'] : [],
).join('; ')";

/// A description of what is smaller than the smallest text of a stage, 1.75 of its units, and how small it is. An SVG
/// and a zoomed element enlarge their letters.
pub const SMALL: &str = "(() => {
    const unit = Math.min(innerWidth / 64, innerHeight / 48);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = [];
    while (texts.nextNode()) {
        const part = texts.currentNode.parentElement;
        if (!texts.currentNode.data.trim() || !part.checkVisibility() || part.closest('.unseen, .skip')) continue;
        const scale = part.closest('svg') ? part.getScreenCTM().a : part.currentCSSZoom;
        const size = parseFloat(getComputedStyle(part).fontSize) * scale / unit;
        if (size < 1.75 - 1e-3) small.push(`${size.toFixed(2)} units: ${texts.currentNode.data}`);
    }
    return small.join('; ');
})()";

/// What is wrong with the notice in the bottom line: it isn't in one line or isn't whole.
const NOTICE_CUT: &str = "(() => {
    const notice = document.querySelector('.stage-foot strong');
    const box = notice.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(notice).fontSize);
    const end = document.querySelector('.stage-foot button:last-child').getBoundingClientRect().right;
    const fits = box.height < size * 1.6 && box.bottom <= innerHeight && end <= innerWidth;
    return fits ? '' : 'the notice is cut';
})()";

#[tokio::test]
async fn every_step_fits_every_window_in_every_language() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let mut wrong = Vec::new();
    browser.open_in_frame("#/workshop").await;
    for language in LANGUAGES {
        for demo in DEMOS {
            open_in_language(&browser, demo, language).await;
            // The warning takes the place of the title.
            browser.press(&['r']).await;
            browser.wait_for("[data-notice=stage-armed]").await;
            let cut = browser.found_at(&[(1024, 768)], &[NOTICE_CUT]).await;
            wrong.extend(cut.iter().map(|cut| format!("{language} {demo} {cut}")));
            browser.press(&[ESCAPE]).await;
            browser.wait_until_gone("[data-notice]").await;
            let clipped = find_clipped(&browser, &WINDOWS).await;
            wrong.extend(
                clipped
                    .iter()
                    .map(|clipped| format!("{language} {demo} {clipped}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    browser.assert_quiet();
}

/// What is cut off or too small at any step of the demonstration that is open in a frame, in windows of these sizes.
/// Afterwards, it is back at its beginning.
pub async fn find_clipped(browser: &Browser, windows: &[(u32, u32)]) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut step = 0;
    loop {
        wait_for_step(browser, step).await;
        let found = browser.found_at(windows, &[CLIPPED, SMALL]).await;
        wrong.extend(found.iter().map(|found| format!("{step} {found}")));
        let shown = browser.text(".stage").await;
        assert!(!shown.contains('⟨'), "{step}: {shown}");
        if browser.count("[data-press=forward]:disabled").await > 0 {
            break;
        }
        browser.press(&[RIGHT]).await;
        step += 1;
    }
    browser.press(&['r']).await;
    browser.press(&['r']).await;
    wrong
}

/// Pairs of languages with long words, and the windows with the least room.
const PAIRS: [[&str; 2]; 3] = [["en", "ru"], ["ru", "lt"], ["lt", "bg"]];
const TIGHT: [(u32, u32); 2] = [(1024, 650), (1024, 768)];

#[tokio::test]
async fn every_step_fits_with_a_second_language() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let mut wrong = Vec::new();
    browser.open_in_frame("#/workshop").await;
    for [language, second] in PAIRS {
        for demo in DEMOS {
            browser
                .follow(&format!(
                    "#/workshop/{demo}?lang={language}&second={second}"
                ))
                .await;
            // The scene with two markets has no names of figures.
            let shown = match demo {
                "markets" => ".stage[data-step]".to_owned(),
                _ => format!(".stage dt .second[lang={second}]"),
            };
            browser.wait_for(&shown).await;
            let clipped = find_clipped(&browser, &TIGHT).await;
            wrong.extend(
                clipped
                    .iter()
                    .map(|clipped| format!("{language}+{second} {demo} {clipped}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    browser.assert_quiet();
}

#[tokio::test]
async fn keys_end_nowhere_else_and_a_reload_keeps_the_run() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/score").await;
    wait_for_step(&browser, 0).await;
    browser.press(&['n']).await;
    browser.wait_for(".stage-notes").await;
    browser.press(&['n']).await;
    browser.wait_until_gone(".stage-notes").await;
    browser.press(&['.']).await;
    browser.wait_for(".stage.blank").await;
    browser.press(&['b']).await;
    browser.wait_until_gone(".stage.blank").await;
    browser.press(&['t']).await;
    browser.wait_for(".stage-countdown").await;
    assert_eq!(
        browser.count("input, textarea").await,
        0,
        "there is no field to type into"
    );
    // To the question with options.
    let mut step = 0;
    while browser.count(".stage-options").await == 0 {
        browser.press(&[PAGE_DOWN]).await;
        step += 1;
        wait_for_step(&browser, step).await;
    }
    type_keys(&browser, "3 7").await;
    browser.press(&[ENTER]).await;
    browser.wait_for("[data-problem=stage_unread]").await;
    type_keys(&browser, " 12").await;
    browser.press(&[ENTER]).await;
    browser
        .wait_until("document.querySelector('.stage-options').innerText.includes('12')")
        .await;
    browser.reload().await;
    wait_for_step(&browser, step).await;
    assert!(browser.text(".stage-options").await.contains("12"));
    let address = browser.eval("location.hash").await;
    assert_eq!(
        address, "#/workshop/score",
        "guesses never enter the address"
    );
    let kept = browser
        .eval("JSON.stringify(localStorage).includes('stage')")
        .await;
    assert_eq!(kept, false, "nor the device");
    browser.assert_quiet();
}

#[tokio::test]
async fn the_stage_has_no_axe_violations() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for scheme in ["light", "dark"] {
        browser.prefer("prefers-color-scheme", scheme);
        browser.open("#/workshop").await;
        browser.wait_for("[data-page=workshop]").await;
        assert_eq!(browser.axe().await, [""; 0], "{scheme}");
        for demo in ["growth", "score", "mix", "markets"] {
            browser.open(&format!("#/workshop/{demo}")).await;
            browser.wait_for(".stage[data-step]").await;
            let mut step = 0;
            loop {
                wait_for_step(&browser, step).await;
                assert_eq!(browser.axe().await, [""; 0], "{scheme}, {demo}, {step}");
                if browser.count("[data-press=forward]:disabled").await > 0 {
                    break;
                }
                browser.press(&[RIGHT]).await;
                step += 1;
            }
            browser.press(&['r']).await;
            browser.press(&['r']).await;
        }
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn an_unknown_demonstration_says_so() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/nothing").await;
    browser.wait_for("[data-problem=unknown_page]").await;
    browser.assert_quiet();
}

/// Presses a key as a keyboard with another layout does, or one that is held down.
async fn press_as(browser: &Browser, key: &str, code: &str, repeat: bool) {
    let script = "const [key, code, repeat] = arguments;
        const event = new KeyboardEvent('keydown', { key, code, repeat, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;";
    let used = browser
        .run(script, vec![key.into(), code.into(), repeat.into()])
        .await;
    assert_eq!(used, true, "{key} is used");
}

#[tokio::test]
async fn who_comes_back_to_the_stage_starts_covered() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    assert_eq!(browser.count("[data-notice]").await, 0);
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 1).await;
    type_keys(&browser, "85").await;
    // A guess that was typed but not entered isn't lost on the way to the next step.
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 2).await;
    browser.wait_for(".dot").await;
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 3).await;
    browser.press(&[ESCAPE]).await;
    browser.wait_for("[data-page=workshop]").await;
    browser.resize(1024, 768);
    for language in LANGUAGES {
        browser
            .follow(&format!("#/workshop/growth?lang={language}"))
            .await;
        browser
            .wait_for(&format!("html[lang={language}] [data-notice=stage-kept]"))
            .await;
        wait_for_step(&browser, 0).await;
        assert_eq!(browser.eval(NOTICE_CUT).await, "", "{language}");
    }
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 1).await;
    assert_eq!(browser.count(".dot").await, 1, "the guess is still there");
    browser.reload().await;
    wait_for_step(&browser, 1).await;
    browser.press(&['r']).await;
    browser.wait_for("[data-notice=stage-armed]").await;
    browser.press(&['r']).await;
    wait_for_step(&browser, 0).await;
    browser.wait_until_gone("[data-notice]").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn keys_of_other_layouts_and_held_keys() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    press_as(&browser, "и", "KeyB", false).await;
    browser.wait_for(".stage.blank").await;
    press_as(&browser, "ю", "Period", false).await;
    browser.wait_until_gone(".stage.blank").await;
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 1).await;
    press_as(&browser, "PageDown", "PageDown", true).await;
    press_as(&browser, "ą", "Digit1", false).await;
    press_as(&browser, "ę", "Digit3", true).await;
    press_as(&browser, "č", "Digit2", false).await;
    browser
        .wait_until("document.querySelector('.stage-box')?.textContent === '12'")
        .await;
    wait_for_step(&browser, 1).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn what_cannot_be_read_stays_and_a_countdown_ends_with_its_round() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    // Started on the scene, the countdown is for the whole demonstration.
    browser.press(&['t']).await;
    browser.wait_for(".stage-countdown").await;
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 1).await;
    assert_eq!(browser.count(".stage-countdown").await, 1);
    browser.press(&['t']).await;
    browser.wait_until_gone(".stage-countdown").await;
    browser.press(&['t']).await;
    browser.wait_for(".stage-countdown").await;
    type_keys(&browser, "8-5").await;
    browser.press(&[RIGHT]).await;
    browser.wait_for("[data-problem=stage_unread]").await;
    wait_for_step(&browser, 1).await;
    assert_eq!(browser.text(".stage-box").await, "8-5", "nothing is lost");
    browser.press(&[ESCAPE]).await;
    browser.wait_until_gone(".stage-box").await;
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 2).await;
    assert_eq!(browser.count(".stage-countdown").await, 0);
    browser.press(&['t']).await;
    browser.wait_for(".stage-countdown").await;
    browser.press(&['r']).await;
    browser.wait_for("[data-notice=stage-armed]").await;
    browser.press(&['r']).await;
    wait_for_step(&browser, 0).await;
    assert_eq!(browser.count(".stage-countdown").await, 0);
    browser.assert_quiet();
}

#[tokio::test]
async fn a_dark_stage_lights_up_first_and_held_enter_moves_nothing() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    // A clicker that finds the stage dark only lights it.
    browser.press(&['.']).await;
    browser.wait_for(".stage.blank").await;
    browser.press(&[RIGHT]).await;
    browser.wait_until_gone(".stage.blank").await;
    wait_for_step(&browser, 0).await;
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 1).await;
    type_keys(&browser, "85").await;
    press_as(&browser, "Enter", "Enter", false).await;
    browser.wait_for(".dot").await;
    for _ in 0..5 {
        press_as(&browser, "Enter", "Enter", true).await;
    }
    wait_for_step(&browser, 1).await;
    assert_eq!(browser.count(".dot").await, 1);
    browser.assert_quiet();
}

#[tokio::test]
async fn time_that_is_up_is_inverted() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    browser.press(&['t']).await;
    browser.wait_for(".stage-countdown:not(.over)").await;
    let hour_later = "const now = performance.now.bind(performance);
        performance.now = () => now() + 3600000;";
    browser.run(hour_later, Vec::new()).await;
    browser.wait_for(".stage-countdown.over").await;
    assert_eq!(browser.text(".stage-countdown").await, "0:00");
    assert_eq!(browser.axe().await, [""; 0]);
    browser.assert_quiet();
}

#[tokio::test]
async fn equal_guesses_are_counted_and_those_beyond_the_axis_have_arrows() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    let guess = |again: u8, value: f64| format!("v,0,{again},{:x}", value.to_bits());
    let guesses: Vec<String> = std::iter::repeat_n(guess(0, 0.7), 8)
        .chain([guess(0, 3.0), guess(0, -0.2)])
        .chain(std::iter::repeat_n(guess(1, 0.7), 4))
        .collect();
    let run = format!("2;{}", guesses.join(";"));
    let name = "loyalty-lab/stage/growth?";
    browser
        .run(
            "sessionStorage.setItem(arguments[0], arguments[1])",
            vec![name.into(), run.into()],
        )
        .await;
    browser.reload().await;
    wait_for_step(&browser, 2).await;
    let texts = "[...document.querySelectorAll('.stage-axis :is(.times, .beyond)')].map((text) => text.textContent).join(', ')";
    assert_eq!(browser.eval(texts).await, "×8, ×4, ← −20%, 300% →");
    let heights = "new Set([...document.querySelectorAll('.dot')]
        .filter((dot) => dot.getAttribute('cx') === '57.67%')
        .map((dot) => dot.getAttribute('cy'))).size";
    assert_eq!(browser.eval(heights).await, 12, "every dot is seen");
    let inside = "[...document.querySelectorAll('.stage-axis text')].every((text) => {
        const box = text.getBoundingClientRect();
        return box.left >= 0 && box.right <= innerWidth;
    })";
    assert_eq!(browser.eval(inside).await, true);
    browser.assert_quiet();
}

#[tokio::test]
async fn the_working_can_be_followed_and_a_choice_has_an_answer() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (demo, step, selector, wanted) in [
        ("alone", 6, ".stage-work", "0.793"),
        ("alone", 6, ".stage-strip", "Loyal half stays a"),
        ("mix", 4, ".stage-line.part", "66%"),
        ("onepoint", 5, ".stage-work", "14%"),
        ("small", 3, ".stage-options", "(70% … 97%)"),
        ("small", 3, ".stage-of", "Answer"),
        ("mix", 11, ".stage-earlier", "Half of the customers"),
    ] {
        browser.open(&format!("#/workshop/{demo}")).await;
        wait_for_step(&browser, 0).await;
        browser
            .run(
                "sessionStorage.setItem(arguments[0], arguments[1])",
                vec![
                    format!("loyalty-lab/stage/{demo}?").into(),
                    step.to_string().into(),
                ],
            )
            .await;
        browser.reload().await;
        wait_for_step(&browser, step).await;
        let found = browser.text(selector).await;
        assert!(found.contains(wanted), "{demo}, {step}: {found}");
    }
    browser.assert_quiet();
}
