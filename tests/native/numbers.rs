//! Reading numbers as users of five languages type them.

use Language::{Bulgarian, English, Lithuanian, Russian, Slovenian};
use proptest::prelude::*;

use loyalty_lab::formula::variable::LARGEST_EXACT;
use loyalty_lab::words::currency::is_other;
use loyalty_lab::words::language::Language;
use loyalty_lab::words::number::{Plain, read};

/// The reading on one line: the number, the other reading, `%`, the currency; or what is wrong.
fn said(text: &str, language: Language) -> String {
    match read(text, language) {
        Err(misreading) => format!("{misreading:?}"),
        Ok(reading) => {
            let other = reading.other.map(|other| format!(" or {}", other.as_str()));
            let percent = if reading.percent { " %" } else { "" };
            let currency = reading.currency.map(|code| format!(" {code}"));
            let parts = [other, Some(percent.to_owned()), currency];
            parts
                .into_iter()
                .flatten()
                .fold(reading.number.as_str().to_owned(), |all, part| all + &part)
        }
    }
}

fn check(cases: &[(&str, &str)], languages: &[Language]) {
    for (text, want) in cases {
        for language in languages {
            assert_eq!(said(text, *language), *want, "{text:?} in {language:?}");
        }
    }
}

#[test]
fn what_reads_the_same_in_every_language() {
    let cases = [
        ("1000", "1000"),
        ("0", "0"),
        ("007", "7"),
        ("  42  ", "42"),
        // Grouping: spaces of every kind, apostrophes, and a separator that occurs twice.
        ("1 234", "1234"),
        ("1\u{A0}234", "1234"),
        ("1\u{202F}234", "1234"),
        ("1\u{2009}234", "1234"),
        ("12 345 678", "12345678"),
        ("1'234", "1234"),
        ("1’234", "1234"),
        ("1'234'567.5", "1234567.5"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        // Decimal signs.
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("12.50", "12.5"),
        ("1234,567", "1234.567"),
        ("1234.567", "1234.567"),
        ("1,2345", "1.2345"),
        ("1.2345", "1.2345"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        ("5.", "5"),
        ("5,", "5"),
        (".5", "0.5"),
        (",5", "0.5"),
        // Both kinds of separator.
        ("1 234,5", "1234.5"),
        ("1 234.5", "1234.5"),
        ("1\u{A0}234,5", "1234.5"),
        ("1\u{202F}234,567", "1234.567"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234.567,89", "1234567.89"),
        ("1,234,567.89", "1234567.89"),
        // Signs.
        ("-5", "-5"),
        ("–5", "-5"),
        ("−5", "-5"),
        ("− 5", "-5"),
        ("+5", "5"),
        ("-0", "0"),
        ("−1 234,5", "-1234.5"),
        // Percent signs.
        ("85%", "85 %"),
        ("85 %", "85 %"),
        ("85\u{A0}%", "85 %"),
        ("%85", "85 %"),
        ("% 85", "85 %"),
        ("−2,5 %", "-2.5 %"),
        // Currencies.
        ("€ 20", "20 EUR"),
        ("€20", "20 EUR"),
        ("20 €", "20 EUR"),
        ("20€", "20 EUR"),
        ("20\u{A0}€", "20 EUR"),
        ("20 EUR", "20 EUR"),
        ("EUR 20", "20 EUR"),
        ("20 eur", "20 EUR"),
        ("20 лв.", "20 BGN"),
        ("20 лв", "20 BGN"),
        ("1 000 ₽", "1000 RUB"),
        ("1 000 руб.", "1000 RUB"),
        ("1500 р.", "1500 RUB"),
        ("5 РУБ.", "5 RUB"),
        ("5 ЛВ.", "5 BGN"),
        ("5 Лв", "5 BGN"),
        ("12 345 щ.д.", "12345 USD"),
        ("12 345 грн.", "12345 UAH"),
        ("RSD 5", "5 RSD"),
        ("US$5", "5 USD"),
        ("5 Eur.", "5 EUR"),
        ("5 евро", "5 EUR"),
        ("5 ₺", "5 TRY"),
        ("5 kr.", "5 kr"),
        ("5,- €", "5 EUR"),
        ("€ 5.-", "5 EUR"),
        ("$1,234.50", "1234.5 USD"),
        ("-€ 20", "-20 EUR"),
        ("€ -20", "-20 EUR"),
        ("£0.99", "0.99 GBP"),
        // Invisible characters.
        ("\u{200B}85\u{FEFF}", "85"),
        ("\u{202A}1\u{202F}000\u{202C}", "1000"),
    ];
    check(&cases, &Language::ALL);
}

#[test]
#[rustfmt::skip] // one line per case
fn where_two_readings_exist_the_language_decides() {
    let comma = |taken| [("1,234", taken), (" 1,234 ", taken)];
    check(&comma("1234 or 1.234"), &[English, Language::Pseudo]);
    check(
        &comma("1.234 or 1234"),
        &[Bulgarian, Slovenian, Lithuanian, Russian],
    );
    let point = |taken| [("1.234", taken), ("+1.234", taken)];
    check(&point("1234 or 1.234"), &[Slovenian]);
    check(
        &point("1.234 or 1234"),
        &[English, Bulgarian, Lithuanian, Russian],
    );
    check(
        &[("−12,345", "-12345 or -12.345"), ("123,456", "123456 or 123.456")],
        &[English],
    );
    check(
        &[("12,340 %", "12340 or 12.34 %"), ("€ 1,500", "1500 or 1.5 EUR")],
        &[English],
    );
    check(
        &[("1.500 €", "1500 or 1.5 EUR"), ("1,000", "1 or 1000")],
        &[Slovenian],
    );
}

/// What users of each language type: grouping by space, no-break space, narrow space, point and
/// apostrophe; either decimal sign; every minus; percent and currencies on either side; and the
/// texts that can be read two ways.
#[test]
#[rustfmt::skip] // one line per case
fn what_users_of_each_language_type() {
    check(&[
        ("1,234,567.25", "1234567.25"), ("1 234 567.25", "1234567.25"), ("1\u{A0}234.5", "1234.5"),
        ("1\u{202F}234.5", "1234.5"), ("1’234.5", "1234.5"), ("1.234,5", "1234.5"), ("12,5", "12.5"),
        ("-1,234.5", "-1234.5"), ("–12.5", "-12.5"), ("−12.5", "-12.5"), ("12.5%", "12.5 %"),
        ("12.5 %", "12.5 %"), ("€1,234.50", "1234.5 EUR"), ("1,234.50 EUR", "1234.5 EUR"),
        ("$99", "99 USD"), ("£ 99.90", "99.9 GBP"), ("1,234", "1234 or 1.234"), ("1.234", "1.234 or 1234"),
    ], &[English]);
    check(&[
        ("1 234 567,25", "1234567.25"), ("1\u{A0}234,5", "1234.5"), ("1\u{202F}234,5", "1234.5"),
        ("1.234.567,25", "1234567.25"), ("1'234,5", "1234.5"), ("12.5", "12.5"), ("-12,5", "-12.5"),
        ("–12,5", "-12.5"), ("−12,5", "-12.5"), ("12,5%", "12.5 %"), ("12,5 %", "12.5 %"),
        ("1234,50 лв.", "1234.5 BGN"), ("лв 20", "20 BGN"), ("20 €", "20 EUR"), ("€ 20", "20 EUR"),
        ("1,234", "1.234 or 1234"), ("1.234", "1.234 or 1234"),
    ], &[Bulgarian]);
    check(&[
        ("1.234.567,25", "1234567.25"), ("1 234,5", "1234.5"), ("1\u{A0}234,5", "1234.5"),
        ("1\u{202F}234,5", "1234.5"), ("1'234,5", "1234.5"), ("1,234.5", "1234.5"), ("12.5", "12.5"),
        ("-1.234,5", "-1234.5"), ("–12,5", "-12.5"), ("−12,5", "-12.5"), ("12,5 %", "12.5 %"),
        ("12,5%", "12.5 %"), ("1.234,50 €", "1234.5 EUR"), ("€ 20", "20 EUR"),
        ("1.234", "1234 or 1.234"), ("1,234", "1.234 or 1234"),
    ], &[Slovenian]);
    check(&[
        ("1 234 567,25", "1234567.25"), ("1\u{A0}234,5", "1234.5"), ("1\u{202F}234,5", "1234.5"),
        ("1.234,5", "1234.5"), ("1’234,5", "1234.5"), ("12.5", "12.5"), ("-12,5", "-12.5"),
        ("–12,5", "-12.5"), ("−1\u{A0}234,5", "-1234.5"), ("12,5\u{A0}%", "12.5 %"), ("12,5%", "12.5 %"),
        ("1\u{A0}234,50\u{A0}€", "1234.5 EUR"), ("EUR 20", "20 EUR"),
        ("1,234", "1.234 or 1234"), ("1.234", "1.234 or 1234"),
    ], &[Lithuanian]);
    check(&[
        ("1 234 567,25", "1234567.25"), ("1\u{A0}234,5", "1234.5"), ("1\u{202F}234,5", "1234.5"),
        ("1.234,5", "1234.5"), ("1'234,5", "1234.5"), ("12.5", "12.5"), ("-12,5", "-12.5"),
        ("–12,5", "-12.5"), ("−12,5", "-12.5"), ("12,5 %", "12.5 %"), ("12,5%", "12.5 %"),
        ("1\u{A0}234,50\u{A0}₽", "1234.5 RUB"), ("20 руб.", "20 RUB"), ("₽ 20", "20 RUB"), ("€20", "20 EUR"),
        ("1,234", "1.234 or 1234"), ("1.234", "1.234 or 1234"),
    ], &[Russian]);
}

#[test]
fn digits_that_allow_only_one_reading_have_no_other() {
    let cases = [
        ("0,123", "0.123"),
        ("0.123", "0.123"),
        ("012,345", "12.345"),
        ("1234,567", "1234.567"),
        ("1,23", "1.23"),
        ("1,2345", "1.2345"),
        (",123", "0.123"),
        ("1,", "1"),
        // The spaces already group, so the other separator is the decimal one.
        ("1 234,567", "1234.567"),
        ("1’234.567", "1234.567"),
    ];
    check(&cases, &Language::ALL);
}

#[test]
fn texts_that_are_not_numbers_are_refused() {
    let cases = [
        ("abc", "NotANumber"),
        ("12a", "NotANumber"),
        ("1e400", "NotANumber"),
        ("1e5", "NotANumber"),
        ("NaN", "NotANumber"),
        ("inf", "NotANumber"),
        ("0x10", "NotANumber"),
        ("½", "NotANumber"),
        ("1/2", "NotANumber"),
        ("--5", "NotANumber"),
        ("−-5", "NotANumber"),
        ("5-", "NotANumber"),
        ("5 - 3", "NotANumber"),
        ("85%%", "NotANumber"),
        ("€ 20 €", "NotANumber"),
        ("20 XYZ", "NotANumber"),
        ("1.2.3", "TwoDecimalSigns"),
        ("1,2,3", "TwoDecimalSigns"),
        ("12,34.5", "TwoDecimalSigns"),
        ("1.234,567.8", "TwoDecimalSigns"),
        ("1,234.567,8", "TwoDecimalSigns"),
        ("1..2", "TwoDecimalSigns"),
        ("1 234,5.6", "TwoDecimalSigns"),
    ];
    check(&cases, &Language::ALL);
}

#[test]
fn a_number_has_one_sign() {
    let texts = ["+-5", "-+5", "++5", "+ - 5", "-€ -5", "+€ -5"];
    check(&texts.map(|text| (text, "NotANumber")), &Language::ALL);
}

#[test]
fn the_start_of_a_number_is_not_an_error() {
    let texts = [
        "", " ", "\u{A0}", "-", "−", "–", "+", ",", ".", "- ", "-.", "%", "€", "€ -", "лв.",
    ];
    check(&texts.map(|text| (text, "Incomplete")), &Language::ALL);
}

#[test]
fn long_texts() {
    let digits = "9".repeat(400);
    let reading = read(&digits, English).unwrap();
    assert_eq!(reading.number.as_str(), digits);
    assert_eq!(reading.number.value(), f64::INFINITY);
    assert_eq!(said(&"1".repeat(1001), English), "TooLong");
    assert_eq!(said(&"x".repeat(1_000_000), English), "TooLong");
}

#[test]
fn whole_numbers_beyond_the_doubles_are_read_digit_by_digit() {
    let exceeds = |text: &str| Plain::parse(text).unwrap().exceeds(LARGEST_EXACT);
    for (text, want) in [
        ("0", false),
        ("9007199254740991", false),
        ("9007199254740992", false),
        ("9007199254740993", true),
        ("10000000000000000", true),
        ("999999999999999", false),
    ] {
        assert_eq!(exceeds(text), want, "{text}");
    }
}

#[test]
fn links_hold_plain_decimals_and_nothing_else() {
    let parsed = |text: &str| Plain::parse(text).map(|plain| plain.as_str().to_owned());
    let good = [
        ("12", "12"),
        ("-12.50", "-12.5"),
        ("0012", "12"),
        (".5", "0.5"),
        ("5.", "5"),
        ("-0", "0"),
    ];
    for (text, want) in good {
        assert_eq!(parsed(text).as_deref(), Some(want), "{text:?}");
    }
    for text in [
        "", "-", ".", "-.", "+5", " 5", "5 ", "1,5", "1 000", "1e5", "1.2.3", "--5", "85%", "٣",
        "NaN",
    ] {
        assert_eq!(parsed(text), None, "{text:?}");
    }
}

/// Any number, as plain decimal text.
fn plain() -> impl Strategy<Value = Plain> {
    ("-?", "[0-9]{1,24}", "[0-9]{0,12}")
        .prop_map(|(sign, whole, part)| Plain::parse(&format!("{sign}{whole}.{part}")).unwrap())
}

/// Random typing: digits and signs in any order.
fn mash() -> impl Strategy<Value = String> {
    "[-−+0-9., '’%€$a-zлв\u{A0}\u{202F}]{0,14}"
}

proptest! {
    /// What is put into a field is read back as the same number.
    #[test]
    fn a_number_survives_being_typed(plain in plain()) {
        for language in Language::ALL {
            let text = plain.typed(language);
            let reading = read(&text, language).unwrap();
            prop_assert_eq!(&reading.number, &plain, "{} in {:?}", text, language);
        }
    }

    /// A language chooses between readings; it never adds one of its own.
    #[test]
    fn languages_disagree_only_about_which_reading_is_meant(text in mash()) {
        let readings = |language| read(&text, language).map(|reading| {
            let mut numbers = vec![reading.number.as_str().to_owned()];
            numbers.extend(reading.other.map(|other| other.as_str().to_owned()));
            numbers.sort();
            (numbers, reading.percent, reading.currency)
        });
        for language in Language::ALL {
            prop_assert_eq!(readings(language), readings(English));
        }
    }

    #[test]
    fn shifting_there_and_back_changes_nothing(plain in plain(), places in -30..30) {
        prop_assert_eq!(plain.shifted(2).shifted(-2), plain.clone());
        prop_assert_eq!(plain.shifted(places).shifted(-places), plain);
    }

    /// Shifting is exact for decimals, whereas doubles would have a rounding error.
    #[test]
    fn shifting_multiplies_by_a_power_of_ten(plain in plain(), places in -12..12) {
        let (got, want) = (plain.shifted(places).value(), plain.value() * 10f64.powi(places));
        prop_assert!((got - want).abs() <= 1e-14 * want.abs(), "{got} and {want}");
    }

    #[test]
    fn a_computed_value_is_written_in_full(value in any::<f64>()) {
        match Plain::from_value(value) {
            Some(plain) => prop_assert_eq!(plain.value(), value),
            None => prop_assert!(!value.is_finite()),
        }
    }

    #[test]
    fn order_of_whole_numbers(one in 0..u64::MAX, limit in 0..(1u64 << 53)) {
        let plain = Plain::parse(&one.to_string()).unwrap();
        prop_assert_eq!(plain.exceeds(limit as f64), one > limit);
    }

    /// No string makes reading panic, and every number that was read has a canonical form.
    #[test]
    fn what_is_read_is_canonical(text in prop_oneof![any::<String>(), mash()]) {
        for language in Language::ALL {
            let Ok(reading) = read(&text, language) else { continue };
            for number in [Some(&reading.number), reading.other.as_ref()].into_iter().flatten() {
                let parsed = Plain::parse(number.as_str());
                prop_assert_eq!(parsed.as_ref(), Some(number));
            }
            prop_assert_ne!(reading.other.as_ref(), Some(&reading.number), "an offer that changes nothing");
        }
    }
}

/// Three countries write `kr`, so it doesn't identify any of their currencies.
#[test]
fn a_krone_is_no_other_currency_in_any_of_its_countries() {
    for chosen in ["SEK", "NOK", "DKK"] {
        assert!(!is_other("kr", chosen));
    }
    assert!(is_other("kr", "EUR") && is_other("USD", "EUR") && !is_other("EUR", "EUR"));
}
