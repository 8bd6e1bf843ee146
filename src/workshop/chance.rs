//! A score that rises although no customer changes.

use crate::formula::variable::{Meaning, Variable};
use crate::metrics::nps::{DETRACTORS, PASSIVES, PROMOTERS};
use crate::workshop::demo::{Answer, Ask, Demo, Question, Slip};

/// The rise that the room is to judge, in points.
const RISE: Variable = Variable::new(&Meaning::count("demo-rise", "x"));
/// Of 100 repeated surveys, those that rise as much.
const RISES: Variable = Variable::new(&Meaning::count("demo-rises", "k"));

pub fn demo() -> Demo {
    Demo {
        id: "chance",
        minutes: 20,
        metric: "nps",
        questions: vec![Question {
            cases: vec![vec![(PROMOTERS, 48.0), (PASSIVES, 30.0), (DETRACTORS, 22.0), (RISE, 4.0)]],
            result: RISES,
            answer: Answer::Rises(RISE.into()),
            ask: Ask::Number { axis: [0.0, 100.0], decimals: 0 },
            slips: vec![Slip::new("significant", 5.0), Slip::new("impossible", 0.0)],
        }],
        vary: Some((RISE, vec![10.0, 20.0])),
        mentions: vec![],
        recall: Some("score"),
    }
}
