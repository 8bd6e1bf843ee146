//! The figures in the texts of the demonstrations: they come as arguments, computed again here, and what is written
//! out is a definition and not a figure.

use loyalty_lab::formula::evaluate::Values;
use loyalty_lab::metrics;
use loyalty_lab::metrics::nps::{DETRACTORS, PASSIVES, PROMOTERS};
use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::proportion::Proportion;
use loyalty_lab::workshop;

use crate::source::files;
use crate::words::patterns_of;

/// The numbers that texts of demonstrations may write out in any language, and what they are.
const DEFINITIONS: [(&str, &[u32]); 11] = [
    // The scale of the question.
    ("score-scene", &[9, 10, 7, 8, 0, 6]),
    ("score-slip-with-passives", &[6]),
    ("score-reply-with-passives", &[7, 8]),
    ("chance-notes", &[100, 9, 6, 4]),
    // What the question counts.
    ("chance-ask", &[100]),
    ("rises", &[100]),
    // A threshold, and the level of an interval.
    ("chance-slip-significant", &[5]),
    ("small-reveal", &[95]),
    // A comparison with coins, the formula 1 ÷ churn, a company that the trainer asks about.
    ("chance-reply-impossible", &[100]),
    ("onepoint-reveal", &[1]),
    ("onepoint-notes", &[2]),
];

/// Written in digits or as a word: a year of months.
const TWELVE: (&str, &[u32]) = ("year-try", &[12]);

/// A text without the numbers of the guides that it names.
fn without_guides(text: &str) -> String {
    let mut rest = text.to_owned();
    while let Some((start, after)) = rest.split_once("[") {
        let Some((inside, end)) = after.split_once(']') else {
            break;
        };
        // The key of a variant, such as `[1]`, has no comma.
        let kept = if inside.contains(',') { "" } else { inside };
        rest = format!("{start}\u{0}{kept}\u{1}{end}");
    }
    rest.replace('\u{0}', "[").replace('\u{1}', "]")
}

/// The numbers of a text outside its arguments and selectors, and other than those of guides.
fn written_out(text: &str) -> Vec<u32> {
    let mut numbers = Vec::new();
    for line in without_guides(text).lines() {
        // The key of a variant, such as `[1]`, isn't shown.
        let line = match line.trim_start().split_once(']') {
            Some((start, rest)) if start.trim_start_matches('*').starts_with('[') => rest,
            _ => line,
        };
        let outside = line
            .split('{')
            .enumerate()
            .map(|(place, part)| match place {
                0 => part,
                _ => part.split_once('}').map_or("", |(_, rest)| rest),
            });
        for part in outside {
            let digits = part.split(|c: char| !c.is_ascii_digit());
            numbers.extend(digits.filter_map(|run| run.parse::<u32>().ok()));
        }
    }
    numbers
}

#[test]
fn figures_are_arguments_and_never_written_out() {
    let mut checked = 0;
    for file in files("ftl") {
        if !file.path.ends_with("guides/workshop-demos.ftl") {
            continue;
        }
        for (key, text) in patterns_of(&file.text) {
            let name = key.strip_prefix("demo-").unwrap();
            let mut known = DEFINITIONS.iter().chain([&TWELVE]);
            let allowed = known
                .find(|(of, _)| *of == name)
                .map_or(&[][..], |(_, all)| all);
            for number in written_out(&text) {
                checked += 1;
                assert!(
                    allowed.contains(&number),
                    "{}: {key} says {number}",
                    file.path
                );
            }
        }
    }
    assert!(checked >= 5 * 14, "{checked}");
    assert_eq!(
        written_out("  [1] { $number } of 3,000 in { $a }12 of [guide 4, in Lithuanian]"),
        [3, 0, 12]
    );
}

/// A figure that a text mentions, in inner units.
fn mentioned(id: &str, variable: &str) -> f64 {
    let demo = workshop::find(id).unwrap();
    let mut mentions = demo.mentions.iter();
    let (_, source) = mentions.find(|(of, _)| of.id == variable).unwrap();
    source.value(&demo.questions[0].values()).unwrap()
}

#[test]
fn the_figures_that_texts_mention_follow_from_those_of_the_scene() {
    // 1,000 customers at the start, 400 new ones, 1,100 at the end.
    assert_eq!(mentioned("growth", "customers_lost"), 300.0);
    assert_eq!(mentioned("score", "answers"), 48.0 + 30.0 + 22.0);
    assert_eq!(mentioned("chance", "answers"), 48.0 + 30.0 + 22.0);
    let (mut customers, mut months) = (1000.0, 0);
    let mut half = 0;
    while months < 12 || customers > 500.0 {
        customers *= 0.95;
        months += 1;
        if months == 12 {
            let lost = mentioned("year", "customers_lost");
            assert!((lost - (1000.0 - customers)).abs() < 1e-9, "{lost}");
            assert_eq!(lost.round(), 460.0);
        }
        half = months;
    }
    let exact = mentioned("year", "half_life");
    assert!(
        (f64::from(half) - 1.0..f64::from(half)).contains(&exact),
        "{exact}"
    );
    assert!((1000.0 * 0.95f64.powf(exact) - 500.0).abs() < 1e-6);
    // The margin of a difference is z times the root of 2 v / n, with the variance v of one answer.
    let variance = 0.48 + 0.22 - 0.26f64 * 0.26;
    let enough = (1.959963984540054f64 / 0.04).powi(2) * 2.0 * variance;
    assert_eq!(mentioned("chance", "demo-enough"), enough.ceil());
    // Every other figure in a text is one of the scene.
    let mut all: Vec<(&str, &str)> = Vec::new();
    for id in workshop::IDS {
        let mentions = workshop::find(id).unwrap().mentions;
        all.extend(mentions.iter().map(|(variable, _)| (*id, variable.id)));
    }
    let tested = [
        ("growth", "customers_lost"),
        ("year", "half_life"),
        ("year", "customers_lost"),
        ("score", "answers"),
        ("chance", "answers"),
        ("chance", "demo-enough"),
    ];
    assert_eq!(all, tested);
}

/// Two of 100 customers who answer 9 instead of 6 turn from detractors to promoters.
#[test]
fn two_customers_move_a_score_by_four_points() {
    let mut all = metrics::all().iter();
    let nps = all.find_map(|metric| metric.definition("nps")).unwrap();
    let score = |promoters: f64, detractors: f64| {
        let values = Values::default()
            .with(PROMOTERS, promoters)
            .with(PASSIVES, 30.0)
            .with(DETRACTORS, detractors);
        nps.evaluate(&values).unwrap()
    };
    assert!((score(50.0, 20.0) - score(48.0, 22.0) - 4.0).abs() < 1e-9);
}

/// Wilson's interval by its formula, with 1.96 for 95%.
#[test]
fn the_intervals_in_brackets_have_the_level_that_the_text_names() {
    let question = &workshop::find("small").unwrap().questions[0];
    let found = question.intervals();
    for (interval, (part, all)) in found.iter().zip([(18.0, 20.0), (323.0, 380.0)]) {
        let (p, z) = (part / all, 1.959963984540054f64);
        let middle = (p + z * z / (2.0 * all)) / (1.0 + z * z / all);
        let half =
            z / (1.0 + z * z / all) * (p * (1.0 - p) / all + z * z / (4.0 * all * all)).sqrt();
        let interval = interval.unwrap();
        assert!(
            (interval.lower - (middle - half)).abs() < 1e-9,
            "{interval:?}"
        );
        assert!(
            (interval.upper - (middle + half)).abs() < 1e-9,
            "{interval:?}"
        );
        let same = Proportion::new(part, all)
            .unwrap()
            .wilson(Level::NinetyFive);
        assert_eq!((same.lower, same.upper), (interval.lower, interval.upper));
    }
    let shown: Vec<f64> = found
        .iter()
        .flatten()
        .flat_map(|interval| [interval.lower, interval.upper])
        .map(|end| (100.0 * end).round())
        .collect();
    assert_eq!(shown, [70.0, 97.0, 81.0, 88.0]);
}
