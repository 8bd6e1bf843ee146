//! A Net Promoter Score, and two companies with the same score.

use crate::metrics::nps::{ANSWERS, DETRACTORS, NPS, PASSIVES, PROMOTERS};
use crate::formula::variable::Variable;
use crate::workshop::demo::{AnswerSource, Ask, Demo, Question, Slip};

pub fn demo() -> Demo {
    let answers = || PROMOTERS + PASSIVES + DETRACTORS;
    Demo {
        id: "score",
        minutes: 20,
        metric: "nps",
        questions: vec![
            Question {
                cases: vec![case([48.0, 30.0, 22.0])],
                result: NPS,
                answer: AnswerSource::Catalogue("nps"),
                ask: Ask::Number { axis: [-100.0, 100.0], decimals: 0 },
                slips: vec![
                    Slip::new("promoters-only", 100.0 * PROMOTERS / answers()),
                    Slip::new("with-passives", 100.0 * (PROMOTERS + PASSIVES) / answers()),
                ],
            },
            Question {
                cases: vec![case([30.0, 70.0, 0.0]), case([65.0, 0.0, 35.0])],
                result: NPS,
                answer: AnswerSource::Catalogue("nps"),
                ask: Ask::Higher { decimals: 0 },
                slips: vec![Slip::option("fewer-detractors", 0)],
            },
        ],
        premises: vec![],
        has_pictures: true,
        compare: &[],
        vary: Some((PASSIVES, vec![PASSIVES + 100.0])),
        mentions: vec![(ANSWERS, AnswerSource::Formula(answers()))],
        fits: |_| true,
        recall: Some("year"),
    }
}

fn case([promoters, passives, detractors]: [f64; 3]) -> Vec<(Variable, f64)> {
    vec![(PROMOTERS, promoters), (PASSIVES, passives), (DETRACTORS, detractors)]
}
