//! Repeat purchase rate: the share of the customers who bought in a period and bought more than once in it.
//! Also how often they bought and for how much, which lifetime value needs.

use crate::formula::check::Check;
use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::period::Period;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::metrics::cltv::{PURCHASE_FREQUENCY, PURCHASE_VALUE};
use crate::metrics::estimate::Estimate;
use crate::metrics::metric::{Case, Metric, Source};

/// The last part of the page's address.
pub const ID: &str = "repeat-purchase";

/// B: customers who bought in the period at least once.
pub const BUYERS: Variable = Variable::new(&Meaning::count("buyers", "B").during_period());
/// R: of those, the ones with two or more orders within the period.
pub const REPEAT_BUYERS: Variable = Variable::new(&Meaning::count("repeat_buyers", "R").during_period());
/// O: their orders in the period.
pub const ORDERS: Variable = Variable::new(&Meaning::count("orders", "O").during_period());
/// A: the revenue from those orders.
pub const ORDER_REVENUE: Variable = Variable::new(&Meaning::money("order_revenue", "A").during_period());
/// W: of the buyers, the ones who had bought before, whenever that was.
pub const RETURNING_BUYERS: Variable = Variable::new(&Meaning::count("returning_buyers", "W").during_period());
/// K: all customers, including those who bought nothing in the period.
pub const CUSTOMERS_ALL: Variable = Variable::new(&Meaning::count("customers_all", "K"));
/// r = R / B, a share; undefined without buyers.
pub const REPEAT_PURCHASE_RATE: Variable = Variable::new(&Meaning::share("repeat_purchase_rate", "r").during_period());

pub fn metric() -> Metric {
    let buyers = || BUYERS.above_zero("zero_denominator");
    let all = || {
        [
            CUSTOMERS_ALL.above_zero("zero_denominator"),
            BUYERS.at_most(CUSTOMERS_ALL, "buyers_above_all"),
        ]
    };
    Metric {
        id: ID,
        inputs: vec![
            BUYERS,
            REPEAT_BUYERS,
            ORDERS,
            ORDER_REVENUE,
            RETURNING_BUYERS,
            CUSTOMERS_ALL,
        ],
        definitions: vec![
            Definition::new(REPEAT_PURCHASE_RATE, REPEAT_BUYERS / BUYERS)
                .checked([buyers(), repeat_within_buyers()]),
            // The first order can be years old (Davis 2026 on the rate that Shopify shows).
            Definition::rival(
                "repeat_purchase_rate.returning",
                REPEAT_PURCHASE_RATE,
                RETURNING_BUYERS / BUYERS,
            )
            .checked([buyers(), RETURNING_BUYERS.at_most(BUYERS, "returning_above_buyers")]),
            Definition::rival(
                "repeat_purchase_rate.of_all",
                REPEAT_PURCHASE_RATE,
                REPEAT_BUYERS / CUSTOMERS_ALL,
            )
            .checked([repeat_within_buyers()])
            .checked(all()),
            Definition::new(PURCHASE_FREQUENCY, ORDERS / BUYERS)
                .checked([buyers(), orders_suffice()]),
            Definition::rival(
                "purchase_frequency.all_customers",
                PURCHASE_FREQUENCY,
                ORDERS / CUSTOMERS_ALL,
            )
            .checked(all()),
            Definition::new(PURCHASE_VALUE, ORDER_REVENUE / ORDERS)
                .checked([ORDERS.above_zero("zero_denominator")]),
        ],
        charts: vec![ChartSpec::Bars(vec![Bar::new(
            "buyers",
            [
                ChartPart::new("repeat", Tone::Kept, REPEAT_BUYERS),
                ChartPart::new("once", Tone::Rest, BUYERS - REPEAT_BUYERS),
            ],
        )])],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![
            (REPEAT_PURCHASE_RATE.id, Estimate::share(REPEAT_BUYERS, BUYERS)),
            ("repeat_purchase_rate.returning", Estimate::share(RETURNING_BUYERS, BUYERS)),
            ("repeat_purchase_rate.of_all", Estimate::share(REPEAT_BUYERS, CUSTOMERS_ALL)),
        ],
        cases: vec![
            case("coffee", ["640", "410", "2480", "10416", "522", "1150"]).per(Period::Quarter),
            case("clothing", ["3180", "702", "4213", "288590.5", "1463", "9400"]).per(Period::Year),
            case("florist", ["275", "38", "321", "12358.5", "96", "610"]),
        ],
        sources: vec![
            Source::Literature("davis-2026"),
            Source::Literature("farris-2010"),
        ],
    }
}

fn repeat_within_buyers() -> Check {
    REPEAT_BUYERS.at_most(BUYERS, "repeat_above_buyers")
}

/// Every buyer ordered at least once.
fn orders_suffice() -> Check {
    Expr::from(BUYERS).at_most(ORDERS, "orders_below_buyers", ORDERS)
}

fn case(id: &'static str, figures: [&'static str; 6]) -> Case {
    let inputs = [BUYERS, REPEAT_BUYERS, ORDERS, ORDER_REVENUE, RETURNING_BUYERS, CUSTOMERS_ALL];
    Case::new(id, inputs.into_iter().zip(figures))
}
