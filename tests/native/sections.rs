//! The sections of the guides: whatever is cited has one, and a section is listed only if it is cited.

use std::collections::BTreeSet;

use crate::source::files;

use loyalty_lab::guides::register::GUIDES;
use loyalty_lab::guides::sections::{all_of, ids, section_of, sections_of};

/// The statements that the program cites anywhere.
fn cited() -> BTreeSet<String> {
    let is_statement = |text: &String| {
        let guide = text.split_once('.').map(|(guide, _)| guide);
        GUIDES.iter().any(|one| Some(one.id) == guide)
    };
    let code = files("rs").into_iter();
    let code = code.filter(|file| file.path != "guides/sections.rs");
    code.flat_map(|file| file.literals())
        .filter(is_statement)
        .collect()
}

#[test]
fn every_statement_that_is_cited_is_in_a_section() {
    let cited = cited();
    assert!(cited.len() > 400, "{}", cited.len());
    let lost: Vec<&String> = cited
        .iter()
        .filter(|statement| section_of(statement).is_none())
        .collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn every_section_is_cited() {
    let cited = cited();
    for guide in GUIDES {
        let statements: Vec<&str> = cited.iter().map(String::as_str).collect();
        let used: BTreeSet<&str> = sections_of(guide.id, &statements).into_iter().collect();
        let listed: BTreeSet<&str> = all_of(guide.id).collect();
        assert_eq!(used, listed, "{}", guide.id);
    }
    let all: BTreeSet<&str> = ids().collect();
    assert_eq!(all.len(), ids().count(), "a title is listed twice");
}

#[test]
fn a_statement_belongs_to_its_own_section() {
    for (statement, section) in [
        ("g0.k1.f", "metrics"),
        ("g4.n1", "myths"),
        ("g4.n10", "plan"),
        ("g4.n12", "answers"),
        ("g4.s1.b1", "methods"),
        ("g4.st1.b1", "plan"),
        ("g4.t1.r10", "factors"),
        ("g4.con7", "pros"),
        ("g2.s6", "retention"),
    ] {
        assert_eq!(section_of(statement), Some(section), "{statement}");
    }
    assert_eq!(section_of("g5.s1"), None);
    assert_eq!(section_of("g0.q1"), None);
    let sources = ["g1.s6.b5", "g0.s6", "g1.s3", "g1.s6"];
    assert_eq!(sections_of("g1", &sources), ["feedback", "trust"]);
}
