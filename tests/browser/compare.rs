//! Variants are opened, compared, followed to other pages, removed and shared, while the user's own figures
//! stay as they are.

use crate::support::browser::{Browser, Options};

async fn with_churn() -> Option<Browser> {
    let browser = Browser::start(Options::default()).await?;
    browser.resize(1280, 900);
    browser.open("#/metrics/churn").await;
    browser.enter("customers_start", "1000").await;
    browser.enter("customers_lost", "50").await;
    browser.wait_for_value("churn_rate", 0.05, 1e-12).await;
    Some(browser)
}

#[tokio::test]
async fn a_variant_is_compared_and_follows_to_other_pages() {
    let Some(browser) = with_churn().await else {
        return;
    };
    browser.click("[data-open=mine]").await;
    browser.wait_for("[data-set=B][aria-pressed=true]").await;
    browser
        .wait_until("document.activeElement.name === 'customers_start'")
        .await;
    // It starts with the same figures.
    browser.wait_for_value("b.churn_rate", 0.05, 1e-12).await;
    browser.enter("customers_lost", "40").await;
    browser.wait_for_value("b.churn_rate", 0.04, 1e-12).await;
    browser.wait_for_value("churn_rate", 0.05, 1e-12).await;
    browser.wait_for_value("b-a.churn_rate", -0.01, 1e-12).await;
    let sentence = browser.text("[data-variant=b] p").await;
    assert!(sentence.contains("40 instead of 50"), "{sentence}");
    // The list of metrics keeps a sign and its amount together, and a table that scrolls has a shadow at its edge.
    let shadow = "getComputedStyle(document.querySelector('.compare .wide')).backgroundAttachment";
    assert_eq!(browser.eval(shadow).await, "local, local, scroll, scroll");
    assert_eq!(browser.axe().await, [""; 0]);
    // The user's own figures stay.
    browser
        .wait_until_kept("variant/b/field/customers_lost", "40")
        .await;
    assert_eq!(
        browser.kept("field/customers_lost").await.as_deref(),
        Some("50")
    );

    browser.open("#/metrics/cltv").await;
    browser.wait_for("[data-set=B][aria-pressed=true]").await;
    browser.click("[data-set=A]").await;
    browser.wait_for("[data-set=A][aria-pressed=true]").await;
    browser.enter("purchase_value", "10").await;
    browser.enter("purchase_frequency", "1").await;
    browser.wait_for_value("cltv", 200.0, 1e-9).await;
    browser.wait_for_value("b.cltv", 250.0, 1e-9).await;
    browser.wait_for_value("b-a.cltv", 50.0, 1e-9).await;

    // Everything is still there after a reload.
    browser
        .wait_until_kept("field/purchase_frequency", "1")
        .await;
    browser.reload().await;
    browser.wait_for_value("b.cltv", 250.0, 1e-9).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn removing_a_variant_can_be_undone() {
    let Some(browser) = with_churn().await else {
        return;
    };
    browser.click("[data-open=empty]").await;
    browser.wait_for("[data-set=B][aria-pressed=true]").await;
    browser.wait_for("[data-hint=missing]").await;
    browser.enter("customers_start", "10").await;
    browser.enter("customers_lost", "1").await;
    browser.wait_for_value("b.churn_rate", 0.1, 1e-12).await;
    browser.click("[data-remove=b]").await;
    browser.wait_until_gone("[data-variant=b]").await;
    browser.wait_for_value("churn_rate", 0.05, 1e-12).await;
    browser.click("button[data-take=undo]").await;
    browser.wait_for_value("b.churn_rate", 0.1, 1e-12).await;
    browser.click("[data-adopt=b]").await;
    browser.wait_until_gone("[data-variant=b]").await;
    browser.wait_for_value("churn_rate", 0.1, 1e-12).await;
    browser.click("button[data-take=undo]").await;
    browser.wait_for_value("churn_rate", 0.05, 1e-12).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_link_opens_variants_as_a_guest() {
    let Some(browser) = with_churn().await else {
        return;
    };
    browser.wait_until_kept("field/customers_lost", "50").await;
    browser
        .open("#/metrics/cltv?purchase_value=10&purchase_frequency=12/year&customer_lifespan=20&period=month&b.customer_lifespan=3year&b.name=Loyal")
        .await;
    browser.wait_for_value("cltv", 200.0, 1e-9).await;
    browser.wait_for_value("b.cltv", 360.0, 1e-9).await;
    browser.wait_for_value("b-a.cltv", 160.0, 1e-9).await;
    assert!(browser.text(".sets").await.contains("Loyal"));
    browser.wait_for("[data-notice=visit]").await;
    // A guest's variant can't replace the user's own figures.
    assert_eq!(browser.count("[data-adopt]").await, 0);
    browser.click("[data-set=B]").await;
    browser.wait_until("location.hash.includes('set=b')").await;
    // The unit stays that of the link: years.
    browser.enter("customer_lifespan", "4").await;
    browser.wait_for_value("b.cltv", 480.0, 1e-9).await;
    browser.wait_for_value("cltv", 200.0, 1e-9).await;
    browser.open("#/metrics/churn").await;
    browser.wait_for_value("churn_rate", 0.05, 1e-12).await;
    assert_eq!(browser.kept("variant/b/base").await, None);
    browser.assert_quiet();
}

#[tokio::test]
async fn a_figure_is_given_per_another_period() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 900);
    browser.open("#/metrics/cltv").await;
    browser.enter("purchase_value", "12").await;
    browser.enter("purchase_frequency", "4").await;
    // The user has to say what the figures are per.
    browser.click("[data-period=month]").await;
    browser.enter("customer_lifespan", "36").await;
    browser.wait_for_value("cltv", 1728.0, 1e-9).await;
    browser.choose("purchase_frequency.unit", "year").await;
    browser.wait_for_value("cltv", 144.0, 1e-9).await;
    let note = browser.text("#purchase_frequency-hint").await;
    assert!(
        note.contains("4 per year") && note.contains("0.33 per month"),
        "{note}"
    );
    assert_eq!(browser.text_of("purchase_frequency").await, "4");
    // The unit stays while typing, and can be typed.
    browser.enter("purchase_frequency", "8").await;
    browser.wait_for_value("cltv", 288.0, 1e-9).await;
    browser.enter("purchase_frequency", "1/month").await;
    browser.wait_for_value("cltv", 432.0, 1e-9).await;
    browser
        .wait_until("location.hash.includes('purchase_frequency=1/month')")
        .await;
    browser.assert_quiet();
}

/// Tables for other programs say the period of each set, on pages whose figures have one.
#[tokio::test]
async fn exports_say_the_period_of_each_set() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.allow_clipboard(true);
    let figures = "customers_start=1000&customers_lost=50&b.customers_lost=40";
    for (periods, tsv, markdown) in [
        (
            "",
            "Period\tNot specified\tNot specified",
            "| Period | Not specified | Not specified |",
        ),
        (
            "&period=month",
            "Period\tMonth\tMonth",
            "| Period | Month | Month |",
        ),
        (
            "&period=month&b.period=name:=season",
            "Period\tMonth\t'=season",
            "| Period | Month | =season |",
        ),
    ] {
        browser
            .open_afresh(&format!("#/metrics/churn?{figures}{periods}"))
            .await;
        browser.wait_for("[data-take=compare-copy-tsv]").await;
        let rows = browser.copied("compare-copy-tsv").await;
        assert_eq!(rows.lines().nth(1), Some(tsv), "{rows}");
        let rows = browser.copied("compare-copy-markdown").await;
        assert_eq!(rows.lines().nth(2), Some(markdown), "{rows}");
    }
    // Answers to a survey have none.
    browser
        .open_afresh("#/metrics/csat?satisfied=8&responses=10&b.satisfied=9")
        .await;
    browser.wait_for("[data-take=compare-copy-tsv]").await;
    let rows = browser.copied("compare-copy-tsv").await;
    assert!(!rows.contains("Period"), "{rows}");
    browser.assert_quiet();
}

/// If the main result can't be had or doesn't change, the sentence tells what changes instead.
#[tokio::test]
async fn the_sentence_tells_the_result_that_changes() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let margins = "gross_margin=40%&b.gross_margin=50%";
    for (figures, effect) in [
        (
            "purchase_value=50&purchase_frequency=4&customer_lifespan=3",
            "Lifetime gross profit: €300.00 instead of €240.00, +€60.00 (+25%).",
        ),
        (
            "purchase_value=50&purchase_frequency=4",
            "€100.00 instead of €80.00, +€20.00 (+25%).",
        ),
        ("purchase_value=50", "Gross margin: 50% instead of 40%."),
    ] {
        browser
            .open_afresh(&format!("#/metrics/cltv?{figures}&{margins}"))
            .await;
        browser.wait_for("[data-variant=b] p").await;
        let sentence = browser.text("[data-variant=b] p").await;
        let sentence = sentence.replace('\u{2060}', "");
        assert!(sentence.ends_with(effect), "{sentence}");
        assert!(
            sentence.starts_with("Gross margin: 50% instead of 40%."),
            "{sentence}"
        );
    }
    browser.assert_quiet();
}

/// The difference of figures for different periods is stated for one period, or not at all.
#[tokio::test]
async fn figures_for_different_periods_are_not_subtracted_as_they_are() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.allow_clipboard(true);
    let months = "customers_start=4820&customers_end=5015&customers_new=610&period=month";
    let quarter = "b.customers_end=4900&b.customers_new=520&b.period=quarter";
    browser
        .open(&format!("#/metrics/retention?{months}&{quarter}"))
        .await;
    browser.wait_for("[data-variant=b] p").await;
    let plain = |text: String| text.replace(['\u{2060}', '\u{a0}'], "");
    let sentence = plain(browser.text("[data-variant=b] p").await);
    assert!(
        sentence.contains("90.87% per quarter instead of 91.39% per month."),
        "{sentence}"
    );
    assert!(
        sentence.ends_with("In A’s period, B is 96.86% per month: +5.47 percentage points (+6%)."),
        "{sentence}"
    );
    let table = plain(browser.text(".compare table").await);
    assert!(
        table.contains("= 96.86% per month: +5.47 percentage points"),
        "{table}"
    );
    // How many were lost can't be converted.
    assert_eq!(
        browser.count("[data-variable='b-a.customers_lost']").await,
        0
    );
    let apart = browser.text("[data-hint=periods-apart]").await;
    assert_eq!(apart, "Their periods differ, so they can’t be subtracted.");
    let rows = browser.copied("compare-copy-markdown").await;
    assert!(
        rows.contains("| 91.39% per month | 90.87% per quarter |"),
        "{rows}"
    );
    let rows = browser.copied("compare-copy-tsv").await;
    assert!(
        rows.contains("Retention rate (per month), difference from A\t"),
        "{rows}"
    );

    // The share of revenue retained with upgrades can't be converted either.
    let revenue = "revenue_start=100&revenue_churned=8&revenue_contraction=3&revenue_expansion=16";
    browser
        .open_afresh(&format!(
            "#/metrics/revenue-retention?{revenue}&period=year&b.revenue_start=110&b.revenue_churned=1&b.revenue_contraction=0&b.revenue_expansion=2&b.period=month"
        ))
        .await;
    browser.wait_for("[data-variant=b] p").await;
    let sentence = plain(browser.text("[data-variant=b] p").await);
    assert!(
        sentence.ends_with("100.91% in a month instead of 105% in a year. Their periods differ, so they can’t be subtracted."),
        "{sentence}"
    );
    browser.assert_quiet();
}

/// Two figures for the same period are compared as they are, with their unit.
#[tokio::test]
async fn results_say_what_they_are_per() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.resize(1280, 900);
    browser.allow_clipboard(true);
    let figures = "customers_start=4820&customers_end=5015&customers_new=610";
    browser
        .open(&format!("#/metrics/retention?{figures}&period=quarter"))
        .await;
    browser
        .wait_for_value("retention_rate", 0.913_9, 1e-4)
        .await;
    assert_eq!(browser.text(".result .per").await, "per quarter");
    browser.wait_for("[data-take=copy-sentence]").await;
    let sentence = browser.copied("copy-sentence").await;
    assert!(
        sentence.starts_with("Customer retention rate: 91.39% per quarter. "),
        "{sentence}"
    );
    let rows = browser.copied("copy-spreadsheet").await;
    let last = rows.lines().last().unwrap_or_default();
    assert!(last.contains("(per quarter)\t="), "{rows}");
    // The list of metrics is narrow, so it says it once for all.
    assert_eq!(
        browser.text(".contents .of-period").await,
        "Period: Quarter"
    );
    // What is counted in a period isn't per period.
    browser
        .open("#/metrics/repeat-purchase?buyers=640&repeat_buyers=410&period=quarter")
        .await;
    browser
        .wait_for_value("repeat_purchase_rate", 0.640_625, 1e-9)
        .await;
    assert_eq!(browser.text(".result .per").await, "in a quarter");
    // Without a period, nothing is said.
    browser
        .open(&format!("#/metrics/retention?{figures}"))
        .await;
    browser.wait_until_gone(".result .per").await;
    browser.assert_quiet();
}

/// The comparison as a file for other programs: a name and a figure of each set in a row, in their notation.
#[tokio::test]
async fn a_comparison_is_saved_as_csv() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.allow_downloads();
    let figures = "customers_start=1000&customers_lost=50&b.customers_lost=40&b.name=Plan%20%22B%22,%20new&period=month";
    browser.open(&format!("#/metrics/churn?{figures}")).await;
    browser.click("[data-take=compare-save-csv]").await;
    let file = browser.saved_file(".csv").await;
    let file = file.trim_start_matches('\u{feff}');
    let lines: Vec<&str> = file.lines().collect();
    for line in [
        r#"Customer churn rate,A These figures,"B Plan ""B"", new""#,
        "Period,Month,Month",
        "Customers lost,50,40",
        "Churn rate (per month),0.05,0.04",
        "Customer lifespan (months),20,25",
        r#""Customer lifespan (months), difference from A",,5"#,
    ] {
        assert!(lines.contains(&line), "no {line}: {file}");
    }
    // Where a comma is the decimal sign, semicolons separate.
    browser
        .open_afresh(&format!("#/metrics/churn?{figures}&lang=bg"))
        .await;
    browser.click("[data-take=compare-save-csv]").await;
    let file = browser.saved_file(".csv").await;
    assert!(file.contains(";0,05;0,04"), "{file}");
    browser.assert_quiet();
}
