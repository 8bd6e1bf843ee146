//! Properties of intervals and plans for any figures: they mirror, nest and shrink. Also published
//! numbers that no golden file contains.

use proptest::prelude::*;

use loyalty_lab::stats::interval::Interval;
use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::mean::MeanEstimate;
use loyalty_lab::stats::no_estimate::NoEstimate;
use loyalty_lab::stats::nps::{NpsCounts, NpsMethod, NpsShares};
use loyalty_lab::stats::proportion::Proportion;
use loyalty_lab::stats::proportion_difference::ProportionDifference;
use loyalty_lab::stats::sample_size::{self, ShareMethod};

const METHODS: [NpsMethod; 2] = [NpsMethod::Wald, NpsMethod::AdjustedWald];
const L95: Level = Level::NinetyFive;

fn counts() -> impl Strategy<Value = NpsCounts> {
    (0..3000u32, 0..3000u32, 1..3000u32, 0..3usize).prop_map(|(a, b, c, turn)| {
        let mut groups = [a, b, c].map(f64::from);
        groups.rotate_left(turn);
        NpsCounts::new(groups[0], groups[1], groups[2]).unwrap()
    })
}

fn scaled(counts: NpsCounts, factor: f64) -> NpsCounts {
    let [p, s, d] = counts.counts().map(|count| count * factor);
    NpsCounts::new(p, s, d).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn scores_mirror_nest_and_shrink(found in counts(), more in 2..50u32) {
        let [p, s, d] = found.counts();
        let mirrored = NpsCounts::new(d, s, p).unwrap();
        let bigger = scaled(found, f64::from(more));
        for method in METHODS {
            let mut before = None;
            for level in Level::ALL {
                let here = found.estimate(method).interval(level);
                let there = mirrored.estimate(method).interval(level);
                prop_assert!((here.lower + there.upper).abs() < 1e-9);
                prop_assert!((here.upper + there.lower).abs() < 1e-9);
                prop_assert!(nested(before, here));
                prop_assert!(bigger.estimate(method).margin(level) <= here.half_width());
                before = Some(here);
            }
            let clipped = found.interval(method, L95);
            prop_assert!((-100.0..=100.0).contains(&clipped.lower) && clipped.upper <= 100.0);
        }
        // With a single answer, the adjustment is so strong that the answer's own score is outside the
        // interval.
        let adjusted = found.interval(NpsMethod::AdjustedWald, L95);
        prop_assert!(found.answers() < 2.0 || adjusted.contains(found.score()));
    }

    #[test]
    fn shares_mirror_nest_and_shrink(x in 0..2000u32, rest in 0..2000u32, more in 2..50u32) {
        prop_assume!(x + rest > 0);
        let share = |times: u32| {
            let [x, n] = [x * times, (x + rest) * times].map(f64::from);
            Proportion::new(x, n).unwrap()
        };
        let mirrored = Proportion::new(f64::from(rest), f64::from(x + rest)).unwrap();
        let mut before = None;
        for level in Level::ALL {
            let here = share(1).wilson(level);
            let there = mirrored.wilson(level);
            prop_assert!((here.lower - (1.0 - there.upper)).abs() < 1e-14);
            prop_assert!(0.0 <= here.lower && here.upper <= 1.0 && here.contains(share(1).share()));
            prop_assert_eq!(here.lower == 0.0, x == 0);
            prop_assert_eq!(here.upper == 1.0, rest == 0);
            prop_assert!(nested(before, here));
            prop_assert!(share(more).wilson(level).half_width() < here.half_width());
            before = Some(here);
        }
    }

    /// A known population narrows the interval, a complete one leaves no doubt, and an infinite one changes
    /// nothing.
    #[test]
    fn a_population_narrows(found in counts(), spare in 0..100_000u32) {
        let answers = found.answers();
        let population = answers + f64::from(spare);
        let [x, _, _] = found.counts();
        let share = Proportion::new(x, answers).unwrap();
        let width = |population: f64| share.within(population).unwrap().wilson(L95).half_width();
        prop_assert!(width(population) <= share.wilson(L95).half_width() + 1e-12);
        prop_assert!((width(1e15) - share.wilson(L95).half_width()).abs() < 1e-9);
        let everyone = share.within(answers).unwrap().wilson(L95);
        prop_assert!((everyone.lower - share.share()).abs() < 1e-12 && everyone.half_width() < 1e-12);
        for method in METHODS {
            let margin = |counts: NpsCounts| counts.estimate(method).margin(L95);
            prop_assert!(margin(found.within(population).unwrap()) <= margin(found) + 1e-12);
            let everyone = found.within(answers).unwrap().interval(method, L95);
            prop_assert!((everyone.lower - found.score()).abs() < 1e-9);
            prop_assert!((everyone.upper - found.score()).abs() < 1e-9);
        }
        let plain = |counts: NpsCounts| counts.estimate(NpsMethod::Wald).standard_error;
        if answers > 1.0 {
            let factor = ((population - answers) / (population - 1.0)).sqrt();
            let narrowed = plain(found.within(population).unwrap());
            prop_assert!((narrowed - factor * plain(found)).abs() < 1e-9);
        }
        prop_assert_eq!(found.within(answers - 1.0), Err(NoEstimate::AnswersAbovePopulation));
    }

    /// Swapping the two samples reverses everything, and a higher level includes the interval of a lower one.
    #[test]
    fn differences_turn_round(x in counts(), y in counts()) {
        for method in METHODS {
            let there = x.estimate(method).minus(y.estimate(method));
            let back = y.estimate(method).minus(x.estimate(method));
            prop_assert_eq!(there.difference, -back.difference);
            let mut before = None;
            for level in Level::ALL {
                // Two samples of one answer each have no spread.
                let Ok(here) = there.interval(level) else { break };
                prop_assert!(here.contains(there.difference) && nested(before, here));
                before = Some(here);
            }
            if let (Ok(a), Ok(b)) = (there.test(), back.test()) {
                prop_assert!(a.z == -b.z && a.p == b.p && (0.0..=1.0).contains(&a.p));
                // The interval excludes zero if p is below 5%.
                let interval = there.interval(L95).unwrap();
                prop_assert!((a.p - 0.05).abs() < 1e-9 || interval.contains(0.0) == (a.p > 0.05));
            }
        }
        let share = |counts: NpsCounts| Proportion::new(counts.counts()[0], counts.answers()).unwrap();
        let there = ProportionDifference::between(share(x), share(y)).newcombe(L95);
        let back = ProportionDifference::between(share(y), share(x)).newcombe(L95);
        prop_assert!((there.lower + back.upper).abs() < 1e-12);
    }

    /// A mean: symmetric around it, nested by level, narrower with more answers, and as the scale is shifted or turned
    /// round.
    #[test]
    fn means_mirror_nest_and_shrink(
        tally in prop::collection::vec(0..400u32, 2..11),
        more in 2..50u32,
        shift in -5..5i32,
    ) {
        let on = |point: &dyn Fn(f64) -> f64, times: u32| {
            let counts = tally.iter().zip(1..).map(|(count, place)| {
                (point(f64::from(place)), f64::from(count * times))
            });
            MeanEstimate::from_counts(&counts.collect::<Vec<_>>())
        };
        let Ok(found) = on(&|point| point, 1) else {
            // All answers are the same, or there are none: other figures of the same kind have no margin either.
            prop_assert!(on(&|point| -point, 1).is_err());
            return Ok(());
        };
        let bigger = on(&|point| point, more).unwrap();
        let shift = f64::from(shift);
        let shifted = on(&|point| point + shift, 1).unwrap();
        let turned = on(&|point| -point, 1).unwrap();
        let mut before = None;
        for level in Level::ALL {
            let here = found.interval(level).unwrap();
            prop_assert!((here.lower + here.upper - 2.0 * found.mean()).abs() < 1e-9);
            prop_assert!(here.contains(found.mean()));
            prop_assert!(nested(before, here));
            prop_assert!(bigger.interval(level).unwrap().half_width() < here.half_width());
            let there = shifted.interval(level).unwrap();
            prop_assert!((there.lower - here.lower - shift).abs() < 1e-9);
            prop_assert!((there.upper - here.upper - shift).abs() < 1e-9);
            let there = turned.interval(level).unwrap();
            prop_assert!((there.lower + here.upper).abs() < 1e-9);
            prop_assert!((there.upper + here.lower).abs() < 1e-9);
            before = Some(here);
        }
    }

    /// Newcombe's interval: around the difference, possible, nested by level, narrower with more answers, and turned
    /// round with the samples.
    #[test]
    fn differences_of_shares_mirror_and_nest(
        x in 0..2000u32, of_x in 0..2000u32, y in 0..2000u32, of_y in 0..2000u32, more in 2..50u32,
    ) {
        prop_assume!(x + of_x > 0 && y + of_y > 0);
        let share = |x: u32, rest: u32| Proportion::new(f64::from(x), f64::from(x + rest)).unwrap();
        let (one, other) = (share(x, of_x), share(y, of_y));
        let there = ProportionDifference::between(one, other);
        let back = ProportionDifference::between(other, one);
        let bigger = ProportionDifference::between(
            share(x * more, of_x * more),
            share(y * more, of_y * more),
        );
        prop_assert_eq!(there.difference(), -back.difference());
        let mut before = None;
        for level in Level::ALL {
            let (here, turned) = (there.newcombe(level), back.newcombe(level));
            prop_assert!(here.contains(there.difference()));
            prop_assert!(-1.0 <= here.lower && here.upper <= 1.0 && here.lower < here.upper);
            prop_assert!((here.lower + turned.upper).abs() < 1e-12);
            prop_assert!((here.upper + turned.lower).abs() < 1e-12);
            prop_assert!(nested(before, here));
            prop_assert!(bigger.newcombe(level).half_width() < here.half_width());
            before = Some(here);
        }
    }

    /// With the planned answers, two groups whose shares are as assumed show the difference with the power asked for.
    #[test]
    fn plans_for_two_shares_have_their_power(
        x in 0.01..0.99f64, y in 0.01..0.99f64, level in 0..3usize, power in 0.5..0.99f64,
    ) {
        prop_assume!((x - y).abs() > 0.001);
        let level = Level::ALL[level];
        let plan = sample_size::share_for_difference(x, y, level, power).unwrap();
        prop_assume!(plan.raw() >= 1.0);
        let pooled = (x + y) / 2.0;
        let under_no_change = (2.0 * pooled * (1.0 - pooled)).sqrt();
        let under_change = (x * (1.0 - x) + y * (1.0 - y)).sqrt();
        let beyond = ((x - y).abs() * plan.raw().sqrt() - level.z() * under_no_change) / under_change;
        // The chance that a standard normal value is below `beyond`.
        let got = 0.5 * libm::erfc(-beyond / std::f64::consts::SQRT_2);
        prop_assert!((got - power).abs() < 1e-9, "{} {}", got, power);
    }

    /// A plan keeps its promise: this many answers give that margin, and one fewer doesn't.
    #[test]
    fn plans_lead_back(margin in 0.005..0.4f64, share in 0.0..1.0f64, level in 0..3usize) {
        let level = Level::ALL[level];
        for method in [ShareMethod::Wald, ShareMethod::Wilson] {
            let Ok(plan) = sample_size::share_for_margin(margin, share, level, method) else { continue };
            let get = |answers| sample_size::share_margin(answers, share, level, method).unwrap();
            prop_assert!(plan.raw() < 1.0 || (get(plan.raw()) / margin - 1.0).abs() < 1e-9);
            prop_assert!(get(plan.answers()) <= margin * (1.0 + 1e-9));
            if method == ShareMethod::Wilson {
                let n = plan.answers();
                let shown = Proportion::new(share * n, n).unwrap().wilson(level).half_width();
                prop_assert!((shown - get(n)).abs() < 1e-12);
            }
        }
        let assumed = NpsShares::new(share * 0.7, (1.0 - share) * 0.6).unwrap();
        for method in METHODS {
            let plan = sample_size::nps_for_margin(100.0 * margin, assumed, level, method).unwrap();
            if plan.raw() >= 1.0 {
                let back = sample_size::nps_margin(plan.raw(), assumed, level, method).unwrap();
                prop_assert!((back / margin - 100.0).abs() < 1e-7);
            }
            let pair = [assumed; 2];
            let plan = sample_size::nps_for_difference(100.0 * margin, pair, level, 0.8, method).unwrap();
            if plan.raw() >= 1.0 {
                let back = sample_size::nps_visible_difference(plan.raw(), pair, level, 0.8, method);
                prop_assert!((back.unwrap() / margin - 100.0).abs() < 1e-7);
            }
        }
    }

    /// Nothing is ever NaN or infinite, whatever is typed.
    #[test]
    fn nothing_breaks(figures in prop::collection::vec(prop_oneof![
        any::<f64>(), Just(0.0), Just(1.0), Just(1e15), Just(1e-300), Just(1e-6), 0.0..1.0f64, 0.0..1000.0f64,
    ], 4)) {
        let fine = |interval: Interval| interval.lower.is_finite() && interval.upper.is_finite();
        let [a, b, c, d] = [figures[0], figures[1], figures[2], figures[3]];
        if let Ok(found) = NpsCounts::new(a, b, c) {
            for found in [Ok(found), found.within(d)].into_iter().flatten() {
                for method in METHODS {
                    let estimate = found.estimate(method);
                    prop_assert!(fine(estimate.interval(L95)) && estimate.variance >= 0.0);
                    let test = estimate.minus(estimate).test();
                    prop_assert!(test.is_err() || test.unwrap().p == 1.0);
                }
            }
        }
        if let Ok(found) = Proportion::new(a, b) {
            for found in [Ok(found), found.within(d)].into_iter().flatten() {
                let difference = ProportionDifference::between(found, found);
                prop_assert!(fine(found.wilson(L95)) && fine(difference.newcombe(L95)));
            }
        }
        let scale = [(1.0, a), (2.0, b), (5.0, c)];
        for found in [MeanEstimate::from_counts(&scale), MeanEstimate::from_counts_within(&scale, d)] {
            // With hardly more than one answer, the margin is too large for a double.
            let interval = found.and_then(|found| found.interval(L95));
            prop_assert!(interval.is_err() || interval.is_ok_and(fine), "{found:?}");
        }
        for method in [ShareMethod::Wald, ShareMethod::Wilson] {
            if let Ok(plan) = sample_size::share_for_margin(a, b, L95, method) {
                prop_assert!(plan.answers() >= 1.0 && plan.raw().is_finite());
                prop_assert!(plan.within(d).is_err() || plan.within(d).unwrap().raw().is_finite());
            }
        }
        if let Ok(plan) = sample_size::share_for_difference(a, b, L95, c) {
            prop_assert!(plan.answers() >= 1.0 && plan.raw().is_finite());
        }
        let plan = NpsShares::new(a, b).and_then(|assumed| {
            sample_size::nps_for_difference(c, [assumed; 2], L95, d, NpsMethod::Wald)
        });
        if let Ok(plan) = plan {
            prop_assert!(plan.answers() >= 1.0 && plan.raw().is_finite());
        }
    }
}

fn nested(inner: Option<Interval>, outer: Interval) -> bool {
    inner.is_none_or(|inner| outer.lower <= inner.lower && inner.upper <= outer.upper)
}

/// Newcombe (1998), Table II, method 10: x and n of both samples, and the printed limits.
#[test]
fn published_differences_of_shares() {
    let table = [
        ([56, 70, 48, 80], [0.0524, 0.3339]),
        ([9, 10, 3, 10], [0.1705, 0.8090]),
        ([6, 7, 2, 7], [0.0582, 0.8062]),
        ([5, 56, 0, 29], [-0.0381, 0.1926]),
        ([0, 10, 0, 20], [-0.1611, 0.2775]),
        ([0, 10, 0, 10], [-0.2775, 0.2775]),
        ([10, 10, 0, 20], [0.6791, 1.0]),
        ([10, 10, 0, 10], [0.6075, 1.0]),
    ];
    for (counts, [lower, upper]) in table {
        let [a, m, b, n] = counts.map(f64::from);
        let [x, y] = [(a, m), (b, n)].map(|(x, n)| Proportion::new(x, n).unwrap());
        let found = ProportionDifference::between(x, y).newcombe(L95);
        assert!((found.lower - lower).abs() <= 5e-5, "{counts:?}: {found:?}");
        assert!((found.upper - upper).abs() <= 5e-5, "{counts:?}: {found:?}");
    }
    // The pooled test of the first row: 56/70 against 48/80, worked out by hand with 104/150 pooled.
    let [x, y] = [(56.0, 70.0), (48.0, 80.0)].map(|(x, n)| Proportion::new(x, n).unwrap());
    let test = ProportionDifference::between(x, y).test().unwrap();
    let error = (104.0 / 150.0 * (46.0 / 150.0) * (1.0 / 70.0 + 1.0 / 80.0_f64)).sqrt();
    assert!(
        (test.z - 0.2 / error).abs() < 1e-12 && (0.005..0.01).contains(&test.p),
        "{test:?}"
    );
    let none = Proportion::new(0.0, 10.0).unwrap();
    let same = ProportionDifference::between(none, none).test();
    assert_eq!(same, Err(NoEstimate::NoVariance));
}

/// R's `power.prop.test(p1 = .50, p2 = .75, power = .90)` prints n = 76.7; textbooks give 385 for ±5% at 95%,
/// and 278 out of a thousand people.
#[test]
fn published_plans_for_shares() {
    let found = sample_size::share_for_difference(0.5, 0.75, L95, 0.9).unwrap();
    assert!(
        (found.raw() - 76.7).abs() < 0.05 && found.answers() == 77.0,
        "{found:?}"
    );
    let found = sample_size::share_for_margin(0.05, 0.5, L95, ShareMethod::Wald).unwrap();
    assert_eq!(found.answers(), 385.0);
    assert_eq!(found.within(1000.0).unwrap().answers(), 278.0);
    let no =
        |answer: Result<_, NoEstimate>| answer.map(|_: sample_size::PlannedSize| ()).unwrap_err();
    let plan = |margin, share| sample_size::share_for_margin(margin, share, L95, ShareMethod::Wald);
    assert_eq!(no(plan(0.0, 0.5)), NoEstimate::BadMargin);
    assert_eq!(no(plan(0.05, 1.0)), NoEstimate::NoVariance);
    assert_eq!(no(plan(0.05, 1.1)), NoEstimate::BadShares);
    assert_eq!(
        no(sample_size::share_for_difference(0.5, 0.5, L95, 0.9)),
        NoEstimate::BadMargin
    );
    assert_eq!(
        no(sample_size::share_for_difference(0.5, 0.6, L95, 1.0)),
        NoEstimate::BadPower
    );
}

/// R's `power.t.test(power = .90, delta = 1)` prints n = 22.02110, without Guenther's approximation.
#[test]
fn published_plans_for_means() {
    let found = sample_size::mean_for_difference(1.0, 1.0, L95, 0.9).unwrap();
    assert!((found.raw() - 22.02110).abs() < 0.05, "{found:?}");
    // The margin of that many answers, with Student's t, is the one asked for.
    for level in Level::ALL {
        for margin in [0.05, 0.1, 0.25, 0.5, 1.0] {
            let found = sample_size::mean_for_margin(margin, 1.3, level).unwrap();
            let back = |answers: f64| sample_size::mean_margin(answers, 1.3, level).unwrap();
            assert!(back(found.answers() + 1.0) <= margin, "{margin}");
            assert!(back(found.answers() - 1.0) > margin * 0.99, "{margin}");
        }
    }
    let no =
        |answer: Result<_, NoEstimate>| answer.map(|_: sample_size::PlannedSize| ()).unwrap_err();
    assert_eq!(
        no(sample_size::mean_for_margin(0.0, 1.0, L95)),
        NoEstimate::BadMargin
    );
    assert_eq!(
        no(sample_size::mean_for_margin(0.1, 0.0, L95)),
        NoEstimate::NoVariance
    );
    assert_eq!(
        sample_size::mean_margin(1.0, 1.0, L95),
        Err(NoEstimate::OneAnswer)
    );
    assert_eq!(
        sample_size::mean_visible_difference(1.0, 1.0, L95, 0.8),
        Err(NoEstimate::OneAnswer)
    );
}

/// "Student" (1908): the gain of sleep of ten patients, as in R's `t.test(extra ~ group, sleep)`:
/// means 0.75 and 2.33, t = -1.8608, df = 17.776, p = 0.07939, interval -3.3655 to 0.2055. The second
/// drug alone: 0.8977 to 3.7623 (`t.test(extra)` of group 2).
#[test]
fn published_means() {
    let group = |extra: [f64; 10]| MeanEstimate::from_counts(&extra.map(|x| (x, 1.0))).unwrap();
    let first = group([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0]);
    let second = group([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
    let difference = first.minus(second).unwrap();
    let interval = difference.interval(L95).unwrap();
    let alone = second.interval(L95).unwrap();
    for (got, want, digits) in [
        (first.mean(), 0.75, 1e-12),
        (second.mean(), 2.33, 1e-12),
        (difference.t(), -1.8608, 5e-5),
        (difference.freedom, 17.776, 5e-4),
        (difference.p().unwrap(), 0.07939, 5e-6),
        (interval.lower, -3.3654832, 5e-8),
        (interval.upper, 0.2054832, 5e-8),
        (alone.lower, 0.8976775, 5e-8),
        (alone.upper, 3.7623225, 5e-8),
    ] {
        assert!((got - want).abs() <= digits, "{got} instead of {want}");
    }
}

#[test]
fn means_without_a_margin_say_why() {
    let of = MeanEstimate::from_counts;
    assert_eq!(of(&[]), Err(NoEstimate::NoAnswers));
    assert_eq!(of(&[(5.0, 0.0)]), Err(NoEstimate::NoAnswers));
    assert_eq!(of(&[(5.0, 1.0)]), Err(NoEstimate::OneAnswer));
    assert_eq!(of(&[(5.0, 3.0)]), Err(NoEstimate::NoVariance));
    assert_eq!(of(&[(5.0, -1.0), (4.0, 3.0)]), Err(NoEstimate::BadCount));
    let answers = [(1.0, 2.0), (3.0, 5.0), (5.0, 3.0)];
    let few = MeanEstimate::from_counts_within(&answers, 5.0);
    assert_eq!(few, Err(NoEstimate::AnswersAbovePopulation));
    // s² / n × (N - n) / N: Cochran (1977), theorem 2.4 with its estimate.
    let [all, half] = [10.0, 20.0].map(|n| MeanEstimate::from_counts_within(&answers, n).unwrap());
    assert_eq!(
        all.interval(L95).unwrap(),
        Interval {
            lower: 3.2,
            upper: 3.2
        }
    );
    let plain = of(&answers).unwrap().standard_error();
    assert!((half.standard_error() - plain * 0.5_f64.sqrt()).abs() < 1e-12);
}
