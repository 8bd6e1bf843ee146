//! Customer lifetime value without discounting: what one customer buys over the whole relationship.

use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::period::{Period, PeriodLaw};
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::ChartSpec;
use crate::metrics::churn::CUSTOMER_LIFESPAN;
use crate::metrics::cltv_discounted::MARGIN;
use crate::metrics::metric::{Case, Metric, Source};

/// The last part of the page's address.
pub const ID: &str = "cltv";

/// v: average amount of one purchase.
pub const PURCHASE_VALUE: Variable = Variable::new(&Meaning::money("purchase_value", "v"));
/// f: average number of purchases in one period.
pub const PURCHASE_FREQUENCY: Variable = Variable::new(&Meaning::ratio("purchase_frequency", "f").per_period(PeriodLaw::Amount));
/// g: the share of revenue that is left after the cost of goods sold.
pub const GROSS_MARGIN: Variable = Variable::new(&Meaning::share("gross_margin", "g"));
/// V = v f T, revenue; frequency and lifespan must use the same period. As an input of other metrics it can
/// be negative, because a customer can cost more than they bring in.
pub const CLTV: Variable = Variable::new(&Meaning::money("cltv", "V").signed());
/// v f T g, what is left of that revenue.
pub const CLTV_MARGIN: Variable = Variable::new(&Meaning::money("cltv_margin", "Vg").signed());

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: vec![PURCHASE_VALUE, PURCHASE_FREQUENCY, CUSTOMER_LIFESPAN, GROSS_MARGIN],
        definitions: vec![
            Definition::new(CLTV, revenue()),
            // Profit pays for acquisition, revenue doesn't.
            Definition::new(CLTV_MARGIN, revenue() * GROSS_MARGIN).better_for(CLTV),
            // v f g: what the discounted value and the payback of acquisition need.
            Definition::new(MARGIN, PURCHASE_VALUE * PURCHASE_FREQUENCY * GROSS_MARGIN),
        ],
        charts: vec![ChartSpec::Payments {
            payment: PURCHASE_VALUE * PURCHASE_FREQUENCY,
            ratio: Expr::Number(1.0),
            periods: Some(CUSTOMER_LIFESPAN),
            goal: None,
        }],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![],
        cases: vec![
            case("coffee", ["4.2", "110", "3", "62"]).per(Period::Year),
            case("clothing", ["68.5", "3.4", "4.5", "48"]).per(Period::Year),
            case("software", ["39", "12", "2.75", "81"]).per(Period::Year),
        ],
        sources: vec![
            Source::Guide("g0.k4.f"),
            Source::Guide("g1.k2"),
            Source::Literature("gupta-lehmann-2003"),
        ],
    }
}

fn revenue() -> Expr {
    PURCHASE_VALUE * PURCHASE_FREQUENCY * CUSTOMER_LIFESPAN
}

fn case(id: &'static str, [value, frequency, lifespan, margin]: [&'static str; 4]) -> Case {
    let figures = vec![
        (PURCHASE_VALUE, value),
        (PURCHASE_FREQUENCY, frequency),
        (CUSTOMER_LIFESPAN, lifespan),
        (GROSS_MARGIN, margin),
    ];
    Case::new(id, figures)
}
