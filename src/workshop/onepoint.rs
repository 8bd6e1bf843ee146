//! One percentage point less churn, from two different starting points.

use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::workshop::demo::{AnswerSource, Ask, Demo, NOTHING_TO_SHOW, Question, Slip};

const BEFORE: Variable = Variable::new(&Meaning::share("demo-churn-before", "c₁"));
const AFTER: Variable = Variable::new(&Meaning::share("demo-churn-after", "c₂"));
const LIFT: Variable = Variable::new(&Meaning::rate("demo-lift", "Δ"));

pub fn demo() -> Demo {
    // A customer stays for 1 / c periods on average.
    let lift = (1.0 / AFTER) / (1.0 / BEFORE) - 1.0;
    Demo {
        id: "onepoint",
        minutes: 15,
        metric: "churn",
        questions: vec![Question {
            cases: vec![vec![(BEFORE, 0.04), (AFTER, 0.03)], vec![(BEFORE, 0.08), (AFTER, 0.07)]],
            result: LIFT,
            answer: AnswerSource::Formula(lift),
            ask: Ask::Higher { decimals: 0 },
            slips: vec![Slip::option("equal", 2)],
        }],
        premises: vec![Expr::from(AFTER).below(BEFORE, NOTHING_TO_SHOW, AFTER)],
        has_pictures: false,
        compare: &[],
        vary: None,
        mentions: vec![],
        fits: |_| true,
        recall: Some("year"),
    }
}
