//! The demonstrations of the workshop: every figure recomputed by other means, and what their words need.

use loyalty_lab::metrics;
use loyalty_lab::workshop;
use loyalty_lab::workshop::demo::{Ask, Demo, Step};
use loyalty_lab::workshop::run::{Guess, Hands, Run};

/// The keys of the demonstrations' words.
pub fn workshop_keys() -> Vec<String> {
    let mut keys = Vec::new();
    for id in workshop::IDS {
        let demo = demo(id);
        let mut add = |part: &str| keys.push(format!("demo-{id}{part}"));
        ["", "-scene", "-lesson", "-try", "-notes"]
            .into_iter()
            .for_each(&mut add);
        for (place, question) in demo.questions.iter().enumerate() {
            let number = match place {
                0 => String::new(),
                _ => format!("-{}", place + 1),
            };
            add(&format!("-ask{number}"));
            add(&format!("-reveal{number}"));
            for slip in &question.slips {
                add(&format!("-slip-{}", slip.id));
            }
            for option in ["a", "b", "c"].iter().take(question.options()) {
                add(&format!("-option-{option}"));
            }
        }
    }
    keys
}

fn demo(id: &str) -> Demo {
    workshop::find(id).unwrap()
}

fn truth(id: &str, question: usize) -> f64 {
    demo(id).questions[question].truth().unwrap()
}

fn slip(id: &str, name: &str) -> f64 {
    let slips = demo(id).questions[0].slip_values();
    slips.into_iter().find(|(slip, _)| *slip == name).unwrap().1
}

fn is_close(found: f64, wanted: f64) -> bool {
    (found - wanted).abs() < 1e-9
}

#[test]
fn growth_hides_those_who_left() {
    assert!(is_close(truth("growth", 0), 0.7));
    assert!(is_close(slip("growth", "all"), 1.1));
    assert!(is_close(slip("growth", "none-left"), 1.0));
    assert!(is_close(slip("growth", "without-end"), 0.6));
}

#[test]
fn the_formula_without_the_end_is_blind() {
    assert!(is_close(truth("blind", 0), 0.85) && is_close(truth("blind", 1), 0.3));
    for question in &demo("blind").questions {
        assert!(is_close(question.slip_values()[0].1, 0.8));
    }
}

#[test]
fn a_year_of_months() {
    let mut customers = 1000.0;
    for _ in 0..12 {
        customers -= customers * 0.05;
    }
    assert!((truth("year", 0) - customers).abs() < 1e-6);
    assert_eq!(truth("year", 0).round(), 540.0);
    assert!(is_close(slip("year", "added"), 400.0) && is_close(slip("year", "once"), 950.0));
}

#[test]
fn scores_and_their_groups() {
    assert!(is_close(truth("score", 0), 26.0));
    assert!(is_close(slip("score", "promoters-only"), 48.0));
    assert!(is_close(slip("score", "with-passives"), 78.0));
    let pair = &demo("score").questions[1];
    assert_eq!(pair.results(), [Some(30.0), Some(30.0)]);
    assert_eq!(pair.right_option(), Some(2));
}

/// By the multinomial distribution of each survey, instead of pairs of answers.
#[test]
fn a_score_rises_by_chance() {
    let mut scores = vec![0.0; 201];
    scores[100] = 1.0;
    for _ in 0..100 {
        let mut next = vec![0.0; 201];
        for (place, chance) in next.iter_mut().enumerate().take(200).skip(1) {
            *chance = scores[place - 1] * 0.48 + scores[place] * 0.30 + scores[place + 1] * 0.22;
        }
        scores = next;
    }
    let mut risen = 0.0;
    for (first, chance) in scores.iter().enumerate() {
        let later: f64 = scores.iter().skip(first + 4).sum();
        risen += chance * later;
    }
    assert!((truth("chance", 0) - 100.0 * risen).abs() < 1e-6, "{risen}");
    assert_eq!(truth("chance", 0).round(), 38.0);
}

#[test]
fn few_answers_cannot_tell() {
    let question = &demo("small").questions[0];
    assert_eq!(question.results(), [Some(0.9), Some(0.85)]);
    assert_eq!(question.right_option(), Some(2));
    let mut many = question.clone();
    many.cases[0][0].1 = 1800.0;
    many.cases[0][1].1 = 2000.0;
    assert_eq!(many.right_option(), Some(0), "many answers can tell");
}

#[test]
fn four_values_of_one_customer() {
    let sum = |first: f64| {
        (0..5000)
            .map(|t| 50.0 * (0.95f64 / 1.01).powi(t))
            .sum::<f64>()
            * first
    };
    assert!((truth("worth", 0) - sum(1.0)).abs() < 1e-6);
    assert_eq!(truth("worth", 0).round(), 842.0);
    assert!(is_close(slip("worth", "undiscounted").round(), 1000.0));
    assert_eq!(slip("worth", "end-certain").round(), 833.0);
    assert_eq!(slip("worth", "after-renewal").round(), 792.0);
}

#[test]
fn one_point_and_five_times() {
    let question = &demo("onepoint").questions[0];
    let lifts: Vec<f64> = question.results().into_iter().flatten().collect();
    assert!(is_close(lifts[0], 1.0 / 3.0) && is_close(lifts[1], 1.0 / 7.0));
    assert_eq!(question.right_option(), Some(0));
    assert!(is_close(truth("five", 0), 0.5) && is_close(slip("five", "all-kept"), 5.0));
}

#[test]
fn mixtures() {
    assert!(is_close(truth("alone", 0), (0.729 + 0.064) / (0.81 + 0.16)));
    assert!(is_close(slip("alone", "first-year"), 0.65));
    assert_eq!((slip("alone", "second-year") * 1000.0).round(), 746.0);
    assert!((truth("mix", 0) - (0.65 - 0.66)).abs() < 1e-9);
    assert!((slip("mix", "segments") - 0.02).abs() < 1e-9);
}

#[test]
fn every_demonstration_holds_together() {
    for id in workshop::IDS {
        let demo = demo(id);
        assert_eq!(demo.id, *id);
        assert!(metrics::find_id(demo.metric).is_some(), "{id}");
        assert!(demo.recall.is_none_or(|id| workshop::find(id).is_some()));
        let steps = demo.steps();
        assert_eq!(steps[0], Step::Scene, "{id}");
        assert!(
            steps.contains(&Step::Lesson) && steps.contains(&Step::Again(0)),
            "{id}"
        );
        for question in &demo.questions {
            let shown = question.slip_values();
            assert_eq!(shown.len(), question.slips.len(), "{id}");
            match question.ask {
                Ask::Number {
                    axis: [least, most],
                    ..
                } => {
                    let all = shown
                        .iter()
                        .map(|(_, value)| *value)
                        .chain(question.truth());
                    for value in all {
                        assert!((least..=most).contains(&value), "{id}: {value}");
                    }
                }
                _ => assert!(question.right_option().is_some(), "{id}"),
            }
        }
        let (variable, values) = demo.vary.clone().unzip();
        for value in values.into_iter().flatten() {
            let mut question = demo.questions[0].clone();
            let figure = question.cases[0].iter_mut();
            figure
                .filter(|(of, _)| Some(*of) == variable)
                .for_each(|(_, old)| *old = value);
            assert!(question.truth().is_some() && question.truth() != demo.questions[0].truth());
        }
    }
}

#[test]
fn a_run_survives_as_text() {
    let mut run = Run {
        step: 3,
        ..Run::default()
    };
    for (again, value) in [(false, 1.1), (false, -0.5), (true, 0.75)] {
        run.guesses.push(Guess {
            question: 0,
            again,
            value,
        });
    }
    run.count_hands(Hands {
        question: 1,
        again: false,
        counts: [1, 1, 1, 1],
    });
    run.count_hands(Hands {
        question: 1,
        again: false,
        counts: [3, 7, 8, 2],
    });
    assert_eq!(Run::read(&run.write(), 9), run);
    assert_eq!(run.hands_of(1, false), Some([3, 7, 8, 2]));
    assert_eq!(run.nearest(0, 0.7), Some(0.75), "the second round counts");
    let damaged = Run::read("99;g,0,0,NaN;g,0,x;h,0,0,1,2,3;?;g,1,1,2", 9);
    assert_eq!(
        damaged,
        Run {
            guesses: vec![Guess {
                question: 1,
                again: true,
                value: 2.0
            }],
            ..Run::default()
        }
    );
}
