//! Customer satisfaction score: the share of answers that are satisfied.

use crate::formula::definition::Definition;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::answer_scale::AnswerScale;
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::metrics::estimate::Estimate;
use crate::metrics::metric::{Case, Metric, Source};

/// The last part of the page's address.
pub const ID: &str = "csat";

/// s: satisfied answers, usually the top two of a five-point scale.
pub const SATISFIED: Variable = Variable::new(&Meaning::count("satisfied", "s"));
/// n: all answers.
pub const RESPONSES: Variable = Variable::new(&Meaning::count("responses", "n"));
/// s / n, a share; undefined without answers.
pub const CSAT: Variable = Variable::new(&Meaning::share("csat", "CSAT"));

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: vec![SATISFIED, RESPONSES],
        definitions: vec![Definition::new(CSAT, SATISFIED / RESPONSES).checked([
            RESPONSES.above_zero("zero_denominator"),
            SATISFIED.at_most(RESPONSES, "satisfied_above_responses"),
        ])],
        charts: vec![ChartSpec::Bars(vec![Bar::new(
            "answers",
            [
                ChartPart::new("satisfied", Tone::Kept, SATISFIED),
                ChartPart::new("other_answers", Tone::Rest, RESPONSES - SATISFIED),
            ],
        )])],
        mentions: vec![],
        scale: Some(AnswerScale { range: 1..=5, groups: vec![(SATISFIED, 4..=5), (RESPONSES, 1..=5)], mean: Some("csat.mean") }),
        provided: vec![],
        estimates: vec![(CSAT.id, Estimate::share(SATISFIED, RESPONSES))],
        cases: vec![
            case("support", ["286", "340"]),
            case("restaurant", ["58", "71"]),
            case("delivery", ["1904", "2815"]),
        ],
        sources: vec![
            Source::Guide("g0.k5"),
            Source::Guide("g1.k3"),
            Source::Literature("farris-2010"),
        ],
    }
}

fn case(id: &'static str, [satisfied, responses]: [&'static str; 2]) -> Case {
    Case::new(id, vec![(SATISFIED, satisfied), (RESPONSES, responses)])
}
