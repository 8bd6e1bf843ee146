//! Samples of a known number of customers: margins and planned sizes compared with reference numbers, as a
//! link gives them; what a set says about its sample; and how often the intervals contain the true value.

use serde_json::Value;

use loyalty_lab::calculation::answers_needed::AnswersNeeded;
use loyalty_lab::calculation::figure_sets::FigureSets;
use loyalty_lab::calculation::link_figures::LinkFigures;
use loyalty_lab::calculation::margin::Margin;
use loyalty_lab::calculation::metric::Calculation;
use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::open_metric;
use loyalty_lab::links::query::{Fault, parse};
use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::proportion::Proportion;
use loyalty_lab::stats::sample_size::{ShareMethod, share_for_margin};
use loyalty_lab::words::language::Language;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

use crate::golden::load;
use crate::make::{adopt_guest, after, metric, own, receive};

const EN: Language = Language::English;

fn sets(id: &str, query: &str) -> FigureSets {
    FigureSets::read(&receive(&format!("/metrics/{id}?{query}")), EN)
}

fn margin(id: &str, query: &str) -> Option<Margin> {
    let metric = metric(id);
    let sets = sets(id, query);
    sets.current().margin(metric, metric.main().unwrap())
}

fn links(id: &str, workspace: &Workspace) -> LinkFigures {
    let sets = FigureSets::read(workspace, EN);
    Calculation::new(metric(id), workspace, &sets).link_figures()
}

fn near(id: &Value, got: f64, want: &Value, tolerance: f64) {
    let want: f64 = want.as_str().unwrap().parse().unwrap();
    assert!((got - want).abs() <= tolerance, "{id}: {got}, not {want}");
}

#[test]
fn shares_by_link_have_the_interval_of_the_reference() {
    let golden = load("finite_population.json");
    for case in golden["shares"].as_array().unwrap() {
        let (x, n) = (&case["successes"], &case["answers"]);
        let sample = format!("population={}&level={}", case["population"], case["level"]);
        for (page, figures) in [
            ("csat", format!("satisfied={x}&responses={n}")),
            (
                "retention",
                format!("sample=1&customers_start={n}&customers_end={x}&customers_new=0"),
            ),
        ] {
            let found = margin(page, &format!("{figures}&{sample}")).unwrap();
            near(&case["id"], found.interval.lower, &case["lower"], 1e-9);
            near(&case["id"], found.interval.upper, &case["upper"], 1e-9);
        }
    }
}

#[test]
fn scores_by_link_have_the_interval_of_the_reference() {
    let golden = load("finite_population.json");
    for case in golden["scores"].as_array().unwrap() {
        let names = ["promoters", "passives", "detractors", "population", "level"];
        let query = names.map(|name| format!("{name}={}", case[name]));
        let found = margin("nps", &query.join("&")).unwrap();
        near(&case["id"], found.interval.lower, &case["lower"], 1e-6);
        near(&case["id"], found.interval.upper, &case["upper"], 1e-6);
        let plain = found.plain.unwrap();
        near(&case["id"], plain.lower, &case["wald_lower"], 1e-6);
        near(&case["id"], plain.upper, &case["wald_upper"], 1e-6);
    }
}

/// The most cited table of sample sizes.
#[test]
fn planned_sizes_are_those_of_krejcie_and_morgan() {
    let golden = load("finite_population.json");
    let sizes = golden["published_sizes"]["sizes"].as_array().unwrap();
    for size in sizes {
        let [population, want] = [0, 1].map(|place| size[place].as_f64().unwrap());
        let plan = share_for_margin(0.05, 0.5, Level::NinetyFive, ShareMethod::Wald).unwrap();
        let found = plan.within(population).unwrap().raw();
        assert_eq!(found.round(), want, "{population}");
    }
}

#[test]
fn a_plan_within_a_population_leads_back() {
    for (id, query, population) in [
        ("nps", "promoters=75&passives=25&detractors=30", 400.0),
        ("csat", "satisfied=58&responses=71", 90.0),
        (
            "effort",
            "effort_1=0&effort_2=0&effort_3=9&effort_4=0&effort_5=20&effort_6=31&effort_7=10",
            100.0,
        ),
    ] {
        let plan = |query: &str| {
            let (sets, metric) = (sets(id, query), metric(id));
            let figures = sets.current();
            let counts = figures.counts(metric, metric.main().unwrap()).unwrap();
            AnswersNeeded::new(counts, figures.sampling())
        };
        let endless = plan(query).unwrap();
        let within = plan(&format!("{query}&population={population}")).unwrap();
        let (now, all) = (
            within.answers(),
            within.margin_of(within.answers()).unwrap(),
        );
        assert!(all < endless.margin_of(now).unwrap());
        assert!(within.visible_difference_of(now) < endless.visible_difference_of(now));
        assert!((within.for_margin(all).unwrap() - now).abs() <= 1.0, "{id}");
        let seen = within.visible_difference_of(now).unwrap();
        assert!((within.for_difference(seen).unwrap() - now).abs() <= 1.0);
        // However small the margin, no more customers are needed than there are.
        assert!(within.for_margin(all / 1000.0).unwrap() <= population);
        assert_eq!(within.margin_of(population), None);
        let [least, most] = within.range();
        assert!(least < now && most < population, "{least} {most}");
        // Once all have answered, there is nothing to plan.
        let everyone = plan(&format!("{query}&population={now}"));
        assert_eq!(everyone, None);
    }
}

/// The curve keeps falling, and converting between its positions and numbers of answers works both ways.
#[test]
fn the_curve_of_margins_falls() {
    let (sets, metric) = (
        sets("nps", "promoters=75&passives=25&detractors=30"),
        metric("nps"),
    );
    let figures = sets.current();
    let counts = figures.counts(metric, metric.main().unwrap()).unwrap();
    let plan = AnswersNeeded::new(counts, figures.sampling()).unwrap();
    let mut before = f64::INFINITY;
    for step in 0..=50 {
        let part = f64::from(step) / 50.0;
        let answers = plan.answers_at(part);
        let margin = plan.margin_of(answers).unwrap();
        assert!(margin < before, "{answers}: {margin}");
        assert!((plan.part_of(answers) - part).abs() < 0.02, "{answers}");
        before = margin;
    }
    assert_eq!(plan.answers_at(plan.part_of(130.0)), 130.0);
}

#[test]
fn more_answers_than_customers_change_no_margin_and_whole_ones_leave_no_doubt() {
    let survey = "satisfied=58&responses=71";
    let plain = margin("csat", survey).unwrap();
    assert_eq!(
        margin("csat", &format!("{survey}&population=70")).unwrap(),
        plain
    );
    let all = margin("csat", &format!("{survey}&population=71")).unwrap();
    assert!(all.interval.half_width() < 1e-12);
}

#[test]
fn each_set_says_whether_it_is_a_sample_and_of_how_many() {
    let query = "satisfied=58&responses=71&population=400&b.satisfied=60&c.satisfied=61&c.sample=0\
        &d.from=empty&d.satisfied=40&d.responses=50&d.population=60";
    let workspace = receive(&format!("/metrics/csat?{query}"));
    let sets = FigureSets::read(&workspace, EN);
    let metric = metric("csat");
    let margin = |figures: &loyalty_lab::calculation::figures::Figures| {
        figures.margin(metric, metric.main().unwrap())
    };
    let populations: Vec<Option<f64>> = sets
        .all()
        .map(|(_, figures)| figures.sampling().population)
        .collect();
    assert_eq!(
        populations,
        [Some(400.0), Some(400.0), Some(400.0), Some(60.0)]
    );
    let is_sample: Vec<bool> = sets
        .all()
        .map(|(_, figures)| margin(figures).is_some())
        .collect();
    assert_eq!(is_sample, [true, true, false, true]);
    // The link that the page offers says the same.
    let written = links("csat", &workspace);
    let query: Vec<String> = written
        .iter()
        .map(|(key, text)| format!("{key}={text}"))
        .collect();
    for part in ["population=400", "c.sample=0", "d.population=60"] {
        assert!(query.contains(&part.to_owned()), "{query:?}");
    }
    let said_of_b = query.iter().filter(|part| part.starts_with("b.")).count();
    assert_eq!(said_of_b, 1, "one figure and no empty name: {query:?}");
    let again = receive(&format!("/metrics/csat?{}", query.join("&")));
    assert_eq!(links("csat", &again), written);
    // Adopting a variant also adopts what it says about its sample.
    let own = after(&workspace, adopt_guest(&workspace), 10);
    let adopt = own
        .variant_adoption(loyalty_lab::workspace::variant::Variant::D)
        .into_action();
    assert_eq!(&*after(&own, adopt, 11).text(&Slot::Population), "60");
}

#[test]
fn the_population_is_undone_and_a_guest_has_its_own() {
    let mine = own(&[("satisfied", "58"), ("responses", "71")]);
    let typed = Action::Type {
        field: Slot::Population,
        text: "400".into(),
    };
    let mine = after(&mine, typed, 3);
    assert_eq!(&*mine.text(&Slot::Population), "400");
    let link = parse("/metrics/csat?satisfied=60&responses=71", Some(KEYS));
    let guest = after(&mine, open_metric::open(&link, false, &mine, EN), 4);
    assert!(guest.shows_guest());
    assert_eq!(&*guest.text(&Slot::Population), "");
    assert_eq!(
        &*after(&guest, Action::LeaveGuest, 5).text(&Slot::Population),
        "400"
    );
    assert_eq!(&*after(&mine, Action::Undo, 6).text(&Slot::Population), "");
    // A link that says the same as the user's own work doesn't open as a guest.
    let link = parse(
        "/metrics/csat?satisfied=58&responses=71&population=400",
        Some(KEYS),
    );
    let opened = after(&mine, open_metric::open(&link, false, &mine, EN), 7);
    assert!(!opened.shows_guest());
}

#[test]
fn pages_without_samples_know_no_population() {
    for wrong in ["population=400", "b.population=400"] {
        let link = parse(&format!("/metrics/cltv?{wrong}"), Some(KEYS));
        let key = wrong.split('=').next().unwrap().to_owned();
        assert_eq!(link.faults, [Fault::UnknownKey(key)]);
    }
    let link = parse("/metrics/csat?b.sample=maybe", Some(KEYS));
    assert_eq!(
        link.faults,
        [Fault::BadSetting("b.sample=maybe".to_owned())]
    );
}

/// How often Wilson's interval contains the share of a small population, computed by adding up every outcome
/// of drawing without replacement. Coverage jumps, so the test checks the average over the population's
/// possible shares.
#[test]
fn coverage_within_a_population() {
    for (population, answers) in [(200_u32, 60_u32), (300, 150), (1000, 200)] {
        let range = population / 10..=population * 9 / 10;
        let mut sum = 0.0;
        let mut least: f64 = 1.0;
        let many = range.clone().count() as f64;
        for successes in range {
            let covered = covered(population, answers, successes);
            least = least.min(covered);
            sum += covered;
        }
        let average = sum / many;
        assert!((0.94..=0.965).contains(&average), "{answers}: {average}");
        assert!(least > 0.92, "{answers}: {least}");
    }
}

fn covered(population: u32, answers: u32, successes: u32) -> f64 {
    let choose = |n: u32, k: u32| {
        let ln_factorial = |count: u32| libm::lgamma(f64::from(count) + 1.0);
        ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k)
    };
    let truth = f64::from(successes) / f64::from(population);
    let first = (answers + successes).saturating_sub(population);
    (first..=answers.min(successes))
        .filter(|x| {
            let found = Proportion::new(f64::from(*x), f64::from(answers)).unwrap();
            let found = found.within(f64::from(population)).unwrap();
            found.wilson(Level::NinetyFive).contains(truth)
        })
        .map(|x| {
            let others = choose(population - successes, answers - x);
            (choose(successes, x) + others - choose(population, answers)).exp()
        })
        .sum()
}
