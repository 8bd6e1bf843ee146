//! The typed list of a cohort's survivors: which numbers it contains.
//!
//! Blanks, commas, semicolons, tabs and line breaks separate numbers, but a blank, comma or point can also group
//! the digits of one number, and a comma or point can be its decimal sign. Where a text allows only one reading,
//! it is read that way; where it allows several, it is refused.

use crate::calculation::lab::retention_mixture::{FEWEST, MOST};
use crate::words::language::Language;
use crate::words::number::{Plain, Reading, read};

/// What is wrong with the list.
#[derive(Clone, Debug, PartialEq)]
pub enum BadList {
    /// This isn't a number of customers.
    NotANumber(String),
    /// This can be one number with grouped digits, or several numbers.
    Ambiguous(String),
    /// There are only this many numbers.
    TooFew(usize),
    /// There are more than [`MOST`] numbers.
    TooMany,
    /// The number at that place, from 2, is greater than the one before.
    Increase { place: usize, from: f64, to: f64 },
    /// The first number is 0.
    Empty,
}

/// Longer words are quoted only in part.
const QUOTED: usize = 20;
/// Numbers of customers from here on are taken for something else.
const LARGEST: f64 = 1e12;
/// The most groups of digits in one number.
const GROUPS: usize = 4;

/// Reads the survivors at times 0, 1, 2, …: numbers of customers, or shares of the first number.
pub fn read_survivors(text: &str, language: Language) -> Result<Vec<f64>, BadList> {
    let words = split(text)?;
    let readings = words.iter().map(|word| read_word(word, language));
    let readings: Vec<Reading> = readings.collect::<Result<_, _>>()?;
    let counts = choose_values(&words, &readings);
    match counts.windows(2).position(|pair| pair[1] > pair[0]) {
        Some(place) => Err(BadList::Increase {
            place: place + 2,
            from: counts[place],
            to: counts[place + 1],
        }),
        None if counts.len() > MOST => Err(BadList::TooMany),
        None if counts.first() == Some(&0.0) => Err(BadList::Empty),
        None if counts.len() < FEWEST => Err(BadList::TooFew(counts.len())),
        None => Ok(counts),
    }
}

/// The list as a link writes it, in plain decimals separated by commas; None if it can't be read.
pub fn link_of_survivors(text: &str, language: Language) -> Option<String> {
    let counts = read_survivors(text, language).ok()?;
    let plain = |count: &f64| Some(Plain::from_value(*count)?.as_str().to_owned());
    let words: Option<Vec<String>> = counts.iter().map(plain).collect();
    Some(words?.join(","))
}

/// The text to put into the field for the list of a link; anything but plain decimals is kept unchanged.
pub fn survivors_of_link(list: &str, language: Language) -> String {
    let plain = |word: &str| {
        let word = word.trim();
        let number = Plain::parse(word).filter(|_| !is_rest_of_number(word))?;
        Some(number.typed(language))
    };
    let words: Option<Vec<String>> = list.split(',').map(plain).collect();
    words.map_or_else(|| list.to_owned(), |words| words.join(" "))
}

/// The words of the list, each one number.
fn split(text: &str) -> Result<Vec<String>, BadList> {
    // A comma next to a blank separates numbers.
    let marks = [", ", " ,", ",\u{a0}"];
    let text = marks
        .iter()
        .fold(text.to_owned(), |text, mark| text.replace(mark, ";"));
    let is_edge = |sign: char| sign.is_whitespace() || sign == ',';
    let cells = text.split([';', '\n', '\r', '\t']);
    let cells: Vec<&str> = cells
        .map(|cell| cell.trim_matches(is_edge))
        .filter(|cell| !cell.is_empty())
        .collect();
    match cells[..] {
        [cell] => group(split_cell(cell)),
        _ if cells.iter().all(|cell| is_one_number(cell)) => {
            Ok(cells.iter().map(|cell| join(cell)).collect())
        }
        _ => {
            let words = cells.iter().flat_map(|cell| cell.split_whitespace());
            Ok(words.map(str::to_owned).collect())
        }
    }
}

/// The words of a text without semicolons and line breaks. A no-break space groups digits if other blanks
/// separate numbers; a comma separates numbers if nothing else does.
fn split_cell(cell: &str) -> Vec<String> {
    if !cell.contains(char::is_whitespace) {
        return cell.split(',').map(str::to_owned).collect();
    }
    let words = cell.split(' ').filter(|word| !word.is_empty());
    let parts = |word: &str| -> Vec<String> {
        match cell.contains(' ') && is_one_number(word) {
            true => vec![join(word)],
            false => word.split_whitespace().map(str::to_owned).collect(),
        }
    };
    words.flat_map(parts).collect()
}

/// The text without its blanks.
fn join(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Whether there are no blanks, or all of them group digits.
fn is_one_number(text: &str) -> bool {
    let parts: Vec<&str> = text.split_whitespace().collect();
    match parts[..] {
        [first, ref groups @ .., last] => {
            // The last group can be followed by decimals.
            let last = last.split(['.', ',']).next().unwrap_or_default();
            is_start(first) && groups.iter().chain([&last]).all(|group| is_group(group))
        }
        _ => true,
    }
}

/// Whether a number with grouped digits can begin with this.
fn is_start(word: &str) -> bool {
    is_digits(word) && word.len() <= 3 && !word.starts_with('0')
}

/// Whether this can be a later group of digits.
fn is_group(word: &str) -> bool {
    is_digits(word) && word.len() == 3
}

/// Whether this can't be a number of its own, such as "000".
fn is_rest_of_number(word: &str) -> bool {
    is_digits(word) && word.len() > 1 && word.starts_with('0')
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|sign| sign.is_ascii_digit())
}

/// Joins words that are groups of digits of one number. That is only considered if the words can't all be
/// numbers of their own, because one begins with a zero or has more digits than the one before.
fn group(words: Vec<String>) -> Result<Vec<String>, BadList> {
    let is_grouped = |pair: &[String]| {
        let is_longer = is_start(&pair[0]) && pair[0].len() < 3;
        is_group(&pair[1]) && (is_longer || is_rest_of_number(&pair[1]))
    };
    let Some(place) = words.windows(2).position(is_grouped) else {
        return Ok(words);
    };
    let is_plain = |word: &String| {
        word.bytes()
            .all(|sign| matches!(sign, b'0'..=b'9' | b'.' | b','))
    };
    if !words.iter().all(is_plain) {
        return Ok(words);
    }
    let quoted = words[place..].iter().take(3).cloned().collect::<Vec<_>>();
    Groups::new(&words)
        .only_list()
        .ok_or(BadList::Ambiguous(quoted.join(" ")))
}

/// In how many ways words can be joined to numbers none of which is greater than the one before.
struct Groups<'a> {
    words: &'a [String],
    /// For each place and number of words from 1, the ways to join the words from there on if that many of
    /// them are the first number. More than two count as two.
    ways: Vec<[u8; GROUPS]>,
}

impl<'a> Groups<'a> {
    fn new(words: &'a [String]) -> Self {
        let ways = vec![[0; GROUPS]; words.len()];
        let mut groups = Self { words, ways };
        for place in (0..words.len()).rev() {
            for many in 1..=GROUPS.min(words.len() - place) {
                groups.ways[place][many - 1] = groups.count(place, many);
            }
        }
        groups
    }

    fn count(&self, place: usize, many: usize) -> u8 {
        let next = place + many;
        match self.value(place, many) {
            None => 0,
            Some(_) if next == self.words.len() => 1,
            Some(value) => {
                let ways = self.following(next, value).map(|(_, ways)| ways);
                ways.sum::<u8>().min(2)
            }
        }
    }

    /// The possible lengths of the number at that place that aren't greater than `limit`, with their ways.
    fn following(&self, place: usize, limit: f64) -> impl Iterator<Item = (usize, u8)> {
        let ways = self.ways[place].iter().enumerate();
        let ways = ways.map(|(at, ways)| (at + 1, *ways));
        ways.filter(move |(many, ways)| {
            let value = || self.value(place, *many);
            *ways > 0 && value().is_some_and(|value| value <= limit)
        })
    }

    /// The number from that many words.
    fn value(&self, place: usize, many: usize) -> Option<f64> {
        let words = self.words.get(place..place + many)?;
        let is_number = match words {
            [word] => !is_rest_of_number(word),
            [first, groups @ ..] => is_start(first) && groups.iter().all(|word| is_group(word)),
            [] => false,
        };
        let text = is_number.then(|| words.concat().replace(',', "."))?;
        Some(Plain::parse(&text)?.value())
    }

    /// The list of at least two numbers, if there is only one.
    fn only_list(&self) -> Option<Vec<String>> {
        let (mut list, mut place, mut limit) = (Vec::new(), 0, f64::INFINITY);
        while place < self.words.len() {
            let is_list = |(many, _): &(usize, u8)| place > 0 || *many < self.words.len();
            let mut ways = self.following(place, limit).filter(is_list);
            let (Some((many, 1)), None) = (ways.next(), ways.next()) else {
                return None;
            };
            limit = self.value(place, many)?;
            list.push(self.words[place..place + many].concat());
            place += many;
        }
        Some(list)
    }
}

fn read_word(word: &str, language: Language) -> Result<Reading, BadList> {
    let is_count = |reading: &Reading| {
        let has_unit = reading.percent || reading.currency.is_some();
        !has_unit && !reading.number.is_negative() && reading.number.value() < LARGEST
    };
    let reading = read(word, language).ok().filter(is_count);
    reading.ok_or_else(|| BadList::NotANumber(word.chars().take(QUOTED).collect()))
}

/// The values of the list. "1.000" can be a thousand or one: if another number has decimals, their sign decides,
/// and if the list would increase otherwise, it is what the language doesn't expect.
fn choose_values(words: &[String], readings: &[Reading]) -> Vec<f64> {
    let values = |value: &dyn Fn(&String, &Reading, f64) -> f64| -> Vec<f64> {
        let all = words.iter().zip(readings);
        let one = |(word, reading): (&String, &Reading)| match &reading.other {
            Some(other) => value(word, reading, other.value()),
            None => reading.number.value(),
        };
        all.map(one).collect()
    };
    let usual = values(&|_, reading, _| reading.number.value());
    let by_sign = decimal_sign(words, readings).map(|sign| {
        values(&|word, reading, other| match word.contains(sign) {
            true => reading.number.value().min(other),
            false => reading.number.value().max(other),
        })
    });
    let others = values(&|_, _, other| other);
    let falls = |values: &Vec<f64>| values.windows(2).all(|pair| pair[1] <= pair[0]);
    let candidates = by_sign.into_iter().chain([usual.clone(), others]);
    candidates.into_iter().find(falls).unwrap_or(usual)
}

/// The sign before decimals, if one of the words certainly has decimals.
fn decimal_sign(words: &[String], readings: &[Reading]) -> Option<char> {
    let mut all = words.iter().zip(readings);
    let has_decimals = |reading: &Reading| reading.other.is_none() && !reading.number.is_whole();
    let (word, _) = all.find(|(_, reading)| has_decimals(reading))?;
    word.chars().rfind(|sign| matches!(sign, '.' | ','))
}
