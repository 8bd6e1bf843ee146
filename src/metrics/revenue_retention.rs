//! Revenue retention: how much of the revenue from the customers at the start of a period is still earned at
//! its end, with their upgrades (net) and without them (gross).

use crate::formula::check::Check;
use crate::formula::definition::Definition;
use crate::formula::expression::Expr;
use crate::formula::period::{Period, PeriodLaw};
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::metrics::metric::{Case, Metric, Source};

/// The last part of the page's address.
pub const ID: &str = "revenue-retention";

/// S: recurring revenue on the first day of the period.
pub const REVENUE_START: Variable = Variable::new(&Meaning::money("revenue_start", "S").during_period());
/// C: of that, the revenue from customers who left.
pub const REVENUE_CHURNED: Variable = Variable::new(&Meaning::money("revenue_churned", "C").during_period());
/// D: of that, how much less the customers who stayed pay.
pub const REVENUE_CONTRACTION: Variable = Variable::new(&Meaning::money("revenue_contraction", "D").during_period());
/// X: how much more the customers who stayed pay.
pub const REVENUE_EXPANSION: Variable = Variable::new(&Meaning::money("revenue_expansion", "X").during_period());
/// N: recurring revenue from customers won in the period.
pub const REVENUE_NEW: Variable = Variable::new(&Meaning::money("revenue_new", "N").during_period());
/// NRR = (S − C − D + X) / S, which can exceed 100%; undefined without revenue at the start.
pub const NRR: Variable = Variable::new(&Meaning::rate("nrr", "NRR").during_period());
/// GRR = (S − C − D) / S, a share: upgrades don't count, so it can't exceed 100%.
pub const GRR: Variable = Variable::new(&Meaning::share("grr", "GRR").per_period(PeriodLaw::Kept));
/// (C + D) / S, the difference between GRR and 100%.
pub const REVENUE_CHURN_RATE: Variable = Variable::new(&Meaning::share("revenue_churn_rate", "c").better_low().per_period(PeriodLaw::Lost));
/// (N + X) / (C + D); undefined if nothing is lost.
pub const QUICK_RATIO: Variable = Variable::new(&Meaning::ratio("quick_ratio", "Q"));

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: vec![
            REVENUE_START,
            REVENUE_CHURNED,
            REVENUE_CONTRACTION,
            REVENUE_EXPANSION,
            REVENUE_NEW,
        ],
        definitions: vec![
            Definition::new(NRR, (kept() + REVENUE_EXPANSION) / REVENUE_START).checked(checks()),
            // Revenue from all customers at the end, in which new ones hide the losses (Kellogg 2022).
            Definition::rival(
                "nrr.bridge",
                NRR,
                (kept() + REVENUE_EXPANSION + REVENUE_NEW) / REVENUE_START,
            )
            .checked(checks()),
            // Those who left are in neither the numerator nor the denominator.
            Definition::rival(
                "nrr.survivors",
                NRR,
                (kept() + REVENUE_EXPANSION) / (REVENUE_START - REVENUE_CHURNED),
            )
            .checked(checks())
            .checked([(REVENUE_START - REVENUE_CHURNED).above_zero("no_survivors", REVENUE_CHURNED)]),
            Definition::new(GRR, kept() / REVENUE_START).checked(checks()),
            Definition::new(REVENUE_CHURN_RATE, lost() / REVENUE_START).checked(checks()),
            Definition::new(QUICK_RATIO, (REVENUE_NEW + REVENUE_EXPANSION) / lost())
                .checked([lost().above_zero("no_losses", REVENUE_CHURNED)]),
        ],
        charts: vec![chart(Some(REVENUE_NEW)), chart(None)],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![],
        cases: vec![
            case("software", ["100000", "8000", "3000", "16000", "25000"]).per(Period::Year),
            case("gym", ["42000", "2900", "600", "1100", "5200"]).per(Period::Month),
            case("agency", ["64000", "18500", "2000", "9400", "21000"]).per(Period::Year),
        ],
        sources: vec![
            Source::Literature("kellogg-2022"),
            Source::Literature("farris-2010"),
        ],
    }
}

/// C + D
fn lost() -> Expr {
    REVENUE_CHURNED + REVENUE_CONTRACTION
}

/// S − C − D
fn kept() -> Expr {
    REVENUE_START - REVENUE_CHURNED - REVENUE_CONTRACTION
}

fn checks() -> [Check; 2] {
    [
        REVENUE_START.above_zero("zero_denominator"),
        lost().at_most(REVENUE_START, "losses_above_start", REVENUE_CHURNED),
    ]
}

/// What happened to the revenue at the start, and what the revenue at the end consists of.
fn chart(new: Option<Variable>) -> ChartSpec {
    let mut end = vec![
        ChartPart::new("kept", Tone::Kept, kept()),
        ChartPart::new("expansion", Tone::New, REVENUE_EXPANSION),
    ];
    end.extend(new.map(|new| ChartPart::new("new_revenue", Tone::Rest, new)));
    ChartSpec::Bars(vec![
        Bar::new(
            "start",
            [
                ChartPart::new("kept", Tone::Kept, kept()),
                ChartPart::new("contraction", Tone::Lost, REVENUE_CONTRACTION),
                ChartPart::new("lost", Tone::Lost, REVENUE_CHURNED),
            ],
        ),
        Bar::new("end", end),
    ])
}

fn case(id: &'static str, figures: [&'static str; 5]) -> Case {
    let inputs = [
        REVENUE_START,
        REVENUE_CHURNED,
        REVENUE_CONTRACTION,
        REVENUE_EXPANSION,
        REVENUE_NEW,
    ];
    Case::new(id, inputs.into_iter().zip(figures))
}
