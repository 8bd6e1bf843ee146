//! Earned growth: the growth of revenue that comes from customers who return and from those whom they
//! refer, in contrast to growth that is bought with advertising (Reichheld 2021).

use crate::formula::check::Check;
use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::period::Period;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::metrics::metric::{Case, Metric, Source};
use crate::metrics::revenue_retention::NRR;

/// The last part of the page's address.
pub const ID: &str = "earned-growth";

/// e: the period's revenue from new customers who came by recommendation, as a fraction of the previous period's
/// revenue.
pub const EARNED_NEW: Variable = Variable::new(&Meaning::rate("earned_new", "e").during_period());
/// G: the growth of total revenue in the period, which can be negative.
pub const GROWTH_TOTAL: Variable = Variable::new(&Meaning::rate("growth_total", "G").signed().during_period());
/// g = NRR + e − 1 in the period, which can be negative.
pub const EARNED_GROWTH: Variable = Variable::new(&Meaning::rate("earned_growth", "g").signed().during_period());
/// g / G; undefined if revenue doesn't grow. A part of the same growth, so it belongs to no period.
pub const EARNED_GROWTH_RATIO: Variable = Variable::new(&Meaning::rate("earned_growth_ratio", "ρ").signed());

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: vec![NRR, EARNED_NEW, GROWTH_TOTAL],
        definitions: vec![
            Definition::new(EARNED_GROWTH, NRR + EARNED_NEW - 1.0),
            Definition::new(EARNED_GROWTH_RATIO, earned() / GROWTH_TOTAL).checked([
                grows(),
                earned().at_most(GROWTH_TOTAL, "earned_above_total", GROWTH_TOTAL).presuming(grows()),
            ]),
        ],
        charts: vec![
            chart([ChartPart::new("bought", Tone::Rest, GROWTH_TOTAL - earned())]),
            chart([]),
        ],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![],
        cases: vec![
            // 10% and 33% (Reichheld 2021, appendix B).
            case("book", ["85", "25", "30"]).per(Period::Year),
            case("software", ["105", "9", "38"]).per(Period::Year),
            case("retailer", ["91", "14", "9"]).per(Period::Year),
        ],
        sources: vec![Source::Literature("reichheld-2021")],
    }
}

fn earned() -> Expr {
    EARNED_GROWTH.means(NRR + EARNED_NEW - 1.0)
}

fn grows() -> Check {
    GROWTH_TOTAL.above_zero("no_growth")
}

/// The period's revenue as a fraction of the previous period's, by where it comes from.
fn chart<const MORE: usize>(bought: [ChartPart; MORE]) -> ChartSpec {
    let mut now = vec![
        ChartPart::new("returning", Tone::Kept, NRR),
        ChartPart::new("earned_new", Tone::New, EARNED_NEW),
    ];
    now.extend(bought);
    let before = ChartPart::new("money", Tone::Rest, PREVIOUS.means(Expr::Number(1.0)));
    ChartSpec::Bars(vec![Bar::new("previous_period", [before]), Bar::new("this_period", now)])
}

/// The previous period's revenue as a fraction of itself, which gives the bar its unit.
const PREVIOUS: Variable = Variable::new(&Meaning::share("previous_period", "L"));

fn case(id: &'static str, figures: [&'static str; 3]) -> Case {
    let inputs = [NRR, EARNED_NEW, GROWTH_TOTAL];
    Case::new(id, inputs.into_iter().zip(figures))
}
