//! The same digits everywhere: what each browser engine computes in WebAssembly is, to the last digit, what the library
//! computes natively. That includes the seeded draws, and the functions that a platform could compute its own way
//! (logarithm, exponential, gamma).

use crate::support::browser::{Browser, Options};
use crate::support::engine::Engine;

use loyalty_lab::calculation::answers_needed::AnswersNeeded;
use loyalty_lab::calculation::lab::retention_mixture::RetentionMixture;
use loyalty_lab::calculation::lab::survey_draws::{SurveyDraws, SurveyPlan};
use loyalty_lab::calculation::margin::Counts;
use loyalty_lab::calculation::sampling::Sampling;
use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::mean::MeanEstimate;
use loyalty_lab::stats::nps::{NpsCounts, NpsMethod};
use loyalty_lab::stats::proportion::Proportion;
use loyalty_lab::stats::proportion_difference::ProportionDifference;

const L95: Level = Level::NinetyFive;
const EFFORT: [f64; 7] = [12.0, 9.0, 17.0, 31.0, 58.0, 104.0, 96.0];
const LATER_EFFORT: [f64; 7] = [10.0, 9.0, 20.0, 31.0, 60.0, 90.0, 110.0];

#[tokio::test]
async fn chromium_has_the_library_s_digits() {
    digits_are_the_library_s(Engine::Chromium).await;
}

#[tokio::test]
async fn firefox_has_the_library_s_digits() {
    digits_are_the_library_s(Engine::Firefox).await;
}

#[tokio::test]
async fn webkit_has_the_library_s_digits() {
    digits_are_the_library_s(Engine::WebKit).await;
}

async fn digits_are_the_library_s(engine: Engine) {
    let options = Options {
        engine,
        ..Options::default()
    };
    let Some(browser) = Browser::start(options).await else {
        return;
    };
    for (link, results) in [scores(), shares(), means()] {
        browser.open(&link).await;
        for (id, value) in results {
            let selector = format!("data[data-variable='{id}']");
            assert_digits(&browser, &link, &selector, value).await;
        }
    }
    browser
        .open("#/metrics/nps?promoters=75&passives=25&detractors=30")
        .await;
    planned_sizes_are_the_library_s(&browser).await;
    for (link, results) in [drawn(), fitted()] {
        browser.open(&link).await;
        if link.contains("chance") {
            browser.click("[data-draw=many]").await;
        }
        for (id, value) in results {
            assert_digits(
                &browser,
                &link,
                &format!("data[data-variable='{id}']"),
                value,
            )
            .await;
        }
    }
    if engine == Engine::Chromium {
        browser.assert_quiet();
    }
}

/// A link, and what its page must show.
type Case = (String, Vec<(&'static str, f64)>);

/// Every digit, as Rust writes the shortest text that gives the number.
async fn assert_digits(browser: &Browser, link: &str, selector: &str, value: f64) {
    browser.wait_for(selector).await;
    let shown = browser.attributes(selector, "value").await;
    assert_eq!(shown, [value.to_string()], "{link}: {selector}");
}

fn scores() -> Case {
    let counts = NpsCounts::new(75.0, 25.0, 30.0).expect("counts");
    let later = NpsCounts::new(70.0, 30.0, 30.0).expect("counts");
    let [adjusted, plain] =
        [NpsMethod::AdjustedWald, NpsMethod::Wald].map(|method| counts.interval(method, L95));
    let difference = later
        .estimate(NpsMethod::AdjustedWald)
        .minus(counts.estimate(NpsMethod::AdjustedWald));
    let difference = difference.interval(L95).expect("an interval");
    (
        "#/metrics/nps?promoters=75&passives=25&detractors=30&b.promoters=70&b.passives=30".into(),
        vec![
            ("nps", counts.score()),
            ("nps.lower", adjusted.lower),
            ("nps.upper", adjusted.upper),
            ("nps.wald.lower", plain.lower),
            ("nps.wald.upper", plain.upper),
            ("b-a.nps.lower", difference.lower),
            ("b-a.nps.upper", difference.upper),
        ],
    )
}

/// Wilson's and Newcombe's intervals.
fn shares() -> Case {
    let share = Proportion::new(286.0, 340.0).expect("a share");
    let later = Proportion::new(261.0, 330.0).expect("a share");
    let level = Level::NinetyNine;
    let (wilson, newcombe) = (
        share.wilson(level),
        ProportionDifference::between(later, share).newcombe(level),
    );
    (
        "#/metrics/csat?satisfied=286&responses=340&b.satisfied=261&b.responses=330&level=99"
            .into(),
        vec![
            ("csat", share.share()),
            ("csat.lower", wilson.lower),
            ("csat.upper", wilson.upper),
            ("b-a.csat.lower", newcombe.lower),
            ("b-a.csat.upper", newcombe.upper),
        ],
    )
}

/// Student's and Welch's intervals.
fn means() -> Case {
    let estimate = |counts: [f64; 7]| {
        let scale: Vec<(f64, f64)> = (1..).map(f64::from).zip(counts).collect();
        MeanEstimate::from_counts(&scale).expect("a mean")
    };
    let figures = |prefix: &str, counts: [f64; 7]| {
        let figure = |(point, count): (usize, f64)| format!("{prefix}effort_{}={count}", point + 1);
        let figures: Vec<String> = counts.into_iter().enumerate().map(figure).collect();
        figures.join("&")
    };
    let (mean, later) = (estimate(EFFORT), estimate(LATER_EFFORT));
    let student = mean.interval(L95).expect("an interval");
    let welch = later.minus(mean).and_then(|apart| apart.interval(L95));
    let welch = welch.expect("an interval");
    (
        format!(
            "#/metrics/effort?{}&{}",
            figures("", EFFORT),
            figures("b.", LATER_EFFORT)
        ),
        vec![
            ("ces", mean.mean()),
            ("ces.lower", student.lower),
            ("ces.upper", student.upper),
            ("b-a.ces.lower", welch.lower),
            ("b-a.ces.upper", welch.upper),
        ],
    )
}

/// A thousand surveys from a seed, and what the formula expects of them.
fn drawn() -> Case {
    let plan = SurveyPlan::new([0.5, 0.3, 0.2], 333.0).expect("a plan");
    let mut draws = SurveyDraws::new(7);
    draws.draw(plan, 1000);
    let (risen, pairs) = draws.rises(4.0);
    (
        "#/lab/chance?promoters=50%&passives=30%&detractors=20%&answers=333&rise=4&seed=7".into(),
        vec![
            ("draws", risen as f64 / pairs as f64),
            ("formula", plan.chance_of_rise(4.0)),
        ],
    )
}

/// The fit of the shifted beta-geometric distribution.
fn fitted() -> Case {
    let survivors = [1000.0, 631.0, 468.0, 382.0, 326.0];
    let mixture = RetentionMixture::new(&survivors, 3, L95).expect("a cohort");
    let model = mixture.mixture().expect("a model");
    let (alpha, beta) = model.alpha_beta().expect("parameters");
    let lifetime = model.discounted_lifetime(0.1).expect("a lifetime");
    (
        "#/lab/mixture?survivors=1000,631,468,382,326&used=3&margin=100&discount=10%".into(),
        vec![
            ("alpha", alpha),
            ("beta", beta),
            (
                "survivors-mixture",
                mixture.expected(model, mixture.periods()),
            ),
            ("value-mixture", 100.0 * lifetime),
        ],
    )
}

/// The answers for a margin and for a difference with a power of 80%, which the page writes in words.
async fn planned_sizes_are_the_library_s(browser: &Browser) {
    let counts = NpsCounts::new(75.0, 25.0, 30.0).expect("counts");
    let plan = AnswersNeeded::new(Counts::Score(counts), Sampling::default()).expect("a plan");
    for (name, planned) in [
        ("margin", plan.for_margin(5.0)),
        ("difference", plan.for_difference(5.0)),
    ] {
        let planned = planned.expect("a number of answers");
        assert!((500.0..10_000.0).contains(&planned), "{planned}");
        let selector = format!("[data-needed={name}]");
        browser.wait_for(&selector).await;
        let said = browser.text(&selector).await.replace(',', "");
        let mut numbers = said.split(|sign: char| !sign.is_ascii_digit());
        let planned = planned.to_string();
        assert!(
            numbers.any(|number| number == planned),
            "{planned} in {said}"
        );
    }
}
