//! A monthly churn rate over a year.

use crate::formula::variable::{Meaning, Variable};
use crate::metrics::churn::CHURN_RATE;
use crate::metrics::growth::{HALF_LIFE, remaining};
use crate::metrics::retention::{CUSTOMERS_LOST, CUSTOMERS_START};
use crate::workshop::demo::{AnswerSource, Ask, Demo, NOTHING_TO_SHOW, Question, Slip};

const MONTHS: Variable = Variable::new(&Meaning::count("demo-months", "t"));
const LEFT: Variable = Variable::new(&Meaning::count("demo-remaining", "K"));

pub fn demo() -> Demo {
    Demo {
        id: "year",
        minutes: 20,
        metric: "churn",
        questions: vec![Question {
            cases: vec![vec![(CUSTOMERS_START, 1000.0), (CHURN_RATE, 0.05), (MONTHS, 12.0)]],
            result: LEFT,
            answer: AnswerSource::Formula(remaining(MONTHS)),
            ask: Ask::Number { axis: [0.0, 1000.0], decimals: 0 },
            slips: vec![
                Slip::new("added", CUSTOMERS_START * (1.0 - CHURN_RATE * MONTHS)),
                Slip::new("once", CUSTOMERS_START * (1.0 - CHURN_RATE)),
            ],
        }],
        premises: vec![
            CUSTOMERS_START.above_zero("zero_denominator"),
            MONTHS.above_zero(NOTHING_TO_SHOW),
        ],
        has_pictures: false,
        compare: &[],
        vary: Some((CHURN_RATE, vec![CHURN_RATE * 0.8, CHURN_RATE * 2.0])),
        mentions: vec![
            (HALF_LIFE, AnswerSource::Catalogue("half_life")),
            (CUSTOMERS_LOST, AnswerSource::Formula(CUSTOMERS_START - remaining(MONTHS))),
        ],
        fits: |_| true,
        recall: Some("growth"),
    }
}
