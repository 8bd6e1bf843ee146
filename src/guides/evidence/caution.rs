//! Why the scores of two markets can't simply be compared: answering habits differ between markets. This file
//! contains what is known about that, including the opposing view, each statement with its source.
//!
//! No statement assigns a score or a habit to a named country, and no factor converts one market's score into
//! another's: that would be false precision.

/// Which view a statement supports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Answering habits differ, so comparing the scores of two markets is misleading.
    Habits,
    /// The habits explain less than is often claimed, or the service really differs.
    Opposing,
    /// What to do about it.
    Advice,
}

/// One statement, with the message `caution-scores-<id>` and the source `source-<source>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    pub id: &'static str,
    pub side: Side,
    /// A publication, by its key in the language files.
    pub source: &'static str,
}

/// The caution shown where the NPS or CSAT of two markets would be compared.
pub const SCORES: &[Statement] = &[
    statement("extremes", Side::Habits, "zax-takahashi-1967"),
    statement("scale", Side::Habits, "hui-triandis-1989"),
    statement("language", Side::Habits, "harzing-2006"),
    statement("liked", Side::Habits, "xm-institute"),
    statement("raters", Side::Habits, "medallia-2015"),
    statement("cut-offs", Side::Habits, "checkmarket"),
    statement("friendship", Side::Habits, "svihel-2016"),
    statement("distortion", Side::Opposing, "hoffmann-2013"),
    statement("acquiescence", Side::Opposing, "van-de-vijver-2008"),
    statement("inside", Side::Opposing, "taras-2016"),
    statement("thresholds", Side::Opposing, "focusfeedback"),
    statement("service", Side::Opposing, "hp-bain"),
    statement("over-time", Side::Advice, "itsma"),
];

const fn statement(id: &'static str, side: Side, source: &'static str) -> Statement {
    Statement { id, side, source }
}
