//! One budget for winning customers and for keeping them: what another split would bring, and from which
//! point keeping is the better way to spend. Each additional euro brings less than the one before; the user
//! says how much less.

use crate::formula::check::Check;
use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::period::Period;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::acquisition::ACQUISITION_SPEND;
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::metrics::metric::{Case, Metric, Source};
use crate::metrics::retention::CUSTOMERS_NEW;

/// The last part of the page's address.
pub const ID: &str = "budget";

/// K: everything spent on keeping customers in the period.
pub const KEEPING_SPEND: Variable = Variable::new(&Meaning::money("keeping_spend", "K").during_period());
/// G: of the customers who stayed, those who would have left without that spending. It can only be estimated.
pub const CUSTOMERS_SAVED: Variable = Variable::new(&Meaning::count("customers_saved", "G").during_period());
/// s: the share of the whole budget A + K to be spent on keeping.
pub const RETENTION_SHARE: Variable = Variable::new(&Meaning::share("retention_share", "s"));
/// g: how many more customers twice the spend brings; 100% means twice as many.
pub const DOUBLING_GAIN: Variable = Variable::new(&Meaning::share("doubling_gain", "g"));
/// P: all customers who stayed, most of whom would have stayed anyway.
pub const CUSTOMERS_KEPT: Variable = Variable::new(&Meaning::count("customers_kept", "P").during_period());
/// Q = N ((1 − s)(A + K) / A)^e + G (s (A + K) / K)^e with e = log₂(1 + g), in expected customers; undefined
/// if nothing is currently spent on one of the two.
pub const CUSTOMERS_GAINED: Variable = Variable::new(&Meaning::expected("customers_gained", "Q").during_period());
/// Q − (N + G): what the split changes.
pub const GAIN_CHANGE: Variable = Variable::new(&Meaning::expected("gain_change", "Δ").signed().during_period());
/// (G / N) (A / K)^e ((1 − s) / s)^(1 − e): what the next amount brings if spent on keeping, compared with
/// winning; undefined if nothing is to be spent on keeping.
pub const NEXT_SPEND_RATIO: Variable = Variable::new(&Meaning::ratio("next_spend_ratio", "r"));
/// (A / N) / (K / G): how many times as much a customer won costs as a customer saved.
pub const WON_SAVED_RATIO: Variable = Variable::new(&Meaning::ratio("won_saved_ratio", "v"));
/// N K / A: the number of customers saved at which both cost the same.
pub const BREAK_EVEN_SAVED: Variable = Variable::new(&Meaning::expected("break_even_saved", "B").better_low().during_period());
/// N K / (A P): the same as a share of all customers kept.
pub const BREAK_EVEN_SHARE: Variable = Variable::new(&Meaning::rate("break_even_share", "b").better_low().during_period());

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: INPUTS.to_vec(),
        definitions: vec![
            Definition::new(CUSTOMERS_GAINED, won(returns()) + saved(returns()))
                .otherwise(won(1.0) + saved(1.0), [])
                .checked(money_spent())
                .checked([DOUBLING_GAIN.above_zero("no_gain")]),
            Definition::new(GAIN_CHANGE, won(returns()) + saved(returns()) - today())
                .otherwise(won(1.0) + saved(1.0) - today(), [])
                .checked(money_spent())
                .checked([DOUBLING_GAIN.above_zero("no_gain")]),
            Definition::new(NEXT_SPEND_RATIO, next_spend_ratio())
                .checked(money_spent())
                .checked([CUSTOMERS_NEW.above_zero("zero_denominator")])
                .checked([RETENTION_SHARE.above_zero("nothing_on_keeping")]),
            Definition::new(
                WON_SAVED_RATIO,
                (ACQUISITION_SPEND / CUSTOMERS_NEW) / (KEEPING_SPEND / CUSTOMERS_SAVED),
            )
            .checked(money_spent())
            .checked(customers_gained()),
            // Divides by all customers who stayed, although most would have stayed anyway.
            Definition::rival(
                "won_saved_ratio.per_kept",
                WON_SAVED_RATIO,
                (ACQUISITION_SPEND / CUSTOMERS_NEW) / (KEEPING_SPEND / CUSTOMERS_KEPT),
            )
            .checked(money_spent())
            .checked([CUSTOMERS_NEW, CUSTOMERS_KEPT].map(|kind| kind.above_zero("zero_denominator")))
            .checked([saved_of_kept()]),
            Definition::new(BREAK_EVEN_SAVED, CUSTOMERS_NEW * KEEPING_SPEND / ACQUISITION_SPEND)
                .checked([ACQUISITION_SPEND.above_zero("no_spending")]),
            Definition::new(
                BREAK_EVEN_SHARE,
                CUSTOMERS_NEW * KEEPING_SPEND / (ACQUISITION_SPEND * CUSTOMERS_KEPT),
            )
            .checked([
                ACQUISITION_SPEND.above_zero("no_spending"),
                CUSTOMERS_KEPT.above_zero("zero_denominator"),
                saved_of_kept(),
            ]),
        ],
        charts: vec![
            compared(returns()),
            compared(Expr::Number(1.0)),
            ChartSpec::Bars(vec![bar("today", CUSTOMERS_NEW.into(), CUSTOMERS_SAVED.into())]),
        ],
        mentions: vec![(TODAY, today())],
        scale: None,
        provided: vec![],
        estimates: vec![],
        cases: vec![
            // The claim of one guide: five times the cost of a customer kept, but half the cost of one saved.
            case("bank", ["46500", "620", "31500", "210", "20", "50", "2100"]).per(Period::Quarter),
            case("software", ["86000", "240", "14000", "95", "30", "60", "3100"]).per(Period::Quarter),
            case("shop", ["12400", "310", "4200", "60", "40", "70", "1850"]).per(Period::Month),
        ],
        sources: vec![Source::Literature("blattberg-deighton-1996")],
    }
}

const INPUTS: [Variable; 7] = [
    ACQUISITION_SPEND,
    CUSTOMERS_NEW,
    KEEPING_SPEND,
    CUSTOMERS_SAVED,
    RETENTION_SHARE,
    DOUBLING_GAIN,
    CUSTOMERS_KEPT,
];

/// What the current split brings, for the page's sentence.
const TODAY: Variable = Variable::new(&Meaning::expected("today", "Q₀"));

fn today() -> Expr {
    CUSTOMERS_NEW + CUSTOMERS_SAVED
}

/// e = log₂(1 + g)
fn returns() -> Expr {
    (1.0 + DOUBLING_GAIN).logarithm() / Expr::Number(2.0).logarithm()
}

/// N ((1 − s)(A + K) / A)^e
fn won(returns: impl Into<Expr>) -> Expr {
    let times = (1.0 - RETENTION_SHARE) * (ACQUISITION_SPEND + KEEPING_SPEND) / ACQUISITION_SPEND;
    CUSTOMERS_NEW * raised(times, returns.into())
}

/// G (s (A + K) / K)^e
fn saved(returns: impl Into<Expr>) -> Expr {
    let times = RETENTION_SHARE * (ACQUISITION_SPEND + KEEPING_SPEND) / KEEPING_SPEND;
    CUSTOMERS_SAVED * raised(times, returns.into())
}

/// The power, or the base itself if returns don't diminish.
fn raised(base: Expr, exponent: Expr) -> Expr {
    match exponent {
        Expr::Number(1.0) => base,
        exponent => base.power(exponent),
    }
}

fn next_spend_ratio() -> Expr {
    let today = CUSTOMERS_SAVED / CUSTOMERS_NEW * (ACQUISITION_SPEND / KEEPING_SPEND).power(returns());
    today * ((1.0 - RETENTION_SHARE) / RETENTION_SHARE).power(1.0 - returns())
}

/// 1 / (1 + ((N / G) (K / A)^e)^(1 / (1 − e))): the share spent on keeping at which Q is greatest and r is 1. It has no
/// value if returns don't diminish (g = 100%) or if nothing is won, saved or spent today, and it isn't meant for
/// more than g = 100%. Not a result of the page: if e is close to 1, no input can be found for a wished-for share.
pub fn best_share() -> Expr {
    let other_way = CUSTOMERS_NEW / CUSTOMERS_SAVED * (KEEPING_SPEND / ACQUISITION_SPEND).power(returns());
    1.0 / (1.0 + other_way.power(1.0 / (1.0 - returns())))
}

fn compared(returns: Expr) -> ChartSpec {
    ChartSpec::Bars(vec![
        bar("today", CUSTOMERS_NEW.into(), CUSTOMERS_SAVED.into()),
        bar("split", won(returns.clone()), saved(returns)),
    ])
}

fn bar(id: &'static str, won: Expr, saved: Expr) -> Bar {
    let parts = [("won", Tone::New, won), ("saved", Tone::Kept, saved)];
    Bar::new(id, parts.map(|(id, tone, amount)| ChartPart::new(id, tone, amount)))
}

fn money_spent() -> [Check; 2] {
    [ACQUISITION_SPEND, KEEPING_SPEND].map(|spend| spend.above_zero("no_spending"))
}

fn customers_gained() -> [Check; 2] {
    [CUSTOMERS_NEW, CUSTOMERS_SAVED].map(|gained| gained.above_zero("zero_denominator"))
}

fn saved_of_kept() -> Check {
    CUSTOMERS_SAVED.at_most(CUSTOMERS_KEPT, "saved_above_kept")
}

fn case(id: &'static str, figures: [&'static str; 7]) -> Case {
    Case::new(id, INPUTS.into_iter().zip(figures))
}
