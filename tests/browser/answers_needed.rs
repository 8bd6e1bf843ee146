//! How many answers or customers are needed: what the fields refuse, and what the words name.

use crate::support::browser::{Browser, Options};

const SURVEY: &str = "promoters=75&passives=25&detractors=30";

/// The plan says how it read its fields and what is wrong with them, for a survey and for customers.
#[tokio::test]
async fn the_plan_refuses_what_it_cannot_use() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let retention = "retention?customers_start=100&customers_end=85&customers_new=0&sample=1";
    for (page, unit) in [
        (format!("nps?{SURVEY}"), "percent_here"),
        (retention.to_owned(), ""),
    ] {
        for language in ["en", "sl"] {
            browser
                .open_afresh(&format!("#/metrics/{page}&lang={language}"))
                .await;
            browser.wait_for("[data-needed=answers]").await;
            for name in ["needed.margin", "needed.difference"] {
                let answer = format!("[data-needed={}]", name.trim_start_matches("needed."));
                browser
                    .wait_until(&format!(
                        "document.querySelector('{answer}').textContent !== ''"
                    ))
                    .await;
                for (text, code) in [
                    ("abc", "not_a_number"),
                    ("-5", "negative"),
                    ("0", "not_above_zero"),
                    ("1 000", "beyond_scale"),
                    ("0,000000001", "too_fine"),
                    ("5%", unit),
                ] {
                    browser.enter(name, text).await;
                    if code.is_empty() {
                        browser
                            .wait_until(&format!(
                                "document.querySelector('{answer}').textContent !== ''"
                            ))
                            .await;
                        continue;
                    }
                    let problem = format!("[data-problem={code}]");
                    browser.wait_for(&format!(".needed {problem}")).await;
                    assert!(browser.is_tied(&problem, name).await, "{name} {text}");
                    assert_eq!(browser.text(&answer).await, "", "{name} {text}");
                    assert_eq!(browser.axe().await, [""; 0], "{name} {text}");
                }
                // An empty field only says what to enter.
                browser.clear(name).await;
                browser.wait_until_gone(".needed [data-problem]").await;
                assert_eq!(browser.text(&answer).await, "");
                browser.enter(name, "6").await;
            }
        }
    }
    browser.assert_quiet();
}

/// What is counted is named by the metric, one answer is one answer, and the power can be chosen.
#[tokio::test]
async fn the_plan_names_what_it_counts_and_its_power() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open(&format!("#/metrics/nps?{SURVEY}")).await;
    browser.wait_for("[data-needed=difference]").await;
    let said = browser.text("[data-needed=difference]").await;
    assert!(
        said.contains("80%") && said.contains("answers in each survey"),
        "{said}"
    );
    browser.choose("needed.power", "90").await;
    browser
        .wait_until(
            "document.querySelector('[data-needed=difference]').textContent.includes('90%')",
        )
        .await;
    let surer = browser.text("[data-needed=difference]").await;
    assert_ne!(surer.replace("90%", "80%"), said);
    assert!(browser.text("[data-needed=answers]").await.contains("90%"));
    browser.enter("needed.margin", "99").await;
    browser
        .wait_until(
            "document.querySelector('[data-needed=margin]').textContent === 'You need about 1 answer.'",
        )
        .await;

    let retention = "retention?customers_start=100&customers_end=85&customers_new=0&sample=1";
    browser.open_afresh(&format!("#/metrics/{retention}")).await;
    browser.wait_for("[data-needed=answers]").await;
    let section = browser.text(".needed").await;
    assert!(section.contains("customers in each group"), "{section}");
    assert!(
        !section.contains("answer") && !section.contains("survey"),
        "{section}"
    );

    // The mean of a scale has a plan too.
    let effort =
        "effort?effort_1=2&effort_2=3&effort_3=4&effort_4=6&effort_5=11&effort_6=12&effort_7=10";
    browser.open_afresh(&format!("#/metrics/{effort}")).await;
    browser.wait_for("[data-needed=answers]").await;
    assert!(
        browser
            .text("[data-needed=margin]")
            .await
            .contains("answers")
    );
    assert_eq!(browser.axe().await, [""; 0]);
    browser.assert_quiet();
}
