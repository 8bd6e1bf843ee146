//! One customer with four lifetime values.

use crate::metrics::cltv_discounted::{CLTV_DISCOUNTED, DISCOUNT_RATE, MARGIN};
use crate::metrics::retention::RETENTION_RATE;
use crate::workshop::demo::{AnswerSource, Ask, ColumnBar, Column, Demo, NOTHING_TO_SHOW, Question, Slip};

pub fn demo() -> Demo {
    Demo {
        id: "worth",
        minutes: 20,
        metric: "cltv-discounted",
        questions: vec![Question {
            cases: vec![vec![(MARGIN, 50.0), (RETENTION_RATE, 0.95), (DISCOUNT_RATE, 0.01)]],
            result: CLTV_DISCOUNTED,
            answer: AnswerSource::Catalogue("cltv_discounted.begin"),
            ask: Ask::Number { axis: [0.0, 1200.0], decimals: 0 },
            slips: vec![
                Slip::new("undiscounted", MARGIN / (1.0 - RETENTION_RATE)),
                Slip::rival("end-certain", "cltv_discounted.end_certain"),
                Slip::rival("after-renewal", "cltv_discounted.after_renewal"),
            ],
        }],
        premises: vec![MARGIN.above_zero("no_margin"), DISCOUNT_RATE.above_zero(NOTHING_TO_SHOW)],
        has_pictures: false,
        compare: &[
            Column { name: "slip-undiscounted", bars: &[ColumnBar::Slip(0, "undiscounted")] },
            Column { name: "compare-begin", bars: &[ColumnBar::Truth(0)] },
            Column { name: "slip-end-certain", bars: &[ColumnBar::Slip(0, "end-certain")] },
            Column { name: "slip-after-renewal", bars: &[ColumnBar::Slip(0, "after-renewal")] },
        ],
        vary: Some((RETENTION_RATE, vec![1.0 - (1.0 - RETENTION_RATE) * 2.0])),
        mentions: vec![],
        fits: |_| true,
        recall: Some("year"),
    }
}
