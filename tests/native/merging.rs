//! Several tabs and one device: clocks that jump, wrong stamps, concurrent writes.

use crate::make::{after, entries, entry, field, fill, own, type_into};
use proptest::prelude::*;

use loyalty_lab::workspace::action::Action;
use loyalty_lab::workspace::entries::Entries;
use loyalty_lab::workspace::merge::{is_replaced, is_to_be_written};
use loyalty_lab::workspace::saved_form::from_file;
use loyalty_lab::workspace::slot::Slot;
use loyalty_lab::workspace::stamp::BELIEVED_AHEAD;
use loyalty_lab::workspace::state::Workspace;

const START: &str = "customers_start";
const NOW: u64 = 1_795_000_000_000;
const HOUR: u64 = 60 * 60 * 1000;

/// A tab as the program runs it: its workspace, and what it knows about the device.
struct Tab {
    workspace: Workspace,
    stored: Entries,
}

impl Tab {
    fn open(device: &Entries, now: u64) -> Tab {
        Tab {
            workspace: Workspace::new(device.clone(), now),
            stored: device.clone(),
        }
    }

    fn act(&mut self, action: Action, now: u64) {
        self.workspace = self.workspace.after(action, now, "");
    }

    fn type_in(&mut self, text: &str, now: u64) {
        self.act(type_into(START, text), now);
    }

    /// Writes what differs and adopts what another tab wrote later, slot by slot.
    fn save(&mut self, device: &mut Entries, now: u64) {
        let mut newer = Entries::default();
        for (slot, ours) in self.workspace.own().iter() {
            let stored = self.stored.get(slot);
            if !is_to_be_written(ours, stored, now) {
                continue;
            }
            match device.get(slot) {
                Some(found) if is_replaced(Some(ours), stored, found, now) => {
                    newer.insert(slot.clone(), found.clone());
                }
                _ => {
                    device.insert(slot.clone(), ours.clone());
                    self.stored.insert(slot.clone(), ours.clone());
                }
            }
        }
        self.take_over(newer, now);
    }

    fn take_in(&mut self, device: &Entries, now: u64) {
        let own = self.workspace.own().clone();
        let news = device
            .iter()
            .filter(|(slot, found)| is_replaced(own.get(slot), self.stored.get(slot), found, now));
        let news = news
            .map(|(slot, entry)| (slot.clone(), entry.clone()))
            .collect();
        self.take_over(news, now);
        self.stored = device.clone();
    }

    fn take_over(&mut self, entries: Entries, now: u64) {
        for (slot, entry) in entries.iter() {
            self.stored.insert(slot.clone(), entry.clone());
        }
        if !entries.is_empty() {
            self.act(Action::Merge { entries }, now);
        }
    }

    fn text(&self) -> String {
        self.workspace.text(&field(START)).to_string()
    }
}

fn device(text: &str, at: u64) -> Entries {
    let mut entry = entry(text, 0);
    entry.at = at;
    [(field(START), entry)].into_iter().collect()
}

fn kept(device: &Entries) -> String {
    device.get(&field(START)).unwrap().text.to_string()
}

/// What is typed is kept, whatever stamp was on the device before.
#[test]
fn a_stamp_from_the_future_never_undoes_what_is_typed() {
    for at in [
        NOW + HOUR,
        NOW + BELIEVED_AHEAD,
        NOW + 2 * BELIEVED_AHEAD,
        u64::MAX - 1,
        u64::MAX,
    ] {
        let mut device = device("5", at);
        let mut tab = Tab::open(&device, NOW);
        assert_eq!(tab.text(), "5", "what was kept is shown");
        tab.type_in("77", NOW + 1000);
        tab.save(&mut device, NOW + 1200);
        tab.take_in(&device, NOW + 1300);
        assert_eq!(
            (tab.text(), kept(&device)),
            ("77".into(), "77".into()),
            "stamp {at}"
        );
        let reloaded = Tab::open(&device, NOW + 2000);
        assert_eq!(reloaded.text(), "77", "stamp {at}, after a reload");
    }
}

/// A stamp that can't be right is rewritten as soon as the page is open.
#[test]
fn a_stamp_from_the_far_future_is_rewritten() {
    let mut device = device("5", u64::MAX);
    let mut tab = Tab::open(&device, NOW);
    tab.save(&mut device, NOW + 150);
    let at = device.get(&field(START)).unwrap().at;
    assert!(at <= NOW + BELIEVED_AHEAD, "{at}");
    assert_eq!(kept(&device), "5");
}

#[test]
fn a_clock_that_is_set_back_or_jumps_undoes_nothing() {
    let mut device = Entries::default();
    let mut tab = Tab::open(&device, NOW);
    for (text, now) in [
        ("1", NOW),
        ("2", NOW - HOUR),
        ("3", NOW + 3 * BELIEVED_AHEAD),
        ("4", NOW - 30 * BELIEVED_AHEAD),
        ("5", 0),
        ("6", NOW),
    ] {
        tab.type_in(text, now);
        tab.save(&mut device, now + 150);
        tab.take_in(&device, now + 160);
        assert_eq!(
            (tab.text(), kept(&device)),
            (text.to_owned(), text.to_owned()),
            "at {now}"
        );
    }
}

/// Each of two tabs sees what the other wrote last, however far apart their clocks are.
#[test]
fn tabs_with_different_clocks_follow_each_other() {
    for ahead in [0, HOUR, BELIEVED_AHEAD, 40 * BELIEVED_AHEAD] {
        let mut device = device("0", NOW);
        let mut one = Tab::open(&device, NOW + ahead);
        let mut other = Tab::open(&device, NOW);
        for round in 1..10u64 {
            let now = NOW + 10_000 * round;
            let text = round.to_string();
            let (writer, reader, their, our) = if round % 2 == 0 {
                (&mut one, &mut other, now + ahead, now)
            } else {
                (&mut other, &mut one, now, now + ahead)
            };
            writer.type_in(&text, their);
            writer.save(&mut device, their + 150);
            reader.take_in(&device, our + 200);
            // What got a new stamp is written, and the other tab reads it.
            for _ in 0..3 {
                reader.save(&mut device, our + 300);
                writer.take_in(&device, their + 400);
                writer.save(&mut device, their + 500);
                reader.take_in(&device, our + 600);
            }
            assert_eq!(
                (writer.text(), reader.text(), kept(&device)),
                (text.clone(), text.clone(), text),
                "{ahead} ms apart, round {round}"
            );
        }
        // In the end, neither has anything left to write.
        for tab in [&one, &other] {
            let now = NOW + ahead + 1_000_000;
            let own = tab.workspace.own();
            assert!(
                own.iter()
                    .all(|(slot, ours)| { !is_to_be_written(ours, tab.stored.get(slot), now) })
            );
        }
    }
}

/// If both tabs wrote since they last synchronised, the later stamp wins in both. Ties are resolved the same
/// way in both, in any language.
#[test]
fn a_race_ends_the_same_in_both_tabs() {
    for (ours, theirs) in [
        ((10, "a", ""), (11, "b", "")),
        ((10, "a", ""), (10, "b", "")),
        ((10, "a", "bg"), (10, "a", "lt")),
    ] {
        let made = |(at, text, language): (u64, &str, &str)| {
            let mut entry = entry(text, 0);
            (entry.at, entry.language) = (at, language.into());
            entry
        };
        let (ours, theirs) = (made(ours), made(theirs));
        assert_ne!(
            is_replaced(Some(&ours), None, &theirs, NOW),
            is_replaced(Some(&theirs), None, &ours, NOW),
            "{ours:?} {theirs:?}"
        );
    }
}

/// Undo and redo leave alone what another tab has written since.
#[test]
fn undo_leaves_alone_what_another_tab_wrote() {
    let mut device = Entries::default();
    let (mut one, mut other) = (Tab::open(&device, NOW), Tab::open(&device, NOW));
    one.type_in("100", NOW);
    one.type_in("200", NOW + 5_000);
    one.act(fill(&[("promoters", "9")]), NOW + 6_000);
    one.save(&mut device, NOW + 7_000);
    other.take_in(&device, NOW + 7_100);
    other.type_in("300", NOW + 8_000);
    other.save(&mut device, NOW + 8_200);
    one.take_in(&device, NOW + 8_300);
    assert_eq!(one.text(), "300");
    let promoters = |tab: &Tab| tab.workspace.text(&field("promoters")).to_string();
    one.act(Action::Undo, NOW + 9_000);
    assert_eq!((one.text(), promoters(&one)), ("300".into(), String::new()));
    assert!(!one.workspace.can_undo(), "the rest is the other tab's");
    one.act(Action::Redo, NOW + 9_100);
    assert_eq!((one.text(), promoters(&one)), ("300".into(), "9".into()));
}

/// A file's stamps say nothing about this device, so its contents count as written now.
#[test]
fn a_file_with_huge_or_no_stamps_is_work_like_any_other() {
    for at in ["0", "18446744073709551615"] {
        let name = field(START).name();
        let file = format!(
            r#"{{"app":"loyalty-lab","version":2,"entries":[{{"name":"{name}","value":"9","at":{at}}}]}}"#
        );
        let entries = from_file(&file).unwrap().entries;
        let mut device = device("5", NOW);
        let mut tab = Tab::open(&device, NOW);
        tab.act(Action::Adopt { entries }, NOW + 1000);
        tab.save(&mut device, NOW + 1200);
        tab.take_in(&device, NOW + 1300);
        assert_eq!((tab.text(), kept(&device)), ("9".into(), "9".into()));
        tab.type_in("10", NOW + 5000);
        tab.save(&mut device, NOW + 5200);
        assert_eq!(kept(&device), "10");
    }
}

/// What today's version wrote is read unchanged, and anything typed afterwards is later.
#[test]
fn what_an_earlier_version_kept_stays_in_order() {
    let kept = entries([(field(START), "1", 1), (Slot::Currency, "USD", 2)]);
    let workspace = Workspace::new(kept.clone(), NOW);
    assert_eq!(**workspace.own(), kept, "stamps of the past stay");
    let typed = after(&workspace, type_into(START, "2"), 0);
    assert!(typed.own().get(&field(START)).unwrap().at > 2);
}

proptest! {
    /// Whatever the clock does, each write has a later stamp than all writes before it.
    #[test]
    fn stamps_only_grow(clocks in prop::collection::vec(any::<u64>(), 1..40)) {
        let mut workspace = own(&[]);
        let mut last = 0;
        for (place, now) in clocks.into_iter().enumerate() {
            // The largest number has no successor.
            let now = now.min(u64::MAX - 100);
            workspace = workspace.after(type_into(START, &place.to_string()), now, "");
            let at = workspace.own().get(&field(START)).unwrap().at;
            prop_assert!(place == 0 || at > last, "{at} after {last}");
            last = at;
        }
    }
}
