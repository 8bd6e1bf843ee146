//! Two satisfaction scores, one of them based on few answers.

use crate::formula::variable::Variable;
use crate::metrics::csat::{CSAT, RESPONSES, SATISFIED};
use crate::workshop::demo::{AnswerSource, Ask, Demo, Question, Slip};

pub fn demo() -> Demo {
    Demo {
        id: "small",
        minutes: 15,
        metric: "csat",
        questions: vec![Question {
            cases: vec![case(18.0, 20.0), case(323.0, 380.0)],
            result: CSAT,
            answer: AnswerSource::Catalogue("csat"),
            ask: Ask::SurelyHigher { decimals: 0 },
            slips: vec![Slip::option("higher", 0)],
        }],
        premises: vec![],
        has_pictures: false,
        compare: &[],
        vary: None,
        mentions: vec![],
        fits: |_| true,
        recall: Some("chance"),
    }
}

fn case(satisfied: f64, all: f64) -> Vec<(Variable, f64)> {
    vec![(SATISFIED, satisfied), (RESPONSES, all)]
}
