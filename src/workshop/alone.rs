//! Retention that rises although no customer changes.

use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::retention::RETENTION_RATE;
use crate::workshop::demo::{AnswerSource, Ask, ColumnBar, Column, Demo, Question, Slip};

/// The shares of the loyal half and of the other half that stay in each year.
const LOYAL: Variable = Variable::new(&Meaning::share("demo-loyal", "a"));
const OTHERS: Variable = Variable::new(&Meaning::share("demo-others", "b"));

pub fn demo() -> Demo {
    Demo {
        id: "alone",
        minutes: 20,
        metric: "retention",
        questions: vec![Question {
            cases: vec![vec![(LOYAL, 0.9), (OTHERS, 0.4)]],
            result: RETENTION_RATE,
            answer: AnswerSource::Formula(still(3.0) / still(2.0)),
            ask: Ask::Number { axis: [0.0, 1.0], decimals: 1 },
            slips: vec![
                Slip::new("first-year", still(1.0) / 2.0),
                Slip::new("second-year", still(2.0) / still(1.0)),
            ],
        }],
        premises: vec![Expr::from(OTHERS).below(LOYAL, "demo_loyal_stay_less", LOYAL)],
        has_pictures: false,
        compare: &[
            Column { name: "slip-first-year", bars: &[ColumnBar::Slip(0, "first-year")] },
            Column { name: "slip-second-year", bars: &[ColumnBar::Slip(0, "second-year")] },
            Column { name: "compare-third-year", bars: &[ColumnBar::Truth(0)] },
        ],
        vary: None,
        mentions: vec![],
        fits: |_| true,
        recall: Some("growth"),
    }
}

/// How many of two halves of size 1 are still there after this many years.
fn still(years: f64) -> Expr {
    match years {
        1.0 => LOYAL + OTHERS,
        _ => Expr::from(LOYAL).power(years) + Expr::from(OTHERS).power(years),
    }
}
