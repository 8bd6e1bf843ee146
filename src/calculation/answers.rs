//! Answers of a survey, pasted as a column: each is read and counted, and whatever isn't an answer is
//! reported.

use std::ops::RangeInclusive;

use crate::formula::variable::Variable;
use crate::metrics::answer_scale::AnswerScale;

/// What a pasted text holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The answers, in order.
    pub scores: Vec<u32>,
    /// What isn't an answer on the scale: the number of its line, from 1, and its text.
    pub refused: Vec<(usize, String)>,
    /// How many lines are blank, not counting those at the end.
    pub blanks: usize,
}

impl Answers {
    /// Reads the answers on a scale. They can be separated by any mix of line breaks, tabs, spaces, commas,
    /// semicolons and bars, and stand in double quotes. `9.0` and `9,0` are 9.
    pub fn read(text: &str, range: &RangeInclusive<u32>) -> Answers {
        let mut answers = Answers::default();
        for (place, line) in text.trim_end().lines().enumerate() {
            let mut is_blank = true;
            for cell in line.split(|sign: char| sign.is_whitespace() || matches!(sign, ';' | '|')) {
                for word in words(cell) {
                    is_blank = false;
                    let score = score(word).filter(|score| range.contains(score));
                    match score {
                        Some(score) => answers.scores.push(score),
                        None => answers.refused.push((place + 1, word.to_owned())),
                    }
                }
            }
            answers.blanks += usize::from(is_blank);
        }
        answers
    }

    /// How many of the answers belong to each variable of the scale.
    pub fn count(&self, scale: &AnswerScale) -> Vec<(Variable, usize)> {
        let count = |range: &RangeInclusive<u32>| {
            let counted = self.scores.iter().filter(|score| range.contains(score));
            counted.count()
        };
        let groups = scale.groups.iter();
        groups
            .map(|(variable, range)| (*variable, count(range)))
            .collect()
    }
}

/// The parts of a cell, which are separated by commas, unless the only comma is the decimal separator of a
/// whole number, and without quotes.
fn words<'a>(cell: &'a str) -> Vec<&'a str> {
    let bare = |word: &'a str| word.trim_matches('"');
    match score(bare(cell)) {
        Some(_) => vec![bare(cell)],
        None => cell
            .split(',')
            .map(bare)
            .filter(|word| !word.is_empty())
            .collect(),
    }
}

/// A whole number, which can have zeros after a decimal separator.
fn score(word: &str) -> Option<u32> {
    let (whole, part) = word.split_once(['.', ',']).unwrap_or((word, ""));
    let is_whole = part.bytes().all(|digit| digit == b'0');
    let has_part = word.len() > whole.len();
    if !is_whole || (has_part && part.is_empty()) {
        return None;
    }
    whole
        .bytes()
        .all(|byte| byte.is_ascii_digit())
        .then_some(())?;
    whole.parse().ok()
}
