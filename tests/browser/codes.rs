//! QR codes of links: of the plan, checklists and their items, sayings and the lab.

use crate::support::browser::{Browser, Options};

/// What an independent reader decodes from the code on the page.
async fn decoded(browser: &Browser) -> String {
    const SCALE: usize = 8;
    const MARGIN: usize = 4;
    browser.wait_for(".code path").await;
    let path = browser.attributes(".code path", "d").await.remove(0);
    let place = |square: &str| {
        let square = square.strip_suffix("h1v1h-1z").expect("a square");
        let (x, y) = square.split_once(' ').expect("two coordinates");
        [x, y].map(|at| at.parse::<usize>().expect("a number"))
    };
    let dark: Vec<[usize; 2]> = path.split('M').skip(1).map(place).collect();
    let side = dark.iter().flatten().max().expect("dark squares") + 1;
    let whole = (side + 2 * MARGIN) * SCALE;
    let mut shades = vec![255; whole * whole];
    for [x, y] in dark {
        for row in 0..SCALE {
            let start = ((y + MARGIN) * SCALE + row) * whole + (x + MARGIN) * SCALE;
            shades[start..start + SCALE].fill(0);
        }
    }
    let shade = |x: usize, y: usize| shades[y * whole + x];
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(whole, whole, shade);
    let grids = image.detect_grids();
    let (_, content) = grids[0].decode().expect("a code that can be read");
    content
}

#[tokio::test]
async fn the_codes_of_the_plan_and_of_a_checklist_lead_to_their_links() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let plan = "#/plan?plan/test/metric=nps&plan/test/goal=40";
    for (page, wanted) in [
        (plan, "#/plan?plan/test/goal=40&plan/test/metric=nps"),
        ("#/guides/feedback-loop", "#/guides/feedback-loop"),
    ] {
        browser.open(page).await;
        assert_eq!(browser.count(".code").await, 0, "{page}: on request");
        browser.click(".take [data-take=code]").await;
        let content = decoded(&browser).await;
        assert!(
            content.starts_with("http://127.0.0.1:") && content.ends_with(wanted),
            "{content}"
        );
        let words = browser.text(".take .code-words").await;
        assert!(words.contains("needs a network"), "{words}");
        assert_eq!(browser.axe().await, [""; 0], "{page}");
    }
    browser.assert_quiet();
}

/// An item, a saying with its figures, and the experiments with what is set in them.
#[tokio::test]
async fn the_codes_of_items_sayings_and_experiments_lead_to_their_links() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (page, around) in [
        (
            "#/guides/personalisation/pers-recommend",
            ".item details[open]",
        ),
        (
            "#/myths/s2?evidence/bench/churn_rate=0.075",
            "[data-page=saying]",
        ),
        ("#/lab/chance?answers=200&seed=7", "[data-page=lab-chance]"),
        ("#/lab/habits?strictness=20%25", "[data-page=lab-habits]"),
        ("#/lab/mixture?used=3", "[data-page=lab-mixture]"),
    ] {
        browser.open(page).await;
        browser
            .wait_for(&format!("{around} [data-take=code]"))
            .await;
        assert_eq!(browser.count(".code").await, 0, "{page}: on request");
        browser.click(&format!("{around} [data-take=code]")).await;
        let content = decoded(&browser).await;
        let wanted = page.replace("%25", "%");
        let found = content.replace("%25", "%");
        assert!(
            found.starts_with("http://127.0.0.1:") && found.ends_with(&wanted),
            "{content}, not {wanted}"
        );
        // It is as wide as a phone needs, not as wide as the page.
        let width = "document.querySelector('.code svg').getBoundingClientRect().width";
        let width = browser.eval(width).await.as_f64().expect("a number");
        assert!((150.0..=260.0).contains(&width), "{page}: {width}");
        let words = browser.text(".code-words").await;
        assert!(words.contains("needs a network"), "{words}");
        assert_eq!(browser.axe().await, [""; 0], "{page}");
    }
    // It follows what is set.
    browser.open("#/lab/chance").await;
    browser
        .click("[data-page=lab-chance] [data-take=code]")
        .await;
    assert!(decoded(&browser).await.ends_with("#/lab/chance"));
    browser.enter("lab-answers", "300").await;
    browser
        .wait_until("location.hash.includes('answers=300')")
        .await;
    assert!(
        decoded(&browser)
            .await
            .ends_with("#/lab/chance?answers=300")
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn a_plan_that_is_too_long_for_a_code_says_so() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    browser
        .keep(&[("plan/test/note", &"план ".repeat(200))])
        .await;
    browser.open("#/plan").await;
    browser.click(".take [data-take=code]").await;
    browser.wait_for(".take [data-problem=no_code]").await;
    assert_eq!(browser.count(".code").await, 0);
    browser.assert_quiet();
}
