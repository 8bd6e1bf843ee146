//! Answers of a survey: pasted as a column, as percentages, or as a tally.

use crate::make::metric;
use proptest::collection::vec;
use proptest::prelude::*;

use loyalty_lab::calculation::answer_shares::{NotWhole, count_shares};
use loyalty_lab::calculation::answer_tally::Tally;
use loyalty_lab::calculation::answers::Answers;
use loyalty_lab::calculation::apportionment::apportion;
use loyalty_lab::words::language::Language;
use loyalty_lab::words::number::Plain;

const EN: Language = Language::English;

#[test]
fn a_column_of_any_shape_is_read() {
    for text in [
        "10\n9\n7\n0\n6",
        "10\r\n9\r\n7\r\n0\r\n6\r\n",
        "10\t9\t7\n0\t6\n",
        "10, 9, 7, 0, 6",
        "10,9,7,0,6",
        "10;9;7;0;6",
        "10 | 9 | 7 | 0 | 6",
        "10.0\n9.0\n7\n0\n6.00",
        "\"10\"\n\"9\"\n\"7\",\"0\",6",
    ] {
        let answers = Answers::read(text, &(0..=10), EN);
        assert_eq!(answers.scores, [10, 9, 7, 0, 6], "{text:?}");
        assert_eq!((answers.refused.len(), answers.blanks), (0, 0), "{text:?}");
        let nps = metric("nps").scale.as_ref().unwrap();
        let counts: Vec<(&str, u64)> = nps
            .count(&answers.tally(nps))
            .iter()
            .map(|(v, n)| (v.id, *n))
            .collect();
        assert_eq!(
            counts,
            [("promoters", 2), ("passives", 1), ("detractors", 2)]
        );
    }
}

#[test]
fn lines_that_are_not_answers_are_reported() {
    let answers = Answers::read("Score\n9\n\nn/a\n11\n-3\n7.5\n8\n\n", &(0..=10), EN);
    assert_eq!(answers.scores, [9, 8]);
    let refused: Vec<(usize, &str)> = answers
        .refused
        .iter()
        .map(|(line, text)| (*line, text.as_str()))
        .collect();
    assert_eq!(
        refused,
        [(1, "Score"), (4, "n/a"), (5, "11"), (6, "-3"), (7, "7.5")]
    );
    assert_eq!(answers.blanks, 1);
    let csat = metric("csat").scale.as_ref().unwrap();
    let counts = csat.count(&Answers::read("5 4 3 2 1 0 6", &csat.range, EN).tally(csat));
    assert_eq!(counts.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [2, 5]);
}

/// The answers that are read on the scale from 0 to 10, and the texts that could be one or two.
fn commas(text: &str, language: Language) -> (Vec<u32>, Vec<String>) {
    let answers = Answers::read(text, &(0..=10), language);
    assert_eq!(answers.refused, [], "{text:?}");
    let texts = answers.ambiguous.into_iter().map(|(_, text)| text);
    (answers.scores, texts.collect())
}

#[test]
fn a_comma_is_read_by_the_language_and_the_rest_of_the_column() {
    const RU: Language = Language::Russian;
    for (text, language, scores, ambiguous) in [
        // The decimal sign is a comma, and the other lines look the same, or don't contradict.
        ("10,0\n9,0\n7,0", RU, vec![10, 9, 7], vec![]),
        ("10,0", RU, vec![10], vec![]),
        ("10,0\n9\n7", RU, vec![10, 9, 7], vec![]),
        ("10,0;9,0", RU, vec![10, 9], vec![]),
        // In English it separates two answers.
        ("10,0", EN, vec![10, 0], vec![]),
        ("10,0\n9\n7", EN, vec![10, 0, 9, 7], vec![]),
        ("10,0\n9,8", EN, vec![10, 0, 9, 8], vec![]),
        ("10.0\n9,0", EN, vec![10, 9, 0], vec![]),
        // Lists of answers are lists in every language.
        ("10,9,7,0,6\n8,5", RU, vec![10, 9, 7, 0, 6, 8, 5], vec![]),
        ("10, 9, 7\n8,5", RU, vec![10, 9, 7, 8, 5], vec![]),
        ("10,9\n8,7", RU, vec![10, 9, 8, 7], vec![]),
        // More decimals than answers have, and cells in quotes.
        ("10,00\n9,00", EN, vec![10, 9], vec![]),
        ("\"10,0\"\n\"9,0\"", EN, vec![10, 9], vec![]),
        // The column contradicts the language, or itself.
        ("10,0\n9,0\n7,0", EN, vec![], vec!["10,0", "9,0", "7,0"]),
        ("10,00\n9,0", EN, vec![10], vec!["9,0"]),
        ("10,9,7\n8,0", RU, vec![10, 9, 7], vec!["8,0"]),
        ("10\n7,5\n8", RU, vec![10, 8], vec!["7,5"]),
        ("10,0\n7,5", RU, vec![], vec!["10,0", "7,5"]),
    ] {
        let ambiguous: Vec<String> = ambiguous.into_iter().map(str::to_owned).collect();
        assert_eq!(
            commas(text, language),
            (scores, ambiguous),
            "{text:?}, {language:?}"
        );
    }
    // On a scale without 0, only one reading is an answer.
    let answers = Answers::read("5,0\n4,0", &(1..=5), EN);
    assert_eq!(answers.scores, [5, 4]);
    let answers = Answers::read("9\n\n10,00\n8,0", &(0..=10), EN);
    assert_eq!(answers.ambiguous, [(4, "8,0".to_owned())]);
}

#[test]
fn the_groups_of_a_score_cover_its_scale() {
    let nps = metric("nps").scale.as_ref().unwrap();
    for score in nps.range.clone() {
        let groups = nps
            .groups
            .iter()
            .filter(|(_, range)| range.contains(&score));
        assert_eq!(groups.count(), 1, "{score}");
    }
}

proptest! {
    /// Whatever is pasted, nothing panics and nothing outside the scale is counted.
    #[test]
    fn no_text_breaks_the_answers(text in "[0-9 ,;|.\\t\\n\\ra-zж\"-]{0,200}", language in 0..Language::ALL.len()) {
        let answers = Answers::read(&text, &(0..=10), Language::ALL[language]);
        prop_assert!(answers.scores.iter().all(|score| *score <= 10));
    }
}

fn percentages(texts: &[&str]) -> Vec<Plain> {
    texts
        .iter()
        .map(|text| Plain::parse(text).unwrap())
        .collect()
}

/// The counts of a metric's inputs computed from percentages, in the order of its groups.
fn shared(id: &str, texts: &[&str], answers: u64) -> Result<Vec<u64>, f64> {
    let scale = metric(id).scale.as_ref().unwrap();
    match count_shares(scale, &percentages(texts), answers) {
        Ok(counted) => Ok(counted.counts.iter().map(|(_, count)| *count).collect()),
        Err(NotWhole(sum)) => Err(sum),
    }
}

#[test]
fn percentages_become_whole_counts_that_add_up() {
    // 75.4, 29.9 and 24.7: the two largest remainders get one more.
    assert_eq!(
        shared("nps", &["58", "23", "19"], 130),
        Ok(vec![75, 30, 25])
    );
    // With equal remainders, the earlier ones come first.
    assert_eq!(
        shared("nps", &["33.3", "33.3", "33.3"], 100),
        Ok(vec![34, 33, 33])
    );
    assert_eq!(shared("nps", &["100", "0", "0"], 7), Ok(vec![7, 0, 0]));
    assert_eq!(shared("nps", &["50", "25", "25"], 0), Ok(vec![0, 0, 0]));
    // With a single part, all other answers are the rest.
    assert_eq!(shared("csat", &["84.1"], 340), Ok(vec![286, 340]));
    assert_eq!(shared("csat", &["0"], 12), Ok(vec![0, 12]));
}

#[test]
fn percentages_add_up_to_100_within_rounding() {
    // Three whole percentages can be off by 1.5 in total, percentages with one decimal by 0.15.
    for good in [
        ["58", "23", "20"],
        ["58", "23", "18"],
        ["58.1", "22.9", "19.1"],
    ] {
        assert!(shared("nps", &good, 130).is_ok(), "{good:?}");
    }
    for (bad, sum) in [
        (["58", "24", "20"], 1.02),
        (["58", "23", "17"], 0.98),
        (["58.1", "22.9", "19.2"], 1.002),
        (["0", "0", "0"], 0.0),
    ] {
        let found = shared("nps", &bad, 130).expect_err("a sum that isn't 100 %");
        assert!((found - sum).abs() < 1e-12, "{bad:?}: {found}");
    }
    assert_eq!(shared("csat", &["101"], 10), Err(1.01));
}

#[test]
fn rounding_is_reported() {
    let scale = metric("nps").scale.as_ref().unwrap();
    let counted = count_shares(scale, &percentages(&["58", "23", "20"]), 101).unwrap();
    assert_eq!(counted.sum, Some(1.01));
    assert_eq!(counted.unrounded, [None, None, None]);
    let counted = count_shares(scale, &percentages(&["50", "25", "25"]), 10).unwrap();
    assert_eq!(counted.sum, None);
    assert_eq!(counted.unrounded, [None, Some(2.5), Some(2.5)]);
}

#[test]
fn a_tally_is_read_by_the_language_and_summed() {
    let nps = metric("nps").scale.as_ref().unwrap();
    let text = |score: u32| match score {
        10 => "1.200,0".into(),
        9 => " 30".into(),
        0 => "4".into(),
        _ => "".into(),
    };
    let tally = Tally::read(nps, text, Language::Slovenian);
    let counts = nps.count(&tally.answers().unwrap());
    let counts: Vec<u64> = counts.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [1230, 0, 4]);
    // If one number can't be read, nothing is counted. An empty tally isn't one.
    for wrong in ["-1", "1.5", "x", "5 %"] {
        let tally = Tally::read(nps, |_| wrong.into(), Language::English);
        assert_eq!(tally.answers(), None, "{wrong}");
    }
    let empty = Tally::read(nps, |_| "".into(), Language::English);
    assert_eq!(empty.answers(), None);
    let csat = metric("csat").scale.as_ref().unwrap();
    let counts = csat.count(&[(1, 2), (2, 0), (3, 5), (4, 7), (5, 11)]);
    assert_eq!(counts.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [18, 25]);
}

proptest! {
    /// The parts add up to the whole, and each is one of the two whole numbers next to its exact share.
    #[test]
    fn parts_add_up_and_are_near(whole in 0_u64..=1 << 53, weights in vec(0_u64..=100_000_000_000_000, 1..12)) {
        let weights: Vec<u128> = weights.into_iter().map(u128::from).collect();
        let sum: u128 = weights.iter().sum();
        match apportion(whole, &weights) {
            None => prop_assert_eq!(sum, 0),
            Some(parts) => {
                prop_assert_eq!(parts.iter().sum::<u64>(), whole);
                for (part, weight) in parts.iter().zip(&weights) {
                    let exact = weight * u128::from(whole);
                    prop_assert!((u128::from(*part) * sum).abs_diff(exact) < sum);
                }
            }
        }
    }

    /// Whatever counts a report was made from, its percentages give counts that add up to all answers and are
    /// close to the original ones.
    #[test]
    fn percentages_of_a_report_lead_back(counts in vec(0_u64..5_000, 3), places in 0_usize..4) {
        let answers: u64 = counts.iter().sum();
        prop_assume!(answers > 0);
        let texts: Vec<String> = counts
            .iter()
            .map(|count| format!("{:.places$}", 100.0 * *count as f64 / answers as f64))
            .collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let found = shared("nps", &texts, answers).expect("a report's percentages");
        prop_assert_eq!(found.iter().sum::<u64>(), answers);
        let slack = 3.0 * answers as f64 / 100.0 * 10_f64.powi(-(places as i32)) + 1.0;
        for (found, count) in found.iter().zip(&counts) {
            prop_assert!((*found as f64 - *count as f64).abs() <= slack, "{found} for {count}");
        }
    }

    /// A tally gives the same counts as the same answers one by one.
    #[test]
    fn a_tally_and_its_answers_agree(tally in vec(0_u64..30, 11)) {
        let nps = metric("nps").scale.as_ref().unwrap();
        let tally: Vec<(u32, u64)> = (0..).zip(tally).collect();
        let texts = tally.iter().flat_map(|(score, n)| (0..*n).map(move |_| score.to_string()));
        let answers = Answers::read(&texts.collect::<Vec<_>>().join("\n"), &nps.range, EN);
        let single = nps.count(&answers.tally(nps)).into_iter().map(|(_, n)| n).collect::<Vec<_>>();
        let summed = nps.count(&tally).into_iter().map(|(_, n)| n).collect::<Vec<_>>();
        prop_assert_eq!(single, summed);
    }
}
