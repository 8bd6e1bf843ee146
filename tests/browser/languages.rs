//! The languages are chosen in one step on every page, and nothing is lost.

use crate::support::browser::{Browser, Options};

/// A page of each chunk of the program.
const PAGES: [&str; 5] = [
    "#/",
    "#/metrics/nps",
    "#/guides/personalisation",
    "#/plan",
    "#/nowhere",
];

/// The tags offered in the header.
async fn offered(browser: &Browser) -> Vec<String> {
    let tags = "[...document.querySelector('select[name=language]').options].map((o) => o.value)";
    let tags = browser.eval(tags).await;
    let tags = tags.as_array().into_iter().flatten();
    tags.filter_map(|tag| tag.as_str().map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn every_language_is_one_step_away() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for page in PAGES {
        browser.open(page).await;
        for tag in offered(&browser).await {
            browser.choose("language", &tag).await;
            browser
                .wait_until(&format!("document.documentElement.lang === '{tag}'"))
                .await;
            browser.wait_for_parts().await;
            let text = browser.text("body").await;
            assert!(!text.contains('⟨'), "{tag} {page}: {text}");
        }
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn the_main_path_in_every_language() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for tag in offered(&browser).await {
        browser.open(&format!("#/metrics/cltv?lang={tag}")).await;
        let (value, decimal) = if tag == "en" {
            ("12.5", ".")
        } else {
            ("12,5", ",")
        };
        browser.enter("purchase_value", value).await;
        browser.enter("purchase_frequency", "4").await;
        browser.enter("customer_lifespan", "3").await;
        browser.wait_for_value("cltv", 150.0, 0.0).await;
        browser
            .enter("purchase_frequency", &format!("1{decimal}5"))
            .await;
        browser.wait_for_value("cltv", 56.25, 0.0).await;
        assert_eq!(browser.axe().await, [""; 0], "{tag}");
        browser.click("button[data-take=reset]").await;
    }
    browser.assert_quiet();
}

/// The forms of Lithuanian nouns depend on the last digits, and on whether there is a fraction.
#[tokio::test]
async fn lithuanian_nouns_agree_with_their_numbers() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/churn?lang=lt").await;
    // A number of 100 customers leaves; a customer stays for a number of periods.
    for (lost, periods) in [
        ("4", 25.0),
        ("40", 2.5),
        ("100", 1.0),
        ("10", 10.0),
        ("1", 100.0),
    ] {
        browser
            .follow(&format!(
                "#/metrics/churn?customers_start=100&customers_lost={lost}&lang=lt"
            ))
            .await;
        let form = format!("new Intl.PluralRules('lt').select({periods})");
        let noun = match browser.eval(&form).await.as_str() {
            Some("one") => "laikotarpis",
            Some("few") => "laikotarpiai",
            Some("many") => "laikotarpio",
            _ => "laikotarpių",
        };
        let shown = "data[data-variable=customer_lifespan]";
        browser.wait_for(shown).await;
        let shown = browser.text(shown).await;
        assert!(shown.ends_with(noun), "{lost}: {shown}, not {noun}");
    }
    browser.assert_quiet();
}

/// Text in another language is marked as such, for screen readers and hyphenation.
#[tokio::test]
async fn titles_and_names_of_another_language_are_marked() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    for page in ["#/metrics/nps?lang=bg", "#/myths/d1?lang=bg"] {
        browser.open(page).await;
        if page.contains("myths") {
            browser.click("[data-guess=myth-show]").await;
            browser.wait_for(".known").await;
        }
        assert!(browser.count("main cite[lang=en]").await > 0, "{page}");
        let marks = "[...document.querySelectorAll('main li')].filter((line) => line.textContent.includes('_'))
            .map((line) => line.textContent)";
        assert_eq!(browser.eval(marks).await, serde_json::json!([]), "{page}");
    }
    browser.open("#/guides/myths/x25?lang=sl").await;
    browser.wait_for("[data-entry=X25] span[lang=bg]").await;
    assert!(!browser.text("[data-entry=X25]").await.contains('_'));
    let names = "[...document.querySelectorAll('select[name=language] option')].every((o) => o.lang === o.value)";
    assert_eq!(browser.eval(names).await, true);
    assert_eq!(browser.attributes(".brand", "lang").await, ["en"]);
    browser.assert_quiet();
}

/// What `Intl` writes can be typed into a field, in the same language.
#[tokio::test]
async fn numbers_as_intl_writes_them_are_read() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/").await;
    for tag in offered(&browser).await {
        browser.open(&format!("#/metrics/cltv?lang={tag}")).await;
        let written = "(tag) => [
            [{}, 1234567.25], [{ minimumFractionDigits: 3 }, 1234], [{}, 987654],
            [{ style: 'currency', currency: 'EUR' }, 1234567.25],
            [{ style: 'currency', currency: 'EUR', currencyDisplay: 'code' }, 98765.5],
            [{ style: 'currency', currency: 'BGN' }, 2500.75],
            [{ style: 'currency', currency: 'RUB' }, 2500.75],
        ].map(([options, number]) => [new Intl.NumberFormat(tag, options).format(number), number])";
        let written = browser.eval(&format!("({written})('{tag}')")).await;
        browser.enter("purchase_frequency", "1").await;
        browser.enter("customer_lifespan", "1").await;
        for pair in written.as_array().into_iter().flatten() {
            let (text, number) = (pair[0].as_str(), pair[1].as_f64());
            let (text, number) = (text.expect("a text"), number.expect("a number"));
            browser.enter("purchase_value", text).await;
            browser.wait_for_value("cltv", number, 0.0).await;
        }
        let share = format!(
            "new Intl.NumberFormat('{tag}', {{ style: 'percent', minimumFractionDigits: 1 }}).format(0.355)"
        );
        let share = browser.eval(&share).await;
        browser.enter("purchase_value", "200").await;
        browser
            .enter("gross_margin", share.as_str().expect("a text"))
            .await;
        browser.wait_for_value("cltv_margin", 71.0, 1e-12).await;
        browser.click("button[data-take=reset]").await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_choice_keeps_every_number_and_is_kept() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv").await;
    browser.enter("purchase_value", "1,234.5").await;
    browser.enter("purchase_frequency", "2").await;
    browser.enter("customer_lifespan", "half").await;
    browser.choose("language", "bg").await;
    browser
        .wait_until("document.documentElement.lang === 'bg'")
        .await;
    assert_eq!(browser.text_of("purchase_value").await, "1234,5");
    assert_eq!(browser.text_of("purchase_frequency").await, "2");
    assert_eq!(browser.text_of("customer_lifespan").await, "half");
    browser.enter("customer_lifespan", "1,5").await;
    browser.wait_for_value("cltv", 3703.5, 0.0).await;
    browser.wait_until_kept("language", "bg").await;
    browser
        .wait_until_kept("field/customer_lifespan", "1,5")
        .await;
    browser.reload().await;
    assert_eq!(browser.eval("document.documentElement.lang").await, "bg");
    assert_eq!(browser.text_of("purchase_value").await, "1234,5");
    browser.choose("language", "en").await;
    browser
        .wait_until("document.documentElement.lang === 'en'")
        .await;
    assert_eq!(browser.text_of("customer_lifespan").await, "1.5");
    browser.wait_for_value("cltv", 3703.5, 0.0).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_links_language_applies_only_to_that_visit() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/?lang=bg").await;
    assert_eq!(browser.eval("document.documentElement.lang").await, "bg");
    browser.open("#/").await;
    assert_eq!(browser.eval("document.documentElement.lang").await, "en");
    // A choice made by hand takes precedence over the link.
    browser.open("#/metrics/nps?lang=bg").await;
    browser.choose("language", "sl").await;
    browser
        .wait_until("document.documentElement.lang === 'sl'")
        .await;
    browser.wait_until("!location.hash.includes('lang=')").await;
    browser.assert_quiet();
}

/// The choice is reverted on the device just after the page reports the problem.
const NOT_KEPT: &str = "JSON.parse(localStorage.getItem('loyalty-lab/language'))?.value !== 'bg'";

#[tokio::test]
async fn a_language_that_cannot_be_fetched_changes_nothing() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/nps").await;
    browser.enter("promoters", "7").await;
    browser.devtools("Network.enable", serde_json::json!({}));
    let blocked = |urls: &[&str]| serde_json::json!({ "urls": urls });
    browser.devtools("Network.setBlockedURLs", blocked(&["*words-bg*"]));
    browser.choose("language", "bg").await;
    browser
        .wait_for("[data-problem=language_unreachable]")
        .await;
    assert_eq!(browser.eval("document.documentElement.lang").await, "en");
    assert_eq!(browser.text_of("promoters").await, "7");
    browser.wait_until(NOT_KEPT).await;
    // The user can try again; it fails again, and still isn't saved as the choice.
    let list = "document.querySelector('select[name=language]').value";
    browser.wait_until(&format!("{list} === 'en'")).await;
    browser.choose("language", "bg").await;
    browser
        .wait_for("[data-problem=language_unreachable]")
        .await;
    browser.wait_until(&format!("{list} === 'en'")).await;
    browser.wait_until(NOT_KEPT).await;
    // A link that asks for it opens in the current language.
    browser.open("#/metrics/nps?lang=bg").await;
    browser
        .wait_for("[data-problem=language_unreachable]")
        .await;
    assert_eq!(browser.eval("document.documentElement.lang").await, "en");
    assert_eq!(browser.text_of("promoters").await, "7");
    browser.devtools("Network.setBlockedURLs", blocked(&[]));
    browser.choose("language", "sl").await;
    browser
        .wait_until("document.documentElement.lang === 'sl'")
        .await;
    assert_eq!(browser.text_of("promoters").await, "7");
    // If not even the notices can be fetched, the page says which language it was, and the list shows the
    // current one.
    browser.open("#/plan").await;
    browser.devtools(
        "Network.setBlockedURLs",
        blocked(&["*words-lt*", "*frame*"]),
    );
    browser.choose("language", "lt").await;
    let said = "[data-problem=language_unreachable]";
    browser.wait_for(said).await;
    assert!(browser.text(said).await.contains("Lietuvių"));
    browser.wait_until(&format!("{list} === 'sl'")).await;
}
