//! Changed guests, each of which is stored in its own slot.

use crate::make::{adopt_guest, entries, entry, own};

use loyalty_lab::app::state::{AppEvent, AppState};
use loyalty_lab::links::keys::KEYS;
use loyalty_lab::links::open_metric;
use loyalty_lab::links::query::parse;
use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::saved_form::{from_file, read_all, to_file};
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::state::Workspace;

const ONE: &str = "/metrics/csat?satisfied=8&responses=10";
const ONE_CHANGED: &str = "/metrics/csat?satisfied=9&responses=10";
const OTHER: &str = "/metrics/nps?promoters=5";
const OTHER_CHANGED: &str = "/metrics/nps?promoters=6";

fn state(workspace: Workspace) -> AppState {
    AppState::new(workspace, parse("/", Some(KEYS)))
}

fn open(state: &AppState, fragment: &str) -> AppState {
    let link = parse(fragment, Some(KEYS));
    let action = open_metric::open(&link, false, &state.workspace, state.language());
    let fragment = fragment.into();
    state.after(AppEvent::Opened {
        link,
        action,
        fragment,
        now: 60,
    })
}

/// What the address sync does after the user has changed the guest.
fn change(state: &AppState, fragment: &str) -> AppState {
    let fragment = fragment.into();
    state.after(AppEvent::GuestChanged { fragment, now: 70 })
}

fn act(state: &AppState, action: Action) -> AppState {
    state.after(AppEvent::Acted { action, now: 80 })
}

fn kept(state: &AppState) -> Vec<String> {
    let guests = state.workspace.guests();
    guests.map(|(_, entry)| entry.text.to_string()).collect()
}

fn mine() -> AppState {
    state(own(&[("satisfied", "50"), ("responses", "80")]))
}

#[test]
fn a_second_changed_link_does_not_replace_the_first() {
    let first = change(&open(&mine(), ONE), ONE_CHANGED);
    let second = change(&open(&first, OTHER), OTHER_CHANGED);
    assert_eq!(kept(&second), [ONE_CHANGED, OTHER_CHANGED]);
    // Further changes apply to the second guest.
    let further = change(&second, "/metrics/nps?promoters=7");
    assert_eq!(kept(&further), [ONE_CHANGED, "/metrics/nps?promoters=7"]);
    // A guest that was only looked at isn't stored.
    assert_eq!(kept(&open(&further, ONE)).len(), 2);
}

#[test]
fn a_guest_is_found_again_by_its_text() {
    let first = change(&open(&mine(), ONE), ONE_CHANGED);
    // After a reload, or from the list.
    let again = state((*first.workspace).clone().without_guest());
    let again = change(
        &open(&again, ONE_CHANGED),
        "/metrics/csat?satisfied=7&responses=10",
    );
    assert_eq!(kept(&again), ["/metrics/csat?satisfied=7&responses=10"]);
}

#[test]
fn an_adopted_guest_is_no_longer_stored_separately() {
    let first = change(&open(&mine(), ONE), ONE_CHANGED);
    let second = change(&open(&first, OTHER), OTHER_CHANGED);
    let adopted = act(&second, adopt_guest(&second.workspace));
    assert_eq!(kept(&adopted), [ONE_CHANGED]);
    assert_eq!(adopted.guest, None);
    assert_eq!(kept(&open(&second, "/metrics/nps")).len(), 2, "left");
}

/// Two tabs show the same guest: the last write of one isn't lost when the other makes further changes.
#[test]
fn a_guest_that_another_tab_changed_is_left_to_it() {
    let first = change(&open(&mine(), ONE), ONE_CHANGED);
    let slot = first.guest.clone().unwrap();
    let theirs = "/metrics/csat?satisfied=9&responses=11";
    let merged = entries([(slot, theirs, 90)]);
    let merged = act(&first, Action::Merge { entries: merged });
    let mine = "/metrics/csat?satisfied=10&responses=10";
    let mut both = kept(&change(&merged, mine));
    both.sort();
    let mut hoped = [theirs, mine];
    hoped.sort();
    assert_eq!(both, hoped);
    // A merge of other slots doesn't affect this tab's guest.
    let merged = entries([(Slot::field("nps"), "1", 90)]);
    let merged = act(&first, Action::Merge { entries: merged });
    assert_eq!(merged.guest, first.guest);
}

#[test]
fn discarding_can_be_undone() {
    let first = change(&open(&mine(), ONE), ONE_CHANGED);
    let left = open(&first, "/metrics/csat");
    let slot = left.workspace.guests().next().map(|(slot, _)| slot.clone());
    let texts = vec![(slot.unwrap(), "".into())];
    let discarded = act(&left, Action::Fill { texts });
    assert_eq!(kept(&discarded), [""; 0]);
    let undone = act(&discarded, Action::Undo);
    assert_eq!(kept(&undone), [ONE_CHANGED]);
}

/// What devices and files contain today: one guest, under the name `visit`.
#[test]
fn the_guest_of_earlier_versions_is_one_among_others() {
    let kept_today = vec![
        (
            "visit".to_owned(),
            r#"{"value":"/metrics/csat?satisfied=9&responses=10","at":1795000000005}"#.to_owned(),
        ),
        (
            "field/satisfied".to_owned(),
            r#"{"value":"50","at":1795000000000}"#.to_owned(),
        ),
    ];
    let found = read_all(kept_today);
    assert!(found.damaged.is_empty());
    let workspace = Workspace::new(found.entries, 1795000000010);
    let state = state(workspace);
    assert_eq!(kept(&state), [ONE_CHANGED]);
    let state = change(&open(&state, OTHER), OTHER_CHANGED);
    assert_eq!(kept(&state), [ONE_CHANGED, OTHER_CHANGED]);
    let names: Vec<String> = state
        .workspace
        .guests()
        .map(|(slot, _)| slot.name())
        .collect();
    assert_eq!(names, ["visit", "visit/70"]);
    let file = to_file(state.workspace.own(), &[]);
    assert_eq!(&from_file(&file).unwrap().entries, &**state.workspace.own());
    let old = r#"{"app":"loyalty-lab","version":2,"entries":[{"name":"visit","value":"/metrics/nps?promoters=5","at":5}],"damaged":[]}"#;
    let slot = Slot::Guest("".into());
    let read = from_file(old).unwrap().entries;
    assert_eq!(read.get(&slot), Some(&entry("/metrics/nps?promoters=5", 5)));
}

#[test]
fn two_guests_of_one_moment_have_slots_of_their_own() {
    let workspace = Workspace::new(entries([(Slot::Guest("70".into()), "", 1)]), 1);
    assert_eq!(workspace.new_guest(70), Slot::Guest("71".into()));
    assert_eq!(Slot::from_name("visit/"), None);
    assert_eq!(Slot::from_name("visit/a/b"), None);
}
