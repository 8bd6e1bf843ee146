//! Growth of the customer base: how many customers there will be if the same number is won and the same share
//! leaves in every period. A leaky bucket, which fills only up to a ceiling.

use crate::formula::definition::Definition;
use crate::formula::expression::{Expr, series};
use crate::formula::period::{Period, PeriodLaw};
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::{ChartPart, ChartSpec, Tone};
use crate::metrics::churn::CHURN_RATE;
use crate::metrics::metric::{Case, Metric, Source};
use crate::metrics::retention::{CUSTOMERS_NEW, CUSTOMERS_START};

/// The last part of the page's address.
pub const ID: &str = "growth";

/// n: how many periods ahead.
pub const PERIODS_AHEAD: Variable = Variable::new(&Meaning::count("periods_ahead", "n").per_period(PeriodLaw::Duration));
/// E = S (1 − c)^n + N Σ (1 − c)^t for t from 0 to n − 1: an expected number, so it is a plain number and
/// rarely whole. Customers won in a period stay until its end.
pub const CUSTOMERS_AFTER: Variable = Variable::new(&Meaning::expected("customers_after", "E"));
/// M = N / c, at which as many leave as come; undefined if no customer leaves.
pub const CUSTOMERS_CEILING: Variable = Variable::new(&Meaning::expected("customers_ceiling", "M"));
/// h = ln 0.5 / ln(1 − c), after which half of today's customers have left; undefined if none leave or if all
/// leave at once.
pub const HALF_LIFE: Variable = Variable::new(&Meaning::duration("half_life", "h"));

pub fn metric() -> Metric {
    let some_leave = || CHURN_RATE.above_zero("zero_denominator");
    Metric {
        id: ID,
        inputs: vec![CUSTOMERS_START, CUSTOMERS_NEW, CHURN_RATE, PERIODS_AHEAD],
        definitions: vec![
            Definition::new(CUSTOMERS_AFTER, compounded()),
            // Repeats the change of the first period in every period, as if a yearly rate were twelve times
            // the monthly one.
            Definition::rival("customers_after.straight", CUSTOMERS_AFTER, straight())
                .checked([straight().at_least_zero("below_zero", PERIODS_AHEAD)]),
            Definition::new(CUSTOMERS_CEILING, ceiling()).checked([some_leave()]),
            Definition::new(HALF_LIFE, Expr::Number(0.5).logarithm() / kept().logarithm())
                .checked([some_leave(), kept().above_zero("all_leave", CHURN_RATE)]),
        ],
        charts: vec![ChartSpec::Curve {
            over: PERIODS_AHEAD,
            lines: vec![
                ChartPart::new("compounded", Tone::Kept, compounded()),
                ChartPart::new("straight", Tone::Rest, straight()),
            ],
            ceiling: Some(ceiling()),
        }],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![],
        cases: vec![
            case("streaming", ["12400", "620", "4", "12"]).per(Period::Month),
            case("gym", ["200", "12", "7.5", "24"]).per(Period::Month),
            case("shop", ["850", "60", "3", "18"]).per(Period::Month),
        ],
        sources: vec![
            Source::Literature("farris-2010"),
            Source::Literature("fader-hardie-2007"),
        ],
    }
}

/// 1 − c: the share that stays in each period.
fn kept() -> Expr {
    1.0 - CHURN_RATE
}

/// S (1 − c)^n: how many of the first customers are still there after that many periods.
pub fn remaining(periods: Variable) -> Expr {
    CUSTOMERS_START * kept().power(periods)
}

fn compounded() -> Expr {
    remaining(PERIODS_AHEAD) + CUSTOMERS_NEW * series(kept(), PERIODS_AHEAD)
}

/// S + n (N − c S)
fn straight() -> Expr {
    CUSTOMERS_START + PERIODS_AHEAD * (CUSTOMERS_NEW - CHURN_RATE * CUSTOMERS_START)
}

fn ceiling() -> Expr {
    CUSTOMERS_NEW / CHURN_RATE
}

fn case(id: &'static str, figures: [&'static str; 4]) -> Case {
    let inputs = [CUSTOMERS_START, CUSTOMERS_NEW, CHURN_RATE, PERIODS_AHEAD];
    Case::new(id, inputs.into_iter().zip(figures))
}
