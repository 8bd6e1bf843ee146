//! The lab: what the three experiments do, and that they have no axe violations, in two languages.

use crate::support::browser::{Browser, Options};

/// The value of an experiment's result.
async fn number(browser: &Browser, id: &str) -> f64 {
    let script = format!("Number(document.querySelector('[data-variable={id}]').value)");
    browser.eval(&script).await.as_f64().expect("a number")
}

#[tokio::test]
async fn surveys_are_drawn_one_by_one_and_by_the_thousand() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/lab/chance").await;
    browser.wait_for("article[data-page=lab-chance]").await;
    assert!((number(&browser, "formula").await - 0.2996).abs() < 0.01);
    assert_eq!(browser.count(".dot").await, 0);
    browser.click("[data-draw=one]").await;
    browser.wait_for(".dot.latest").await;
    browser.click("[data-draw=one]").await;
    browser.wait_for("[data-variable=draws]").await;
    browser
        .wait_until("document.querySelectorAll('.dot').length === 2")
        .await;
    // Two presses count as two, even if the first isn't on the screen yet.
    const TWICE: &str =
        "for (const press of [1, 2]) document.querySelector('[data-draw=one]').click()";
    browser.run(TWICE, Vec::new()).await;
    browser
        .wait_until("document.querySelectorAll('.dot').length === 4")
        .await;
    browser.click("[data-draw=many]").await;
    browser.wait_for(".stack").await;
    let (drawn, formula) = (
        number(&browser, "draws").await,
        number(&browser, "formula").await,
    );
    assert!((drawn - formula).abs() < 0.06, "{drawn}, {formula}");
    assert_eq!(browser.axe().await, [""; 0]);
    // Another seed starts again, and the first one repeats its numbers.
    browser.enter("lab-seed", "2").await;
    browser.wait_until_gone("[data-variable=draws]").await;
    browser.enter("lab-promoters", "50").await;
    browser.wait_for("[data-problem=shares_not_100]").await;
    assert_eq!(browser.count("data[data-variable]").await, 0);
    browser.assert_quiet();
}

#[tokio::test]
async fn habits_move_the_score() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    const RIGHT: char = '\u{e014}';
    browser.open("#/lab/habits").await;
    browser.wait_for("article[data-page=lab-habits]").await;
    assert_eq!(number(&browser, "nps-after").await, 25.0);
    browser
        .run(
            "document.querySelector('input[name=acquiescence]').focus()",
            Vec::new(),
        )
        .await;
    browser.press(&[RIGHT, RIGHT]).await;
    browser
        .wait_until("Number(document.querySelector('[data-variable=nps-after]').value) > 25")
        .await;
    assert_eq!(number(&browser, "nps-before").await, 25.0);
    browser.click("input[name=cut-offs][value=eight]").await;
    browser
        .wait_until("Number(document.querySelector('[data-variable=nps-before]').value) === 52")
        .await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.assert_quiet();
}

/// Types the list of survivors.
async fn type_list(browser: &Browser, text: &str) {
    let script = "const list = document.querySelector('textarea'); list.value = arguments[0];
        list.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    browser.run(script, vec![text.into()]).await;
}

/// Also cohorts with few numbers are answered in words, and digits can be grouped as the page does it.
#[tokio::test]
async fn the_mixture_answers_short_and_grouped_lists() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (list, words) in [
        ("1000,700", "30%"),
        ("1000,1000,1000", "No customer left"),
        ("1000,0", "100%"),
        ("1,0.869,0.743,0.653", "shares"),
    ] {
        let link = format!("#/lab/mixture?survivors={list}");
        browser.open(&link).await;
        let script =
            format!("document.querySelector('.answer-words')?.textContent.includes('{words}')");
        browser.wait_until(&script).await;
        assert_eq!(browser.count("[data-problem]").await, 0, "{list}");
        assert!(!browser.text("article").await.contains("NaN"), "{list}");
        assert_eq!(browser.axe().await, [""; 0], "{list}");
    }
    browser.open("#/lab/mixture").await;
    assert!((number(&browser, "alpha").await - 0.668).abs() < 0.01);
    assert!((number(&browser, "beta").await - 3.806).abs() < 0.01);
    type_list(&browser, "10,000 8,690; 743").await;
    browser
        .wait_until("location.hash.includes('survivors=10000,8690,743')")
        .await;
    type_list(&browser, "1 000 869 743 653").await;
    browser.wait_for("[data-problem=ambiguous]").await;
    type_list(&browser, "1 000; 869; 743; 653").await;
    browser.wait_until_gone("[data-problem]").await;
    // All periods are used, and the page says so instead of counting none.
    browser
        .wait_until("document.getElementById('lab-used-hint').textContent.includes('All periods')")
        .await;
    browser.assert_quiet();
}

/// A link sets the confidence level of what has one, and the address keeps it.
#[tokio::test]
async fn links_set_the_level_of_experiments() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/lab/mixture?level=99").await;
    browser.wait_for("[data-variable=alpha]").await;
    let text = browser.text("article").await;
    assert!(
        text.contains("99% interval") && !text.contains("95% interval"),
        "{text}"
    );
    browser.enter("lab-margin", "50").await;
    browser
        .wait_until("location.hash.includes('margin=50') && location.hash.includes('level=99')")
        .await;
    browser.open("#/lab/chance?level=90").await;
    browser.wait_for("article[data-page=lab-chance]").await;
    let text = browser.text("article").await;
    assert!(text.contains("90 of 100 surveys"), "{text}");
    browser.open("#/lab/habits?level=90").await;
    browser.wait_for("[data-problem=link_unknown_key]").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn the_mixture_says_what_it_finds_and_what_it_cannot() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/lab/mixture").await;
    browser.wait_for("article[data-page=lab-mixture]").await;
    let (mixture, constant) = (
        number(&browser, "survivors-mixture").await,
        number(&browser, "survivors-constant").await,
    );
    assert!((mixture - 378.0).abs() < 1.0, "{mixture}");
    assert!(constant < 320.0, "{constant}");
    assert_eq!(browser.axe().await, [""; 0]);
    for (text, mark) in [
        ("1000 900 950 800", "[data-problem=increase]"),
        ("500 500 500 500", ".answer-words"),
        ("1000 800 640 512", "[data-variable=survivors-mixture]"),
    ] {
        type_list(&browser, text).await;
        browser.wait_for(mark).await;
        let seen = browser.text("article").await;
        assert!(!seen.contains("NaN") && !seen.contains('∞'), "{seen}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn the_lab_speaks_another_language_and_fits_a_phone() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.prefer("prefers-color-scheme", "dark");
    browser.resize(390, 844);
    for page in ["chance", "habits", "mixture"] {
        browser.open(&format!("#/lab/{page}?lang=lt")).await;
        browser
            .wait_for(&format!("article[data-page=lab-{page}]"))
            .await;
        assert!(!browser.text("body").await.contains('⟨'), "{page}");
        assert_eq!(browser.axe().await, [""; 0], "{page}");
        let is_narrow = "document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(browser.eval(is_narrow).await, true, "{page}");
    }
    browser.assert_quiet();
}

/// A link contains what is set in an experiment, and the address is updated with what is set.
#[tokio::test]
async fn links_carry_what_is_set() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/lab/chance?promoters=50%25&passives=0.3&answers=400&lang=bg")
        .await;
    browser.wait_for_text("lab-promoters", "50").await;
    browser.wait_for_text("lab-passives", "30").await;
    browser.wait_for_text("lab-answers", "400").await;
    browser.wait_for_text("lab-detractors", "20").await;
    let formula = number(&browser, "formula").await;
    browser.enter("lab-answers", "900").await;
    browser
        .wait_until("location.hash.includes('answers=900')")
        .await;
    assert!(number(&browser, "formula").await < formula);
    browser.reload().await;
    browser.wait_for_text("lab-answers", "900").await;
    browser.wait_for_text("lab-promoters", "50").await;
    // A bad value stays in its field.
    browser.open("#/lab/chance?answers=many&unheard=1").await;
    browser.wait_for_text("lab-answers", "many").await;
    browser.wait_for("[data-problem=not_a_number]").await;
    browser.wait_for("[data-problem=link_unknown_key]").await;

    browser
        .open("#/lab/habits?acquiescence=20%25&cut-offs=eight")
        .await;
    browser.wait_for("input[value=eight]:checked").await;
    assert_eq!(
        browser
            .eval("document.querySelector('input[name=acquiescence]').value")
            .await,
        "20"
    );
    browser.click("[data-draw=restart]").await;
    browser
        .wait_until(
            "!location.hash.includes('acquiescence') && location.hash.includes('cut-offs=eight')",
        )
        .await;

    browser
        .open("#/lab/mixture?survivors=1000,631,468,382,320&used=3&margin=50")
        .await;
    browser.wait_for_text("lab-margin", "50").await;
    browser
        .wait_until("document.querySelector('input[name=lab-used]').value === '3'")
        .await;
    // No example is in use, so none stands out.
    assert_eq!(browser.count(".draws [aria-pressed=true]").await, 0);
    assert_eq!(browser.count(".draws .main[data-case]").await, 0);
    // On a narrow phone the table of results scrolls, instead of being cut off.
    browser.resize(320, 800);
    let reach = "document.querySelector('.lab-wide').getBoundingClientRect().right <= innerWidth";
    assert_eq!(browser.eval(reach).await, true);
    browser.resize(1280, 900);
    // No label of the picture covers another.
    let overlap = "[...document.querySelectorAll('.lab-picture svg text')].some((one, place, all) =>
        all.slice(place + 1).some((other) => {
            const [a, b] = [one, other].map((text) => text.getBoundingClientRect());
            return a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4;
        }))";
    assert_eq!(browser.eval(overlap).await, false);
    browser.click("[data-case=high-end]").await;
    browser
        .wait_until("!location.hash.includes('survivors') && location.hash.includes('margin=50')")
        .await;
    browser
        .wait_for("[data-case=high-end][aria-pressed=true]")
        .await;
    // Also if a link brings it, with commas between its numbers.
    browser.click("[data-case=regular]").await;
    browser
        .wait_until("location.hash.includes('survivors')")
        .await;
    browser.reload().await;
    browser
        .wait_for("[data-case=regular][aria-pressed=true]")
        .await;
    browser.click("[data-case=four]").await;
    browser
        .wait_until("location.hash.includes('survivors=1000,631,468,382,326')")
        .await;
    browser
        .wait_for("[data-case=four][aria-pressed=true]")
        .await;
    browser.assert_quiet();
}

/// The cells of a row of the table of results.
async fn cells(browser: &Browser, row: &str) -> String {
    let script = format!(
        "[...document.querySelector('[data-variable={row}]').closest('tr').cells]
            .map((cell) => cell.textContent).join('|')"
    );
    browser
        .eval(&script)
        .await
        .as_str()
        .expect("cells")
        .to_owned()
}

/// Shares have no interval, which doesn't mean that their figures are infinite. If all leave at once, constant
/// churn is known.
#[tokio::test]
async fn the_table_says_why_a_figure_is_missing() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/lab/mixture?survivors=1,0.631,0.468,0.382,0.326")
        .await;
    browser.wait_for("[data-variable=survivors-mixture]").await;
    for row in ["survivors-mixture", "value-mixture"] {
        let cells = cells(&browser, row).await;
        assert_eq!(cells.split('|').nth(2), Some("–"), "{cells}");
    }
    browser.open("#/lab/mixture?survivors=1000,0").await;
    browser.wait_for("[data-variable=periods-constant]").await;
    assert_eq!(number(&browser, "survivors-constant").await, 0.0);
    assert_eq!(number(&browser, "periods-constant").await, 1.0);
    assert_eq!(number(&browser, "value-constant").await, 100.0);
    let cells = cells(&browser, "periods-constant").await;
    assert!(
        cells.contains("|can’t be estimated|can’t be estimated|"),
        "{cells}"
    );
    assert_eq!(browser.axe().await, [""; 0]);
    browser.assert_quiet();
}

/// On a phone the sentence with the result is visible while anything is set, and doesn't cover the focused field;
/// the table of results has room for its columns.
#[tokio::test]
async fn results_stay_visible_on_a_phone() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(390, 844);
    for page in [
        "habits?acquiescence=20%25",
        "chance?lang=ru",
        "mixture?survivors=1000,631,468,382,326&used=3&lang=lt",
        "mixture?survivors=1000,631,468,382,326&lang=ru",
    ] {
        browser.open(&format!("#/lab/{page}")).await;
        browser.wait_for("article.lab .answer-words").await;
        if page.starts_with("chance") {
            browser.click("[data-draw=one]").await;
            browser.wait_for(".dot").await;
        }
        let covered = "(() => {
            const bar = document.querySelector('.experiment .outcome').firstElementChild;
            return [...document.querySelectorAll('.experiment :is(input, textarea, button:enabled, summary)')].filter((part) => {
                part.focus();
                const [one, other] = [part, bar].map((each) => each.getBoundingClientRect());
                return other.top < -1 || one.top < other.bottom - 1 || one.bottom > innerHeight + 1;
            }).map((part) => part.id || part.textContent).join();
        })()";
        assert_eq!(browser.eval(covered).await, "", "{page}");
        let cut = "(() => { const wide = document.querySelector('.lab-wide');
            return wide ? wide.scrollWidth - wide.clientWidth : 0; })()";
        assert_eq!(browser.eval(cut).await, 0, "{page}");
    }
    browser.assert_quiet();
}

/// Two scores that differ by less than the usual decimal are shown with more of them.
#[tokio::test]
async fn small_changes_of_a_score_are_shown() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/lab/habits?acquiescence=20%25&strictness=10%25&extreme=30%25&middle=10%25&cut-offs=eight")
        .await;
    browser.wait_for("[data-variable=nps-after]").await;
    let said = browser.text(".answer-words").await;
    assert!(said.contains("from +52.00 to +52.02"), "{said}");
    assert!(said.contains("from 80% to 80.8%"), "{said}");
    assert_eq!(browser.text("[data-variable=nps-before]").await, "+52.00");
    browser.assert_quiet();
}

/// The page of a score leads to the experiment with its own survey.
#[tokio::test]
async fn a_survey_can_be_drawn_again() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/nps?promoters=75&passives=37&detractors=18")
        .await;
    browser
        .wait_for(".experiments a[href*='lab/chance?']")
        .await;
    browser
        .run(
            "document.querySelector('.experiments a').click()",
            Vec::new(),
        )
        .await;
    browser.wait_for_text("lab-promoters", "57.69").await;
    browser.wait_for_text("lab-detractors", "13.85").await;
    browser.wait_for_text("lab-answers", "130").await;
    assert_eq!(browser.count("[data-problem]").await, 0);
    browser.wait_for("[data-variable=formula]").await;
    browser.assert_quiet();
}

/// On paper, links to experiments lead nowhere.
#[tokio::test]
async fn experiments_are_not_printed() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    browser.wait_for(".experiments").await;
    assert!(browser.sees(".experiments").await);
    browser.show_as_print(true);
    assert!(!browser.sees(".experiments").await);
    browser.show_as_print(false);
    browser.assert_quiet();
}

/// Habits and the mixture say what they find in other languages too.
#[tokio::test]
async fn habits_and_the_mixture_are_told_in_other_languages() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (language, none, moved, found) in [
        (
            "bg",
            "Когато всички клиенти отговарят това, което мислят, NPS е +25,",
            "променят NPS от +25 на +",
            "задържането се покачва от 63% през първия период",
        ),
        (
            "lt",
            "Kai visi klientai atsako taip, kaip galvoja, NPS yra +25,",
            "NPS pasikeičia nuo +25 iki +",
            "išlaikymas pakyla nuo 63\u{a0}% per pirmąjį laikotarpį",
        ),
    ] {
        browser
            .open_afresh(&format!("#/lab/habits?lang={language}"))
            .await;
        browser
            .wait_for("article[data-page=lab-habits] .answer-words")
            .await;
        let said = browser.text(".answer-words").await;
        assert!(said.starts_with(none), "{said}");
        browser
            .open_afresh(&format!("#/lab/habits?acquiescence=20%&lang={language}"))
            .await;
        browser
            .wait_for("article[data-page=lab-habits] .answer-words")
            .await;
        let said = browser.text(".answer-words").await;
        assert!(said.contains(moved), "{said}");
        let after = number(&browser, "nps-after").await;
        assert!(after > 25.0, "{after}");
        browser
            .open_afresh(&format!(
                "#/lab/mixture?survivors=1000,631,468,382,326&used=3&lang={language}"
            ))
            .await;
        browser.wait_for("[data-variable=survivors-mixture]").await;
        let said = browser.text(".answer-words").await;
        assert!(said.contains(found), "{said}");
        let off = number(&browser, "survivors-mixture").await;
        assert!((off - 326.0).abs() < 10.0, "{off}");
    }
    browser.assert_quiet();
}

/// With something on them, the experiments have no axe violations in languages with long words, in either theme.
#[tokio::test]
async fn filled_experiments_have_no_axe_violations() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let mut found = Vec::new();
    for language in ["bg", "sl", "ru"] {
        for theme in ["light", "dark"] {
            for page in [
                "chance?rise=5&seed=2",
                "habits?acquiescence=20%&middle=10%&cut-offs=eight",
                "mixture?survivors=1000,631,468,382,326&used=3&margin=100&discount=10%",
            ] {
                let link = format!("#/lab/{page}&lang={language}&theme={theme}");
                browser.open(&link).await;
                browser.wait_for("article.lab").await;
                if page.starts_with("chance") {
                    browser.click("[data-draw=many]").await;
                    browser.wait_for(".stack").await;
                }
                let violations = browser.axe().await.into_iter();
                found.extend(violations.map(|violation| format!("{link}: {violation}")));
            }
        }
    }
    assert_eq!(found, [""; 0]);
    browser.assert_quiet();
}
