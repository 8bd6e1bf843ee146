//! The saved form: round trips, old and new versions, damage.

use crate::make::{damaged, entries, entry, field, slots};
use proptest::prelude::*;

use loyalty_lab::workspace::entries::{Entries, Entry};
use loyalty_lab::workspace::saved_form::{
    FileProblem, FileWork, PREFIX, VERSION, from_file, keep, read, read_all, to_file,
};
use loyalty_lab::workspace::slot::{Slot, Uses};

#[test]
fn the_form_of_version_one_stays_readable() {
    assert_eq!(PREFIX, "loyalty-lab/");
    let kept = read(r#"{"value":"1 000","at":1795000000000}"#).unwrap();
    assert_eq!(&*kept.text, "1 000");
    assert_eq!(read(&keep(&kept)), Some(kept));
    let file = r#"{
        "app": "loyalty-lab",
        "version": 1,
        "entries": [
            { "name": "field/customers_start", "value": "1000", "at": 1795000000000 },
            { "name": "field/retention_rate.without_end", "value": "90 %", "at": 1795000000001 },
            { "name": "unknown/retention", "value": "customers_end", "at": 1795000000002 },
            { "name": "given/retention", "value": "retention_rate", "at": 1795000000003 },
            { "name": "currency", "value": "BGN", "at": 1795000000004 },
            { "name": "visit", "value": "/metrics/nps?promoters=5", "at": 1795000000005 }
        ]
    }"#;
    let read = from_file(file).unwrap().entries;
    for (slot, want) in [
        (field("customers_start"), "1000"),
        (field("retention_rate.without_end"), "90 %"),
        (Slot::Unknown("retention"), "customers_end"),
        (Slot::Given("retention"), "retention_rate"),
        (Slot::Currency, "BGN"),
        (Slot::Guest("".into()), "/metrics/nps?promoters=5"),
    ] {
        assert_eq!(
            read.get(&slot).map(|entry| &*entry.text),
            Some(want),
            "{slot:?}"
        );
    }
}

#[test]
fn damaged_texts_are_found_and_kept_apart() {
    let texts = [
        "",
        "x",
        "{",
        "null",
        "[]",
        "12",
        r#"{"value":"1"}"#,
        r#"{"at":5}"#,
        r#"{"value":5,"at":5}"#,
        r#"{"value":"1","at":"5"}"#,
        r#"{"value":"1","at":null}"#,
    ];
    for text in texts {
        assert_eq!(read(text), None, "{text}");
        let found = read_all(vec![
            ("field/customers_start".into(), text.into()),
            ("currency".into(), keep(&entry("USD", 7))),
        ]);
        assert_eq!(found.damaged, [damaged("field/customers_start", text)]);
        assert_eq!(
            found.entries,
            entries([(Slot::Currency, "USD", 7)]),
            "the rest is read"
        );
    }
}

#[test]
fn names_that_are_not_ours_are_left_alone() {
    let names = [
        "",
        "field",
        "field/",
        "fields/customers_start",
        "unknown/no_such",
        "given/",
        "Currency",
        "currency/",
        "version",
    ];
    let kept = names.map(|name| (name.to_owned(), "not ours to read".to_owned()));
    let found = read_all(kept.to_vec());
    assert_eq!(found.entries, entries([]));
    assert_eq!(found.damaged, []);
}

#[test]
#[rustfmt::skip] // one line per case
fn files_that_cannot_be_opened() {
    let file =
        |app: &str, version: u32| format!(r#"{{"app":"{app}","version":{version},"entries":[]}}"#);
    assert_eq!(
        from_file(&file("loyalty-lab", VERSION)),
        Ok(FileWork::default())
    );
    for (text, want) in [
        (file("loyalty-lab", VERSION + 1), FileProblem::TooNew),
        (file("loyalty-lab", 4_000_000_000), FileProblem::TooNew),
        (file("loyalty-lab", 0), FileProblem::NotOurs),
        (file("another", VERSION), FileProblem::NotOurs),
        (file("another", VERSION + 1), FileProblem::NotOurs),
        (r#"{"app":"loyalty-lab","version":-1,"entries":[]}"#.into(), FileProblem::NotOurs),
        (r#"{"app":"loyalty-lab","entries":[]}"#.into(), FileProblem::NotOurs),
        (r#"{"version":1,"entries":[]}"#.into(), FileProblem::NotOurs),
        (String::new(), FileProblem::NotOurs),
        ("null".into(), FileProblem::NotOurs),
        ("[]".into(), FileProblem::NotOurs),
        ("{}".into(), FileProblem::NotOurs),
        ("\u{FEFF}\0".into(), FileProblem::NotOurs),
        (file("loyalty-lab", VERSION)[..20].into(), FileProblem::NotOurs),
    ] {
        assert_eq!(from_file(&text), Err(want), "{text}");
    }
}

/// A file of the next version is recognised even if its entries look quite different.
#[test]
fn a_newer_file_may_hold_anything() {
    let file = format!(
        r#"{{"app":"loyalty-lab","version":{},"entries":{{"a":1}},"more":true}}"#,
        VERSION + 1
    );
    assert_eq!(from_file(&file), Err(FileProblem::TooNew));
}

/// The catalogue isn't loaded at the start, so the id can't be checked; and a later version could know it.
#[test]
fn a_figure_that_no_metric_asks_for_is_kept_along() {
    let text = keep(&Entry {
        text: "12".into(),
        language: "".into(),
        at: 5,
    });
    let found = read_all(vec![("field/no_such".to_owned(), text)]);
    assert_eq!(found.entries, entries([(Slot::field("no_such"), "12", 5)]));
}

#[test]
fn a_file_skips_names_that_this_version_does_not_know() {
    let file = r#"{"app":"loyalty-lab","version":1,"entries":[{"name":"no_such/thing","value":"1","at":1},{"name":"language","value":"bg","at":1},{"name":"currency","value":"USD","at":1}]}"#;
    let work = FileWork {
        entries: entries([(Slot::Currency, "USD", 1)]),
        unknown: 2,
    };
    assert_eq!(from_file(file), Ok(work), "and over what is not exported");
}

#[test]
fn a_file_contains_unreadable_texts_unchanged() {
    let half = damaged("field/nps", "{\"half");
    let text = to_file(&entries([(Slot::Currency, "USD", 1)]), &[half]);
    let file: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(file["damaged"][0]["name"], "field/nps");
    assert_eq!(file["damaged"][0]["text"], "{\"half");
    assert_eq!(file["version"], VERSION);
    let work = from_file(&text).unwrap();
    assert_eq!(work.entries, entries([(Slot::Currency, "USD", 1)]));
}

#[test]
fn a_file_leaves_out_settings_of_this_device() {
    let work = entries([
        (Slot::Language, "bg", 1),
        (Slot::Theme, "dark", 1),
        (Slot::Currency, "USD", 1),
    ]);
    let file: serde_json::Value = serde_json::from_str(&to_file(&work, &[])).unwrap();
    let names: Vec<&str> = file["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|entry| entry["name"].as_str())
        .collect();
    assert_eq!(names, ["currency"]);
}

#[test]
fn every_slot_is_found_by_its_name() {
    for slot in slots() {
        assert_eq!(
            Slot::from_name(&slot.name()),
            Some(slot.clone()),
            "{}",
            slot.name()
        );
    }
    let mut names: Vec<String> = slots().iter().map(Slot::name).collect();
    names.dedup();
    assert_eq!(names.len(), slots().len(), "two slots share a name");
}

#[test]
fn where_each_slot_can_go() {
    let uses = |saved, shared, exported, undone| Uses {
        saved,
        shared,
        exported,
        undone,
    };
    for slot in slots() {
        let want = match slot {
            Slot::Field(_)
            | Slot::Unknown(_)
            | Slot::Given(_)
            | Slot::Target(_)
            | Slot::Record(_)
            | Slot::Variant(..)
            | Slot::CurrentSet
            | Slot::Period
            | Slot::Sample
            | Slot::Population
            | Slot::Level => uses(true, true, true, true),
            Slot::Currency | Slot::Guest(_) => uses(true, false, true, true),
            Slot::Language | Slot::Theme | Slot::Spreadsheet => uses(true, false, false, false),
        };
        assert_eq!(slot.uses(), want, "{slot:?}");
    }
}

/// Strings with everything that quoting, escaping and splitting could get wrong.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\"'\\\\/{}:,\u{0}-\u{1F}\u{7F}\u{2028}\u{FEFF}жž😀]{0,20}"
    ]
}

fn work() -> impl Strategy<Value = Entries> {
    prop::collection::vec((prop::sample::select(slots()), text(), any::<u32>()), 0..12).prop_map(
        |list| {
            list.into_iter()
                .map(|(slot, text, at)| (slot, entry(&text, at)))
                .collect()
        },
    )
}

proptest! {
    #[test]
    fn a_slot_comes_back_as_it_was_kept(text in text(), at in any::<u32>()) {
        let entry = entry(&text, at);
        prop_assert_eq!(read(&keep(&entry)), Some(entry));
    }

    #[test]
    fn the_device_gives_back_what_was_kept(work in work()) {
        let kept = work.iter().map(|(slot, entry)| (slot.name(), keep(entry))).collect();
        let found = read_all(kept);
        prop_assert_eq!(found.entries, work);
        prop_assert!(found.damaged.is_empty());
    }

    /// A file contains everything except what belongs only to this device.
    #[test]
    fn a_file_gives_back_what_it_holds(work in work(), broken in prop::collection::vec((text(), text()), 0..3)) {
        let broken: Vec<_> = broken.iter().map(|(name, text)| damaged(name, text)).collect();
        let exported: Entries = work
            .iter()
            .filter(|(slot, _)| slot.uses().exported)
            .map(|(slot, entry)| (slot.clone(), entry.clone()))
            .collect();
        prop_assert_eq!(from_file(&to_file(&work, &broken)).map(|work| work.entries), Ok(exported));
    }

    /// No content of a file or the device causes a panic.
    #[test]
    fn any_text_is_read_or_refused(text in text(), name in text()) {
        let _ = from_file(&text);
        let _ = read(&text);
        let _ = read_all(vec![(name.clone(), text)]);
        let _ = Slot::from_name(&name);
    }
}
