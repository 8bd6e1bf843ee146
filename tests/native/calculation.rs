//! A metric's page, computed from the texts in its fields.

use crate::make::{fill, metric, own, page};
use crate::solving::solving;

use loyalty_lab::calculation::better_spend::{Better, compare_spending};
use loyalty_lab::calculation::figures::Figures;
use loyalty_lab::calculation::input::Content;
use loyalty_lab::calculation::metric::{Calculation, text_in};
use loyalty_lab::formula::evaluate::{Problem, Values};
use loyalty_lab::metrics;
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::state::Workspace;

const EN: Language = Language::English;

fn calculation(id: &str, fields: &[(&str, &str)]) -> Calculation {
    page(metric(id), &own(fields), EN)
}

pub fn missing(calculation: &Calculation) -> Vec<&'static str> {
    let mut missing: Vec<&str> = calculation
        .missing()
        .iter()
        .map(|variable| variable.id)
        .collect();
    missing.sort_unstable();
    missing
}

/// The answer in a few words: the figure, the problem's code, or nothing.
pub fn said(calculation: &Calculation) -> String {
    match calculation.answer() {
        None => String::new(),
        Some(Ok(value)) => value.to_string(),
        Some(Err(problem)) => format!("!{}", problem.code()),
    }
}

#[test]
#[rustfmt::skip] // one line per case
fn answers() {
    for (id, fields, want) in [
        ("retention", vec![("customers_start", "200"), ("customers_end", "210"), ("customers_new", "40")], "0.85"),
        ("retention", vec![("customers_start", "1 000"), ("customers_end", "1,100"), ("customers_new", "2e")], ""),
        ("churn", vec![("customers_start", "200"), ("customers_lost", "30")], "0.15"),
        ("nps", vec![("promoters", "60"), ("passives", "20"), ("detractors", "20")], "40"),
        ("csat", vec![("satisfied", "3"), ("responses", "4")], "0.75"),
        ("cltv", vec![("purchase_value", "10"), ("purchase_frequency", "2"), ("customer_lifespan", "3")], "60"),
        ("cltv-discounted", vec![("margin", "24"), ("retention_rate", "50"), ("discount_rate", "50")], "36"),
        ("referral", vec![("customers_referred", "1"), ("customers_new", "4")], "0.25"),
        ("acquisition", vec![("acquisition_spend", "100"), ("customers_new", "8")], "12.5"),
        ("repeat-purchase", vec![("buyers", "4"), ("repeat_buyers", "3")], "0.75"),
        ("effort", vec![("effort_1", "0"), ("effort_2", "0"), ("effort_3", "0"), ("effort_4", "1"), ("effort_5", "0"), ("effort_6", "1"), ("effort_7", "2")], "6"),
        ("revenue-retention", vec![("revenue_start", "1000"), ("revenue_churned", "100"), ("revenue_contraction", "50"), ("revenue_expansion", "400")], "1.25"),
        ("programme", vec![("points_issued", "200"), ("points_redeemed", "50"), ("points_expired", "0")], "0.25"),
        ("growth", vec![("customers_start", "1000"), ("customers_new", "100"), ("churn_rate", "50"), ("periods_ahead", "2")], "400"),
        ("virality", vec![("invitations", "3"), ("invite_conversion", "25")], "0.75"),
        ("budget", vec![("acquisition_spend", "60"), ("customers_new", "12"), ("keeping_spend", "20"), ("customers_saved", "8")], ""),
        ("budget", vec![("acquisition_spend", "60"), ("customers_new", "12"), ("keeping_spend", "20"), ("customers_saved", "8"), ("retention_share", "50")], "24"),
        ("earned-growth", vec![("nrr", "100"), ("earned_new", "25")], "0.25"),
        // Nothing yet: no answer, and no problem.
        ("nps", vec![], ""),
        ("nps", vec![("promoters", "5")], ""),
        ("nps", vec![("promoters", "5"), ("passives", "x"), ("detractors", "1")], ""),
        ("nps", vec![("promoters", "5"), ("passives", "-"), ("detractors", "1")], ""),
    ] {
        assert_eq!(said(&calculation(id, &fields)), want, "{id} {fields:?}");
    }
}

#[test]
#[rustfmt::skip] // one line per case
fn contradictions_are_named_at_the_field_that_can_put_them_right() {
    for (id, fields, at, code) in [
        ("retention", vec![("customers_start", "0")], "customers_start", "zero_denominator"),
        ("retention", vec![("customers_end", "90"), ("customers_new", "100")], "customers_new", "new_above_end"),
        ("retention", vec![("customers_start", "50"), ("customers_end", "90"), ("customers_new", "10")], "customers_end", "kept_above_start"),
        ("churn", vec![("customers_start", "50"), ("customers_lost", "51")], "customers_lost", "lost_above_start"),
        ("churn", vec![("customers_lost", "5"), ("customers_passing", "6")], "customers_passing", "passing_above_lost"),
        ("nps", vec![("promoters", "0"), ("passives", "0"), ("detractors", "0")], "promoters", "zero_denominator"),
        ("csat", vec![("responses", "0")], "responses", "zero_denominator"),
        ("csat", vec![("satisfied", "5"), ("responses", "4")], "satisfied", "satisfied_above_responses"),
        ("referral", vec![("customers_new", "0")], "customers_new", "zero_denominator"),
        ("referral", vec![("customers_referred", "5"), ("customers_new", "4")], "customers_referred", "referred_above_new"),
        ("cltv-discounted", vec![("margin", "5"), ("retention_rate", "100"), ("discount_rate", "0")], "discount_rate", "diverges"),
        ("acquisition", vec![("customers_new", "0")], "customers_new", "zero_denominator"),
        ("acquisition", vec![("margin", "0")], "margin", "no_margin"),
        ("acquisition", vec![("acquisition_spend", "0")], "acquisition_spend", "zero_denominator"),
        ("repeat-purchase", vec![("buyers", "0")], "buyers", "zero_denominator"),
        ("repeat-purchase", vec![("buyers", "4"), ("repeat_buyers", "5")], "repeat_buyers", "repeat_above_buyers"),
        ("repeat-purchase", vec![("buyers", "4"), ("orders", "3")], "orders", "orders_below_buyers"),
        ("effort", vec![("effort_1", "0"), ("effort_2", "0"), ("effort_3", "0"), ("effort_4", "0"), ("effort_5", "0"), ("effort_6", "0"), ("effort_7", "0")], "effort_1", "zero_denominator"),
        ("revenue-retention", vec![("revenue_start", "0")], "revenue_start", "zero_denominator"),
        ("revenue-retention", vec![("revenue_start", "10"), ("revenue_churned", "9"), ("revenue_contraction", "3")], "revenue_churned", "losses_above_start"),
        ("revenue-retention", vec![("revenue_churned", "0"), ("revenue_contraction", "0")], "revenue_churned", "no_losses"),
        ("programme", vec![("points_issued", "9"), ("points_redeemed", "8"), ("points_expired", "2")], "points_redeemed", "points_above_issued"),
        ("programme", vec![("programme_cost", "0")], "programme_cost", "zero_denominator"),
        ("budget", vec![("keeping_spend", "0")], "keeping_spend", "no_spending"),
        ("budget", vec![("customers_saved", "9"), ("customers_kept", "8")], "customers_saved", "saved_above_kept"),
        ("budget", vec![("retention_share", "0")], "retention_share", "nothing_on_keeping"),
        ("growth", vec![("churn_rate", "0")], "churn_rate", "zero_denominator"),
        ("growth", vec![("churn_rate", "100")], "churn_rate", "all_leave"),
        ("earned-growth", vec![("growth_total", "-5")], "growth_total", "no_growth"),
        ("earned-growth", vec![("nrr", "100"), ("earned_new", "20"), ("growth_total", "5")], "growth_total", "earned_above_total"),
        // What is earned can't be a part of growth that there isn't.
        ("earned-growth", vec![("nrr", "105"), ("earned_new", "10"), ("growth_total", "-2")], "growth_total", "no_growth"),
    ] {
        let calculation = calculation(id, &fields);
        for input in &metric(id).inputs {
            let want: &[&str] = if input.id == at { &[code] } else { &[] };
            let broken = calculation.broken_at(*input).into_iter();
            assert_eq!(
                broken.map(Problem::code).collect::<Vec<_>>(),
                want,
                "{id} {fields:?} at {}",
                input.id
            );
        }
        assert!(!matches!(calculation.answer(), Some(Ok(value)) if !value.is_finite()));
    }
}

#[test]
#[rustfmt::skip] // one line per case
fn a_contradiction_prevents_the_result() {
    let wrong = calculation(
        "retention",
        &[("customers_start", "0"), ("customers_end", "0"), ("customers_new", "0")],
    );
    assert_eq!(said(&wrong), "!zero_denominator");
    let wrong = calculation(
        "churn",
        &[("customers_start", "10"), ("customers_lost", "11")],
    );
    assert_eq!(said(&wrong), "!lost_above_start");
    // It is a contradiction whatever is typed next.
    assert_eq!(
        said(&calculation(
            "retention",
            &[("customers_end", "1"), ("customers_new", "2")]
        )),
        "!new_above_end"
    );
}

#[test]
#[rustfmt::skip] // one line per case
fn what_is_still_missing() {
    for (id, fields, want) in [
        ("retention", vec![], vec!["customers_end", "customers_new", "customers_start"]),
        ("retention", vec![("customers_start", "5")], vec!["customers_end", "customers_new"]),
        // A wrong figure isn't missing: its field reports the problem.
        ("retention", vec![("customers_start", "x"), ("customers_end", "5")], vec!["customers_new"]),
        ("churn", vec![], vec!["customers_lost", "customers_start"]),
        // Optional inputs aren't requested.
        ("cltv", vec![("purchase_value", "1"), ("purchase_frequency", "1")], vec!["customer_lifespan"]),
        ("cltv-discounted", vec![("margin", "1")], vec!["discount_rate", "retention_rate"]),
        ("acquisition", vec![("customers_new", "1")], vec!["acquisition_spend"]),
    ] {
        assert_eq!(missing(&calculation(id, &fields)), want, "{id} {fields:?}");
    }
}

#[test]
fn one_figure_follows_from_another_page() {
    let retention = [
        ("customers_start", "1000"),
        ("customers_end", "1100"),
        ("customers_new", "200"),
    ];
    let churn = calculation("churn", &retention);
    let lost = churn
        .fields
        .iter()
        .find(|field| field.name == "customers_lost")
        .unwrap();
    let derived = lost.derived.unwrap();
    assert_eq!((derived.value, derived.from.id), (100.0, "retention"));
    assert_eq!(&*lost.text, "", "the field itself stays empty");
    assert_eq!(said(&churn), "0.1");
    // The same over two pages: the customers lost, then the lifespan.
    let with = |more: &[(&'static str, &'static str)]| [&retention, more].concat();
    let cltv = calculation(
        "cltv",
        &with(&[("purchase_value", "5"), ("purchase_frequency", "2")]),
    );
    assert_eq!(said(&cltv), "100");
    let from = cltv
        .fields
        .iter()
        .find_map(|field| field.derived)
        .unwrap()
        .from
        .id;
    assert_eq!(from, "churn");
    // The retention rate feeds the discounted value, the lifetime value the ratio to the cost.
    let discounted = calculation(
        "cltv-discounted",
        &with(&[("margin", "30"), ("discount_rate", "10")]),
    );
    assert_eq!(said(&discounted), (30.0 * 1.1 / (1.1 - 0.9)).to_string());
    // Without the figures of retention, it follows from those at the start who left: 20 of 200.
    let churn = [
        ("customers_start", "200"),
        ("customers_lost", "30"),
        ("customers_passing", "10"),
        ("margin", "30"),
        ("discount_rate", "10"),
    ];
    let discounted = calculation("cltv-discounted", &churn);
    let mut fields = discounted.fields.iter();
    let rate = fields.find(|field| field.name == "retention_rate").unwrap();
    let derived = rate.derived.unwrap();
    assert_eq!((derived.value, derived.from.id), (0.9, "churn"));
}

#[test]
fn what_was_typed_wins() {
    let retention = [
        ("customers_start", "1000"),
        ("customers_end", "1100"),
        ("customers_new", "200"),
    ];
    let typed = [&retention[..], &[("customers_lost", "250")]].concat();
    let churn = calculation("churn", &typed);
    assert_eq!(said(&churn), "0.25");
    let lost = churn
        .fields
        .iter()
        .find(|field| field.name == "customers_lost")
        .unwrap();
    assert_eq!(
        lost.derived.unwrap().value,
        100.0,
        "the other figure is still offered"
    );
    // Even a wrong text is never overridden.
    let wrong = [&retention[..], &[("customers_lost", "25o")]].concat();
    assert_eq!(said(&calculation("churn", &wrong)), "");
}

#[test]
#[rustfmt::skip] // one line per case
fn what_a_link_to_the_page_holds() {
    let figures = |calculation: &Calculation| -> Vec<String> {
        calculation
            .link_figures()
            .iter()
            .map(|(key, value)| format!("{key}={value}"))
            .collect()
    };
    assert_eq!(figures(&calculation("retention", &[])), Vec::<String>::new());
    assert_eq!(
        figures(&calculation(
            "retention",
            &[("customers_start", "1 000"), ("customers_new", "x y"), ("promoters", "5")]
        )),
        ["customers_start=1000", "customers_new=x y"]
    );
    assert_eq!(
        figures(&calculation("cltv-discounted", &[("retention_rate", "85,5")])),
        ["retention_rate=0.855"]
    );
    assert_eq!(
        figures(&solving(
            "retention",
            "customers_end",
            &[("customers_start", "5"), ("customers_end", "3"), ("retention_rate", "90")]
        )),
        ["customers_start=5", "retention_rate=0.9", "solve=customers_end"]
    );
}

#[test]
fn a_language_reads_the_fields_its_own_way() {
    let value = |language: Language| {
        let action = fill(&[
            ("purchase_value", "1,234"),
            ("purchase_frequency", "1"),
            ("customer_lifespan", "1"),
        ]);
        let typed = Workspace::default().after(action, 1, language.tag());
        page(metric("cltv"), &typed, language).answer()
    };
    assert_eq!(value(Language::English), Some(Ok(1234.0)));
    assert_eq!(value(Language::Bulgarian), Some(Ok(1.234)));
}

/// The value in lists of all metrics is the value on the metric's page.
#[test]
fn every_page_gives_what_the_list_says() {
    for metric in metrics::all() {
        for case in &metric.cases {
            let fields: Vec<(&str, &str)> = case
                .figures
                .iter()
                .map(|(variable, figure)| (variable.id, *figure))
                .collect();
            let work = own(&fields);
            let known = Figures::read(&work, EN);
            for other in metrics::all() {
                let shown = page(other, &work, EN).answer().and_then(Result::ok);
                assert_eq!(
                    known.result(other),
                    shown,
                    "{} with the figures of {}",
                    other.id,
                    metric.id
                );
            }
        }
    }
}

#[test]
fn a_case_that_was_loaded_is_known_again() {
    for metric in metrics::all() {
        for case in &metric.cases {
            for language in Language::ALL {
                let texts: Vec<(&str, String)> = metric
                    .inputs
                    .iter()
                    .map(|input| (input.id, text_in(case, *input, language)))
                    .collect();
                let fields: Vec<(&str, &str)> = texts
                    .iter()
                    .map(|(id, text)| (*id, text.as_str()))
                    .collect();
                let calculation = page(metric, &own(&fields), language);
                let shown: Vec<&str> = metric
                    .cases
                    .iter()
                    .filter(|case| calculation.shows(case, language))
                    .map(|case| case.id)
                    .collect();
                assert_eq!(shown, [case.id]);
                assert!(!calculation.is_untouched());
                assert!(
                    matches!(calculation.answer(), Some(Ok(_))),
                    "{} {}",
                    metric.id,
                    case.id
                );
            }
        }
        assert!(calculation(metric.id, &[]).is_untouched());
        // Every input can be solved for, from at least one result.
        assert!(
            metric
                .inputs
                .iter()
                .all(|input| metric.solvable(*input).next().is_some()),
            "{}",
            metric.id
        );
    }
}

/// A definition that doesn't give a share with these figures reports it itself; for the others, the field is
/// right.
#[test]
fn a_rival_without_a_share_is_not_a_problem_of_the_field() {
    let page = calculation(
        "retention",
        &[
            ("customers_start", "10"),
            ("customers_end", "270"),
            ("customers_new", "260"),
        ],
    );
    assert_eq!(said(&page), "1");
    assert!(page.broken_at(page.metric.inputs[2]).is_empty());
    let (_, outcome) = page
        .others()
        .find(|(definition, _)| definition.id == "retention_rate.without_end")
        .unwrap();
    assert_eq!(outcome.map_err(Problem::code), Err("new_above_start"));
}

/// The same firm seen from both pages.
#[test]
fn retention_and_churn_of_the_gym_agree() {
    let of = |id: &str| {
        let metric = metric(id);
        let case = metric.cases.iter().find(|case| case.id == "gym").unwrap();
        let values = case
            .figures
            .iter()
            .fold(Values::default(), |values, (variable, figure)| {
                values.with(*variable, figure.parse().unwrap())
            });
        move |definition: &str| {
            metric
                .definition(definition)
                .unwrap()
                .evaluate(&values)
                .unwrap()
        }
    };
    let (retention, churn) = (of("retention"), of("churn"));
    assert!((retention("retention_rate") + churn("churn_rate.of_start") - 1.0).abs() < 1e-12);
    assert_eq!(retention("customers_lost"), 30.0);
}

/// The orders of a shop give the figures that lifetime value needs, and net retention is a part of earned
/// growth.
#[test]
fn results_of_the_later_metrics_are_figures_of_others() {
    let derived = |page: &Calculation, id: &str| {
        let field = page.fields.iter().find(|field| field.name == id);
        field
            .and_then(|field| field.derived)
            .map(|derived| (derived.value, derived.from.id))
    };
    let orders = [
        ("buyers", "10"),
        ("orders", "40"),
        ("order_revenue", "1000"),
    ];
    let page = calculation("cltv", &orders);
    assert_eq!(
        derived(&page, "purchase_frequency"),
        Some((4.0, "repeat-purchase"))
    );
    assert_eq!(
        derived(&page, "purchase_value"),
        Some((25.0, "repeat-purchase"))
    );
    // With a gross margin, they give what one customer brings in per period, which pays back acquisition.
    let won = [
        ("gross_margin", "60"),
        ("acquisition_spend", "300"),
        ("customers_new", "2"),
    ];
    let page = calculation("acquisition", &[&orders[..], &won].concat());
    assert_eq!(derived(&page, "margin"), Some((60.0, "cltv")));
    let payback = metric("acquisition").definition("payback_periods").unwrap();
    assert_eq!(page.result(payback), Ok(2.5));
    let revenue = [
        ("revenue_start", "1000"),
        ("revenue_churned", "100"),
        ("revenue_contraction", "50"),
        ("revenue_expansion", "400"),
        ("earned_new", "25"),
    ];
    let page = calculation("earned-growth", &revenue);
    assert_eq!(derived(&page, "nrr"), Some((1.25, "revenue-retention")));
    assert_eq!(said(&page), "0.5");
}

/// Gross retention can't exceed 100%, and the field for a target says so.
#[test]
fn gross_retention_above_all_revenue_is_refused() {
    let figures = [
        ("revenue_start", "1000"),
        ("revenue_contraction", "0"),
        ("grr", "105"),
    ];
    let page = crate::solving::solving("revenue-retention", "revenue_churned", &figures);
    let given = page.solving.map(|solving| solving.given.content);
    let refused =
        matches!(&given, Some(Content::Wrong(wrong)) if wrong.problem.code() == "above_one");
    assert!(refused, "{given:?}");
}

/// Acquisition is paid for by profit, not revenue: as soon as a margin is known, other pages use the gross
/// profit as the value of a customer.
#[test]
fn gross_profit_counts_where_a_margin_is_known() {
    let revenue = [
        ("purchase_value", "29.90"),
        ("purchase_frequency", "1"),
        ("customer_lifespan", "11.61"),
        ("acquisition_spend", "1000"),
        ("customers_new", "10"),
    ];
    let value = |fields: &[(&str, &str)]| {
        let page = calculation("acquisition", fields);
        let field = page.fields.iter().find(|field| field.name == "cltv");
        let derived = field.and_then(|field| field.derived).unwrap();
        let ratio = metric("acquisition").definition("ltv_cac").unwrap();
        let counts_revenue = |id: &str| {
            let definition = metric("acquisition").definition(id).unwrap();
            let figures = page.sets().current();
            figures.counts_revenue(page.metric, definition)
        };
        assert_eq!(counts_revenue("ltv_cac"), derived.has_better);
        assert!(!counts_revenue("cac"), "it uses no lifetime value");
        (
            derived.value,
            derived.has_better,
            page.result(ratio).unwrap(),
        )
    };
    let close = |one: f64, other: f64| assert!((one - other).abs() < 1e-9, "{one} and {other}");
    let (known, has_better, ratio) = value(&revenue);
    close(known, 347.139);
    close(ratio, 3.47139);
    assert!(has_better, "a margin would give the better figure");
    let (known, has_better, ratio) = value(&[&revenue[..], &[("gross_margin", "72")]].concat());
    close(known, 249.94008);
    close(ratio, 2.4994008);
    assert!(!has_better);
    // What the user typed for it might be either.
    let typed = calculation("acquisition", &[&revenue[..], &[("cltv", "250")]].concat());
    let ratio = metric("acquisition").definition("ltv_cac").unwrap();
    assert!(!typed.sets().current().counts_revenue(typed.metric, ratio));
    // The page of lifetime value itself still shows both.
    let page = calculation("cltv", &[&revenue[..], &[("gross_margin", "72")]].concat());
    close(page.answer().unwrap().unwrap(), 347.139);
}

/// The share at which the number of customers is greatest, found with 60 digits by halving the range of the slope
/// of Q, without the formula of the program.
#[test]
fn the_best_split_gains_the_most_customers() {
    let best = |[spend, new, keeping, saved, gain]: [&'static str; 5]| {
        let figures = [
            ("acquisition_spend", spend),
            ("customers_new", new),
            ("keeping_spend", keeping),
            ("customers_saved", saved),
            ("doubling_gain", gain),
        ];
        compare_spending(&calculation("budget", &figures)).and_then(|found| found.best_share)
    };
    for (figures, want) in [
        (
            ["46500", "620", "31500", "210", "50"],
            0.113_091_155_580_416_86,
        ),
        (
            ["86000", "240", "14000", "95", "60"],
            0.720_054_082_663_734_9,
        ),
        (
            ["12400", "310", "4200", "60", "70"],
            0.030_195_931_258_427_684,
        ),
        (["100", "10", "100", "10", "25"], 0.5),
        (["5000", "50", "1", "1", "5"], 0.027_563_202_495_947_53),
        (["60", "12", "20", "9", "50"], 0.701_669_355_708_790_5),
    ] {
        let found = best(figures).unwrap();
        assert!((found - want).abs() <= 1e-12 * want, "{found}, not {want}");
    }
    // Without diminishing returns, without any returns, and with nothing saved today.
    assert_eq!(best(["60", "12", "20", "9", "100"]), None);
    assert_eq!(best(["60", "12", "20", "9", "0"]), None);
    assert_eq!(best(["60", "12", "20", "0", "50"]), None);
}

#[test]
fn the_better_spend_follows_from_the_break_even() {
    let spending = [
        ("acquisition_spend", "46500"),
        ("customers_new", "620"),
        ("keeping_spend", "31500"),
    ];
    for (saved, better) in [
        ("210", Better::Winning),
        ("420", Better::Neither),
        ("421", Better::Keeping),
        ("0", Better::Winning),
    ] {
        let all = [&spending[..], &[("customers_saved", saved)]].concat();
        let found = compare_spending(&calculation("budget", &all)).unwrap();
        assert_eq!(found.better, better, "{saved}");
        assert_eq!(found.needed, 420.0);
    }
    assert_eq!(compare_spending(&calculation("budget", &spending)), None);
    let unpaid = [("acquisition_spend", "0"), ("customers_saved", "9")];
    let all = [&unpaid[..], &spending[1..]].concat();
    assert_eq!(compare_spending(&calculation("budget", &all)), None);
    assert_eq!(
        compare_spending(&calculation("acquisition", &spending)),
        None
    );
}
