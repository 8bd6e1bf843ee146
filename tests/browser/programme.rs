//! A programme of demonstrations, the trainer's window, QR codes, and all sheets at once.

use crate::support::browser::{Browser, Options};
use crate::support::user::{ENTER, ESCAPE};
use fantoccini::wd::WindowHandle;
use serde_json::Value;

const RIGHT: char = '\u{e014}';
const LEFT: char = '\u{e012}';
const PAGE_DOWN: &str = "\u{e00f}";

async fn wait_for_step(browser: &Browser, step: usize) {
    browser
        .wait_for(&format!(".stage[data-step='{step}']:not(.small)"))
        .await;
}

async fn wait_for_hash(browser: &Browser, hash: &str) {
    browser
        .wait_until(&format!("location.hash === {}", Value::from(hash)))
        .await;
}

/// Puts a file into the field for it, as if it had been picked.
async fn pick(browser: &Browser, content: &str) {
    let script = "const files = new DataTransfer();
        files.items.add(new File([arguments[0]], 'programme.txt', { type: 'text/plain' }));
        const field = document.querySelector('[data-part=programme] input[type=file]');
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    browser.run(script, vec![content.into()]).await;
}

#[tokio::test]
async fn a_programme_is_chosen_and_its_link_has_it() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.allow_downloads();
    browser.open("#/workshop").await;
    browser.click("input[name=growth]").await;
    wait_for_hash(&browser, "#/workshop?programme=growth:20").await;
    browser.click("input[name=blind]").await;
    browser.wait_for("input[name=minutes-blind]").await;
    let minutes = "const field = document.getElementsByName(arguments[0])[0];
        field.value = arguments[1];
        field.dispatchEvent(new Event('change', { bubbles: true }));";
    browser
        .run(minutes, vec!["minutes-blind".into(), "8".into()])
        .await;
    browser
        .wait_until("location.hash.endsWith('blind:8')")
        .await;
    browser
        .run(minutes, vec!["minutes-blind".into(), "900".into()])
        .await;
    browser
        .wait_until("document.getElementsByName('minutes-blind')[0].value === '8'")
        .await;
    browser
        .click("[data-part=programme] li:nth-child(2) button")
        .await;
    wait_for_hash(&browser, "#/workshop?programme=blind:8,growth:20").await;
    assert!(
        browser
            .text("[data-part=programme]")
            .await
            .contains("28 minutes")
    );
    assert_eq!(browser.axe().await, [""; 0]);
    browser.reload().await;
    browser.wait_for("input[name=minutes-growth]").await;
    browser.click("[data-take=save-programme]").await;
    let file = browser.saved_file(".txt").await;
    browser.click("input[name=blind]").await;
    wait_for_hash(&browser, "#/workshop?programme=growth:20").await;
    pick(&browser, &file).await;
    wait_for_hash(&browser, "#/workshop?programme=blind:8,growth:20").await;
    pick(&browser, "{\"app\":\"loyalty-lab\"}").await;
    browser.wait_for("[data-problem=programme_file]").await;
    assert_eq!(
        browser.eval("location.hash").await,
        "#/workshop?programme=blind:8,growth:20",
        "nothing is lost"
    );
    browser.assert_quiet();
}

#[tokio::test]
async fn a_damaged_programme_is_reported_and_the_rest_works() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let huge = format!("programme={}", "growth:12,".repeat(500));
    for (query, code, parts) in [
        ("programme=growth:12,nothing:3", "programme_unknown", 1),
        ("programme=growth:12,growth:3", "programme_repeated", 1),
        ("programme=growth:900", "programme_minutes", 1),
        ("programme=%7B%22a%22%3A1%7D", "programme_unknown", 0),
        (&huge, "programme_too_long", 0),
        ("sheet=nothing", "link_bad_setting", 0),
        ("paper=xx", "link_bad_setting", 0),
        ("sheet=all&paper=xx", "link_bad_setting", 0),
    ] {
        browser.open(&format!("#/workshop?{query}")).await;
        browser
            .wait_for(&format!(".workshop [data-problem={code}]"))
            .await;
        assert_eq!(browser.count(".programme li").await, parts, "{code}");
    }
    browser
        .open("#/workshop/growth?programme=growth:12,nothing:3")
        .await;
    wait_for_step(&browser, 0).await;
    browser
        .wait_for(".stage [data-problem=programme_unknown]")
        .await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 1).await;
    browser.wait_until_gone("[data-problem]").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn the_stage_leads_to_the_next_demonstration() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let programme = "programme=blind:8,onepoint:6";
    browser.open(&format!("#/workshop?{programme}")).await;
    browser.click("[data-take=begin]").await;
    wait_for_step(&browser, 0).await;
    wait_for_hash(&browser, &format!("#/workshop/blind?{programme}")).await;
    let mut step = 0;
    while browser.count(".stage-next").await == 0 {
        browser.press(&[RIGHT]).await;
        step += 1;
        wait_for_step(&browser, step).await;
    }
    assert_eq!(
        browser.text(".stage-next").await,
        "Next: A lower churn rate"
    );
    browser.press(&['t']).await;
    browser
        .wait_until(
            "document.querySelector('.stage-countdown').textContent.startsWith('8:00')
            || document.querySelector('.stage-countdown').textContent.startsWith('7:')",
        )
        .await;
    browser.press(&[RIGHT]).await;
    wait_for_hash(&browser, &format!("#/workshop/onepoint?{programme}")).await;
    wait_for_step(&browser, 0).await;
    browser.press(&[ESCAPE]).await;
    wait_for_hash(&browser, &format!("#/workshop?{programme}")).await;
    browser.wait_for(".programme li").await;
    assert_eq!(browser.count(".programme li").await, 2);
    browser.assert_quiet();
}

/// Opens the trainer's window with its key, pressed twice if the browser reports only one screen, and
/// switches to it.
async fn open_trainer(browser: &Browser) -> (WindowHandle, WindowHandle) {
    let stage = browser.this_tab().await;
    browser.press(&['w']).await;
    if browser.eval("screen.isExtended === false").await == true {
        browser.wait_for("[data-problem=trainer_one_screen]").await;
        assert_eq!(
            browser
                .attributes("[data-problem=trainer_one_screen] a", "href")
                .await,
            ["#/workshop/growth?sheet=trainer"]
        );
        browser.press(&['w']).await;
    }
    let other = loop {
        let all = browser.client.windows().await.expect("the windows");
        match all.into_iter().find(|window| *window != stage) {
            Some(other) => break other,
            None => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
        }
    };
    browser.turn_to(other.clone()).await;
    browser.wait_for("[data-press=private]").await;
    (stage, other)
}

#[tokio::test]
async fn the_trainers_window_shows_and_controls_the_stage() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    let (stage, trainer) = open_trainer(&browser).await;
    let found = browser.text("body").await;
    assert!(!found.contains("70%"), "nothing before the trainer says so");
    assert_eq!(browser.axe().await, [""; 0]);
    // A clicker works before that, too.
    browser
        .wait_until("document.activeElement.dataset.press === 'private'")
        .await;
    browser.press(&[RIGHT]).await;
    browser.turn_to(stage.clone()).await;
    wait_for_step(&browser, 1).await;
    browser.turn_to(trainer.clone()).await;
    browser.press(&[LEFT]).await;
    browser.press(&[ENTER]).await;
    browser.wait_for("[data-small=now][data-step='0']").await;
    browser.press(&['.']).await;
    browser.wait_for("[data-part=dark]").await;
    browser.press(&['.']).await;
    browser.wait_until_gone("[data-part=dark]").await;
    browser.wait_for("[data-small=next][data-step='1']").await;
    let answer = browser.text("[data-part=answer]").await;
    assert!(answer.contains("70%") && answer.contains("110%: new customers counted as well"));
    let replies = "document.querySelectorAll('[data-part=answer] [data-part=reply]').length";
    assert_eq!(browser.eval(replies).await, 3, "each slip has a reply");
    assert!(answer.contains("They weren’t customers at the start."));
    let time = browser.text("[data-part=time]").await;
    assert!(
        time.contains(" of 2:00.") || time.contains(" of 1:45."),
        "{time}"
    );
    assert!(time.contains(" of 20:00 min"), "{time}");
    // Seconds go by, and a new step begins again.
    browser
        .wait_until("/0:0[2-9] of .*0:0[2-9] of/.test(document.querySelector('[data-part=time]').innerText)")
        .await;
    browser.press(&[RIGHT]).await;
    browser.wait_for("[data-small=now][data-step='1']").await;
    browser
        .wait_until("/0:0[01] of .*(?!0:00)\\d+:\\d\\d of/.test(document.querySelector('[data-part=time]').innerText)")
        .await;
    browser.wait_for("input[name=guess]").await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.enter("guess", "x").await;
    browser.press(&[ENTER]).await;
    browser
        .wait_for(".trainer-guess [data-problem=stage_unread]")
        .await;
    browser.enter("guess", "85").await;
    browser.press(&[ENTER]).await;
    browser.wait_for("[data-small=now] .dot").await;
    browser
        .wait_until("document.getElementsByName('guess')[0].value === ''")
        .await;

    browser.turn_to(stage.clone()).await;
    wait_for_step(&browser, 1).await;
    assert_eq!(browser.count(".dot").await, 1);
    let covered = "data[data-variable], .truth, .slip, [data-problem]";
    assert_eq!(
        browser.count(covered).await,
        0,
        "covered still means absent"
    );
    // A reload of the stage loses neither the run nor the trainer.
    browser.reload().await;
    wait_for_step(&browser, 1).await;
    browser.follow("#/workshop/score").await;
    wait_for_step(&browser, 0).await;
    browser.turn_to(trainer.clone()).await;
    browser
        .wait_until("location.hash === '#/workshop/score?trainer=1'")
        .await;
    browser.wait_for("[data-small=now][data-step='0']").await;
    browser.turn_to(stage.clone()).await;
    browser.follow("#/workshop").await;
    browser.wait_for("[data-page=workshop]").await;
    browser.turn_to(trainer.clone()).await;
    browser.wait_for("[data-problem=trainer_left]").await;
    browser.turn_to(stage.clone()).await;
    browser.follow("#/workshop/score").await;
    wait_for_step(&browser, 0).await;
    browser.turn_to(trainer.clone()).await;
    browser.wait_for("[data-small=now][data-step='0']").await;

    // Another window for the same stage says so.
    browser.turn_to(stage.clone()).await;
    browser
        .run(
            "window.second = window.open(location.href + '?trainer=1', 'second')",
            vec![],
        )
        .await;
    let all = browser.client.windows().await.expect("the windows");
    let second = all.into_iter().find(|one| *one != stage && *one != trainer);
    browser.turn_to(second.expect("a third window")).await;
    browser.wait_for("[data-problem=trainer_taken]").await;
    browser.close_tab(stage).await;
    browser.follow("#/").await;
    browser.turn_to(trainer).await;
    browser.wait_for("[data-problem=trainer_left]").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn without_a_stage_or_a_window_the_page_says_so() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth?trainer=1").await;
    browser.wait_for("[data-problem=trainer_alone]").await;
    assert!(!browser.text("body").await.contains("70%"));
    assert_eq!(browser.axe().await, [""; 0]);
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    browser
        .run(
            "window.open = () => null;
             Object.defineProperty(screen, 'isExtended', { get: () => undefined })",
            vec![],
        )
        .await;
    browser.press(&['w']).await;
    browser
        .wait_for("[data-problem=trainer_refused] a[href*='sheet=trainer']")
        .await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.press(&[ESCAPE]).await;
    browser.wait_until_gone("[data-problem]").await;
    wait_for_step(&browser, 0).await;
    browser.assert_quiet();
}

#[tokio::test]
async fn a_link_has_a_qr_code_if_a_phone_can_open_it() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    browser.press(&['q']).await;
    browser.wait_for(".stage-code svg path").await;
    assert!(browser.text(".stage-code").await.contains("network"));
    let is_whole =
        "(() => { const box = document.querySelector('.stage-code svg').getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight && box.width > innerHeight / 3 })()";
    for (width, height) in [(1024, 650), (1920, 1080)] {
        browser.resize(width, height);
        browser
            .wait_until(&format!("innerHeight === {height}"))
            .await;
        assert_eq!(browser.eval(is_whole).await, true, "{width}");
    }
    assert_eq!(browser.axe().await, [""; 0]);
    browser.press(&[ESCAPE]).await;
    browser.wait_until_gone(".stage-code").await;
    browser.open("#/workshop?programme=growth:12").await;
    browser
        .click("[data-part=programme] [data-take=code]")
        .await;
    browser.wait_for("[data-part=programme] .code path").await;
    browser
        .open("#/metrics/nps?promoters=48&passives=30&detractors=22")
        .await;
    browser.click(".take [data-take=code]").await;
    browser.wait_for(".take .code path").await;
    assert_eq!(browser.axe().await, [""; 0]);
    browser.assert_quiet();
}

#[tokio::test]
async fn all_sheets_are_one_page() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop").await;
    browser
        .click("[data-part=preflight] [data-take=sheets]")
        .await;
    browser.wait_for("[data-sheet=trainer]").await;
    assert_eq!(browser.count(".sheet").await, 36);
    browser
        .open("#/workshop?programme=growth:12,blind:8&sheet=participant&paper=ru")
        .await;
    browser.wait_for("[data-sheet=participant][lang=ru]").await;
    assert_eq!(browser.count(".sheet").await, 2);
    assert_eq!(browser.axe().await, [""; 0]);
    browser
        .open("#/workshop?programme=growth:12,blind:8&sheet=trainer")
        .await;
    browser.wait_for("[data-sheet=trainer]").await;
    let sheet = browser.text("[data-sheet=trainer]").await;
    assert!(sheet.contains("12 minutes"));
    assert!(
        sheet.contains("They weren’t customers at the start."),
        "replies"
    );
    let planned = "[...document.querySelector('[data-sheet=trainer]').querySelectorAll('[data-part=minutes]')]
        .map((time) => time.innerText.split(':')).reduce((all, [minutes, seconds]) => all + 60 * minutes + Number(seconds), 0)";
    assert_eq!(browser.eval(planned).await, 720, "all steps together");
    browser.open("#/workshop/growth?sheet=key").await;
    browser.wait_for("[data-sheet=key]").await;
    assert_eq!(browser.count("[data-part=reply]").await, 0);
    browser
        .open("#/workshop?programme=growth:12,blind:8&sheet=trainer")
        .await;
    browser.wait_for("[data-sheet=trainer]").await;
    // Without the trainer's window, the sheet has what the stage will show.
    let steps = "[...document.querySelectorAll('[data-sheet=trainer] [data-part=steps]')].map((list) => list.innerText).join()";
    let steps = browser.eval(steps).await;
    let steps = steps.as_str().unwrap_or_default();
    for shown in ["What if… New customers: 200", "Retention rate: 90%"] {
        assert!(steps.contains(shown), "{shown}: {steps}");
    }
    assert_eq!(
        browser
            .count(".sheet:first-of-type [data-part=steps] li")
            .await,
        13
    );
    // Short sheets for participants share a page.
    browser
        .open("#/workshop?programme=growth:12,blind:8&sheet=participant")
        .await;
    browser.wait_for("[data-sheet=participant]").await;
    browser.show_as_print(true);
    let breaks = "[...document.querySelectorAll('.sheet')].map((sheet) => getComputedStyle(sheet)).map((style) => style.breakBefore + ' ' + style.breakInside).join()";
    assert_eq!(browser.eval(breaks).await, "auto avoid,auto avoid");
    browser.show_as_print(false);
    browser.assert_quiet();
}

#[tokio::test]
async fn keys_that_no_guess_needs_act_in_the_trainers_window() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    browser.open("#/workshop/growth").await;
    wait_for_step(&browser, 0).await;
    browser.press(&[RIGHT]).await;
    wait_for_step(&browser, 1).await;
    let (_, _) = open_trainer(&browser).await;
    browser.click("[data-press=private]").await;
    browser.wait_for("input[name=guess]").await;
    browser.type_into("guess", "8").await;
    browser.type_into("guess", "b").await;
    browser.wait_for("[data-part=dark]").await;
    browser.type_into("guess", "b").await;
    browser.wait_until_gone("[data-part=dark]").await;
    browser.type_into("guess", "fw.5").await;
    browser.wait_for_text("guess", "8.5").await;
    browser.type_into("guess", PAGE_DOWN).await;
    browser.wait_for("[data-small=now][data-step='2']").await;
    browser.assert_quiet();
}

#[tokio::test]
async fn the_second_language_is_chosen_and_every_link_has_it() {
    let Some(browser) = Browser::start(Options::default()).await else {
        return;
    };
    let nothing: [String; 0] = [];
    browser.open("#/workshop").await;
    browser.choose("second", "lt").await;
    wait_for_hash(&browser, "#/workshop?second=lt").await;
    let links = browser.attributes(".demos li > a", "href").await;
    assert_eq!(links.len(), 24);
    assert!(
        links.iter().all(|link| link.contains("second=lt")),
        "{links:?}"
    );
    assert_eq!(browser.axe().await, [""; 0]);
    browser.click("input[name=growth]").await;
    let whole = "programme=growth:20&second=lt";
    wait_for_hash(&browser, &format!("#/workshop?{whole}")).await;
    browser.click("[data-take=begin]").await;
    wait_for_hash(&browser, &format!("#/workshop/growth?{whole}")).await;
    browser.wait_for(".stage dt .second[lang=lt]").await;
    browser.press(&[ESCAPE]).await;
    wait_for_hash(&browser, &format!("#/workshop?{whole}")).await;
    assert_eq!(
        browser
            .eval("document.getElementsByName('second')[0].value")
            .await,
        "lt"
    );
    // The sheets lead back to the same page.
    browser.click("[data-take=sheets]").await;
    browser.wait_for("[data-page=paper]").await;
    browser.click(".sheets > a").await;
    wait_for_hash(&browser, &format!("#/workshop?{whole}")).await;
    browser.choose("second", "").await;
    wait_for_hash(&browser, "#/workshop?programme=growth:20").await;
    browser.choose("second", "bg").await;
    wait_for_hash(&browser, "#/workshop?programme=growth:20&second=bg").await;
    browser.follow("#/workshop").await;
    browser
        .wait_until("document.getElementsByName('second')[0].value === ''")
        .await;
    browser
        .open("#/workshop?programme=growth:12&second=lt")
        .await;
    browser.wait_for("input[name=minutes-growth]").await;
    assert_eq!(browser.problems().await, nothing);
    browser.open("#/workshop?second=nothing").await;
    browser
        .wait_for(".workshop [data-problem=link_bad_setting]")
        .await;
    browser.assert_quiet();
}
