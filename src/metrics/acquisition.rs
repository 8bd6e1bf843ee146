//! Customer acquisition cost, how a customer's value compares with it, and when it is paid back.

use crate::formula::definition::Definition;
use crate::formula::expression::{Expr, terms_to_reach};
use crate::formula::period::Period;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::metrics::cltv::CLTV;
use crate::metrics::cltv_discounted::{DISCOUNT_RATE, MARGIN, ratio};
use crate::metrics::metric::{Case, Metric, Source};
use crate::metrics::retention::{CUSTOMERS_NEW, RETENTION_RATE};

/// The last part of the page's address.
pub const ID: &str = "acquisition";

/// A: everything spent on winning customers in the period.
pub const ACQUISITION_SPEND: Variable = Variable::new(&Meaning::money("acquisition_spend", "A").during_period());
/// CAC = A / N, money for one new customer; undefined without new customers.
pub const CAC: Variable = Variable::new(&Meaning::money("cac", "CAC").better_low());
/// V / CAC, a plain number; undefined if winning a customer costs nothing.
pub const LTV_CAC: Variable = Variable::new(&Meaning::ratio("ltv_cac", "V∕CAC").signed());
/// CAC / m, in periods, for a customer who stays; undefined without a margin.
pub const PAYBACK_PERIODS: Variable = Variable::new(&Meaning::duration("payback_periods", "p").better_low());
/// The smallest number of payments whose expected present value covers CAC, with the first payment made
/// immediately; undefined if even the infinite sum stays below CAC.
pub const PAYBACK_DISCOUNTED: Variable = Variable::new(&Meaning::duration("payback_discounted", "k").better_low());

pub fn metric() -> Metric {
    let new_customers = || CUSTOMERS_NEW.above_zero("zero_denominator");
    let margin = || MARGIN.above_zero("no_margin");
    Metric {
        id: ID,
        inputs: vec![ACQUISITION_SPEND, CUSTOMERS_NEW, CLTV, MARGIN, RETENTION_RATE, DISCOUNT_RATE],
        definitions: vec![
            Definition::new(CAC, ACQUISITION_SPEND / CUSTOMERS_NEW).checked([new_customers()]),
            Definition::new(LTV_CAC, CLTV / cac())
                .checked([new_customers(), ACQUISITION_SPEND.above_zero("zero_denominator")]),
            Definition::new(PAYBACK_PERIODS, cac() / MARGIN).checked([new_customers(), margin()]),
            Definition::rival(
                "payback_periods.whole",
                PAYBACK_PERIODS,
                (cac() / MARGIN).ceiling(),
            )
            .checked([new_customers(), margin()]),
            Definition::new(
                PAYBACK_DISCOUNTED,
                terms_to_reach(cac() / MARGIN, ratio()),
            )
            .checked([new_customers(), margin()])
            .reached_by(MARGIN),
        ],
        charts: vec![
            payments(ratio()),
            payments(Expr::Number(1.0)),
            ChartSpec::Bars(vec![
                Bar::new("cac", [ChartPart::new("money", Tone::Lost, cac())]),
                Bar::new("cltv", [ChartPart::new("money", Tone::Kept, CLTV)]),
            ]),
            ChartSpec::Bars(vec![Bar::new("cac", [ChartPart::new("money", Tone::Lost, cac())])]),
        ],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![],
        cases: vec![
            case("shop", &["12400", "310", "155", "14", "92", "1"]).per(Period::Month),
            case("software", &["86000", "240", "1460", "58", "97", "0.8"]).per(Period::Month),
            case("gym", &["3900", "65", "480", "26", "95", "0.5"]).per(Period::Month),
            case("hopeless", &["9200", "50", "150", "50", "80", "10"]).per(Period::Year),
        ],
        sources: vec![
            Source::Literature("farris-2010"),
            Source::Literature("gupta-lehmann-2003"),
            Source::Literature("skok-2010"),
        ],
    }
}

fn cac() -> Expr {
    CAC.means(ACQUISITION_SPEND / CUSTOMERS_NEW)
}

/// The payments of one customer, compared with the cost of winning that customer.
fn payments(ratio: Expr) -> ChartSpec {
    ChartSpec::Payments { payment: MARGIN.into(), ratio, periods: None, goal: Some(cac()) }
}

fn case(id: &'static str, figures: &[&'static str]) -> Case {
    let inputs =
        [ACQUISITION_SPEND, CUSTOMERS_NEW, CLTV, MARGIN, RETENTION_RATE, DISCOUNT_RATE];
    Case::new(id, inputs.into_iter().zip(figures.iter().copied()))
}
