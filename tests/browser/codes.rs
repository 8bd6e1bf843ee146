//! QR codes of links with records: of the plan and of a checklist.

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
