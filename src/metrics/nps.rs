//! Net Promoter Score: promoters minus detractors, in points of all who answered.

use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::answer_scale::AnswerScale;
use crate::metrics::chart_spec::{ChartPart, ChartSpec, Tone};
use crate::metrics::estimate::Estimate;
use crate::metrics::metric::{Case, Metric, Source};

/// The last part of the page's address.
pub const ID: &str = "nps";

/// P: answers of 9 or 10 on the scale from 0 to 10.
pub const PROMOTERS: Variable = Variable::new(&Meaning::count("promoters", "P"));
/// A: answers of 7 or 8. They are part of the total but count for neither side.
pub const PASSIVES: Variable = Variable::new(&Meaning::count("passives", "A"));
/// D: answers from 0 to 6.
pub const DETRACTORS: Variable = Variable::new(&Meaning::count("detractors", "D"));
/// 100 (P − D) / (P + A + D), in points from −100 to 100; undefined without answers.
pub const NPS: Variable = Variable::new(&Meaning::points("nps", "NPS"));

/// P + A + D, all who answered.
pub const ANSWERS: Variable = Variable::new(&Meaning::count("answers", "n"));
const PROMOTERS_SHARE: Variable = Variable::new(&Meaning::share("promoters_share", "P∕n"));
const DETRACTORS_SHARE: Variable = Variable::new(&Meaning::share("detractors_share", "D∕n"));

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: vec![PROMOTERS, PASSIVES, DETRACTORS],
        definitions: vec![
            Definition::new(NPS, score()).checked([answers().above_zero("zero_denominator", PROMOTERS)]),
        ],
        charts: vec![ChartSpec::Score {
            parts: vec![
                ChartPart::new("promoters", Tone::Promoters, PROMOTERS),
                ChartPart::new("passives", Tone::Passives, PASSIVES),
                ChartPart::new("detractors", Tone::Detractors, DETRACTORS),
            ],
            score: score(),
            range: NPS.range,
        }],
        mentions: vec![
            (ANSWERS, answers()),
            (PROMOTERS_SHARE, PROMOTERS / answers()),
            (DETRACTORS_SHARE, DETRACTORS / answers()),
        ],
        scale: Some(AnswerScale {
            range: 0..=10,
            groups: vec![(PROMOTERS, 9..=10), (PASSIVES, 7..=8), (DETRACTORS, 0..=6)],
            mean: None,
        }),
        provided: vec![],
        estimates: vec![(NPS.id, Estimate::score([PROMOTERS.into(), PASSIVES.into(), DETRACTORS.into()]))],
        cases: vec![
            case("hotel", ["412", "203", "127"]),
            case("bank", ["318", "421", "402"]),
            case("workshop", ["11", "6", "3"]),
        ],
        sources: vec![
            Source::Guide("g0.k3.f"),
            Source::Guide("g1.k4"),
            Source::Literature("reichheld-2003"),
            Source::Literature("keiningham-2007"),
        ],
    }
}

fn answers() -> Expr {
    PROMOTERS + PASSIVES + DETRACTORS
}

fn score() -> Expr {
    100.0 * (PROMOTERS - DETRACTORS) / answers()
}

fn case(id: &'static str, [promoters, passives, detractors]: [&'static str; 3]) -> Case {
    let figures = vec![(PROMOTERS, promoters), (PASSIVES, passives), (DETRACTORS, detractors)];
    Case::new(id, figures)
}
