//! Answers of a survey, pasted as they come.

use crate::make::metric;
use proptest::prelude::*;

use loyalty_lab::calculation::answers::Answers;

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
        "10.0\n9,0\n7\n0\n6.00",
    ] {
        let answers = Answers::read(text, &(0..=10));
        assert_eq!(answers.scores, [10, 9, 7, 0, 6], "{text:?}");
        assert_eq!((answers.refused.len(), answers.blanks), (0, 0), "{text:?}");
        let nps = metric("nps").scale.as_ref().unwrap();
        let counts: Vec<(&str, usize)> =
            answers.count(nps).iter().map(|(v, n)| (v.id, *n)).collect();
        assert_eq!(
            counts,
            [("promoters", 2), ("passives", 1), ("detractors", 2)]
        );
    }
}

#[test]
fn what_is_no_answer_is_named_by_its_line() {
    let answers = Answers::read("Score\n9\n\nn/a\n11\n-3\n7.5\n8\n\n", &(0..=10));
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
    let counts = Answers::read("5 4 3 2 1 0 6", &csat.range).count(csat);
    assert_eq!(counts.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [2, 5]);
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
    /// Whatever is pasted, nothing breaks and nothing outside the scale counts.
    #[test]
    fn no_text_breaks_the_answers(text in "[0-9 ,;|.\\t\\n\\ra-zж-]{0,200}") {
        let answers = Answers::read(&text, &(0..=10));
        prop_assert!(answers.scores.iter().all(|score| *score <= 10));
    }
}
