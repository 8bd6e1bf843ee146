//! The demonstrations of the workshop: every figure recomputed in another way, and the messages that they
//! need.

use std::collections::BTreeSet;

use loyalty_lab::calculation::demo_form::{DemoField, DemoForm, read_demo, texts_of_figures};
use loyalty_lab::calculation::input::Content;
use loyalty_lab::formula::evaluate::Problem;
use loyalty_lab::formula::mathml::Math;
use loyalty_lab::metrics;
use loyalty_lab::words::language::Language;
use loyalty_lab::workshop;
use loyalty_lab::workshop::demo::{Ask, ColumnBar, Demo, Step};
use loyalty_lab::workshop::run::{Guess, Hands, Run};
use loyalty_lab::workshop::working::Of;

/// The message keys of the demonstrations.
pub fn workshop_keys() -> Vec<String> {
    let mut keys = Vec::new();
    for id in workshop::IDS {
        let demo = demo(id);
        let mut add = |part: &str| keys.push(format!("demo-{id}{part}"));
        ["", "-scene", "-lesson", "-try", "-notes"]
            .into_iter()
            .for_each(&mut add);
        if OTHER_LESSONS.contains(id) {
            add("-lesson-other");
        }
        for (place, question) in demo.questions.iter().enumerate() {
            let number = match place {
                0 => String::new(),
                _ => format!("-{}", place + 1),
            };
            add(&format!("-ask{number}"));
            if let Ask::Sort(card) = question.ask {
                let answers = card.answers().into_iter().flatten();
                answers.for_each(|position| add(&format!("-{}", position.id)));
                ["a", "b", "c", "d"]
                    .iter()
                    .for_each(|place| add(&format!("-reveal-{place}")));
            } else {
                add(&format!("-reveal{number}"));
            }
            for slip in &question.slips {
                if question.options() == 0 {
                    add(&format!("-slip-{}", slip.id));
                }
                add(&format!("-reply-{}", slip.id));
            }
            for option in ["a", "b", "c", "d"].iter().take(question.options()) {
                add(&format!("-option-{option}"));
            }
        }
        if !demo.compare.is_empty() {
            add("-compare");
        }
        for column in demo.compare {
            add(&format!("-{}", column.name));
            if let ColumnBar::Figure(_) = column.bars[0] {
                ["before", "after"]
                    .iter()
                    .for_each(|time| add(&format!("-compare-{time}")));
            }
        }
    }
    keys.sort();
    keys.dedup();
    keys.extend(
        ["ready", "file", "awaited", "online", "checking"]
            .map(|state| format!("preflight-network-{state}")),
    );
    keys.extend(["small", "middle", "large"].map(|size| format!("preflight-line-{size}")));
    keys.extend(["participant", "key", "trainer"].map(|kind| format!("sheet-{kind}")));
    keys.extend(PROBLEMS.map(|code| format!("problem-{code}")));
    keys.extend(FAULTS.map(|code| format!("problem-{code}")));
    keys
}

/// The arguments of a demonstration's messages: the ids of its figures and of those derived from them.
pub fn workshop_arguments(key: &str) -> Option<BTreeSet<String>> {
    let id = key.strip_prefix("demo-")?.split('-').next()?;
    let demo = workshop::find(id)?;
    let figures = demo.figures().into_iter();
    let first = figures.filter(|figure| figure.set == 0);
    let mentions = demo.mentions.iter().map(|(variable, _)| *variable);
    let all = first.map(|figure| figure.variable).chain(mentions);
    Some(all.map(|variable| variable.id.to_owned()).collect())
}

/// Demonstrations with another lesson if the figures give a different result.
const OTHER_LESSONS: [&str; 2] = ["growth", "chance"];

/// Problems with own figures, in addition to those of the catalogue.
const PROBLEMS: [&str; 6] = [
    "demo_nothing_to_show",
    "demo_missing",
    "demo_too_many_answers",
    "demo_no_rise",
    "demo_loyal_stay_less",
    "demo_group_got_worse",
];

/// Problems of the stage, its programme and its trainer's window.
const FAULTS: [&str; 11] = [
    "programme_unknown",
    "programme_repeated",
    "programme_minutes",
    "programme_too_long",
    "programme_file",
    "trainer_alone",
    "trainer_taken",
    "trainer_left",
    "trainer_refused",
    "trainer_one_screen",
    "stage_second",
];

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

/// Recomputed from the multinomial distribution of each survey, instead of pairs of answers.
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

/// The results of a comparison, rounded to three decimals.
fn compared(demo: &Demo) -> Vec<Vec<f64>> {
    let rounded = |bar: &ColumnBar| (bar.result(demo).unwrap() * 1000.0).round() / 1000.0;
    let columns = demo.compare.iter();
    columns
        .map(|column| column.bars.iter().map(rounded).collect())
        .collect()
}

#[test]
fn what_is_compared_is_what_each_definition_gives() {
    let wanted: [(&str, &[&[f64]]); 5] = [
        ("blind", &[&[0.85, 0.3], &[0.8, 0.8]]),
        ("worth", &[&[1000.0], &[841.667], &[833.333], &[791.667]]),
        ("five", &[&[5.0], &[0.5]]),
        ("alone", &[&[0.65], &[0.746], &[0.818]]),
        ("mix", &[&[0.9, 0.92], &[0.6, 0.62], &[0.66, 0.65]]),
    ];
    for (id, results) in wanted {
        assert_eq!(compared(&demo(id)), results, "{id}");
    }
    for id in workshop::IDS {
        let demo = demo(id);
        let is_wanted = wanted.iter().any(|(of, _)| of == id);
        assert_eq!(!demo.compare.is_empty(), is_wanted, "{id}");
        let steps = demo.steps();
        let place = |wanted: Step| steps.iter().position(|step| *step == wanted);
        let (covered, open) = (place(Step::Compare(false)), place(Step::Compare(true)));
        assert_eq!(covered.map(|place| place + 1), open, "{id}");
        // It comes after the working and before a figure is changed.
        let works = steps
            .iter()
            .rposition(|step| matches!(step, Step::Work(..)));
        let later = place(Step::Vary(0, false)).or(place(Step::Lesson));
        assert!(covered.is_none_or(|covered| works < Some(covered) && Some(covered) < later));
    }
    // Own figures change it too.
    let link = [("customers_start", "400"), ("b.customers_end", "60")];
    let own = opened("blind", &link, Language::English).0.demo.unwrap();
    assert_eq!(compared(&own), [[0.425, 0.05], [0.9, 0.9]]);
}

#[test]
fn bars_are_as_long_as_the_longest_allows() {
    assert_eq!(demo("five").longest_bar(), 5.0);
    assert_eq!(demo("growth").longest_bar(), 1.0, "nothing is compared");
}

#[test]
fn the_minutes_are_divided_between_the_steps() {
    for id in workshop::IDS {
        for minutes in [1, 7, 15, 20, 240] {
            let demo = Demo {
                minutes,
                ..demo(id)
            };
            let seconds = demo.seconds();
            assert_eq!(seconds.len(), demo.steps().len(), "{id}");
            let all: u32 = seconds.iter().sum();
            assert_eq!(all, u32::from(minutes) * 60, "{id}");
        }
        let usual = demo(id);
        let of = |wanted: Step| {
            let place = usual.steps().iter().position(|step| *step == wanted);
            usual.seconds()[place.unwrap()]
        };
        assert!(usual.seconds().iter().all(|seconds| *seconds > 0), "{id}");
        assert!(of(Step::Ask(0)) > of(Step::Reveal(0)), "{id}");
        assert!(of(Step::Lesson) > of(Step::Ask(0)), "{id}");
    }
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
        assert_eq!(demo.contradiction(), None, "{id}");
        let planned = demo.vary.as_ref().map_or(0, |(_, formulas)| formulas.len());
        let varied = demo.varied().map(|(_, values)| values).unwrap_or_default();
        assert_eq!(varied.len(), planned, "{id}");
        for (_, question) in varied {
            assert!(question.truth().is_some() && question.truth() != demo.questions[0].truth());
        }
        let fits = (demo.fits)(&demo.questions[0]);
        assert!(fits, "{id}: the lesson is for the original figures");
    }
}

#[test]
fn actions_fit_what_the_markets_answered() {
    let places: Vec<Option<usize>> = demo("markets")
        .questions
        .iter()
        .map(|question| question.right_option())
        .collect();
    assert_eq!(places, [0, 1, 2, 3, 1, 0].map(Some));
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
    let damaged = Run::read(
        "99;v,0,0,7ff8000000000000;v,0,x;h,0,0,1,2,3;?;v,1,1,4000000000000000",
        9,
    );
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

/// What a link with these figures opens, in that language.
fn opened(id: &str, figures: &[(&str, &str)], language: Language) -> (DemoForm, Vec<String>) {
    let original = demo(id);
    let figures: Vec<(String, String)> = figures
        .iter()
        .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
        .collect();
    let (texts, unknown) = texts_of_figures(&original, &figures, language);
    (read_demo(&original, &texts, language), unknown)
}

#[test]
fn own_figures_change_the_answer_and_the_slips() {
    let link = [
        ("customers_start", "500"),
        ("customers_new", "100"),
        ("customers_end", "400"),
    ];
    let (form, unknown) = opened("growth", &link, Language::Slovenian);
    assert!(unknown.is_empty());
    let demo = form.demo.as_ref().unwrap();
    assert!(is_close(demo.questions[0].truth().unwrap(), 0.6));
    let slips = demo.questions[0].slip_values();
    assert!(
        slips
            .iter()
            .any(|(id, value)| *id == "all" && is_close(*value, 0.8))
    );
    assert!(!(demo.fits)(&demo.questions[0]), "it didn't grow");
    let written = form.link_figures(Language::Slovenian);
    let written: Vec<(&str, &str)> = written
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
        .collect();
    assert_eq!(written, [link[0], link[1], link[2]]);
}

#[test]
fn what_a_link_leaves_out_is_as_in_the_original() {
    let (form, _) = opened("growth", &[], Language::Lithuanian);
    assert_eq!(form.link_figures(Language::Lithuanian), []);
    let (form, _) = opened("year", &[("churn_rate", "2.5%")], Language::Lithuanian);
    assert_eq!(form.fields[1].text, "2,5");
    let of_demo = form.demo.as_ref().unwrap().questions[0].values();
    assert_eq!(of_demo.get(form.fields[0].figure.variable), Ok(1000.0));
    assert_eq!(
        form.link_figures(Language::Lithuanian),
        [("churn_rate".to_owned(), "0.025".to_owned())]
    );
}

#[test]
fn later_questions_share_what_they_have_in_common() {
    let keys: Vec<String> = demo("blind")
        .figures()
        .into_iter()
        .map(|one| one.key)
        .collect();
    assert_eq!(
        keys,
        [
            "customers_start",
            "customers_new",
            "customers_end",
            "b.customers_end"
        ]
    );
    let (form, _) = opened(
        "blind",
        &[("customers_start", "400"), ("b.customers_end", "60")],
        Language::English,
    );
    let questions = form.demo.unwrap().questions;
    assert!(is_close(questions[0].truth().unwrap(), 170.0 / 400.0));
    assert!(is_close(questions[1].truth().unwrap(), 20.0 / 400.0));
    assert_eq!(demo("score").figures().len(), 9);
    assert_eq!(demo("score").place_of(2), Some((1, 1)));
}

#[test]
fn figures_that_allow_no_demonstration_are_named_and_kept() {
    let wrong = [
        ("growth", "customers_new", "2000", "new_above_end"),
        ("growth", "customers_start", "abc", "not_a_number"),
        ("growth", "customers_start", "", "demo_missing"),
        ("blind", "b.customers_end", "900", "kept_above_start"),
        ("five", "customers_saved", "5000", "saved_above_kept"),
        ("alone", "demo-loyal", "0.3", "demo_loyal_stay_less"),
        (
            "mix",
            "demo-firms-rate-after",
            "0.5",
            "demo_group_got_worse",
        ),
        ("chance", "promoters", "5000", "demo_too_many_answers"),
        ("chance", "demo-rise", "0", "demo_no_rise"),
        ("small", "b.satisfied", "400", "satisfied_above_responses"),
        ("year", "churn_rate", "101%", "above_one"),
        ("worth", "margin", "-", "demo_missing"),
        ("worth", "margin", "0", "no_margin"),
        ("worth", "discount_rate", "0", "demo_nothing_to_show"),
        ("year", "churn_rate", "0%", "zero_denominator"),
        ("year", "churn_rate", "100%", "all_leave"),
        ("year", "demo-months", "0", "demo_nothing_to_show"),
        ("year", "customers_start", "0", "zero_denominator"),
        ("blind", "b.customers_end", "210", "demo_nothing_to_show"),
        (
            "onepoint",
            "demo-churn-before",
            "3%",
            "demo_nothing_to_show",
        ),
        (
            "onepoint",
            "b.demo-churn-after",
            "9%",
            "demo_nothing_to_show",
        ),
        (
            "mix",
            "demo-private-rate-after",
            "60%",
            "demo_group_got_worse",
        ),
        ("mix", "demo-firms-after", "225", "demo_nothing_to_show"),
        ("mix", "demo-firms-before", "0", "zero_denominator"),
    ];
    for (id, key, value, code) in wrong {
        let (form, _) = opened(id, &[(key, value)], Language::English);
        assert!(form.demo.is_none(), "{id} {key}={value}");
        let problem = |field: &DemoField| match &field.content {
            Content::Wrong(wrong) => Some(wrong.problem.code()),
            _ => Some(field.problem?.code()),
        };
        let problems: Vec<&str> = form.fields.iter().filter_map(problem).collect();
        assert_eq!(problems, [code], "{id} {key}={value}");
        let mut texts = form.fields.iter().map(|field| field.text.as_str());
        let kept = value.trim_end_matches('%');
        let kept = if code.starts_with("demo_l") || code.starts_with("demo_g") {
            ""
        } else {
            kept
        };
        assert!(texts.any(|text| text.contains(kept)), "{id} {key}={value}");
    }
    let (_, unknown) = opened("growth", &[("staff", "3")], Language::English);
    assert_eq!(unknown, ["staff"]);
    let (form, _) = opened("onepoint", &[("demo-churn-after", "0")], Language::English);
    assert_eq!(form.problem, Some(Problem::ZeroDenominator));
}

#[test]
fn an_axis_has_room_for_other_figures() {
    let axis = |id: &str, figures: &[(&str, &str)]| {
        opened(id, figures, Language::English)
            .0
            .demo
            .unwrap()
            .questions[0]
            .axis()
    };
    for id in workshop::IDS {
        let question = &demo(id).questions[0];
        if let Ask::Number { axis, .. } = question.ask {
            assert_eq!(question.axis(), Some(axis), "{id} stays as it is");
        }
    }
    assert_eq!(axis("worth", &[("margin", "500")]), Some([0.0, 12_000.0]));
    assert_eq!(axis("worth", &[("margin", "5")]), Some([0.0, 120.0]));
    assert_eq!(
        axis("growth", &[("customers_start", "700")]),
        Some([0.0, 2.4])
    );
    assert_eq!(axis("chance", &[("demo-rise", "40")]), Some([0.0, 100.0]));
}

#[test]
fn impossible_slips_are_left_out_and_the_others_fit_the_axis() {
    let figures = [("customers_start", "2000"), ("churn_rate", "10%")];
    let (form, _) = opened("year", &figures, Language::English);
    let question = &form.demo.unwrap().questions[0];
    let slips = question.slip_values();
    assert_eq!(slips, [("once", 1800.0)], "fewer than no customers remain");
    let [least, most] = question.axis().unwrap();
    assert!(least == 0.0 && most >= 1800.0, "{most}");
    // A score can be negative, so its axis keeps all of them.
    assert_eq!(demo("mix").questions[0].slip_values().len(), 1);
}

#[test]
fn the_working_names_its_parts_and_has_enough_decimals() {
    let mix = demo("mix").questions[0].working();
    let of: Vec<Of> = mix.iter().map(|line| line.of).collect();
    assert_eq!(of, [Of::Part, Of::Part, Of::Result, Of::Result]);
    let values: Vec<f64> = mix[..2]
        .iter()
        .filter_map(|line| match line.sides.last() {
            Some(Math::Figure { value, .. }) => Some(*value),
            _ => None,
        })
        .collect();
    assert!(
        is_close(values[0], 0.66) && is_close(values[1], 0.65),
        "last year comes first"
    );
    let lifts = demo("onepoint").questions[0].working();
    let of: Vec<Of> = lifts.iter().map(|line| line.of).collect();
    assert!(matches!(of[..], [Of::Case(0, first), Of::Case(1, second)]
            if is_close(first, 1.0 / 3.0) && is_close(second, 1.0 / 7.0)));
    // 0.79 ÷ 0.97 isn't 81.8%, but 0.793 ÷ 0.97 is.
    let alone = demo("alone").questions[0].working();
    assert_eq!(alone.last().unwrap().extra, 1);
    for id in workshop::IDS {
        let asked = demo(id).questions.into_iter();
        let mut lines = asked.flat_map(|question| question.working());
        assert!(lines.all(|line| line.is_exact), "{id}");
    }
}

#[test]
fn a_recalled_question_has_one_answer() {
    for id in workshop::IDS {
        assert_ne!(demo(id).recall, Some("worth"), "{id}");
    }
}
