//! Referral rate: the share of new customers who came because of a recommendation.

use crate::formula::definition::Definition;
use crate::formula::period::Period;
use crate::formula::variable::{Meaning, Variable};
use crate::metrics::chart_spec::{Bar, ChartPart, ChartSpec, Tone};
use crate::metrics::estimate::Estimate;
use crate::metrics::metric::{Case, Metric, Source};
use crate::metrics::retention::CUSTOMERS_NEW;

/// The last part of the page's address.
pub const ID: &str = "referral";

/// F: new customers who were referred by existing ones.
pub const CUSTOMERS_REFERRED: Variable = Variable::new(&Meaning::count("customers_referred", "F").during_period());
/// F / N, a share; undefined without new customers. Both are won in the period, but which part of them was referred
/// can be compared between periods of any length.
pub const REFERRAL_RATE: Variable = Variable::new(&Meaning::share("referral_rate", "ρ"));

pub fn metric() -> Metric {
    Metric {
        id: ID,
        inputs: vec![CUSTOMERS_REFERRED, CUSTOMERS_NEW],
        definitions: vec![
            Definition::new(REFERRAL_RATE, CUSTOMERS_REFERRED / CUSTOMERS_NEW).checked([
                CUSTOMERS_NEW.above_zero("zero_denominator"),
                CUSTOMERS_REFERRED.at_most(CUSTOMERS_NEW, "referred_above_new"),
            ]),
        ],
        charts: vec![ChartSpec::Bars(vec![Bar::new(
            "newcomers",
            [
                ChartPart::new("referred", Tone::Kept, CUSTOMERS_REFERRED),
                ChartPart::new("other_new", Tone::New, CUSTOMERS_NEW - CUSTOMERS_REFERRED),
            ],
        )])],
        mentions: vec![],
        scale: None,
        provided: vec![],
        estimates: vec![(REFERRAL_RATE.id, Estimate::share(CUSTOMERS_REFERRED, CUSTOMERS_NEW))],
        cases: vec![
            case("dentist", ["46", "118"]).per(Period::Year),
            case("app", ["1370", "9420"]).per(Period::Month),
            case("language_school", ["27", "64"]).per(Period::Year),
        ],
        sources: vec![Source::Guide("g1.k5"), Source::Literature("schmitt-2011")],
    }
}

fn case(id: &'static str, [referred, new]: [&'static str; 2]) -> Case {
    Case::new(id, vec![(CUSTOMERS_REFERRED, referred), (CUSTOMERS_NEW, new)])
}
