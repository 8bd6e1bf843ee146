//! The reducer: typing, undo and redo, guests, and what other tabs write.

use crate::make::{adopt_guest, after, entries, field, fill, own, set, type_into, visit};
use proptest::prelude::*;

use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::entries::Entries;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

const START: &str = "customers_start";
const END: &str = "customers_end";

fn text(workspace: &Workspace, id: &str) -> String {
    workspace.text(&field(id)).to_string()
}

/// The state after the actions, each at its time.
fn run(workspace: &Workspace, actions: impl IntoIterator<Item = (Action, u32)>) -> Workspace {
    actions
        .into_iter()
        .fold(workspace.clone(), |workspace, (action, at)| {
            after(&workspace, action, at)
        })
}

fn typed(keys: &[(&str, &str, u32)]) -> Workspace {
    run(
        &Workspace::default(),
        keys.iter().map(|(id, text, at)| (type_into(id, text), *at)),
    )
}

/// How many steps can be undone.
fn steps(workspace: &Workspace) -> usize {
    let mut workspace = workspace.clone();
    let mut count = 0;
    while workspace.can_undo() {
        workspace = after(&workspace, Action::Undo, 1_000_000);
        count += 1;
        assert!(count < 10_000, "undo has no end");
    }
    count
}

#[test]
#[rustfmt::skip] // one line per case
fn a_word_typed_without_a_pause_is_one_step() {
    for (keys, want) in [
        (vec![(START, "1", 0), (START, "12", 400), (START, "123", 800)], 1),
        // The pause is measured from the last keystroke.
        (vec![(START, "1", 0), (START, "12", 1400), (START, "123", 2800), (START, "1234", 4200)], 1),
        (vec![(START, "1", 0), (START, "12", 1499)], 1),
        (vec![(START, "1", 0), (START, "12", 1501)], 2),
        (vec![(START, "1", 0), (START, "12", 60_000)], 2),
        (vec![(START, "1", 0), (END, "2", 100)], 2),
        (vec![(START, "1", 0), (END, "2", 100), (START, "12", 200)], 3),
        // An action that changes nothing isn't an undo step.
        (vec![(START, "", 0)], 0),
        (vec![(START, "1", 0), (START, "1", 5000)], 1),
    ] {
        assert_eq!(steps(&typed(&keys)), want, "{keys:?}");
    }
}

#[test]
fn a_case_loaded_between_two_keys_parts_them() {
    let actions = [
        (type_into(START, "1"), 0),
        (fill(&[(START, "200"), (END, "210")]), 100),
        (type_into(START, "2001"), 200),
    ];
    let workspace = run(&Workspace::default(), actions);
    assert_eq!(steps(&workspace), 3);
    let once = after(&workspace, Action::Undo, 300);
    assert_eq!(
        (text(&once, START), text(&once, END)),
        ("200".into(), "210".into())
    );
    let twice = after(&once, Action::Undo, 400);
    assert_eq!(
        (text(&twice, START), text(&twice, END)),
        ("1".into(), String::new())
    );
}

#[test]
fn undo_and_redo_restore() {
    let workspace = typed(&[(START, "1", 0), (START, "12", 100), (END, "9", 5000)]);
    let undone = after(&workspace, Action::Undo, 6000);
    assert_eq!(
        (text(&undone, START), text(&undone, END)),
        ("12".into(), String::new())
    );
    assert!(undone.can_redo());
    let undone = after(&undone, Action::Undo, 6100);
    assert_eq!(text(&undone, START), "");
    assert!(!undone.can_undo());
    let redone = run(&undone, [(Action::Redo, 6200), (Action::Redo, 6300)]);
    assert_eq!(
        (text(&redone, START), text(&redone, END)),
        ("12".into(), "9".into())
    );
    assert!(!redone.can_redo());
    // With nothing left to redo, nothing happens.
    assert_eq!(after(&redone, Action::Redo, 6400), redone);
    assert_eq!(after(&undone, Action::Undo, 6400), undone);
}

#[test]
#[rustfmt::skip] // one line per case
fn what_is_typed_after_a_redo_is_a_step_of_its_own() {
    let workspace = typed(&[(START, "1", 0)]);
    let workspace = run(
        &workspace,
        [(Action::Undo, 100), (Action::Redo, 200), (type_into(START, "12"), 300)],
    );
    assert_eq!(steps(&workspace), 2);
}

#[test]
fn a_new_change_clears_redo() {
    let workspace = typed(&[(START, "1", 0), (END, "2", 5000)]);
    let workspace = run(
        &workspace,
        [(Action::Undo, 6000), (type_into(END, "3"), 7000)],
    );
    assert!(!workspace.can_redo());
    assert_eq!(text(&after(&workspace, Action::Redo, 8000), END), "3");
}

#[test]
fn two_hundred_steps_are_kept() {
    let keys =
        (1..=250).map(|number: u32| (type_into(START, &number.to_string()), number * 10_000));
    let mut workspace = run(&Workspace::default(), keys);
    assert_eq!(steps(&workspace), 200);
    while workspace.can_undo() {
        workspace = after(&workspace, Action::Undo, 9_000_000);
    }
    assert_eq!(text(&workspace, START), "50");
}

#[test]
#[rustfmt::skip] // one line per case
fn settings_are_not_undone() {
    let workspace = typed(&[(START, "1", 0)]);
    let workspace = run(
        &workspace,
        [(set(Slot::Currency, "BGN"), 10), (set(Slot::Theme, "dark"), 20)],
    );
    assert_eq!(steps(&workspace), 1);
    let undone = after(&workspace, Action::Undo, 100);
    assert_eq!(&*undone.text(&Slot::Currency), "BGN");
    assert_eq!(&*undone.text(&Slot::Theme), "dark");
    assert!(!after(&Workspace::default(), set(Slot::Currency, "BGN"), 0).can_undo());
}

#[test]
#[rustfmt::skip] // one line per case
fn a_visit_shows_the_links_figures_and_keeps_the_users_own() {
    let own = after(
        &own(&[(START, "5"), (END, "4")]),
        set(Slot::Currency, "BGN"),
        2,
    );
    let visiting = after(&own, visit(&[(START, "1000")]), 10);
    assert!(visiting.shows_guest());
    // A field that the link leaves out is empty: figures of two users are never mixed.
    assert_eq!(
        (text(&visiting, START), text(&visiting, END)),
        ("1000".into(), String::new())
    );
    assert_eq!(
        &*visiting.text(&Slot::Currency),
        "BGN",
        "settings stay the user's own"
    );
    assert_eq!(visiting.own(), own.own());
    let changed = run(
        &visiting,
        [(type_into(START, "1001"), 20), (fill(&[(END, "7")]), 30), (Action::Undo, 40)],
    );
    assert_eq!(changed.own(), own.own());
    assert_eq!(
        (text(&changed, START), text(&changed, END)),
        ("1001".into(), String::new())
    );
    let left = after(&changed, Action::LeaveGuest, 50);
    assert!(!left.shows_guest());
    assert_eq!(
        (text(&left, START), text(&left, END)),
        ("5".into(), "4".into())
    );
    assert_eq!(left.own(), own.own());
}

#[test]
fn undo_stays_within_the_visit() {
    let own = typed(&[(START, "5", 0)]);
    let visiting = after(&own, visit(&[(START, "1000")]), 10);
    assert!(!visiting.can_undo() && !visiting.can_redo());
    let left = run(
        &visiting,
        [(type_into(START, "7"), 20), (Action::LeaveGuest, 30)],
    );
    assert!(
        !left.can_undo(),
        "a step of the visit would be undone in the user's own figures"
    );
    assert_eq!(text(&left, START), "5");
}

#[test]
#[rustfmt::skip] // one line per case
fn a_visit_that_is_kept_becomes_the_user_s_own_and_can_be_undone() {
    let own = own(&[(START, "5"), ("promoters", "3")]);
    let visiting = after(&own, visit(&[(START, "1000"), (END, "9")]), 10);
    let kept = after(&visiting, adopt_guest(&visiting), 20);
    assert!(!kept.shows_guest());
    assert_eq!(
        (text(&kept, START), text(&kept, END), text(&kept, "promoters")),
        ("1000".into(), "9".into(), "3".into())
    );
    assert_eq!(steps(&kept), 1);
    let undone = after(&kept, Action::Undo, 30);
    assert_eq!(
        (text(&undone, START), text(&undone, END)),
        ("5".into(), String::new())
    );
}

#[test]
fn keeping_or_leaving_without_a_visit_does_nothing() {
    let workspace = typed(&[(START, "5", 0)]);
    assert_eq!(after(&workspace, adopt_guest(&workspace), 10), workspace);
    assert_eq!(after(&workspace, Action::LeaveGuest, 10), workspace);
}

fn merge(workspace: &Workspace, entries: Entries) -> Workspace {
    after(workspace, Action::Merge { entries }, 1_000)
}

#[test]
fn merging_touches_neither_visit_nor_undo() {
    let typed = typed(&[(START, "1", 0)]);
    let merged = merge(&typed, entries([(field(END), "8", 50)]));
    assert_eq!(steps(&merged), 1);
    let visiting = after(&typed, visit(&[(START, "1000")]), 10);
    let merged = merge(
        &visiting,
        entries([(field(START), "8", 50), (field(END), "9", 50)]),
    );
    assert!(merged.shows_guest());
    assert_eq!(
        (text(&merged, START), text(&merged, END)),
        ("1000".into(), String::new())
    );
    let left = after(&merged, Action::LeaveGuest, 60);
    assert_eq!(
        (text(&left, START), text(&left, END)),
        ("8".into(), "9".into())
    );
}

proptest! {
    /// Undo goes back through every earlier state, and redo goes forward again.
    #[test]
    fn undo_retraces_the_way(changes in prop::collection::vec((0..3usize, "[0-9]{0,3}", any::<bool>()), 1..30)) {
        let ids = [START, END, "promoters"];
        let texts = |workspace: &Workspace| ids.map(|id| text(workspace, id));
        let mut workspace = Workspace::default();
        let mut way = vec![texts(&workspace)];
        let mut at = 0;
        for (place, new, is_typed) in changes {
            // Far enough apart that no two keystrokes form one step.
            at += 10_000;
            let action = if is_typed { type_into(ids[place], &new) } else { fill(&[(ids[place], &new)]) };
            workspace = after(&workspace, action, at);
            if way.last() != Some(&texts(&workspace)) {
                way.push(texts(&workspace));
            }
        }
        for want in way.iter().rev().skip(1) {
            workspace = after(&workspace, Action::Undo, at);
            prop_assert_eq!(&texts(&workspace), want);
        }
        prop_assert!(!workspace.can_undo());
        for want in way.iter().skip(1) {
            workspace = after(&workspace, Action::Redo, at);
            prop_assert_eq!(&texts(&workspace), want);
        }
        prop_assert!(!workspace.can_redo());
    }
}
