//! The plan in six steps: edited, shifted, saved, exported, and given wrong input.

use std::fs;

use crate::support::browser::{Browser, Options};
use crate::support::user::{CONTROL, TAB};
use serde_json::Value;

use loyalty_lab::guides::plan_steps::STEPS;

const PAGE: &str = "#/plan";

async fn on_plan(fragment: &str) -> Option<Browser> {
    let browser = Browser::start(Options::default()).await?;
    browser.open(fragment).await;
    browser.wait_for(".plan-step[data-step=evaluate]").await;
    Some(browser)
}

/// Sets a field as the browser's own date picker does, regardless of the order of its parts.
async fn set(browser: &Browser, name: &str, text: &str) {
    let script = "const [field] = document.getElementsByName(arguments[0]);
        const kind = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement : HTMLInputElement;
        Object.getOwnPropertyDescriptor(kind.prototype, 'value').set.call(field, arguments[1]);
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    browser.run(script, vec![name.into(), text.into()]).await;
}

async fn open_step(browser: &Browser, step: &str) {
    browser.click(&format!("#plan-step-{step}")).await;
    browser
        .wait_for(&format!("[data-step={step}][open] select"))
        .await;
}

/// The text of a column in a step's row of the control table.
async fn wait_for_row(browser: &Browser, step: &str, column: u32, part: &str) {
    // Counted from the end, because without a start there is no column for days.
    let from_end = 9 - column;
    let cell = format!("tr[data-row={step}] > :nth-last-child({from_end})");
    let (cell, part) = (Value::from(cell), Value::from(part));
    browser
        .wait_until(&format!(
            "document.querySelector({cell}).textContent.includes({part})"
        ))
        .await;
}

async fn wait_for_bar(browser: &Browser, step: &str, first: i32, days: i32) {
    browser
        .wait_for(&format!(
            "[data-bar={step}] rect[data-first='{first}'][data-days='{days}']"
        ))
        .await;
}

#[tokio::test]
async fn a_changed_length_shifts_what_follows_and_says_so() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    wait_for_bar(&browser, "test", 35, 7).await;
    assert!(browser.text(".plan-end").await.contains("8 weeks"));
    set(&browser, "plan/start", "2026-01-05").await;
    wait_for_row(&browser, "test", 3, "9 Feb 2026").await;
    assert_eq!(browser.text(".plan-moved").await, "");

    set(&browser, "plan/train/weeks", "4").await;
    wait_for_row(&browser, "test", 3, "23 Feb 2026").await;
    wait_for_bar(&browser, "train", 21, 28).await;
    wait_for_bar(&browser, "test", 49, 7).await;
    browser
        .wait_until("document.querySelector('.plan-moved[role=status]').textContent")
        .await;
    let said = browser.text(".plan-moved").await;
    for part in ["3 steps", "“Test and correct” to 23 Feb 2026", "10 weeks"] {
        assert!(said.contains(part), "{said}");
    }
    assert!(!said.contains("Train"), "{said}");
    // The announcement follows the language of the page.
    browser.choose("language", "sl").await;
    browser
        .wait_until("document.querySelector('.plan-moved').textContent.includes('3 koraki')")
        .await;
    browser.choose("language", "en").await;
    browser
        .wait_until("document.querySelector('.plan-moved').textContent.includes('3 steps')")
        .await;

    // A start that was set stays, and the button removes it.
    set(&browser, "plan/test/start", "2026-03-30").await;
    wait_for_row(&browser, "test", 3, "30 Mar 2026").await;
    wait_for_row(&browser, "roll-out", 3, "6 Apr 2026").await;
    open_step(&browser, "test").await;
    browser.click("[data-step=test] .plan-follow").await;
    wait_for_row(&browser, "test", 3, "23 Feb 2026").await;
    let focus = browser.eval("document.activeElement.name").await;
    assert_eq!(focus, "plan/test/start");

    open_step(&browser, "develop").await;
    browser.choose("plan/develop/state", "not-for-us").await;
    wait_for_row(&browser, "test", 3, "9 Feb 2026").await;
    wait_for_row(&browser, "develop", 5, "not for us").await;
    assert_eq!(browser.count("[data-bar=develop] rect").await, 0);
    browser.assert_quiet();
}

/// The week starts on the usual day where the language is spoken.
#[tokio::test]
async fn the_next_week_is_offered_as_the_start() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    for tag in ["en", "bg", "lt"] {
        browser.open(&format!("{PAGE}?lang={tag}")).await;
        browser.click(".plan-next-week").await;
        browser.wait_until_gone(".plan-next-week").await;
        let start = browser.text_of("plan/start").await;
        let region = if tag == "en" { "en-GB" } else { tag };
        let begins = format!(
            "new Date('{start}').getUTCDay() === new Intl.Locale('{region}').getWeekInfo().firstDay % 7
                && new Date('{start}') > new Date()"
        );
        assert_eq!(browser.eval(&begins).await, true, "{tag} {start}");
        // Within a field, the same keys act on the field.
        browser
            .run("document.activeElement.blur()", Vec::new())
            .await;
        browser.press(&['\u{e009}', 'z']).await;
        browser.wait_for(".plan-next-week").await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn everything_is_kept_and_undone() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    browser.click("#plan-tab-questions").await;
    set(
        &browser,
        "plan/tip/audit",
        "Strong in the shops, weak online",
    )
    .await;
    set(&browser, "plan/start", "2026-01-05").await;
    set(&browser, "plan/analyse/owner", "Živilė").await;
    set(&browser, "plan/analyse/note", "First the shops").await;
    open_step(&browser, "analyse").await;
    browser.choose("plan/analyse/state", "doing").await;
    browser
        .click("input[name='plan/analyse/task/survey-customers']")
        .await;
    wait_for_row(&browser, "analyse", 6, "1 of 3").await;
    browser
        .wait_until_kept("plan/analyse/task/survey-customers", "1")
        .await;
    browser.reload().await;
    browser.wait_for(".plan-step").await;
    wait_for_row(&browser, "analyse", 3, "5 Jan 2026").await;
    wait_for_row(&browser, "analyse", 4, "Živilė").await;
    wait_for_row(&browser, "analyse", 5, "doing").await;
    wait_for_row(&browser, "analyse", 6, "1 of 3").await;
    assert!(browser.text("#plan-tab-questions").await.contains("1 of 5"));

    // Clearing the plan is one step, which undo restores completely.
    browser.click("button[data-take=plan-reset]").await;
    browser
        .wait_for("button[data-take=plan-reset]:disabled")
        .await;
    wait_for_row(&browser, "analyse", 4, "managers").await;
    assert_eq!(browser.text_of("plan/start").await, "");
    browser.click("button[data-take=undo]").await;
    wait_for_row(&browser, "analyse", 4, "Živilė").await;
    wait_for_row(&browser, "analyse", 6, "1 of 3").await;
    let state = "document.getElementsByName('plan/analyse/state')[0].value";
    browser.wait_until(&format!("{state} === 'doing'")).await;
    assert_eq!(browser.text_of("plan/start").await, "2026-01-05");

    // A choice that is undone disappears from the list as well.
    open_step(&browser, "analyse").await;
    browser.choose("plan/analyse/state", "done").await;
    wait_for_row(&browser, "analyse", 5, "done").await;
    browser.click("button[data-take=undo]").await;
    browser.wait_until(&format!("{state} === 'doing'")).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn by_keyboard_alone() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    // From the table to the step, and through its fields.
    let go = "document.querySelector('tr[data-row=train] button').focus()";
    browser.run(go, Vec::new()).await;
    browser.press(&[' ']).await;
    browser
        .wait_until("document.activeElement.id === 'plan-step-train'")
        .await;
    let mut names = Vec::new();
    for _ in 0..12 {
        browser.press(&[TAB]).await;
        let name = browser.eval("document.activeElement.name || ''").await;
        names.push(name.as_str().unwrap_or_default().to_owned());
    }
    for part in ["owner", "state", "start", "weeks", "task/hold-courses"] {
        let name = format!("plan/train/{part}");
        assert!(names.contains(&name), "{name}: {names:?}");
    }
    let tick = "document.getElementsByName('plan/train/task/hold-courses')[0]";
    browser.run(&format!("{tick}.focus()"), Vec::new()).await;
    browser.press(&[' ']).await;
    wait_for_row(&browser, "train", 6, "1 of 3").await;
    browser.press(&[CONTROL, 'z']).await;
    wait_for_row(&browser, "train", 6, "0 of 3").await;
    browser.wait_until(&format!("!{tick}.checked")).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_goal_is_read_in_the_unit_of_its_metric() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/metrics/csat").await;
    browser.enter("satisfied", "80").await;
    browser.enter("responses", "100").await;
    browser.wait_for_value("csat", 0.8, 0.0).await;
    browser.follow(PAGE).await;
    browser.wait_for(".plan-step").await;
    set(&browser, "plan/start", "2026-01-05").await;
    open_step(&browser, "test").await;
    browser.choose("plan/test/metric", "csat").await;
    browser
        .wait_for("[data-step=test] .plan-offer button")
        .await;
    // 80 of 100 answers are a sample.
    let offer = browser.text("[data-step=test] .plan-offer button").await;
    assert_eq!(offer, "Use today’s figure: 80% ± 8%");
    browser.click("[data-step=test] .plan-offer button").await;
    browser.wait_for_text("plan/test/today", "80").await;
    set(&browser, "plan/test/goal", "85").await;
    set(&browser, "plan/test/due", "2026-04-01").await;
    wait_for_row(&browser, "test", 7, "from 80% to 85% by 1 Apr 2026").await;

    for (name, text, code) in [
        ("goal", "much", "not_a_number"),
        ("goal", "120", "above_one"),
        ("today", "-3", "negative"),
        ("due", "2026-02-01", "goal_before_step"),
    ] {
        let name = format!("plan/test/{name}");
        let before = browser.text_of(&name).await;
        set(&browser, &name, text).await;
        let problem = format!("[data-problem={code}]");
        browser.wait_for(&problem).await;
        assert!(browser.is_tied(&problem, &name).await, "{name} {text}");
        assert_eq!(browser.text_of(&name).await, text);
        set(&browser, &name, &before).await;
        browser.wait_until_gone(&problem).await;
    }
    browser.assert_quiet();
}

#[tokio::test]
async fn problems_are_shown_at_their_fields_and_nothing_is_lost() {
    let Some(browser) = on_plan(
        "#/plan?plan/start=2026-01-05&plan/develop/start=2026-02-30&plan/train/start=2025-12-01",
    )
    .await
    else {
        return;
    };
    for (name, text, code) in [
        ("plan/develop/start", "2026-02-30", "not_a_date"),
        ("plan/train/start", "2025-12-01", "step_before_plan"),
    ] {
        let problem = format!("[data-problem={code}]");
        browser.wait_for(&problem).await;
        assert!(browser.is_tied(&problem, name).await, "{name}");
        assert_eq!(browser.text_of(name).await, text);
    }
    // The first step with something to correct is open, and the line of a collapsed one says that it has a
    // problem.
    browser.wait_for("[data-step=develop][open]").await;
    assert!(browser.sees("#plan-step-train .problem").await);
    open_step(&browser, "test").await;
    for (text, code) in [
        ("0", "weeks_too_few"),
        ("-4", "weeks_too_few"),
        ("2.5", "weeks_not_whole"),
        ("521", "weeks_too_many"),
        ("two", "weeks_not_a_number"),
    ] {
        browser.enter("plan/test/weeks", text).await;
        let problem = format!("[data-problem={code}]");
        browser.wait_for(&problem).await;
        assert!(browser.is_tied(&problem, "plan/test/weeks").await);
        assert_eq!(browser.text_of("plan/test/weeks").await, text);
    }
    let long = "ž".repeat(50_000);
    set(&browser, "plan/test/note", &long).await;
    browser.wait_for("[data-problem=text_too_long]").await;
    let script = "return document.getElementsByName('plan/test/note')[0].value.length";
    assert_eq!(browser.run(script, Vec::new()).await, 50_000);
    // Without a start there are no dates for a calendar.
    set(&browser, "plan/start", "").await;
    browser.wait_for("[data-problem=plan_no_start]").await;
    browser.click("button[data-take=plan-ics]").await;
    browser
        .wait_for(".copied [data-problem=plan_no_start]")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn the_plan_is_exported_as_table_calendar_and_link() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    browser.allow_downloads();
    browser.allow_clipboard(true);
    set(&browser, "plan/start", "2026-01-05").await;
    set(&browser, "plan/develop/owner", "=SUM(A1)").await;
    set(&browser, "plan/develop/note", "one, \"two\"").await;
    wait_for_row(&browser, "develop", 4, "=SUM(A1)").await;
    browser.click("button[data-take=plan-csv]").await;
    let table = browser.saved_file(".csv").await;
    assert!(
        table.contains("\r\n2,Develop the strategy,'=SUM(A1),open,2026-01-12,2026-01-25,2,0,3,"),
        "{table}"
    );
    assert!(table.contains("\"one, \"\"two\"\"\"\r\n"), "{table}");
    assert_eq!(table.matches("\r\n").count(), 7);

    browser.click("button[data-take=plan-ics]").await;
    let dates = browser.saved_file(".ics").await;
    assert!(
        dates.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"),
        "{dates}"
    );
    for line in [
        "DTSTART;VALUE=DATE:20260112",
        "DTEND;VALUE=DATE:20260126",
        "RRULE:FREQ=MONTHLY",
    ] {
        assert!(
            dates.contains(&format!("\r\n{line}\r\n")),
            "{line}\n{dates}"
        );
    }
    assert_eq!(dates.matches("BEGIN:VEVENT").count(), 6);
    // Exporting the same plan again gives the same event ids, and another plan gives others.
    browser
        .wait_until("localStorage.getItem('loyalty-lab/plan/made')")
        .await;
    let made = browser.kept("plan/made").await.expect("when it was made");
    let name = format!("\r\nUID:plan-develop-{made}@loyalty-lab\r\n");
    assert!(dates.contains(&name), "{dates}");
    // Recording when the calendar was made isn't a change of the plan.
    assert!(browser.sees(".plan-take .copied p").await);

    browser.click("button[data-take=plan-link]").await;
    browser
        .wait_until("[...document.querySelectorAll('.copied')].some((one) => one.textContent.includes('link'))")
        .await;
    let script = "const done = arguments[arguments.length - 1];
        navigator.clipboard.readText().then(done, (problem) => done(String(problem)))";
    let link = browser.client.execute_async(script, Vec::new()).await;
    let link = link.expect("the clipboard can be read");
    let (_, fragment) = link
        .as_str()
        .and_then(|link| link.split_once('#'))
        .expect("a fragment");
    set(&browser, "plan/develop/owner", "Somebody else").await;
    browser.wait_until_gone(".plan-take .copied p").await;

    // A user with their own plan sees it next to the one in the link.
    browser.open_afresh(PAGE).await;
    browser.wait_for(".plan-step").await;
    set(&browser, "plan/develop/owner", "Ours").await;
    browser.wait_until_kept("plan/develop/owner", "Ours").await;
    browser.open(&format!("#{fragment}")).await;
    browser.wait_for(".plan-step").await;
    wait_for_row(&browser, "develop", 4, "=SUM(A1)").await;
    wait_for_row(&browser, "develop", 3, "12 Jan 2026").await;
    assert_eq!(
        browser.kept("plan/develop/owner").await.as_deref(),
        Some("Ours")
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn an_item_is_attached_to_a_step_and_is_the_same_on_the_checklist() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    let attach = "[data-step=train] .plan-attach";
    open_step(&browser, "train").await;
    browser.click(&format!("{attach} summary")).await;
    let list = browser.find(&format!("{attach} select")).await;
    browser
        .wait_for(&format!("{attach} option[value=pers-interface]"))
        .await;
    // Nothing is picked until the user picks it.
    let picked = format!("document.querySelector('{attach} select').selectedIndex");
    assert_eq!(browser.eval(&picked).await, 0);
    list.select_by_value("pers-interface")
        .await
        .expect("the item");
    browser
        .wait_for("[data-attached=pers-interface] a[href*='personalisation']")
        .await;
    wait_for_row(&browser, "train", 6, "0 of 4").await;
    browser
        .choose("items/base/pers-interface/state", "done")
        .await;
    wait_for_row(&browser, "train", 6, "1 of 4").await;
    browser
        .wait_until_kept("items/base/pers-interface/state", "done")
        .await;
    browser.follow("#/guides/personalisation").await;
    browser
        .wait_for("[data-item=pers-interface][data-state=done]")
        .await;
    browser.follow(PAGE).await;
    open_step(&browser, "train").await;
    browser
        .click("[data-attached=pers-interface] .plan-detach")
        .await;
    wait_for_row(&browser, "train", 6, "0 of 3").await;
    browser.click("[data-take=undo]").await;
    wait_for_row(&browser, "train", 6, "1 of 4").await;
    // An unknown item is reported, and stays until the user removes it.
    browser
        .open("#/plan?plan/train/items=pers-interface,nonsense")
        .await;
    browser
        .wait_for("[data-attached=nonsense] [data-problem=unknown_item]")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn another_metric_empties_the_figures_of_the_goal_and_a_figure_has_its_second_reading() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    open_step(&browser, "test").await;
    browser.choose("plan/test/metric", "cltv").await;
    browser.wait_for("[name='plan/test/goal']").await;
    set(&browser, "plan/test/goal", "1,234").await;
    browser.click("[data-step=test] button.offer").await;
    browser
        .wait_until("document.getElementsByName('plan/test/goal')[0].value === '1.2340'")
        .await;
    browser.choose("plan/test/metric", "nps").await;
    browser
        .wait_until("document.getElementsByName('plan/test/goal')[0].value === ''")
        .await;
    browser.click("[data-take=undo]").await;
    browser
        .wait_until("document.getElementsByName('plan/test/goal')[0].value === '1.2340'")
        .await;
    browser.wait_until_kept("plan/test/metric", "cltv").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_goal_keeps_the_period_that_it_was_set_for() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    browser.open("#/metrics/churn").await;
    browser.choose("period", "month").await;
    browser.enter("customers_start", "400").await;
    browser.enter("customers_lost", "20").await;
    browser.wait_for_value("churn_rate", 0.05, 1e-12).await;
    browser.follow(PAGE).await;
    browser.wait_for(".plan-step").await;
    open_step(&browser, "test").await;
    browser.choose("plan/test/metric", "churn").await;
    browser.wait_until_kept("plan/test/period", "month").await;
    browser.click("[data-step=test] .plan-offer button").await;
    browser.wait_for_text("plan/test/today", "5").await;
    set(&browser, "plan/test/goal", "4").await;
    wait_for_row(&browser, "test", 7, "from 5% to 4% per month").await;

    // The user's figures are per quarter from now on; the goal isn't.
    browser.follow("#/metrics/churn").await;
    browser.choose("period", "quarter").await;
    browser.wait_until_kept("period", "quarter").await;
    browser.follow(PAGE).await;
    browser.wait_for(".plan-step").await;
    wait_for_row(&browser, "test", 7, "from 5% to 4% per month").await;
    open_step(&browser, "test").await;
    let offer = browser.text("[data-step=test] .plan-offer button").await;
    assert_eq!(offer, "Use today’s figure: 1.7% per month");
    set(&browser, "plan/test/note", "Agreed").await;
    browser.choose("plan/test/period", "quarter").await;
    wait_for_row(&browser, "test", 7, "from 5% to 4% per quarter").await;
    browser.wait_until_kept("plan/test/period", "quarter").await;
    browser.allow_downloads();
    browser.click("button[data-take=plan-csv]").await;
    let table = browser.saved_file(".csv").await;
    assert!(
        table.contains(",Customer churn rate,Quarter,5,4,,Agreed\r\n"),
        "{table}"
    );

    // A period that doesn't exist is named where it is chosen.
    browser
        .open("#/plan?plan/test/metric=churn&plan/test/goal=4&plan/test/period=decade")
        .await;
    browser
        .wait_for("[data-step=test] [data-problem=link_bad_setting]")
        .await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_plan_goes_through_a_file_and_back() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    set(&browser, "plan/start", "2026-01-05").await;
    set(
        &browser,
        "plan/roll-out/note",
        "Two shops first,\nthen „visi“",
    )
    .await;
    set(&browser, "plan/roll-out/weeks", "wrong").await;
    open_step(&browser, "roll-out").await;
    browser.choose("plan/roll-out/state", "doing").await;
    wait_for_row(&browser, "roll-out", 5, "doing").await;
    browser.allow_downloads();
    browser.click("#open-settings").await;
    browser.wait_for(".settings .work button").await;
    browser.click(".settings .work button").await;
    let file = browser.saved_file(".json").await;

    browser.open_afresh(PAGE).await;
    browser.wait_for(".plan-step").await;
    open_file(&browser, &file).await;
    browser.wait_for("[data-notice=file-opened]").await;
    wait_for_row(&browser, "roll-out", 5, "doing").await;
    wait_for_row(&browser, "roll-out", 8, "Two shops first,\nthen „visi“").await;
    assert_eq!(browser.text_of("plan/start").await, "2026-01-05");
    assert_eq!(browser.text_of("plan/roll-out/weeks").await, "wrong");

    // A damaged file, or a file of another program, changes nothing.
    for content in [
        &file[..file.len() / 2],
        r#"{"plan":{"start":"2027-01-01"}}"#,
    ] {
        open_file(&browser, content).await;
        browser
            .wait_for("[data-problem=file_not_ours][role=alert]")
            .await;
        assert_eq!(browser.text_of("plan/start").await, "2026-01-05");
        browser.click(".notices button").await;
        browser
            .wait_until_gone("[data-problem=file_not_ours]")
            .await;
    }
    browser.assert_quiet();
}

async fn open_file(browser: &Browser, content: &str) {
    let path = browser.folder().join("plan.json");
    fs::write(&path, content).expect("the file is written");
    if browser
        .eval("document.querySelector('details.settings').open")
        .await
        == false
    {
        browser.click("#open-settings").await;
    }
    browser.wait_for("input[type=file]").await;
    let field = browser.find("input[type=file]").await;
    let path = path.to_string_lossy();
    field.send_keys(&path).await.expect("a file can be picked");
}

#[tokio::test]
async fn the_plan_prints_on_one_page() {
    let Some(browser) = on_plan("#/plan").await else {
        return;
    };
    // Every step with a long note, and with an owner of one long word.
    let note = "Two shops try it first. ".repeat(40);
    let owner = "Kundenbetreuung".repeat(8);
    for step in STEPS.iter().map(|step| step.id) {
        let (note_of, owner_of) = (format!("plan/{step}/note"), format!("plan/{step}/owner"));
        let lines = [(note_of.as_str(), &*note), (owner_of.as_str(), &*owner)];
        browser.keep(&lines).await;
    }
    browser.keep(&[("plan/start", "2026-01-05")]).await;
    browser.reload().await;
    let options = serde_json::json!({ "preferCSSPageSize": true });
    let printed = browser.devtools("Page.printToPDF", options);
    let pdf = printed["data"].as_str().expect("a document");
    // The script counts the pages in the PDF source, because no PDF reader is available here.
    let script = "return [...atob(arguments[0]).matchAll(/\\/Type\\s*\\/Page\\b/g)].length";
    assert_eq!(browser.run(script, vec![pdf.into()]).await, 1);
    browser.show_as_print(true);
    for hidden in [".plan-steps", ".plan-take", "input[name='plan/start']"] {
        assert!(!browser.sees(hidden).await, "{hidden}");
    }
    assert!(browser.sees("tr[data-row=test] td.paper").await);
    assert!(browser.sees(".plan-cut").await);
    assert!(browser.sees("[data-bar=test] rect").await);
    browser.assert_quiet();
}

#[tokio::test]
async fn with_nothing_entered_the_plan_fills_two_screens() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    browser.resize(1280, 900);
    for language in ["en", "bg", "sl", "lt", "ru"] {
        browser
            .open_afresh(&format!("{PAGE}?lang={language}"))
            .await;
        browser.wait_for("details.plan-step").await;
        let height = browser.eval("document.body.scrollHeight").await;
        assert!(
            height.as_i64().is_some_and(|height| height <= 1800),
            "{language}: {height}"
        );
    }
    // One step is open at a time.
    open_step(&browser, "develop").await;
    open_step(&browser, "train").await;
    assert_eq!(browser.count("details.plan-step[open]").await, 1);
    browser.assert_quiet();
}

#[tokio::test]
async fn arrow_keys_switch_the_tabs() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    assert!(browser.sees("#plan-panel-table").await);
    browser.click("#plan-tab-table").await;
    for (key, panel) in [
        ('\u{e014}', "picture"),
        ('\u{e012}', "table"),
        ('\u{e012}', "remarks"),
        ('\u{e014}', "table"),
    ] {
        browser.press(&[key]).await;
        browser
            .wait_until(&format!("document.activeElement.id === 'plan-tab-{panel}'"))
            .await;
        assert!(browser.sees(&format!("#plan-panel-{panel}")).await);
        assert_eq!(browser.count(".plan-panel:not(.off)").await, 1);
    }
    browser.assert_quiet();
}

/// Until the plan has a start, the table has no column for days.
#[tokio::test]
async fn days_are_shown_once_there_is_a_start() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    browser.wait_for(".plan-table tbody tr").await;
    let columns = browser.count(".plan-table thead th").await;
    assert_eq!(browser.count(".plan-table .days").await, 0);
    browser.keep(&[("plan/start", "2026-03-02")]).await;
    browser.reload().await;
    browser.wait_for(".plan-table .days").await;
    assert_eq!(browser.count(".plan-table thead th").await, columns + 1);
    browser.assert_quiet();
}

#[tokio::test]
async fn items_in_progress_are_attached_with_one_press() {
    let Some(browser) = on_plan(PAGE).await else {
        return;
    };
    assert_eq!(browser.count(".plan-offered button").await, 0);
    browser
        .keep(&[
            ("items/base/fbk-act/state", "doing"),
            ("items/base/com-plain/state", "doing"),
            ("plan/train/state", "doing"),
        ])
        .await;
    browser.reload().await;
    // All items, attached to the step in progress.
    let said = browser.text(".plan-offered").await;
    assert!(said.contains("2 items") && said.contains("Train"), "{said}");
    browser.click(".plan-offered button").await;
    browser
        .wait_for("[data-step=train] [data-attached=com-plain]")
        .await;
    browser.wait_until_gone(".plan-offered button").await;
    browser.click("[data-take=undo]").await;
    // Or one of the items, attached to the open step.
    open_step(&browser, "test").await;
    browser
        .click("[data-step=test] [data-offered=fbk-act] button")
        .await;
    browser
        .wait_for("[data-step=test] [data-attached=fbk-act]")
        .await;
    browser.wait_until_kept("plan/test/items", "fbk-act").await;
    assert_eq!(browser.count("[data-step=test] [data-offered]").await, 1);
    browser.assert_quiet();
}
