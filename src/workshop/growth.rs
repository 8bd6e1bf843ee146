//! A customer base that grows while a third of it leaves.

use crate::metrics::retention::{CUSTOMERS_END, CUSTOMERS_LOST, CUSTOMERS_NEW, CUSTOMERS_START, RETENTION_RATE};
use crate::workshop::demo::{AnswerSource, Ask, Demo, Question, Slip};

pub fn demo() -> Demo {
    Demo {
        id: "growth",
        minutes: 20,
        metric: "retention",
        questions: vec![Question {
            cases: vec![vec![(CUSTOMERS_START, 1000.0), (CUSTOMERS_NEW, 400.0), (CUSTOMERS_END, 1100.0)]],
            result: RETENTION_RATE,
            answer: AnswerSource::Catalogue("retention_rate"),
            ask: Ask::Number { axis: [0.0, 1.2], decimals: 1 },
            slips: vec![
                Slip::new("all", CUSTOMERS_END / CUSTOMERS_START),
                Slip::new("none-left", 1.0),
                Slip::rival("without-end", "retention_rate.without_end"),
            ],
        }],
        premises: vec![],
        has_pictures: true,
        compare: &[],
        vary: Some((CUSTOMERS_NEW, vec![CUSTOMERS_NEW * 0.5, CUSTOMERS_NEW * 1.5])),
        mentions: vec![(CUSTOMERS_LOST, AnswerSource::Catalogue("customers_lost"))],
        fits: |question| {
            let figure = |variable| question.values().get(variable).unwrap_or_default();
            let grown = figure(CUSTOMERS_END) - figure(CUSTOMERS_START);
            grown > 0.0 && figure(CUSTOMERS_NEW) > grown
        },
        recall: None,
    }
}
