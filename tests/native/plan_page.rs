//! The plan: its calendar, its computed dates, and its files.

use std::collections::BTreeMap;
use std::io::BufReader;
use std::rc::Rc;

use ical::IcalParser;
use ical::parser::ical::component::IcalEvent;
use proptest::prelude::*;

use loyalty_lab::export::ics::{CalendarEvent, write_calendar};
use loyalty_lab::guides::plan_steps::{STEPS, TIPS};
use loyalty_lab::guides::rules::day::Day;
use loyalty_lab::guides::rules::item_state::ItemState;
use loyalty_lab::guides::rules::plan_problem::PlanProblem;
use loyalty_lab::guides::rules::schedule::{MOST_WEEKS, Schedule, TypedStep, read_day, read_weeks};
use loyalty_lab::workspace::saved_form::{VERSION, from_file, to_file};
use loyalty_lab::workspace::slot::Slot;

/// The message keys that the page of the plan assembles from ids.
pub fn plan_page_keys() -> Vec<String> {
    let codes = [
        "not_a_date",
        "date_far",
        "plan_no_start",
        "step_before_plan",
        "goal_before_step",
        "weeks_not_a_number",
        "weeks_not_whole",
        "weeks_too_few",
        "weeks_too_many",
        "file_refused",
    ];
    codes.map(|code| format!("plan-problem-{code}")).to_vec()
}

fn day(iso: &str) -> Day {
    Day::parse(iso).unwrap_or_else(|| panic!("{iso}"))
}

fn plan(lines: &[(&str, &str)]) -> Schedule {
    let lines: BTreeMap<&str, &str> = lines.iter().copied().collect();
    schedule(|name| Rc::from(lines.get(name).copied().unwrap_or_default()))
}

/// The plan with these texts, by names such as `start` and `test/weeks`.
fn schedule(text: impl Fn(&str) -> Rc<str>) -> Schedule {
    Schedule::new(&text("start"), |step| {
        let on = |field: &str| text(&format!("{}/{field}", step.id));
        TypedStep {
            state: on("state"),
            start: on("start"),
            weeks: on("weeks"),
            due: on("due"),
        }
    })
}

fn starts(plan: &Schedule) -> Vec<String> {
    let first = |row| plan.days(row).map(|(first, _)| first.iso());
    plan.rows.iter().filter_map(first).collect()
}

#[test]
fn impossible_dates_are_refused() {
    for text in [
        "",
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-04-31",
        "2026-01-00",
        "2026-1-05",
        "05.01.2026",
        "2026/01/05",
        "0000-01-01",
        "+026-01-05",
        "2026-01-05 ",
        "２０２６-01-05",
        "2026-01-0é",
        "1900-02-29",
        "tomorrow",
    ] {
        assert_eq!(Day::parse(text), None, "{text}");
    }
    for text in ["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
        assert_eq!(day(text).iso(), text);
    }
}

#[test]
fn days_are_counted_as_the_calendar_has_them() {
    assert_eq!(day("1970-01-01"), Day::from_milliseconds(0));
    assert_eq!(day("2000-03-01").since(day("2000-02-28")), 2);
    assert_eq!(day("2100-03-01").since(day("2100-02-28")), 1);
    assert_eq!(day("2026-11-23").since(day("1970-01-01")), 20_780);
    assert_eq!(day("2026-01-31").plus_months(1).iso(), "2026-02-28");
    assert_eq!(day("2024-01-31").plus_months(1).iso(), "2024-02-29");
    assert_eq!(day("2026-11-30").plus_months(14).iso(), "2028-01-30");
}

#[test]
fn the_plan_of_the_guide_takes_its_eight_weeks() {
    let plan = plan(&[("start", "2026-01-05")]);
    assert_eq!(
        starts(&plan),
        [
            "2026-01-05",
            "2026-01-12",
            "2026-01-26",
            "2026-02-09",
            "2026-02-16",
            "2026-03-02"
        ]
    );
    assert_eq!(plan.last_day(), Some(day("2026-03-01")));
    let spans: Vec<_> = plan.rows.iter().map(|row| row.span()).collect();
    assert_eq!(spans, [(1, 1), (2, 3), (4, 5), (6, 6), (7, 8), (9, 9)]);
    let reviews = plan.reviews(&plan.rows[5], 150);
    let dates: Vec<String> = reviews
        .iter()
        .map(|d| day("2026-01-05").plus(*d).iso())
        .collect();
    assert_eq!(
        dates,
        ["2026-03-02", "2026-04-02", "2026-05-02", "2026-06-02"]
    );
}

#[test]
fn a_longer_step_shifts_what_follows_and_nothing_before_it() {
    let before = plan(&[("start", "2026-01-05")]);
    let after = plan(&[("start", "2026-01-05"), ("train/weeks", "4")]);
    assert_eq!(after.moved(&before), [3, 4, 5]);
    assert_eq!(starts(&after)[3], "2026-02-23");
    // A start that the user set is kept, and moves the steps after it.
    let set = [("start", "2026-01-05"), ("test/start", "2026-03-02")];
    let before = plan(&set);
    assert_eq!(
        starts(&before)[3..],
        ["2026-03-02", "2026-03-09", "2026-03-23"]
    );
    let after = plan(&[set[0], set[1], ("analyse/weeks", "2")]);
    assert_eq!(after.moved(&before), [1, 2]);
    let early = plan(&[set[0], ("test/start", "2026-01-20")]);
    assert!(early.rows[3].overlaps && !early.rows[4].overlaps);
}

#[test]
fn a_step_that_does_not_apply_takes_no_time() {
    let before = plan(&[("start", "2026-01-05")]);
    let after = plan(&[("start", "2026-01-05"), ("develop/state", "not-for-us")]);
    assert_eq!(after.rows[1].state, ItemState::NotForUs);
    assert_eq!(starts(&after)[2], "2026-01-12");
    assert_eq!(after.moved(&before), [2, 3, 4, 5]);
}

#[test]
fn a_first_start_moves_nothing_and_another_moves_all() {
    let without = plan(&[]);
    assert_eq!((without.start, without.last_day()), (None, None));
    assert_eq!(without.length(), 56);
    let january = plan(&[("start", "2026-01-05")]);
    assert_eq!(january.moved(&without), [0; 0]);
    let february = plan(&[("start", "2026-02-02")]);
    assert_eq!(february.moved(&january), [0, 1, 2, 3, 4, 5]);
}

#[test]
fn problems_are_reported_and_the_rest_is_kept() {
    let codes = |lines: &[(&str, &str)]| {
        let plan = plan(lines);
        let row = plan.rows[1].clone();
        let rows = [row.start_problem, row.weeks_problem, row.due_problem];
        let found: Vec<_> = [plan.start_problem]
            .into_iter()
            .chain(rows)
            .flatten()
            .map(PlanProblem::code)
            .collect();
        assert_eq!(plan.rows.len(), STEPS.len());
        found
    };
    let start = ("start", "2026-01-05");
    for (lines, want) in [
        (vec![start], vec![]),
        (vec![("start", "2026-02-30")], vec!["not_a_date"]),
        (vec![("start", "0026-02-20")], vec!["date_far"]),
        (vec![("start", "2200-01-01")], vec!["date_far"]),
        (vec![start, ("develop/start", "soon")], vec!["not_a_date"]),
        (
            vec![start, ("develop/start", "2026-01-04")],
            vec!["step_before_plan"],
        ),
        (vec![("develop/start", "2026-01-04")], vec!["plan_no_start"]),
        (
            vec![start, ("develop/due", "2026-01-11")],
            vec!["goal_before_step"],
        ),
        (vec![start, ("develop/due", "2026-01-12")], vec![]),
        (
            vec![start, ("develop/due", "2026-1-12")],
            vec!["not_a_date"],
        ),
        (vec![start, ("develop/weeks", "0")], vec!["weeks_too_few"]),
        (vec![start, ("develop/state", "nonsense")], vec![]),
    ] {
        assert_eq!(codes(&lines), want, "{lines:?}");
    }
}

#[test]
fn lengths_are_whole_weeks_up_to_ten_years() {
    for (text, want) in [
        ("", Ok(None)),
        ("  ", Ok(None)),
        ("3", Ok(Some(3))),
        (" +3 ", Ok(Some(3))),
        ("3.0", Ok(Some(3))),
        ("520", Ok(Some(MOST_WEEKS))),
        ("521", Err("weeks_too_many")),
        ("99999999999999999999", Err("weeks_too_many")),
        ("0", Err("weeks_too_few")),
        ("-1", Err("weeks_too_few")),
        ("−2", Err("weeks_too_few")),
        ("2,5", Err("weeks_not_whole")),
        ("0.5", Err("weeks_not_whole")),
        ("two", Err("weeks_not_a_number")),
        ("1e3", Err("weeks_not_a_number")),
        ("3.4.5", Err("weeks_not_a_number")),
        (".", Err("weeks_not_a_number")),
        ("-", Err("weeks_not_a_number")),
    ] {
        assert_eq!(read_weeks(text).map_err(PlanProblem::code), want, "{text}");
    }
}

/// Reads a calendar with an independent parser.
fn parsed(text: &str) -> Vec<IcalEvent> {
    let calendars: Vec<_> = IcalParser::new(BufReader::new(text.as_bytes())).collect();
    assert_eq!(calendars.len(), 1);
    let calendar = calendars.into_iter().next().unwrap().unwrap();
    let names: Vec<&str> = calendar
        .properties
        .iter()
        .map(|p| p.name.as_str())
        .collect();
    assert_eq!(names, ["VERSION", "PRODID", "CALSCALE"]);
    calendar.events
}

fn value(event: &IcalEvent, name: &str) -> String {
    let mut found = event
        .properties
        .iter()
        .filter(|property| property.name == name);
    let value = found.next().and_then(|property| property.value.clone());
    assert!(found.next().is_none(), "{name} occurs twice");
    value.unwrap_or_default()
}

/// Removes the escapes from a text according to RFC 5545.
fn unescaped(text: &str) -> String {
    let mut letters = text.chars();
    let mut plain = String::new();
    while let Some(letter) = letters.next() {
        match (letter, letter == '\\') {
            (_, true) => match letters.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => panic!("a mark before nothing: {text}"),
            },
            (letter, _) => {
                assert!(!matches!(letter, ';' | ','), "{text}");
                plain.push(letter);
            }
        }
    }
    plain
}

fn event(first: &str, last: &str, is_monthly: bool) -> CalendarEvent {
    CalendarEvent {
        uid: "plan-test@loyalty-lab".to_owned(),
        first: day(first),
        last: day(last),
        is_monthly,
        summary: "4. Test, correct; and \\ more".to_owned(),
        description: "Who: Živilė\nNote: жълто. ".repeat(12) + "End",
    }
}

#[test]
fn the_calendar_is_read_by_another_parser() {
    let text = write_calendar(
        1_795_428_000_000,
        &[
            event("2026-02-09", "2026-02-15", false),
            event("2026-03-02", "2026-03-02", true),
        ],
    );
    let events = parsed(&text);
    assert_eq!(events.len(), 2);
    assert_eq!(value(&events[0], "UID"), "plan-test@loyalty-lab");
    assert_eq!(value(&events[0], "DTSTAMP"), "20261123T100000Z");
    assert_eq!(value(&events[0], "DTSTART"), "20260209");
    assert_eq!(value(&events[0], "DTEND"), "20260216", "the first free day");
    assert_eq!(value(&events[0], "RRULE"), "");
    assert_eq!(value(&events[1], "RRULE"), "FREQ=MONTHLY");
    for name in ["DTSTART", "DTEND"] {
        let property = events[0]
            .properties
            .iter()
            .find(|p| p.name == name)
            .unwrap();
        let params = property.params.clone().unwrap();
        assert_eq!(params, [("VALUE".to_owned(), vec!["DATE".to_owned()])]);
    }
    let wanted = event("2026-02-09", "2026-02-15", false);
    assert_eq!(unescaped(&value(&events[0], "SUMMARY")), wanted.summary);
    assert_eq!(
        unescaped(&value(&events[0], "DESCRIPTION")),
        wanted.description
    );
}

#[test]
fn a_review_on_the_last_days_of_a_month_leaves_out_no_month() {
    let rule = |first: &str| {
        value(
            &parsed(&write_calendar(0, &[event(first, first, true)]))[0],
            "RRULE",
        )
    };
    assert_eq!(rule("2026-02-28"), "FREQ=MONTHLY");
    assert_eq!(
        rule("2026-01-29"),
        "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1"
    );
    assert_eq!(
        rule("2026-01-31"),
        "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"
    );
}

/// What a team wrote in version 1 opens unchanged in this version, and can be saved again.
#[test]
fn a_file_of_version_one_opens_without_loss() {
    let old = r#"{"app":"loyalty-lab","version":1,"entries":[
        {"name":"currency","value":"BGN","at":1795000000004},
        {"name":"field/customers_start","value":"1 000","at":1795000000000},
        {"name":"field/nps.no_such","value":"kept along","at":1795000000001},
        {"name":"given/retention","value":"retention_rate","at":1795000000003},
        {"name":"unknown/retention","value":"customers_end","at":1795000000002},
        {"name":"visit","value":"/metrics/nps?promoters=5","at":1795000000005}],"damaged":[]}"#;
    let opened = from_file(old).unwrap().entries;
    let again = to_file(&opened, &[]);
    let read = |text: &str| -> serde_json::Value { serde_json::from_str(text).unwrap() };
    let sorted = |file: serde_json::Value| {
        let entries = file["entries"].as_array().unwrap().clone();
        let mut texts: Vec<String> = entries.iter().map(ToString::to_string).collect();
        texts.sort();
        texts
    };
    assert_eq!(read(&again)["version"], VERSION);
    assert_eq!(sorted(read(&again)), sorted(read(old)));
}

#[test]
fn a_plan_survives_the_file() {
    let lines = [
        "plan/start",
        "plan/test/weeks",
        "plan/test/note",
        "plan/test/task/survey-again",
        "plan/tip/audit",
    ];
    for line in lines {
        let slot = Slot::Record(line.into());
        assert_eq!(Slot::from_name(&slot.name()), Some(slot));
    }
}

/// A team's texts are saved under these names, so none of them can be removed.
#[test]
fn saved_plans_know_these_ids() {
    let steps = "analyse develop train test roll-out evaluate";
    let tasks = "gather-reviews survey-customers analyse-figures set-goals define-channels choose-metrics hold-courses prepare-scripts teach-with-cases collect-reactions survey-again trial-and-error discuss-plan go-in-stages share-experience analyse-kpis correct-strategy publish-results";
    let tips = "audit strategy training crm metrics";
    let is_there = |found: Vec<&str>, shipped: &str| {
        for id in shipped.split(' ') {
            assert!(found.contains(&id), "{id}");
        }
    };
    is_there(STEPS.iter().map(|step| step.id).collect(), steps);
    let all = STEPS.iter().flat_map(|step| step.tasks);
    is_there(all.map(|task| task.id).collect(), tasks);
    is_there(TIPS.iter().map(|tip| tip.id).collect(), tips);
}

fn any_day() -> impl Strategy<Value = Day> {
    // The years 1 to 9999.
    (-719_162_i32..=2_932_896).prop_map(|days| Day::from_milliseconds(0).plus(days))
}

proptest! {
    #[test]
    fn a_day_is_read_as_it_was_written(day in any_day()) {
        prop_assert_eq!(Day::parse(&day.iso()), Some(day));
        let (year, month, of_month) = day.parts();
        prop_assert_eq!(Day::from_ymd(year, month, of_month), Some(day));
    }

    #[test]
    fn the_next_day_is_the_next_of_the_calendar(day in any_day()) {
        let (next, now) = (day.plus(1).parts(), day.parts());
        let follows = next == (now.0, now.1, now.2 + 1)
            || next == (now.0, now.1 + 1, 1)
            || next == (now.0 + 1, 1, 1) && now.1 == 12;
        prop_assert!(follows, "{now:?} {next:?}");
        prop_assert_eq!(day.plus(1).since(day), 1);
    }

    #[test]
    fn months_keep_the_day_or_the_end_of_the_month(day in any_day(), months in 0..240_i32) {
        let (year, month, of_month) = day.parts();
        let later = day.plus_months(months);
        let (later_year, later_month, later_of_month) = later.parts();
        prop_assert_eq!(later_year * 12 + later_month, year * 12 + month + months);
        let is_end = later.plus(1).parts().2 == 1;
        prop_assert!(later_of_month == of_month || later_of_month < of_month && is_end);
    }

    /// With any texts in its records, the plan can be computed, and every step has dates.
    #[test]
    fn any_lines_make_a_plan(texts in prop::collection::vec("\\PC{0,12}|20[0-9]{2}-[01][0-9]-[0-3][0-9]|[0-9]{1,4}", 20)) {
        let mut at = 0;
        let mut next = || { at += 1; Rc::from(texts[at % texts.len()].as_str()) };
        let texts: BTreeMap<String, Rc<str>> = STEPS
            .iter()
            .flat_map(|step| ["start", "weeks", "state", "due"].map(|part| format!("{}/{part}", step.id)))
            .chain(["start".to_owned()])
            .map(|name| (name, next()))
            .collect();
        let plan = schedule(|name| texts.get(name).cloned().unwrap_or_default());
        prop_assert_eq!(plan.rows.len(), 6);
        let mut free = 0;
        for row in &plan.rows {
            prop_assert!(row.is_set || row.first == free);
            // A step that doesn't apply doesn't delay anything.
            prop_assert!(row.state != ItemState::NotForUs || !row.is_set && row.end() == row.first);
            free = free.max(row.end());
        }
        prop_assert!(plan.rows.iter().all(|row| row.first >= 0));
    }

    #[test]
    fn any_text_is_a_date_or_not(text in "\\PC{0,14}") {
        let _ = (read_day(&text), read_weeks(&text));
    }

    /// No line is longer than the standard allows, none is cut within a character, and the text is complete
    /// when it is read back.
    #[test]
    fn any_text_goes_through_the_calendar(summary in "[ -~жąč😀\\\\;,\n]{0,200}", description in any::<String>()) {
        let event = CalendarEvent {
            summary: summary.clone(),
            description,
            ..event("2026-02-09", "2026-02-15", false)
        };
        let text = write_calendar(0, &[event]);
        for line in text.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{line}");
            prop_assert!(!line.contains(['\r', '\n']), "{line:?}");
        }
        let unfolded = text.replace("\r\n ", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix("SUMMARY:"));
        prop_assert_eq!(unescaped(line.unwrap()), summary);
    }
}
