//! Measurements of each metric's page: where its parts are at three window sizes.

use serde_json::{Value, json};

use crate::support::browser::Browser;

/// Every metric with figures.
const LINKS: [&str; 16] = [
    "#/metrics/retention?customers_start=4820&customers_end=5015&customers_new=610&period=year",
    "#/metrics/churn?customers_start=12400&customers_lost=496&customers_passing=62&period=month",
    "#/metrics/nps?promoters=75&passives=25&detractors=30",
    "#/metrics/csat?satisfied=412&responses=500",
    "#/metrics/cltv?purchase_value=68.5&purchase_frequency=3.4&customer_lifespan=4.5&gross_margin=48%&period=year",
    "#/metrics/cltv-discounted?margin=120&retention_rate=80%&discount_rate=10%&period=year",
    "#/metrics/referral?customers_referred=54&customers_new=210",
    "#/metrics/acquisition?acquisition_spend=9000&customers_new=120&cltv=310&margin=20&period=month",
    "#/metrics/budget?acquisition_spend=46500&customers_new=620&keeping_spend=31500&customers_saved=210&retention_share=20%&doubling_gain=50%&customers_kept=2100",
    "#/metrics/repeat-purchase?buyers=1200&repeat_buyers=420&period=year",
    "#/metrics/effort?effort_1=12&effort_2=9&effort_3=17&effort_4=31&effort_5=58&effort_6=104&effort_7=96",
    "#/metrics/revenue-retention?revenue_start=100000&revenue_churned=4000&revenue_contraction=1500&revenue_expansion=7000&period=month",
    "#/metrics/programme?points_issued=100000&points_redeemed=62000&points_expired=11000",
    "#/metrics/growth?customers_start=1000&customers_new=80&churn_rate=5%&periods_ahead=24&period=month",
    "#/metrics/virality?invitations=5&invite_conversion=15%&rounds=4",
    "#/metrics/earned-growth?nrr=104%&earned_new=6%&growth_total=18%",
];

/// Measures the page of every metric, filled in, and prints a line for each.
pub async fn measure(browser: &Browser) -> Value {
    println!(
        "\nPages of metrics, filled in: wide (1280 × 900), narrow (390 × 844), keyboard up (390 × 500)\n{:<18}{:>12}{:>14}{:>16}{:>16}{:>8}{:>8}{:>10}{:>14}",
        "",
        "field, wide",
        "field, narrow",
        "result, wide",
        "result, narrow",
        "words",
        "sizes",
        "target",
        "while typing"
    );
    let mut pages = Vec::new();
    for link in LINKS {
        browser.resize(1280, 900);
        browser.open_afresh(link).await;
        browser.wait_for("main data[data-variable]").await;
        browser.wait_for(".metric aside").await;
        let wide = browser.run(MEASURE, Vec::new()).await;
        browser.resize(390, 844);
        let narrow = browser.run(MEASURE, Vec::new()).await;
        browser.resize(390, 500);
        let typing = browser.run(TYPING, Vec::new()).await;
        let id = link.split(['/', '?']).nth(2).unwrap_or(link);
        let number = |value: &Value, key: &str| value[key].as_f64().unwrap_or(f64::NAN);
        let words = |value: &Value, key: &str| {
            if value[key] == true {
                "whole"
            } else {
                "NOT WHOLE"
            }
        };
        println!(
            "{id:<18}{:>12.0}{:>14.0}{:>16}{:>16}{:>8.0}{:>8.0}{:>10.0}{:>14}",
            number(&wide, "field"),
            number(&narrow, "field"),
            words(&wide, "result"),
            words(&narrow, "result"),
            number(&wide, "words"),
            number(&wide, "sizes"),
            number(&narrow, "target"),
            if typing == true {
                "in sight"
            } else {
                "OUT OF SIGHT"
            },
        );
        pages.push(
            json!({ "page": id, "wide": wide, "narrow": narrow, "result_while_typing": typing }),
        );
    }
    println!(
        "Limits: first field at most 260 (wide) and 300 (narrow) pixels down, result whole, at most 40 \
         words before the first field and 6 sizes of letters, no target below 24 pixels."
    );
    json!(pages)
}

const MEASURE: &str = "
    scrollTo(0, 0);
    const main = document.querySelector('main');
    const box = (element) => element.getBoundingClientRect();
    const isSeen = (element) => box(element).width > 0 && box(element).height > 0
        && !element.closest('.unseen');
    const field = main.querySelector('.figures input');
    const result = box(main.querySelector('.answer data'));
    const picture = main.querySelector('figure');
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let words = 0;
    const sizes = new Set();
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !isSeen(element)) continue;
        const isBefore = field.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
        if (isBefore && !element.closest('.field')) words += walker.currentNode.data.trim().split(/\\s+/).length;
        if (!element.closest('math, svg')) sizes.add(getComputedStyle(element).fontSize);
    }
    // A link inside a sentence is exempt: WCAG 2.5.8.
    const standsAlone = (link) => link.parentElement.textContent.trim() === link.textContent.trim();
    const links = [...main.querySelectorAll('a')].filter((link) => link.matches('.button') || standsAlone(link));
    const targets = [...main.querySelectorAll('button, select, summary, input'), ...links].filter(isSeen);
    return {
        field: box(field).top,
        result: result.top >= 0 && result.bottom <= innerHeight,
        picture: picture ? box(picture).top : null,
        words, sizes: sizes.size,
        target: Math.min(...targets.map((target) => Math.max(box(target).height, 0))),
    };";

/// Whether the result is visible while any field has the focus.
const TYPING: &str = "
    return [...document.querySelectorAll(':is(.figures, .target, .variants) input[type=text]')].every((field) => {
        field.focus();
        field.scrollIntoView({ block: 'center' });
        const { top, bottom } = document.querySelector('.answer data').getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
    });";
