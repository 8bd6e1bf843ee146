//! What the five guides advise, as typed tables: ids, sources, figures, ratings.
//!
//! The sentences are in the language files under the same ids, which are frozen once shipped: ticks
//! and notes are saved under them. A source is a numbered statement of a guide, such as `g2.s5.b6`;
//! a register entry is a contradiction between guides (`X1`) or a dubious claim (`D1`).

pub mod aims;
pub mod culture;
pub mod dimensions;
pub mod evidence;
pub mod plan_steps;
pub mod register;
pub mod rules;
pub mod sections;
pub mod situations;
pub mod theme;
pub mod themes;
pub mod topics;

/// The guide that a source belongs to: `g0` to `g4`.
pub fn guide_of(source: &str) -> &str {
    source.split('.').next().unwrap_or(source)
}
