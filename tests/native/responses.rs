//! Response curves show what the page would show, and never anything that isn't a number.

use crate::make::{after, metric, own, page, set, type_into, variable};
use proptest::prelude::*;

use loyalty_lab::calculation::input::text_of_value;
use loyalty_lab::calculation::metric::{Calculation, text_in};
use loyalty_lab::calculation::response::{HeldResponse, ResponseCurve, Responses};
use loyalty_lab::calculation::response_lines::{lines, mark};
use loyalty_lab::formula::definition::Definition;
use loyalty_lab::formula::expression::Expr;
use loyalty_lab::formula::period_unit::join;
use loyalty_lab::metrics;
use loyalty_lab::metrics::metric::Metric;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

const EN: Language = Language::English;

const RETENTION: [(&str, &str); 3] = [
    ("customers_start", "4820"),
    ("customers_end", "5015"),
    ("customers_new", "610"),
];

fn responses(id: &str, workspace: &Workspace) -> Responses {
    Responses::new(&page(metric(id), workspace, EN), None).expect("a page with curves")
}

fn curve<'a>(responses: &'a Responses, id: &str) -> &'a ResponseCurve {
    let found = responses.of(variable(id));
    found.unwrap_or_else(|| panic!("{id} has a curve"))
}

fn result(calculation: &Calculation) -> Option<f64> {
    calculation.result(calculation.leading()?).ok()
}

/// Every page with every worked case, and some with figures derived from other pages.
fn pages() -> Vec<(&'static Metric, Workspace)> {
    let mut pages = Vec::new();
    for metric in metrics::all() {
        for case in &metric.cases {
            let texts = metric.inputs.iter();
            let texts: Vec<(&str, String)> = texts
                .map(|input| (input.id, text_in(case, *input, EN)))
                .collect();
            let texts: Vec<(&str, &str)> = texts
                .iter()
                .map(|(id, text)| (*id, text.as_str()))
                .collect();
            pages.push((metric, own(&texts)));
        }
    }
    let others = [
        ("purchase_value", "29.90"),
        ("purchase_frequency", "4/year"),
        ("margin", "21.5"),
        ("discount_rate", "0.8"),
        ("acquisition_spend", "48500"),
    ];
    let busy = own(&[&RETENTION[..], &others].concat());
    let busy = after(&busy, set(Slot::Period, "month"), 2);
    for id in [
        "retention",
        "churn",
        "cltv",
        "cltv-discounted",
        "acquisition",
    ] {
        pages.push((metric(id), busy.clone()));
    }
    pages
}

/// The page after a curve's field was set to this value.
fn typed(
    metric: &'static Metric,
    workspace: &Workspace,
    curve: &ResponseCurve,
    value: f64,
) -> Calculation {
    let text = join(
        curve.variable,
        &text_of_value(curve.variable, value, EN),
        curve.unit,
    );
    let field = curve.slot.clone();
    let text = text.into();
    page(
        metric,
        &after(workspace, Action::Type { field, text }, 3),
        EN,
    )
}

fn is_close(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1e-9)
}

#[test]
fn every_input_of_the_formula_has_a_curve_with_the_present_value_on_it() {
    let mut count = 0;
    for (metric, workspace) in pages() {
        let calculation = page(metric, &workspace, EN);
        let now = result(&calculation).expect("a case has a result");
        let responses = Responses::new(&calculation, None).expect("curves");
        let used = metric
            .main()
            .unwrap()
            .formula(&calculation.values)
            .variables();
        assert_eq!(responses.curves.len(), used.len(), "{}", metric.id);
        for curve in &responses.curves {
            let name = format!("{} by {}", metric.id, curve.variable.id);
            assert!(is_close(curve.now.result.unwrap(), now), "{name}");
            assert!(curve.points.contains(&curve.now), "{name}");
            let (across, up) = mark(curve, responses.scale);
            assert!(
                (0.0..=1.0).contains(&across) && (0.0..=1.0).contains(&up),
                "{name}"
            );
            let drawn = lines(curve, responses.scale).concat();
            let mut is_drawn = drawn.iter().filter(|place| place.0 == across);
            assert!(
                is_drawn.any(|place| is_close(place.1, up)),
                "{name}: the mark is off the line"
            );
            count += 1;
        }
    }
    assert!(count > 60, "{count}");
}

#[test]
fn a_step_and_a_tenth_are_worth_what_the_page_then_shows() {
    for (metric, workspace) in pages() {
        let calculation = page(metric, &workspace, EN);
        let responses = Responses::new(&calculation, None).unwrap();
        for curve in &responses.curves {
            let now = curve.now.result.unwrap();
            let name = format!("{} by {}", metric.id, curve.variable.id);
            let step = curve.step.expect("a step to one side");
            let then = result(&typed(metric, &workspace, curve, step.to)).unwrap();
            assert!(
                is_close(step.effect.absolute, then - now),
                "{name}: {step:?} {then}"
            );
            let steps = (step.to - curve.now.input) / curve.range.step;
            assert!((steps.abs() - 1.0).abs() < 0.01, "{name}: {step:?}");
            let tenth = curve.tenth.expect("a tenth to one side");
            assert!(
                is_close((tenth.to / curve.now.input - 1.0).abs(), 0.1),
                "{name}"
            );
            // Customers are whole, but a tenth of five would be half a customer.
            if tenth.to == tenth.to.round() || curve.range.step < 1.0 {
                let then = result(&typed(metric, &workspace, curve, tenth.to)).unwrap();
                assert!(
                    is_close(tenth.effect.absolute, then - now),
                    "{name}: {tenth:?}"
                );
            }
        }
    }
}

#[test]
fn the_slider_steps_through_the_present_value() {
    for (metric, workspace) in pages() {
        for curve in responses(metric.id, &workspace).curves {
            let range = curve.range;
            let (least, greatest) = curve.variable.range;
            assert!(least <= range.low && range.low < range.high && range.high <= greatest);
            assert!(
                (range.low..=range.high).contains(&curve.now.input),
                "{curve:?}"
            );
            let first = range.first_step(curve.now.input);
            assert!(range.low <= first && first < range.low + 1.001 * range.step);
            let steps = (range.step_from(curve.now.input, 0.0) - first) / range.step;
            assert!(
                (steps - steps.round()).abs() < 1e-6,
                "{} {steps}",
                curve.variable.id
            );
            let mut inputs = curve.points.windows(2);
            assert!(inputs.all(|pair| pair[0].input < pair[1].input));
            assert!(
                (33..90).contains(&curve.points.len()),
                "{}",
                curve.points.len()
            );
        }
    }
}

#[test]
fn ranges_and_steps_are_round() {
    let found = |id: &str, workspace: &Workspace, input: &str| {
        let responses = responses(id, workspace);
        let range = curve(&responses, input).range;
        (range.low, range.high, range.step)
    };
    let work = own(&RETENTION);
    assert_eq!(
        found("retention", &work, "customers_start"),
        (4400.0, 10000.0, 100.0)
    );
    assert_eq!(
        found("retention", &work, "customers_end"),
        (600.0, 5500.0, 100.0)
    );
    assert_eq!(
        found("retention", &work, "customers_new"),
        (100.0, 1500.0, 10.0)
    );
    let work = own(&[
        ("purchase_value", "29.90"),
        ("purchase_frequency", "4"),
        ("customer_lifespan", "11.61"),
    ]);
    assert_eq!(found("cltv", &work, "purchase_value"), (0.0, 60.0, 1.0));
    assert_eq!(found("cltv", &work, "purchase_frequency"), (0.0, 8.0, 0.1));
    assert_eq!(found("cltv", &work, "customer_lifespan"), (0.0, 25.0, 0.1));
    for (retention, discount, of_retention, of_discount) in [
        ("80", "10", (0.0, 1.0, 0.01), (0.0, 0.2, 0.01)),
        ("98.5", "0.8", (0.97, 1.0, 0.001), (0.0, 0.02, 0.001)),
        ("12", "150", (0.0, 0.25, 0.01), (0.0, 3.0, 0.01)),
    ] {
        let work = own(&[
            ("margin", "-24"),
            ("retention_rate", retention),
            ("discount_rate", discount),
        ]);
        assert_eq!(
            found("cltv-discounted", &work, "retention_rate"),
            of_retention
        );
        assert_eq!(
            found("cltv-discounted", &work, "discount_rate"),
            of_discount
        );
        assert_eq!(
            found("cltv-discounted", &work, "margin"),
            (-50.0, 50.0, 1.0)
        );
    }
}

#[test]
fn what_is_proportional_is_a_straight_line() {
    let work = own(&[
        ("purchase_value", "68.5"),
        ("purchase_frequency", "3.4"),
        ("customer_lifespan", "4.5"),
    ]);
    let responses = responses("cltv", &work);
    for curve in &responses.curves {
        let slope = curve.now.result.unwrap() / curve.now.input;
        for point in &curve.points {
            assert!(
                is_close(point.result.unwrap(), slope * point.input),
                "{point:?}"
            );
        }
        let lines = lines(curve, responses.scale);
        assert_eq!(lines.len(), 1, "without a gap");
        assert_eq!(lines[0].first(), Some(&(0.0, 0.0)));
    }
    // 10% of each factor has the same effect.
    for (_, tenth) in responses.by_weight() {
        assert!(tenth.is_more && is_close(tenth.effect.relative.unwrap(), 0.1));
    }
}

#[test]
fn what_matters_most_for_retention() {
    let responses = responses("retention", &own(&RETENTION));
    let order: Vec<(&str, bool)> = responses
        .by_weight()
        .iter()
        .map(|(curve, tenth)| (curve.variable.id, tenth.is_more))
        .collect();
    // With 10% more customers at the end, more would have stayed than there were at the start.
    let want = [
        ("customers_end", false),
        ("customers_start", true),
        ("customers_new", true),
    ];
    assert_eq!(order, want);
    let changes = responses.by_weight();
    let points: Vec<f64> = changes
        .iter()
        .map(|(_, tenth)| (tenth.effect.absolute * 1e4).round() / 100.0)
        .collect();
    assert_eq!(points, [-10.4, -8.31, -1.27]);
}

#[test]
fn where_there_is_no_result_the_curve_has_a_gap() {
    let responses = responses("retention", &own(&RETENTION));
    // More customers at the end than there were at the start plus new ones.
    let ends = curve(&responses, "customers_end");
    let last = ends.points.last().unwrap();
    assert_eq!((last.input, last.result), (5500.0, None));
    let known = ends.points.iter().filter_map(|point| point.result);
    let greatest = known.fold(0.0, f64::max);
    assert!(
        (0.999..=1.0).contains(&greatest),
        "{greatest}: the line goes on to its end"
    );
    let drawn = lines(ends, responses.scale);
    let end = drawn.last().and_then(|line| line.last()).unwrap();
    assert!(end.0 < 0.995 && end.0 > 0.97, "{end:?}");
}

#[test]
fn a_pole_does_not_flatten_the_other_curves() {
    let work = own(&[("acquisition_spend", "12400"), ("customers_new", "310")]);
    let responses = responses("acquisition", &work);
    let customers = curve(&responses, "customers_new");
    assert_eq!(customers.points[0].result, None, "divided by zero");
    let known = customers.points.iter().filter_map(|point| point.result);
    let greatest = known.fold(0.0, f64::max);
    assert!(
        responses.scale.high < greatest / 3.0,
        "{:?} {greatest}",
        responses.scale
    );
    let spend = lines(curve(&responses, "acquisition_spend"), responses.scale);
    let rise = spend[0].last().unwrap().1 - spend[0][0].1;
    assert!(rise > 0.4, "{rise}");
    // Whatever is outside the scale is cut off at its edge.
    let heights = lines(customers, responses.scale).concat();
    assert!(
        heights
            .iter()
            .all(|(_, up)| (-1e-9..=1.0 + 1e-9).contains(up))
    );
}

#[test]
fn a_jump_is_a_gap() {
    let value = variable("purchase_value");
    let steps = Definition::new(variable("cac"), (Expr::from(value) / 100.0).ceiling());
    let metric = Metric {
        inputs: vec![value],
        definitions: vec![steps],
        ..metric("cltv").clone()
    };
    let metric = Box::leak(Box::new(metric));
    let calculation = page(metric, &own(&[("purchase_value", "150")]), EN);
    let responses = Responses::new(&calculation, None).unwrap();
    let curve = &responses.curves[0];
    let gaps = curve.points.iter().filter(|point| point.result.is_none());
    let gaps: Vec<f64> = gaps.map(|gap| (gap.input / 10.0).round() * 10.0).collect();
    assert_eq!(gaps, [0.0, 100.0, 200.0]);
    for line in lines(curve, responses.scale) {
        assert!(
            line.iter().all(|place| place.1 == line[0].1),
            "level: {line:?}"
        );
    }
}

#[test]
fn without_a_value_there_is_no_curve() {
    for texts in [
        &RETENTION[..2],
        &[("customers_start", "4820")],
        &[],
        &[("customers_start", "x"), RETENTION[1], RETENTION[2]],
    ] {
        let calculation = page(metric("retention"), &own(texts), EN);
        assert_eq!(Responses::new(&calculation, None), None, "{texts:?}");
    }
    // A page that solves for an unknown doesn't have any curves either.
    let work = own(&RETENTION);
    let work = after(&work, set(Slot::Target("retention"), "93"), 2);
    let work = after(&work, set(Slot::Unknown("retention"), "customers_end"), 3);
    let calculation = page(metric("retention"), &work, EN);
    assert!(calculation.answer().is_some());
    assert_eq!(Responses::new(&calculation, None), None);
}

#[test]
fn a_mark_that_was_moved_too_far_can_be_moved_back() {
    let work = after(&own(&RETENTION), type_into("customers_end", "5480"), 2);
    assert_eq!(result(&page(metric("retention"), &work, EN)), None);
    let responses = responses("retention", &work);
    let ends = curve(&responses, "customers_end");
    assert_eq!(ends.now.result, None);
    assert_eq!((ends.step, ends.tenth), (None, None));
    assert!(lines(ends, responses.scale).len() == 1 && ends.next(-1.0) == Some(5380.0));
    assert_eq!(responses.by_weight(), []);
}

#[test]
fn during_a_drag_the_ends_and_the_scale_stay() {
    let work = own(&RETENTION);
    let before = responses("retention", &work);
    let held = before.hold(curve(&before, "customers_start"), 7);
    let HeldResponse { range, scale, .. } = held.clone();
    for text in ["4500", "9900"] {
        let work = after(&work, type_into("customers_start", text), 8);
        let calculation = page(metric("retention"), &work, EN);
        let during = Responses::new(&calculation, Some(&held)).unwrap();
        assert_eq!(
            (curve(&during, "customers_start").range, during.scale),
            (range, scale)
        );
        let line =
            |responses: &Responses| lines(curve(responses, "customers_start"), scale)[0].len();
        assert!(
            line(&during).abs_diff(line(&before)) <= 1,
            "the curve stays where it is"
        );
        let free = Responses::new(&calculation, None).unwrap();
        assert!(curve(&free, "customers_start").range != range || text == "4500");
    }
}

#[test]
fn a_drag_is_one_step_however_long_it_takes() {
    let drag = |text: &str, since: u64| Action::Drag {
        field: Slot::field("customers_start"),
        text: text.into(),
        since,
    };
    let mut work = own(&[("customers_start", "100")]);
    for (text, since, now) in [
        ("110", 1_000, 1_100),
        ("120", 1_000, 9_000),
        ("130", 1_000, 30_000),
        ("140", 40_000, 40_100),
        ("150", 40_000, 50_000),
    ] {
        work = work.after(drag(text, since), now, "");
    }
    let text = |work: &Workspace| work.text(&Slot::field("customers_start")).to_string();
    let mut seen = vec![text(&work)];
    while work.can_undo() {
        work = after(&work, Action::Undo, 60_000);
        seen.push(text(&work));
    }
    assert_eq!(seen, ["150", "130", "100"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Whatever is typed, everything that is drawn is a finite number.
    #[test]
    fn nothing_that_is_drawn_is_not_a_number(
        place in 0..8usize,
        figures in prop::collection::vec((0.0..1.0f64, -4..12i32, any::<bool>()), 6),
    ) {
        let metric = &metrics::all()[place % metrics::all().len()];
        let texts: Vec<(&str, String)> = metric.inputs.iter().zip(&figures).map(|(input, (part, size, is_negative))| {
            let value = part * 10f64.powi(*size) * if *is_negative { -1.0 } else { 1.0 };
            let value = if input.range.0 == 0.0 { value.abs() } else { value };
            let value = if input.range.1 == 1.0 { value.fract() } else { value };
            let is_count = input.range.1 == variable("promoters").range.1;
            (input.id, text_of_value(*input, if is_count { value.round() } else { value }, EN))
        }).collect();
        let texts: Vec<(&str, &str)> = texts.iter().map(|(id, text)| (*id, text.as_str())).collect();
        let calculation = page(metric, &own(&texts), EN);
        let Some(responses) = Responses::new(&calculation, None) else { return Ok(()) };
        prop_assert!(responses.scale.low.is_finite() && responses.scale.high.is_finite());
        prop_assert!(responses.scale.low < responses.scale.high);
        for curve in &responses.curves {
            let range = curve.range;
            prop_assert!(range.low < range.high && range.step > 0.0, "{range:?} {}", curve.now.input);
            prop_assert!((range.low..=range.high).contains(&curve.now.input), "{range:?} {}", curve.now.input);
            for point in &curve.points {
                prop_assert!(point.input.is_finite() && point.result.is_none_or(f64::is_finite));
            }
            for place in lines(curve, responses.scale).concat() {
                prop_assert!((-1e-6..=1.000001).contains(&place.0) && (-1e-6..=1.000001).contains(&place.1), "{place:?}");
            }
            for change in [curve.step, curve.tenth].into_iter().flatten() {
                prop_assert!(change.effect.absolute.is_finite());
            }
        }
    }
}

#[test]
fn inputs_of_further_results_have_curves_of_their_own() {
    let work = own(&[
        ("acquisition_spend", "9000"),
        ("customers_new", "120"),
        ("cltv", "310"),
        ("margin", "20"),
        ("retention_rate", "90"),
        ("discount_rate", "1"),
    ]);
    let calculation = page(metric("acquisition"), &work, EN);
    let all = Responses::of_page(&calculation, None);
    assert_eq!(all.first(), Responses::new(&calculation, None).as_ref());
    assert!(all.iter().skip(1).all(|further| !further.is_leading));
    let inputs = all.iter().flat_map(|one| &one.curves);
    let mut inputs: Vec<&str> = inputs.map(|curve| curve.variable.id).collect();
    inputs.sort_unstable();
    let every = [
        "acquisition_spend",
        "cltv",
        "customers_new",
        "discount_rate",
        "margin",
        "retention_rate",
    ];
    assert_eq!(inputs, every);
    for one in &all {
        let now = calculation.result(one.definition).ok();
        assert!(one.curves.iter().all(|curve| curve.now.result == now));
    }

    // While one is dragged, only the scale of its own result is held.
    let value = all.iter().find(|one| one.of(variable("cltv")).is_some());
    let value = value.expect("lifetime value has a curve");
    let held = value.hold(curve(value, "cltv"), 0);
    let during = after(&work, type_into("cltv", "620"), 2);
    let during = Responses::of_page(&page(metric("acquisition"), &during, EN), Some(&held));
    let scale_of = |id: &str| during.iter().find(|one| one.of(variable(id)).is_some());
    assert_eq!(scale_of("cltv").map(|one| one.scale), Some(value.scale));
    assert_eq!(
        scale_of("customers_new").map(|one| one.scale),
        Some(all[0].scale)
    );
}
