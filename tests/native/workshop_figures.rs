//! Demonstrations with other figures: whichever figures are allowed, every text can be written and is true.

use loyalty_lab::calculation::demo_form::{read_demo, texts_of_figures};
use loyalty_lab::formula::evaluate::Values;
use loyalty_lab::formula::variable::{Kind, Variable};
use loyalty_lab::metrics;
use loyalty_lab::words::argument::Argument;
use loyalty_lab::words::language::Language;
use loyalty_lab::words::messages::Messages;
use loyalty_lab::workshop;
use loyalty_lab::workshop::demo::{AnswerSource, Demo};

use crate::make::PLAIN;
use crate::source::files;
use crate::workshop::workshop_keys;

/// How often the figures of each demonstration are drawn.
const ROUNDS: usize = 600;

/// Numbers that always come in the same order.
struct Draws(u64);

impl Draws {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % below
    }

    /// A figure that a trainer could enter: often one at the edge of what is possible.
    fn figure(&mut self, variable: Variable, original: f64) -> f64 {
        let any = self.next(1000) as f64;
        let choices = match variable.kind {
            Kind::Count => [0.0, 1.0, 2.0, original, any.round() / 5.0],
            Kind::Money => [0.0, 0.01, 50.0, original, any * 100.0],
            _ => [0.0, 1.0, 0.999999, original, any / 1000.0],
        };
        match (variable.kind, choices[self.next(choices.len())]) {
            (Kind::Count, figure) => figure.round(),
            (_, figure) => figure,
        }
    }
}

fn texts(language: Language) -> Messages {
    let place = format!("words/{}/guides/workshop-demos.ftl", language.tag());
    let file = files("ftl").into_iter().find(|file| file.path == place);
    Messages::parse(language, file.unwrap().text).unwrap_or_else(|broken| panic!("{broken:?}"))
}

/// What is false about a demonstration that these figures allow.
fn find_false(demo: &Demo) -> Option<&'static str> {
    let figure = |set: usize, id: &str| {
        let mut figures = demo.figures().into_iter();
        figures
            .find(|figure| figure.set == set && figure.variable.id == id)
            .unwrap()
            .value
    };
    let truth = |place: usize| demo.questions[place].truth().unwrap();
    let is_false = match demo.id {
        "blind" => truth(0) == truth(1),
        "year" => truth(0) >= figure(0, "customers_start"),
        "onepoint" => demo.questions[0]
            .results()
            .iter()
            .any(|lift| lift.unwrap() <= 0.0),
        "worth" => truth(0) <= 0.0,
        "mix" => {
            let of = |id: &str| figure(0, &format!("demo-{id}"));
            of("firms-rate-after") <= of("firms-rate-before")
                || of("private-rate-after") <= of("private-rate-before")
                || of("firms-before") * of("private-after")
                    == of("firms-after") * of("private-before")
        }
        _ => false,
    };
    is_false.then_some("not what its texts say")
}

#[test]
fn texts_hold_for_all_figures_that_are_allowed() {
    let languages: Vec<(Language, Messages)> =
        Language::spoken().map(|one| (one, texts(one))).collect();
    let keys = workshop_keys();
    let mut draws = Draws(11);
    for id in workshop::IDS {
        let original = workshop::find(id).unwrap();
        let own = |key: &&String| key.starts_with(&format!("demo-{id}-"));
        let mut allowed = 0;
        // Markets have no figures.
        let rounds = if original.figures().is_empty() {
            1
        } else {
            ROUNDS
        };
        for _ in 0..rounds {
            let figures = original.figures();
            let drawn = figures
                .iter()
                .map(|one| draws.figure(one.variable, one.value));
            let demo = original.with_figures(&drawn.collect::<Vec<f64>>());
            if demo.contradiction().is_some() {
                continue;
            }
            allowed += 1;
            let said: Vec<String> = demo
                .figures()
                .iter()
                .map(|one| format!("{}={}", one.key, one.value))
                .collect();
            let of = format!("{id}?{}", said.join("&"));
            assert_eq!(find_false(&demo), None, "{of}");
            for question in &demo.questions {
                let results = question.results();
                assert!(
                    results
                        .iter()
                        .all(|result| result.is_some_and(f64::is_finite)),
                    "{of}"
                );
                let Some([least, most]) = question.axis() else {
                    continue;
                };
                assert!(most > least, "{of}");
                if question.result.kind == Kind::Count {
                    assert!(most >= 5.0, "{of}: its marks are the same");
                }
            }
            let arguments: Vec<(&'static str, Argument)> = demo
                .mentioned()
                .into_iter()
                .map(|(variable, value)| (variable.id, value.into()))
                .collect();
            for (language, messages) in &languages {
                for key in keys.iter().filter(own) {
                    let text = messages.with(key, &arguments, PLAIN);
                    let is_open = text.contains("{$") || text.contains('⟨') || text.contains("NaN");
                    assert!(!is_open, "{of} {}: {text}", language.tag());
                }
            }
        }
        assert!(
            allowed * 40 >= rounds,
            "{id}: only {allowed} draws are allowed"
        );
    }
}

/// What the catalogue has isn't written down again.
#[test]
fn no_formula_of_a_demonstration_is_one_of_the_catalogue() {
    for id in workshop::IDS {
        let demo = workshop::find(id).unwrap();
        let questions = demo.questions.iter();
        let answers = questions.flat_map(|one| {
            one.slips
                .iter()
                .map(|slip| &slip.answer)
                .chain([&one.answer])
        });
        for source in answers.chain(demo.mentions.iter().map(|(_, source)| source)) {
            if let AnswerSource::Formula(formula) = source {
                let values = demo.questions[0].values();
                let mut all = metrics::all().iter().flat_map(|metric| &metric.definitions);
                let known = all.find(|definition| {
                    [&values, &Values::default()]
                        .map(|values| definition.formula(values))
                        .contains(&formula)
                });
                assert_eq!(known.map(|definition| definition.id), None, "{id}");
            }
        }
    }
}

#[test]
fn keys_of_earlier_links_are_read() {
    let original = workshop::find("five").unwrap();
    let link = [
        ("demo-keeping-spend", "20000"),
        ("demo-kept", "1000"),
        ("demo-saved", "100"),
    ]
    .map(|(key, figure)| (key, figure.to_owned()));
    let (texts, unknown) = texts_of_figures(&original, &link, Language::English);
    assert!(unknown.is_empty(), "{unknown:?}");
    let figures = read_demo(&original, &texts, Language::English).link_figures(Language::English);
    let keys: Vec<&str> = figures.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["keeping_spend", "customers_kept", "customers_saved"]);
}

/// Bars compare what can be compared: figures of one kind, from zero, in one row.
#[test]
fn the_scene_draws_bars_only_for_figures_of_one_kind() {
    use loyalty_lab::workshop::bars::bar_heights;
    let heights = |id: &str| {
        let demo = workshop::find(id).unwrap();
        bar_heights(&demo.questions[0].cases[0])
    };
    assert_eq!(
        heights("growth"),
        [1000.0 / 1100.0, 400.0 / 1100.0, 1.0].map(Some)
    );
    let score = [Some(1.0), Some(30.0 / 48.0), Some(22.0 / 48.0)];
    assert_eq!(heights("score"), score);
    // The rise is in points, not in customers.
    assert_eq!(heights("chance"), [score.as_slice(), &[None]].concat());
    // Customers, a share and months; money and shares; five figures; eight figures.
    for id in ["year", "worth", "five", "mix"] {
        assert!(heights(id).iter().all(Option::is_none), "{id}");
    }
    let start = workshop::find("growth").unwrap().questions[0].cases[0][0].0;
    assert_eq!(bar_heights(&[(start, 0.0), (start, 0.0)]), [None, None]);
    assert_eq!(bar_heights(&[(start, -1.0), (start, 2.0)]), [None, None]);
    assert_eq!(bar_heights(&[]), []);
}
