//! Both segments improve, and the total falls.

use crate::formula::check::Check;
use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::workshop::demo::{AnswerSource, Ask, ColumnBar, Column, Demo, NOTHING_TO_SHOW, Question, Slip};

/// Firms and private customers, last year and this year: how many there are, and the share that stays.
const FIRMS_BEFORE: Variable = Variable::new(&Meaning::count("demo-firms-before", "F₁"));
const FIRMS_RATE_BEFORE: Variable = Variable::new(&Meaning::share("demo-firms-rate-before", "f₁"));
const PRIVATE_BEFORE: Variable = Variable::new(&Meaning::count("demo-private-before", "P₁"));
const PRIVATE_RATE_BEFORE: Variable = Variable::new(&Meaning::share("demo-private-rate-before", "p₁"));
const FIRMS_AFTER: Variable = Variable::new(&Meaning::count("demo-firms-after", "F₂"));
const FIRMS_RATE_AFTER: Variable = Variable::new(&Meaning::share("demo-firms-rate-after", "f₂"));
const PRIVATE_AFTER: Variable = Variable::new(&Meaning::count("demo-private-after", "P₂"));
const PRIVATE_RATE_AFTER: Variable = Variable::new(&Meaning::share("demo-private-rate-after", "p₂"));
const CHANGE: Variable = Variable::new(&Meaning::percentage_points("demo-change", "Δ").signed());

/// The rate of all customers together, last year and this year.
const RATE_BEFORE: Variable = Variable::new(&Meaning::share("demo-rate-before", "R₁"));
const RATE_AFTER: Variable = Variable::new(&Meaning::share("demo-rate-after", "R₂"));

pub fn demo() -> Demo {
    let before = total(FIRMS_BEFORE, FIRMS_RATE_BEFORE, PRIVATE_BEFORE, PRIVATE_RATE_BEFORE);
    let after = total(FIRMS_AFTER, FIRMS_RATE_AFTER, PRIVATE_AFTER, PRIVATE_RATE_AFTER);
    Demo {
        id: "mix",
        minutes: 20,
        metric: "retention",
        questions: vec![Question {
            cases: vec![vec![
                (FIRMS_BEFORE, 200.0),
                (FIRMS_RATE_BEFORE, 0.9),
                (PRIVATE_BEFORE, 800.0),
                (PRIVATE_RATE_BEFORE, 0.6),
                (FIRMS_AFTER, 100.0),
                (FIRMS_RATE_AFTER, 0.92),
                (PRIVATE_AFTER, 900.0),
                (PRIVATE_RATE_AFTER, 0.62),
            ]],
            result: CHANGE,
            answer: AnswerSource::Formula(RATE_AFTER.means(after) - RATE_BEFORE.means(before)),
            ask: Ask::Number { axis: [-0.04, 0.04], decimals: 1 },
            slips: vec![Slip::new("segments", FIRMS_RATE_AFTER - FIRMS_RATE_BEFORE)],
        }],
        premises: vec![
            FIRMS_BEFORE.above_zero("zero_denominator"),
            PRIVATE_BEFORE.above_zero("zero_denominator"),
            FIRMS_AFTER.above_zero("zero_denominator"),
            PRIVATE_AFTER.above_zero("zero_denominator"),
            improved(FIRMS_RATE_BEFORE, FIRMS_RATE_AFTER),
            improved(PRIVATE_RATE_BEFORE, PRIVATE_RATE_AFTER),
            // The groups have other weights than last year.
            (FIRMS_BEFORE / PRIVATE_BEFORE - FIRMS_AFTER / PRIVATE_AFTER)
                .power(2.0)
                .above_zero(NOTHING_TO_SHOW, FIRMS_AFTER),
        ],
        has_pictures: false,
        compare: &[
            Column { name: "compare-firms", bars: &[ColumnBar::Figure(FIRMS_RATE_BEFORE), ColumnBar::Figure(FIRMS_RATE_AFTER)] },
            Column { name: "compare-private", bars: &[ColumnBar::Figure(PRIVATE_RATE_BEFORE), ColumnBar::Figure(PRIVATE_RATE_AFTER)] },
            Column { name: "compare-all", bars: &[ColumnBar::Figure(RATE_BEFORE), ColumnBar::Figure(RATE_AFTER)] },
        ],
        vary: None,
        mentions: vec![],
        fits: |_| true,
        recall: Some("alone"),
    }
}

/// The rate of a group is higher than last year.
fn improved(before: Variable, after: Variable) -> Check {
    Expr::from(before).below(after, "demo_group_got_worse", after)
}

/// The share of all customers who stay.
fn total(firms: Variable, firms_rate: Variable, private: Variable, private_rate: Variable) -> Expr {
    (firms * firms_rate + private * private_rate) / (firms + private)
}
