//! The English messages with their arguments: whole sentences, in every plural form, for every worked case.

use crate::catalogue::values;
use crate::make::PLAIN;
use crate::words::{arguments_of, messages, names_of, patterns};

use loyalty_lab::formula::evaluate::{Values, evaluate};
use loyalty_lab::formula::variable::Kind;
use loyalty_lab::metrics;
use loyalty_lab::metrics::metric::Metric;
use loyalty_lab::words::argument::{Argument, Numbers};
use loyalty_lab::words::language::Language;
use loyalty_lab::words::messages::Messages;

/// Every plural form, without any unresolved argument.
#[test]
fn every_message_can_be_written() {
    let messages = messages(Language::English);
    for (key, pattern) in patterns() {
        let names: Vec<&'static str> = arguments_of(&pattern)
            .into_iter()
            .map(|name| &*name.leak())
            .collect();
        for number in [0.0, 1.0, 2.0, 5.0, 11.0, 21.0, 1000.0] {
            let arguments: Vec<(&'static str, Argument)> =
                names.iter().map(|name| (*name, number.into())).collect();
            let text = messages.with(&key, &arguments, PLAIN);
            assert!(!is_open(&text) && !text.trim().is_empty(), "{key}: {text}");
            if names.is_empty() {
                break;
            }
        }
    }
}

fn is_open(text: &str) -> bool {
    text.contains("{$") || text.contains("{ $") || text.contains('⟨') || text.contains("NaN")
}

/// The sentences of a page with the figures of every worked case, with each optional figure left out in turn.
#[test]
fn sentences_are_whole_for_every_case() {
    let messages = messages(Language::English);
    let mut written = 0;
    for metric in metrics::all() {
        for case in &metric.cases {
            let optional = metric
                .inputs
                .iter()
                .filter(|input| metric.is_optional(**input))
                .map(Some);
            for left_out in std::iter::once(None).chain(optional) {
                let mut values = values(case);
                if let Some(input) = left_out {
                    values.unset(*input);
                }
                assert!(metric.main().unwrap().evaluate(&values).is_ok());
                let arguments = arguments(metric, &values);
                for key in [
                    format!("metric-{}-sentence", metric.id),
                    format!("metric-{}-copy", metric.id),
                    format!("picture-{}", metric.id),
                ] {
                    let text = messages.with(&key, &arguments, PLAIN);
                    assert!(!is_open(&text), "{key} for {}: {text}", case.id);
                    written += 1;
                }
            }
        }
    }
    assert!(written > 100, "only {written} sentences");
}

fn arguments(metric: &Metric, values: &Values) -> Vec<(&'static str, Argument)> {
    let mut arguments = vec![("per", "per month".to_owned().into())];
    let mut add = |id: &'static str, kind: Kind, value: Option<f64>| {
        if let Some(value) = value {
            let is_count = kind == Kind::Count;
            arguments.push((
                id,
                if is_count {
                    value.into()
                } else {
                    value.to_string().into()
                },
            ));
        }
    };
    for input in &metric.inputs {
        add(input.id, input.kind, values.get(*input).ok());
    }
    for definition in &metric.definitions {
        add(
            definition.id.rsplit('.').next().unwrap(),
            definition.result.kind,
            definition.evaluate(values).ok(),
        );
    }
    for (variable, expr) in &metric.mentions {
        add(variable.id, variable.kind, evaluate(expr, values).ok());
    }
    arguments
}

/// A rival's argument is the last part of its id, which must not be the name of another argument.
#[test]
fn arguments_of_a_page_have_names_of_their_own() {
    for metric in metrics::all() {
        let count = metric.inputs.len() + metric.definitions.len() + metric.mentions.len();
        // One more argument is the period of the figures.
        assert_eq!(names_of(metric).len(), count + 1, "{}", metric.id);
    }
}

#[test]
fn the_pseudo_language_is_longer_and_bracketed() {
    let (english, pseudo) = (messages(Language::English), messages(Language::Pseudo));
    let mut short = Vec::new();
    for (key, pattern) in patterns() {
        if !arguments_of(&pattern).is_empty() {
            continue;
        }
        let (plain, long) = (english.text(&key), pseudo.text(&key));
        assert!(long.contains('⟦') && long.contains('⟧'), "{key}: {long}");
        let (plain, long) = (plain.chars().count(), long.chars().count());
        if long * 2 < plain * 3 {
            short.push(format!("{key}: {plain} letters became {long}"));
        }
    }
    assert!(short.is_empty(), "{short:#?}");
}

#[test]
fn the_pseudo_language_brackets_the_words_around_figures() {
    let pseudo = messages(Language::Pseudo);
    let text = pseudo.with("periods", &[("number", 3.0.into())], PLAIN);
    assert!(text.starts_with("3 ⟦") && text.ends_with('⟧'), "{text}");
}

#[test]
fn a_missing_key_shows() {
    assert_eq!(
        &*messages(Language::English).text("no-such-key"),
        "⟨no-such-key⟩"
    );
}

/// The number itself comes before its plural form.
#[test]
fn variants_follow_the_plural_forms_that_are_passed() {
    let form = |number: f64| {
        let (ten, hundred) = (number % 10.0, number % 100.0);
        let is_teen = (11.0..=19.0).contains(&hundred);
        Some(match ten {
            _ if number.fract() != 0.0 => "many",
            1.0 if !is_teen => "one",
            2.0..=9.0 if !is_teen => "few",
            _ => "other",
        })
    };
    let text = "n = { $n ->\n    [0] none\n    [one] one { $n }\n    [few] few { $n }\n    [many] many { $n }\n   *[other] other { $n }\n}\n";
    let numbers = Numbers {
        form: &form,
        ..PLAIN
    };
    let messages = Messages::parse(Language::Lithuanian, text.to_owned()).unwrap();
    let whole = (1..=320).map(f64::from);
    for number in whole.chain([0.5, 1.5, 2.5, 9.62, 24.75]) {
        let want = format!("{} {number}", form(number).unwrap());
        assert_eq!(messages.with("n", &[("n", number.into())], numbers), want);
    }
    assert_eq!(messages.with("n", &[("n", 0.0.into())], numbers), "none");
}

#[test]
fn a_key_that_occurs_twice_is_an_error() {
    let parse = |text: &str| Messages::parse(Language::English, text.to_owned());
    assert!(parse("a = 1\nb = 2\n").is_ok());
    assert!(parse("a = 1\na = 2\n").is_err());
    assert!(parse("a = { $x\n").is_err());
}

/// A missing argument appears by its name, and a missing variant as the default one.
#[test]
fn what_is_missing_shows() {
    let text = "a = { $x } of { $y ->\n    [one] one\n   *[other] many\n }\n";
    let messages = Messages::parse(Language::English, text.to_owned()).unwrap();
    assert_eq!(messages.with("a", &[], PLAIN), "{$x} of many");
    let arguments = [("x", "half".into()), ("y", 1.0.into())];
    assert_eq!(messages.with("a", &arguments, PLAIN), "half of one");
}

/// Characters that a published file can't encode are escaped.
#[test]
fn escaped_characters_are_read() {
    let text = "a = 3 { \"\\u00D7\" } 4\n";
    let messages = Messages::parse(Language::Russian, text.to_owned()).unwrap();
    assert_eq!(&*messages.text("a"), "3 × 4");
}

/// Functions, terms and references to other messages aren't read, rather than shown as they are.
#[test]
fn unsupported_patterns_are_an_error() {
    for text in ["{ NUMBER($x) }", "{ -brand }", "{ other }"] {
        let text = format!("a = {text}\n");
        assert!(Messages::parse(Language::English, text).is_err());
    }
}
