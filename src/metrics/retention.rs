//! Customer retention rate: the share of the customers at the start of a period who are still
//! customers at its end.

use crate::formula::check::Check;
use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::formula::period::{Period, PeriodLaw};
use crate::metrics::estimate::Estimate;
use crate::metrics::metric::{Case, Metric, Source};

/// The last part of the page's address.
pub const ID: &str = "retention";

/// S: customers on the first day of the period.
pub const CUSTOMERS_START: Variable = Variable::new(&Meaning::count("customers_start", "S"));
/// E: customers on the last day of the period, including the new ones.
pub const CUSTOMERS_END: Variable = Variable::new(&Meaning::count("customers_end", "E").during_period());
/// N: customers won in the period who are still there at its end.
pub const CUSTOMERS_NEW: Variable = Variable::new(&Meaning::count("customers_new", "N").during_period());
/// L: customers who left in the period.
pub const CUSTOMERS_LOST: Variable = Variable::new(&Meaning::count("customers_lost", "L").better_low().during_period());
/// R = (E − N) / S, a share; undefined without customers at the start.
pub const RETENTION_RATE: Variable = Variable::new(&Meaning::share("retention_rate", "R").per_period(PeriodLaw::Kept));

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: vec![CUSTOMERS_START, CUSTOMERS_END, CUSTOMERS_NEW],
        definitions: vec![
            Definition::new(RETENTION_RATE, customers_kept() / CUSTOMERS_START).checked(checks()),
            // Published by the fourth guide; it doesn't show who left (inventory, X1).
            Definition::rival(
                "retention_rate.without_end",
                RETENTION_RATE,
                (CUSTOMERS_START - CUSTOMERS_NEW) / CUSTOMERS_START,
            )
            .checked(checks())
            // Otherwise the share would be negative.
            .checked([CUSTOMERS_NEW.at_most(CUSTOMERS_START, "new_above_start")]),
            Definition::new(CUSTOMERS_LOST, CUSTOMERS_START + CUSTOMERS_NEW - CUSTOMERS_END)
                .checked(checks()),
        ],
        charts: vec![ChartSpec::Bars(vec![
            Bar::new(
                "start",
                [
                    ChartPart::new("kept", Tone::Kept, customers_kept()),
                    ChartPart::new("lost", Tone::Lost, CUSTOMERS_START - customers_kept()),
                ],
            ),
            Bar::new(
                "end",
                [
                    ChartPart::new("kept", Tone::Kept, customers_kept()),
                    ChartPart::new("new", Tone::New, CUSTOMERS_NEW),
                ],
            ),
        ])],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![(RETENTION_RATE.id, Estimate::share(customers_kept(), CUSTOMERS_START))],
        cases: vec![
            case("gym", ["200", "210", "40"]).per(Period::Year),
            case("subscription", ["4820", "5015", "610"]).per(Period::Quarter),
            case("growth", ["100", "185", "95"]).per(Period::Year),
            case("shrinking", ["1250", "980", "35"]).per(Period::Year),
        ],
        sources: vec![
            Source::Guide("g0.k1.f"),
            Source::Guide("g1.k1"),
            Source::Guide("g3.k1.f"),
            Source::Guide("g3.g1"),
            Source::Literature("farris-2010"),
        ],
    }
}

/// E − N: customers from the start who are still there.
fn customers_kept() -> Expr {
    CUSTOMERS_END - CUSTOMERS_NEW
}

fn checks() -> [Check; 3] {
    [
        CUSTOMERS_START.above_zero("zero_denominator"),
        CUSTOMERS_NEW.at_most(CUSTOMERS_END, "new_above_end"),
        customers_kept().at_most(CUSTOMERS_START, "kept_above_start", CUSTOMERS_END),
    ]
}

fn case(id: &'static str, [start, end, new]: [&'static str; 3]) -> Case {
    let figures =
        vec![(CUSTOMERS_START, start), (CUSTOMERS_END, end), (CUSTOMERS_NEW, new)];
    Case::new(id, figures)
}
