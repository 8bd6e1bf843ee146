//! Which adaptations a market's answers require, and where two markets differ.
//!
//! Answers are pairs of ids: a dimension's and the chosen position's. A question without an answer, or with
//! an unknown one, counts as not known: its position for "don't know" applies until the customers have been
//! asked.

use crate::guides::culture::{Adaptation, Dimension, Position};
use crate::guides::dimensions::dimensions;
use crate::guides::rules::ordering::sort_by_key;

/// How two answers to one question compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// Both are known and the same.
    Same,
    /// Both are known and differ.
    Different,
    /// One of the two isn't known.
    Open,
    /// Neither is known.
    Unknown,
}

/// One question with the answers of two markets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    pub dimension: &'static Dimension,
    pub one: &'static Position,
    pub other: &'static Position,
}

impl Pair {
    /// How the two answers compare.
    pub fn standing(&self) -> Comparison {
        match (self.one.is_unknown, self.other.is_unknown) {
            (true, true) => Comparison::Unknown,
            (false, false) if self.one.id == self.other.id => Comparison::Same,
            (false, false) => Comparison::Different,
            _ => Comparison::Open,
        }
    }
}

/// What a saved answer to a question means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// There is no answer.
    None,
    /// One of the positions.
    Given(&'static Position),
    /// A string that isn't an answer to this question.
    Foreign,
}

/// Reads the saved answer to a question.
pub fn parse_answer(dimension: &Dimension, text: &str) -> Answer {
    if text.is_empty() {
        return Answer::None;
    }
    let given = dimension.positions.iter().find(|known| known.id == text);
    given.map_or(Answer::Foreign, Answer::Given)
}

/// The position that applies to a question: the answer, or the one for "don't know".
pub fn position(
    dimension: &'static Dimension,
    answers: &[(&str, &str)],
) -> Option<&'static Position> {
    let answer = answers.iter().find(|(id, _)| *id == dimension.id);
    match answer.map_or(Answer::None, |(_, text)| parse_answer(dimension, text)) {
        Answer::Given(position) => Some(position),
        Answer::None | Answer::Foreign => dimension.unknown(),
    }
}

/// The adaptations of one item that the answers require, with the positions that are the reason, in the order
/// of the questions.
pub fn adaptations_for(
    item: &str,
    answers: &[(&str, &str)],
) -> Vec<(&'static Position, &'static Adaptation)> {
    let mut found = Vec::new();
    for dimension in dimensions() {
        let Some(position) = position(dimension, answers) else {
            continue;
        };
        let touching = position
            .adaptations
            .iter()
            .filter(|adaptation| adaptation.modifies.contains(&item));
        found.extend(touching.map(|adaptation| (position, adaptation)));
    }
    found
}

/// Every question with the answers of both markets, in the order of the questions.
pub fn pair_answers(one: &[(&str, &str)], other: &[(&str, &str)]) -> Vec<Pair> {
    let pair = |dimension: &'static Dimension| {
        Some(Pair {
            dimension,
            one: position(dimension, one)?,
            other: position(dimension, other)?,
        })
    };
    dimensions().iter().filter_map(pair).collect()
}

/// The questions to which both answers are known and differ. Those whose answer in the first market affects
/// the most items come first; the order of the questions breaks ties.
pub fn find_differences(one: &[(&str, &str)], other: &[(&str, &str)]) -> Vec<Pair> {
    let mut found = pair_answers(one, other);
    found.retain(|pair| pair.standing() == Comparison::Different);
    sort_by_key(&mut found, |pair| (-count_affected(pair.one), ""));
    found
}

/// The first adaptations are shown once this many answers are known.
pub const ANSWERS_WANTED: usize = 3;

/// The adaptation to start with for each of the known answers that affect the most items, five at most. Empty
/// while fewer than `ANSWERS_WANTED` answers are known.
pub fn first_adaptations(
    answers: &[(&str, &str)],
) -> Vec<(&'static Position, &'static Adaptation)> {
    let positions = dimensions()
        .iter()
        .filter_map(|dimension| position(dimension, answers));
    let mut known: Vec<&Position> = positions.filter(|position| !position.is_unknown).collect();
    if known.len() < ANSWERS_WANTED {
        return Vec::new();
    }
    sort_by_key(&mut known, |position| (-count_affected(position), ""));
    let first = |position: &'static Position| Some((position, position.adaptations.first()?));
    known.into_iter().filter_map(first).take(5).collect()
}

fn count_affected(position: &Position) -> i64 {
    affected_items(position).len() as i64
}

/// The items of the checklists that the known answers affect. An item that several of them affect is listed
/// several times.
pub fn adapted_items(answers: &[(&str, &str)]) -> Vec<&'static str> {
    dimensions()
        .iter()
        .filter_map(|dimension| position(dimension, answers))
        .filter(|position| !position.is_unknown)
        .flat_map(affected_items)
        .collect()
}

/// The items of the checklists that an answer's adaptations affect, each once.
pub fn affected_items(position: &Position) -> Vec<&'static str> {
    let mut items: Vec<&'static str> = Vec::new();
    for adaptation in position.adaptations {
        for item in adaptation.modifies {
            if !items.contains(item) {
                items.push(item);
            }
        }
    }
    items
}
