//! The sections of the guides: the heading above each cited statement.
//!
//! A section's title is in the language files, as `section-<id>`: a short translation of the guide's heading.
//! Sections of several guides with the same subject share it.

/// A section, or sections of several guides with the same title.
struct Section {
    id: &'static str,
    /// Its statements: one of them (`g4.n1`) with those below it, or all of a kind (`g4.f`: `g4.f1`, `g4.f2` …).
    statements: &'static [&'static str],
}

const fn section(id: &'static str, statements: &'static [&'static str]) -> Section {
    Section { id, statements }
}

/// Every section that something is cited from.
const SECTIONS: &[Section] = &[
    section(
        "introduction",
        &["g0.i", "g1.i", "g3.d", "g3.i", "g3.n", "g4.d", "g4.m"],
    ),
    section("frame", &["g2.c", "g2.n"]),
    section("benefits", &["g1.w", "g3.w"]),
    section("landscape", &["g1.l"]),
    section("definitions", &["g2.d"]),
    section("strategies", &["g0.s0"]),
    section("approaches", &["g2.s1", "g2.x"]),
    section("measures", &["g3.s"]),
    section("personalisation", &["g0.s1", "g1.s4", "g2.s5"]),
    section("quality", &["g2.s2"]),
    section("service", &["g0.s2", "g2.s3"]),
    section("communication", &["g0.s5", "g1.s1"]),
    section("sensitivity", &["g1.s2"]),
    section("trust", &["g1.s3"]),
    section("community", &["g0.s3"]),
    section("programmes", &["g0.s4", "g2.s7"]),
    section("feedback", &["g0.s6", "g1.s6", "g2.s4"]),
    section("technology", &["g0.s7", "g1.s5"]),
    section("long-term", &["g1.s7"]),
    section("retention", &["g2.s6"]),
    section("after-sale", &["g2.s8"]),
    section("culture", &["g0.c"]),
    section("challenges", &["g1.x"]),
    section("metrics", &["g0.k", "g1.k"]),
    section("rate", &["g3.g", "g3.k"]),
    section("myths", &["g4.n1", "g4.y"]),
    section("factors", &["g4.t1"]),
    section("stories", &["g4.c2", "g4.e", "g4.n2", "g4.n3", "g4.n4"]),
    section("pros", &["g4.c3", "g4.con", "g4.pro"]),
    section(
        "methods",
        &["g4.c4", "g4.n5", "g4.n6", "g4.n7", "g4.n8", "g4.s"],
    ),
    section("ratings", &["g4.t2"]),
    section("plan", &["g4.n10", "g4.st"]),
    section("progress", &["g4.n11", "g4.t3"]),
    section(
        "answers",
        &["g2.f", "g2.r", "g4.f", "g4.n9", "g4.n12", "g4.n13"],
    ),
    section("conclusion", &["g0.z"]),
    section("tips", &["g1.a"]),
];

/// The ids of all sections.
pub fn ids() -> impl Iterator<Item = &'static str> {
    SECTIONS.iter().map(|section| section.id)
}

/// The section of a statement such as `g4.t2.r1`.
pub fn section_of(statement: &str) -> Option<&'static str> {
    let holds = |section: &&Section| section.statements.iter().any(|one| covers(one, statement));
    SECTIONS.iter().find(holds).map(|section| section.id)
}

/// The sections of a guide that the statements are from, each once, in the order of the statements.
pub fn sections_of(guide: &str, statements: &[&str]) -> Vec<&'static str> {
    let of_guide = statements
        .iter()
        .filter(|statement| super::guide_of(statement) == guide);
    let mut sections = Vec::new();
    for section in of_guide.filter_map(|statement| section_of(statement)) {
        if !sections.contains(&section) {
            sections.push(section);
        }
    }
    sections
}

/// The sections of a guide, as they are listed here.
pub fn all_of(guide: &str) -> impl Iterator<Item = &'static str> {
    let is_of_guide = move |section: &&Section| {
        let mut guides = section.statements.iter().map(|one| super::guide_of(one));
        guides.any(|one| one == guide)
    };
    SECTIONS
        .iter()
        .filter(is_of_guide)
        .map(|section| section.id)
}

/// Whether a statement is the named one, below it, or of the named kind.
fn covers(named: &str, statement: &str) -> bool {
    let Some(rest) = statement.strip_prefix(named) else {
        return false;
    };
    let is_kind = named.ends_with(|last: char| last.is_ascii_alphabetic());
    rest.is_empty()
        || rest.starts_with('.')
        || is_kind && rest.starts_with(|next: char| next.is_ascii_digit())
}
