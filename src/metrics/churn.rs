//! Customer churn rate: the share of the customers at the start of a period who left during it, and the
//! average lifespan implied by such a rate.

use crate::formula::check::Check;
use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::formula::period::{Period, PeriodLaw};
use crate::metrics::estimate::Estimate;
use crate::metrics::metric::{Case, Metric, Source};
use crate::metrics::retention::{CUSTOMERS_LOST, CUSTOMERS_START, RETENTION_RATE};

/// The last part of the page's address.
pub const ID: &str = "churn";

/// C: of the customers lost, those who had also joined during the period.
pub const CUSTOMERS_PASSING: Variable = Variable::new(&Meaning::count("customers_passing", "C").during_period());
/// L − C: of the customers at the start, those who left.
pub const START_LOST: Variable = Variable::new(&Meaning::count("start_lost", "L − C"));
/// c = L / S, a share; undefined without customers at the start.
pub const CHURN_RATE: Variable = Variable::new(&Meaning::share("churn_rate", "c").better_low().per_period(PeriodLaw::Lost));
/// T = 1 / c, in periods of the churn rate; undefined if no customer leaves. It assumes the same rate for
/// every customer at every age.
pub const CUSTOMER_LIFESPAN: Variable = Variable::new(&Meaning::duration("customer_lifespan", "T"));

pub fn metric() -> Metric {
    let rate = || CHURN_RATE.means(CUSTOMERS_LOST / CUSTOMERS_START);
    Metric {
        id: ID,
        inputs: vec![CUSTOMERS_START, CUSTOMERS_LOST, CUSTOMERS_PASSING],
        definitions: vec![
            Definition::new(CHURN_RATE, CUSTOMERS_LOST / CUSTOMERS_START).checked(checks()),
            // Only customers from the start of the period count, so that churn and retention add up to 100%
            // (inventory, X2).
            Definition::rival(
                "churn_rate.of_start",
                CHURN_RATE,
                (CUSTOMERS_LOST - CUSTOMERS_PASSING) / CUSTOMERS_START,
            )
            .checked(checks()),
            Definition::new(CUSTOMER_LIFESPAN, 1.0 / rate())
                .checked(checks())
                .checked([CUSTOMERS_LOST.above_zero("zero_denominator")]),
        ],
        charts: vec![chart(CUSTOMERS_LOST - CUSTOMERS_PASSING), chart(CUSTOMERS_LOST.into())],
        mentions: vec![(START_LOST, CUSTOMERS_LOST - CUSTOMERS_PASSING)],
        scale: None,
        // Everyone who was there at the start and didn't leave has stayed.
        provided: vec![
            Definition::rival(
                "retention_rate.from_churn",
                RETENTION_RATE,
                1.0 - (CUSTOMERS_LOST - CUSTOMERS_PASSING) / CUSTOMERS_START,
            )
            .otherwise(1.0 - CUSTOMERS_LOST / CUSTOMERS_START, [])
            .checked(checks()),
        ],
        estimates: vec![
            (CHURN_RATE.id, Estimate::share(CUSTOMERS_LOST, CUSTOMERS_START)),
            (
                "churn_rate.of_start",
                Estimate::share(CUSTOMERS_LOST - CUSTOMERS_PASSING, CUSTOMERS_START),
            ),
            (CUSTOMER_LIFESPAN.id, Estimate::inverse_share(CUSTOMERS_LOST, CUSTOMERS_START)),
        ],
        cases: vec![
            case("streaming", ["12400", "496", "62"]).per(Period::Month),
            case("gym", ["200", "40", "10"]).per(Period::Year),
            case("telecom", ["38500", "693", "0"]).per(Period::Month),
        ],
        sources: vec![
            Source::Guide("g0.k2.f"),
            Source::Guide("g3.g2"),
            Source::Literature("farris-2010"),
            Source::Literature("fader-hardie-2007"),
        ],
    }
}

/// What happened to the customers at the start, of whom this many left.
fn chart(lost: Expr) -> ChartSpec {
    ChartSpec::Bars(vec![Bar::new(
        "start",
        [
            ChartPart::new("kept", Tone::Kept, CUSTOMERS_START - lost.clone()),
            ChartPart::new("lost", Tone::Lost, lost),
        ],
    )])
}

fn checks() -> [Check; 3] {
    [
        CUSTOMERS_START.above_zero("zero_denominator"),
        CUSTOMERS_LOST.at_most(CUSTOMERS_START, "lost_above_start"),
        CUSTOMERS_PASSING.at_most(CUSTOMERS_LOST, "passing_above_lost"),
    ]
}

fn case(id: &'static str, [start, lost, passing]: [&'static str; 3]) -> Case {
    let figures =
        vec![(CUSTOMERS_START, start), (CUSTOMERS_LOST, lost), (CUSTOMERS_PASSING, passing)];
    Case::new(id, figures)
}
