//! Which use of the budget is better by the figures of the page: keeping customers or winning them.

use crate::calculation::metric::Calculation;
use crate::formula::evaluate::{Values, evaluate};
use crate::metrics::budget::{BREAK_EVEN_SAVED, CUSTOMERS_SAVED, DOUBLING_GAIN, best_share};

/// The better use of the same money today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    Keeping,
    Winning,
    Neither,
}

impl Better {
    /// The end of its message's key.
    pub fn code(self) -> &'static str {
        match self {
            Better::Keeping => "keeping",
            Better::Winning => "winning",
            Better::Neither => "neither",
        }
    }
}

/// What the money for keeping does today, compared with what it could do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BetterSpend {
    pub better: Better,
    /// The customers saved.
    pub saved: f64,
    /// The customers that the same money would win instead.
    pub needed: f64,
    /// The share for keeping at which most customers are won or saved; None unless returns diminish.
    pub best_share: Option<f64>,
}

/// Differences by a smaller part than this are rounding errors.
const SAME: f64 = 1e-12;

/// Compares the customers saved with the break-even N K / A; the better use is the one that brings more. At
/// today's split, this holds for the next amount as well, because both bring less by the same law. None on other
/// pages, while a figure is missing or impossible, and while solving, because one figure is then only wished for.
pub fn compare_spending(calculation: &Calculation) -> Option<BetterSpend> {
    let break_even = calculation.metric.definition(BREAK_EVEN_SAVED.id)?;
    if calculation.solving.is_some() {
        return None;
    }
    let saved = calculation.values.get(CUSTOMERS_SAVED).ok()?;
    let needed = calculation.result(break_even).ok()?;
    let better = match saved - needed {
        gap if gap.abs() <= SAME * needed => Better::Neither,
        gap if gap > 0.0 => Better::Keeping,
        _ => Better::Winning,
    };
    Some(BetterSpend {
        better,
        saved,
        needed,
        best_share: find_best_share(&calculation.values),
    })
}

fn find_best_share(values: &Values) -> Option<f64> {
    let gain = values.get(DOUBLING_GAIN).ok()?;
    let diminishes = gain > 0.0 && gain < 1.0;
    evaluate(&best_share(), values).ok().filter(|_| diminishes)
}
