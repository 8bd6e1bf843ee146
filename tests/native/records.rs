//! The names of records: frozen, and written and read in only one place.

use std::collections::BTreeSet;

use proptest::prelude::*;

use loyalty_lab::guides::evidence::claim_tests;
use loyalty_lab::guides::evidence::methods::METHODS;
use loyalty_lab::guides::plan_steps::{STEPS, TIPS};
use loyalty_lab::guides::rules::method_placement::RATED;
use loyalty_lab::guides::{dimensions, themes};
use loyalty_lab::links::record_names::is_record;
use loyalty_lab::workspace::record_fields::{ItemField, MarketField, StepField};
use loyalty_lab::workspace::records::Record;
use loyalty_lab::workspace::slot::Slot;

use crate::source::files;

const ITEM_FIELDS: [&str; 5] = ["state", "note", "owner", "date", "chosen"];

const MARKET_FIELDS: [&str; 8] = [
    "made", "name", "note", "region", "zone", "currency", "opens", "closes",
];

const STEP_FIELDS: [&str; 11] = [
    "owner", "state", "start", "weeks", "note", "metric", "period", "today", "goal", "due", "items",
];

/// Every name that was shipped, with the ids of the guides, for three markets: none, the user's own company,
/// and one that a user created.
fn shipped() -> BTreeSet<String> {
    let mut names: BTreeSet<String> = [
        "market/current",
        "evidence/factors",
        "plan/start",
        "plan/made",
    ]
    .map(str::to_owned)
    .into();
    for item in themes::themes().iter().flat_map(|theme| theme.items) {
        for market in ["base", "house", "m1795000000000"] {
            names.extend(ITEM_FIELDS.map(|field| format!("items/{market}/{}/{field}", item.id)));
        }
    }
    for market in ["house", "m1795000000000"] {
        names.extend(MARKET_FIELDS.map(|field| format!("market/{market}/{field}")));
        for dimension in dimensions::dimensions() {
            names.insert(format!("market/{market}/answer/{}", dimension.id));
            names.insert(format!("market/{market}/ground/{}", dimension.id));
        }
    }
    for method in METHODS {
        names.extend(RATED.map(|rated| format!("evidence/method/{}/{rated}", method.id)));
    }
    for input in claim_tests::all()
        .iter()
        .flat_map(|test| &test.formula.inputs)
    {
        names.insert(format!("evidence/bench/{}", input.id));
    }
    names.extend(TIPS.iter().map(|tip| format!("plan/tip/{}", tip.id)));
    for step in STEPS {
        names.extend(STEP_FIELDS.map(|field| format!("plan/{}/{field}", step.id)));
        let tasks = step.tasks.iter();
        names.extend(tasks.map(|task| format!("plan/{}/task/{}", step.id, task.id)));
    }
    names
}

#[test]
fn every_shipped_name_is_read_and_written_again() {
    let names = shipped();
    assert!(names.len() > 2500, "{}", names.len());
    for name in &names {
        let record = Record::parse(name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!(record.name(), *name);
        assert!(is_record(name), "{name}");
        assert_eq!(Slot::from_name(name), Some(record.slot()));
    }
}

/// A group contains its records and no others, whether judged by the records or by the prefixes of their
/// names.
#[test]
fn groups_match_the_prefixes_of_names() {
    let names = shipped();
    let records: Vec<Record> = names
        .iter()
        .filter_map(|name| Record::parse(name))
        .collect();
    let mut groups = Vec::new();
    for record in &records {
        if !groups.contains(&record.group()) {
            groups.push(record.group());
        }
    }
    assert_eq!(groups.len(), 10, "{groups:?}");
    for group in groups {
        for record in &records {
            let begins = record.name().starts_with(&*group.beginning());
            assert_eq!(record.group() == group, begins, "{group:?} {record:?}");
        }
    }
}

#[test]
fn strings_that_are_not_names_are_rejected() {
    for name in [
        "",
        "items",
        "items/base/pers-interface",
        "items/base/pers-interface/colour",
        "items/base/pers-interface/state/more",
        "items//pers-interface/state",
        "market/m1",
        "market//name",
        "market/m1/answer",
        "market/m1/answer/formality/x",
        "evidence/other",
        "evidence/method/x",
        "plan/",
        "plan/test",
        "plan/test/owner/x",
        "plan/test/task",
        "a/b/c/d/e/f",
    ] {
        assert_eq!(Record::parse(name), None, "{name}");
    }
}

fn id() -> impl Strategy<Value = String> {
    "[^/]{1,12}"
}

proptest! {
    /// Any name that can be read is written exactly as it was, and is read as the same record again.
    #[test]
    fn names_and_records_are_inverse(one in id(), other in id(), kind in 0..11usize, field in any::<prop::sample::Index>()) {
        let of = |names: &[&str]| names[field.index(names.len())].to_owned();
        let record = match kind {
            0 => Record::CurrentMarket,
            1 => {
                let name = of(&MARKET_FIELDS);
                prop_assert!(MarketField::parse(&[&name]).is_some_and(|field| field.name() == name));
                prop_assert_eq!(&Record::parse(&format!("market/{one}/{name}")).map(|record| record.name()), &Some(format!("market/{one}/{name}")));
                Record::Market { market: &one, field: MarketField::Answer(&other) }
            }
            2 => Record::Market { market: &one, field: MarketField::Ground(&other) },
            3 => Record::Item { market: &one, item: &other, field: ItemField::parse(&of(&ITEM_FIELDS)).unwrap() },
            4 => Record::FactorOrder,
            5 => Record::MethodRating { method: &one, rated: &other },
            6 => Record::Assumption(&one),
            7 => Record::PlanStart,
            8 => Record::Tip(&one),
            9 => Record::PlanStep { step: &one, field: StepField::parse(&of(&STEP_FIELDS)).unwrap() },
            _ => Record::Task { step: &one, task: &other },
        };
        // No step has the name of the folder of the opening questions.
        prop_assume!(one != "tip");
        let name = record.name();
        prop_assert_eq!(Record::parse(&name), Some(record));
    }

    #[test]
    fn any_text_is_a_name_or_none(text in "(items|market|evidence|plan)(/[a-z]{0,4}){0,4}|.{0,30}") {
        if let Some(record) = Record::parse(&text) {
            prop_assert_eq!(record.name(), text);
        }
    }
}

/// Only one file of the program's source code writes names of records.
#[test]
fn names_are_written_in_one_file() {
    let beginnings = [
        "items/",
        "market/",
        "evidence/",
        "plan/",
        "tip/",
        "task/",
        "bench/",
        "method/",
        "answer/",
        "ground/",
    ];
    let mut found = Vec::new();
    for file in files("rs") {
        if ["workspace/records.rs", "workspace/record_fields.rs"].contains(&&*file.path) {
            continue;
        }
        for literal in file.literals() {
            let is_field = literal.split_once('/').is_some_and(|(before, field)| {
                let is_known = |known: &[&str]| known.contains(&field);
                let is_id = before.is_empty() || before.ends_with('}');
                is_id
                    && (is_known(&ITEM_FIELDS)
                        || is_known(&MARKET_FIELDS)
                        || is_known(&STEP_FIELDS))
            });
            let is_name = beginnings.iter().any(|start| literal.starts_with(start));
            if is_name || is_field {
                found.push(format!("src/{}: {literal:?}", file.path));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
