//! Discounted customer lifetime value: what a customer's payments are worth today, if some customers leave in
//! each period and later money is worth less.
//!
//! Three conventions differ in when the first payment comes and whether it is certain; all three
//! are in use, often without saying which (Fader and Hardie 2012).

use crate::formula::check::Check;
use crate::formula::definition::Definition;
use crate::formula::expression::{Expr, series};
use crate::formula::period::{Period, PeriodLaw};
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::ChartSpec;
use crate::metrics::metric::{Case, Metric, Source};
use crate::metrics::retention::RETENTION_RATE;

/// The last part of the page's address.
pub const ID: &str = "cltv-discounted";

/// m: what an active customer brings in each period, after the cost of serving them.
pub const MARGIN: Variable = Variable::new(&Meaning::money("margin", "m").signed().per_period(PeriodLaw::Amount));
/// d: the discount on money for each period of delay.
pub const DISCOUNT_RATE: Variable = Variable::new(&Meaning::rate("discount_rate", "d").per_period(PeriodLaw::Growth));
/// n: how many payments are counted; if empty, they are counted without end.
pub const PERIODS: Variable = Variable::new(&Meaning::count("periods", "n").per_period(PeriodLaw::Duration));
/// The present value of the payments expected from one customer.
pub const CLTV_DISCOUNTED: Variable = Variable::new(&Meaning::money("cltv_discounted", "V").signed());

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: vec![MARGIN, RETENTION_RATE, DISCOUNT_RATE, PERIODS],
        definitions: vec![
            // The first payment is made immediately and is certain: Σ m rᵗ/(1+d)ᵗ from t = 0.
            convention(
                "cltv_discounted.begin",
                MARGIN * series(ratio(), PERIODS),
                MARGIN * (1.0 + DISCOUNT_RATE) / spread(),
            ),
            // The first payment is made at the first renewal: the same sum from t = 1.
            convention(
                "cltv_discounted.after_renewal",
                MARGIN * ratio() * series(ratio(), PERIODS),
                MARGIN * RETENTION_RATE / spread(),
            ),
            // The first payment is made at the end of the first period and is certain: Σ m rᵗ⁻¹/(1+d)ᵗ from t
            // = 1.
            convention(
                "cltv_discounted.end_certain",
                MARGIN / (1.0 + DISCOUNT_RATE) * series(ratio(), PERIODS),
                MARGIN / spread(),
            ),
        ],
        charts: vec![ChartSpec::Payments {
            payment: MARGIN.into(),
            ratio: ratio(),
            periods: Some(PERIODS),
            goal: None,
        }],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![],
        cases: vec![
            case("magazine", &["24", "80", "10"]).per(Period::Year),
            case("software", &["37.5", "98.5", "0.8", "60"]).per(Period::Month),
            case("insurance", &["185", "91", "4", "20"]).per(Period::Year),
        ],
        sources: vec![
            Source::Literature("gupta-lehmann-2003"),
            Source::Literature("fader-hardie-2012"),
            Source::Literature("berger-nasr-1998"),
        ],
    }
}

/// One convention, with a number of payments, and without end if that sum is finite.
fn convention(id: &'static str, counted: Expr, endless: Expr) -> Definition {
    Definition::rival(id, CLTV_DISCOUNTED, counted).otherwise(endless, [converges()])
}

/// r / (1 + d): the value of the next payment as a fraction of this one.
pub fn ratio() -> Expr {
    RETENTION_RATE / (1.0 + DISCOUNT_RATE)
}

/// 1 + d − r
fn spread() -> Expr {
    1.0 + DISCOUNT_RATE - RETENTION_RATE
}

fn converges() -> Check {
    spread().above_zero("diverges", DISCOUNT_RATE)
}

fn case(id: &'static str, figures: &[&'static str]) -> Case {
    let inputs = [MARGIN, RETENTION_RATE, DISCOUNT_RATE, PERIODS];
    Case::new(id, inputs.into_iter().zip(figures.iter().copied()))
}
