//! What a typed text means in the field of a variable, and in a link.

use std::collections::BTreeSet;

use crate::make::{variable, variables};
use Language::{Bulgarian, English, Slovenian};
use proptest::prelude::*;

use loyalty_lab::calculation::input::{
    Content, content, link_of_text, outer, text_of_link, text_of_value,
};
use loyalty_lab::formula::variable::Variable;
use loyalty_lab::words::language::Language;
use loyalty_lab::words::number::Plain;

/// The content of a field on one line: the inner value and the other reading, or the problem and
/// what would be accepted instead.
fn said(variable: Variable, text: &str, language: Language) -> String {
    match content(variable, text, language) {
        Content::Empty => String::new(),
        Content::Value(understood) => {
            let other = understood
                .other
                .map(|other| format!(" or {}", other.as_str()));
            let currency = understood.currency.map(|code| format!(" {code}"));
            format!(
                "{}{}{}",
                understood.number.as_str(),
                other.unwrap_or_default(),
                currency.unwrap_or_default()
            )
        }
        Content::Wrong(wrong) => {
            let instead = wrong
                .instead
                .iter()
                .map(|number| format!(" {}", number.as_str()));
            format!("!{}{}", wrong.problem.code(), instead.collect::<String>())
        }
    }
}

fn check(id: &str, cases: &[(&str, &str)]) {
    for (text, want) in cases {
        assert_eq!(said(variable(id), text, English), *want, "{text:?} in {id}");
    }
}

#[test]
fn counts() {
    let many = "9".repeat(400);
    let long = "1".repeat(1001);
    check(
        "customers_start",
        &[
            ("", ""),
            ("-", ""),
            ("0", "0"),
            ("1 234", "1234"),
            // A count is whole, so the other reading isn't offered.
            ("1,234", "1234"),
            ("12.5", "!not_whole 12 13"),
            ("12,5", "!not_whole 12 13"),
            ("0.5", "!not_whole 0 1"),
            ("12.0", "12"),
            ("-3", "!negative"),
            ("-2.5", "!negative"),
            ("85%", "!percent_here"),
            ("85 %", "!percent_here"),
            ("€ 20", "!currency_here"),
            ("20 лв.", "!currency_here"),
            ("9007199254740992", "9007199254740992"),
            ("9007199254740993", "!too_large"),
            (&many, "!too_large"),
            ("abc", "!not_a_number"),
            ("1e400", "!not_a_number"),
            ("1.2.3", "!two_decimal_signs"),
            (&long, "!too_long"),
        ],
    );
}

/// Where a double can no longer distinguish a half from the next whole number, the digits still can.
#[test]
fn half_a_customer_next_to_the_largest_count() {
    let halves = [
        "9007199254740990.5",
        "9007199254740991.5",
        "9007199254740992.5",
    ];
    let taken: Vec<String> = halves
        .into_iter()
        .map(|text| said(variable("customers_start"), text, English))
        .filter(|said| !said.starts_with("!not_whole") && !said.starts_with("!too_large"))
        .collect();
    assert_eq!(taken, Vec::<String>::new());
}

#[test]
fn counts_where_the_sign_groups_in_another_language() {
    let customers = variable("customers_start");
    assert_eq!(said(customers, "1,234", Bulgarian), "!not_whole 1234 1 2");
    assert_eq!(said(customers, "1.234", Slovenian), "1234");
    assert_eq!(said(customers, "1.234", English), "!not_whole 1234 1 2");
}

#[test]
#[rustfmt::skip] // one line per case
fn shares() {
    check(
        "retention_rate",
        &[
            ("85", "0.85"),
            ("85 %", "0.85"),
            ("85%", "0.85"),
            ("0.85", "0.0085 or 85"),
            ("0.85 %", "0.0085"),
            ("1", "0.01"),
            ("0", "0"),
            ("100", "1"),
            ("100.01", "!above_one"),
            ("150 %", "!above_one"),
            ("-5", "!negative"),
            ("-5 %", "!negative"),
            ("€ 20", "!currency_here"),
            ("x", "!not_a_number"),
            // 1234% is too much, but 1.234% isn't.
            ("1,234", "!above_one 1.234"),
        ],
    );
    // A rate such as a discount can exceed 100%.
    check(
        "discount_rate",
        &[("150", "1.5"), ("8", "0.08"), ("0.08", "0.0008 or 8"), ("-1", "!negative")],
    );
}

#[test]
#[rustfmt::skip] // one line per case
fn money() {
    check(
        "purchase_value",
        &[
            ("€ 20", "20 EUR"),
            ("20.50 USD", "20.5 USD"),
            ("1,234", "1234 or 1.234"),
            ("1,234.5", "1234.5"),
            ("-1", "!negative"),
            ("20 %", "!percent_here"),
            ("1000000000000000", "1000000000000000"),
            ("2000000000000000", "!too_large"),
        ],
    );
    check(
        "margin",
        &[("-1", "-1"), ("−€ 20", "-20 EUR"), ("-2000000000000000", "!too_large")],
    );
}

#[test]
#[rustfmt::skip] // one line per case
fn points_ratios_and_durations() {
    check(
        "nps",
        &[("-100", "-100"), ("100", "100"), ("12.5", "12.5"), ("101", "!beyond_points"), ("-100.5", "!beyond_points"), ("50 %", "!percent_here"), ("€ 5", "!currency_here")],
    );
    check(
        "purchase_frequency",
        &[("3.4", "3.4"), ("-1", "!negative"), ("5 %", "!percent_here"), ("1e400", "!not_a_number")],
    );
    check(
        "customer_lifespan",
        &[("4.5", "4.5"), ("0", "0"), ("-1", "!negative"), ("€ 5", "!currency_here")],
    );
}

/// What is offered instead of a wrong text must itself be valid.
#[test]
fn offers_are_values_that_the_field_takes() {
    for variable in variables() {
        for text in [
            "12.5",
            "1,234",
            "0.85",
            "1.234",
            "0.5",
            "999,999",
            "-1,234",
            "9007199254740991.5",
        ] {
            let offers = match content(variable, text, English) {
                Content::Empty => vec![],
                Content::Value(understood) => understood.other.into_iter().collect(),
                Content::Wrong(wrong) => wrong.instead,
            };
            for offer in offers {
                let taken = content(variable, &format!("{}0", decimals(&offer)), English);
                assert!(
                    matches!(taken, Content::Value(_)),
                    "{} in {} offers {offer:?}",
                    text,
                    variable.id
                );
            }
        }
    }
}

/// With a decimal point, so that another zero changes nothing.
fn decimals(number: &Plain) -> String {
    let text = number.as_str();
    if text.contains('.') {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

#[test]
fn figures_of_links() {
    let cases = [
        ("customers_start", "1000", "1000"),
        ("customers_start", " 1000 ", "1000"),
        ("retention_rate", "0.85", "85"),
        ("retention_rate", "85%", "85"),
        ("retention_rate", "85 %", "85"),
        ("retention_rate", "1", "100"),
        ("discount_rate", "1.5", "150"),
        ("nps", "-12.5", "-12.5"),
        ("purchase_value", "4.2", "4.2"),
        // Text that isn't a figure is kept, so that the field can say what is wrong with it.
        ("customers_start", "abc", "abc"),
        ("customers_start", "85%", "85%"),
        ("customers_start", "1e400", "1e400"),
        ("customers_start", "NaN", "NaN"),
        ("customers_start", "", ""),
        ("retention_rate", "ninety%", "ninety%"),
        ("retention_rate", "%", "%"),
    ];
    for (id, figure, want) in cases {
        assert_eq!(
            text_of_link(variable(id), figure, English),
            want,
            "{figure:?} for {id}"
        );
    }
    assert_eq!(
        text_of_link(variable("purchase_value"), "1234.5", Bulgarian),
        "1234,5"
    );
    assert_eq!(
        text_of_link(variable("retention_rate"), "0.855", Slovenian),
        "85,5"
    );
}

#[test]
fn computed_values_go_into_fields() {
    for (id, value, language, want) in [
        ("retention_rate", 0.855, English, "85.5"),
        ("retention_rate", 0.07, English, "7"),
        ("purchase_value", 1234.5, Bulgarian, "1234,5"),
        ("nps", -0.0, English, "0"),
        ("margin", f64::NAN, English, ""),
    ] {
        assert_eq!(
            text_of_value(variable(id), value, language),
            want,
            "{value} for {id}"
        );
    }
}

/// A link with a wrong field must not turn it into a valid one for the receiver.
#[test]
fn what_is_wrong_stays_wrong_in_a_link() {
    let texts = [
        "abc",
        "85 %",
        "€ 20",
        "-5",
        "12.5",
        "1.2.3",
        "101",
        "9007199254740993",
        "-101",
    ];
    let mut changed = BTreeSet::new();
    for variable in variables() {
        for text in texts {
            let linked = text_of_link(variable, &link_of_text(variable, text, English), English);
            let code = |text: &str| match content(variable, text, English) {
                Content::Wrong(wrong) => wrong.problem.code(),
                _ => "fine",
            };
            if code(&linked) != code(text) {
                changed.insert(format!(
                    "{}: {text} is {}, {linked} is {}",
                    variable.id,
                    code(text),
                    code(&linked)
                ));
            }
        }
    }
    assert!(changed.is_empty(), "{changed:#?}");
}

proptest! {
    /// A figure comes out of a field as it went in, in any language.
    #[test]
    fn a_figure_survives_the_field(digits in "-?[0-9]{1,15}(\\.[0-9]{1,9})?") {
        let figure = Plain::parse(&digits).unwrap();
        for variable in variables() {
            for language in Language::ALL {
                let text = text_of_link(variable, figure.as_str(), language);
                let back = link_of_text(variable, &text, language);
                prop_assert_eq!(back.as_str(), figure.as_str(), "{} as {} in {:?}", variable.id, text, language);
            }
        }
    }

    /// A link written in one language is the same number in another.
    #[test]
    fn languages_agree_on_a_link(digits in "[0-9]{1,9}(\\.[0-9]{1,6})?") {
        let value = |variable, language| match content(variable, &text_of_link(variable, &digits, language), language) {
            Content::Value(understood) => Ok(understood.value),
            Content::Wrong(wrong) => Err(wrong.problem.code()),
            Content::Empty => Err(""),
        };
        for variable in variables() {
            for language in Language::ALL {
                prop_assert_eq!(value(variable, language), value(variable, English), "{}", variable.id);
            }
        }
    }

    /// Whatever is typed, a value is always one that the variable can take.
    #[test]
    fn values_lie_in_the_range(text in prop_oneof![any::<String>(), "[-0-9., %€]{0,22}"]) {
        for variable in variables() {
            for language in Language::ALL {
                if let Content::Value(understood) = content(variable, &text, language) {
                    let (least, greatest) = variable.range;
                    prop_assert!((least..=greatest).contains(&understood.value), "{text:?} in {}", variable.id);
                    prop_assert_eq!(understood.number.value(), understood.value);
                    let is_whole = outer(variable, &understood.number).is_whole();
                    prop_assert!(!variable.is_whole || is_whole, "{text:?} in {}", variable.id);
                }
            }
        }
    }
}
