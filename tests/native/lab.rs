//! What the pages of the lab compute.

use loyalty_lab::calculation::lab::answering_habits::{
    CutOffs, Habit, Habits, mean_satisfaction, satisfaction, satisfied,
};
use loyalty_lab::calculation::lab::retention_mixture::{
    BadList, CASES, RetentionMixture, read_survivors,
};
use loyalty_lab::calculation::lab::survey_draws::{
    MOST_DRAWS, NoPlan, Stacks, SurveyDraws, SurveyPlan,
};
use loyalty_lab::links::lab_page::LabPage;
use loyalty_lab::stats::sbg_fit::SbgFit;

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
        // Scores come in steps of 0.77 points, which the smooth curve doesn't take into account.
        assert!((share - formula).abs() < 0.02, "{rise}: {share}, {formula}");
    }
    assert!(plan.usual_scores().contains(12.0) && !plan.usual_scores().contains(11.0));
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
        Err(NoPlan::SharesNotWhole(1.5))
    );
    assert_eq!(
        SurveyPlan::new([0.5, 0.25, 0.25], 0.0),
        Err(NoPlan::NoAnswers)
    );
    assert_eq!(
        SurveyPlan::new([0.5, 0.25, 0.25], 1e7),
        Err(NoPlan::TooManyAnswers)
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

#[test]
fn lists_of_survivors_are_read() {
    let read = |text: &str| read_survivors(text);
    for (_, text) in CASES {
        assert_eq!(read(text).unwrap().len(), 13);
    }
    assert_eq!(
        read("1000, 631; 468\n382\t326").unwrap(),
        [1000.0, 631.0, 468.0, 382.0, 326.0]
    );
    assert_eq!(read(""), Err(BadList::TooFew(0)));
    assert_eq!(read("1000 900 800"), Err(BadList::TooFew(3)));
    assert_eq!(read("1000 900 x 800"), Err(BadList::NotANumber("x".into())));
    assert_eq!(
        read("1000 900 80.5 70"),
        Err(BadList::NotANumber("80.5".into()))
    );
    assert_eq!(
        read("1000 -900 80 70"),
        Err(BadList::NotANumber("-900".into()))
    );
    assert_eq!(read("0 0 0 0"), Err(BadList::Empty));
    let increase = BadList::Increase {
        place: 3,
        from: 900.0,
        to: 950.0,
    };
    assert_eq!(read("1000 900 950 800"), Err(increase));
    assert_eq!(read(&"5 ".repeat(62)), Err(BadList::TooMany));
}

/// The mixture predicts the periods held out, and constant churn doesn't (Fader and Hardie 2007).
#[test]
fn the_mixture_is_nearer_in_the_periods_held_out() {
    for (id, text) in CASES {
        let counts = read_survivors(text).unwrap();
        let mixture = RetentionMixture::new(&counts, 7).unwrap();
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
        assert_eq!(mixture.retention(1), Some(counts[1] / counts[0]));
    }
}

#[test]
fn insufficient_survivors_are_distinguished() {
    let of = |counts: &[f64], used: usize| RetentionMixture::new(counts, used).unwrap();
    let alike = of(&[1000.0, 800.0, 640.0, 512.0], 3);
    assert!(
        matches!(alike.fit, SbgFit::Alike(_)) && alike.miss(alike.mixture().unwrap()).is_none()
    );
    assert!(alike.interval(3).is_some());
    let stayed = of(&[500.0; 5], 4);
    assert_eq!((stayed.fit, stayed.constant), (SbgFit::NoneLeft, None));
    let gone = of(&[500.0, 0.0, 0.0, 0.0], 3);
    assert_eq!((gone.fit, gone.constant), (SbgFit::OnlyMean(1.0), None));
    assert_eq!(gone.retention(2), None);
    let split = of(&[500.0, 400.0, 400.0, 400.0], 3);
    assert_eq!(split.fit, SbgFit::LeaveAtOnceOrNever(0.2));
    // More or fewer periods than there are count as the nearest possible number.
    assert_eq!(of(&[9.0, 8.0, 7.0, 6.0], 99).used, 3);
    assert_eq!(of(&[9.0, 8.0, 7.0, 6.0], 0).used, 2);
}
