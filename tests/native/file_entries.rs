//! Which entries of a file are accepted, and how the others are reported.

use crate::make::{entries, entry, slots};

use loyalty_lab::links::file_entries::is_taken;
use loyalty_lab::workspace::saved_form::{FileWork, from_file, to_file};
use loyalty_lab::workspace::slot::Slot;

fn taken(name: &str, text: &str) -> bool {
    let slot = Slot::from_name(name).unwrap_or_else(|| panic!("{name}"));
    is_taken(&slot, text)
}

#[test]
fn entries_that_this_program_writes_are_accepted() {
    for slot in slots().into_iter().filter(|slot| slot.uses().exported) {
        let text = match slot {
            Slot::Currency => "CHF",
            _ => "",
        };
        assert!(is_taken(&slot, text), "{slot:?}");
    }
    for (name, text) in [
        ("field/customers_start", "1 234,5"),
        (
            "field/customers_start",
            "what is no number is said at its field",
        ),
        ("unknown/retention", "customers_end"),
        ("given/retention", "retention_rate.without_end"),
        ("visit", "/metrics/nps?promoters=5"),
        ("visit/1795000000000", "/plan?plan/start=2026-11-30"),
        ("items/base/pers-interface/note", "a note\nof two lines"),
        ("market/m1795000000000/currency", "BGN"),
        ("market/m1795000000000/currency", ""),
        ("plan/test/goal", "85 %"),
        ("evidence/bench/churn_rate", "7,5"),
    ] {
        assert!(taken(name, text), "{name} {text}");
    }
    // The limit is in characters, not bytes.
    assert!(taken("plan/test/note", &"ж".repeat(20_000)));
    assert!(taken("field/nps", &"ж".repeat(100)));
}

#[test]
fn impossible_entries_are_not_accepted() {
    for (name, text) in [
        ("field/anything", "1"),
        ("field/__proto__", "1"),
        ("items/base/no-such-item/state", "done"),
        ("items/base/pers-interface/colour", "red"),
        ("plan/zzz/owner", "Ana"),
        ("currency", ""),
        ("currency", "eur"),
        ("currency", "EURO"),
        ("currency", "<img src=x>"),
        ("market/m1/currency", "eur"),
        ("unknown/retention", "nonsense"),
        ("given/retention", "nps"),
        ("visit", "/no/such/page"),
        ("language", "bg"),
        ("theme", "dark"),
        ("spreadsheet", "point"),
    ] {
        assert!(!taken(name, text), "{name} {text}");
    }
    assert!(!taken("field/nps", &"1".repeat(101)));
    assert!(!taken("plan/test/today", &"1".repeat(101)));
    assert!(!taken("evidence/bench/churn_rate", &"1".repeat(101)));
    assert!(!taken("plan/test/note", &"x".repeat(20_001)));
    assert!(!taken(
        "visit",
        &format!("/metrics/nps?promoters={}", "1".repeat(200_000))
    ));
}

#[test]
fn rejected_entries_are_counted() {
    let work = entries([(Slot::Currency, "CHF", 1), (Slot::field("nps"), "30", 1)]);
    let mut junk = work.clone();
    for number in 0..100_000 {
        let name = format!("field/junk-{number}");
        let slot = Slot::from_name(&name).unwrap_or_else(|| panic!("{name}"));
        junk.insert(slot, entry("1", 1));
    }
    let read = from_file(&to_file(&junk, &[])).unwrap();
    assert_eq!(read.checked(is_taken), (work.clone(), 100_000));
    let read = FileWork {
        entries: work.clone(),
        unknown: 3,
    };
    assert_eq!(read.checked(is_taken), (work, 3));
}
