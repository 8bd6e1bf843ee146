//! Margins on pages: the interval in words and for programs, the choice of sample and level, and whether a
//! difference is real.

use crate::pictures;
use crate::support::browser::{Browser, Options};

const SURVEY: &str = "promoters=75&passives=25&detractors=30";

#[tokio::test]
async fn a_survey_has_its_margin() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 900);
    browser.open(&format!("#/metrics/nps?{SURVEY}")).await;
    // Rocks (2016): 75.75 promoters and 30.75 detractors among 133, ∓ 1.96 standard errors.
    browser.wait_for_value("nps.lower", 19.755_61, 1e-6).await;
    browser.wait_for_value("nps.upper", 47.913_56, 1e-6).await;
    // The limits are included in the copy for a spreadsheet.
    browser.allow_clipboard(true);
    let rows = browser.copied("copy-spreadsheet").await;
    let mut last = rows.lines().rev();
    for (end, limit) in [("upper", 47.913_56), ("lower", 19.755_61)] {
        let (label, figure) = last
            .next()
            .and_then(|row| row.split_once('\t'))
            .expect("a row");
        assert!(label.contains(end), "{rows}");
        let figure: f64 = figure.parse().expect("a figure");
        assert!((figure - limit).abs() < 1e-5, "{rows}");
    }
    let result = browser.text(".answer data").await;
    assert_eq!(result, "+35");
    browser.run("scrollTo(0, 0)", Vec::new()).await;
    browser.click(".margin summary").await;
    browser.wait_for("[data-variable='nps.wald.lower']").await;
    assert_eq!(browser.axe().await, [""; 0]);

    browser.choose("level", "99").await;
    browser.wait_for_value("nps.lower", 15.331_68, 1e-6).await;
    // Everyone answered, so nothing is uncertain and every digit is shown.
    browser.choose("sample", "0").await;
    browser.wait_until_gone("[data-variable='nps.lower']").await;
    assert_eq!(browser.text(".answer data").await, "+34.6");
    browser.assert_quiet();
}

#[tokio::test]
async fn a_small_difference_could_be_chance() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(390, 844);
    for language in ["en", "bg"] {
        let link = format!("#/metrics/nps?{SURVEY}&b.promoters=70&b.passives=30&lang={language}");
        browser.open_afresh(&link).await;
        browser.wait_for("[data-real=chance]").await;
        let said = browser.text("[data-real=chance] p").await;
        let side = match language {
            "en" => "B is 4 points lower than A.",
            _ => "Резултатът на B е с 4 точки по-нисък",
        };
        assert!(said.starts_with(side), "{said}");
        browser.wait_for_value("b-a.nps", -50.0 / 13.0, 1e-9).await;
        browser
            .wait_for_value("b-a.nps.lower", -23.571_42, 1e-6)
            .await;
        browser
            .wait_for_value("b-a.nps.upper", 16.052_62, 1e-6)
            .await;
        assert_eq!(browser.axe().await, [""; 0]);
    }
    // Ten times the answers: the same shares, but a different verdict.
    let many = "promoters=7500&passives=2500&detractors=3000&b.promoters=7000&b.passives=3000";
    browser.open_afresh(&format!("#/metrics/nps?{many}")).await;
    browser.wait_for("[data-real=seen]").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_customer_list_is_a_sample_only_if_the_user_says_so() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let link = "#/metrics/retention?customers_start=100&customers_end=85&customers_new=0";
    browser.open(link).await;
    browser.wait_for_value("retention_rate", 0.85, 1e-12).await;
    assert_eq!(browser.value_of("retention_rate.lower").await, None);
    browser.click(".margin summary").await;
    browser.choose("sample", "1").await;
    // Wilson, 85 of 100.
    browser
        .wait_for_value("retention_rate.lower", 0.767_164, 1e-5)
        .await;
    assert_eq!(browser.text(".answer data").await, "85%");
    browser.assert_quiet();
}

/// Trying a sample on a customer list and going back leaves the margin of every survey as it was.
#[tokio::test]
async fn what_is_usual_for_a_metric_says_nothing_about_others() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/retention").await;
    for (name, figure) in [("start", "100"), ("end", "85"), ("new", "0")] {
        browser.enter(&format!("customers_{name}"), figure).await;
    }
    browser.wait_for_value("retention_rate", 0.85, 1e-12).await;
    browser.click(".margin summary").await;
    browser.choose("sample", "1").await;
    browser
        .wait_for_value("retention_rate.lower", 0.767_164, 1e-5)
        .await;
    browser.choose("sample", "0").await;
    browser
        .wait_until_gone("[data-variable='retention_rate.lower']")
        .await;
    browser.open("#/metrics/nps").await;
    for (name, figure) in [
        ("promoters", "75"),
        ("passives", "37"),
        ("detractors", "18"),
    ] {
        browser.enter(name, figure).await;
    }
    browser.wait_for("[data-variable='nps.lower']").await;
    // A survey of everyone is still possible.
    browser.click(".margin summary").await;
    browser.choose("sample", "0").await;
    browser.wait_until_gone("[data-variable='nps.lower']").await;
    browser.choose("sample", "1").await;
    browser.wait_for("[data-variable='nps.lower']").await;
    browser.assert_quiet();
}

/// Rounded figures that stand next to each other add up, and no limit is shown as zero that isn't.
#[tokio::test]
async fn rounded_figures_do_not_contradict_each_other() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let variant = "b.promoters=70&b.passives=40&b.detractors=20&set=b";
    browser
        .open(&format!(
            "#/metrics/nps?promoters=75&passives=37&detractors=18&{variant}"
        ))
        .await;
    browser.wait_for_value("b-a.nps", -70.0 / 13.0, 1e-9).await;
    let page = browser.text("article.metric").await;
    for part in ["53.8% promoters", "15.4% detractors", "−5.4 points"] {
        assert!(page.contains(part), "{part} in {page}");
    }
    let near_zero = "satisfied=29&responses=30&b.satisfied=150&b.responses=150&set=b";
    browser
        .open_afresh(&format!("#/metrics/csat?{near_zero}"))
        .await;
    browser.wait_for("[data-real=close]").await;
    let said = browser.text("[data-real=close] p").await;
    assert!(
        said.contains("close call") && said.contains("−0.4 and"),
        "{said}"
    );
    // A score outside its own interval says why.
    browser
        .open_afresh("#/metrics/nps?promoters=1&passives=0&detractors=0")
        .await;
    browser.wait_for("[data-margin=outside]").await;
    browser
        .open_afresh(&format!("#/metrics/nps?{SURVEY}"))
        .await;
    browser.wait_for("[data-variable='nps.lower']").await;
    assert_eq!(browser.count("[data-margin=outside]").await, 0);
    browser.assert_quiet();
}

/// The same number of answers says more about a small number of customers. That number is part of the set and
/// of its link.
#[tokio::test]
async fn a_known_number_of_customers_narrows_the_margin() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    browser
        .keep(&[
            ("field/promoters", "75"),
            ("field/passives", "25"),
            ("field/detractors", "30"),
        ])
        .await;
    for language in ["en", "sl"] {
        browser
            .open(&format!("#/metrics/nps?lang={language}"))
            .await;
        browser.wait_for_value("nps.lower", 19.755_61, 1e-6).await;
        browser.click(".margin summary").await;
        browser.enter("population", "400").await;
        browser.wait_for_value("nps.lower", 22.454_72, 1e-6).await;
        browser.wait_for_value("nps.upper", 45.711_56, 1e-6).await;
        browser
            .wait_until("location.hash.includes('population=400')")
            .await;
        browser.wait_until_kept("population", "400").await;
        assert_eq!(browser.axe().await, [""; 0]);
        // There can't be fewer customers than answers.
        browser.enter("population", "100").await;
        browser
            .wait_for("[data-problem=population_too_small]")
            .await;
        assert!(
            browser
                .is_tied("[data-problem=population_too_small]", "population")
                .await
        );
        browser.wait_for_value("nps.lower", 19.755_61, 1e-6).await;
        browser.clear("population").await;
        browser
            .wait_until_gone("[data-problem=population_too_small]")
            .await;
    }
    browser.assert_quiet();
}

/// "±" is shown only if it is nearly true; otherwise the interval itself is.
#[tokio::test]
async fn a_lopsided_margin_is_a_range() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for present in ["", "&present=1"] {
        let csat = |satisfied, responses| {
            format!("#/metrics/csat?satisfied={satisfied}&responses={responses}{present}")
        };
        browser.open(&csat(286, 340)).await;
        browser.wait_for(".half-width").await;
        assert_eq!(browser.text(".half-width").await, "± 4%");
        // Wilson, 18 of 20: 90% ± 14% would pass 100%.
        browser.open(&csat(18, 20)).await;
        browser.wait_for(".half-width").await;
        assert_eq!(browser.text(".half-width").await, "70 … 97%");
    }
    // A zero at the end is a digit of the margin like any other.
    for (language, result, limits) in [
        ("en", "80.0%", "Between 79.6% and 80.4%,"),
        ("sl", "80,0\u{a0}%", "Med 79,6\u{a0}% in 80,4\u{a0}%"),
    ] {
        let link = format!("#/metrics/csat?satisfied=32000&responses=40000&lang={language}");
        browser.open(&link).await;
        browser.wait_for(".margin p").await;
        assert_eq!(browser.text(".answer data").await, result);
        let said = browser.text(".margin p").await;
        assert!(said.starts_with(limits), "{said}");
    }
    // All customers have answered, so no digits are missing.
    browser
        .open("#/metrics/csat?satisfied=32000&responses=40000&population=40000&lang=en")
        .await;
    browser.wait_for("[data-margin=everyone]").await;
    assert_eq!(browser.text(".answer data").await, "80%");
    // The margin of a share, and the change that it shows, are percentage points.
    browser
        .open("#/metrics/csat?satisfied=286&responses=340")
        .await;
    browser.wait_for("[data-needed=answers]").await;
    let said = browser.text("[data-needed=answers]").await;
    assert!(said.contains("±\u{a0}3.9 percentage points"), "{said}");
    assert!(said.contains("about 9 percentage points"), "{said}");
    browser.assert_quiet();
}

/// The curve of margins against answers: the keys move a mark, and the page says what that number of answers
/// shows.
#[tokio::test]
async fn the_curve_says_what_more_answers_show() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    const RIGHT: char = '\u{e014}';
    for language in ["en", "bg"] {
        browser
            .open_afresh(&format!("#/metrics/nps?{SURVEY}&lang={language}"))
            .await;
        browser.wait_for("[data-needed=answers]").await;
        let now = browser.text("[data-needed=answers]").await;
        assert!(now.contains("130"), "{now}");
        let focus = "document.querySelector('input[name=\"needed.answers\"]').focus()";
        browser.run(focus, Vec::new()).await;
        browser.press(&[RIGHT]).await;
        browser
            .wait_until(
                "!document.querySelector('[data-needed=answers]').textContent.includes('130')",
            )
            .await;
        let spoken = browser
            .attributes("input[name=\"needed.answers\"]", "aria-valuetext")
            .await;
        assert_eq!(spoken, [browser.text("[data-needed=answers]").await]);
        assert_eq!(browser.axe().await, [""; 0]);
    }
    browser.assert_quiet();
}

/// Where a limit is drawn: its distance from the left edge, in percent of the width.
const ENDS_OF_BAND: &str = "(() => {
    const band = document.querySelector('figure svg .band');
    const [x, width] = ['x', 'width'].map((name) => parseFloat(band.getAttribute(name)));
    return [x, x + width];
})()";

/// The picture of a sample's result has its margin: a band on the scale of a score, a whisker on a bar. That of all
/// customers has none.
#[tokio::test]
async fn pictures_of_samples_have_their_margin() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let retention = "#/metrics/retention?customers_start=100&customers_end=110&customers_new=20";
    for (language, link, mark) in [
        ("en", format!("#/metrics/nps?{SURVEY}"), "rect.band"),
        (
            "bg",
            "#/metrics/csat?satisfied=58&responses=71".into(),
            ".whisker:not(.halo)",
        ),
        ("lt", format!("{retention}&sample=1"), ".whisker:not(.halo)"),
        (
            "sl",
            "#/metrics/churn?customers_start=200&customers_lost=30&sample=1".into(),
            ".whisker:not(.halo)",
        ),
        (
            "ru",
            "#/metrics/referral?customers_referred=40&customers_new=180&sample=1".into(),
            ".whisker:not(.halo)",
        ),
    ] {
        browser
            .open_afresh(&format!("{link}&lang={language}"))
            .await;
        browser.wait_for(&format!("figure svg {mark}")).await;
        let size = format!(
            "(() => {{ const box = document.querySelector('figure svg {mark}').getBoundingClientRect();
                return Math.max(box.width, box.height); }})()"
        );
        let size = browser.eval(&size).await.as_f64().expect("a size");
        assert!(size > 10.0, "{link}: {size}");
        // The table under the picture has both limits.
        let row = browser.text("figure table tbody tr:last-child").await;
        assert!(row.contains("95"), "{row}");
        let all = format!("{}&sample=0&lang={language}", link.replace("&sample=1", ""));
        browser.open_afresh(&all).await;
        browser.wait_for("figure svg rect").await;
        assert_eq!(
            browser.count("figure svg :is(.band, .whisker)").await,
            0,
            "{all}"
        );
    }
    // The band begins and ends at the limits, on a scale from −100 to 100.
    browser
        .open_afresh(&format!("#/metrics/nps?{SURVEY}"))
        .await;
    browser.wait_for("figure svg rect.band").await;
    let ends = browser.eval(ENDS_OF_BAND).await;
    for (place, limit) in [(0, 19.755_61), (1, 47.913_56)] {
        let end = ends[place].as_f64().expect("a place");
        assert!((end - (limit + 100.0) / 2.0).abs() < 0.05, "{ends}");
    }
    browser.assert_quiet();
}

/// With newcomers among those who left, the picture is that of the customers at the start, and so is its margin, drawn
/// and in the table.
#[tokio::test]
async fn the_margin_of_a_picture_is_that_of_the_share_it_draws() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/churn?customers_start=200&customers_lost=30&customers_passing=10&sample=1")
        .await;
    browser.wait_for("figure svg .whisker:not(.halo)").await;
    // 20 of 200 left: between 6.57% and 14.94%. Those kept are drawn first.
    let ends = "(() => {
        const line = document.querySelector('figure svg line.whisker:not(.halo)');
        return ['x1', 'x2'].map((name) => parseFloat(line.getAttribute(name)));
    })()";
    let ends = browser.eval(ends).await;
    for (place, limit) in [(0, 85.061), (1, 93.426)] {
        let end = ends[place].as_f64().expect("a place");
        assert!((end - limit).abs() < 0.05, "{ends}");
    }
    let row = browser.text("figure table tbody tr:last-child").await;
    assert!(
        row.starts_with("Margin · Only those who were there at the start (95%)"),
        "{row}"
    );
    assert!(row.ends_with("7% to 15%"), "{row}");
    browser.assert_quiet();
}

/// The lifespan has the limits of the churn rate, inverted; the same rate over other periods is rounded to its margin.
#[tokio::test]
async fn what_follows_from_a_sampled_rate_has_its_margin_too() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/churn?customers_start=400&customers_lost=20&sample=1&period=month&b.customers_start=400&b.customers_lost=12")
        .await;
    // Wilson's interval of 20 among 400 is 3.2597% to 7.5964%.
    browser
        .wait_for_value("customer_lifespan.lower", 13.1642, 1e-4)
        .await;
    browser
        .wait_for_value("customer_lifespan.upper", 30.6773, 1e-4)
        .await;
    browser
        .wait_for_value("b.customer_lifespan.lower", 19.3429, 1e-4)
        .await;
    browser
        .wait_for("[data-variable='b-a.customer_lifespan.lower']")
        .await;
    let limits = browser.text(".note .limits").await;
    assert_eq!(limits, "13 months … 31 months");
    let rates = browser.text(".rates dl").await;
    for rate in ["1.2%", "5%", "14%", "46%"] {
        assert!(rates.contains(rate), "{rates}");
    }
    assert!(!rates.contains("45.96%"), "{rates}");
    browser.assert_quiet();
}

/// On the stage, the limits follow the sentence of the result, and are covered with it.
#[tokio::test]
async fn the_stage_says_between_which_limits() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (language, said) in [
        ("en", "with 95% confidence"),
        ("sl", "pri stopnji zaupanja 95"),
    ] {
        let link = format!("#/metrics/nps?{SURVEY}&lang={language}&present=");
        browser.open_afresh(&format!("{link}1")).await;
        browser.wait_for_value("nps.lower", 19.755_61, 1e-6).await;
        browser.wait_for_value("nps.upper", 47.913_56, 1e-6).await;
        let answer = browser.text("article.presented .answer").await;
        assert!(answer.contains(said), "{answer}");
        browser.open(&format!("{link}covered")).await;
        browser.wait_for("article.covered").await;
        assert_eq!(browser.count("[data-variable^='nps.']").await, 0);
    }
    browser.assert_quiet();
}

/// Whatever leaves the page has the margin: the sentence, the rows for a spreadsheet, the comparison in three formats, the
/// saved picture and the printed report.
#[tokio::test]
async fn every_copy_and_export_of_a_sample_has_its_margin() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.allow_clipboard(true);
    for (language, limits, named) in [
        (
            "en",
            "Between +20 and +48, with 95% confidence.",
            "(95%, adjusted Wald)",
        ),
        ("ru", "От +20 до +48 с надёжностью 95\u{a0}%.", "(95 %, "),
    ] {
        let link = format!("#/metrics/nps?{SURVEY}&b.promoters=70&b.passives=30&lang={language}");
        browser.open_afresh(&link).await;
        browser.wait_for("[data-real=chance]").await;
        browser.run(pictures::CATCH, Vec::new()).await;
        let sentence = browser.copied("copy-sentence").await;
        assert!(sentence.ends_with(limits), "{sentence}");
        let rows = browser.copied("copy-spreadsheet").await;
        let limit_rows = rows.lines().filter(|row| row.contains("95"));
        assert_eq!(limit_rows.count(), 2, "{rows}");
        let tsv = browser.copied("compare-copy-tsv").await;
        let markdown = browser
            .copied("compare-copy-markdown")
            .await
            .replace('\\', "");
        let csv = offered(&browser, "compare-save-csv").await;
        for table in [tsv, markdown, csv] {
            // Two limits of the result, and two of the difference. Not every format keeps unbreakable spaces.
            let table = table.replace('\u{a0}', " ");
            let rows = table.lines().filter(|row| row.contains(named));
            assert_eq!(rows.count(), 4, "{table}");
        }
        let svg = offered(&browser, "chart-svg").await;
        for limit in ["+20", "+48"] {
            assert!(svg.contains(limit), "{limit}: {svg}");
        }
        browser.show_as_print(true);
        let printed = browser
            .eval("document.querySelector('main').innerText")
            .await;
        let printed = printed.as_str().expect("a text");
        assert!(printed.contains(limits), "{printed}");
        browser.show_as_print(false);
    }
    browser.assert_quiet();
}

/// The text of the file that a button offers.
async fn offered(browser: &Browser, button: &str) -> String {
    let before = browser.eval("window.offered.length").await;
    // The result stays in view, so that it can be in front of the button.
    let press = format!("document.querySelector('button[data-take={button}]').click()");
    browser.run(&press, Vec::new()).await;
    browser
        .wait_until(&format!("window.offered.length > {before}"))
        .await;
    let read = "const done = arguments[arguments.length - 1];
        window.offered.at(-1).blob.text().then(done)";
    let text = browser.client.execute_async(read, Vec::new()).await;
    let text = text.expect("the file is read");
    text.as_str().unwrap_or_default().to_owned()
}
