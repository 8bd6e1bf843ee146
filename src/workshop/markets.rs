//! One late delivery in two markets: what is suitable depends on what their customers answered.

use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::workshop::card::{Card, MarketProfile, PLACES};
use crate::workshop::demo::{AnswerSource, Ask, Demo, Question, Slip};

const PLACE: Variable = Variable::new(&Meaning::ratio("demo-place", "m"));

/// The answers in two markets. Market B hasn't been asked about gifts.
const MARKETS: [MarketProfile; 2] = [
    &[
        ("communication-directness", "directness-direct"),
        ("formality", "formality-relaxed"),
        ("language", "language-local"),
        ("etiquette-gifts", "gifts-restricted"),
        ("etiquette-negotiation", "negotiation-terms"),
        ("time-zones", "time-overlap-wide"),
    ],
    &[
        ("communication-directness", "directness-indirect"),
        ("formality", "formality-formal"),
        ("language", "language-local"),
        ("etiquette-negotiation", "negotiation-relationship"),
        ("time-zones", "time-overlap-small"),
    ],
];

/// Six actions, each with the answer that it suits.
const ACTIONS: [(&str, &str); 6] = [
    ("communication-directness", "directness-direct"),
    ("formality", "formality-formal"),
    ("language", "language-local"),
    ("etiquette-gifts", "gifts-expected"),
    ("etiquette-negotiation", "negotiation-relationship"),
    ("time-zones", "time-overlap-wide"),
];

pub fn demo() -> Demo {
    let question = |(dimension, position): (&'static str, &'static str)| {
        let card = Card {
            dimension,
            position,
            markets: MARKETS,
        };
        Question {
            cases: vec![],
            result: PLACE,
            answer: AnswerSource::Formula(Expr::Number(0.0)),
            ask: Ask::Sort(card),
            slips: vec![Slip::option("country", PLACES)],
        }
    };
    Demo {
        id: "markets",
        minutes: 25,
        metric: "csat",
        questions: ACTIONS.into_iter().map(question).collect(),
        premises: vec![],
        has_pictures: false,
        compare: &[],
        vary: None,
        mentions: vec![],
        fits: |_| true,
        recall: Some("small"),
    }
}
