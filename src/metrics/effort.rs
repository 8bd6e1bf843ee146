//! Customer effort score: how easy customers found it, from 1 (strongly disagree that it was easy) to 7
//! (strongly agree), by the three usual conventions.

use crate::formula::check::Check;
use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::answer_scale::AnswerScale;
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::metrics::estimate::Estimate;
use crate::metrics::metric::{Case, Metric, Source};
use crate::metrics::nps::ANSWERS;

/// The last part of the page's address.
pub const ID: &str = "effort";

/// Answers of 1: strongly disagree that it was easy.
pub const EFFORT_1: Variable = Variable::new(&Meaning::count("effort_1", "e₁"));
/// Answers of 2.
pub const EFFORT_2: Variable = Variable::new(&Meaning::count("effort_2", "e₂"));
/// Answers of 3.
pub const EFFORT_3: Variable = Variable::new(&Meaning::count("effort_3", "e₃"));
/// Answers of 4: neither.
pub const EFFORT_4: Variable = Variable::new(&Meaning::count("effort_4", "e₄"));
/// Answers of 5.
pub const EFFORT_5: Variable = Variable::new(&Meaning::count("effort_5", "e₅"));
/// Answers of 6.
pub const EFFORT_6: Variable = Variable::new(&Meaning::count("effort_6", "e₆"));
/// Answers of 7: strongly agree.
pub const EFFORT_7: Variable = Variable::new(&Meaning::count("effort_7", "e₇"));
/// The mean answer, from 1 to 7; undefined without answers.
pub const CES: Variable = Variable::new(&Meaning::ratio("ces", "CES"));
/// The share of answers from 5 to 7. It isn't a rival, because it has a different unit.
pub const CES_TOP: Variable = Variable::new(&Meaning::share("ces.top", "CES↑"));
/// The percentage of 6 and 7 minus that of 1 to 3, in points from −100 to 100.
pub const CES_NET: Variable = Variable::new(&Meaning::points("ces.net", "CES±"));

const SCALE: [Variable; 7] =
    [EFFORT_1, EFFORT_2, EFFORT_3, EFFORT_4, EFFORT_5, EFFORT_6, EFFORT_7];

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: SCALE.to_vec(),
        definitions: vec![
            Definition::new(CES, weighted() / answers()).checked([answered()]),
            Definition::new(CES_TOP, (EFFORT_5 + EFFORT_6 + EFFORT_7) / answers())
                .checked([answered()]),
            Definition::new(
                CES_NET,
                100.0 * (EFFORT_6 + EFFORT_7 - (EFFORT_1 + EFFORT_2 + EFFORT_3)) / answers(),
            )
            .checked([answered()]),
        ],
        charts: vec![ChartSpec::Bars(vec![
            bar("effort_1", Tone::Lost, EFFORT_1),
            bar("effort_2", Tone::Lost, EFFORT_2),
            bar("effort_3", Tone::Lost, EFFORT_3),
            bar("effort_4", Tone::Rest, EFFORT_4),
            bar("effort_5", Tone::Kept, EFFORT_5),
            bar("effort_6", Tone::Kept, EFFORT_6),
            bar("effort_7", Tone::Kept, EFFORT_7),
        ])],
        mentions: vec![(ANSWERS, answers())],
        scale: Some(AnswerScale {
            range: 1..=7,
            groups: (1..).zip(SCALE).map(|(answer, input)| (input, answer..=answer)).collect(),
            mean: None,
        }),
        provided: vec![],
        estimates: vec![
            (CES.id, Estimate::Mean((1..).map(f64::from).zip(SCALE.map(Expr::from)).collect())),
            (CES_TOP.id, Estimate::share(EFFORT_5 + EFFORT_6 + EFFORT_7, answers())),
            (
                CES_NET.id,
                Estimate::score([
                    EFFORT_6 + EFFORT_7,
                    EFFORT_4 + EFFORT_5,
                    EFFORT_1 + EFFORT_2 + EFFORT_3,
                ]),
            ),
        ],
        cases: vec![
            // 4.08, 46% and −13 points.
            case("three_ways", ["100", "170", "130", "140", "190", "150", "120"]),
            case("support", ["12", "9", "17", "31", "58", "104", "96"]),
            case("returns", ["41", "38", "29", "44", "36", "28", "19"]),
        ],
        sources: vec![Source::Literature("dixon-2010")],
    }
}

fn answers() -> Expr {
    EFFORT_1 + EFFORT_2 + EFFORT_3 + EFFORT_4 + EFFORT_5 + EFFORT_6 + EFFORT_7
}

fn weighted() -> Expr {
    EFFORT_1
        + 2.0 * EFFORT_2
        + 3.0 * EFFORT_3
        + 4.0 * EFFORT_4
        + 5.0 * EFFORT_5
        + 6.0 * EFFORT_6
        + 7.0 * EFFORT_7
}

fn answered() -> Check {
    answers().above_zero("zero_denominator", EFFORT_1)
}

fn bar(id: &'static str, tone: Tone, count: Variable) -> Bar {
    Bar::new(id, [ChartPart::new("money", tone, count)])
}

fn case(id: &'static str, counts: [&'static str; 7]) -> Case {
    Case::new(id, SCALE.into_iter().zip(counts))
}
