//! Periods: what a rate is over another one, and how links and saved work carry it.

use crate::make::{metric, own, page, set};
use proptest::prelude::*;

use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::open_metric;
use loyalty_lab::links::query::parse;
use loyalty_lab::metrics::period::{Period, PeriodRate};
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::slot::Slot;

const EN: Language = Language::English;

fn close(one: f64, other: f64) {
    assert!(
        (one - other).abs() <= 1e-12 * other.abs(),
        "{one} and {other}"
    );
}

/// Against exact arithmetic: 0.95^12 = 0.540360087662636962890625, to the digits of a double.
#[test]
fn five_per_cent_a_month_are_forty_six_a_year() {
    let lost = PeriodRate::Lost.convert(0.05, Period::Month, Period::Year);
    close(lost, 1.0 - 0.540_360_087_662_637);
    // 0.95^3 = 0.857375.
    close(
        PeriodRate::Lost.convert(0.05, Period::Month, Period::Quarter),
        0.142_625,
    );
    close(
        PeriodRate::Kept.convert(0.95, Period::Month, Period::Quarter),
        0.857_375,
    );
    close(
        PeriodRate::Kept.convert(0.81, Period::Year, Period::Year),
        0.81,
    );
    // Nobody and everybody leaves whatever the period.
    for (rate, period) in [
        (0.0, Period::Week),
        (1.0, Period::Week),
        (1.0, Period::Year),
    ] {
        assert_eq!(PeriodRate::Lost.convert(rate, Period::Month, period), rate);
    }
}

proptest! {
    #[test]
    fn rates_survive_the_way_there_and_back(rate in 0.001..0.999f64, from in 0..4usize, to in 0..4usize) {
        let (from, to) = (Period::ALL[from], Period::ALL[to]);
        for of in [PeriodRate::Kept, PeriodRate::Lost] {
            let there = of.convert(rate, from, to);
            prop_assert!((0.0..=1.0).contains(&there));
            if there > 1e-9 && there < 1.0 - 1e-9 {
                prop_assert!((of.convert(there, to, from) - rate).abs() < 1e-6);
            }
        }
        // What stays and what leaves add up to everybody, over any period.
        let sum = PeriodRate::Kept.convert(1.0 - rate, from, to) + PeriodRate::Lost.convert(rate, from, to);
        prop_assert!((sum - 1.0).abs() < 1e-12);
    }
}

#[test]
fn a_link_carries_the_period() {
    let link = parse(
        "/metrics/churn?customers_start=200&customers_lost=10&period=month",
        Some(KEYS),
    );
    assert!(link.faults.is_empty(), "{:?}", link.faults);
    let action = open_metric::open(&link, false, &own(&[]), EN);
    let Action::OpenGuest { texts } = &action else {
        panic!("{action:?}")
    };
    assert!(texts.contains(&(Slot::Period, "month".into())));
    let guest = own(&[]).after(action, 5, "");
    let calculation = page(metric("churn"), &guest, EN);
    assert_eq!(calculation.period, Some(Period::Month));
    let figures = calculation.link_figures();
    assert!(
        figures.contains(&("period", "month".to_owned())),
        "{figures:?}"
    );

    // A link that names none says nothing against the user's own.
    let own = own(&[("customers_start", "200"), ("customers_lost", "10")]);
    let own = crate::make::after(&own, set(Slot::Period, "year"), 2);
    let link = parse(
        "/metrics/churn?customers_start=200&customers_lost=10",
        Some(KEYS),
    );
    assert_eq!(
        open_metric::open(&link, false, &own, EN),
        Action::LeaveGuest
    );
    let wrong = parse("/metrics/churn?period=fortnight", Some(KEYS));
    assert_eq!(wrong.faults[0].code(), "link_bad_setting");
}
