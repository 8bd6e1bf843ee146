//! The few items that fit best: those that could improve a metric, and those that a step of the plan offers
//! first.

use crate::guides::rules::checklist::{ItemRow, Notes, Scope, list_rows};
use crate::guides::rules::filter::is_date;
use crate::guides::rules::item_state::ItemState;
use crate::guides::rules::ordering::sort_by_key;
use crate::guides::situations::Situation;

/// The items that are expected to affect the metric and aren't done yet: first those in `adapted`, which the
/// market's answers change, then the others, each with the lowest effort first. Items whose effort no guide
/// rates come last; the order of the guides breaks ties.
pub fn fitting_items<'a>(
    metric: &'static str,
    notes: &Notes<'a>,
    adapted: &[&str],
) -> Vec<ItemRow<'a>> {
    let mut rows = to_do_by_effort(list_rows(Scope::Metric(metric), notes));
    // Sorting is stable, so the more important key is sorted by last.
    sort_by_key(&mut rows, |row| {
        (i64::from(!adapted.contains(&row.item.id)), "")
    });
    rows
}

/// The items for a situation that aren't done yet, those with the lowest effort first. Items that no guide
/// rates come last; the order of the situation breaks ties.
pub fn items_for_situation<'a>(situation: &Situation, notes: &Notes<'a>) -> Vec<ItemRow<'a>> {
    let mut rows = list_rows(Scope::All, notes);
    let place = |id: &str| situation.items.iter().position(|item| *item == id);
    rows.retain(|row| place(row.item.id).is_some());
    sort_by_key(&mut rows, |row| {
        (place(row.item.id).map_or(-1, |place| place as i64), "")
    });
    to_do_by_effort(rows)
}

fn to_do_by_effort(mut rows: Vec<ItemRow>) -> Vec<ItemRow> {
    rows.retain(|row| matches!(row.noted.state(), ItemState::Open | ItemState::Doing));
    sort_by_key(&mut rows, |row| {
        let effort = row.rating().map(|rating| rating.effort as i64);
        (effort.unwrap_or(i64::MAX), "")
    });
    rows
}

/// The items that the user is doing and that aren't attached to a step yet: those with the earliest date
/// first, then those with an owner.
pub fn offered_items<'a>(notes: &Notes<'a>, attached: &[&str]) -> Vec<ItemRow<'a>> {
    let mut rows = list_rows(Scope::All, notes);
    rows.retain(|row| row.noted.state() == ItemState::Doing && !attached.contains(&row.item.id));
    // Sorting is stable, so the more important key, the date, is sorted by last.
    sort_by_key(&mut rows, |row| {
        (i64::from(row.noted.owner.trim().is_empty()), "")
    });
    sort_by_key(&mut rows, |row| match row.noted.date {
        date if is_date(date) => (0, date),
        _ => (1, ""),
    });
    rows
}
