//! A customer base that grows while a third of it leaves.

use crate::metrics::retention::{CUSTOMERS_END, CUSTOMERS_LOST, CUSTOMERS_NEW, CUSTOMERS_START, RETENTION_RATE};
use crate::workshop::demo::{Answer, Ask, Demo, Question, Slip};

pub fn demo() -> Demo {
    Demo {
        id: "growth",
        minutes: 20,
        metric: "retention",
        questions: vec![Question {
            cases: vec![vec![(CUSTOMERS_START, 1000.0), (CUSTOMERS_NEW, 400.0), (CUSTOMERS_END, 1100.0)]],
            result: RETENTION_RATE,
            answer: Answer::Catalogue("retention_rate"),
            ask: Ask::Number { axis: [0.0, 1.2], decimals: 1 },
            slips: vec![
                Slip::new("all", CUSTOMERS_END / CUSTOMERS_START),
                Slip::new("none-left", 1.0),
                Slip::rival("without-end", "retention_rate.without_end"),
            ],
        }],
        vary: Some((CUSTOMERS_NEW, vec![200.0, 600.0])),
        mentions: vec![(CUSTOMERS_LOST, CUSTOMERS_START + CUSTOMERS_NEW - CUSTOMERS_END)],
        recall: None,
    }
}
