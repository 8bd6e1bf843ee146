//! Typing: the field keeps the typed text, the result follows, and so does the address.

use crate::support::browser::{Browser, Options};

#[tokio::test]
async fn the_field_keeps_every_character_as_typed() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv").await;
    for text in [
        "1.", "2.50", "1 234,5", ",5", "007", "1,234.5", "-", "1e", "85 %",
    ] {
        browser.clear("purchase_value").await;
        let mut typed = String::new();
        for character in text.chars() {
            browser
                .type_into("purchase_value", &character.to_string())
                .await;
            typed.push(character);
            assert_eq!(browser.text_of("purchase_value").await, typed);
        }
        let focused = browser.eval("document.activeElement.name").await;
        assert_eq!(focused, "purchase_value", "{text}");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn a_character_in_the_middle_leaves_the_cursor_there() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv").await;
    browser.enter("purchase_value", "1200").await;
    let set = "document.activeElement.setSelectionRange(1, 1)";
    browser.run(set, Vec::new()).await;
    browser.press(&['5']).await;
    assert_eq!(browser.text_of("purchase_value").await, "15200");
    let cursor = browser.eval("document.activeElement.selectionStart").await;
    assert_eq!(cursor, 2);
    browser.assert_quiet();
}

#[tokio::test]
async fn the_answer_moves_with_each_keystroke() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv").await;
    browser.enter("purchase_frequency", "1").await;
    browser.enter("customer_lifespan", "1").await;
    let steps = [
        ("2", "2"),
        (".", "2"),
        ("5", "2.5"),
        ("0", "2.5"),
        ("7", "2.507"),
    ];
    for (key, value) in steps {
        browser.type_into("purchase_value", key).await;
        let number = value.parse().expect("a number");
        browser.wait_for_value("cltv", number, 0.0).await;
    }
    browser.clear("purchase_value").await;
    browser.wait_until_gone("data[data-variable=cltv]").await;
    assert!(browser.sees("[data-hint=missing]").await);
    browser.assert_quiet();
}

#[tokio::test]
async fn one_field_is_the_same_on_every_page_that_shows_it() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/retention").await;
    for (name, text) in [
        ("customers_start", "100"),
        ("customers_end", "95"),
        ("customers_new", "5"),
    ] {
        browser.enter(name, text).await;
    }
    browser.follow("#/metrics/churn").await;
    assert_eq!(browser.text_of("customers_start").await, "100");
    // The customers lost follow from retention, and the lifespan from churn.
    browser.wait_for_value("churn_rate", 0.1, 1e-12).await;
    browser.follow("#/metrics/cltv").await;
    browser.enter("purchase_value", "3").await;
    browser.enter("purchase_frequency", "2").await;
    browser.wait_for_value("cltv", 60.0, 1e-12).await;
    browser.follow("#/metrics/referral").await;
    assert_eq!(browser.text_of("customers_new").await, "5");
    browser.assert_quiet();
}

#[tokio::test]
async fn the_address_follows_the_typing_without_a_new_entry_of_the_history() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    let entries = browser.eval("history.length").await;
    browser.type_into("satisfied", "80").await;
    browser.type_into("responses", "100").await;
    browser
        .wait_until("location.hash === '#/metrics/csat?satisfied=80&responses=100'")
        .await;
    assert_eq!(browser.eval("history.length").await, entries);
    assert_eq!(
        browser.eval("document.activeElement.name").await,
        "responses"
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn a_share_is_a_fraction_in_the_address() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv-discounted").await;
    browser.enter("retention_rate", "85 %").await;
    browser
        .wait_until("location.hash === '#/metrics/cltv-discounted?retention_rate=0.85'")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_page_is_a_new_history_entry_and_going_back_keeps_the_figures() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "80").await;
    browser
        .wait_until("location.hash.includes('satisfied=80')")
        .await;
    browser.resize(1280, 900);
    let entries = browser.eval("history.length").await.as_u64();
    browser.click("nav a[href='#/metrics/nps']").await;
    browser.wait_for("article[data-metric=nps]").await;
    assert_eq!(
        browser.eval("history.length").await.as_u64(),
        entries.map(|entries| entries + 1)
    );
    browser.client.back().await.expect("the way back");
    browser.wait_for("article[data-metric=csat]").await;
    assert_eq!(browser.text_of("satisfied").await, "80");
    assert_eq!(browser.count("[data-notice]").await, 0);
    browser.assert_quiet();
}

/// A part of the page that appears or disappears must not draw the field again in which the user types.
#[tokio::test]
async fn whatever_is_typed_the_field_keeps_the_focus() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    const TYPE: &str = "
        const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
        const fields = () => document.querySelectorAll('main :is(input:is([type=text], :not([type])), textarea)');
        const typed = async () => {
            const lost = [];
            for (let place = 0; place < fields().length; place += 1) {
                const field = fields()[place];
                if (field.readOnly || field.disabled) continue;
                const before = field.value;
                for (const text of ['', 'x', '0', '-5', '90', '150%', '1e12', before]) {
                    const current = fields()[place];
                    current.focus();
                    if (document.activeElement !== current) break;
                    current.value = text;
                    current.dispatchEvent(new InputEvent('input', { bubbles: true }));
                    for (let drawn = 0; drawn < 4; drawn += 1) await frame();
                    if (document.activeElement !== current) lost.push(`${current.name}: ${text}`);
                }
            }
            globalThis.typedInto = fields().length;
            globalThis.lost = lost;
        };
        delete globalThis.lost;
        typed();";
    for (page, fields) in [
        ("#/lab/chance", 6),
        ("#/lab/mixture", 3),
        (
            "#/metrics/nps?promoters=50&passives=30&detractors=20&sample=1&b.promoters=60",
            6,
        ),
        (
            "#/metrics/retention?customers_start=100&customers_end=90&customers_new=5",
            3,
        ),
        ("#/metrics/budget", 5),
    ] {
        browser.open(page).await;
        browser.wait_for_parts().await;
        browser.run(TYPE, Vec::new()).await;
        browser.wait_until("globalThis.lost").await;
        assert_eq!(browser.eval("lost").await, serde_json::json!([]), "{page}");
        let typed_into = browser.eval("typedInto").await.as_u64();
        assert!(typed_into >= Some(fields), "{page}: {typed_into:?} fields");
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn choosing_leaves_the_focus_where_it_was() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser
        .open("#/metrics/retention?customers_start=100&customers_end=90&customers_new=5")
        .await;
    browser.wait_for("[name=sample]").await;
    for (origin, is_sample) in [("1", true), ("0", false)] {
        let choose = "
            const list = document.querySelector('[name=sample]');
            list.closest('details').open = true;
            list.focus();
            list.value = arguments[0];
            list.dispatchEvent(new Event('change', { bubbles: true }));";
        browser.run(choose, vec![origin.into()]).await;
        let drawn = format!("!!document.querySelector('[name=level]') === {is_sample}");
        browser.wait_until(&drawn).await;
        let focused = browser.eval("document.activeElement.name").await;
        assert_eq!(focused, "sample", "{origin}");
    }
    // Choosing none hides the choice, if there is no market to choose.
    browser.open("#/cultures").await;
    browser.keep(&[("market/current", "house")]).await;
    browser.open("#/cultures").await;
    browser
        .click("input[name='market/current'][value='']")
        .await;
    browser
        .wait_until("document.activeElement.id === 'markets'")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn what_waits_for_a_pause_isnt_lost() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/cltv").await;
    browser.wait_for_parts().await;
    browser.enter("purchase_value", "50").await;
    browser.enter("customer_lifespan", "3").await;
    // So slow that drawing waits until the user pauses typing, which shows after two drawings.
    browser.slow_down(30.0);
    for figure in ["1", "2", "3"] {
        browser.enter("purchase_frequency", figure).await;
        let figure = figure.parse::<f64>().expect("a number");
        browser.wait_for_value("cltv", 150.0 * figure, 0.0).await;
    }
    // The user types and opens another page in the same moment.
    const TYPE_AND_LEAVE: &str = "
        const field = document.querySelector('input[name=purchase_frequency]');
        field.value = '4';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        const answer = document.querySelector('data[data-variable=cltv]').value;
        location.hash = '#/metrics/retention';
        return answer;";
    // On a quick machine the letter waits only for the next frame.
    let answer = browser.run(TYPE_AND_LEAVE, Vec::new()).await;
    assert_eq!(answer.as_str(), Some("450"), "drawn with the letter");
    browser.wait_for("article[data-metric=retention]").await;
    browser.slow_down(1.0);
    browser.run("history.back()", Vec::new()).await;
    browser.wait_for("article[data-metric=cltv]").await;
    assert_eq!(browser.text_of("purchase_frequency").await, "4");
    browser.wait_for_value("cltv", 600.0, 0.0).await;
    browser.assert_quiet();
}
