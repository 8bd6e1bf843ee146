//! Bad input gets a message, never a wrong number. The usual ways of typing numbers work.

use crate::support::browser::{Browser, Options};

/// The typed text, the field that shows the problem, its code, and a result that must not be there.
type Row<'a> = (&'a [(&'a str, &'a str)], &'a str, &'a str, &'a str);

async fn assert_refused(metric: &str, rows: &[Row<'_>]) {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(&format!("#/metrics/{metric}")).await;
    for (typed, field, code, result) in rows {
        browser.reset().await;
        for (name, text) in *typed {
            browser.enter(name, text).await;
        }
        let problem = format!("[data-problem={code}]");
        browser.wait_for(&format!("{problem}[role=alert]")).await;
        let row = format!("{metric} {typed:?}: {:?}", browser.problems().await);
        let sentence = browser.text(&problem).await;
        assert!(sentence.trim().len() > 20, "{row}: {sentence}");
        assert_eq!(browser.value_of(result).await, None, "{row}");
        let page = browser.text("main").await;
        for word in ["NaN", "Infinity", "∞", "undefined"] {
            assert!(!page.contains(word), "{row}: {word}");
        }
        assert!(
            browser.is_tied(&problem, field).await,
            "{row}: not tied to {field}"
        );
        // The place of the result is never blank: it has the result, or says what to do.
        let answer = ".answer :is(.result, .problem, [data-hint])";
        assert!(browser.sees(answer).await, "{row}: a blank result");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn numbers_that_are_not_counts_are_refused() {
    let too_many_digits = "7".repeat(400);
    let rows: Vec<Row> = vec![
        (&[("promoters", "many")], "promoters", "not_a_number", "nps"),
        (
            &[("promoters", "1e400")],
            "promoters",
            "not_a_number",
            "nps",
        ),
        (
            &[("promoters", "1.2.3")],
            "promoters",
            "two_decimal_signs",
            "nps",
        ),
        (
            &[("promoters", "9007199254740993")],
            "promoters",
            "too_large",
            "nps",
        ),
        (&[("promoters", "12.5")], "promoters", "not_whole", "nps"),
        (&[("promoters", "−5")], "promoters", "negative", "nps"),
        (&[("promoters", "5%")], "promoters", "percent_here", "nps"),
        (&[("promoters", "€5")], "promoters", "currency_here", "nps"),
    ];
    // The other fields are filled, so that only the bad one prevents the result.
    let long = [
        ("promoters", too_many_digits.as_str()),
        ("passives", "3"),
        ("detractors", "4"),
    ];
    let mut rows = rows;
    rows.push((&long, "promoters", "too_large", "nps"));
    assert_refused("nps", &rows).await;
}

#[tokio::test]
async fn numbers_that_are_not_shares_or_amounts_are_refused() {
    let long = "7".repeat(400);
    let long = [("margin", long.as_str())];
    assert_refused(
        "cltv-discounted",
        &[
            (
                &[("retention_rate", "120")],
                "retention_rate",
                "above_one",
                "cltv_discounted.begin",
            ),
            (
                &[("retention_rate", "100.01 %")],
                "retention_rate",
                "above_one",
                "cltv_discounted.begin",
            ),
            (
                &[("retention_rate", "-1")],
                "retention_rate",
                "negative",
                "cltv_discounted.begin",
            ),
            (
                &[("discount_rate", "-1")],
                "discount_rate",
                "negative",
                "cltv_discounted.begin",
            ),
            (
                &[("margin", "1,2,3")],
                "margin",
                "two_decimal_signs",
                "cltv_discounted.begin",
            ),
            (&long, "margin", "too_large", "cltv_discounted.begin"),
            (
                &[
                    ("margin", "100"),
                    ("retention_rate", "100"),
                    ("discount_rate", "0"),
                ],
                "discount_rate",
                "diverges",
                "cltv_discounted.begin",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn figures_of_retention_that_contradict_each_other_are_refused() {
    let figures = |start, end, new| {
        [
            ("customers_start", start),
            ("customers_end", end),
            ("customers_new", new),
        ]
    };
    assert_refused(
        "retention",
        &[
            (
                &figures("0", "10", "10"),
                "customers_start",
                "zero_denominator",
                "retention_rate",
            ),
            (
                &figures("100", "30", "40"),
                "customers_new",
                "new_above_end",
                "retention_rate",
            ),
            (
                &figures("100", "130", "10"),
                "customers_end",
                "kept_above_start",
                "retention_rate",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn figures_of_churn_that_contradict_each_other_are_refused() {
    let figures = |start, lost| [("customers_start", start), ("customers_lost", lost)];
    let passing = [
        ("customers_start", "10"),
        ("customers_lost", "3"),
        ("customers_passing", "4"),
    ];
    assert_refused(
        "churn",
        &[
            (
                &figures("0", "3"),
                "customers_start",
                "zero_denominator",
                "churn_rate",
            ),
            (
                &figures("10", "11"),
                "customers_lost",
                "lost_above_start",
                "churn_rate",
            ),
            (
                &figures("10", "0"),
                "customers_lost",
                "zero_denominator",
                "customer_lifespan",
            ),
            (
                &passing,
                "customers_passing",
                "passing_above_lost",
                "churn_rate.of_start",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn answers_and_newcomers_that_contradict_each_other_are_refused() {
    let nobody = [("promoters", "0"), ("passives", "0"), ("detractors", "0")];
    assert_refused("nps", &[(&nobody, "promoters", "zero_denominator", "nps")]).await;
    let answers = |satisfied, responses| [("satisfied", satisfied), ("responses", responses)];
    assert_refused(
        "csat",
        &[
            (
                &answers("11", "10"),
                "satisfied",
                "satisfied_above_responses",
                "csat",
            ),
            (&answers("0", "0"), "responses", "zero_denominator", "csat"),
            (&answers("-1", "10"), "satisfied", "negative", "csat"),
        ],
    )
    .await;
    let newcomers = |referred, new| [("customers_referred", referred), ("customers_new", new)];
    assert_refused(
        "referral",
        &[
            (
                &newcomers("11", "10"),
                "customers_referred",
                "referred_above_new",
                "referral_rate",
            ),
            (
                &newcomers("0", "0"),
                "customers_new",
                "zero_denominator",
                "referral_rate",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_cost_that_is_never_paid_back_is_reported() {
    let figures = |new, margin| {
        [
            ("acquisition_spend", "500"),
            ("customers_new", new),
            ("margin", margin),
            ("retention_rate", "80"),
            ("discount_rate", "10"),
        ]
    };
    assert_refused(
        "acquisition",
        &[
            (&figures("1", "0"), "margin", "no_margin", "payback_periods"),
            (
                &figures("0", "50"),
                "customers_new",
                "zero_denominator",
                "cac",
            ),
            (
                &figures("1", "50"),
                "margin",
                "never_reached",
                "payback_discounted",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn numbers_are_read_by_the_habits_of_the_language_and_the_reading_is_echoed() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for (language, typed, read) in [
        ("en", "1,234.5", "1234.5"),
        ("en", "1.234,5", "1234.5"),
        ("en", "1 234,5", "1234.5"),
        ("en", "1'234", "1234"),
        ("en", "1’234.50", "1234.5"),
        ("en", "€ 20", "20"),
        ("en", "20 €", "20"),
        ("en", "12\u{a0}345", "12345"),
        ("en", "12\u{202f}345", "12345"),
        ("en", "12\u{2009}345", "12345"),
        ("en", ",5", "0.5"),
        ("sl", "1.234", "1234"),
        ("sl", "1,234", "1.234"),
        ("bg", "1,234", "1.234"),
        ("lt", "1 234,5", "1234.5"),
        ("ru", "1 234,5", "1234.5"),
    ] {
        browser
            .follow(&format!("#/metrics/acquisition?lang={language}"))
            .await;
        browser.reset().await;
        browser.enter("acquisition_spend", typed).await;
        assert_eq!(browser.problems().await, [""; 0], "{language} {typed}");
        let echoed = browser.attributes("[data-read-as]", "data-read-as").await;
        assert_eq!(echoed, [read], "{language} {typed}");
        browser.enter("customers_new", "1").await;
        assert_eq!(
            browser.value_of("cac").await.as_deref(),
            Some(read),
            "{language} {typed}"
        );
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn any_minus_sign_and_percent_signs_are_read() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv-discounted").await;
    browser.enter("retention_rate", "85 %").await;
    browser.enter("discount_rate", "10").await;
    for minus in ["-20", "−20", "–20"] {
        browser.enter("margin", minus).await;
        browser
            .wait_for_value("cltv_discounted.end_certain", -80.0, 1e-12)
            .await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn where_two_readings_exist_the_other_is_offered_and_can_be_taken() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for (language, first, other) in [("en", "1234", "1.234"), ("bg", "1.234", "1234")] {
        browser
            .open_afresh(&format!("#/metrics/acquisition?lang={language}"))
            .await;
        browser.enter("customers_new", "1").await;
        browser.enter("acquisition_spend", "1,234").await;
        assert_eq!(browser.value_of("cac").await.as_deref(), Some(first));
        browser
            .click(&format!("button[data-instead='{other}']"))
            .await;
        browser.wait_until_gone("button[data-instead]").await;
        assert_eq!(
            browser.value_of("cac").await.as_deref(),
            Some(other),
            "{language}"
        );
    }
    // A share below 1 might have been meant as a fraction.
    browser.open_afresh("#/metrics/cltv-discounted").await;
    browser.enter("retention_rate", "0.85").await;
    browser.wait_for("[data-read-as='0.85']").await;
    browser.click("button[data-instead='85']").await;
    browser.wait_for_text("retention_rate", "85").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_count_that_is_not_whole_offers_its_neighbours() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "12.5").await;
    let offers = browser
        .attributes("button[data-instead]", "data-instead")
        .await;
    assert_eq!(offers, ["12", "13"]);
    browser.click("button[data-instead='13']").await;
    browser.wait_for_text("satisfied", "13").await;
    assert_eq!(browser.problems().await, [""; 0]);
    browser.assert_quiet();
}

#[tokio::test]
async fn another_currency_is_not_converted_and_the_page_says_so() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/acquisition").await;
    browser.enter("customers_new", "1").await;
    browser.enter("acquisition_spend", "$20").await;
    browser.wait_for_value("cac", 20.0, 0.0).await;
    let note = browser.text(".field span.offer").await;
    assert!(note.contains("US Dollar") && note.contains("EUR"), "{note}");
    browser.assert_quiet();
}

/// What a link brings in can be wrong where the page is folded; then it is unfolded.
#[tokio::test]
async fn a_problem_in_something_folded_is_visible() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let item = "items/base/pers-interface";
    for (link, code) in [
        (
            "#/metrics/nps?promoters=4&passives=2&detractors=1&sample=1&population=3",
            "population_too_small",
        ),
        (
            "#/plan?plan/test/metric=csat&plan/test/goal=much",
            "not_a_number",
        ),
        (
            "#/plan?plan/start=2026-01-05&plan/test/weeks=many",
            "weeks_not_a_number",
        ),
        (
            &format!("#/guides/personalisation?{item}/state=doing&{item}/date=soon"),
            "not_a_date",
        ),
    ] {
        browser.open_afresh(link).await;
        browser.wait_for_parts().await;
        let seen =
            format!("document.querySelector('[data-problem={code}]')?.checkVisibility() === true");
        browser.wait_until(&seen).await;
    }
    browser.open_afresh("#/metrics/nps").await;
    let stored = [
        ("field/promoters", "4"),
        ("field/passives", "2"),
        ("field/detractors", "1"),
        ("sample", "1"),
        ("population", "many"),
    ];
    browser.keep(&stored).await;
    browser.reload().await;
    browser
        .wait_until("document.querySelector('.margin [data-problem=not_a_number]')?.checkVisibility() === true")
        .await;
    // Correcting it doesn't fold it.
    browser.enter("population", "700").await;
    browser.wait_until_gone(".margin [data-problem]").await;
    assert!(browser.sees("[name=population]").await);
    browser.assert_quiet();
}
