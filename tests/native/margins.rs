//! Margins of results, as given by a link to a page: compared with the reference numbers, and when there are
//! any.

use crate::golden::load;
use crate::make::{after, metric, own, receive, set};
use serde_json::Value;

use loyalty_lab::calculation::answers_needed::{AnswersNeeded, NoPlan, POWERS};
use loyalty_lab::calculation::figure_sets::FigureSets;
use loyalty_lab::calculation::margin::{Margin, decimals_for};
use loyalty_lab::calculation::metric::Calculation;
use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::query::{Fault, parse};
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

const EN: Language = Language::English;

fn margin_in(workspace: &Workspace, id: &str) -> Option<Margin> {
    margin_of(workspace, id, metric(id).main().unwrap().id)
}

fn margin_of(workspace: &Workspace, id: &str, result: &str) -> Option<Margin> {
    let metric = metric(id);
    let sets = FigureSets::read(workspace, EN);
    sets.current().margin(metric, metric.definition(result)?)
}

fn margin(id: &str, query: &str) -> Option<Margin> {
    margin_in(&receive(&format!("/metrics/{id}?{query}")), id)
}

pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn level(input: &Value) -> u32 {
    let level: f64 = input["level"].as_str().unwrap().parse().unwrap();
    (level * 100.0).round() as u32
}

pub fn near(id: &Value, got: f64, want: &Value, tolerance: f64) {
    let want = number(want);
    assert!((got - want).abs() <= tolerance, "{id}: {got} is not {want}");
}

pub fn groups(prefix: &str, input: &Value) -> String {
    let names = ["promoters", "passives", "detractors"];
    let parts = names.map(|name| format!("{prefix}{name}={}", input[name]));
    parts.join("&")
}

/// The pages accept only whole numbers.
pub fn is_whole(input: &Value) -> bool {
    let names = ["promoters", "passives", "detractors"];
    names.iter().all(|name| input[name].is_u64())
}

#[test]
fn scores_by_link_have_the_interval_of_the_reference() {
    let golden = load("nps_interval.json");
    let cases = golden["one_sample"].as_array().unwrap();
    let mut seen = 0;
    for case in cases.iter().filter(|case| is_whole(&case["input"])) {
        let (id, input) = (&case["id"], &case["input"]);
        let query = format!("{}&level={}", groups("", input), level(input));
        let found = margin("nps", &query).unwrap_or_else(|| panic!("{id} has no margin"));
        let (better, plain) = (&case["adjusted_wald"], &case["wald"]);
        near(id, found.interval.lower, &better["lower_clipped_pts"], 1e-6);
        near(id, found.interval.upper, &better["upper_clipped_pts"], 1e-6);
        let wald = found.plain.unwrap();
        near(id, wald.lower, &plain["lower_clipped_pts"], 1e-6);
        near(id, wald.upper, &plain["upper_clipped_pts"], 1e-6);
        seen += 1;
    }
    assert!(seen >= 60, "{seen}");
}

#[test]
fn shares_by_link_have_wilsons_interval() {
    let golden = load("proportion_interval.json");
    let mut seen = 0;
    for case in golden["cases"].as_array().unwrap() {
        let (id, input, expect) = (&case["id"], &case["input"], &case["expect"]);
        let whole = input["successes"].as_u64().zip(input["n"].as_u64());
        let (Some((successes, n)), "ok") = (whole, expect["status"].as_str().unwrap()) else {
            continue;
        };
        let level = level(input);
        let pages = [
            ("csat", format!("satisfied={successes}&responses={n}")),
            (
                "retention",
                format!("customers_start={n}&customers_end={successes}&customers_new=0"),
            ),
            (
                "referral",
                format!("customers_referred={successes}&customers_new={n}"),
            ),
        ];
        for (page, figures) in pages {
            let found = margin(page, &format!("{figures}&sample=1&level={level}")).unwrap();
            near(id, found.interval.lower, &expect["lower"], 1e-9);
            near(id, found.interval.upper, &expect["upper"], 1e-9);
        }
        // The lifespan has the inverted limits of the churn rate. Without churn there is no lifespan.
        let figures = format!("customers_start={n}&customers_lost={successes}&period=month");
        let opened = receive(&format!("/metrics/churn?{figures}&sample=1&level={level}"));
        let found = margin_of(&opened, "churn", "customer_lifespan");
        assert_eq!(found.is_some(), successes > 0, "{id}");
        if let Some(found) = found {
            near(id, 1.0 / found.interval.upper, &expect["lower"], 1e-9);
            near(id, 1.0 / found.interval.lower, &expect["upper"], 1e-9);
        }
        seen += 1;
    }
    assert!(seen >= 50, "{seen}");
}

#[test]
fn surveys_are_samples_and_customer_lists_are_not_unless_the_user_says_so() {
    let retention = "customers_start=1000&customers_end=1100&customers_new=200";
    let nps = "promoters=75&passives=25&detractors=30";
    assert!(margin("nps", nps).is_some());
    assert!(margin("nps", &format!("{nps}&sample=0")).is_none());
    assert!(margin("retention", retention).is_none());
    assert!(margin("retention", &format!("{retention}&sample=1")).is_some());
    // An amount of money isn't a share of a sample.
    let value = "purchase_value=50&purchase_frequency=4&customer_lifespan=3&sample=1";
    assert!(margin("cltv", value).is_none());
    // A target has no margin.
    let solving = receive(&format!("/metrics/nps?{nps}&solve=promoters&nps=40"));
    let sets = FigureSets::read(&solving, EN);
    let page = Calculation::new(metric("nps"), &solving, &sets);
    assert_eq!(page.margin(metric("nps").main().unwrap()), None);
}

#[test]
fn links_carry_what_was_said_of_the_sample() {
    let mut workspace = own(&[("satisfied", "58"), ("responses", "71")]);
    workspace = after(&workspace, set(Slot::Sample, "0"), 3);
    workspace = after(&workspace, set(Slot::Level, "99"), 4);
    let figures = |workspace: &Workspace| {
        let sets = FigureSets::read(workspace, EN);
        Calculation::new(metric("csat"), workspace, &sets).link_figures()
    };
    let written = figures(&workspace);
    let query: Vec<String> = written
        .iter()
        .map(|(key, text)| format!("{key}={text}"))
        .collect();
    assert!(query.contains(&"sample=0".to_owned()), "{query:?}");
    assert!(query.contains(&"level=99".to_owned()), "{query:?}");
    let received = receive(&format!("/metrics/csat?{}", query.join("&")));
    assert_eq!(figures(&received), written);
    // The link contains nothing about the sample if the user chose nothing.
    let plain = figures(&own(&[("satisfied", "58"), ("responses", "71")]));
    assert!(
        plain
            .iter()
            .all(|(key, _)| key != "sample" && key != "level")
    );
}

#[test]
fn other_levels_are_refused_in_words() {
    for wrong in ["level=80", "level=95%", "sample=2", "sample=yes"] {
        let link = parse(&format!("/metrics/nps?promoters=1&{wrong}"), Some(KEYS));
        assert_eq!(link.faults, [Fault::BadSetting(wrong.to_owned())]);
    }
}

#[test]
fn figures_have_no_more_decimals_than_their_margin_supports() {
    assert_eq!(decimals_for(14.2), 0);
    assert_eq!(decimals_for(1.0), 0);
    assert_eq!(decimals_for(0.4), 1);
    assert_eq!(decimals_for(0.02), 2);
}

/// 48 answers with a mean of 5.
const EFFORT: &str =
    "effort_1=2&effort_2=3&effort_3=4&effort_4=6&effort_5=11&effort_6=12&effort_7=10";

#[test]
fn a_plan_gives_the_margin_that_it_was_made_for() {
    let pages = [
        ("nps", "promoters=75&passives=25&detractors=30", 5.0),
        ("csat", "satisfied=58&responses=71", 0.03),
        ("effort", EFFORT, 0.1),
    ];
    for (id, query, wanted) in pages {
        let sets = FigureSets::read(&receive(&format!("/metrics/{id}?{query}")), EN);
        let metric = metric(id);
        let figures = sets.current();
        let counts = figures.counts(metric, metric.main().unwrap()).unwrap();
        let plan = AnswersNeeded::new(counts, figures.sampling()).unwrap();
        let answers = plan.for_margin(wanted).unwrap();
        assert!(answers > plan.answers(), "{id}: {answers}");
        assert!(
            plan.for_margin(wanted / 2.0).unwrap() > 3.5 * answers,
            "{id}"
        );
        // The present number of answers is what the present margin needs, except for rounding up.
        let back = plan
            .for_margin(plan.margin_of(plan.answers()).unwrap())
            .unwrap();
        assert!((back - plan.answers()).abs() <= 1.0, "{id}: {back}");
        let seen = plan
            .for_difference(plan.visible_difference_of(plan.answers()).unwrap())
            .unwrap();
        assert!((seen - plan.answers()).abs() <= 1.0, "{id}: {seen}");
        // A greater power needs more answers, or shows only a larger difference.
        let surer = plan.with_power(POWERS[1]);
        let more = surer.for_difference(wanted).unwrap();
        let ratio = more / plan.for_difference(wanted).unwrap();
        assert!((ratio - 1.339).abs() < 0.03, "{id}: {ratio}");
        assert!(
            surer.visible_difference_of(plan.answers())
                > plan.visible_difference_of(plan.answers()),
            "{id}"
        );
        for refused in [0.0, -wanted] {
            assert_eq!(plan.for_margin(refused), Err(NoPlan::NotAboveZero), "{id}");
            assert_eq!(
                plan.for_difference(refused),
                Err(NoPlan::NotAboveZero),
                "{id}"
            );
        }
        assert_eq!(plan.for_margin(1000.0), Err(NoPlan::BeyondScale), "{id}");
        assert_eq!(
            plan.for_difference(1000.0),
            Err(NoPlan::BeyondScale),
            "{id}"
        );
        assert_eq!(plan.for_margin(1e-9), Err(NoPlan::TooFine), "{id}");
        assert_eq!(plan.for_difference(1e-9), Err(NoPlan::TooFine), "{id}");
        // The plan's margin is the one that the page shows. For scores, the plan adds the three answers only to
        // their number.
        let margin = figures.margin(metric, metric.main().unwrap()).unwrap();
        let planned = plan.margin_of(plan.answers()).unwrap();
        let shown = margin.interval.half_width();
        let close = if id == "nps" { 0.02 } else { 1e-9 };
        assert!((planned / shown - 1.0).abs() < close, "{id}");
    }
}

#[test]
fn a_survey_of_all_customers_leaves_nothing_to_chance() {
    let nps = "promoters=75&passives=25&detractors=30";
    let all = margin("nps", &format!("{nps}&population=130")).unwrap();
    assert!(all.is_everyone && all.interval.half_width() < 1e-9);
    let all = margin("csat", "satisfied=58&responses=71&population=71").unwrap();
    assert!(all.is_everyone && all.interval.half_width() < 1e-12);
    assert!(
        !margin("nps", &format!("{nps}&population=131"))
            .unwrap()
            .is_everyone
    );
    assert!(!margin("nps", nps).unwrap().is_everyone);
}

/// With few answers there may be no change that is large enough to be detected, but still a margin.
#[test]
fn few_answers_show_no_change() {
    for (id, query) in [
        ("csat", "satisfied=3&responses=5"),
        (
            "effort",
            "effort_1=2&effort_2=0&effort_3=0&effort_4=0&effort_5=0&effort_6=0&effort_7=2",
        ),
    ] {
        let sets = FigureSets::read(&receive(&format!("/metrics/{id}?{query}")), EN);
        let metric = metric(id);
        let figures = sets.current();
        let counts = figures.counts(metric, metric.main().unwrap()).unwrap();
        let plan = AnswersNeeded::new(counts, figures.sampling()).unwrap();
        assert!(plan.margin_of(plan.answers()).unwrap() > 0.0, "{id}");
        assert_eq!(plan.visible_difference_of(plan.answers()), None, "{id}");
    }
}

/// A score can't change by more than to an end of its scale, and one answer each never shows a change.
#[test]
fn a_change_to_detect_can_be_reached() {
    let metric = metric("nps");
    let plan = |query: &str| {
        let sets = FigureSets::read(&receive(&format!("/metrics/nps?{query}")), EN);
        let figures = sets.current();
        let counts = figures.counts(metric, metric.main().unwrap()).unwrap();
        AnswersNeeded::new(counts, figures.sampling()).unwrap()
    };
    // From +34.6, the far end is 134.6 points away.
    let spread = plan("promoters=75&passives=25&detractors=30");
    assert_eq!(spread.for_difference(135.0), Err(NoPlan::BeyondScale));
    assert_eq!(spread.for_difference(134.0), Ok(4.0));
    let alike = plan("promoters=1&passives=999&detractors=0");
    assert_eq!(alike.for_difference(99.0), Ok(3.0));
}
