//! Periods: what a rate amounts to over another one, and how links and saved work store it.

use crate::golden::load;
use crate::make::{metric, own, page, set};
use proptest::prelude::*;

use loyalty_lab::formula::period::{Period, PeriodLaw};
use loyalty_lab::formula::period_name::{LONGEST, PeriodName};
use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::open_metric;
use loyalty_lab::links::query::parse;
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

fn convert(law: PeriodLaw, figure: f64, from: Period, to: Period) -> f64 {
    law.convert(figure, from, to).unwrap()
}

/// Compared with exact arithmetic: 0.95^12 = 0.540360087662636962890625, accurate to double precision.
#[test]
fn five_per_cent_a_month_are_forty_six_a_year() {
    let lost = convert(PeriodLaw::Lost, 0.05, Period::Month, Period::Year);
    close(lost, 1.0 - 0.540_360_087_662_637);
    // 0.95^3 = 0.857375.
    close(
        convert(PeriodLaw::Lost, 0.05, Period::Month, Period::Quarter),
        0.142_625,
    );
    close(
        convert(PeriodLaw::Kept, 0.95, Period::Month, Period::Quarter),
        0.857_375,
    );
    close(
        convert(PeriodLaw::Kept, 0.81, Period::Year, Period::Year),
        0.81,
    );
    // If none or all leave, the period makes no difference.
    for (rate, period) in [
        (0.0, Period::Week),
        (1.0, Period::Week),
        (1.0, Period::Year),
    ] {
        assert_eq!(convert(PeriodLaw::Lost, rate, Period::Month, period), rate);
    }
}

/// Every law between every two periods, including shares of nothing and of everything.
#[test]
fn figures_are_converted_as_the_reference_converts_them() {
    let golden = load("periods.json");
    let cases = golden["cases"].as_array().unwrap();
    assert!(cases.len() > 250, "{}", cases.len());
    for case in cases {
        let (id, input) = (&case["id"], &case["input"]);
        let law = match input["law"].as_str().unwrap() {
            "kept" => PeriodLaw::Kept,
            "lost" => PeriodLaw::Lost,
            "growth" => PeriodLaw::Growth,
            "amount" => PeriodLaw::Amount,
            _ => PeriodLaw::Duration,
        };
        let period = |name: &str| Period::parse(input[name].as_str().unwrap()).unwrap();
        let figure: f64 = input["figure"].as_str().unwrap().parse().unwrap();
        let found = convert(law, figure, period("from"), period("to"));
        let want = case["expect"]["f64"].as_f64().unwrap();
        assert!(
            (found - want).abs() <= 1e-13 * want.abs(),
            "{id}: {found} is not {want}"
        );
    }
}

proptest! {
    #[test]
    fn rates_survive_the_way_there_and_back(rate in 0.001..0.999f64, from in 0..4usize, to in 0..4usize) {
        let (from, to) = (Period::ALL[from], Period::ALL[to]);
        for of in [PeriodLaw::Kept, PeriodLaw::Lost] {
            let there = convert(of, rate, from, to);
            prop_assert!((0.0..=1.0).contains(&there));
            if there > 1e-9 && there < 1.0 - 1e-9 {
                prop_assert!((convert(of, there, to, from) - rate).abs() < 1e-6);
            }
        }
        // The shares that stay and leave add up to 100%, over any period.
        let sum = convert(PeriodLaw::Kept, 1.0 - rate, from, to) + convert(PeriodLaw::Lost, rate, from, to);
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
        figures.contains(&("period".into(), "month".to_owned())),
        "{figures:?}"
    );

    // A link that names no period doesn't contradict the user's own.
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

/// The length of a season is unknown, so nothing is converted to it or from it.
#[test]
fn a_period_can_have_a_name_of_its_own() {
    let season = Period::parse("name:сезон").unwrap();
    assert!(matches!(season, Period::Named(name) if name.as_str() == "сезон"));
    assert_eq!(Period::parse(season.id()), Some(season));
    assert_eq!(Period::parse("season"), None);
    // Only the first prefix isn't part of the name.
    let prefixed = Period::parse("name:name:x");
    assert!(matches!(prefixed, Some(Period::Named(name)) if name.as_str() == "name:x"));
    assert!(PeriodName::parse(&format!("name:{}", "ш".repeat(LONGEST))).is_some());
    for law in [PeriodLaw::Kept, PeriodLaw::Growth, PeriodLaw::Duration] {
        assert_eq!(law.convert(0.05, season, season), Some(0.05));
        assert_eq!(law.convert(0.05, season, Period::Month), None);
        assert_eq!(law.convert(0.05, Period::Year, season), None);
    }

    let path = "/metrics/churn?customers_start=200&customers_lost=10";
    let given = answer(&format!(
        "{path}&period=name:%D1%81%D0%B5%D0%B7%D0%BE%D0%BD"
    ));
    close(given, 0.05);
    let long = format!("{path}&period=name:{}", "w".repeat(LONGEST + 1));
    assert_eq!(
        parse(&long, Some(KEYS)).faults[0].code(),
        "link_bad_setting"
    );
}

/// The result of a page that a link leads to.
fn answer(fragment: &str) -> f64 {
    let link = parse(fragment, Some(KEYS));
    assert!(link.faults.is_empty(), "{:?}", link.faults);
    let Some(metric) = loyalty_lab::links::keys::metric_of(&link.page) else {
        panic!("no metric: {fragment}")
    };
    let guest = own(&[]).after(open_metric::open(&link, false, &own(&[]), EN), 5, "");
    let calculation = page(metric, &guest, EN);
    let Some(Ok(value)) = calculation.answer() else {
        panic!("no answer: {fragment}")
    };
    // The link that the page offers gives the same.
    let again = loyalty_lab::links::query::print(&link.page, &calculation.link_figures());
    let link = parse(&again, Some(KEYS));
    let guest = own(&[]).after(open_metric::open(&link, false, &own(&[]), EN), 5, "");
    assert_eq!(
        page(metric, &guest, EN).answer(),
        Some(Ok(value)),
        "{again}"
    );
    value
}

/// Compared with exact arithmetic: 12 × 1/3 × 36 = 144; 0.81^(1/12), (1 − 0.46)^(1/12) and 1.1^(1/12),
/// accurate to double precision.
#[test]
fn a_figure_per_another_period_is_converted_by_its_law() {
    close(
        answer(
            "/metrics/cltv?purchase_value=12&purchase_frequency=4/year&customer_lifespan=3year&period=month",
        ),
        144.0,
    );
    // Margins of 120 a year, of which 81% is kept and 10% discounted each year: 10 / (1 − r / (1 + d)).
    let (kept, discount) = (0.982_593_193_852_689_8, 1.007_974_140_428_903_8);
    close(
        answer(
            "/metrics/cltv-discounted?margin=120/year&retention_rate=81%/year&discount_rate=10%/year&period=month",
        ),
        10.0 / (1.0 - kept / discount),
    );
    // A figure per the page's own period stays the same.
    close(
        answer(
            "/metrics/cltv?purchase_value=12&purchase_frequency=4/month&customer_lifespan=3&period=month",
        ),
        144.0,
    );
    close(
        answer(
            "/metrics/cltv?purchase_value=12&purchase_frequency=0.25/week&customer_lifespan=1&period=quarter",
        ),
        12.0 * 0.25 * 365.2425 / 28.0,
    );
}

#[test]
fn without_a_period_nothing_is_converted() {
    use loyalty_lab::calculation::input::Content;
    let typed = own(&[("purchase_frequency", "4/year")]);
    let content = |workspace: &_| {
        page(metric("cltv"), workspace, EN).fields[1]
            .content
            .clone()
    };
    match content(&typed) {
        Content::Wrong(wrong) => assert_eq!(wrong.problem.code(), "no_period"),
        other => panic!("{other:?}"),
    }
    let monthly = crate::make::after(&typed, set(Slot::Period, "month"), 2);
    match content(&monthly) {
        Content::Value(understood) => close(understood.value, 1.0 / 3.0),
        other => panic!("{other:?}"),
    }
    // Figures that aren't per period don't accept one.
    let counted = own(&[("customers_start", "4/year")]);
    match &page(metric("churn"), &counted, EN).fields[0].content {
        Content::Wrong(wrong) => assert_eq!(wrong.problem.code(), "not_a_number"),
        other => panic!("{other:?}"),
    }
}

/// Figures per different periods never meet silently: each is converted and keeps what was typed for its echo, or
/// it is refused. So there is nothing to ask about.
#[test]
fn figures_per_different_periods_are_converted_or_refused() {
    use loyalty_lab::calculation::input::{Content, read_field};
    use loyalty_lab::formula::period_unit::join;
    let inputs = loyalty_lab::metrics::all()
        .iter()
        .flat_map(|one| &one.inputs);
    let units = Period::ALL.into_iter().map(Some);
    let periods: Vec<Option<Period>> = units.chain([None, Period::parse("name:season")]).collect();
    let mut count = 0;
    for input in inputs.filter(|input| input.per_period.is_some()) {
        for unit in Period::ALL {
            let text = join(*input, "3", Some(unit));
            for period in &periods {
                count += 1;
                match read_field(*input, &text, EN, *period).0 {
                    Content::Value(read) => {
                        let period = period.unwrap();
                        let law = input.per_period.unwrap();
                        let typed = read
                            .given
                            .as_ref()
                            .map(|(number, unit)| (number.as_str(), *unit));
                        assert!(matches!(typed, Some((_, given)) if given == unit), "{text}");
                        let number = read.given.unwrap().0.value();
                        close(read.value, convert(law, number, unit, period));
                    }
                    Content::Wrong(wrong) => {
                        assert_eq!(wrong.problem.code(), "no_period", "{text}");
                        assert!(period.is_none_or(Period::is_named), "{text}");
                    }
                    Content::Empty => panic!("{text} is empty"),
                }
            }
        }
    }
    assert!(count > 100, "{count}");
}

#[test]
fn a_likely_mix_up_is_asked_about() {
    use loyalty_lab::calculation::doubt::{Doubt, doubt};
    let asked = |id: &str, field: &str, fields: &[(&str, &str)], period: &str| {
        let workspace = crate::make::after(&own(fields), set(Slot::Period, period), 2);
        let calculation = page(metric(id), &workspace, EN);
        let field = calculation.fields.iter().find(|one| one.name == field);
        doubt(field.unwrap(), &calculation)
    };
    let often = |frequency, lifespan, period| {
        let fields = [
            ("purchase_frequency", frequency),
            ("customer_lifespan", lifespan),
        ];
        asked("cltv", "purchase_frequency", &fields, period)
    };
    assert_eq!(often("61", "31", "month"), Some(Doubt::Frequency));
    assert_eq!(often("60", "31", "month"), None);
    assert_eq!(often("61", "30", "month"), None);
    // It isn't asked what the user said, nor what is so anyway.
    assert_eq!(often("110", "36", "year"), None);
    assert_eq!(often("100/week", "40", "month"), None);
    // A lifespan that follows from a monthly churn rate is easily taken for years.
    let after_churn = |frequency, period| {
        let fields = [
            ("customers_start", "1000"),
            ("customers_lost", "86"),
            ("purchase_frequency", frequency),
        ];
        asked("cltv", "purchase_frequency", &fields, period)
    };
    assert_eq!(after_churn("12", "month"), Some(Doubt::Frequency));
    assert_eq!(after_churn("12/year", "month"), None);
    assert_eq!(after_churn("4", "month"), None);
    assert_eq!(after_churn("12", "year"), None);
    assert_eq!(often("12", "36", "month"), None);
    let lifespan = |text, period| {
        let fields = [("purchase_frequency", "4"), ("customer_lifespan", text)];
        asked("cltv", "customer_lifespan", &fields, period)
    };
    assert_eq!(lifespan("36", "year"), Some(Doubt::Lifespan));
    assert_eq!(lifespan("36month", "year"), None);
    assert_eq!(lifespan("30", "year"), None);
    assert_eq!(lifespan("36", "month"), None);
    let discount = |rate, period| {
        asked(
            "cltv-discounted",
            "discount_rate",
            &[("discount_rate", rate)],
            period,
        )
    };
    assert_eq!(discount("31", "month"), Some(Doubt::Discount));
    assert_eq!(discount("30", "month"), None);
    assert_eq!(discount("31", "year"), None);
    assert_eq!(discount("31", "quarter"), None);
    // Without a period, or with one whose length isn't known, it might be per month.
    assert_eq!(discount("31", ""), Some(Doubt::Discount));
    assert_eq!(discount("31", "name:season"), Some(Doubt::Discount));
    assert_eq!(discount("30", ""), None);
    // There is no doubt about a yearly rate that says it is one.
    assert_eq!(discount("31/year", "month"), None);
}
