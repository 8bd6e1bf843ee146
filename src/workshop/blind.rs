//! A published formula that gives the same rate no matter who leaves.

use crate::metrics::retention::{CUSTOMERS_END, CUSTOMERS_NEW, CUSTOMERS_START, RETENTION_RATE};
use crate::workshop::demo::{AnswerSource, Ask, ColumnBar, Column, Demo, Question, Slip};

pub fn demo() -> Demo {
    Demo {
        id: "blind",
        minutes: 15,
        metric: "retention",
        questions: vec![question(210.0), question(100.0)],
        premises: vec![],
        has_pictures: true,
        compare: &[
            Column { name: "compare-with-end", bars: &[ColumnBar::Truth(0), ColumnBar::Truth(1)] },
            Column { name: "slip-without-end", bars: &[ColumnBar::Slip(0, "without-end"), ColumnBar::Slip(1, "without-end")] },
        ],
        vary: None,
        mentions: vec![],
        fits: |_| true,
        recall: Some("growth"),
    }
}

fn question(end: f64) -> Question {
    Question {
        cases: vec![vec![(CUSTOMERS_START, 200.0), (CUSTOMERS_NEW, 40.0), (CUSTOMERS_END, end)]],
        result: RETENTION_RATE,
        answer: AnswerSource::Catalogue("retention_rate"),
        ask: Ask::Number { axis: [0.0, 1.2], decimals: 1 },
        slips: vec![
            Slip::rival("without-end", "retention_rate.without_end"),
            Slip::new("all", CUSTOMERS_END / CUSTOMERS_START),
        ],
    }
}
