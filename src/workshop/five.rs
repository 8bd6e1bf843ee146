//! "Winning a customer costs five times as much as keeping one": five times or half as much, from the same
//! data.

use crate::metrics::acquisition::ACQUISITION_SPEND;
use crate::metrics::budget::{CUSTOMERS_KEPT, CUSTOMERS_SAVED, KEEPING_SPEND, WON_SAVED_RATIO};
use crate::metrics::retention::CUSTOMERS_NEW;
use crate::workshop::demo::{AnswerSource, Ask, ColumnBar, Column, Demo, Question, Slip};

pub fn demo() -> Demo {
    Demo {
        id: "five",
        minutes: 20,
        metric: "budget",
        questions: vec![Question {
            cases: vec![vec![
                (ACQUISITION_SPEND, 46_500.0),
                (CUSTOMERS_NEW, 620.0),
                (KEEPING_SPEND, 31_500.0),
                (CUSTOMERS_KEPT, 2100.0),
                (CUSTOMERS_SAVED, 210.0),
            ]],
            result: WON_SAVED_RATIO,
            answer: AnswerSource::Catalogue("won_saved_ratio"),
            ask: Ask::Number { axis: [0.0, 10.0], decimals: 1 },
            slips: vec![Slip::rival("all-kept", "won_saved_ratio.per_kept")],
        }],
        premises: vec![CUSTOMERS_SAVED.at_most(CUSTOMERS_KEPT, "saved_above_kept")],
        has_pictures: false,
        compare: &[
            Column { name: "slip-all-kept", bars: &[ColumnBar::Slip(0, "all-kept")] },
            Column { name: "compare-saved", bars: &[ColumnBar::Truth(0)] },
        ],
        vary: Some((CUSTOMERS_SAVED, vec![CUSTOMERS_SAVED * 2.0, CUSTOMERS_SAVED * 5.0])),
        mentions: vec![],
        fits: |_| true,
        recall: Some("growth"),
    }
}
