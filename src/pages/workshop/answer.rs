//! Reads the answers of an audience.

use crate::words::language::Language;
use crate::words::number::read;
use crate::workshop::demo::{Ask, Question};
use crate::workshop::run::OPTIONS;

/// The most hands that can be counted.
const MOST_HANDS: u32 = 9999;

/// A typed answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answered {
    /// A number in inner units.
    Value(f64),
    Hands([u32; OPTIONS]),
}

/// Reads an answer to the question; None if it isn't one.
pub fn read_answer(question: &Question, text: &str, language: Language) -> Option<Answered> {
    if let Ask::Number { .. } = question.ask {
        let value = read(text, language).ok()?.number.value();
        let inner = match question.result.kind.is_in_hundredths() {
            true => value / 100.0,
            false => value,
        };
        return inner.is_finite().then_some(Answered::Value(inner));
    }
    let numbers = text.split([' ', ',', '.']).filter(|part| !part.is_empty());
    let counts: Option<Vec<u32>> = numbers.map(|part| part.parse().ok()).collect();
    let counts = counts.filter(|counts| counts.len() == question.options())?;
    if counts.iter().any(|count| *count > MOST_HANDS) {
        return None;
    }
    let mut hands = [0; OPTIONS];
    for (hand, count) in hands.iter_mut().zip(counts) {
        *hand = count;
    }
    Some(Answered::Hands(hands))
}
