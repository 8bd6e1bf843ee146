//! The items that fit a metric best, and those that a step of the plan offers first.

use loyalty_lab::guides::aims::{aim, is_expected};
use loyalty_lab::guides::rules::adaptation::{adaptations_for, adapted_items};
use loyalty_lab::guides::rules::checklist::{ItemRow, Notes};
use loyalty_lab::guides::rules::fitting_items::{fitting_items, offered_items};
use loyalty_lab::guides::theme::Degree;
use loyalty_lab::metrics;

fn ids(rows: &[ItemRow]) -> Vec<&'static str> {
    rows.iter().map(|row| row.item.id).collect()
}

fn efforts(rows: &[ItemRow]) -> Vec<Option<Degree>> {
    rows.iter()
        .map(|row| row.rating().map(|rating| rating.effort))
        .collect()
}

#[test]
fn every_metric_has_items_that_fit() {
    for metric in metrics::IDS {
        let rows = fitting_items(metric, &Notes::default(), &[]);
        assert!(rows.len() >= 5, "{metric}");
        for row in &rows {
            assert!(
                is_expected(row.item.metrics, metric),
                "{metric} {}",
                row.item.id
            );
        }
    }
}

#[test]
fn the_lowest_effort_comes_first_and_what_no_guide_rates_last() {
    for metric in metrics::IDS {
        let efforts = efforts(&fitting_items(metric, &Notes::default(), &[]));
        let rated: Vec<Degree> = efforts.iter().copied().map_while(|effort| effort).collect();
        assert!(rated.is_sorted(), "{metric}: {rated:?}");
        assert!(
            efforts[rated.len()..].iter().all(Option::is_none),
            "{metric}"
        );
    }
    let retention = fitting_items("retention", &Notes::default(), &[]);
    assert_eq!(efforts(&retention)[0], Some(Degree::Low));
}

#[test]
fn what_the_market_s_answers_change_comes_first() {
    let answers = [("communication-directness", "directness-indirect")];
    let adapted = adapted_items(&answers);
    let rows = fitting_items("nps", &Notes::default(), &adapted);
    let is_adapted = |row: &ItemRow| !adaptations_for(row.item.id, &answers).is_empty();
    let first = rows.iter().take_while(|row| adapted.contains(&row.item.id));
    let count = first.clone().count();
    assert!(count > 0 && first.clone().all(is_adapted));
    assert!(
        rows.iter()
            .skip(count)
            .all(|row| !adapted.contains(&row.item.id))
    );
    // Among those, and among the others, the lowest effort comes first as before; none is lost.
    let plain = ids(&fitting_items("nps", &Notes::default(), &[]));
    let (adapted, others): (Vec<&str>, Vec<&str>) =
        plain.iter().partition(|id| adapted.contains(id));
    assert_eq!(ids(&rows), [adapted, others].concat());
    // What is asked because an answer isn't known isn't an answer.
    assert!(adapted_items(&[]).is_empty());
    assert!(adapted_items(&[("communication-directness", "nonsense")]).is_empty());
}

#[test]
fn done_and_ruled_out_items_are_replaced_and_items_in_progress_stay() {
    let all = ids(&fitting_items("retention", &Notes::default(), &[]));
    let mut notes = Notes::default();
    notes.note(all[0]).state = "done";
    notes.note(all[1]).state = "not-for-us";
    notes.note(all[2]).state = "doing";
    assert_eq!(ids(&fitting_items("retention", &notes, &[])), all[2..]);
}

#[test]
fn metrics_without_items_of_their_own_take_those_that_they_build_on() {
    for (metric, through) in [
        ("cltv-discounted", &["cltv", "retention", "churn"][..]),
        ("acquisition", &["referral", "cltv"]),
        ("repeat-purchase", &["retention"]),
        ("effort", &["csat"]),
        ("revenue-retention", &["retention", "churn"]),
        ("programme", &["retention"]),
        ("budget", &["retention"]),
        ("growth", &["churn"]),
        ("virality", &["referral"]),
        ("earned-growth", &["referral", "retention"]),
    ] {
        assert_eq!(aim(metric).unwrap().moved_with, through);
        let rows = fitting_items(metric, &Notes::default(), &[]);
        for one in through {
            let theirs = fitting_items(one, &Notes::default(), &[]);
            assert!(
                ids(&theirs).iter().all(|id| ids(&rows).contains(id)),
                "{metric} {one}"
            );
        }
    }
}

#[test]
fn a_step_offers_what_is_being_done_and_held_by_no_step() {
    let mut notes = Notes::default();
    assert!(offered_items(&notes, &[]).is_empty());
    notes.note("fbk-act").state = "doing";
    notes.note("fbk-survey").state = "doing";
    notes.note("fbk-survey").owner = "Ana";
    notes.note("pers-interface").state = "doing";
    notes.note("pers-interface").date = "2026-03-01";
    notes.note("pers-recommend").state = "doing";
    notes.note("pers-recommend").date = "2026-02-01";
    notes.note("fbk-analyse").owner = "Ana";
    notes.note("fbk-close-loop").state = "done";
    let offered = offered_items(&notes, &[]);
    assert_eq!(
        ids(&offered),
        ["pers-recommend", "pers-interface", "fbk-survey", "fbk-act"]
    );
    let offered = offered_items(&notes, &["pers-interface", "fbk-act"]);
    assert_eq!(ids(&offered), ["pers-recommend", "fbk-survey"]);
}
