//! Loyalty programme: which share of the points was redeemed, which share expired, and what return the
//! programme made on its cost.

use crate::formula::check::Check;
use crate::formula::definition::Definition;
use crate::formula::period::Period;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::metrics::metric::{Case, Metric, Source};

/// The last part of the page's address.
pub const ID: &str = "programme";

/// I: points given to members.
pub const POINTS_ISSUED: Variable = Variable::new(&Meaning::count("points_issued", "I").during_period());
/// R: of those, the ones that members redeemed.
pub const POINTS_REDEEMED: Variable = Variable::new(&Meaning::count("points_redeemed", "R").during_period());
/// X: of those, the ones that expired.
pub const POINTS_EXPIRED: Variable = Variable::new(&Meaning::count("points_expired", "X").during_period());
/// m: the margin on what members bought only because of the programme, which can be negative.
pub const PROGRAMME_MARGIN: Variable = Variable::new(&Meaning::money("programme_margin", "m").signed().during_period());
/// C: rewards, software, staff, communication.
pub const PROGRAMME_COST: Variable = Variable::new(&Meaning::money("programme_cost", "C").during_period());
/// A: the revenue on which that margin was earned.
pub const PROGRAMME_REVENUE: Variable = Variable::new(&Meaning::money("programme_revenue", "A").during_period());
/// r = R / I, a share; undefined without points. The longer the period, the more of its points are redeemed.
pub const REDEMPTION_RATE: Variable = Variable::new(&Meaning::share("redemption_rate", "r").during_period());
/// b = X / I, a share; undefined without points.
pub const BREAKAGE_RATE: Variable = Variable::new(&Meaning::share("breakage_rate", "b").during_period());
/// (m − C) / C, which can be negative; undefined without a cost. Both are of the same period, so the ratio is the
/// same for any.
pub const PROGRAMME_ROI: Variable = Variable::new(&Meaning::rate("programme_roi", "ROI").signed());

const INPUTS: [Variable; 6] = [
    POINTS_ISSUED,
    POINTS_REDEEMED,
    POINTS_EXPIRED,
    PROGRAMME_MARGIN,
    PROGRAMME_COST,
    PROGRAMME_REVENUE,
];

pub fn metric() -> Metric {
    let cost = || PROGRAMME_COST.above_zero("zero_denominator");
    Metric {
        id: ID,
        inputs: INPUTS.to_vec(),
        definitions: vec![
            Definition::new(REDEMPTION_RATE, POINTS_REDEEMED / POINTS_ISSUED).checked(checks()),
            Definition::new(BREAKAGE_RATE, POINTS_EXPIRED / POINTS_ISSUED).checked(checks()),
            // Counts points that can still be redeemed as lost.
            Definition::rival(
                "breakage_rate.with_live",
                BREAKAGE_RATE,
                (POINTS_ISSUED - POINTS_REDEEMED) / POINTS_ISSUED,
            )
            .checked(checks()),
            Definition::new(PROGRAMME_ROI, (PROGRAMME_MARGIN - PROGRAMME_COST) / PROGRAMME_COST)
                .checked([cost()]),
            // Doesn't subtract the cost of the goods from the revenue.
            Definition::rival(
                "programme_roi.on_revenue",
                PROGRAMME_ROI,
                (PROGRAMME_REVENUE - PROGRAMME_COST) / PROGRAMME_COST,
            )
            .checked([cost()]),
        ],
        charts: vec![ChartSpec::Bars(vec![Bar::new(
            "points",
            [
                ChartPart::new("redeemed", Tone::Kept, POINTS_REDEEMED),
                ChartPart::new(
                    "live",
                    Tone::Rest,
                    POINTS_ISSUED - POINTS_REDEEMED - POINTS_EXPIRED,
                ),
                ChartPart::new("expired", Tone::Lost, POINTS_EXPIRED),
            ],
        )])],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![],
        cases: vec![
            // Revenue of 5.2 times the cost, at a margin of 15%: a loss of 22%.
            case("fashion", ["1800000", "1062000", "243000", "78000", "100000", "520000"]).per(Period::Year),
            case("coffee", ["96000", "71500", "8200", "5400", "3100", "8700"]).per(Period::Quarter),
            case("fuel", ["5200000", "2340000", "1690000", "61000", "48000", "890000"]).per(Period::Year),
        ],
        sources: vec![
            Source::Literature("fas-2026"),
            Source::Literature("lyons-2022"),
        ],
    }
}

fn checks() -> [Check; 2] {
    [
        POINTS_ISSUED.above_zero("zero_denominator"),
        (POINTS_REDEEMED + POINTS_EXPIRED).at_most(
            POINTS_ISSUED,
            "points_above_issued",
            POINTS_REDEEMED,
        ),
    ]
}

fn case(id: &'static str, figures: [&'static str; 6]) -> Case {
    Case::new(id, INPUTS.into_iter().zip(figures))
}
