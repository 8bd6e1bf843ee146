//! A tally of a survey: how many people gave each score.

use std::rc::Rc;

use crate::calculation::answer_shares::ANSWERS;
use crate::calculation::input::{Content, content};
use crate::metrics::answer_scale::AnswerScale;
use crate::words::language::Language;

/// The fields of a tally, one per score.
#[derive(Clone, Debug, PartialEq)]
pub struct Tally {
    pub fields: Vec<TallyField>,
}

/// How many people gave one score.
#[derive(Clone, Debug, PartialEq)]
pub struct TallyField {
    pub score: u32,
    pub text: Rc<str>,
    pub content: Content,
}

impl Tally {
    /// Reads the text of every score.
    pub fn read(scale: &AnswerScale, text: impl Fn(u32) -> Rc<str>, language: Language) -> Tally {
        let read = |score: u32| {
            let text = text(score);
            TallyField {
                score,
                content: content(ANSWERS, &text, language),
                text,
            }
        };
        Tally {
            fields: scale.range.clone().map(read).collect(),
        }
    }

    /// The scores with their numbers of answers; an empty field counts as 0. None if nothing was entered, or
    /// something that isn't a number of answers.
    pub fn answers(&self) -> Option<Vec<(u32, u64)>> {
        let is_empty = |field: &TallyField| field.content == Content::Empty;
        if self.fields.iter().all(is_empty) {
            return None;
        }
        let answers = |field: &TallyField| match &field.content {
            Content::Empty => Some((field.score, 0)),
            Content::Value(number) => Some((field.score, number.number.as_str().parse().ok()?)),
            Content::Wrong(_) => None,
        };
        self.fields.iter().map(answers).collect()
    }
}
