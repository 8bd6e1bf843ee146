//! Answers of a survey, pasted as a column: each is read and counted, and whatever isn't an answer is
//! reported.

use std::ops::RangeInclusive;

use crate::calculation::answer_commas::{CellCounts, CellReading, score};
use crate::metrics::answer_scale::AnswerScale;
use crate::words::language::Language;

/// What a pasted text holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// The answers, in order.
    pub scores: Vec<u32>,
    /// What isn't an answer on the scale: the number of its line, from 1, and its text.
    pub refused: Vec<(usize, String)>,
    /// What could be one answer or two, in the same form. It isn't counted.
    pub ambiguous: Vec<(usize, String)>,
    /// How many lines are blank, not counting those at the end.
    pub blanks: usize,
}

impl Answers {
    /// Reads the answers on a scale. They can be separated by any mix of line breaks, tabs, spaces, commas,
    /// semicolons and bars, and be in double quotes. `9.0` is 9. Whether `9,0` is too depends on the language and
    /// on the rest of the column.
    pub fn read(text: &str, range: &RangeInclusive<u32>, language: Language) -> Answers {
        let mut answers = Answers::default();
        let lines = || text.trim_end().lines().enumerate();
        let column = CellCounts::new(lines().flat_map(|(_, line)| cells(line)), range, language);
        for (place, line) in lines() {
            let mut is_blank = true;
            for cell in cells(line) {
                let words = match column.read(cell) {
                    CellReading::One(word) => vec![word],
                    CellReading::Several(words) => words,
                    CellReading::Ambiguous => {
                        is_blank = false;
                        answers.ambiguous.push((place + 1, cell.to_owned()));
                        continue;
                    }
                };
                for word in words {
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

    /// How many gave each score of the scale.
    pub fn tally(&self, scale: &AnswerScale) -> Vec<(u32, u64)> {
        let count = |score: u32| self.scores.iter().filter(|given| **given == score).count();
        let scores = scale.range.clone();
        scores.map(|score| (score, count(score) as u64)).collect()
    }
}

/// The parts of a line between blanks, semicolons and bars.
fn cells(line: &str) -> impl Iterator<Item = &str> {
    let cells = line.split(|sign: char| sign.is_whitespace() || matches!(sign, ';' | '|'));
    cells.filter(|cell| !cell.is_empty())
}
