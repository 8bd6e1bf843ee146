//! Differences between sets, as given by a link to a page: compared with the reference numbers, converted to
//! the period of the user's own figures, and why there is none.

use crate::golden::load;
use crate::make::{metric, receive};
use crate::margins::{groups, is_whole, near, number};
use proptest::prelude::*;

use loyalty_lab::calculation::difference_margin::{
    DifferenceMargin, DifferenceMethod, NoDifference,
};
use loyalty_lab::calculation::difference_words::Verdict;
use loyalty_lab::calculation::figure_sets::FigureSets;
use loyalty_lab::calculation::margin::NoMargin;
use loyalty_lab::formula::period::{Period, PeriodLaw};
use loyalty_lab::stats::interval::Interval;
use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::proportion::Proportion;
use loyalty_lab::stats::proportion_difference::ProportionDifference;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::variant::Variant;

const EN: Language = Language::English;

fn difference(id: &str, query: &str) -> Result<DifferenceMargin, NoDifference> {
    difference_of(id, metric(id).main().unwrap().id, query)
}

fn difference_of(id: &str, result: &str, query: &str) -> Result<DifferenceMargin, NoDifference> {
    let metric = metric(id);
    let definition = metric.definition(result).unwrap();
    let sets = FigureSets::read(&receive(&format!("/metrics/{id}?{query}")), EN);
    let b = &sets.variants()[0].figures;
    b.difference_margin(sets.mine(), metric, definition)
}

#[test]
fn a_variant_minus_the_own_score_has_the_interval_of_the_reference() {
    let golden = load("nps_interval.json");
    let cases = golden["two_sample"].as_array().unwrap();
    let mut seen = 0;
    for case in cases {
        let (id, input) = (&case["id"], &case["input"]);
        let [x, y] = ["x", "y"].map(|name| &input[name]);
        if !is_whole(x) || !is_whole(y) {
            continue;
        }
        for level in ["90", "95", "99"] {
            let [b, a] = [groups("b.", x), groups("", y)];
            let query = format!("{a}&{b}&level={level}");
            let found = difference("nps", &query).unwrap();
            let expect = &case["adjusted_wald"];
            let want = &expect["ci"][format!("0.{level}")];
            near(id, found.interval.lower, &want[0], 1e-6);
            near(id, found.interval.upper, &want[1], 1e-6);
            let p = number(&expect["p_two_sided"]);
            near(
                id,
                found.p.unwrap(),
                &expect["p_two_sided"],
                (1e-6 * p).max(1e-15),
            );
        }
        seen += 1;
    }
    assert!(seen >= 10, "{seen}");
}

/// The interval of B minus A where B's period is another one, computed from the limits of both.
#[test]
fn a_variant_of_another_period_is_converted_with_its_limits() {
    let a = "customers_start=130&customers_lost=12&sample=1&period=month";
    let b = "b.period=year&b.customers_start=130&b.customers_lost=60";
    let found = difference("churn", &format!("{a}&{b}")).unwrap();
    let wilson = |lost: f64| {
        let share = Proportion::new(lost, 130.0).unwrap();
        (share.share(), share.wilson(Level::NinetyFive))
    };
    let (own, around) = wilson(12.0);
    let (theirs, limits) = wilson(60.0);
    let monthly = |rate: f64| 1.0 - (1.0 - rate).powf(1.0 / 12.0);
    let expected = monthly(theirs) - own;
    let below = (monthly(theirs) - monthly(limits.lower)).hypot(around.upper - own);
    let above = (monthly(limits.upper) - monthly(theirs)).hypot(own - around.lower);
    assert!((found.difference - expected).abs() < 1e-12, "{found:?}");
    assert!((found.difference + 0.042).abs() < 5e-4, "{found:?}");
    assert!((found.interval.lower - (expected - below)).abs() < 1e-12);
    assert!((found.interval.upper - (expected + above)).abs() < 1e-12);
    assert!(found.interval.contains(found.difference) && !found.may_be_chance());
    assert_eq!(
        (found.method, found.z, found.p),
        (DifferenceMethod::Combined, None, None)
    );
    // The same counts for another period are another rate.
    let same = "b.period=year&b.customers_start=130&b.customers_lost=12";
    assert!(difference("churn", &format!("{a}&{same}")).is_ok());
    // Without its period, a rate can't be converted.
    let unknown = a.replace("&period=month", "");
    let found = difference("churn", &format!("{unknown}&{b}"));
    assert_eq!(found, Err(NoDifference::NoSamples));
}

/// One divided by a share: the limits of both are combined, in the period of A.
#[test]
fn lifespans_have_the_inverted_limits_of_their_churn() {
    let lifespan = |lost: f64, per_month: f64| {
        let share = Proportion::new(lost, 400.0).unwrap();
        let limits = share.wilson(Level::NinetyFive);
        [share.share(), limits.upper, limits.lower].map(|churn| per_month / churn)
    };
    let a = "customers_start=400&customers_lost=20&sample=1&period=month";
    let cases = [("", 10.0, 1.0), ("&b.period=year", 80.0, 12.0)];
    for (period, lost, months) in cases {
        let b = format!("b.customers_start=400&b.customers_lost={lost}{period}");
        let found = difference_of("churn", "customer_lifespan", &format!("{a}&{b}")).unwrap();
        let [x, x_lower, x_upper] = lifespan(lost, months);
        let [y, y_lower, y_upper] = lifespan(20.0, 1.0);
        let below = (x - x_lower).hypot(y_upper - y);
        let above = (x_upper - x).hypot(y - y_lower);
        assert!((found.difference - (x - y)).abs() < 1e-9, "{found:?}");
        assert!((found.interval.lower - (x - y - below)).abs() < 1e-9);
        assert!((found.interval.upper - (x - y + above)).abs() < 1e-9);
        assert_eq!(found.method, DifferenceMethod::Combined);
    }
}

/// Shares that have no period, or the same one, are compared by Newcombe's interval, whatever the page.
#[test]
fn shares_of_the_same_period_have_newcombes_interval() {
    let pages = [
        (
            "churn",
            "customers_start=80&customers_lost=48&b.customers_start=70&b.customers_lost=56&period=year",
        ),
        (
            "csat",
            "satisfied=48&responses=80&b.satisfied=56&b.responses=70&b.period=year",
        ),
    ];
    for (page, figures) in pages {
        let found = difference(page, &format!("{figures}&sample=1")).unwrap();
        // Newcombe (1998), Table II, contrast (a).
        assert!((found.difference - 0.2).abs() < 1e-12, "{page}: {found:?}");
        assert!((found.interval.lower - 0.0524).abs() < 5e-5, "{found:?}");
        assert!((found.interval.upper - 0.3339).abs() < 5e-5, "{found:?}");
        assert_eq!(found.method, DifferenceMethod::Newcombe, "{page}");
        assert!(found.z.unwrap() > 2.6 && found.p.unwrap() < 0.01, "{page}");
    }
}

#[test]
fn what_cannot_be_compared_says_why() {
    let nps = "promoters=75&passives=25&detractors=30";
    // A copy, and a second survey that happened to give the same answers.
    let copy = difference("nps", &format!("{nps}&b.name=Copy"));
    assert_eq!(copy, Err(NoDifference::Unchanged));
    let again = difference("nps", &format!("{nps}&b.promoters=75"));
    assert!(again.unwrap().is_tie());
    let tie = difference(
        "nps",
        &format!("{nps}&b.promoters=150&b.passives=50&b.detractors=60"),
    );
    assert!(tie.unwrap().is_tie() && tie.unwrap().may_be_chance());
    let one = format!("{nps}&b.promoters=70&b.sample=0");
    assert_eq!(difference("nps", &one), Err(NoDifference::OneSample));
    let none = format!("{nps}&b.promoters=70&sample=0");
    assert_eq!(difference("nps", &none), Err(NoDifference::NoSamples));
    let everyone = format!("{nps}&b.promoters=74&b.passives=26&population=130");
    assert_eq!(difference("nps", &everyone), Err(NoDifference::Everyone));
    // Three answers are added to each of these surveys before they are compared.
    let far = "promoters=10&passives=0&detractors=0&b.promoters=0&b.detractors=10";
    let far = difference("nps", far).unwrap();
    assert!(far.difference == -200.0 && !far.interval.contains(far.difference));
}

/// Effort from twelve customers who all answered 7, or from one customer: no spread, and so no margin.
#[test]
fn a_mean_without_spread_says_so() {
    let effort = |counts: [u32; 7], prefix: &str| {
        let parts = (1..=7).map(|point| format!("{prefix}effort_{point}={}", counts[point - 1]));
        parts.collect::<Vec<_>>().join("&")
    };
    let (same, mixed) = ([0, 0, 0, 0, 0, 0, 12], [0, 0, 0, 1, 2, 3, 6]);
    for counts in [same, [0, 0, 0, 0, 1, 0, 0]] {
        let metric = metric("effort");
        let sets = FigureSets::read(
            &receive(&format!("/metrics/effort?{}", effort(counts, ""))),
            EN,
        );
        let read = sets.current().read_counts(metric, metric.main().unwrap());
        assert_eq!(read.err(), Some(NoMargin::NoSpread));
    }
    let [a, b] = [effort(mixed, ""), effort(same, "b.")];
    let found = difference("effort", &format!("{a}&{b}"));
    assert_eq!(found, Err(NoDifference::NoSpread(Some(Variant::B))));
    let found = difference(
        "effort",
        &format!("{}&{}", effort(same, ""), effort(mixed, "b.")),
    );
    assert_eq!(found, Err(NoDifference::NoSpread(None)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// The limits of a converted share stay around it, so that the difference lies in its interval. Converted to
    /// its own period, it has Newcombe's interval.
    #[test]
    fn a_converted_difference_lies_in_its_interval(
        counts in (0..300u32, 0..300u32, 0..300u32, 0..300u32), turn in 0..4usize,
    ) {
        let (x, rest_of_x, y, rest_of_y) = counts;
        prop_assume!(x + rest_of_x > 0 && y + rest_of_y > 0);
        let share = |x: u32, rest: u32| Proportion::new(f64::from(x), f64::from(x + rest)).unwrap();
        let (x, y) = (share(x, rest_of_x), share(y, rest_of_y));
        let bounded = |one: Proportion| (one.share(), one.wilson(Level::NinetyFive));
        let law = [PeriodLaw::Kept, PeriodLaw::Lost][turn % 2];
        let to = [Period::Month, Period::Year][turn / 2];
        let convert = |rate: f64| law.convert(rate, Period::Month, to).unwrap();
        let (rate, limits) = bounded(x);
        let limits = Interval { lower: convert(limits.lower), upper: convert(limits.upper) };
        let found = Interval::of_difference((convert(rate), limits), bounded(y));
        prop_assert!(found.contains(convert(rate) - y.share()), "{found:?}");
        if to == Period::Month {
            let newcombe = ProportionDifference::between(x, y).newcombe(Level::NinetyFive);
            let clipped = found.clipped(-1.0, 1.0);
            prop_assert!((clipped.lower - newcombe.lower).abs() < 1e-12);
            prop_assert!((clipped.upper - newcombe.upper).abs() < 1e-12);
        }
    }
}

/// The words follow the interval; where it and the test disagree, or nearly do, they say that it is a close call.
#[test]
fn a_verdict_never_contradicts_the_test() {
    let verdict = |query: &str| difference("csat", query).unwrap().verdict();
    // The interval contains zero, p is 0.025.
    let close = "satisfied=29&responses=30&b.satisfied=150&b.responses=150";
    assert_eq!(verdict(close), Verdict::Close);
    assert_eq!(
        verdict("satisfied=60&responses=130&b.satisfied=60&b.responses=130&b.name=x"),
        Verdict::Same
    );
    assert_eq!(
        verdict("satisfied=60&responses=130&b.satisfied=62&b.responses=130"),
        Verdict::Chance
    );
    assert_eq!(
        verdict("satisfied=60&responses=130&b.satisfied=75&b.responses=130"),
        Verdict::Close
    );
    assert_eq!(
        verdict("satisfied=60&responses=130&b.satisfied=90&b.responses=130"),
        Verdict::Seen
    );
    for satisfied in 0..=130 {
        let query = format!("satisfied=60&responses=130&b.satisfied={satisfied}&b.responses=130");
        let Ok(margin) = difference("csat", &query) else {
            continue;
        };
        match (margin.verdict(), margin.p) {
            (Verdict::Seen, Some(p)) => assert!(p < 0.05, "{satisfied}: {p}"),
            (Verdict::Chance, Some(p)) => assert!(p >= 0.1, "{satisfied}: {p}"),
            _ => {}
        }
    }
}

/// A limit that isn't zero isn't shown as zero, and a difference is the one that the results shown give.
#[test]
fn decimals_show_the_side_of_zero_and_add_up() {
    let near_zero = "satisfied=29&responses=30&b.satisfied=150&b.responses=150";
    let margin = difference("csat", near_zero).unwrap();
    assert!(
        margin.interval.lower < 0.0 && margin.interval.lower > -0.005,
        "{margin:?}"
    );
    assert_eq!(margin.decimals(100.0), 1);
    // +43.8 and +38.5 are shown as +44 and +38, but the difference is 5.4.
    let margin = difference(
        "nps",
        "promoters=75&passives=37&detractors=18&b.promoters=70&b.passives=40&b.detractors=20",
    );
    let margin = margin.unwrap();
    assert_eq!(
        (margin.decimals(1.0), margin.decimals_of_difference(1.0)),
        (0, 1)
    );
    let even = difference(
        "nps",
        "promoters=75&passives=37&detractors=18&b.promoters=70&b.passives=30&b.detractors=30",
    );
    assert_eq!(even.unwrap().decimals_of_difference(1.0), 0);
}
