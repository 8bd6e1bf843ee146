//! Commas in a column of answers: between two answers, or before the decimals of one.

use std::ops::RangeInclusive;

use crate::words::language::Language;

/// How a cell is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellReading<'a> {
    One(&'a str),
    Several(Vec<&'a str>),
    /// It could be one answer or two.
    Ambiguous,
}

/// What the commas of a cell can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Commas {
    /// There are none.
    None,
    /// Before decimals: `9,00`, `"9,0"`, or `5,0` on a scale without 0.
    Decimal,
    /// `9,0` is 9, or 9 and 0.
    Zero,
    /// `7,5` is 7 and 5, or no whole number.
    Pair,
    /// Between answers, or there is one at an end.
    Between,
}

/// How often a column has each kind of cell, by which the others are read.
pub struct CellCounts<'r> {
    range: &'r RangeInclusive<u32>,
    is_comma_decimal: bool,
    kinds: [usize; 5],
}

impl<'r> CellCounts<'r> {
    /// Counts the kinds of its cells.
    pub fn new<'a>(
        cells: impl Iterator<Item = &'a str>,
        range: &'r RangeInclusive<u32>,
        language: Language,
    ) -> CellCounts<'r> {
        let mut kinds = [0; 5];
        for cell in cells {
            kinds[commas(cell, range) as usize] += 1;
        }
        CellCounts {
            range,
            is_comma_decimal: language.habits().decimal == ',',
            kinds,
        }
    }

    /// Reads one of its cells. A comma that could be either is read by the language, unless the other cells
    /// suggest otherwise.
    pub fn read<'a>(&self, cell: &'a str) -> CellReading<'a> {
        let has = |kind: Commas| self.kinds[kind as usize] > 0;
        let [_, _, zeros, ..] = self.kinds;
        let several = || {
            let words = cell.split(',').map(bare);
            CellReading::Several(words.filter(|word| !word.is_empty()).collect())
        };
        let is_ambiguous = match (commas(cell, self.range), self.is_comma_decimal) {
            (Commas::None | Commas::Decimal, _) => return CellReading::One(bare(cell)),
            (Commas::Between, _) => return several(),
            (Commas::Zero, true) if has(Commas::Between) || has(Commas::Pair) => true,
            (Commas::Zero, true) => return CellReading::One(bare(cell)),
            // Every line looks like a number of a language with decimal commas.
            (Commas::Zero, false) => {
                let is_alike = zeros > 1 && self.kinds.iter().sum::<usize>() == zeros;
                has(Commas::Decimal) || is_alike
            }
            (Commas::Pair, true) => {
                let has_numbers = has(Commas::None) || has(Commas::Zero) || has(Commas::Decimal);
                has_numbers && !has(Commas::Between)
            }
            (Commas::Pair, false) => has(Commas::Decimal),
        };
        match is_ambiguous {
            true => CellReading::Ambiguous,
            false => several(),
        }
    }
}

fn commas(cell: &str, range: &RangeInclusive<u32>) -> Commas {
    let word = bare(cell);
    let Some((whole, part)) = word.split_once(',') else {
        return Commas::None;
    };
    let is_answer = |word| score(word).is_some_and(|score| range.contains(&score));
    let is_quoted = word.len() < cell.len() && !word.contains('"');
    let is_short = part == "0" && range.contains(&0) && !is_quoted;
    match (score(word), is_answer(whole)) {
        (Some(_), _) if is_short => Commas::Zero,
        (Some(_), _) => Commas::Decimal,
        (None, true) if is_answer(part) && !is_quoted => Commas::Pair,
        _ => Commas::Between,
    }
}

/// The word without quotes.
fn bare(word: &str) -> &str {
    word.trim_matches('"')
}

/// A whole number, which can have zeros after a decimal separator.
pub fn score(word: &str) -> Option<u32> {
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
