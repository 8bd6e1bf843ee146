//! A score that rises although no customer changes.

use crate::formula::variable::{Meaning, Variable};
use crate::metrics::nps::{ANSWERS, DETRACTORS, PASSIVES, PROMOTERS};
use crate::workshop::chance_of_rise::MOST_ANSWERS;
use crate::workshop::demo::{AnswerSource, Ask, Demo, Question, Slip};

/// The rise that the audience is asked to judge, in points.
const RISE: Variable = Variable::new(&Meaning::ratio("demo-rise", "x"));
/// How many of 100 repeated surveys rise by at least as much.
const RISES: Variable = Variable::new(&Meaning::count("demo-rises", "k"));
/// How many answers a month it takes for such a rise to exceed chance.
const ENOUGH: Variable = Variable::new(&Meaning::count("demo-enough", "n"));

/// A rise isn't surprising if chance alone produces it in more than this many of 100 repeats.
const RARE: f64 = 5.0;

pub fn demo() -> Demo {
    let answers = || PROMOTERS + PASSIVES + DETRACTORS;
    Demo {
        id: "chance",
        minutes: 20,
        metric: "nps",
        questions: vec![Question {
            cases: vec![vec![(PROMOTERS, 48.0), (PASSIVES, 30.0), (DETRACTORS, 22.0), (RISE, 4.0)]],
            result: RISES,
            answer: AnswerSource::Rises(RISE.into()),
            ask: Ask::Number { axis: [0.0, 100.0], decimals: 0 },
            slips: vec![Slip::new("significant", 5.0), Slip::new("impossible", 0.0)],
        }],
        premises: vec![
            answers().above_zero("zero_denominator", PROMOTERS),
            answers().at_most(MOST_ANSWERS, "demo_too_many_answers", PROMOTERS),
            RISE.above_zero("demo_no_rise"),
        ],
        has_pictures: false,
        compare: &[],
        vary: Some((RISE, vec![RISE * 2.5, RISE * 5.0])),
        mentions: vec![
            (ANSWERS, AnswerSource::Formula(answers())),
            (ENOUGH, AnswerSource::AnswersFor(RISE.into())),
        ],
        fits: |question| question.truth().is_some_and(|rises| rises > RARE),
        recall: Some("score"),
    }
}
