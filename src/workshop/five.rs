//! "Winning a customer costs five times as much as keeping one": five times or half as much, from the same
//! data.

use crate::formula::variable::{Meaning, Variable};
use crate::metrics::acquisition::ACQUISITION_SPEND;
use crate::metrics::retention::CUSTOMERS_NEW;
use crate::workshop::demo::{AnswerSource, Ask, ColumnBar, Column, Demo, Question, Slip};

const KEEPING_SPEND: Variable = Variable::new(&Meaning::money("demo-keeping-spend", "B"));
const KEPT: Variable = Variable::new(&Meaning::count("demo-kept", "K"));
const SAVED: Variable = Variable::new(&Meaning::count("demo-saved", "s"));
const TIMES: Variable = Variable::new(&Meaning::ratio("demo-times", "k"));

pub fn demo() -> Demo {
    let winning = || ACQUISITION_SPEND / CUSTOMERS_NEW;
    Demo {
        id: "five",
        minutes: 20,
        metric: "acquisition",
        questions: vec![Question {
            cases: vec![vec![
                (ACQUISITION_SPEND, 46_500.0),
                (CUSTOMERS_NEW, 620.0),
                (KEEPING_SPEND, 31_500.0),
                (KEPT, 2100.0),
                (SAVED, 210.0),
            ]],
            result: TIMES,
            answer: AnswerSource::Formula(winning() / (KEEPING_SPEND / SAVED)),
            ask: Ask::Number { axis: [0.0, 10.0], decimals: 1 },
            slips: vec![Slip::new("all-kept", winning() / (KEEPING_SPEND / KEPT))],
        }],
        premises: vec![SAVED.at_most(KEPT, "demo_saved_above_kept")],
        has_pictures: false,
        compare: &[
            Column { name: "slip-all-kept", bars: &[ColumnBar::Slip(0, "all-kept")] },
            Column { name: "compare-saved", bars: &[ColumnBar::Truth(0)] },
        ],
        vary: Some((SAVED, vec![SAVED * 2.0, SAVED * 5.0])),
        mentions: vec![],
        fits: |_| true,
        recall: Some("growth"),
    }
}
