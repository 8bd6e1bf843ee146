//! The typed list of survivors: how it is read in each language, what is refused, and that every cohort of the
//! golden numbers reaches the page with its class.

use serde_json::Value;

use loyalty_lab::calculation::lab::retention_mixture::{CASES, RetentionMixture};
use loyalty_lab::calculation::lab::survivor_list::{
    BadList, link_of_survivors, read_survivors, survivors_of_link,
};
use loyalty_lab::stats::level::Level;
use loyalty_lab::stats::sbg_fit::SbgFit;
use loyalty_lab::words::language::Language::{self, Bulgarian, English, Lithuanian, Slovenian};

fn read(text: &str) -> Result<Vec<f64>, BadList> {
    read_survivors(text, English)
}

#[test]
fn lists_of_survivors_are_read() {
    let [high_end, regular, _] = CASES;
    for (_, text) in [high_end, regular] {
        for language in Language::ALL {
            assert_eq!(read_survivors(text, language).unwrap().len(), 13);
        }
    }
    let plain = [1000.0, 631.0, 468.0, 382.0, 326.0];
    for text in [
        "1000, 631; 468\n382\t326",
        "1000 631 468 382 326",
        "1000,631,468,382,326",
        "1000\u{a0}631\u{a0}468\u{a0}382\u{a0}326",
        "1000\r\n631\r\n468\r\n382\r\n326\r\n",
        "1000 631\n468 382 326",
    ] {
        for language in Language::ALL {
            assert_eq!(read_survivors(text, language).unwrap(), plain, "{text:?}");
        }
    }
    assert_eq!(read("900 800 700").unwrap(), [900.0, 800.0, 700.0]);
    assert_eq!(read("900,800,700").unwrap(), [900.0, 800.0, 700.0]);
    assert_eq!(read("5 0").unwrap(), [5.0, 0.0]);
}

#[test]
fn lists_that_show_nothing_are_refused() {
    assert_eq!(read(""), Err(BadList::TooFew(0)));
    assert_eq!(read(" ;\n"), Err(BadList::TooFew(0)));
    assert_eq!(read("1000"), Err(BadList::TooFew(1)));
    assert_eq!(read("0 0 0 0"), Err(BadList::Empty));
    assert_eq!(read(&"5 ".repeat(62)), Err(BadList::TooMany));
    for (text, quoted) in [
        ("1000 900 x 800", "x"),
        ("1000 -900 80 70", "-900"),
        ("1000 90% 80 70", "90%"),
        ("1000 900 8.7.6 5", "8.7.6"),
        ("1000 €900", "€900"),
        ("9999999999999 5", "9999999999999"),
        ("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrst"),
    ] {
        assert_eq!(read(text), Err(BadList::NotANumber(quoted.into())));
    }
    let increase = BadList::Increase {
        place: 3,
        from: 900.0,
        to: 950.0,
    };
    assert_eq!(read("1000 900 950 800"), Err(increase.clone()));
    assert_eq!(read("1000, 900, 950, 800"), Err(increase));
}

/// As the pages write them in each language.
#[test]
fn grouped_digits_are_read() {
    let want = [10_000.0, 8_690.0, 743.0];
    for (language, text) in [
        (English, "10,000 8,690 743"),
        (English, "10,000; 8,690; 743"),
        (English, "10,000, 8,690, 743"),
        (Slovenian, "10.000 8.690 743"),
        (Slovenian, "10.000\n8.690\n743"),
        (Bulgarian, "10\u{a0}000 8690 743"),
        (Lithuanian, "10\u{a0}000; 8\u{a0}690; 743"),
        (Lithuanian, "10\u{a0}000 8\u{a0}690 743"),
        (Lithuanian, "10 000; 8 690; 743"),
        (Lithuanian, "10 000, 8 690, 743"),
        (Lithuanian, "10 000\t8 690\t743"),
        // A point groups here although the language has no sign for that.
        (Bulgarian, "10.000 8.690 743"),
    ] {
        assert_eq!(read_survivors(text, language).unwrap(), want, "{text:?}");
    }
    // With blanks between groups and between numbers, a text can still have a single meaning.
    for text in ["1 000 869", "1\u{a0}000\u{a0}869", "1,000,869", "1,000 869"] {
        assert_eq!(read(text).unwrap(), [1000.0, 869.0], "{text:?}");
    }
    let falling = [10_000.0, 8_000.0, 6_480.0, 5_307.0];
    assert_eq!(read("10 000 8 000 6 480 5 307").unwrap(), falling);
    assert_eq!(read("8 900 6 480 5 307").unwrap(), [8900.0, 6480.0, 5307.0]);
    // Otherwise it has to be said where the numbers end.
    for (text, quoted) in [
        ("1 000 869 743 653", "1 000 869"),
        ("1\u{a0}000\u{a0}869\u{a0}743", "1 000 869"),
        ("1 000 000", "1 000 000"),
        ("90 950 80 70 999", "90 950 80"),
    ] {
        assert_eq!(read(text), Err(BadList::Ambiguous(quoted.into())));
    }
    // Many possible readings don't take long.
    let long = "100 ".repeat(400) + "9 999";
    assert!(matches!(read(&long), Err(BadList::Ambiguous(_))));
}

#[test]
fn decimals_are_read() {
    let shares = [1.0, 0.869, 0.743];
    for (language, text) in [
        (English, "1 0.869 0.743"),
        (English, "1.000 0.869 0.743"),
        (English, "1.000,0.869,0.743"),
        (Slovenian, "1,000 0,869 0,743"),
        (Slovenian, "1,000; 0,869; 0,743"),
        // The sign that groups elsewhere is a decimal sign if another number shows it.
        (Slovenian, "1.000 0.869 0.743"),
        (English, "1,000 0,869 0,743"),
        (Lithuanian, "1 0,869 0,743"),
    ] {
        assert_eq!(read_survivors(text, language).unwrap(), shares, "{text:?}");
    }
    assert_eq!(read("1000 900 80.5 70").unwrap()[2], 80.5);
    assert_eq!(read("12,345.5 8,690").unwrap(), [12_345.5, 8_690.0]);
}

/// Links are the same in every language.
#[test]
fn links_carry_lists_in_plain_decimals() {
    for language in Language::ALL {
        for link in [
            "1000,631,468",
            "10000,8690,743",
            "1,0.869,0.743",
            "12345678.5,9",
        ] {
            let text = survivors_of_link(link, language);
            let again = link_of_survivors(&text, language);
            assert_eq!(again.as_deref(), Some(link), "{text:?}");
        }
        assert_eq!(survivors_of_link("1000,631", language), "1000 631");
        // Anything else is shown as the link has it.
        for link in ["1000 631 468", "1,000,869", "many", ""] {
            assert_eq!(survivors_of_link(link, language), link);
        }
    }
    assert_eq!(survivors_of_link("1.000,0.5", Slovenian), "1 0,5");
    assert_eq!(link_of_survivors("1000 x", English), None);
}

/// Every single cohort of the golden numbers, typed as it is there.
#[test]
fn golden_cohorts_reach_the_page_with_their_class() {
    let golden: Value = serde_json::from_str(include_str!("../golden/sbg.json")).unwrap();
    let lists = ["fits", "boundary", "not_estimable"];
    let cases = lists
        .iter()
        .flat_map(|list| golden[list].as_array().unwrap());
    let mut tried = 0;
    for case in cases {
        let [cohort] = &case["cohorts"].as_array().unwrap()[..] else {
            continue;
        };
        let words = cohort.as_array().unwrap().iter();
        let words: Vec<&str> = words.map(|word| word.as_str().unwrap()).collect();
        let (id, expect) = (case["id"].as_str().unwrap(), &case["expect"]);
        let class = (expect["status"].as_str(), expect["reason"].as_str());
        for mark in [" ", ", ", "; ", "\n", ","] {
            tried += 1;
            let counts = match (class, read(&words.join(mark))) {
                ((_, Some("survivors_increase")), Err(BadList::Increase { place: 3, .. })) => {
                    continue;
                }
                ((_, Some("empty_cohort")), Err(BadList::Empty)) => continue,
                (_, counts) => counts.unwrap_or_else(|bad| panic!("{id}: {bad:?}")),
            };
            let mixture = RetentionMixture::new(&counts, counts.len() - 1, Level::default());
            let mixture = mixture.unwrap();
            let mean = expect["mean_churn"].as_f64().unwrap();
            match (class.0, mixture.fit) {
                (Some("ok"), SbgFit::Found(model)) => {
                    let alpha = model.alpha_beta().unwrap().0;
                    let want = expect["alpha"].as_f64().unwrap();
                    let tolerance = case["param_rel_tol"].as_f64().unwrap();
                    assert!((alpha / want - 1.0).abs() <= tolerance, "{id}: {alpha}");
                    assert_eq!(mixture.interval(1).is_none(), counts[0] == 1.0, "{id}");
                }
                (Some("boundary"), SbgFit::Alike(model)) => {
                    assert!((model.mean_churn() - mean).abs() < 1e-12, "{id}");
                }
                (Some("not_identified"), SbgFit::OnlyMean(left)) => {
                    assert!((left - mean).abs() < 1e-12, "{id}");
                }
                (Some("not_identified"), SbgFit::NoneLeft) => assert_eq!(mean, 0.0, "{id}"),
                (_, other) => panic!("{id}: {other:?}"),
            }
        }
    }
    assert_eq!(tried, 14 * 5);
}
