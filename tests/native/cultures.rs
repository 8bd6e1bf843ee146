//! Markets: what their answers require, where two differ, their names, and office hours on two clocks.

use std::collections::BTreeSet;

use proptest::prelude::*;

use loyalty_lab::guides::dimensions::{dimensions, find, find_position};
use loyalty_lab::guides::rules::adaptation::{
    Answer, Comparison, Pair, adaptations_for, affected_items, find_differences, pair_answers,
    parse_answer, position,
};
use loyalty_lab::guides::rules::market_name::{
    BadName, check_name, parts, with_part, without_part,
};
use loyalty_lab::guides::rules::office_hours;
use loyalty_lab::guides::rules::office_hours::{
    BadHours, DAY, Hours, USUAL, count_minutes, intersect, parse_time, shift_to_clock,
};
use loyalty_lab::guides::themes::themes;
use loyalty_lab::workspace::record_fields::MarketField;
use loyalty_lab::workspace::records::market;
use loyalty_lab::workspace::slot::Slot;

/// Every message key that the pages of the markets assemble.
pub fn cultures_keys() -> BTreeSet<String> {
    let views = [
        "answers",
        "facts",
        "house",
        "compare-own",
        "compare-markets",
    ];
    let problems = [
        BadName::None.code(),
        BadName::Twice.code(),
        "answer_foreign",
        "market_unknown",
        "region_unknown",
        "currency_unknown",
        "zone_unknown",
        "hours_opens",
        "hours_closes",
        "hours_order",
    ];
    let views = views.map(|view| format!("view-{view}"));
    views
        .into_iter()
        .chain(problems.map(|code| format!("problem-{code}")))
        .collect()
}

/// An answer to every question: the first position, or the last.
fn all_answered(is_last: bool) -> Vec<(&'static str, &'static str)> {
    let answers = dimensions().iter().map(|dimension| {
        let known: Vec<_> = dimension
            .positions
            .iter()
            .filter(|position| !position.is_unknown)
            .collect();
        let place = if is_last { known.len() - 1 } else { 0 };
        (dimension.id, known[place].id)
    });
    answers.collect()
}

#[test]
fn every_question_has_one_answer_for_those_who_do_not_know() {
    for dimension in dimensions() {
        let unknown = dimension
            .positions
            .iter()
            .filter(|answer| answer.is_unknown);
        assert_eq!(unknown.count(), 1, "{}", dimension.id);
    }
}

#[test]
fn no_answer_counts_as_not_known_and_a_foreign_one_too() {
    for dimension in dimensions() {
        let unknown = dimension.unknown().map(|position| position.id);
        for answers in [&[][..], &[(dimension.id, "")], &[(dimension.id, "x")]] {
            let found = position(dimension, answers).map(|position| position.id);
            assert_eq!(found, unknown, "{}", dimension.id);
        }
        assert_eq!(parse_answer(dimension, ""), Answer::None);
        // An answer to another question isn't an answer to this one.
        let other = dimensions().iter().find(|other| other.id != dimension.id);
        let foreign = other.unwrap().positions[0].id;
        assert_eq!(parse_answer(dimension, foreign), Answer::Foreign);
    }
}

#[test]
fn an_item_gets_the_adaptations_that_the_answers_require_and_no_others() {
    let answers = [("communication-directness", "directness-indirect")];
    let found = adaptations_for("fbk-survey", &answers);
    let of_directness: Vec<_> = found
        .iter()
        .filter(|(position, _)| position.id.starts_with("directness"))
        .map(|(position, adaptation)| (position.id, adaptation.id))
        .collect();
    assert_eq!(
        of_directness,
        [("directness-indirect", "indirect-private-feedback")]
    );
    for (position, adaptation) in found {
        assert!(adaptation.modifies.contains(&"fbk-survey"));
        assert!(position.id == "directness-indirect" || position.is_unknown);
    }
}

#[test]
fn every_adaptation_of_an_answer_comes_to_each_of_its_items() {
    for answers in [all_answered(false), all_answered(true), vec![]] {
        let mut found = BTreeSet::new();
        for item in themes().iter().flat_map(|theme| theme.items) {
            for (_, adaptation) in adaptations_for(item.id, &answers) {
                found.insert((item.id, adaptation.id));
            }
        }
        let mut expected = BTreeSet::new();
        for dimension in dimensions() {
            for adaptation in position(dimension, &answers).unwrap().adaptations {
                expected.extend(
                    adaptation
                        .modifies
                        .iter()
                        .map(|item| (*item, adaptation.id)),
                );
            }
        }
        assert_eq!(found, expected);
    }
}

#[test]
fn every_question_compares_in_one_of_four_ways() {
    let standing = |one: &str, other: &str| {
        Pair {
            dimension: find("formality").unwrap(),
            one: find_position(one).unwrap().1,
            other: find_position(other).unwrap().1,
        }
        .standing()
    };
    let (formal, relaxed, unknown) = ("formality-formal", "formality-relaxed", "formality-unknown");
    assert_eq!(standing(formal, formal), Comparison::Same);
    assert_eq!(standing(formal, relaxed), Comparison::Different);
    assert_eq!(standing(formal, unknown), Comparison::Open);
    assert_eq!(standing(unknown, relaxed), Comparison::Open);
    assert_eq!(standing(unknown, unknown), Comparison::Unknown);
}

#[test]
fn the_differences_are_those_that_are_known_the_strongest_first() {
    let (one, other) = (all_answered(false), all_answered(true));
    let found = find_differences(&one, &other);
    assert_eq!(found.len(), dimensions().len());
    let order = |pair: &Pair| {
        let place = dimensions()
            .iter()
            .position(|known| known.id == pair.dimension.id);
        (usize::MAX - affected_items(pair.one).len(), place)
    };
    assert!(found.is_sorted_by_key(order));
    assert!(affected_items(found[0].one).len() > affected_items(found[found.len() - 1].one).len());
    assert_eq!(find_differences(&one, &one), []);
    assert_eq!(find_differences(&one, &[]), []);
    assert_eq!(pair_answers(&one, &other).len(), dimensions().len());
}

#[test]
fn an_item_that_two_adaptations_touch_counts_once() {
    let (_, gifts) = find_position("gifts-expected").unwrap();
    assert_eq!(
        affected_items(gifts),
        ["ppc-thank", "cul-etiquette", "cul-law", "cul-values"]
    );
}

#[test]
fn a_market_needs_a_name_of_its_own() {
    assert_eq!(check_name("", [], str::to_lowercase), Some(BadName::None));
    assert_eq!(
        check_name(" \t", ["a"], str::to_lowercase),
        Some(BadName::None)
    );
    assert_eq!(
        check_name("Guests", ["Students", ""], str::to_lowercase),
        None
    );
    assert_eq!(
        check_name(" Guests", ["guests "], str::to_lowercase),
        Some(BadName::Twice)
    );
    assert_eq!(
        check_name("СТУДЕНТИ", ["студенти"], str::to_lowercase),
        Some(BadName::Twice)
    );
}

#[test]
fn a_list_in_one_text_grows_and_shrinks() {
    assert_eq!(parts(" a, b,,"), ["a", "b"]);
    assert_eq!(with_part("", "a"), "a");
    assert_eq!(with_part("a", "b"), "a,b");
    assert_eq!(with_part("a,b", "a"), "a,b");
    assert_eq!(without_part("a,b,c", "b"), "a,c");
    assert_eq!(without_part("a", "a"), "");
}

#[test]
fn records_of_a_market_have_frozen_names() {
    let name = |on| market("m1", on).name();
    assert_eq!(name(MarketField::Currency), "market/m1/currency");
    assert_eq!(name(MarketField::Opens), "market/m1/opens");
    assert_eq!(name(MarketField::Closes), "market/m1/closes");
    assert_eq!(
        name(MarketField::Answer("formality")),
        "market/m1/answer/formality"
    );
    let slot = market("m1", MarketField::Opens);
    assert_eq!(Slot::from_name(&slot.name()), Some(slot));
}

#[test]
fn times_of_day_are_read_and_others_refused() {
    let cases = [
        ("9", Some(540)),
        ("09:30", Some(570)),
        ("9.30", Some(570)),
        ("0", Some(0)),
        ("24:00", Some(DAY)),
        ("24:01", None),
        ("9:60", None),
        ("25", None),
        ("9:", None),
        (":30", None),
        ("", None),
        ("+9", None),
        ("9:5x", None),
        ("nine", None),
        ("900", None),
        ("９", None),
    ];
    for (text, minutes) in cases {
        assert_eq!(parse_time(text), minutes, "{text:?}");
    }
}

#[test]
fn office_hours_name_what_is_wrong() {
    assert_eq!(office_hours::parse("", " "), Ok(USUAL));
    let early = Hours {
        opens: 420,
        closes: 930,
    };
    assert_eq!(office_hours::parse(" 7 ", "15:30"), Ok(early));
    assert_eq!(office_hours::parse("x", "15"), Err(BadHours::Opens));
    assert_eq!(office_hours::parse("7", "x"), Err(BadHours::Closes));
    assert_eq!(office_hours::parse("17", "9"), Err(BadHours::Order));
    assert_eq!(office_hours::parse("9", "9"), Err(BadHours::Order));
    assert_eq!(office_hours::parse("18", ""), Err(BadHours::Order));
}

/// The minutes during which both offices are at work, with the default hours, if their clocks are `ahead`
/// minutes apart.
fn shared(ahead: i32) -> Vec<(u32, u32)> {
    intersect(
        &[(USUAL.opens, USUAL.closes)],
        &shift_to_clock(USUAL, -ahead),
    )
}

#[test]
fn office_hours_overlap_as_the_clocks_are_apart() {
    let cases: [(i32, &[(u32, u32)]); 8] = [
        (0, &[(540, 1020)]),
        // One hour ahead: they close at 16:00 on our clock.
        (60, &[(540, 960)]),
        (-60, &[(600, 1020)]),
        (330, &[(540, 690)]),
        (480, &[]),
        (-480, &[]),
        (720, &[]),
        // A day apart, but the same hours.
        (1440, &[(540, 1020)]),
    ];
    for (ahead, expected) in cases {
        assert_eq!(shared(ahead), expected, "{ahead}");
    }
}

#[test]
fn long_days_far_apart_meet_at_both_ends() {
    let long = Hours {
        opens: 360,
        closes: 1320,
    };
    let there = shift_to_clock(long, -720);
    assert_eq!(there, [(0, 600), (1080, 1440)]);
    let both = intersect(&[(360, 1320)], &there);
    assert_eq!(both, [(360, 600), (1080, 1320)]);
    assert_eq!(count_minutes(&both), 480);
}

proptest! {
    #[test]
    fn a_shift_keeps_the_length_and_stays_within_the_day(
        opens in 0u32..1439, long in 1u32..1440, ahead in -2000i32..2000,
    ) {
        let hours = Hours { opens, closes: (opens + long).min(DAY) };
        let stretches = shift_to_clock(hours, ahead);
        prop_assert_eq!(count_minutes(&stretches), hours.closes - hours.opens);
        for (from, to) in &stretches {
            prop_assert!(from < to && *to <= DAY);
        }
    }

    #[test]
    fn both_sides_count_the_same_overlap(ahead in -840i32..840) {
        prop_assert_eq!(count_minutes(&shared(ahead)), count_minutes(&shared(-ahead)));
    }

    #[test]
    fn any_text_is_a_time_or_none(text in ".{0,8}") {
        if let Some(minutes) = parse_time(&text) {
            prop_assert!(minutes <= DAY);
        }
    }
}
