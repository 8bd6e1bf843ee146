//! What figures are per, and answers pasted as a column.

use crate::support::browser::{Browser, Options};

#[tokio::test]
async fn a_rate_says_its_period_and_what_it_is_over_others() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/churn").await;
    browser.enter("customers_start", "200").await;
    browser.enter("customers_lost", "10").await;
    assert_eq!(browser.count(".rates").await, 0);
    browser.choose("period", "month").await;
    browser.wait_for(".rates").await;
    let rates = browser.text(".rates").await;
    assert!(rates.contains("45.96%"), "{rates}");
    let lifespan = browser.text("data[data-variable=customer_lifespan]").await;
    assert_eq!(lifespan, "20 months");
    browser
        .wait_until("location.hash.endsWith('&period=month')")
        .await;
    browser.wait_until_kept("period", "month").await;
    browser.reload().await;
    browser.wait_for(".rates").await;
    browser.assert_quiet();
}

/// The first figure per period raises the question, and the list proposes a month. Until the user accepts, the
/// figures have no period.
#[tokio::test]
async fn a_month_is_proposed_and_accepted_with_one_press() {
    const PERIOD: &str = "document.querySelector('select[name=period]').selectedOptions[0].text";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv").await;
    browser.enter("purchase_value", "12").await;
    browser.wait_for_text("purchase_value", "12").await;
    assert_eq!(browser.eval(PERIOD).await, "Not specified");
    browser.enter("purchase_frequency", "4").await;
    browser.wait_for("button[data-period=month]").await;
    assert_eq!(browser.eval(PERIOD).await, "Month");
    browser.enter("customer_lifespan", "6").await;
    browser.wait_for_value("cltv", 288.0, 1e-9).await;
    browser
        .wait_until_kept("field/customer_lifespan", "6")
        .await;
    assert_eq!(browser.kept("period").await, None);
    let address = browser.eval("location.hash").await;
    assert!(!address.to_string().contains("period"), "{address}");
    let answer = browser.text(".answer").await;
    assert!(!answer.contains("month"), "{answer}");
    // Paper says nothing that wasn't accepted.
    browser.show_as_print(true);
    assert!(!browser.sees(".period").await);
    browser.show_as_print(false);

    browser.click("button[data-period=month]").await;
    browser.wait_until_gone("button[data-period]").await;
    browser.wait_until_kept("period", "month").await;
    browser.wait_for_value("cltv", 288.0, 1e-9).await;
    browser.click("button[data-take=undo]").await;
    browser.wait_for("button[data-period=month]").await;
    // The list also accepts the month that it proposes, and any other.
    for period in ["month", "year"] {
        browser.choose("period", period).await;
        browser.wait_until_gone("button[data-period]").await;
        browser.wait_until_kept("period", period).await;
        browser.click("button[data-take=undo]").await;
        browser.wait_for("button[data-period=month]").await;
        assert_eq!(browser.eval(PERIOD).await, "Month");
    }
    browser.assert_quiet();
}

/// The length of a season is unknown: it is named with the figures, and nothing is converted.
#[tokio::test]
async fn a_period_can_be_named() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv").await;
    browser.enter("purchase_value", "12").await;
    browser.enter("purchase_frequency", "4").await;
    browser.enter("customer_lifespan", "6").await;
    browser.choose("period", "name:").await;
    browser.enter("period_name", "season").await;
    browser.wait_for_value("cltv", 288.0, 1e-9).await;
    browser
        .wait_until("document.querySelector('.answer').textContent.includes('per season')")
        .await;
    assert_eq!(browser.count("select.unit").await, 0);
    browser
        .wait_until("location.hash.includes('period=name:season')")
        .await;
    browser.wait_until_kept("period", "name:season").await;
    browser.reload().await;
    browser.wait_for_text("period_name", "season").await;

    // What was written per year can't be converted any more, and stays.
    browser.choose("period", "month").await;
    browser.choose("purchase_frequency.unit", "year").await;
    browser.wait_for_value("cltv", 24.0, 1e-9).await;
    browser.choose("period", "name:").await;
    browser.wait_for("[data-problem=no_period]").await;
    assert_eq!(browser.text_of("purchase_frequency").await, "4/year");
    browser.click("button[data-take=undo]").await;
    browser.wait_for_value("cltv", 24.0, 1e-9).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn pasted_answers_are_counted_when_the_user_takes_them() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    browser.click(".answers summary").await;
    let area = browser.find("#answers").await;
    let keys = area.send_keys("10 9 8\nn/a 7 3 0").await;
    keys.expect("the area takes text");
    browser
        .wait_until("document.querySelector('#answers-read').textContent.includes('6 answers')")
        .await;
    let read = browser.text("#answers-read").await;
    assert!(read.contains("Line 2") && read.contains("n/a"), "{read}");
    // Nothing is filled in until the user says so.
    assert_eq!(browser.text_of("promoters").await, "");
    browser.click("button[data-take=answers]").await;
    browser.wait_for_text("promoters", "2").await;
    assert_eq!(browser.text_of("passives").await, "2");
    assert_eq!(browser.text_of("detractors").await, "2");
    browser.wait_for_value("nps", 0.0, 0.0).await;
    browser.click("button[data-take=undo]").await;
    browser.wait_for_text("promoters", "").await;
    browser.assert_quiet();
}

/// A comma in a column is a decimal sign or separates answers, by the language; what could be either is named.
#[tokio::test]
async fn commas_among_pasted_answers_are_read_by_the_language() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (language, text, counted, named) in [
        ("en", "10,0 9", "3 answers", None),
        (
            "en",
            "10,0\n9,0",
            "0 answers",
            Some("Line 2: “9,0” could be one answer or two"),
        ),
        ("ru", "10,0\n9,0", "2", None),
        ("ru", "10\n7,5", "1", Some("Строка 2: «7,5»")),
    ] {
        browser
            .open_afresh(&format!("#/metrics/nps?lang={language}"))
            .await;
        browser.click(".answers summary").await;
        let area = browser.find("#answers").await;
        area.send_keys(text).await.expect("the area takes text");
        browser
            .wait_until(&format!(
                "document.querySelector('#answers-read').textContent.includes('{counted}')"
            ))
            .await;
        let read = browser.text("#answers-read").await;
        match named {
            Some(named) => assert!(read.contains(named), "{read}"),
            None => assert_eq!(browser.count("#answers-read li").await, 0, "{read}"),
        }
    }
    browser.assert_quiet();
}

async fn choose_way(browser: &Browser, way: &str) {
    browser
        .click(&format!("input[name=answers-as][value={way}]"))
        .await;
    browser.wait_for(&format!("[data-answers={way}]")).await;
}

/// A survey on five points is also reported as its mean, with Student's interval, whichever way it is entered.
/// Student's quantile for 49 degrees of freedom, 2.00957523712924, is from mpmath.
#[tokio::test]
async fn a_survey_on_five_points_has_a_mean() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.click(".answers summary").await;
    choose_way(&browser, "tally").await;
    for (score, answers) in [(1, "3"), (2, "4"), (3, "8"), (4, "20"), (5, "15")] {
        browser.enter(&format!("score-{score}"), answers).await;
    }
    browser.wait_for_value("csat.mean", 3.8, 1e-12).await;
    browser
        .wait_for_value("csat.mean.lower", 3.475_203_593_719_166, 1e-9)
        .await;
    browser
        .wait_for_value("csat.mean.upper", 4.124_796_406_280_834, 1e-9)
        .await;
    // Ten times the answers have a narrower margin: every figure has one decimal.
    for (score, answers) in [(1, "30"), (2, "30"), (3, "70"), (4, "170"), (5, "200")] {
        browser.enter(&format!("score-{score}"), answers).await;
    }
    browser.wait_for_value("csat.mean", 3.96, 1e-12).await;
    let said = browser.text("#answers-read").await;
    assert!(said.contains("4.0"), "{said}");
    assert!(said.contains("Between 3.9 and 4.1,"), "{said}");
    choose_way(&browser, "column").await;
    let area = browser.find("#answers").await;
    let typed = area.send_keys("5\n4\n4\n2").await;
    typed.expect("the area takes text");
    browser.wait_for_value("csat.mean", 3.75, 1e-12).await;
    // Answers that don't vary have a mean without a margin.
    area.clear().await.expect("the area can be emptied");
    let typed = area.send_keys("4 4").await;
    typed.expect("the area takes text");
    browser.wait_for_value("csat.mean", 4.0, 0.0).await;
    browser
        .wait_until_gone("data[data-variable='csat.mean.lower']")
        .await;
    // Percentages don't say which scores were given.
    choose_way(&browser, "shares").await;
    browser
        .wait_until_gone("data[data-variable='csat.mean']")
        .await;
    // The mean of a variant's answers has its prefix.
    browser
        .open_afresh("#/metrics/csat?satisfied=3&responses=4&b.satisfied=2&set=b")
        .await;
    browser.click(".answers summary").await;
    choose_way(&browser, "tally").await;
    for (score, answers) in [(1, "1"), (2, "1"), (3, "1"), (4, "2"), (5, "3")] {
        browser.enter(&format!("score-{score}"), answers).await;
    }
    for end in ["", ".lower", ".upper"] {
        browser
            .wait_for(&format!("data[data-variable='b.csat.mean{end}']"))
            .await;
        let own = format!("data[data-variable='csat.mean{end}']");
        assert_eq!(browser.count(&own).await, 0);
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn percentages_and_the_number_of_answers_become_whole_counts() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    browser.click(".answers summary").await;
    choose_way(&browser, "shares").await;
    let take = "button[data-take=answers]";
    browser.enter("share-promoters", "58 %").await;
    browser.enter("share-passives", "23").await;
    browser.enter("share-detractors", "17,0").await;
    assert_eq!(browser.count(&format!("{take}:disabled")).await, 1);
    browser.enter("answers-number", "130").await;
    // 98% can't be the sum of three rounded percentages, so the page says that and offers no counts.
    browser.wait_for("[data-problem=shares_not_100]").await;
    assert!(browser.text("#shares-problem").await.contains("98%"));
    assert!(
        browser
            .is_tied("[data-problem=shares_not_100]", "share-passives")
            .await
    );
    assert_eq!(browser.count(&format!("{take}:disabled")).await, 1);
    browser.enter("share-detractors", "19").await;
    browser.wait_until_gone("[data-problem]").await;
    let read = browser.text("#answers-read").await;
    assert!(read.contains("75.4 rounded to 75"), "{read}");
    assert_eq!(browser.text_of("promoters").await, "");
    assert_eq!(browser.axe().await, Vec::<String>::new());
    browser.click(take).await;
    browser.wait_for_text("promoters", "75").await;
    assert_eq!(browser.text_of("passives").await, "30");
    assert_eq!(browser.text_of("detractors").await, "25");
    // One undo empties all three.
    browser.click("button[data-take=undo]").await;
    browser.wait_for_text("promoters", "").await;
    assert_eq!(browser.text_of("detractors").await, "");
    // What was entered in the panel is still there.
    assert_eq!(browser.text_of("share-passives").await, "23");
    // One part, and the number of all answers.
    browser.open("#/metrics/csat").await;
    browser.click(".answers summary").await;
    choose_way(&browser, "shares").await;
    browser.enter("share-satisfied", "84.1").await;
    browser.enter("answers-number", "340").await;
    browser.wait_for(&format!("{take}:enabled")).await;
    browser.click(take).await;
    browser.wait_for_text("satisfied", "286").await;
    assert_eq!(browser.text_of("responses").await, "340");
    browser.assert_quiet();
}

#[tokio::test]
async fn a_tally_is_summed_into_the_groups() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    browser.click(".answers summary").await;
    choose_way(&browser, "tally").await;
    assert_eq!(browser.count(".tally input").await, 11);
    browser.enter("score-10", "5").await;
    browser.enter("score-9", "x").await;
    browser.wait_for("[data-problem=not_a_number]").await;
    assert!(
        browser
            .is_tied("[data-problem=not_a_number]", "score-9")
            .await
    );
    assert_eq!(browser.count("button[data-take=answers]:disabled").await, 1);
    browser.enter("score-9", "4").await;
    browser.enter("score-7", "3").await;
    browser.enter("score-6", "2").await;
    browser.enter("score-0", "1").await;
    browser
        .wait_until("document.querySelector('#answers-read').textContent.includes('15 answers')")
        .await;
    assert_eq!(browser.axe().await, Vec::<String>::new());
    browser.click("button[data-take=answers]").await;
    browser.wait_for_text("promoters", "9").await;
    assert_eq!(browser.text_of("passives").await, "3");
    assert_eq!(browser.text_of("detractors").await, "3");
    browser.wait_for_value("nps", 40.0, 1e-12).await;
    browser.assert_quiet();
}

/// Lifetime gross profit, not revenue, is what can be spent on winning a customer.
#[tokio::test]
async fn a_margin_pays_for_acquisition_where_one_is_known() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    browser
        .keep(&[
            ("field/purchase_value", "29.90"),
            ("field/purchase_frequency", "1"),
            ("field/customer_lifespan", "11.61"),
            ("field/acquisition_spend", "48500"),
            ("field/customers_new", "610"),
        ])
        .await;
    let cac = 48_500.0 / 610.0;
    browser.open("#/metrics/acquisition").await;
    browser
        .wait_for_value("ltv_cac", 29.9 * 11.61 / cac, 1e-9)
        .await;
    // Without a margin it is revenue, and the page says so.
    let warning = "document.querySelector('article').textContent.includes('This is revenue')";
    browser.wait_until(warning).await;
    // Also next to the result, next to what it would take, and in what is copied.
    let note = "aside .note:has([data-variable=ltv_cac])";
    let said = browser.text(note).await;
    assert!(
        said.contains("on revenue") && said.contains("this counts revenue, not profit"),
        "{said}"
    );
    assert_eq!(
        browser.text("[data-hint=payback-margin]").await,
        "Payback needs a margin, because revenue also has to pay for the goods."
    );
    browser.choose("given", "ltv_cac").await;
    browser.enter("ltv_cac", "3").await;
    browser.wait_for(".target [data-hint=on-revenue]").await;
    browser.choose("solve", "acquisition_spend").await;
    browser.wait_for(".answer [data-hint=on-revenue]").await;
    browser.allow_clipboard(true);
    let sentence = browser.copied("copy-sentence").await;
    assert!(sentence.ends_with("not profit."), "{sentence}");
    browser.choose("solve", "").await;
    browser
        .wait_until_gone(".answer [data-hint=on-revenue]")
        .await;
    browser.click("[data-open=mine]").await;
    browser.wait_for("[data-variant=b]").await;
    let rows = browser.copied("compare-copy-tsv").await;
    assert!(
        rows.contains("LTV : CAC ratio (on revenue: A, B)\t"),
        "{rows}"
    );
    let rows = browser.copied("compare-copy-markdown").await;
    assert!(rows.contains("4.37 on revenue"), "{rows}");
    browser.click("[data-remove=b]").await;
    browser.wait_until_gone("[data-variant=b]").await;
    browser.open("#/metrics/cltv").await;
    browser.enter("gross_margin", "72").await;
    browser
        .wait_for_value("cltv_margin", 29.9 * 11.61 * 0.72, 1e-9)
        .await;
    browser.open("#/metrics/acquisition").await;
    browser
        .wait_for_value("ltv_cac", 29.9 * 11.61 * 0.72 / cac, 1e-9)
        .await;
    // What a customer brings in per period follows as well, and so does the payback time.
    browser
        .wait_for_value("payback_periods", cac / (29.9 * 0.72), 1e-9)
        .await;
    assert_eq!(browser.eval(warning).await, false);
    assert_eq!(browser.count("[data-hint=on-revenue]").await, 0);
    browser.assert_quiet();
}

/// What is better to spend money on is computed from the figures, not left to the reader.
#[tokio::test]
async fn the_budget_says_which_spending_is_better() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let page = "#/metrics/budget?acquisition_spend=46500&customers_new=620&keeping_spend=31500";
    browser.open(&format!("{page}&customers_saved=210")).await;
    browser.wait_for("[data-better=winning]").await;
    assert_eq!(
        browser.text("[data-better]").await,
        "On these figures, keeping customers is not the better spend: it saves 210, and 420 would be needed."
    );
    browser.enter("customers_saved", "550").await;
    browser.wait_for("[data-better=keeping]").await;
    assert_eq!(
        browser.text("[data-better]").await,
        "On these figures, keeping customers is the better spend: it saves 550, and 420 would be enough."
    );
    browser.enter("customers_saved", "420").await;
    browser.wait_for("[data-better=neither]").await;
    assert_eq!(browser.count("data[data-variable=best_share]").await, 0);
    browser.enter("customers_saved", "210").await;
    browser.enter("doubling_gain", "50").await;
    browser
        .wait_for_value("best_share", 0.113_091_155_580_416_86, 1e-12)
        .await;
    browser.enter("customers_saved", "").await;
    browser.wait_until_gone("[data-better]").await;
    let variant = "customers_saved=210&doubling_gain=50%&b.customers_saved=420&set=b";
    browser.open_afresh(&format!("{page}&{variant}")).await;
    browser.wait_for("data[data-variable='b.best_share']").await;
    assert_eq!(browser.count("data[data-variable=best_share]").await, 0);
    browser.assert_quiet();
}

/// A figure in the unit of the others isn't converted, so nothing is said about it.
#[tokio::test]
async fn a_figure_in_the_common_unit_is_not_repeated() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let link =
        "#/metrics/cltv?purchase_value=10&purchase_frequency=1/month&customer_lifespan=20month";
    browser.open(&format!("{link}&period=month")).await;
    browser.wait_for(".answer data").await;
    for field in ["purchase_frequency", "customer_lifespan"] {
        let note = browser.text(&format!("#{field}-hint")).await;
        assert!(!note.contains('='), "{note}");
    }
    browser.choose("period", "year").await;
    browser
        .wait_until("document.querySelector('#customer_lifespan-hint').textContent.includes('=')")
        .await;
    browser.assert_quiet();
}

/// A likely mix-up of periods is asked about next to the field, and one press makes the figure yearly.
#[tokio::test]
async fn a_doubtful_figure_is_asked_about_and_made_yearly() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/cltv?purchase_value=4.2&purchase_frequency=110&customer_lifespan=36&period=month")
        .await;
    browser
        .wait_for_value("cltv", 4.2 * 110.0 * 36.0, 1e-9)
        .await;
    let doubt = "#purchase_frequency-hint [data-hint=doubt]";
    assert_eq!(
        browser.text(doubt).await,
        "Is this per year? That’s a lot for such a lifespan. It’s per year"
    );
    browser.click(&format!("{doubt} button")).await;
    browser
        .wait_for_value("cltv", 4.2 * 110.0 / 12.0 * 36.0, 1e-9)
        .await;
    browser.wait_until_gone("[data-hint=doubt]").await;

    browser
        .open("#/metrics/cltv-discounted?margin=100&retention_rate=0.8&discount_rate=35%&lang=ru")
        .await;
    browser.wait_for("[data-hint=doubt]").await;
    // The period isn't known, so the figure can't be made yearly.
    assert_eq!(
        browser.text("[data-hint=doubt]").await.trim(),
        "Это в год? Для одного периода это много."
    );
    assert_eq!(browser.count("[data-hint=doubt] button").await, 0);
    browser.assert_quiet();
}

/// A long lifespan is also said in years, wherever it is read.
#[tokio::test]
async fn a_long_lifespan_is_also_said_in_years() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let months = "#/metrics/churn?customers_start=1000&period=month&customers_lost";
    for (lost, lifespan, expected) in [
        (25, 40.0, "40 months (3.3 years)"),
        (40, 25.0, "25 months (2.1 years)"),
        (50, 20.0, "20 months"),
    ] {
        browser.open(&format!("{months}={lost}")).await;
        browser
            .wait_for_value("customer_lifespan", lifespan, 1e-9)
            .await;
        let said = browser.text("data[data-variable=customer_lifespan]").await;
        assert_eq!(said, expected);
    }
    let value = "#/metrics/cltv?purchase_value=10&purchase_frequency=2&customer_lifespan";
    for (lifespan, expected) in [
        ("3&period=year", "for 3 years."),
        ("36&period=month", "for 36 months (3 years)."),
        ("36&period=month&lang=sl", "36 mesecev (3 leta)"),
    ] {
        browser.open(&format!("{value}={lifespan}")).await;
        browser.wait_for(".answer data").await;
        let sentence = browser.text(".answer").await;
        assert!(sentence.contains(expected), "{sentence}");
    }
    browser.assert_quiet();
}

/// The figures in the working lead to the result shown, on a pocket calculator.
#[tokio::test]
async fn the_working_can_be_redone_with_the_figures_shown() {
    const FRACTIONS: &str =
        "return [...document.querySelectorAll('.working mfrac')].map((fraction) =>
        [...fraction.children].map((part) => part.textContent.replace(/[^0-9.]/g, '')))";
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/cltv-discounted?margin=21.50&retention_rate=91.39%&discount_rate=0.8%&period=month")
        .await;
    let value = 21.5 * 1.008 / (1.008 - 0.9139);
    browser
        .wait_for_value("cltv_discounted.begin", value, 1e-9)
        .await;
    browser.wait_for(".working mfrac").await;
    let shown = browser.text(".answer data").await;
    let shown: f64 = shown.trim_start_matches('€').parse().expect("a number");
    let fractions = browser.run(FRACTIONS, Vec::new()).await;
    let last = fractions.as_array().and_then(|all| all.last());
    let last = last.unwrap_or_else(|| panic!("no fraction: {fractions}"));
    let part = |place: usize| -> f64 {
        let text = last[place].as_str().expect("a text");
        text.parse().expect("a number")
    };
    let again = part(0) / part(1);
    assert!(
        (again - shown).abs() <= 0.005 + 1e-9,
        "{last}: {again}, {shown}"
    );
    browser.assert_quiet();
}

/// The budget's verdict and the mean of a survey are said in the language of the page, with its decimal sign.
#[tokio::test]
async fn the_verdict_and_the_mean_are_said_in_other_languages() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let budget = "#/metrics/budget?acquisition_spend=46500&customers_new=620&keeping_spend=31500&doubling_gain=50%";
    for (language, winning, keeping, best, mean) in [
        (
            "bg",
            "При тези числа задържането не е по-доброто вложение: запазени клиенти – 210, а са нужни 420.",
            "При тези числа задържането е по-доброто вложение: запазени клиенти – 550, а биха стигнали 420.",
            "Най-добър дял за задържане: 11,31%",
            ["Среден отговор: 3,8", "Между 3,5 и 4,1 с 95% сигурност."],
        ),
        (
            "lt",
            "Pagal šiuos duomenis išlaikyti klientus nėra naudingiau: jų išsaugota 210, o reikėtų 420.",
            "Pagal šiuos duomenis naudingiau išlaikyti klientus: jų išsaugota 550, o pakaktų 420.",
            "Geriausia dalis išlaikymui: 11,31\u{a0}%",
            [
                "Atsakymų vidurkis: 3,8",
                "Nuo 3,5 iki 4,1, pasikliovimo lygmuo 95\u{a0}%.",
            ],
        ),
    ] {
        let link = format!("{budget}&customers_saved=210&lang={language}");
        browser.open_afresh(&link).await;
        browser.wait_for("[data-better=winning]").await;
        assert_eq!(browser.text("[data-better]").await, winning);
        browser
            .wait_for_value("best_share", 0.113_091_155_580_416_86, 1e-12)
            .await;
        assert_eq!(browser.text("[data-better] + p").await, best);
        assert_eq!(browser.axe().await, [""; 0], "{language}");
        browser.enter("customers_saved", "550").await;
        browser.wait_for("[data-better=keeping]").await;
        assert_eq!(browser.text("[data-better]").await, keeping);
        browser
            .open_afresh(&format!("#/metrics/csat?lang={language}"))
            .await;
        browser.click(".answers summary").await;
        choose_way(&browser, "tally").await;
        for (score, answers) in [(1, "3"), (2, "4"), (3, "8"), (4, "20"), (5, "15")] {
            browser.enter(&format!("score-{score}"), answers).await;
        }
        browser.wait_for_value("csat.mean", 3.8, 1e-12).await;
        let said = browser.text("#answers-read").await;
        for part in mean {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert_eq!(browser.axe().await, [""; 0], "{language}");
    }
    browser.assert_quiet();
}
