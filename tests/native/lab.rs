//! What the pages of the lab compute.

use loyalty_lab::calculation::lab::answering_habits::{
    CutOffs, Habit, Habits, mean_satisfaction, satisfaction, satisfied,
};
use loyalty_lab::calculation::lab::retention_mixture::{CASES, RetentionMixture};
use loyalty_lab::calculation::lab::survey_draws::{
    MOST_DRAWS, NoDraws, Stacks, SurveyDraws, SurveyPlan, link_of_survey,
};
use loyalty_lab::calculation::lab::survivor_list::read_survivors;
use loyalty_lab::formula::evaluate::Values;
use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::lab_page::{LabPage, read_share};
use loyalty_lab::links::query::{Fault, parse};
use loyalty_lab::metrics::nps::{DETRACTORS, PASSIVES, PROMOTERS};
use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::sbg_fit::SbgFit;
use loyalty_lab::words::language::Language;
use loyalty_lab::workshop::chance_of_rise::chance_of_rise;

/// The keys that the pages assemble.
pub fn lab_keys() -> Vec<String> {
    let sources = [
        "checkmarket",
        "insocial",
        "focusfeedback",
        "hp-bain",
        "customergauge",
        "dolnicar",
        "harzing",
        "vijver",
        "fader-hardie",
    ];
    let sources = sources.map(|source| format!("source-lab-{source}"));
    let titles = LabPage::ALL.map(|page| page.title().to_owned());
    sources.into_iter().chain(titles).collect()
}

fn plan() -> SurveyPlan {
    SurveyPlan::new([0.45, 0.35, 0.20], 130.0).unwrap()
}

/// The simulation and the formula answer the same question.
#[test]
fn rises_by_chance_are_as_frequent_as_the_formula_says() {
    let plan = plan();
    assert!((plan.score() - 25.0).abs() < 1e-9);
    assert!((plan.standard_error() - 100.0 * (0.5875f64 / 130.0).sqrt()).abs() < 1e-9);
    let mut draws = SurveyDraws::new(1);
    draws.draw(plan, MOST_DRAWS);
    for rise in [1.0, 5.0, 7.0, 10.0, 20.0] {
        let (risen, pairs) = draws.rises(rise);
        let share = risen as f64 / pairs as f64;
        let formula = plan.chance_of_rise(rise);
        assert!((share - formula).abs() < 0.02, "{rise}: {share}, {formula}");
    }
    let usual = |level| plan.usual_scores(level);
    let at_95 = usual(Level::NinetyFive);
    assert!(at_95.contains(12.0) && !at_95.contains(11.0));
    assert!(usual(Level::Ninety).lower > at_95.lower);
    assert!(usual(Level::NinetyNine).contains(11.0));
}

/// The chance of a rise by enumerating every pair of surveys: the sum over their possible counts.
fn enumerate_rises([up, _, down]: [f64; 3], answers: u32, rise: f64) -> f64 {
    let n = f64::from(answers);
    let ln = |many: f64| libm::lgamma(many + 1.0);
    let mut scores = vec![0.0; 2 * answers as usize + 1];
    for promoters in 0..=answers {
        for detractors in 0..=answers - promoters {
            let (p, d) = (f64::from(promoters), f64::from(detractors));
            let ways = ln(n) - ln(p) - ln(d) - ln(n - p - d);
            let chance = ways + p * up.ln() + d * down.ln() + (n - p - d) * (1.0 - up - down).ln();
            scores[(answers + promoters - detractors) as usize] += chance.exp();
        }
    }
    let mut sum = 0.0;
    for (first, chance) in scores.iter().enumerate() {
        for (second, other) in scores.iter().enumerate() {
            let risen = (second as f64 - first as f64) * 100.0 / n;
            sum += if risen >= rise - 1e-9 {
                chance * other
            } else {
                0.0
            };
        }
    }
    sum
}

/// The formula is near the exact chance because it is corrected for the steps of the scores.
#[test]
fn the_formula_is_near_the_exact_chance_of_a_rise() {
    let groups = [
        [0.45, 0.35, 0.20],
        [0.5, 0.3, 0.2],
        [0.3, 0.4, 0.3],
        [0.6, 0.2, 0.2],
    ];
    for shares in groups {
        for answers in [10, 20, 50, 100] {
            let plan = SurveyPlan::new(shares, f64::from(answers)).unwrap();
            for rise in [-3.0, 0.0, 0.5, 1.0, 4.0, 5.0, 10.0, 12.5, 20.0, 30.0, 50.0] {
                let exact = enumerate_rises(shares, answers, rise);
                let formula = plan.chance_of_rise(rise);
                let what = format!("{shares:?} {answers} {rise}: {formula}, {exact}");
                assert!((formula - exact).abs() < 0.005, "{what}");
            }
        }
    }
    // The workshop's exact chance is the same as that of the enumeration.
    let counts = [(PROMOTERS, 50.0), (PASSIVES, 30.0), (DETRACTORS, 20.0)];
    let values = counts
        .iter()
        .fold(Values::default(), |values, (group, count)| {
            values.with(*group, *count)
        });
    for rise in [1.0, 5.0, 12.5] {
        let exact = enumerate_rises([0.5, 0.3, 0.2], 100, rise);
        assert!((chance_of_rise(&values, rise).unwrap() - exact).abs() < 1e-10);
    }
}

#[test]
fn a_seed_gives_the_same_surveys_however_they_are_drawn() {
    let (mut one, mut all) = (SurveyDraws::new(2026), SurveyDraws::new(2026));
    for _ in 0..50 {
        one.draw(plan(), 1);
    }
    all.draw(plan(), 50);
    assert_eq!(one, all);
    let mut other = SurveyDraws::new(2027);
    other.draw(plan(), 50);
    assert_ne!(other.scores(), all.scores());
    all.draw(plan(), MOST_DRAWS);
    assert_eq!(all.scores().len(), MOST_DRAWS);
    assert_eq!(SurveyDraws::new(1).rises(5.0), (0, 0));
}

#[test]
fn stacks_hold_every_score() {
    for (shares, answers) in [
        ([0.45, 0.35, 0.20], 130.0),
        ([1.0, 0.0, 0.0], 10.0),
        ([0.0, 0.0, 1.0], 1.0),
        ([0.5, 0.0, 0.5], 1.0),
        ([0.3, 0.4, 0.3], 1e6),
    ] {
        let plan = SurveyPlan::new(shares, answers).unwrap();
        let mut draws = SurveyDraws::new(3);
        draws.draw(plan, 300);
        let stacks = Stacks::new(plan, draws.scores());
        assert_eq!(stacks.counts.iter().sum::<usize>(), 300);
        assert!(stacks.counts.len() <= 90, "{} stacks", stacks.counts.len());
        assert!(
            (1..=8).contains(&stacks.ticks().len()),
            "{:?}",
            stacks.ticks()
        );
        assert!((0.0..=1.0).contains(&stacks.place(plan.score())));
    }
    let all_alike = SurveyPlan::new([1.0, 0.0, 0.0], 10.0).unwrap();
    assert_eq!(all_alike.chance_of_rise(1.0), 0.0);
    assert_eq!(all_alike.chance_of_rise(0.0), 1.0);
    assert_eq!(
        SurveyPlan::new([0.5, 0.5, 0.5], 10.0),
        Err(NoDraws::SharesNotWhole(1.5))
    );
    assert_eq!(
        SurveyPlan::new([0.5, 0.25, 0.25], 0.0),
        Err(NoDraws::NoAnswers)
    );
    assert_eq!(
        SurveyPlan::new([0.5, 0.25, 0.25], 1e7),
        Err(NoDraws::TooManyAnswers)
    );
}

#[test]
fn habits_move_the_scores_and_not_the_satisfaction() {
    let usual = CutOffs::Usual;
    let before = satisfaction();
    assert!((before.iter().sum::<f64>() - 1.0).abs() < 1e-12);
    assert!((usual.score(&before) - 25.0).abs() < 1e-9);
    assert!((CutOffs::FromEight.score(&before) - 52.0).abs() < 1e-9);
    assert!((satisfied(&before) - 0.8).abs() < 1e-9);
    assert!(
        (mean_satisfaction() - 7.78).abs() < 1e-9,
        "{}",
        mean_satisfaction()
    );
    assert_eq!(Habits::default().answers(), before);
    let all = |habit: Habit| {
        let share = |one: Habit| f64::from(u8::from(one == habit));
        Habits(Habit::ALL.map(share)).answers()
    };
    for habit in Habit::ALL {
        assert!((all(habit).iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }
    assert!(usual.score(&all(Habit::Acquiescence)) > 25.0);
    assert!(usual.score(&all(Habit::Strictness)) < 25.0);
    assert_eq!(all(Habit::Strictness)[10], 0.0);
    // All answers of 8 and more become 10.
    assert!((all(Habit::Extreme)[10] - 0.65).abs() < 1e-12);
    assert_eq!(all(Habit::Middle)[8..].iter().sum::<f64>(), 0.0);
    // A share that no slider gives counts as the nearest possible one.
    let beyond = Habits([2.0, 0.0, 0.0, -1.0]).answers();
    assert_eq!(beyond, all(Habit::Acquiescence));
}

/// The mixture predicts the periods held out, and constant churn doesn't (Fader and Hardie 2007).
#[test]
fn the_mixture_is_nearer_in_the_periods_held_out() {
    let [high_end, regular, _] = CASES;
    for (id, text) in [high_end, regular] {
        let counts = read_survivors(text, Language::English).unwrap();
        let fit = |level| RetentionMixture::new(&counts, 7, level).unwrap();
        let mixture = fit(Level::NinetyFive);
        let (model, constant) = (mixture.mixture().unwrap(), mixture.constant.unwrap());
        let (near, far) = (
            mixture.miss(model).unwrap(),
            mixture.miss(constant).unwrap(),
        );
        assert!(
            near.mean < 13.0 && far.mean > 60.0,
            "{id}: {near:?} {far:?}"
        );
        assert!(far.last < -100.0, "{id}");
        let interval = mixture.interval(12).unwrap();
        assert!(interval.contains(mixture.expected(model, 12)));
        assert!(mixture.interval(0).unwrap().contains(counts[0]));
        let width = |level| fit(level).interval(12).unwrap().half_width();
        assert!(width(Level::Ninety) < interval.half_width());
        assert!(interval.half_width() < width(Level::NinetyNine));
        assert_eq!(mixture.retention(1), Some(counts[1] / counts[0]));
    }
}

/// The shares of any survey that a metric's page passes on add up to 100%, and its score stays nearly the same.
#[test]
fn a_survey_becomes_a_link() {
    let given = link_of_survey([75.0, 37.0, 18.0]).unwrap();
    let given = given.map(|(key, text)| format!("{key}={text}"));
    let want = [
        "promoters=57.69%",
        "passives=28.46%",
        "detractors=13.85%",
        "answers=130",
    ];
    assert_eq!(given, want);
    for counts in [
        [1.0, 1.0, 1.0],
        [1.0, 2.0, 0.0],
        [0.0, 0.0, 7.0],
        [2469.0, 17531.0, 0.0],
    ] {
        let given = link_of_survey(counts).unwrap();
        let share = |place: usize| read_share(&given[place].1).unwrap();
        let answers: f64 = given[3].1.parse().unwrap();
        let plan = SurveyPlan::new([share(0), share(1), share(2)], answers);
        assert!(plan.is_ok(), "{given:?}");
        let score = (counts[0] - counts[2]) / counts.iter().sum::<f64>();
        assert!((share(0) - share(2) - score).abs() < 2e-4, "{given:?}");
    }
    assert_eq!(link_of_survey([0.0; 3]), None);
    assert_eq!(link_of_survey([1e6, 1.0, 0.0]), None);
}

/// Four periods of Fader and Hardie's regular customers predict the eight that follow.
#[test]
fn four_periods_are_an_example() {
    let [_, (_, regular), (_, four)] = CASES;
    assert!(regular.starts_with(four));
    let counts = read_survivors(four, Language::English).unwrap();
    assert_eq!(counts, [1000.0, 631.0, 468.0, 382.0, 326.0]);
    let mixture = RetentionMixture::new(&counts, 7, Level::NinetyFive).unwrap();
    let model = mixture.mixture().unwrap();
    let (alpha, beta) = model.alpha_beta().unwrap();
    assert!(
        (alpha - 0.764).abs() < 0.001 && (beta - 1.296).abs() < 0.001,
        "{alpha} {beta}"
    );
    let last = mixture.expected(model, 12);
    assert!((last - 173.0).abs() < 15.0, "{last}");
}

#[test]
fn insufficient_survivors_are_distinguished() {
    let of = |counts: &[f64], used: usize| {
        RetentionMixture::new(counts, used, Level::default()).unwrap()
    };
    let alike = of(&[1000.0, 800.0, 640.0, 512.0], 3);
    assert!(
        matches!(alike.fit, SbgFit::Alike(_)) && alike.miss(alike.mixture().unwrap()).is_none()
    );
    assert!(alike.interval(3).is_some());
    let stayed = of(&[500.0; 5], 4);
    assert_eq!((stayed.fit, stayed.constant), (SbgFit::NoneLeft, None));
    let gone = of(&[500.0, 0.0, 0.0, 0.0], 3);
    assert_eq!(gone.fit, SbgFit::OnlyMean(1.0));
    let constant = gone.constant.unwrap();
    assert_eq!(
        (gone.expected(constant, 0), gone.expected(constant, 1)),
        (500.0, 0.0)
    );
    assert_eq!(constant.expected_periods(), Some(1.0));
    assert_eq!(constant.discounted_lifetime(0.1), Some(1.0));
    assert_eq!(constant.discounted_lifetime(0.0), Some(1.0));
    assert_eq!(gone.retention(2), None);
    let split = of(&[500.0, 400.0, 400.0, 400.0], 3);
    assert_eq!(split.fit, SbgFit::LeaveAtOnceOrNever(0.2));
    // More or fewer periods than there are count as the nearest possible number.
    assert_eq!(of(&[9.0, 8.0, 7.0, 6.0], 99).used, 3);
    assert_eq!(of(&[9.0, 8.0, 7.0, 6.0], 0).used, 2);
    // Shares can be fitted, but their interval would be that of a single customer.
    let shares = of(&[1.0, 0.869, 0.743, 0.653], 3);
    assert!(shares.is_of_shares() && shares.interval(2).is_none());
    let whole = of(&[1000.0, 869.0, 743.0, 653.0], 3);
    assert!(!whole.is_of_shares() && whole.interval(2).is_some());
    assert!((shares.mixture().unwrap().spread() - whole.mixture().unwrap().spread()).abs() < 1e-6);
    let halves = of(&[10.5, 9.0, 8.0], 2);
    assert!(!halves.is_of_shares() && halves.has_decimals());
}

/// The experiment without intervals reports a level instead.
#[test]
fn links_set_the_level_of_experiments() {
    for page in LabPage::ALL {
        let link = parse(&format!("/lab/{}?level=99", page.id()), Some(KEYS));
        assert_eq!(link.level, Some(Level::NinetyNine));
        let refused = (!page.has_level()).then(|| Fault::UnknownKey("level".to_owned()));
        assert_eq!(link.faults, Vec::from_iter(refused));
    }
    let link = parse("/lab/mixture?level=80", Some(KEYS));
    assert_eq!(link.faults, [Fault::BadSetting("level=80".to_owned())]);
}
